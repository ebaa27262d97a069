import { tellingness } from "../../../language/commonness.ts";
import { classOf, NEGATION, NUMBER } from "../../../language/word-classes.ts";
import { oppositeStemsOf } from "../../../language/word-relations.ts";
import { isCapital, tokenAt, wordIdAt, wordOf } from "../../index/token.ts";
import { idOf, wordAt } from "../../index/word-list.ts";
import { AKIN, degreesWithin, walkTerms } from "../../matching/held-terms.ts";
import {
	type MatchedPassage,
	sentenceAt,
	sentenceWithNeighbours,
	type TokenRange,
} from "../../matching/matched-passage.ts";
import type { QueryTerm } from "../../search/query-term.ts";
import { type Signal, type SignalValues, valuesOf } from "../signal.ts";
import { type Lack, lackOf, shareLacking } from "./lacking-words.ts";

/** The best sentence of a passage beside the question. */
type Agreement = {
	readonly passage: MatchedPassage;
	readonly sentence: TokenRange;
	readonly terms: readonly QueryTerm[];
	/** How far each term stands in the sentence, in it and its neighbours, in the passage, in the story: 0 to 1. */
	readonly inSentence: Float64Array;
	readonly inNear: Float64Array;
	readonly inPassage: Float64Array;
	readonly known: Float64Array;
	readonly lacks: Readonly<Record<"sentence" | "near" | "passage" | "story", Lack>>;
	readonly foreign: { readonly names: number; readonly numbers: number };
};

const isName = ({ word }: QueryTerm) => word.name;
const isNumber = ({ word }: QueryTerm) => (classOf(word.text) & NUMBER) !== 0;
const as = (holds: boolean) => (holds ? 1 : 0);

/**
 * How far the best sentence agrees with the question: built to catch questions that look like the passage and are
 * not answered by it, because a name, a number or one telling word is another.
 */
export const AGREEMENT_SIGNALS: readonly Signal<Agreement>[] = [
	{
		name: "lacking",
		says: "share of telling words lacking in the best sentence",
		of: ({ lacks }) => lacks.sentence.share,
	},
	{ name: "mostLacking", says: "the most telling word lacking there", of: ({ lacks }) => lacks.sentence.most },
	{
		name: "secondLacking",
		says: "the second most telling word lacking there",
		of: ({ lacks }) => lacks.sentence.second,
	},
	{
		name: "lackingNear",
		says: "share of telling words lacking in the best sentence and its neighbours",
		of: ({ lacks }) => lacks.near.share,
	},
	{
		name: "mostLackingNear",
		says: "the most telling word lacking in the best sentence and its neighbours",
		of: ({ lacks }) => lacks.near.most,
	},
	{
		name: "lackingHere",
		says: "share of telling words lacking in the passage",
		of: ({ lacks }) => lacks.passage.share,
	},
	{
		name: "mostLackingHere",
		says: "the most telling word lacking in the passage",
		of: ({ lacks }) => lacks.passage.most,
	},
	{
		name: "unknown",
		says: "share of telling words that the story does not have",
		of: ({ lacks }) => lacks.story.share,
	},
	{
		name: "mostUnknown",
		says: "the most telling word that the story does not have",
		of: ({ lacks }) => lacks.story.most,
	},
	{
		name: "corrected",
		says: "a word was read as another one",
		of: ({ passage }) => as(passage.matcher.resolved.corrections.length > 0),
	},
	{
		name: "namesLacking",
		says: "share of the names lacking in the best sentence and its neighbours",
		of: ({ terms, inNear }) => shareLacking(terms, inNear, isName),
	},
	{
		name: "namesLackingHere",
		says: "share of the names lacking in the passage",
		of: ({ terms, inPassage }) => shareLacking(terms, inPassage, isName),
	},
	{
		name: "namesUnknown",
		says: "share of the names that the story does not have",
		of: ({ terms, known }) => shareLacking(terms, known, isName),
	},
	{
		name: "numbersLacking",
		says: "share of the numbers lacking in the best sentence and its neighbours",
		of: ({ terms, inNear }) => shareLacking(terms, inNear, isNumber),
	},
	{
		name: "numbersLackingHere",
		says: "share of the numbers lacking in the passage",
		of: ({ terms, inPassage }) => shareLacking(terms, inPassage, isNumber),
	},
	{
		name: "opposite",
		says: "the best sentence has the opposite of a word that it lacks",
		of: ({ passage, sentence, inSentence }) => as(hasOpposite(passage, sentence, inSentence)),
	},
	{
		name: "negation",
		says: "only one of question and best sentence denies",
		of: ({ passage, sentence }) => as(denies(passage, sentence) !== passage.matcher.resolved.question.negated),
	},
	{
		name: "firstLacking",
		says: "the first content word is lacking in the best sentence and its neighbours",
		of: ({ inNear }) => 1 - (inNear[0] ?? 0),
	},
	{
		name: "lastLacking",
		says: "the last content word is lacking in the best sentence and its neighbours",
		of: ({ inNear, terms }) => 1 - (inNear[terms.length - 1] ?? 0),
	},
	{
		name: "akinShare",
		says: "share of the words for which a word akin stands in",
		of: ({ terms, inSentence }) =>
			terms.length === 0 ? 0 : inSentence.filter((degree) => degree === AKIN).length / terms.length,
	},
	{
		name: "spread",
		says: "the matched words of the best sentence stand far apart",
		of: ({ passage, sentence }) => spreadOf(passage, sentence),
	},
	{
		name: "termCount",
		says: "the question has many content words",
		of: ({ terms }) => terms.length / (terms.length + 4),
	},
	{
		name: "foreignNames",
		says: "names in the best sentence that the question does not have",
		of: ({ foreign }) => foreign.names / (foreign.names + 2),
	},
	{
		name: "foreignNumbers",
		says: "numbers in the best sentence that the question does not have",
		of: ({ foreign }) => foreign.numbers / (foreign.numbers + 1),
	},
];

/** @param best Place of the best sentence in the passage. */
export function agreementSignals(passage: MatchedPassage, best: number): SignalValues {
	const { terms } = passage.matcher.resolved;
	const sentence = sentenceAt(passage, best);
	const inSentence = degreesWithin(passage, sentence, true);
	const inNear = degreesWithin(passage, sentenceWithNeighbours(passage, best), true);
	const inPassage = degreesWithin(passage, passage, true);
	const known = Float64Array.from(terms, ({ certainty }) => certainty);
	return valuesOf(AGREEMENT_SIGNALS, {
		passage,
		sentence,
		terms,
		inSentence,
		inNear,
		inPassage,
		known,
		lacks: {
			sentence: lackOf(terms, inSentence),
			near: lackOf(terms, inNear),
			passage: lackOf(terms, inPassage),
			story: lackOf(terms, known),
		},
		foreign: foreignWords(passage, sentence),
	});
}

function hasOpposite(passage: MatchedPassage, range: TokenRange, degree: Float64Array): boolean {
	const { matcher } = passage;
	const { index } = matcher.story;
	const wanted = new Set<number>();
	for (const [at, { stem }] of matcher.resolved.terms.entries()) {
		if ((degree[at] as number) > 0) continue;
		for (const opposite of oppositeStemsOf(stem)) wanted.add(idOf(index.stems, opposite));
	}
	wanted.delete(-1);
	if (wanted.size === 0) return false;
	for (let at = range.start; at < range.end; at++)
		if (wanted.has(index.stemIds[wordIdAt(index.tokens, at)] as number)) return true;
	return false;
}

function denies({ matcher }: MatchedPassage, range: TokenRange): boolean {
	const { tokens, wordClasses } = matcher.story.index;
	for (let at = range.start; at < range.end; at++) {
		if (((wordClasses[wordIdAt(tokens, at)] as number) & NEGATION) !== 0) return true;
	}
	return false;
}

/** Words between the first and the last matched word, by the number of matched words. */
function spreadOf(passage: MatchedPassage, range: TokenRange): number {
	let first = -1;
	let last = -1;
	let count = 0;
	walkTerms(passage, range, (_, place) => {
		if (first < 0) first = place;
		last = place;
		count++;
	});
	return count < 2 ? 0 : Math.log1p((last - first + 1) / count);
}

function foreignWords({ matcher, terms, start }: MatchedPassage, range: TokenRange) {
	const { tokens, words, wordClasses } = matcher.story.index;
	const { language } = matcher.story.story;
	let names = 0;
	let numbers = 0;
	for (let at = range.start; at < range.end; at++) {
		const token = tokenAt(tokens, at);
		if ((terms[at - start] as number) >= 0) continue;
		const word = wordOf(token);
		if (isCapital(token) && at > range.start && tellingness(wordAt(words, word), language) > 0.3) names++;
		if ((wordClasses[word] as number) & NUMBER) numbers++;
	}
	return { names, numbers };
}
