import type { RankedQuestion } from "../retrieval/rank.ts";

/** What confidence is judged by: name → number. A name that is not there counts as 0. */
export type ConfidenceSignals = ReadonlyMap<string, number>;

/** Signals of the best passage, its best sentence and its lead over the next; undefined if nothing was found at all. */
export function confidenceSignals(ranked: RankedQuestion): ConfidenceSignals | undefined {
	const [first, second] = ranked.passages;
	if (first === undefined) return undefined;
	const { question, resolved } = ranked;
	const { expects, kind } = question;
	const most = (name: "covered" | "telling" | "threeSentences") =>
		Math.max(...ranked.passages.map(({ signals }) => signals[name]));
	const { doubts, ...agreement } = first.agreement;
	const plain = {
		lead: second === undefined ? 2 : Math.min(2, first.score - second.score),
		mostCovered: most("covered"),
		mostTelling: most("telling"),
		mostThreeSentences: most("threeSentences"),
		unknownWords: ranked.unknownWords.length / (ranked.unknownWords.length + 2),
		unknownNames: ranked.unknownNames.length / (ranked.unknownNames.length + 1),
		meanTelling: resolved.totalTelling / Math.max(1, resolved.terms.length),
		words: question.words.length / 20,
		expectsAny: expects === "any" ? 1 : 0,
		typeMissing: expects !== "any" && first.sentence.answerType === 0 ? 1 : 0,
		typeFar: expects !== "any" && first.sentence.answerNear === 0 ? 1 : 0,
		person: expects === "person" ? 1 : 0,
		time: expects === "time" ? 1 : 0,
		number: expects === "number" ? 1 : 0,
		place: expects === "place" ? 1 : 0,
		reason: expects === "reason" ? 1 : 0,
		what: kind === "what" ? 1 : 0,
		negated: question.negated ? 1 : 0,
	};
	return new Map([
		...doubts(),
		...prefixed("sentence.", first.sentence),
		...prefixed("agreement.", agreement),
		...prefixed("", plain),
	]);
}

function prefixed(prefix: string, signals: Readonly<Record<string, number>>): [string, number][] {
	return Object.entries(signals).map(([name, value]) => [prefix + name, value]);
}
