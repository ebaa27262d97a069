import { type MessageComponentInteraction, MessageFlags } from "discord.js";
import type { Answer } from "../../answering/answer.ts";
import { mistake } from "../../answering/wording/mistake.ts";
import type { CommandCall } from "../../asking/command.ts";
import { type Asking, contextOfInteraction, languageFor, looksOf, runAsked } from "../asking.ts";
import type { ButtonAction, ButtonId } from "../render/button-id.ts";
import { renderAnswer } from "../render/render.ts";
import type { Showing } from "../render/render-parts.ts";
import { mayBeShared, type Told } from "./answer-asked.ts";
import { checkStory } from "./ask-of-story.ts";
import { questionUnder } from "./question-under.ts";
import { deferIfSlow, reply, update } from "./respond.ts";

/** What asks the message's question again, or shows a passage beside its answer. */
type Again = Extract<ButtonAction, { kind: "passage" | "page" | "more" | "name" | "story" }>;

/**
 * Asks again, for whoever clicks, as far as they may see. The asker's click changes the message; anybody else gets a copy of
 * their own.
 *
 * @throws UserError for a message that can no longer be read, or a story that is gone.
 */
export async function askAgain(
	asking: Asking,
	interaction: MessageComponentInteraction,
	id: ButtonId & { readonly action: Again },
): Promise<Told> {
	const isOwn = interaction.user.id === id.asker;
	const { call, asked, from } = readClick(interaction, id.action);
	if (id.action.kind === "story") await checkStory(asking, interaction, call.options["story"] ?? "");
	const isHidden = !isOwn || interaction.message.flags.has(MessageFlags.Ephemeral);
	const context = contextOfInteraction(interaction, { isPrivate: isHidden, spoilers: id.spoilers && isOwn });
	const work = runAsked(asking, call, context);
	const { answer, isPrivate } = await deferIfSlow(interaction, work, {
		isPrivate: true,
		inPlace: isOwn,
		afterMs: asking.announceAfter(interaction.id),
	});
	const looks = await looksOf(asking, context.asker.guild);
	const inPlace = isOwn && (!isPrivate || context.private) && replaces(answer, id.action);
	const delivery = await show(interaction, answer, inPlace, {
		asked,
		ran: id.action.kind === "passage" ? call : undefined,
		asker: interaction.user.id,
		from,
		spoilers: context.spoilers,
		isPrivate: !inPlace || isHidden,
		mayShare: (!inPlace || isHidden) && mayBeShared(asking, asked ?? call, context),
		excerptLength: looks.excerptLength,
		links: asking.linksIn?.(context.asker.guild),
		language: languageFor(interaction, looks, !inPlace || isHidden || context.private),
	});
	return { kind: answer.kind, own: isOwn, delivery };
}

function show(interaction: MessageComponentInteraction, answer: Answer, inPlace: boolean, showing: Showing) {
	const components = renderAnswer(answer, showing);
	return inPlace ? update(interaction, components) : reply(interaction, components, true);
}

/**
 * What has nothing to show (the story's end, a passage that is gone) leaves the message as it is. A refusal has passages to turn
 * through, too.
 */
function replaces(answer: Answer, action: Again): boolean {
	return answer.kind !== "not-in-story" || (action.kind === "more" && answer.nearest.length > action.from);
}

type Click = { readonly call: CommandCall; readonly asked: CommandCall | undefined; readonly from: number };

function readClick(interaction: MessageComponentInteraction, action: Again): Click {
	const asked = questionUnder(interaction.message);
	switch (action.kind) {
		case "passage": {
			const { citation, around, move } = action;
			const options = { citation, around: String(around), move: String(move) };
			return { call: { command: "passage", options }, asked, from: 0 };
		}
		case "page":
			return readAs({ ...known(asked), options: { ...known(asked).options, page: String(action.page) } });
		case "more":
			return { call: known(asked), asked, from: action.from };
		case "name": {
			const options = { ...asked?.options, [action.option]: chosen(interaction) };
			return readAs({ ...asked, command: action.command, options });
		}
		case "story":
			return readAs({ ...known(asked), options: { ...known(asked).options, story: chosen(interaction) } });
	}
}

/** The question as it was changed stands under the answer from then on. */
function readAs(call: CommandCall): Click {
	return { call, asked: call, from: 0 };
}

function chosen(interaction: MessageComponentInteraction): string {
	const [value] = interaction.isStringSelectMenu() ? interaction.values : [];
	if (value === undefined) throw mistake({ say: "stale-button" });
	return value;
}

function known(asked: CommandCall | undefined): CommandCall {
	if (asked === undefined) throw mistake({ say: "lost-question" });
	return asked;
}
