import { isDeepStrictEqual } from "node:util";
import type { Evidence, Found } from "../../answering/answer.ts";
import { FIRST_LENGTH, hitLength, PASSAGE_LENGTH } from "../../answering/shown.ts";
import type { Saying } from "../../answering/wording/saying.ts";
import { detailOf, headlineOf, limitWordsOf, tellsLimit } from "../../answering/wording/words.ts";
import { MOST_COMPONENTS } from "../limits.ts";
import { type Block, textBlock } from "./components.ts";
import { answerControls } from "./controls.ts";
import { escapeLine } from "./escape.ts";
import { headlineBeside, tellsSpeaker, withWordsMarked } from "./headline-beside.ts";
import { linkedLine } from "./links.ts";
import { COLORS, excerptLimit, hide, isHidden, passageCards } from "./passage-cards.ts";
import { placeLine } from "./place-line.ts";
import { type ShownPassage, showEvidence, type Told } from "./render-evidence.ts";
import { HEADLINE_LENGTH, headline, LINE_LENGTH, noteLines, questionBlock, type Within } from "./render-parts.ts";
import { cut, subtext } from "./render-text.ts";

/** On a page of hits each takes two components, with its separator; the rest of a message takes up to 20. */
const SHOWN_ON_PAGE = (MOST_COMPONENTS - 20) / 2;
/** Quiet lines of what else is to be said. */
const MOST_DETAILS = 2;

/** One passage, or a page of hits, with what is said of it. */
export function renderFound(answer: Found, showing: Within): Block[] {
	const { language, room } = showing;
	const from = Math.min(showing.from ?? 0, answer.evidence.length - 1);
	const isWhole = (showing.ran ?? showing.asked)?.command === "passage";
	const shown = answer.evidence
		.slice(from, from + (answer.page !== undefined || isWhole ? SHOWN_ON_PAGE : 1))
		.map((evidence) => (from === 0 ? withWordsMarked(answer, evidence) : evidence));
	const place = placeHead(answer, showing);
	const longest = place ?? headline(headlineOf(answer, language));
	const tail = tailLines(answer, shown, showing);
	const question = questionBlock(showing);
	const usual = isWhole ? PASSAGE_LENGTH : shown.length > 1 ? hitLength(shown.length) : FIRST_LENGTH;
	const passages = showEvidence(shown, {
		room: room - [longest, ...tail, question?.content ?? ""].join("\n").length - CLOSEST_LENGTH,
		limitOf: excerptLimit(showing, { usual, mayGrow: shown.length === 1 || isWhole }),
		language,
		told: place === undefined ? toldBy(answer, from) : { place: shown.length === 1 },
	});
	const head = place ?? headFor(answer, from, passages, showing);
	const color = answer.confidence === "high" ? COLORS.answer : COLORS.closest;
	const told = [
		...(head === undefined ? [] : [textBlock(head)]),
		...passageCards(passages, color, showing),
		...(tail.length > 0 ? [textBlock(tail.join("\n"))] : []),
	];
	// What is said of a hidden passage would tell what stands in it.
	const isSecret = answer.page === undefined && shown.some((evidence) => isHidden(evidence, showing));
	return [
		...(isSecret ? [lateBlock(showing), ...hide(told, color)] : told),
		...(question === undefined ? [] : [question]),
		...answerControls(answer, { ...showing, from, shown: shown.length }),
	];
}

/** Characters that “Closest passage” takes in any language. */
const CLOSEST_LENGTH = 60;

/** Of a passage that was asked for by its place, this is the headline. */
function placeHead(answer: Found, { language }: Within): string | undefined {
	const evidence = answer.evidence[answer.asked ?? 0];
	const { headline: said } = answer;
	if (evidence === undefined || said.say !== "words" || said.words !== evidence.longCitation) return undefined;
	return `**${placeLine(evidence, true, language, HEADLINE_LENGTH)}**`;
}

function headFor(answer: Found, from: number, passages: readonly ShownPassage[], showing: Within): string | undefined {
	const [first] = passages;
	if (first === undefined) return undefined;
	if (from === 0 || answer.page !== undefined) return headlineBeside(answer, first.evidence, first.passage, showing);
	// The headline is made of the first passage.
	return headline(showing.language.say({ say: "passage-of", number: from + 1, count: answer.evidence.length }));
}

function toldBy({ headline: said, page }: Found, from: number): Told {
	if (from > 0 && page === undefined) return {};
	return {
		speaker: tellsSpeaker(said),
		...(said.say === "date" ? { date: said.value } : {}),
		...(said.say === "quoted-times" ? { speakerName: said.name } : {}),
	};
}

function lateBlock({ language, links }: Within): Block {
	return textBlock(subtext(linkedLine({ say: "late-passage" }, language, links)));
}

/** Quiet lines below: how the question was read, what else is to be said, and how far was looked. */
function tailLines(answer: Found, shown: readonly Evidence[], showing: Within): readonly string[] {
	const { language } = showing;
	const isFurther = answer.page === undefined && answer.asked === undefined && (showing.from ?? 0) > 0;
	const details = isFurther ? [] : detailsBeside(answer, shown);
	const lines = details.map((line) => subtext(cut(escapeLine(detailOf(answer, line, language)), LINE_LENGTH)));
	const limit = details.some((detail) => tellsLimit(answer, detail)) ? [] : limitLine(answer, showing);
	return [...noteLines(answer, showing), ...lines, ...limit, ...pageLine(answer, showing)];
}

/** Details, but for what stands beside a passage anyway: how its date was found, who speaks, how its chapter is headed. */
function detailsBeside({ details }: Found, shown: readonly Evidence[]): readonly Saying[] {
	const isShown = (detail: Saying): boolean => {
		if (detail.say === "cue") return shown.some(({ text }) => text.replace(/\s+/gu, " ").includes(detail.words));
		if (detail.say === "words") return shown.some(({ label }) => label === detail.words);
		return shown.some(({ date }) => date !== undefined && isDeepStrictEqual(date.rule, detail));
	};
	return details.filter((detail) => !isShown(detail)).slice(0, MOST_DETAILS);
}

/** Lists and counts begin with it already. */
function limitLine(answer: Found, { language }: Within): readonly string[] {
	const limit = answer.page === undefined ? limitWordsOf(answer, language) : undefined;
	return limit === undefined ? [] : [subtext(escapeLine(limit))];
}

function pageLine({ page }: Found, { language }: Within): readonly string[] {
	if (page === undefined || page.count <= 1) return [];
	const { number, count, total } = page;
	return [subtext(language.say({ say: "page-of", number, count, total }))];
}
