import { tellingness } from "../../language/commonness.ts";
import { stemOf } from "../../language/stems.ts";
import { rarityOf } from "../index/bm25.ts";
import { gramsOf, wordsWith } from "../index/letter-grams.ts";
import { type PassageIndex, wordsOfStem } from "../index/passage-index.ts";
import { passageOf } from "../index/postings.ts";
import type { SearchableStory } from "../index/searchable-story.ts";
import { hasLetters, idOf, lowerBound, wordCount, wordLength } from "../index/word-list.ts";
import type { AskedStems } from "../search/asked-stems.ts";
import type { ResolvedQuestion } from "../search/resolved-question.ts";

/** A question beside one story's words: what of it each word of the story stands for. */
export type StoryMatcher = QuestionPairs &
	QuestionGrams & {
		readonly story: SearchableStory;
		readonly resolved: ResolvedQuestion;
		/** Word id → index of the term with its stem, -1 for none. */
		readonly terms: Int16Array;
		/** Word id → index of the term that it is akin to ("beggar" for "beggarman"): same beginning, other stem. */
		readonly akin: Int16Array;
		/** Word id → 1 if the question has this very word, stop words included. */
		readonly asked: Uint8Array;
		/** Mean number of words in a passage. */
		readonly meanLength: number;
		/** Term → index of the first paragraph that has it, -1 for none. */
		readonly firstPassages: Int32Array;
		/** Term → how often the story has it. */
		readonly termCounts: Uint32Array;
		/** Word id → place of its stem in `AskedStems.stems`, -1 for none. */
		readonly stemPlaces: Int16Array;
	};

type QuestionPairs = {
	/** Pairs of neighbouring words of the question (`pairKey`) → place of the first. */
	readonly pairs: ReadonlyMap<number, number>;
	/** What each pair of neighbouring words is worth, by the place of its first word: much for two rare words. */
	readonly pairWeights: readonly number[];
	readonly pairTotal: number;
};

type QuestionGrams = {
	/** Word id → the question's runs of letters that it holds, as places in `gramRarity`. */
	readonly grams: ReadonlyMap<number, readonly number[]>;
	/** Rarity of each run of letters of the question in this story, and their sum. */
	readonly gramRarity: readonly number[];
	readonly gramTotal: number;
};

export function matchStory(story: SearchableStory, resolved: ResolvedQuestion): StoryMatcher {
	const { index } = story;
	const ids = resolved.question.words.map(({ text }) => idOf(index.words, text));
	const asked = new Uint8Array(wordCount(index.words));
	for (const id of ids) if (id >= 0) asked[id] = 1;
	return {
		story,
		resolved,
		asked,
		...matchTerms(index, resolved),
		...matchPairs(resolved, ids, story.story.language),
		...matchGrams(index, resolved),
		meanLength: Math.max(1, index.tokens.length / Math.max(1, index.paragraphStarts.length - 1)),
		firstPassages: findFirstPassages(index, resolved),
		stemPlaces: placeWords(index, resolved.asked),
	};
}

function matchTerms(
	index: PassageIndex,
	resolved: ResolvedQuestion,
): Pick<StoryMatcher, "terms" | "akin" | "termCounts"> {
	const words = wordCount(index.words);
	const terms = new Int16Array(words).fill(-1);
	const akin = new Int16Array(words).fill(-1);
	const termCounts = new Uint32Array(resolved.terms.length);
	for (const [term, { stem, word, certainty }] of resolved.terms.entries()) {
		const stemId = certainty === 0 ? -1 : idOf(index.stems, stem);
		for (const id of wordsOfStem(index, stemId)) {
			terms[id] = term;
			termCounts[term] = (termCounts[term] as number) + (index.wordCounts[id] as number);
		}
		for (const id of kindredWords(index, word.text))
			if (akin[id] === -1 && index.stemIds[id] !== stemId) akin[id] = term;
	}
	return { terms, akin, termCounts };
}

/** Share of a word that must be equal from its beginning for it to be akin. */
const AKIN_SHARE = 0.65;
const AKIN_LETTERS = 4;

/** Words with the same beginning, neither much longer nor much shorter. */
function kindredWords({ words }: PassageIndex, word: string): number[] {
	const letters = Math.max(AKIN_LETTERS, Math.ceil(word.length * AKIN_SHARE));
	if (word.length < letters || /\d/.test(word)) return [];
	const beginning = word.slice(0, letters);
	const kindred: number[] = [];
	for (let id = lowerBound(words, beginning); id < wordCount(words) && hasLetters(words, id, beginning); id++) {
		if (wordLength(words, id) * AKIN_SHARE <= letters + 1) kindred.push(id);
	}
	return kindred;
}

/** @param ids Those of the question's words, -1 for what the story does not have. */
function matchPairs(resolved: ResolvedQuestion, ids: readonly number[], language: string): QuestionPairs {
	const pairs = new Map<number, number>();
	for (const [place, id] of ids.entries()) {
		const next = ids[place + 1];
		if (id >= 0 && next !== undefined && next >= 0) pairs.set(pairKey(id, next), place);
	}
	const worth = resolved.question.words.map((word) =>
		word.content ? 0.3 + tellingness(stemOf(word.text, language), language) : 0.25,
	);
	const pairWeights = worth.slice(1).map((next, place) => next + (worth[place] as number));
	return { pairs, pairWeights, pairTotal: pairWeights.reduce((sum, weight) => sum + weight, 0) };
}

/** One number for a pair of word ids. */
export function pairKey(first: number, second: number): number {
	return first * 2 ** 24 + second;
}

/** A run of letters is as rare as the passages that hold its words are few. */
function matchGrams(index: PassageIndex, resolved: ResolvedQuestion): QuestionGrams {
	const passageCount = index.paragraphStarts.length - 1;
	const grams = new Map<number, number[]>();
	const gramRarity: number[] = [];
	const asked = new Set(resolved.terms.flatMap(({ word }) => gramsOf(word.text)));
	for (const gram of asked) {
		const words = wordsWith(index, gram);
		let passages = 0;
		for (const word of words) {
			passages += index.wordCounts[word] as number;
			const held = grams.get(word);
			if (held === undefined) grams.set(word, [gramRarity.length]);
			else held.push(gramRarity.length);
		}
		gramRarity.push(rarityOf(Math.min(passages, passageCount), passageCount));
	}
	return { grams, gramRarity, gramTotal: gramRarity.reduce((sum, rarity) => sum + rarity, 0) };
}

/** Index of the first paragraph that has each term, -1 for none. */
function findFirstPassages({ stems, postings }: PassageIndex, resolved: ResolvedQuestion): Int32Array {
	return Int32Array.from(resolved.terms, ({ stem, certainty }) => {
		const id = certainty === 0 ? -1 : idOf(stems, stem);
		if (id < 0 || postings.starts[id] === postings.starts[id + 1]) return -1;
		return passageOf(postings.passages[postings.starts[id] as number] as number);
	});
}

/** Word id → place of its stem among the asked ones, -1 for none. */
function placeWords(index: PassageIndex, { stems }: AskedStems): Int16Array {
	const places = new Int16Array(wordCount(index.words)).fill(-1);
	for (const [place, stem] of stems.entries()) {
		for (const word of wordsOfStem(index, idOf(index.stems, stem))) places[word] = place;
	}
	return places;
}
