import { FEELING, NEGATION, NUMBER, PLACE, REASON, SAYING, SEQUENCE, TIME } from "../../../language/word-classes.ts";
import type { AnswerType } from "../../../question/question.ts";
import { isCapital, tokenAt, wordOf } from "../../index/token.ts";
import type { MatchedPassage, TokenRange } from "../../matching/matched-passage.ts";

/** Words of a sentence that the question does not have: how many there are of each class. */
export type SentenceWords = {
	/** Capitalised, not at the sentence's beginning. */
	readonly names: number;
	readonly numbers: number;
	readonly reasons: number;
	readonly feelings: number;
	readonly sayings: number;
	readonly sequence: number;
	readonly negations: number;
	/** 1 if a word is of the kind asked for, and if one stands within a few words of one of the question's words. */
	readonly answerType: 0 | 1;
	readonly answerNear: 0 | 1;
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

/** Classes counted, in the order of `counts`. */
const COUNTED = [NUMBER, REASON, FEELING, SAYING, SEQUENCE, NEGATION] as const;

export function sentenceWords({ matcher, terms, start }: MatchedPassage, range: TokenRange): SentenceWords {
	const { tokens, wordClasses } = matcher.story.index;
	const { expects } = matcher.resolved.question;
	const wanted = CLASS_OF_TYPE[expects];
	const wantsName = expects === "person" || expects === "place";
	const counts = COUNTED.map(() => 0);
	let names = 0;
	let answerType: 0 | 1 = 0;
	let answerNear: 0 | 1 = 0;
	let lastTerm = Number.NEGATIVE_INFINITY;
	let lastAnswer = Number.NEGATIVE_INFINITY;
	for (let at = range.start; at < range.end; at++) {
		const token = tokenAt(tokens, at);
		const word = wordOf(token);
		if ((terms[at - start] as number) >= 0) {
			lastTerm = at;
			if (at - lastAnswer <= NEAR) answerNear = 1;
			continue;
		}
		const bits = wordClasses[word] as number;
		const isName = isCapital(token) && at > range.start && matcher.asked[word] === 0;
		if (isName) names++;
		if (bits !== 0) addClasses(counts, bits);
		if ((bits & wanted) === 0 && !(wantsName && isName)) continue;
		answerType = 1;
		lastAnswer = at;
		if (at - lastTerm <= NEAR) answerNear = 1;
	}
	const [numbers = 0, reasons = 0, feelings = 0, sayings = 0, sequence = 0, negations = 0] = counts;
	return { names, numbers, reasons, feelings, sayings, sequence, negations, answerType, answerNear };
}

function addClasses(counts: number[], bits: number): void {
	for (let sort = 0; sort < COUNTED.length; sort++) {
		if ((bits & (COUNTED[sort] as number)) !== 0) counts[sort] = (counts[sort] as number) + 1;
	}
}
