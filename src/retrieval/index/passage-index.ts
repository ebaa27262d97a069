import { stemOf } from "../../language/stems.ts";
import { classOf } from "../../language/word-classes.ts";
import { splitWords } from "../../language/words.ts";
import type { Story } from "../../story/story.ts";
import type { VisibleStory } from "../../story/visible-story.ts";
import { type LetterRuns, listLetterRuns } from "./letter-grams.ts";
import { type Numbers, narrow } from "./narrow-numbers.ts";
import { buildPostings, type Postings } from "./postings.ts";
import { isCapital, tokenAt, tokenOf, wordOf } from "./token.ts";
import { idOf, listWords, type WordList } from "./word-list.ts";

/**
 * A story's words as numbers (one passage = one citable paragraph).
 *
 * The postings, which MiniSearch is filled from, hold stems without stop words: that is enough to find candidates.
 * Everything finer (raw words, word order, sentences, phrases) is read from `tokens`, 2 bytes a word in all but
 * the longest stories. Nothing here is a string or a list of objects, so that an opened story costs no more than its bytes.
 */
export type PassageIndex = {
	/** The distinct words, normalized. */
	readonly words: WordList;
	/** The distinct stems. */
	readonly stems: WordList;
	/** Word id → stem id. */
	readonly stemIds: Numbers;
	/** Word id → what the word can be by itself, as bits (`classOf`). */
	readonly wordClasses: Uint8Array;
	/** Word id → how often the story has it. */
	readonly wordCounts: Numbers;
	/** Word id → how often it is capitalised. */
	readonly capitalCounts: Numbers;
	/** Stem id → number of passages that hold it. */
	readonly stemPassages: Numbers;
	/** Word id of every word of every paragraph, in order, times two, plus one if it is capitalised. */
	readonly tokens: Numbers;
	/** Place in `tokens` where each paragraph begins; one more than there are paragraphs. */
	readonly paragraphStarts: Uint32Array;
	/** Place in `tokens` where each sentence begins; one more than there are sentences. */
	readonly sentenceStarts: Uint32Array;
	/** Where each sentence stands in `Story.text`: its start and its end, one after the other. */
	readonly sentenceSpans: Uint32Array;
	/** Index into `Story.sentences` of each paragraph's first sentence; one more than there are paragraphs. */
	readonly firstSentences: Uint32Array;
	/** Which words hold which runs of letters. */
	readonly letterRuns: LetterRuns;
	/** Which passages hold which stems, stop words left out. */
	readonly postings: Postings;
};

/** The index is of the words alone; names are matched at question time. */
export function buildPassageIndex(story: VisibleStory): PassageIndex {
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
			tokens.push(tokenOf(id, word.capital));
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
		sentenceSpans: Uint32Array.from(story.sentences.flatMap(({ start, end }) => [start, end])),
		tokens: Uint32Array.from(tokens, (token) => tokenOf(sortedIds[wordOf(token)] as number, isCapital(token))),
		paragraphStarts: Uint32Array.from(paragraphStarts),
		sentenceStarts: Uint32Array.from(sentenceStarts),
		firstSentences: Uint32Array.from(firstSentences),
	});
}

/** Ids of the words that share a stem; none for the stem -1. */
export function wordsOfStem({ stemIds }: PassageIndex, stem: number): number[] {
	const words: number[] = [];
	for (let id = stemIds.indexOf(stem); id >= 0; id = stemIds.indexOf(stem, id + 1)) words.push(id);
	return words;
}

/** The parts of an index that the rest follows from. */
type IndexCore = Pick<PassageIndex, "paragraphStarts" | "sentenceStarts" | "sentenceSpans" | "firstSentences"> & {
	readonly words: readonly string[];
	readonly tokens: Uint32Array;
	readonly language: Story["language"];
};

/** Derives stems, counts and postings from the words and their order. */
function completeIndex(core: IndexCore): PassageIndex {
	const { language, ...arrays } = core;
	const { words, tokens, paragraphStarts } = arrays;
	const stemByWord = words.map((word) => stemOf(word, language));
	const sortedStems = [...new Set(stemByWord)].sort(compareCodeUnits);
	const stems = listWords(sortedStems);
	const stemIds = Uint32Array.from(stemByWord, (stem) => idOf(stems, stem));
	const wordCounts = new Uint32Array(words.length);
	const capitalCounts = new Uint32Array(words.length);
	const stemPassages = new Uint32Array(sortedStems.length);
	const lastPassage = new Int32Array(sortedStems.length).fill(-1);
	for (let passage = 0; passage + 1 < paragraphStarts.length; passage++) {
		for (let at = paragraphStarts[passage] as number; at < (paragraphStarts[passage + 1] as number); at++) {
			const token = tokenAt(tokens, at);
			const word = wordOf(token);
			wordCounts[word] = (wordCounts[word] as number) + 1;
			if (isCapital(token)) capitalCounts[word] = (capitalCounts[word] as number) + 1;
			const stem = stemIds[word] as number;
			if (lastPassage[stem] === passage) continue;
			lastPassage[stem] = passage;
			stemPassages[stem] = (stemPassages[stem] as number) + 1;
		}
	}
	const postings = buildPostings({ ...arrays, stemIds, stemCount: sortedStems.length, language });
	return {
		...arrays,
		tokens: narrow(tokens),
		words: listWords(words),
		stems,
		stemIds: narrow(stemIds),
		wordClasses: Uint8Array.from(words, (word) => classOf(word, language)),
		wordCounts: narrow(wordCounts),
		capitalCounts: narrow(capitalCounts),
		stemPassages: narrow(stemPassages),
		postings,
		letterRuns: listLetterRuns(words),
	};
}

function compareCodeUnits(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
