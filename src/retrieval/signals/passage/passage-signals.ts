import type { ComparedPassage } from "../../matching/compare-candidates.ts";
import { letterShare } from "../../matching/letter-share.ts";
import type { MatchedPassage } from "../../matching/matched-passage.ts";
import { bestWindow, orderedPairs } from "../../matching/word-runs.ts";
import { readerOf, renamed, type Signal, type SignalValues, valuesOf } from "../signal.ts";
import { CANDIDATE_SIGNALS } from "./candidate-signals.ts";
import { sceneShares } from "./scene-shares.ts";
import { SENTENCE_SIGNALS } from "./sentence-signals.ts";
import { type WordShares, wordShares } from "./word-shares.ts";

/** A candidate passage beside the question and beside the other candidates. */
type SeenPassage = {
	readonly passage: MatchedPassage;
	readonly shares: WordShares;
	readonly scene: ReturnType<typeof sceneShares>;
	/** Rarity of all words of the question, by ten. */
	readonly rarity: number;
	/** How many passages the story has. */
	readonly passageCount: number;
	/** Signals of its sentences, and of the best of them. */
	readonly sentences: readonly SignalValues[];
	readonly best: SignalValues;
	/** Score of the best sentence by the sentence model, and of the second best. */
	readonly bestScore: number;
	readonly secondScore: number;
	readonly compared: ComparedPassage;
};

/** A signal of the best sentence. */
function ofBest(sentenceSignal: string, says: string, name = sentenceSignal): Signal<SeenPassage> {
	const read = readerOf(SENTENCE_SIGNALS, sentenceSignal);
	return { name, says: `best sentence: ${says}`, of: ({ best }) => read(best) };
}

/** The most that any sentence has of a signal. */
function mostOf(sentenceSignal: string, says: string, name = sentenceSignal): Signal<SeenPassage> {
	const most = mostReader(sentenceSignal);
	return { name, says: `any sentence: ${says}`, of: ({ sentences }) => most(sentences) };
}

function mostReader(sentenceSignal: string): (sentences: readonly SignalValues[]) => number {
	const read = readerOf(SENTENCE_SIGNALS, sentenceSignal);
	return (sentences) => {
		let largest = Number.NEGATIVE_INFINITY;
		for (const values of sentences) largest = Math.max(largest, read(values));
		return largest;
	};
}

const coveredOf = readerOf(SENTENCE_SIGNALS, "covered");
const mostPairs = mostReader("pairs");

/** What speaks for a passage by itself, each about 0 to 1. Shares are of the question's words, by rarity where nothing else is said. */
const OWN_SIGNALS: readonly Signal<SeenPassage>[] = [
	{
		name: "core",
		says: "share of the words by how much they tell, without those that only frame the question",
		of: ({ shares }) => shares.core,
	},
	{
		name: "justBefore",
		says: "share lacking here that the last sentences before have: a scene runs on",
		of: ({ scene }) => scene.justBefore,
	},
	{
		name: "justAfter",
		says: "share lacking here that the first sentences after have",
		of: ({ scene }) => scene.justAfter,
	},
	{
		name: "scene",
		says: "share of the words that the passage and two to each side have together",
		of: ({ scene }) => scene.scene,
	},
	{
		name: "sceneMean",
		says: "share of the words that the passage and two to each side have in the mean",
		of: ({ scene }) => scene.sceneMean,
	},
	{
		name: "weightHere",
		says: "rarity of the words here, not as a share: long questions may miss a word",
		of: ({ shares, rarity }) => shares.covered * rarity,
	},
	{
		name: "weightSentence",
		says: "rarity of the words in the best sentence, not as a share",
		of: ({ best, rarity }) => coveredOf(best) * rarity,
	},
	{
		name: "weightPairs",
		says: "worth of the question's pairs of neighbours in one sentence, not as a share",
		of: ({ sentences, passage }) => mostPairs(sentences) * passage.matcher.pairTotal,
	},
	{
		name: "weightMissing",
		says: "rarity of the words lacking here, not as a share",
		of: ({ shares, rarity }) => Math.sqrt(Math.max(0, 1 - shares.covered) * rarity),
	},
	{
		name: "telling",
		says: "share of the words by how much they tell in English at large; words akin count half",
		of: ({ shares }) => shares.telling,
	},
	{
		name: "letters",
		says: "share of the question's runs of four letters",
		of: ({ passage }) => letterShare(passage, passage),
	},
	mostOf("letters", "share of the question's runs of four letters", "sentenceLetters"),
	mostOf("order", "share of the words that stand in the question's order"),
	{
		name: "manySentences",
		says: "sentences that hold much of the question, the more the better",
		of: ({ sentences }) => Math.sqrt(sentences.reduce((sum, values) => sum + coveredOf(values) ** 2, 0)),
	},
	{ name: "rarest", says: "has the rarest word asked for", of: ({ shares }) => shares.rarest },
	{ name: "firstWords", says: "share of the first third of the words", of: ({ shares }) => shares.firstWords },
	{ name: "lastWords", says: "share of the last third of the words", of: ({ shares }) => shares.lastWords },
	{ name: "bm25", says: "BM25 of the words here, about 1 where all are", of: ({ shares }) => shares.bm25 },
	{ name: "covered", says: "share of the words by rarity", of: ({ shares }) => shares.covered },
	{
		name: "twoSentences",
		says: "share of the words in the best two sentences in a row",
		of: ({ passage }) => bestWindow(passage, 2),
	},
	{
		name: "threeSentences",
		says: "share of the words in the best three sentences in a row",
		of: ({ passage }) => bestWindow(passage, 3),
	},
	{ name: "all", says: "has every word of the question", of: ({ shares }) => shares.all },
	{ name: "akin", says: "share of the words of which only a word akin is here", of: ({ shares }) => shares.akin },
	{ name: "before", says: "share lacking here that the passage before has", of: ({ shares }) => shares.before },
	{ name: "after", says: "share lacking here that the passage after has", of: ({ shares }) => shares.after },
	{ name: "around", says: "share of the words here that its neighbours have too", of: ({ shares }) => shares.around },
	{ name: "names", says: "share of the names", of: ({ shares }) => shares.names },
	{
		name: "firstHere",
		says: "share of the words that the story has here first: stories introduce what they tell of",
		of: ({ shares }) => shares.firstHere,
	},
	{
		name: "orderedPairs",
		says: "share of neighbouring words that stand near each other in the same order",
		of: ({ passage }) => orderedPairs(passage),
	},
	{
		name: "length",
		says: "is longer than the story's passages mostly are",
		of: ({ passage }) => Math.log(Math.max(1, passage.end - passage.start) / passage.matcher.meanLength),
	},
	{
		name: "position",
		says: "stands late in the story",
		of: ({ passage, passageCount }) => (passageCount <= 1 ? 0 : passage.paragraph / (passageCount - 1)),
	},
	{ name: "opening", says: "is the story's first", of: ({ passage }) => (passage.paragraph === 0 ? 1 : 0) },
	{
		name: "ending",
		says: "is the story's last",
		of: ({ passage, passageCount }) => (passage.paragraph === passageCount - 1 ? 1 : 0),
	},
	{ name: "bestSentence", says: "score of the best sentence", of: ({ bestScore }) => bestScore },
	{ name: "secondSentence", says: "score of the second best sentence", of: ({ secondScore }) => secondScore },
	ofBest("covered", "share of the words by rarity", "sentenceCovered"),
	ofBest("exactForm", "share of the words in the very form asked", "sentenceExact"),
	mostOf("pairs", "share of the question's neighbours that are neighbours there", "mostPairs"),
	mostOf("run", "the longest run of the question's words, as a share", "longestRun"),
	ofBest("answerType", "has a word of the kind asked for"),
	ofBest("answerNear", "has a word of the kind asked for near one of the question's"),
	mostOf("feelings", "words of feeling"),
	ofBest("reasons", "words of reason"),
	ofBest("sayings", "words of speech"),
	ofBest("numbers", "numbers that the question does not have"),
	ofBest("newNames", "names that the question does not have"),
	ofBest("sequence", "words of sequence"),
];

/** All that a passage shows as a whole: by itself, and beside the other candidates. */
export const PASSAGE_SIGNALS: readonly Signal<SeenPassage>[] = [
	...OWN_SIGNALS,
	...CANDIDATE_SIGNALS.map(({ name, says, of }) => ({
		name: `candidates.${name}`,
		says,
		of: ({ compared }: SeenPassage) => of(compared),
	})),
];

/** The same once more, by how short a story's paragraphs are (`brevityOf`). */
export const BRIEF_SIGNALS = renamed(
	PASSAGE_SIGNALS,
	(name) => `brief.${name}`,
	(says) => `where paragraphs are short: ${says}`,
);

/** @param sentences Signals of the passage's sentences. @param scores What the sentence model gives each. */
export function passageSignals(
	passage: MatchedPassage,
	sentences: readonly SignalValues[],
	scores: readonly number[],
	compared: ComparedPassage,
): SignalValues {
	const sorted = scores.toSorted((a, b) => b - a);
	const [bestScore = 0, secondScore = bestScore] = sorted;
	return valuesOf(PASSAGE_SIGNALS, {
		passage,
		shares: wordShares(passage),
		scene: sceneShares(passage),
		rarity: passage.matcher.resolved.totalRarity / 10,
		passageCount: passage.matcher.story.index.paragraphStarts.length - 1,
		sentences,
		best: sentences[scores.indexOf(bestScore)] as SignalValues,
		bestScore,
		secondScore,
		compared,
	});
}
