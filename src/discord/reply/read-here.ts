import type { MessageComponentInteraction, ModalSubmitInteraction } from "discord.js";
import { mistake } from "../../answering/wording/mistake.ts";
import { parseCitation } from "../../story/citation.ts";
import type { Asking } from "../asking.ts";
import type { ButtonAction } from "../render/button-id.ts";
import { answerAsked, type Told } from "./answer-asked.ts";
import { checkStory } from "./ask-of-story.ts";

/** Whoever clicks has read the story up to the place: what /progress set does, whose answer names the place as the book does. */
export async function setReadHere(
	asking: Asking,
	interaction: MessageComponentInteraction,
	{ citation }: Extract<ButtonAction, { kind: "read-here" }>,
): Promise<Told> {
	const { story, chapter = 1, paragraph } = parseCitation(citation) ?? {};
	if (story === undefined || paragraph === undefined) throw mistake({ say: "stale-button" });
	return setPlace(asking, interaction, { story, place: `${chapter}:${paragraph}` });
}

/** @param place As somebody may have typed it. @throws UserError if the story has no such place. */
export async function setPlace(
	asking: Asking,
	interaction: MessageComponentInteraction | ModalSubmitInteraction,
	{ story, place }: { readonly story: string; readonly place: string },
): Promise<Told> {
	const { id } = await checkStory(asking, interaction, story);
	const call = { command: "progress", subcommand: "set", options: { place, story: id } };
	return answerAsked(asking, interaction, { call, isPrivate: true, spoilers: false });
}
