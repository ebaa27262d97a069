import type { PassageIndex } from "./passage-index.ts";
import type { Postings } from "./postings.ts";
import { stemOf } from "./stems.ts";
import { isStopWord } from "./stop-words.ts";
import { allWords } from "./word-list.ts";
import { splitWords } from "./words.ts";

/**
 * What is known of a story before it is opened, as numbers alone: which of its passages hold which stems. All stories
 * of a 60 MB library fit into 35 MB so, where one MiniSearch over their passages takes 250 MB and loads for seconds.
 * It only chooses the stories to open; MiniSearch ranks the passages in them.
 */
export type FindableStory = StemHashes & { readonly language: string; readonly postings: Postings };

/** Where a stem's postings are, without the stem itself. */
export type StemHashes = {
	/** FNV-1a of every stem, sorted. Stems of one hash count as one: that can at worst open a story in vain. */
	readonly hashes: Uint32Array;
	/** The stem each hash belongs to: its place in `PassageIndex.stems`. */
	readonly hashedStems: Uint32Array;
};

export function hashStems({ stems }: Pick<PassageIndex, "stems">): StemHashes {
	const hashes = Uint32Array.from(allWords(stems), hashOf);
	const hashedStems = Uint32Array.from(hashes.keys()).sort((a, b) => (hashes[a] as number) - (hashes[b] as number));
	return { hashes: hashedStems.map((stem) => hashes[stem] as number), hashedStems };
}

/**
 * The stories whose passages fit the words best, best first: those that one MiniSearch over the passages of all of them
 * would name first, by the same formula (BM25+, times the number of words matched).
 *
 * Statistics come from the given stories alone: what lies beyond a limit, or belongs to another server, does not count.
 *
 * @returns Places in `stories`; only of stories that hold at least one of the words.
 */
export function findStories(stories: readonly FindableStory[], query: string, count: number): readonly number[] {
	const passageCount = stories.reduce((sum, { postings }) => sum + postings.lengths.length, 0);
	const postingCount = stories.reduce((sum, { postings }) => sum + postings.passages.length, 0);
	const terms = termsOf(stories, query).map((ranges): Term => ({ ranges, rarity: rarityOf(ranges, passageCount) }));
	return stories
		.map(({ postings }, place) => ({ place, score: bestScore(postings, place, terms, postingCount / passageCount) }))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score || a.place - b.place)
		.slice(0, count)
		.map(({ place }) => place);
}

/** The stories that hold every content word of the query, in their order: no other can hold them together. */
export function findStoriesWithAll(stories: readonly FindableStory[], query: string): readonly number[] {
	const terms = termsOf(stories, query);
	return [...stories.keys()].filter((place) => terms.every((ranges) => !isEmpty(ranges[place] as Range)));
}

/** Those of the words that some story holds; stop words are in none. */
export function wordsHeld(stories: readonly FindableStory[], words: readonly string[]): readonly string[] {
	return words.filter((word) => termsOf(stories, word).some((ranges) => !ranges.every(isEmpty)));
}

/** The content words of a query, normalized. */
export function contentWords(query: string, language: string): readonly string[] {
	return splitWords(query, language)
		.map(({ text }) => text)
		.filter((word) => !isStopWord(word));
}

/** Half-open range in `postings.passages`. */
type Range = readonly [number, number];
/** A word of the query: where each story has it, and BM25's weight for it. */
type Term = { readonly ranges: readonly Range[]; readonly rarity: number };

/** MiniSearch's own, which nothing here changes: https://github.com/lucaong/minisearch, `defaultBM25params`. */
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };

/** Where each story has each content word of the query. */
function termsOf(stories: readonly FindableStory[], query: string): readonly (readonly Range[])[] {
	const languages = [...new Set(stories.map(({ language }) => language))];
	// The same word is another stem in another language, and two words can be one stem in all of them.
	const words = new Map<string, ReadonlyMap<string, number>>();
	for (const word of contentWords(query, languages[0] ?? "en")) {
		const hashes = new Map(languages.map((language) => [language, hashOf(stemOf(word, language))]));
		words.set([...hashes.values()].join(" "), hashes);
	}
	return [...words.values()].map((hashes) =>
		stories.map((story) => rangeOf(story, hashes.get(story.language) as number)),
	);
}

/** BM25's inverse document frequency as MiniSearch has it. */
function rarityOf(ranges: readonly Range[], passageCount: number): number {
	const matching = ranges.reduce((sum, [start, end]) => sum + end - start, 0);
	return Math.log(1 + (passageCount - matching + 0.5) / (matching + 0.5));
}

/** Score of the story's best passage. */
function bestScore(
	{ passages, lengths }: Postings,
	place: number,
	terms: readonly Term[],
	averageLength: number,
): number {
	const found = terms.filter(({ ranges }) => !isEmpty(ranges[place] as Range));
	if (found.length === 0) return 0;
	const scores = new Float64Array(lengths.length);
	const matched = new Uint8Array(lengths.length);
	let best = 0;
	for (const { ranges, rarity } of found) {
		const [start, end] = ranges[place] as Range;
		for (let at = start; at < end; at++) {
			const posting = passages[at] as number;
			const passage = posting >>> 8;
			const count = posting & 255;
			const length = (lengths[passage] as number) / averageLength;
			const score = rarity * (BM25.d + (count * (BM25.k + 1)) / (count + BM25.k * (1 - BM25.b + BM25.b * length)));
			scores[passage] = (scores[passage] as number) + score;
			matched[passage] = (matched[passage] as number) + 1;
			best = Math.max(best, (scores[passage] as number) * (matched[passage] as number));
		}
	}
	return best;
}

function isEmpty([start, end]: Range): boolean {
	return start === end;
}

function rangeOf({ hashes, hashedStems, postings }: FindableStory, hash: number): Range {
	let low = 0;
	let high = hashes.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((hashes[middle] as number) < hash) low = middle + 1;
		else high = middle;
	}
	if (hashes[low] !== hash) return [0, 0];
	const stem = hashedStems[low] as number;
	return [postings.starts[stem] as number, postings.starts[stem + 1] as number];
}

/** FNV-1a, 32 bits, over UTF-16 code units. */
function hashOf(stem: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < stem.length; at++) hash = Math.imul(hash ^ stem.charCodeAt(at), 0x01000193);
	return hash >>> 0;
}
