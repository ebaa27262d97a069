import { saturate } from "../index/bm25.ts";
import type { QueryTerm } from "../search/resolved-question.ts";
import { type MatchedPassage, matchPassage } from "./matched-passage.ts";
import { sceneShares } from "./scene-signals.ts";
import { lettersShare, type SentenceSignals } from "./sentence-signals.ts";
import { bestWindow, orderedPairs } from "./word-runs.ts";

/** What speaks for a passage, each about 0 to 1. Shares are of the question's words, weighted by rarity. */
export type PassageSignals = {
	/** BM25 of the stems, by the most it could reach. */
	readonly bm25: number;
	/** Share of the words in the passage, in its best two sentences that follow each other, in its best three. */
	readonly covered: number;
	readonly twoSentences: number;
	readonly threeSentences: number;
	/** Share by how much each word tells in English at large; words akin count half. */
	readonly telling: number;
	/** The same without the words that only frame the question ("what *city*"). */
	readonly core: number;
	/** Share of the question's runs of four letters, in the passage and in its best sentence. */
	readonly letters: number;
	readonly sentenceLetters: number;
	/** Share of the words in the question's order in one sentence. */
	readonly order: number;
	/** Sentences that hold much of the question, the more the better: root of the sum of their squared shares. */
	readonly manySentences: number;
	/** Share of the rarest word asked for: there or not. */
	readonly rarest: number;
	/** Words in the first and in the last third of the question, which often are who and what it is about. */
	readonly firstWords: number;
	readonly lastWords: number;
	/** Every word of the question is there. */
	readonly all: number;
	/** Share that is there in a word akin to it only. */
	readonly akin: number;
	/** Share of words missing here that the passages before and after have. */
	readonly before: number;
	readonly after: number;
	/** Share of words missing here that the last sentences before, and the first after, have: a scene runs on. */
	readonly justBefore: number;
	readonly justAfter: number;
	/** Share of the words that this passage and two to each side have together, and that they have in the mean. */
	readonly scene: number;
	readonly sceneMean: number;
	/** Rarity of the words here, in the best sentence and in pairs, not as a share: long questions may miss a word. */
	readonly weightHere: number;
	readonly weightSentence: number;
	readonly weightPairs: number;
	readonly weightMissing: number;
	/** The same of the words here: a passage amid others about the same. */
	readonly around: number;
	/** Share of the words written like names. */
	readonly names: number;
	/** Share of the words whose first passage this is: stories introduce what they tell of. */
	readonly firstHere: number;
	/** Share of neighbouring content words that stand near each other in the same order. */
	readonly orderedPairs: number;
	readonly length: number;
	readonly position: number;
	readonly opening: number;
	readonly ending: number;
	/** Score of the best sentence by the sentence model, and of the second best. */
	readonly bestSentence: number;
	readonly secondSentence: number;
	/** Signals of the best sentence, and the most that any sentence has. */
	readonly sentenceCovered: number;
	readonly sentenceExact: number;
	readonly mostPairs: number;
	readonly longestRun: number;
	readonly answerType: number;
	readonly answerNear: number;
	readonly feelings: number;
	readonly reasons: number;
	readonly sayings: number;
	readonly numbers: number;
	readonly newNames: number;
	readonly sequence: number;
};

export function passageSignals(
	passage: MatchedPassage,
	sentences: readonly SentenceSignals[],
	scores: readonly number[],
): PassageSignals {
	const best = sentences[scores.indexOf(Math.max(...scores))] as SentenceSignals;
	const sorted = scores.toSorted((a, b) => b - a);
	const most = (name: keyof SentenceSignals) => {
		let largest = Number.NEGATIVE_INFINITY;
		for (const signals of sentences) largest = Math.max(largest, signals[name]);
		return largest;
	};
	const shares = wordShares(passage);
	const total = passage.matcher.resolved.totalRarity / 10;
	const count = passage.matcher.story.index.paragraphStarts.length - 1;
	const length = passage.end - passage.start;
	const { justBefore, justAfter, scene, sceneMean } = sceneShares(passage);
	// Named one by one: spreading objects into it would take longer than to work them out.
	return {
		bm25: shares.bm25,
		covered: shares.covered,
		akin: shares.akin,
		before: shares.before,
		after: shares.after,
		around: shares.around,
		names: shares.names,
		firstHere: shares.firstHere,
		telling: shares.telling,
		core: shares.core,
		rarest: shares.rarest,
		firstWords: shares.firstWords,
		lastWords: shares.lastWords,
		all: shares.all,
		twoSentences: bestWindow(passage, 2),
		threeSentences: bestWindow(passage, 3),
		orderedPairs: orderedPairs(passage),
		letters: lettersShare(passage, passage),
		justBefore,
		justAfter,
		scene,
		sceneMean,
		weightHere: shares.covered * total,
		weightMissing: Math.sqrt(Math.max(0, 1 - shares.covered) * total),
		weightSentence: best.covered * total,
		weightPairs: most("pairs") * passage.matcher.pairTotal,
		sentenceLetters: most("letters"),
		order: most("order"),
		manySentences: Math.sqrt(sentences.reduce((sum, signals) => sum + signals.covered ** 2, 0)),
		length: Math.log(Math.max(1, length) / passage.matcher.meanLength),
		position: count <= 1 ? 0 : passage.paragraph / (count - 1),
		opening: passage.paragraph === 0 ? 1 : 0,
		ending: passage.paragraph === count - 1 ? 1 : 0,
		bestSentence: sorted[0] ?? 0,
		secondSentence: sorted[1] ?? sorted[0] ?? 0,
		sentenceCovered: best.covered,
		sentenceExact: best.exactForm,
		mostPairs: most("pairs"),
		longestRun: most("run"),
		answerType: best.answerType,
		answerNear: best.answerNear,
		feelings: most("feelings"),
		reasons: best.reasons,
		sayings: best.sayings,
		numbers: best.numbers,
		newNames: best.newNames,
		sequence: best.sequence,
	};
}

function wordShares(passage: MatchedPassage) {
	const { matcher } = passage;
	const { terms, totalRarity } = matcher.resolved;
	const total = Math.max(totalRarity, 1e-9);
	const before = matchPassage(matcher, passage.paragraph - 1);
	const after = matchPassage(matcher, passage.paragraph + 1);
	const length = passage.end - passage.start;
	const sums = {
		bm25: 0,
		covered: 0,
		akin: 0,
		before: 0,
		after: 0,
		around: 0,
		names: 0,
		firstHere: 0,
		telling: 0,
		core: 0,
		rarest: 0,
		firstWords: 0,
		lastWords: 0,
		all: 1,
	};
	const rarestRarity = Math.max(...terms.map((term) => term.rarity));
	const third = Math.max(1, Math.floor(terms.length / 3));
	const coreTotal = Math.max(matcher.resolved.totalCore, 1e-9);
	const tellingTotal = Math.max(matcher.resolved.totalTelling, 1e-9);
	let nameTotal = 0;
	for (let term = 0; term < terms.length; term++) {
		const { rarity, certainty, word, telling } = terms[term] as QueryTerm;
		const count = passage.counts[term] as number;
		const weight = rarity * certainty;
		const isBefore = before !== undefined && (before.counts[term] as number) > 0;
		const isAfter = after !== undefined && (after.counts[term] as number) > 0;
		if (word.name) nameTotal += rarity;
		if (count === 0) {
			sums.all = 0;
			if ((passage.akinCounts[term] as number) > 0) {
				sums.akin += rarity / total;
				sums.telling += telling / 2 / tellingTotal;
				if (!word.frame) sums.core += telling / 2 / coreTotal;
			}
			if (isBefore) sums.before += weight / total;
			if (isAfter) sums.after += weight / total;
			continue;
		}
		sums.bm25 += (weight * saturate(count, length, matcher.meanLength)) / total;
		sums.covered += weight / total;
		sums.telling += (telling * certainty) / tellingTotal;
		if (!word.frame) sums.core += (telling * certainty) / coreTotal;
		if (rarity === rarestRarity) sums.rarest = certainty;
		if (term < third) sums.firstWords += certainty / third;
		if (term >= terms.length - third) sums.lastWords += certainty / third;
		sums.around += (weight * ((isBefore ? 0.5 : 0) + (isAfter ? 0.5 : 0))) / total;
		if (word.name) sums.names += weight;
		if (matcher.firstPassages[term] === passage.paragraph) sums.firstHere += weight / total;
	}
	sums.names = nameTotal === 0 ? 0 : sums.names / nameTotal;
	return sums;
}
