import { tellingness } from "../../language/commonness.ts";
import { stemOf } from "../../language/stems.ts";
import type { Span } from "../../story/span.ts";
import { rarityOf } from "../index/bm25.ts";
import { gramsOf, wordsWith } from "../index/letter-grams.ts";
import { type PassageIndex, wordsOfStem } from "../index/passage-index.ts";
import { passageOf } from "../index/postings.ts";
import type { SearchableStory } from "../index/searchable-story.ts";
import { wordIdAt } from "../index/token.ts";
import { hasLetters, idOf, lowerBound, wordCount, wordLength } from "../index/word-list.ts";
import type { AskedStems } from "../search/asked-stems.ts";
import type { ResolvedQuestion } from "../search/resolved-question.ts";

/** Places `[start, end)` in `PassageIndex.tokens`. */
export type TokenRange = { readonly start: number; readonly end: number };

/** A question beside one story's words. */
export type StoryMatcher = {
	readonly story: SearchableStory;
	readonly resolved: ResolvedQuestion;
	/** Word id → index of the term with its stem, -1 for none. */
	readonly terms: Int16Array;
	/** Word id → index of the term that it is akin to ("marriage" for "marry"): same beginning, other stem. */
	readonly akin: Int16Array;
	/** Word id → 1 if the question has this very word, stop words included. */
	readonly asked: Uint8Array;
	/** Pairs of neighbouring words of the question (`first * 2 ** 24 + second`, word ids) → place of the first. */
	readonly pairs: ReadonlyMap<number, number>;
	/** What each pair of neighbouring words is worth, by the place of its first word: much for two rare words. */
	readonly pairWeights: readonly number[];
	readonly pairTotal: number;
	/** Word id → the question's runs of letters that it holds, as places in `gramRarity`. */
	readonly grams: ReadonlyMap<number, readonly number[]>;
	/** Rarity of each run of letters of the question in this story, and their sum. */
	readonly gramRarity: readonly number[];
	readonly gramTotal: number;
	/** Mean number of words in a passage. */
	readonly meanLength: number;
	/** Term → index of the first paragraph that has it, -1 for none. */
	readonly firstPassages: Int32Array;
	/** Term → how often the story has it. */
	readonly termCounts: Uint32Array;
	/** Word id → place of its stem in `AskedStems.stems`, -1 for none. */
	readonly stemPlaces: Int16Array;
	/** Passages already matched, by paragraph. */
	readonly passages: Map<number, MatchedPassage>;
};

/** Share of a word that must be equal from its beginning for it to be akin. */
const AKIN_SHARE = 0.65;
const AKIN_LETTERS = 4;

export function matchStory(story: SearchableStory, resolved: ResolvedQuestion): StoryMatcher {
	const { index } = story;
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
	const asked = new Uint8Array(words);
	const ids = resolved.question.words.map(({ text }) => idOf(index.words, text));
	const pairs = new Map<number, number>();
	for (const [place, id] of ids.entries()) {
		if (id < 0) continue;
		asked[id] = 1;
		const next = ids[place + 1];
		if (next !== undefined && next >= 0) pairs.set(pairKey(id, next), place);
	}
	const meanLength = Math.max(1, index.tokens.length / Math.max(1, index.paragraphStarts.length - 1));
	const worth = resolved.question.words.map((word) =>
		word.content ? 0.3 + tellingness(stemOf(word.text, story.story.language)) : 0.25,
	);
	const pairWeights = worth.slice(1).map((next, place) => next + (worth[place] as number));
	const pairTotal = pairWeights.reduce((sum, weight) => sum + weight, 0);
	const grams = matchGrams(index, resolved);
	return {
		story,
		resolved,
		terms,
		akin,
		asked,
		pairs,
		pairWeights,
		pairTotal,
		...grams,
		meanLength,
		firstPassages: findFirstPassages(index, resolved),
		termCounts,
		stemPlaces: placeWords(index, resolved.asked),
		passages: new Map(),
	};
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

export function pairKey(first: number, second: number): number {
	return first * 2 ** 24 + second;
}

/** A run of letters is as rare as the passages that hold its words are few. */
function matchGrams(
	index: PassageIndex,
	resolved: ResolvedQuestion,
): Pick<StoryMatcher, "grams" | "gramRarity" | "gramTotal"> {
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

/** One passage beside the question. */
export type MatchedPassage = TokenRange & {
	readonly matcher: StoryMatcher;
	readonly paragraph: number;
	/** Term of each token, -1 for none. */
	readonly terms: Int16Array;
	/** How often each term stands in the passage, and how often words akin to it do. */
	readonly counts: Uint16Array;
	readonly akinCounts: Uint16Array;
	readonly sentences: readonly TokenRange[];
};

/** @returns undefined past the story's ends. */
export function matchPassage(matcher: StoryMatcher, paragraph: number): MatchedPassage | undefined {
	const { index } = matcher.story;
	if (paragraph < 0 || paragraph + 1 >= index.paragraphStarts.length) return undefined;
	const known = matcher.passages.get(paragraph);
	if (known !== undefined) return known;
	const start = index.paragraphStarts[paragraph] as number;
	const end = index.paragraphStarts[paragraph + 1] as number;
	const terms = new Int16Array(end - start);
	const counts = new Uint16Array(matcher.resolved.terms.length);
	const akinCounts = new Uint16Array(matcher.resolved.terms.length);
	for (let at = start; at < end; at++) {
		const word = wordIdAt(index.tokens, at);
		const term = matcher.terms[word] as number;
		terms[at - start] = term;
		const akin = matcher.akin[word] as number;
		if (term >= 0) counts[term] = (counts[term] as number) + 1;
		else if (akin >= 0) akinCounts[akin] = (akinCounts[akin] as number) + 1;
	}
	const passage = {
		matcher,
		paragraph,
		start,
		end,
		terms,
		counts,
		akinCounts,
		sentences: sentencesOf(index, paragraph),
	};
	matcher.passages.set(paragraph, passage);
	return passage;
}

/** Token ranges of a paragraph's sentences; the whole paragraph if it has none. */
function sentencesOf(index: PassageIndex, paragraph: number): TokenRange[] {
	const first = index.firstSentences[paragraph] as number;
	const last = index.firstSentences[paragraph + 1] as number;
	const whole = {
		start: index.paragraphStarts[paragraph] as number,
		end: index.paragraphStarts[paragraph + 1] as number,
	};
	if (first === last) return [whole];
	const sentences: TokenRange[] = [];
	for (let at = first; at < last; at++) {
		sentences.push({
			start: index.sentenceStarts[at] as number,
			end: at + 1 < last ? (index.sentenceStarts[at + 1] as number) : whole.end,
		});
	}
	return sentences;
}

/**
 * Where a sentence of a passage stands in `Story.text`. From the index: the story's own sentences need not be opened for a
 * few of them.
 */
export function sentenceSpan({ matcher, paragraph }: MatchedPassage, place: number): Span | undefined {
	const { firstSentences, sentenceSpans } = matcher.story.index;
	const at = ((firstSentences[paragraph] as number) + place) * 2;
	const [start, end] = [sentenceSpans[at], sentenceSpans[at + 1]];
	return start === undefined || end === undefined ? undefined : { start, end };
}
