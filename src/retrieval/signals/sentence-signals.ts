import { FEELING, NEGATION, NUMBER, PLACE, REASON, SAYING, SEQUENCE, TIME } from "../../language/word-classes.ts";
import type { AnswerType } from "../../question/question.ts";
import { isCapital, tokenAt, wordIdAt, wordOf } from "../index/token.ts";
import type { QueryTerm } from "../search/resolved-question.ts";
import type { MatchedPassage, TokenRange } from "./matched-passage.ts";
import { orderShare, pairSignals } from "./word-runs.ts";

/** What speaks for a sentence, each about 0 to 1. Shares are of the question's words, weighted by rarity. */
export type SentenceSignals = {
	/** Share of the words in the sentence; in the very form asked; only in a word akin. */
	readonly covered: number;
	readonly exactForm: number;
	readonly akin: number;
	/** Share by how much each word tells in English at large; words akin count too. */
	readonly telling: number;
	/** Share by telling of the words that are no mere frame of the question ("what *city*"). */
	readonly core: number;
	/** Share of the question's runs of four letters. */
	readonly letters: number;
	/** Share of the words in one order with the question's. */
	readonly order: number;
	/** Share that the sentence before has and this one lacks; the one after. */
	readonly before: number;
	readonly after: number;
	/** Share of neighbouring words of the question that are neighbours here; the longest run of them. */
	readonly pairs: number;
	readonly run: number;
	/** Share of the names. */
	readonly names: number;
	/** A word of the kind asked for that the question does not have itself. */
	readonly answerType: number;
	/** The same within a few words of one of the question's words. */
	readonly answerNear: number;
	/** Capitalised words not in the question, numbers, and words of speech: how many, saturating. */
	readonly newNames: number;
	readonly numbers: number;
	readonly reasons: number;
	readonly feelings: number;
	readonly sayings: number;
	readonly sequence: number;
	/** Denies, and the question does not, or the other way round. */
	readonly negation: number;
	readonly length: number;
	/** First sentence of its paragraph; its place in it. */
	readonly first: number;
	readonly position: number;
	/** Holds a question mark of its own: asks rather than tells. */
	readonly share: number;
};

const CLASS_OF_TYPE: Readonly<Record<AnswerType, number>> = {
	person: 0,
	place: PLACE,
	time: TIME,
	number: NUMBER,
	reason: REASON,
	feeling: FEELING,
	speech: SAYING,
	any: 0,
};

/** Words between an answer and the words of the question it belongs to. */
const NEAR = 6;

/** Signals of each sentence of a passage, in order. */
export function sentenceSignals(passage: MatchedPassage): SentenceSignals[] {
	const { terms, totalRarity, totalTelling } = passage.matcher.resolved;
	const total = Math.max(totalRarity, 1e-9);
	const tellingTotal = Math.max(totalTelling, 1e-9);
	const coreTotal = Math.max(passage.matcher.resolved.totalCore, 1e-9);
	const holds = passage.sentences.map((sentence) => termsWithin(passage, sentence));
	let nameTotal = 0;
	for (const term of terms) if (term.word.name) nameTotal += term.rarity;
	return passage.sentences.map((sentence, at) => {
		const here = holds[at] as Uint8Array;
		const [previous, next] = [holds[at - 1], holds[at + 1]];
		let covered = 0;
		let exactForm = 0;
		let akin = 0;
		let before = 0;
		let after = 0;
		let names = 0;
		let telling = 0;
		let core = 0;
		for (let term = 0; term < terms.length; term++) {
			const { rarity, certainty, word, telling: weighs } = terms[term] as QueryTerm;
			const weight = rarity * certainty;
			const held = here[term] as number;
			if ((held & HELD) !== 0) {
				covered += weight;
				telling += weighs * certainty;
				if (!word.frame) core += weighs * certainty;
				if ((held & EXACT) !== 0) exactForm += weight;
				if (word.name) names += weight;
				continue;
			}
			if ((held & AKIN) !== 0) {
				akin += rarity;
				telling += weighs / 2;
				if (!word.frame) core += weighs / 2;
			}
			if (previous !== undefined && ((previous[term] as number) & HELD) !== 0) before += weight;
			if (next !== undefined && ((next[term] as number) & HELD) !== 0) after += weight;
		}
		const count = passage.sentences.length;
		const { pairs, run } = pairSignals(passage, sentence);
		const { answerType, answerNear, negation, words } = wordSignals(passage, sentence);
		// Named one by one: spreading objects into it would take longer than to work them out.
		return {
			covered: covered / total,
			exactForm: exactForm / total,
			akin: akin / total,
			before: before / total,
			after: after / total,
			telling: telling / tellingTotal,
			core: core / coreTotal,
			letters: lettersShare(passage, sentence),
			order: orderShare(passage, sentence) / total,
			names: nameTotal === 0 ? 0 : names / nameTotal,
			pairs,
			run,
			answerType,
			answerNear,
			newNames: saturating(words.names),
			numbers: saturating(words.numbers),
			reasons: saturating(words.reasons),
			feelings: saturating(words.feelings),
			sayings: saturating(words.sayings),
			sequence: saturating(words.sequence),
			negation,
			length: Math.log1p(sentence.end - sentence.start) / 4,
			first: at === 0 ? 1 : 0,
			position: count <= 1 ? 0 : at / (count - 1),
			share: (sentence.end - sentence.start) / Math.max(1, passage.end - passage.start),
		};
	});
}

const HELD = 1;
const EXACT = 2;
const AKIN = 4;

function termsWithin(passage: MatchedPassage, range: TokenRange): Uint8Array {
	const { matcher } = passage;
	const { tokens } = matcher.story.index;
	const held = new Uint8Array(matcher.resolved.terms.length);
	for (let at = range.start; at < range.end; at++) {
		const word = wordIdAt(tokens, at);
		const term = passage.terms[at - passage.start] as number;
		if (term >= 0) held[term] = (held[term] as number) | HELD | (matcher.asked[word] === 1 ? EXACT : 0);
		else if ((matcher.akin[word] as number) >= 0) {
			const akin = matcher.akin[word] as number;
			held[akin] = (held[akin] as number) | AKIN;
		}
	}
	return held;
}

/** Share of the question's runs of letters, weighted by rarity, that a range of tokens holds. */
export function lettersShare({ matcher }: MatchedPassage, range: TokenRange): number {
	const { tokens } = matcher.story.index;
	const seen = new Uint8Array(matcher.gramRarity.length);
	let sum = 0;
	for (let at = range.start; at < range.end; at++) {
		const held = matcher.grams.get(wordIdAt(tokens, at));
		if (held === undefined) continue;
		for (const gram of held) {
			if (seen[gram] === 1) continue;
			seen[gram] = 1;
			sum += matcher.gramRarity[gram] as number;
		}
	}
	return matcher.gramTotal === 0 ? 0 : sum / matcher.gramTotal;
}

function wordSignals(passage: MatchedPassage, range: TokenRange) {
	const { matcher } = passage;
	const { tokens, wordClasses } = matcher.story.index;
	const { expects, negated } = matcher.resolved.question;
	const wanted = CLASS_OF_TYPE[expects];
	const words = { names: 0, numbers: 0, reasons: 0, feelings: 0, sayings: 0, sequence: 0, negations: 0 };
	let type = 0;
	let near = 0;
	let lastTerm = Number.NEGATIVE_INFINITY;
	let lastAnswer = Number.NEGATIVE_INFINITY;
	for (let at = range.start; at < range.end; at++) {
		const token = tokenAt(tokens, at);
		const word = wordOf(token);
		if ((passage.terms[at - passage.start] as number) >= 0) {
			lastTerm = at;
			if (at - lastAnswer <= NEAR) near = 1;
			continue;
		}
		const bits = wordClasses[word] as number;
		const capital = isCapital(token) && at > range.start && matcher.asked[word] === 0;
		if (capital) words.names++;
		if ((bits & NUMBER) !== 0) words.numbers++;
		if ((bits & REASON) !== 0) words.reasons++;
		if ((bits & FEELING) !== 0) words.feelings++;
		if ((bits & SAYING) !== 0) words.sayings++;
		if ((bits & SEQUENCE) !== 0) words.sequence++;
		if ((bits & NEGATION) !== 0) words.negations++;
		const answers = (bits & wanted) !== 0 || (expects === "person" && capital) || (expects === "place" && capital);
		if (!answers) continue;
		type = 1;
		lastAnswer = at;
		if (at - lastTerm <= NEAR) near = 1;
	}
	return { answerType: type, answerNear: near, negation: words.negations > 0 !== negated ? 1 : 0, words };
}

function saturating(count: number): number {
	return count / (count + 1);
}
