import { answerEvidence } from "./answer-evidence.ts";
import { doubtMatches } from "./doubt-matches.ts";
import { doubtTraits } from "./doubt-traits.ts";
import { hingeSignals } from "./hinge-words.ts";
import type { MatchedPassage, TokenRange } from "./matched-passage.ts";

/**
 * What may make a passage that looks like the question no answer to it: name → number, those that are 0 left out. A
 * trait of a word times the way the passage treats it, summed over the words, says "lacks the one number asked for";
 * hundreds of such signals, each weighing little, are learned together.
 */
export type DoubtSignals = ReadonlyMap<string, number>;

/** @param best Index of the best sentence in the passage. */
export function doubtSignals(passage: MatchedPassage, best: number): DoubtSignals {
	const { sentences } = passage;
	const sentence = sentences[best] as TokenRange;
	const near = { start: (sentences[best - 1] ?? sentence).start, end: (sentences[best + 1] ?? sentence).end };
	const signals = treatedWords(passage, best);
	const include = (prefix: string, some: Readonly<Record<string, number>>) => {
		for (const name in some) {
			const value = some[name] as number;
			if (value !== 0) signals.set(joined(prefix, name), value);
		}
	};
	include("hinge", hingeSignals(passage, sentence));
	include("answer", answerEvidence(passage, sentence));
	include("answerAround", answerEvidence(passage, near));
	return signals;
}

function treatedWords(passage: MatchedPassage, best: number): Map<string, number> {
	const traits = doubtTraits(passage.matcher.resolved);
	const matches = doubtMatches(passage, best).map((one) => Object.entries(one).filter(([, share]) => share !== 0));
	const sums = new Map<string, number>();
	const addTo = (name: string, value: number) => sums.set(name, (sums.get(name) ?? 0) + value);
	for (const [at, word] of traits.entries()) {
		for (const [trait, degree] of Object.entries(word)) {
			if (degree === 0) continue;
			addTo(joined("word", trait), degree);
			for (const [match, share] of matches[at] as [string, number][]) addTo(joined(trait, match), degree * share);
		}
	}
	return sums;
}

/** Every question makes the same few hundred names: joining two strings costs more than adding two numbers. */
const names = new Map<string, Map<string, string>>();

function joined(first: string, second: string): string {
	const known = names.get(first) ?? new Map<string, string>();
	names.set(first, known);
	const name = known.get(second) ?? `doubt.${first}.${second}`;
	known.set(second, name);
	return name;
}
