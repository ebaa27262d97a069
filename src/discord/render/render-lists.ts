import type { Answer } from "../../answering/answer.ts";
import { headlineOf } from "../../answering/wording/words.ts";
import { type Block, textBlock } from "./components.ts";
import { answerControls } from "./controls.ts";
import { escapeLine } from "./escape.ts";
import { linkedLine } from "./links.ts";
import { fitLines, headline, LINE_LENGTH, noteLines, questionBlock, type Within } from "./render-parts.ts";
import { cut, subtext } from "./render-text.ts";

/** Lines of a list shown at once. */
const LIST_LENGTH = 25;

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

export function renderList(answer: Extract<Answer, { kind: "info" }>, showing: Within): Block[] {
	const from = Math.min(showing.from ?? 0, Math.max(answer.lines.length - 1, 0));
	const head = [headline(headlineOf(answer, showing.language)), ...noteLines(answer, showing)].join("\n");
	const question = answer.lines.length === 0 ? undefined : questionBlock(showing);
	const lines = answer.lines
		.slice(from, from + LIST_LENGTH)
		.map((line) => `- ${cut(linkedLine(line, showing.language, showing.links), LINE_LENGTH)}`);
	const room =
		showing.room -
		head.length -
		(question?.content.length ?? 0) -
		showing.language.say({ say: "shown-of", from: 9999, to: 9999, total: 9999 }).length -
		5;
	const fitting = fitLines(lines, room);
	const isPart = fitting.length < answer.lines.length;
	return [
		textBlock(head),
		...(fitting.length === 0 ? [] : [textBlock(fitting.join("\n"))]),
		...(isPart
			? [
					textBlock(
						subtext(
							showing.language.say({
								say: "shown-of",
								from: from + 1,
								to: from + fitting.length,
								total: answer.lines.length,
							}),
						),
					),
				]
			: []),
		...(isPart && question !== undefined ? [question] : []),
		...answerControls(answer, { ...showing, from, shown: fitting.length }),
	];
}
