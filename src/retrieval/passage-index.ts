import MiniSearch, { type Options } from "minisearch";
import type { AnnotationLayers } from "../annotation/layers.ts";
import type { Story } from "../story/story.ts";
import type { VisibleStory } from "../story/visible-story.ts";
import { stemOf } from "./stems.ts";
import { isStopWord } from "./stop-words.ts";
import { splitWords } from "./words.ts";

/**
 * A story's words as numbers, and MiniSearch over its passages (one passage = one citable paragraph).
 *
 * MiniSearch holds stems without stop words: that is enough to find candidates, and a 60 MB library stays within
 * 250 MB. Everything finer (raw words, word order, sentences, phrases) is read from `tokens`, 4 bytes a word.
 */
export type PassageIndex = {
	/** The distinct words, normalized and sorted; a word's id is its place here. */
	readonly words: readonly string[];
	/** The distinct stems, sorted; a stem's id is its place here. */
	readonly stems: readonly string[];
	/** Word id → stem id. */
	readonly stemIds: Uint32Array;
	/** Word id → how often the story has it. */
	readonly wordCounts: Uint32Array;
	/** Word id → how often it is capitalised. */
	readonly capitalCounts: Uint32Array;
	/** Stem id → number of passages that hold it. */
	readonly stemPassages: Uint32Array;
	/** Word id of every word of every paragraph, in order, times two, plus one if it is capitalised. */
	readonly tokens: Uint32Array;
	/** Place in `tokens` where each paragraph begins; one more than there are paragraphs. */
	readonly paragraphStarts: Uint32Array;
	/** Place in `tokens` where each sentence begins; one more than there are sentences. */
	readonly sentenceStarts: Uint32Array;
	/** Index into `Story.sentences` of each paragraph's first sentence; one more than there are paragraphs. */
	readonly firstSentences: Uint32Array;
	/** Made when first asked for: a story nobody asks about costs no MiniSearch. */
	readonly miniSearch: () => MiniSearch<Passage>;
};

/** What MiniSearch is given: stems joined by spaces. */
type Passage = { readonly id: number; readonly stems: string };

/** How MiniSearch is used. Terms arrive stemmed, so its own splitting and processing are off. No parameter of BM25 was worth tuning. */
export const miniSearchOptions: Options<Passage> = {
	fields: ["stems"],
	storeFields: [],
	tokenize: (text) => text.split(" "),
	processTerm: (term) => term,
};

/** @param _layers Reserved to the caller: the index is of the words alone, names are matched at question time. */
export function buildPassageIndex(story: VisibleStory, _layers?: AnnotationLayers): PassageIndex {
	const wordIds = new Map<string, number>();
	const sentenceStarts: number[] = [];
	const paragraphStarts: number[] = [];
	const firstSentences: number[] = [];
	const tokens: number[] = [];
	let sentence = 0;
	for (const paragraph of story.paragraphs) {
		paragraphStarts.push(tokens.length);
		firstSentences.push(sentence);
		for (const word of splitWords(story.text.slice(paragraph.start, paragraph.end), story.language)) {
			const start = paragraph.start + word.start;
			while (sentence < story.sentences.length && (story.sentences[sentence]?.start ?? 0) <= start) {
				sentenceStarts.push(tokens.length);
				sentence++;
			}
			let id = wordIds.get(word.text);
			if (id === undefined) {
				id = wordIds.size;
				wordIds.set(word.text, id);
			}
			tokens.push(id * 2 + (word.capital ? 1 : 0));
		}
		while (sentence < story.sentences.length && (story.sentences[sentence]?.start ?? 0) < paragraph.end) {
			sentenceStarts.push(tokens.length);
			sentence++;
		}
	}
	paragraphStarts.push(tokens.length);
	firstSentences.push(sentence);
	sentenceStarts.push(tokens.length);
	const words = [...wordIds.keys()].sort(compareCodeUnits);
	const sortedIds = new Uint32Array(words.length);
	for (const [place, word] of words.entries()) sortedIds[wordIds.get(word) ?? 0] = place;
	return completeIndex({
		language: story.language,
		words,
		tokens: Uint32Array.from(tokens, (token) => (sortedIds[token >>> 1] as number) * 2 + (token & 1)),
		paragraphStarts: Uint32Array.from(paragraphStarts),
		sentenceStarts: Uint32Array.from(sentenceStarts),
		firstSentences: Uint32Array.from(firstSentences),
	});
}

/** Place of `word` in a sorted list, or -1. */
export function idOf(sorted: readonly string[], word: string): number {
	let low = 0;
	let high = sorted.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const found = sorted[middle] as string;
		if (found === word) return middle;
		if (found < word) low = middle + 1;
		else high = middle - 1;
	}
	return -1;
}

/** The passages that hold any of the stems, best first by MiniSearch's BM25. @param boosts Stem → its weight. */
export function searchPassages(
	index: PassageIndex,
	boosts: ReadonlyMap<string, number>,
): { readonly paragraph: number; readonly score: number }[] {
	if (boosts.size === 0) return [];
	return index
		.miniSearch()
		.search([...boosts.keys()].join(" "), { boostTerm: (term) => boosts.get(term) ?? 1 })
		.map(({ id, score }) => ({ paragraph: id as number, score }));
}

/** The parts of an index that the rest follows from: what a snapshot keeps. */
export type IndexCore = Pick<
	PassageIndex,
	"words" | "tokens" | "paragraphStarts" | "sentenceStarts" | "firstSentences"
> & { readonly language: Story["language"] };

/** Derives stems, counts and MiniSearch from the words and their order. */
export function completeIndex(core: IndexCore): PassageIndex {
	const { words, tokens, paragraphStarts } = core;
	const stemByWord = words.map((word) => stemOf(word, core.language));
	const stems = [...new Set(stemByWord)].sort(compareCodeUnits);
	const stemIds = Uint32Array.from(stemByWord, (stem) => idOf(stems, stem));
	const wordCounts = new Uint32Array(words.length);
	const capitalCounts = new Uint32Array(words.length);
	const stemPassages = new Uint32Array(stems.length);
	const lastPassage = new Int32Array(stems.length).fill(-1);
	for (let passage = 0; passage + 1 < paragraphStarts.length; passage++) {
		for (let at = paragraphStarts[passage] as number; at < (paragraphStarts[passage + 1] as number); at++) {
			const token = tokens[at] as number;
			const word = token >>> 1;
			wordCounts[word] = (wordCounts[word] as number) + 1;
			if ((token & 1) === 1) capitalCounts[word] = (capitalCounts[word] as number) + 1;
			const stem = stemIds[word] as number;
			if (lastPassage[stem] === passage) continue;
			lastPassage[stem] = passage;
			stemPassages[stem] = (stemPassages[stem] as number) + 1;
		}
	}
	const partial = { ...core, stems, stemIds, wordCounts, capitalCounts, stemPassages };
	let miniSearch: MiniSearch<Passage> | undefined;
	return {
		...partial,
		miniSearch: () => {
			miniSearch ??= fillMiniSearch(partial);
			return miniSearch;
		},
	};
}

/**
 * MiniSearch over the passages, by way of its serialised form: its `addAll` would split and count the same words a
 * second time, at five times the cost.
 */
function fillMiniSearch(index: Omit<PassageIndex, "miniSearch">): MiniSearch<Passage> {
	const { stems, stemIds, tokens, paragraphStarts } = index;
	const stopped = new Uint8Array(index.words.length);
	for (const [id, word] of index.words.entries()) stopped[id] = isStopWord(word) ? 1 : 0;
	const postings: Record<string, number>[] = stems.map(() => ({}));
	const documentIds: Record<string, number> = {};
	const fieldLength: Record<string, number[]> = {};
	const storedFields: Record<string, Record<string, unknown>> = {};
	const documentCount = paragraphStarts.length - 1;
	let totalLength = 0;
	for (let passage = 0; passage < documentCount; passage++) {
		const distinct = new Set<number>();
		for (let at = paragraphStarts[passage] as number; at < (paragraphStarts[passage + 1] as number); at++) {
			const word = (tokens[at] as number) >>> 1;
			if (stopped[word] === 1) continue;
			const stem = stemIds[word] as number;
			const posting = postings[stem] as Record<string, number>;
			posting[passage] = (posting[passage] ?? 0) + 1;
			distinct.add(stem);
		}
		documentIds[passage] = passage;
		fieldLength[passage] = [distinct.size];
		storedFields[passage] = {};
		totalLength += distinct.size;
	}
	return MiniSearch.loadJS<Passage>(
		{
			documentCount,
			nextId: documentCount,
			documentIds,
			fieldIds: { stems: 0 },
			fieldLength,
			averageFieldLength: [totalLength / Math.max(1, documentCount)],
			storedFields,
			dirtCount: 0,
			index: stems.flatMap((stem, id): [string, Record<string, Record<string, number>>][] => {
				const posting = postings[id] as Record<string, number>;
				return Object.keys(posting).length === 0 ? [] : [[stem, { 0: posting }]];
			}),
			serializationVersion: 2,
		},
		miniSearchOptions,
	);
}

function compareCodeUnits(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
