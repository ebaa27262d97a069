import { ComponentType } from "discord.js";
import type { Answer, Evidence } from "../../answering/answer.ts";
import { MOST_AROUND } from "../../answering/passage.ts";
import type { Language } from "../../answering/wording/language.ts";
import type { Saying } from "../../answering/wording/saying.ts";
import type { CommandCall } from "../../asking/command.ts";
import { MOST_SELECT_OPTIONS, SELECT_TEXT_LENGTH } from "../limits.ts";
import { type ButtonAction, writeAction, writeButtonId } from "./button-id.ts";
import { type Block, menuWords, row } from "./components.ts";
import { placeOf } from "./place-line.ts";
import { writeQuestionLine } from "./question-line.ts";

/** What buttons and menus under an answer hang on. */
export type Controlled = {
	readonly asked?: CommandCall | undefined;
	readonly ran?: CommandCall | undefined;
	readonly asker: string;
	readonly language: Language;
	readonly spoilers?: boolean;
	readonly isPrivate?: boolean;
	/** It is for the asker alone, where others could see it too. */
	readonly mayShare?: boolean | undefined;
	readonly from?: number;
	readonly shown?: number;
};

/** @returns undefined if the action does not fit into an id. */
export function buttonId(action: ButtonAction, { asker, spoilers = false }: Controlled): string | undefined {
	return writeButtonId({ asker, spoilers, action });
}

/** What else can be done with an answer. */
export type Choice = { readonly label: Saying; readonly action: ButtonAction };

/** The menu is found again by this id, so that it stays in sight where an answer is hidden. */
export const MORE_MENU = 102;

/** Under an answer: what is wanted now and then, and what would be too many buttons. */
export function choicesFor(answer: Answer, passages: readonly Evidence[], controlled: Controlled): readonly Choice[] {
	const [passage, ...others] = passages;
	const { asked, mayShare = false, isPrivate = false } = controlled;
	const hasQuestion = asked !== undefined && writeQuestionLine(asked) !== undefined;
	const isOfPassages = answer.kind === "found" || answer.kind === "not-in-story";
	return [
		...(passage === undefined || others.length > 0 ? [] : ofPassage(passage, answer, controlled)),
		...(isOfPassages && hasQuestion ? [FOLLOW] : []),
		...(mayShare && hasQuestion && isShared(answer) ? [SHARE] : []),
		...openable(answer, passages, hasQuestion).map(openChoice),
		...(isPrivate ? [] : [DELETE]),
	];
}

const FOLLOW: Choice = { label: { say: "choice-follow" }, action: { kind: "follow" } };
const SHARE: Choice = { label: { say: "choice-share" }, action: { kind: "share" } };
const DELETE: Choice = { label: { say: "button-delete" }, action: { kind: "delete" } };

function ofPassage(passage: Evidence, answer: Answer, { ran, asked }: Controlled): readonly Choice[] {
	const call = ran ?? asked;
	const around = call?.command === "passage" ? Number(call.options["around"] ?? 0) : 0;
	const { citation } = passage;
	const shows = (wide: number): ButtonAction => ({ kind: "passage", citation, around: wide, move: 0 });
	return [
		...(around < MOST_AROUND ? [{ label: { say: "choice-wider" }, action: shows(around + 1) } as const] : []),
		...(around > 0 ? [{ label: { say: "choice-narrower" }, action: shows(0) } as const] : []),
		...(hasChapters(passage, answer)
			? [
					{
						label: { say: "choice-read-here", place: placeOf(passage, false) },
						action: { kind: "read-here", citation },
					} as const,
				]
			: []),
	];
}

/** Where there is one chapter alone, nobody needs to say how far they are; one that is seen under a limit may be the first of several. */
function hasChapters({ citation, story }: Evidence, { limit }: Answer): boolean {
	return citation.includes(":") || limit?.places.some((place) => place.story === story) === true;
}

/** Passages that no other button leads to: of several that are shown a piece of each, and what no question can be asked again for. */
function openable(answer: Answer, passages: readonly Evidence[], hasQuestion: boolean): readonly Evidence[] {
	if (answer.kind === "found" && answer.asked !== undefined) return [];
	if (passages.length > 1) return passages;
	if (hasQuestion) return [];
	if (answer.kind === "found") return answer.evidence.slice(1);
	return answer.kind === "not-in-story" ? answer.nearest.slice(1) : [];
}

function openChoice(passage: Evidence): Choice {
	const { citation } = passage;
	return {
		label: { say: "choice-open", place: placeOf(passage, false) },
		action: { kind: "passage", citation, around: 0, move: 0 },
	};
}

/** Whether it is worth showing to others. */
function isShared({ kind }: Answer): boolean {
	return kind === "found" || kind === "info";
}

export function moreMenu(choices: readonly Choice[], controlled: Controlled): Block[] {
	const { language } = controlled;
	const id = buttonId({ kind: "menu" }, controlled);
	// The last one, deleting, is never left out.
	const options = choices
		.filter((_, index) => index < MOST_SELECT_OPTIONS - 1 || index === choices.length - 1)
		.map(({ label, action }) => ({ label: menuWords(language.say(label)), value: writeAction(action) }))
		.filter(({ value }) => value.length <= SELECT_TEXT_LENGTH)
		// Discord refuses the same twice.
		.filter(({ value }, index, all) => all.findIndex((other) => other.value === value) === index);
	if (id === undefined || options.length === 0) return [];
	const placeholder = menuWords(language.say({ say: "menu-more" }));
	return [{ ...row([{ type: ComponentType.StringSelect, custom_id: id, placeholder, options }]), id: MORE_MENU }];
}
