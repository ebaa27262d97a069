import { type MessageComponentInteraction, MessageFlags } from "discord.js";
import { mistake } from "../../answering/wording/mistake.ts";
import type { StoryStatus } from "../../asking/command.ts";
import { type Asking, contextOfInteraction } from "../asking.ts";
import { isQuestion } from "../gateway/command-json.ts";
import type { ButtonAction, ButtonId } from "../render/button-id.ts";
import type { Repliable } from "./acknowledge.ts";
import { answerAsked, type Told } from "./answer-asked.ts";

type Run = Extract<ButtonAction, { kind: "run" }>;

/** Runs a command about a story, such as /cast: as the message's answer was shown for its asker, for anybody else alone. */
export async function runOfStory(
	asking: Asking,
	interaction: MessageComponentInteraction,
	{ asker, action }: ButtonId & { readonly action: Run },
): Promise<Told> {
	const known = asking.commands.find(({ data }) => data.name === action.command);
	if (known === undefined || !isQuestion(known)) throw mistake({ say: "stale-button" });
	const { id } = await checkStory(asking, interaction, action.story);
	const isOwn = interaction.user.id === asker;
	const isPrivate = !isOwn || interaction.message.flags.has(MessageFlags.Ephemeral);
	const call = { command: action.command, options: { story: id } };
	return { own: isOwn, ...(await answerAsked(asking, interaction, { call, isPrivate, spoilers: false })) };
}

/**
 * The story of this id, where the asker may know of it. Ids in buttons are not names that somebody typed: one that is gone
 * must not be taken for another that is called alike.
 *
 * @throws UserError if there is none.
 */
export async function checkStory(asking: Asking, interaction: Repliable, story: string): Promise<StoryStatus> {
	const scope = await asking.scopeFor(contextOfInteraction(interaction, { isPrivate: true, spoilers: false }));
	const found = (await asking.runner.statuses(scope)).find(({ id }) => id === story);
	if (found === undefined) throw mistake({ say: "story-gone" });
	return found;
}
