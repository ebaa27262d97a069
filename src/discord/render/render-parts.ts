import type { Answer } from "../../answering/answer.ts";
import type { Language } from "../../answering/wording/language.ts";
import { notesOf } from "../../answering/wording/words.ts";
import type { CommandCall } from "../../asking/command.ts";
import { textBlock } from "./components.ts";
import { escapeLine } from "./escape.ts";
import type { CommandLinks } from "./links.ts";
import { writeQuestionLine } from "./question-line.ts";
import { cut, subtext } from "./render-text.ts";

export type Showing = {
	/** The question under the answer; buttons read it from there. */
	readonly asked?: CommandCall | undefined;
	/** What was run, if not the question: a button's passage. */
	readonly ran?: CommandCall | undefined;
	readonly asker: string;
	/** Of our own words; absent: English. */
	readonly language?: Language | undefined;
	/** Evidence or lines before this one, counted from 0, were shown already. */
	readonly from?: number;
	/** The answer had no spoiler limit: it is hidden until clicked. */
	readonly spoilers?: boolean;
	/** Only the asker sees it and can put it away, so it needs no button for that. */
	readonly isPrivate?: boolean;
	/** It is for the asker alone where others could see it too, who may be shown it. */
	readonly mayShare?: boolean | undefined;
	/** Of a panel: the part that is open. */
	readonly part?: string | undefined;
	/** What commands are clicked by; absent: they are plain words. */
	readonly links?: CommandLinks | undefined;
	/** Characters of the passage that answers, where a server chose them. */
	readonly excerptLength?: number | undefined;
};

/** Component ids under which blocks are found again in a message. */
export const QUESTION_BLOCK = 101;

/** What is shown, and how many characters all texts together may have. */
export type Within = Showing & { readonly language: Language; readonly room: number };

/** Characters of a headline, and of each further line. */
export const HEADLINE_LENGTH = 700;
export const LINE_LENGTH = 300;

/** How a follow-up was read, or that it was read by itself; and where the asker's own places moved. */
export function noteLines(answer: Answer, { language }: Within): string[] {
	return notesOf(answer, language).map((line) => subtext(cut(escapeLine(line), LINE_LENGTH)));
}

export function questionBlock({ asked }: Showing) {
	const line = asked && writeQuestionLine(asked);
	return line === undefined ? undefined : textBlock(line, QUESTION_BLOCK);
}

export function headline(text: string): string {
	return `**${cut(escapeLine(text), HEADLINE_LENGTH)}**`;
}

export function fitLines(lines: readonly string[], room: number): string[] {
	const fitting: string[] = [];
	let length = 0;
	for (const line of lines) {
		length += line.length + 1;
		if (length > room) break;
		fitting.push(line);
	}
	return fitting;
}
