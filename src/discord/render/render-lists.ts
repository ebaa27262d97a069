import type { Answer } from "../../answering/answer.ts";
import type { Saying } from "../../answering/wording/saying.ts";
import { headlineOf } from "../../answering/wording/words.ts";
import { type Block, container, fileBlock, textBlock } from "./components.ts";
import { answerControls } from "./controls.ts";
import { escapeLine } from "./escape.ts";
import { linkedLine } from "./links.ts";
import { fitLines, headline, LINE_LENGTH, noteLines, questionBlock, type Within } from "./render-parts.ts";
import { cut, subtext } from "./render-text.ts";

/** Lines of a list shown at once. */
const LIST_LENGTH = 25;

/** Discord's grey, as of what stands beside an answer. */
const LATE_COLOR = 0x80848e;

export function renderCandidates(answer: Extract<Answer, { kind: "ambiguous" }>, showing: Within): Block[] {
	const lines = answer.candidates
		.slice(0, LIST_LENGTH)
		.map(({ name, detail }) =>
			`- **${cut(escapeLine(name), LINE_LENGTH)}** ${detail === undefined ? "" : cut(escapeLine(showing.language.say(detail)), LINE_LENGTH)}`.trim(),
		);
	const question = questionBlock(showing);
	const head = [headline(headlineOf(answer, showing.language)), ...noteLines(answer, showing)].join("\n");
	const room = showing.room - head.length - (question?.content.length ?? 0);
	return [
		textBlock(head),
		...(lines.length === 0 ? [] : [textBlock(fitLines(lines, room).join("\n"))]),
		...(question === undefined ? [] : [question]),
		...answerControls(answer, showing),
	];
}

/** A list, or the page of it that the answer holds; what is late in it is hidden until clicked. */
export function renderList(answer: Listed, showing: Within): Block[] {
	const { language } = showing;
	const from = Math.min(showing.from ?? 0, Math.max(answer.lines.length - 1, 0));
	const head = [headline(headlineOf(answer, language)), ...noteLines(answer, showing)].join("\n");
	const question = answer.lines.length === 0 ? undefined : questionBlock(showing);
	const longest = language.say({ say: "shown-of", from: 9999, to: 9999, total: 9999 });
	const room = showing.room - [head, question?.content ?? "", longest].join("\n").length - LINES_ROOM;
	const lines = answer.lines.slice(from, from + LIST_LENGTH);
	// Of a page every line is shown: there is no other way to one that was left out.
	const most = answer.page === undefined ? LINE_LENGTH : Math.min(LINE_LENGTH, Math.floor(room / lines.length) - 3);
	const fitting = fitLines(
		lines.map((line, at) => lineShown(line, { isAbove: from + at === answer.lateFrom, most }, showing)),
		room,
	);
	const part = partShown(answer, from, fitting.length);
	return [
		textBlock(head),
		...linesBlocks(fitting, answer.lateFrom === undefined ? fitting.length : answer.lateFrom - from),
		...(answer.file === undefined ? [] : [fileBlock(answer.file.name)]),
		...(part === undefined ? [] : [textBlock(subtext(language.say({ say: "shown-of", ...part })))]),
		...(part !== undefined && question !== undefined ? [question] : []),
		...answerControls(answer, { ...showing, from, shown: fitting.length }),
	];
}

type Listed = Extract<Answer, { kind: "info" }>;

/** Line breaks around blocks, and marks before the lines. */
const LINES_ROOM = 10;

function lineShown(
	line: Saying,
	{ isAbove, most }: { readonly isAbove: boolean; readonly most: number },
	{ language, links }: Within,
): string {
	const words = cut(linkedLine(line, language, links), most);
	return isAbove ? subtext(words) : `- ${words}`;
}

/** @param lateFrom Place of the line above those that are late. */
function linesBlocks(lines: readonly string[], lateFrom: number): Block[] {
	const [open, hidden] = [lines.slice(0, lateFrom + 1), lines.slice(lateFrom + 1)];
	return [
		...(open.length === 0 ? [] : [textBlock(open.join("\n"))]),
		...(hidden.length === 0 ? [] : [container([textBlock(hidden.join("\n"))], LATE_COLOR, true)]),
	];
}

/** Which of how many lines are shown, where that is not all. */
function partShown(
	{ page, lines }: Listed,
	from: number,
	count: number,
): { readonly from: number; readonly to: number; readonly total: number } | undefined {
	if (page !== undefined) return page.count > 1 ? { from: page.from, to: page.to, total: page.total } : undefined;
	return count < lines.length ? { from: from + 1, to: from + count, total: lines.length } : undefined;
}
