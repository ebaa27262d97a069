import { type MessageComponentInteraction, MessageFlags } from "discord.js";
import type { Answer } from "../../answering/answer.ts";
import type { Language } from "../../answering/wording/language.ts";
import { mistake } from "../../answering/wording/mistake.ts";
import type { CommandCall } from "../../asking/command.ts";
import { type Asking, contextOfInteraction, languageFor, looksOf, runAsked } from "../asking.ts";
import { type ButtonAction, type ButtonId, readButtonId } from "../render/button-id.ts";
import { renderAnswer } from "../render/render.ts";
import { openAddForm } from "./add-story.ts";
import { answerPanelClick, isPanelAction } from "./panel-clicks.ts";
import { questionUnder } from "./question-under.ts";
import { deferIfSlow, remove, reply, update } from "./respond.ts";

/**
 * Answers a click. Nothing is remembered between clicks: the id and the message tell what to run, and it is run again for
 * whoever clicks, as far as they may see. The asker's click changes the message; anybody else gets a copy of their own.
 *
 * @throws UserError for an id or a message that can no longer be read.
 */
export async function answerClick(asking: Asking, interaction: MessageComponentInteraction): Promise<void> {
	const started = performance.now();
	const id = readButtonId(interaction.customId);
	if (id === undefined) throw mistake({ say: "stale-button" });
	const isOwn = interaction.user.id === id.asker;
	if (id.action.kind === "delete") {
		if (!isOwn) throw mistake({ say: "not-your-answer" });
		asking.log.info({ button: id.action.kind, delivery: await remove(interaction) }, "answered");
		return;
	}
	if (id.action.kind === "add") {
		asking.log.info({ button: id.action.kind, delivery: await openAddForm(asking, interaction, id) }, "answered");
		return;
	}
	if (isPanelAction(id.action)) {
		const told = await answerPanelClick(asking, interaction, { ...id, action: id.action });
		asking.log.info({ button: id.action.kind, ...told }, "answered");
		return;
	}
	const { call, asked, from } = readClick(interaction, id.action);
	const isHidden = !isOwn || interaction.message.flags.has(MessageFlags.Ephemeral);
	const context = contextOfInteraction(interaction, { isPrivate: isHidden, spoilers: id.spoilers });
	const work = runAsked(asking, call, context);
	const { answer, isPrivate } = await deferIfSlow(interaction, work, {
		isPrivate: true,
		inPlace: isOwn,
		afterMs: asking.announceAfter(interaction.id),
	});
	const looks = await looksOf(asking, context.asker.guild);
	const inPlace = isOwn && (!isPrivate || context.private) && replaces(answer);
	const delivery = await show(interaction, answer, {
		...id,
		asked,
		ran: id.action.kind === "passage" ? call : undefined,
		from,
		inPlace,
		isHidden,
		excerptLength: looks.excerptLength,
		language: languageFor(interaction, looks, !inPlace || isHidden),
	});
	asking.log.info(
		{ button: id.action.kind, kind: answer.kind, own: isOwn, delivery, ms: Math.round(performance.now() - started) },
		"answered",
	);
}

type Shown = Omit<ButtonId, "action"> & {
	readonly asked: CommandCall | undefined;
	readonly ran: CommandCall | undefined;
	readonly from: number;
	readonly inPlace: boolean;
	readonly isHidden: boolean;
	readonly excerptLength: number | undefined;
	readonly language: Language;
};

function show(interaction: MessageComponentInteraction, answer: Answer, shown: Shown) {
	const { asked, ran, from, spoilers, inPlace, isHidden, excerptLength, language } = shown;
	const isPrivate = inPlace ? isHidden : true;
	const asker = interaction.user.id;
	const components = renderAnswer(answer, { asked, ran, from, spoilers, isPrivate, asker, excerptLength, language });
	return inPlace ? update(interaction, components) : reply(interaction, components, true);
}

/** What has nothing to show (the story's end, a passage that is gone) leaves the message as it is. */
function replaces(answer: Answer): boolean {
	return answer.kind !== "not-in-story";
}

type Click = { readonly call: CommandCall; readonly asked: CommandCall | undefined; readonly from: number };

function readClick(interaction: MessageComponentInteraction, action: ButtonAction): Click {
	const asked = questionUnder(interaction.message);
	switch (action.kind) {
		case "passage": {
			const { citation, around, move } = action;
			const options = { citation, around: String(around), move: String(move) };
			return { call: { command: "passage", options }, asked, from: 0 };
		}
		case "page": {
			const call = known(asked);
			const paged = { ...call, options: { ...call.options, page: String(action.page) } };
			return { call: paged, asked: paged, from: 0 };
		}
		case "more":
			return { call: known(asked), asked, from: action.from };
		case "name": {
			const [chosen] = interaction.isStringSelectMenu() ? interaction.values : [];
			if (chosen === undefined) throw mistake({ say: "stale-button" });
			const call = { ...asked, command: action.command, options: { ...asked?.options, [action.option]: chosen } };
			return { call, asked: call, from: 0 };
		}
		default:
			throw mistake({ say: "stale-button" });
	}
}

function known(asked: CommandCall | undefined): CommandCall {
	if (asked === undefined) throw mistake({ say: "lost-question" });
	return asked;
}
