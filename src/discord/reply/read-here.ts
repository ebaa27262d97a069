import type { MessageComponentInteraction, ModalSubmitInteraction } from "discord.js";
import { mistake } from "../../answering/wording/mistake.ts";
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
	// A story that is one chapter, as far as it was seen, is cited by its paragraphs alone.
	const { story, chapter = "1", paragraph } = CITATION.exec(citation)?.groups ?? {};
	if (story === undefined || paragraph === undefined) throw mistake({ say: "stale-button" });
	return setPlace(asking, interaction, { story, place: `${chapter}:${paragraph}` });
}

/** A citation as answers have it, whatever the story's id looks like: "moby-dick 3:12". */
const CITATION = /^(?<story>\S{1,64}) (?:(?<chapter>\d{1,6}):)?(?<paragraph>\d{1,7})$/u;

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
