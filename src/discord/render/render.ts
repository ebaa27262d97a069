import { isDeepStrictEqual } from "node:util";
import type { Answer, Evidence, Found } from "../../answering/answer.ts";
import { FIRST_LENGTH, FURTHER_LENGTH, SHOWN_AT_ONCE } from "../../answering/shown.ts";
import { english } from "../../answering/wording/languages.ts";
import type { Saying } from "../../answering/wording/saying.ts";
import { detailOf, explanationOf, headlineOf, limitWordsOf } from "../../answering/wording/words.ts";
import { MOST_COMPONENTS, MOST_TEXT } from "../limits.ts";
import { type Block, container, isButtonRow, textBlock, withoutContainer } from "./components.ts";
import { answerControls } from "./controls.ts";
import { escapeLine, escapeText } from "./escape.ts";
import { fitBytes } from "./fit-bytes.ts";
import { renderPanel } from "./panels.ts";
import { renderEvidence } from "./render-evidence.ts";
import { renderCandidates, renderList } from "./render-lists.ts";
import {
	fitLines,
	HEADLINE_LENGTH,
	headline,
	LINE_LENGTH,
	noteLines,
	QUESTION_BLOCK,
	questionBlock,
	type Showing,
	type Within,
} from "./render-parts.ts";
import { cut, subtext } from "./render-text.ts";

/** Discord's green, yellow and grey for: an answer, the closest passage, no answer. */
const COLORS = { answer: 0x57f287, closest: 0xfee75c, none: 0x80848e } as const;

/** On a page of hits each takes two components, with its separator; the rest of a message takes up to 20. */
const SHOWN_ON_PAGE = (MOST_COMPONENTS - 20) / 2;
const NEAREST_LENGTHS = { first: FURTHER_LENGTH, further: FURTHER_LENGTH };
const MOST_DETAILS = 6;
/** Characters of all details together. */
const DETAILS_LENGTH = 900;

/** The answer as Components V2: the answer's sentence first, then the passage with its citation. It always fits Discord's limits. */
export function renderAnswer(answer: Answer, showing: Showing): Block[] {
	const { language = english } = showing;
	const blocks = fitBytes((room) => renderKind(answer, { ...showing, language, room }));
	return showing.spoilers === true ? hide(blocks) : blocks;
}

function renderKind(answer: Answer, showing: Within): Block[] {
	switch (answer.kind) {
		case "found":
			return renderFound(answer, showing);
		case "not-in-story":
			return renderRefusal(answer, showing);
		case "ambiguous":
			return renderCandidates(answer, showing);
		case "info":
			return answer.panel === undefined
				? renderList(answer, showing)
				: [...renderPanel(answer, showing), ...answerControls(answer, { ...showing, shown: 0 })];
	}
}

/** All that tells of the story goes into one container that is hidden until clicked: the headline, and names to choose from. */
function hide(blocks: readonly Block[]): Block[] {
	const isOpen = (block: Block): boolean => block.id === QUESTION_BLOCK || isButtonRow(block);
	const hidden = blocks.filter((block) => !isOpen(block)).flatMap((block) => withoutContainer(block));
	return [container(hidden, COLORS.none, true), ...blocks.filter(isOpen)];
}

/** One sentence from the bot itself, such as an error, word for word. */
export function renderNotice(text: string): Block[] {
	return fitBytes((room) => [textBlock(cut(escapeText(text), room))]);
}

function renderFound(answer: Found, showing: Within): Block[] {
	const from = Math.min(showing.from ?? 0, answer.evidence.length - 1);
	const isPassage = (showing.ran ?? showing.asked)?.command === "passage";
	const mostShown = answer.page !== undefined || isPassage ? SHOWN_ON_PAGE : SHOWN_AT_ONCE;
	const shown = answer.evidence.slice(from, from + mostShown);
	const head = headline(
		answer.confidence === "high"
			? headlineOf(answer, showing.language)
			: showing.language.say({ say: "closest-passage", headline: headlineOf(answer, showing.language) }),
	);
	const details = detailsBeside(answer, shown).map((line) =>
		subtext(cut(escapeLine(detailOf(answer, line, showing.language)), LINE_LENGTH)),
	);
	const tail = [
		...noteLines(answer, showing),
		...fitLines(details, DETAILS_LENGTH),
		...limitLine(answer, showing),
		...pageLines(answer, from, shown.length, showing),
	];
	const question = questionBlock(showing);
	const fixed = [head, ...tail, question?.content ?? ""].join("\n").length;
	const usual = isPassage
		? { first: MOST_TEXT, further: MOST_TEXT }
		: // Of many hits none is the answer before the others.
			{ first: shown.length > SHOWN_AT_ONCE ? FURTHER_LENGTH : FIRST_LENGTH, further: FURTHER_LENGTH };
	const passages = renderEvidence(shown, showing.room - fixed, excerptLimits(showing, usual), showing.language);
	return [
		textBlock(head),
		container(passages, answer.confidence === "high" ? COLORS.answer : COLORS.closest),
		...(tail.length > 0 ? [textBlock(tail.join("\n"))] : []),
		...(question === undefined ? [] : [question]),
		...answerControls(answer, { ...showing, from, shown: shown.length }),
	];
}

function renderRefusal(answer: Extract<Answer, { kind: "not-in-story" }>, showing: Within): Block[] {
	const head = [
		headline(headlineOf(answer, showing.language)),
		cut(escapeText(explanationOf(answer, showing.language)), HEADLINE_LENGTH),
	];
	head.push(...noteLines(answer, showing));
	if (answer.searchedFor.length > 0) {
		head.push(
			subtext(cut(escapeLine(showing.language.say({ say: "searched-for", terms: answer.searchedFor })), LINE_LENGTH)),
		);
	}
	const nearest = answer.nearest.slice(0, SHOWN_AT_ONCE);
	const question = questionBlock(showing);
	const fixed = [...head, showing.language.say({ say: "nearest-passages" }), question?.content ?? ""].join("\n").length;
	const passages = renderEvidence(
		nearest,
		showing.room - fixed,
		excerptLimits(showing, NEAREST_LENGTHS),
		showing.language,
	);
	return [
		textBlock(head.join("\n")),
		...(nearest.length === 0
			? []
			: [textBlock(subtext(showing.language.say({ say: "nearest-passages" }))), container(passages, COLORS.none)]),
		...(question === undefined ? [] : [question]),
		...answerControls(answer, showing),
	];
}

type Lengths = { readonly first: number; readonly further: number };

/** A server's choice holds for every passage, the first of an answer may be longer by it, and nobody's text is cut by it. */
function excerptLimits({ excerptLength }: Showing, { first, further }: Lengths) {
	return ({ publicDomain }: Evidence, index: number): number => {
		const usual = index === 0 ? first : further;
		if (excerptLength === undefined) return usual;
		const chosen = usual === FIRST_LENGTH ? excerptLength : Math.min(excerptLength, usual);
		return publicDomain === true ? Math.max(chosen, usual) : chosen;
	};
}

/** Details, but for those that stand under a passage anyway: how its date was found, who speaks. */
function detailsBeside({ details }: Found, shown: readonly Evidence[]): readonly Saying[] {
	const rules = shown.flatMap(({ date }) => date?.rule ?? []);
	const cues = shown.flatMap(({ quotation }) => quotation?.cue ?? []);
	const isShown = (detail: Saying): boolean => {
		if (detail.say === "cue") return cues.includes(detail.words);
		return rules.some((rule) => isDeepStrictEqual(rule, detail));
	};
	return details.filter((detail) => !isShown(detail)).slice(0, MOST_DETAILS);
}

/** Lists and counts begin with it already. */
function limitLine(answer: Found, { language }: Within): string[] {
	const limit = answer.page === undefined ? limitWordsOf(answer, language) : undefined;
	return limit === undefined ? [] : [subtext(escapeLine(limit))];
}

function pageLines({ page, evidence }: Found, from: number, shown: number, showing: Within): string[] {
	if (page !== undefined && page.count > 1)
		return [
			subtext(showing.language.say({ say: "page-of", number: page.number, count: page.count, total: page.total })),
		];
	return shown < evidence.length
		? [subtext(showing.language.say({ say: "shown-of", from: from + 1, to: from + shown, total: evidence.length }))]
		: [];
}
