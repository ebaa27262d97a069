import type { Refusal } from "../../answering/answer.ts";
import { NEAREST_LENGTH } from "../../answering/shown.ts";
import { explanationOf, headlineOf } from "../../answering/wording/words.ts";
import { type Block, textBlock } from "./components.ts";
import { answerControls } from "./controls.ts";
import { escapeLine, escapeText } from "./escape.ts";
import { COLORS, excerptLimit, passageCards } from "./passage-cards.ts";
import { showEvidence } from "./render-evidence.ts";
import { HEADLINE_LENGTH, headline, LINE_LENGTH, noteLines, questionBlock, type Within } from "./render-parts.ts";
import { cut, subtext } from "./render-text.ts";

/** That the story does not say, why, and the nearest passage. */
export function renderRefusal(answer: Refusal, showing: Within): Block[] {
	const { language } = showing;
	const from = Math.min(showing.from ?? 0, Math.max(answer.nearest.length - 1, 0));
	const shown = answer.nearest.slice(from, from + 1);
	const question = questionBlock(showing);
	const explanation = explanationOf(answer, language);
	const head = [
		headline(headlineOf(answer, language)),
		cut(escapeText(explanation), HEADLINE_LENGTH),
		...noteLines(answer, showing),
		...searchedLines(answer, [explanation, question?.content ?? ""].join("\n"), showing),
		...(shown.length === 0 ? [] : [subtext(language.say({ say: "nearest-passage" }))]),
	].join("\n");
	const passages = showEvidence(shown, {
		room: showing.room - head.length - (question?.content.length ?? 0),
		limitOf: excerptLimit(showing, { usual: NEAREST_LENGTH, mayGrow: false }),
		language,
	});
	return [
		textBlock(head),
		...passageCards(passages, COLORS.none, showing),
		...(question === undefined ? [] : [question]),
		...answerControls(answer, { ...showing, from, shown: shown.length }),
	];
}

/** What was searched for, unless it can be read beside it anyway. */
function searchedLines({ searchedFor }: Refusal, beside: string, { language }: Within): readonly string[] {
	const read = beside.toLowerCase();
	if (searchedFor.every((term) => read.includes(escapeLine(term).toLowerCase()))) return [];
	return [subtext(cut(escapeLine(language.say({ say: "searched-for", terms: searchedFor })), LINE_LENGTH))];
}
