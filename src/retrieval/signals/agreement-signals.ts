import { tellingness } from "../../language/commonness.ts";
import { classOf, NEGATION, NUMBER } from "../../language/word-classes.ts";
import { oppositeStemsOf } from "../../language/word-relations.ts";
import { isCapital, tokenAt, wordIdAt, wordOf } from "../index/token.ts";
import { idOf, wordAt } from "../index/word-list.ts";
import type { QueryTerm } from "../search/resolved-question.ts";
import type { MatchedPassage, TokenRange } from "./matched-passage.ts";

/**
 * How far the best sentence agrees with the question: built to catch questions that look like the passage and are
 * not answered by it, because a name, a number or one telling word is another.
 */
export type AgreementSignals = {
	/** How telling the words are that the best sentence lacks: their share, the most telling one, the second. */
	readonly lacking: number;
	readonly mostLacking: number;
	readonly secondLacking: number;
	/** The same of the best sentence with its neighbours, and of the whole passage. */
	readonly lackingNear: number;
	readonly mostLackingNear: number;
	readonly lackingHere: number;
	readonly mostLackingHere: number;
	/** The same of the story: words that it does not have at all. */
	readonly unknown: number;
	readonly mostUnknown: number;
	readonly corrected: number;
	/** Shares of the names, and of the numbers, that the sentence and its neighbours lack. */
	readonly namesLacking: number;
	readonly namesLackingHere: number;
	readonly namesUnknown: number;
	readonly numbersLacking: number;
	readonly numbersLackingHere: number;
	/** The sentence has the opposite of a word that it lacks. */
	readonly opposite: number;
	/** Only one of question and sentence denies. */
	readonly negation: number;
	/** The first and the last content word of the question are lacking. */
	readonly firstLacking: number;
	readonly lastLacking: number;
	/** Words akin stand in for words asked for. */
	readonly akinShare: number;
	/** Words between the first and the last matched word, by the number of matched words. */
	readonly spread: number;
	/** Number of content words, saturating. */
	readonly termCount: number;
	/** Capitalised words and numbers in the sentence that the question does not have, by its length. */
	readonly foreignNames: number;
	readonly foreignNumbers: number;
};

/** @param best Index of the best sentence in the passage. */
export function agreementSignals(passage: MatchedPassage, best: number): AgreementSignals {
	const { terms, question, corrections } = passage.matcher.resolved;
	const { sentences } = passage;
	const sentence = sentences[best] as TokenRange;
	const near: TokenRange = {
		start: (sentences[best - 1] ?? sentence).start,
		end: (sentences[best + 1] ?? sentence).end,
	};
	const inSentence = degrees(passage, sentence);
	const inNear = degrees(passage, near);
	const inPassage = degrees(passage, passage);
	const known = Float64Array.from(terms, ({ certainty }) => certainty);
	const isName = (term: QueryTerm) => term.word.name;
	const isNumber = (term: QueryTerm) => (classOf(term.word.text) & NUMBER) !== 0;
	const sentenceLack = lackOf(terms, inSentence);
	const nearLack = lackOf(terms, inNear);
	const hereLack = lackOf(terms, inPassage);
	const unknownLack = lackOf(terms, known);
	return {
		lacking: sentenceLack.share,
		mostLacking: sentenceLack.most,
		secondLacking: sentenceLack.second,
		lackingNear: nearLack.share,
		mostLackingNear: nearLack.most,
		lackingHere: hereLack.share,
		mostLackingHere: hereLack.most,
		unknown: unknownLack.share,
		mostUnknown: unknownLack.most,
		corrected: corrections.length > 0 ? 1 : 0,
		namesLacking: shareLacking(terms, inNear, isName),
		namesLackingHere: shareLacking(terms, inPassage, isName),
		namesUnknown: shareLacking(terms, known, isName),
		numbersLacking: shareLacking(terms, inNear, isNumber),
		numbersLackingHere: shareLacking(terms, inPassage, isNumber),
		opposite: hasOpposite(passage, sentence, inSentence) ? 1 : 0,
		negation: denies(passage, sentence) === question.negated ? 0 : 1,
		firstLacking: 1 - (inNear[0] ?? 0),
		lastLacking: 1 - (inNear[terms.length - 1] ?? 0),
		akinShare: terms.length === 0 ? 0 : inSentence.filter((degree) => degree === AKIN).length / terms.length,
		...spreadOf(passage, sentence),
		termCount: terms.length / (terms.length + 4),
		...foreignWords(passage, sentence),
	};
}

/** A word akin counts so much of the word asked for. */
const AKIN = 0.7;

/** How far each term stands in a range: 1 itself, less if only akin, 0 not at all. */
function degrees(passage: MatchedPassage, range: TokenRange): Float64Array {
	const { matcher } = passage;
	const { tokens } = matcher.story.index;
	const found = new Float64Array(matcher.resolved.terms.length);
	for (let at = range.start; at < range.end; at++) {
		const term = passage.terms[at - passage.start] as number;
		if (term >= 0) found[term] = matcher.resolved.terms[term]?.certainty ?? 0;
		const akin = matcher.akin[wordIdAt(tokens, at)] as number;
		if (akin >= 0) found[akin] = Math.max(found[akin] as number, AKIN);
	}
	return found;
}

function lackOf(terms: readonly QueryTerm[], degree: Float64Array): { share: number; most: number; second: number } {
	let lack = 0;
	let total = 0;
	let most = 0;
	let second = 0;
	for (const [at, { telling, word }] of terms.entries()) {
		if (word.frame) continue;
		total += telling;
		const missing = telling * (1 - (degree[at] as number));
		lack += missing;
		if (missing > most) {
			second = most;
			most = missing;
		} else if (missing > second) second = missing;
	}
	return { share: total === 0 ? 0 : lack / total, most, second };
}

function shareLacking(terms: readonly QueryTerm[], degree: Float64Array, counts: (term: QueryTerm) => boolean): number {
	let lacking = 0;
	let total = 0;
	for (const [at, term] of terms.entries()) {
		if (!counts(term)) continue;
		total++;
		lacking += 1 - (degree[at] as number);
	}
	return total === 0 ? 0 : lacking / total;
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

function spreadOf(passage: MatchedPassage, range: TokenRange): { spread: number } {
	let first = -1;
	let last = -1;
	let count = 0;
	for (let at = range.start; at < range.end; at++) {
		if ((passage.terms[at - passage.start] as number) < 0) continue;
		if (first < 0) first = at;
		last = at;
		count++;
	}
	return { spread: count < 2 ? 0 : Math.log1p((last - first + 1) / count) };
}

function foreignWords({ matcher, terms, start }: MatchedPassage, range: TokenRange) {
	const { tokens, words, wordClasses } = matcher.story.index;
	let names = 0;
	let numbers = 0;
	for (let at = range.start; at < range.end; at++) {
		const token = tokenAt(tokens, at);
		if ((terms[at - start] as number) >= 0) continue;
		const word = wordOf(token);
		if (isCapital(token) && at > range.start && tellingness(wordAt(words, word)) > 0.3) names++;
		if ((wordClasses[word] as number) & NUMBER) numbers++;
	}
	return { foreignNames: names / (names + 2), foreignNumbers: numbers / (numbers + 1) };
}
