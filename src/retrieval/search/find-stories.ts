import { stemOf } from "../../language/stems.ts";
import { MOST_WEIGHT, rarityOf, weightOf } from "../index/bm25.ts";
import type { PassageIndex } from "../index/passage-index.ts";
import { countIn, type Postings, passageOf } from "../index/postings.ts";
import { allWords } from "../index/word-list.ts";

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
 * @param words Normalized; stop words are in no story's passages.
 * @returns Places in `stories`; only of stories that hold at least one of the words.
 */
export function findStories(
	stories: readonly FindableStory[],
	words: readonly string[],
	count: number,
): readonly number[] {
	const passageCount = stories.reduce((sum, { postings }) => sum + postings.lengths.length, 0);
	const postingCount = stories.reduce((sum, { postings }) => sum + postings.passages.length, 0);
	const terms = termsOf(stories, words).map((ranges): Term => ({ ranges, rarity: rarityIn(ranges, passageCount) }));
	const scorer = createScorer(stories, terms, postingCount / passageCount);
	const ceilings = Float64Array.from(stories.keys(), (place) => ceilingOf(terms, place));
	const likely = [...stories.keys()].filter((place) => (ceilings[place] as number) > 0);
	likely.sort((a, b) => (ceilings[b] as number) - (ceilings[a] as number));
	const best: { readonly place: number; readonly score: number }[] = [];
	for (const place of likely) {
		// Most stories lack the rare words: even a passage with all the others would not reach the best.
		if ((ceilings[place] as number) < (best[count - 1]?.score ?? 0)) break;
		const score = scorer(place);
		if (best.length === count && score < (best[count - 1]?.score ?? 0)) continue;
		best.push({ place, score });
		best.sort((a, b) => b.score - a.score || a.place - b.place);
		best.length = Math.min(best.length, count);
	}
	return best.map(({ place }) => place);
}

/** The stories that hold every one of the words, in their order: no other can hold them together. @param words Without stop words. */
export function findStoriesWithAll(stories: readonly FindableStory[], words: readonly string[]): readonly number[] {
	const terms = termsOf(stories, words);
	return [...stories.keys()].filter((place) => terms.every((ranges) => sizeAt(ranges, place) > 0));
}

/** Those of the words that some story holds; stop words are in none. */
export function wordsHeld(stories: readonly FindableStory[], words: readonly string[]): readonly string[] {
	const languages = languagesOf(stories);
	return words.filter((word) => {
		const hashes = hashesOf(word, languages);
		return stories.some((story) => stemWith(story, hashes.get(story.language) as number) !== undefined);
	});
}

/** For each story, where its postings of a word begin and end, one after the other; both 0 where it has none. */
type Ranges = Uint32Array;
/** A word of the query: where each story has it, and BM25's weight for it. */
type Term = { readonly ranges: Ranges; readonly rarity: number };

function languagesOf(stories: readonly FindableStory[]): readonly string[] {
	return [...new Set(stories.map(({ language }) => language))];
}

/** Language → hash of the word's stem in it: the same word is another stem in another language. */
function hashesOf(word: string, languages: readonly string[]): ReadonlyMap<string, number> {
	return new Map(languages.map((language) => [language, hashOf(stemOf(word, language))]));
}

/** Where each story has each of the words. */
function termsOf(stories: readonly FindableStory[], words: readonly string[]): readonly Ranges[] {
	const languages = languagesOf(stories);
	// Two words can be one stem in all languages.
	const distinct = new Map<string, ReadonlyMap<string, number>>();
	for (const word of words) {
		const hashes = hashesOf(word, languages);
		distinct.set([...hashes.values()].join(" "), hashes);
	}
	return [...distinct.values()].map((hashes) => {
		const ranges = new Uint32Array(stories.length * 2);
		for (const [place, story] of stories.entries()) {
			const stem = stemWith(story, hashes.get(story.language) as number);
			if (stem === undefined) continue;
			ranges[place * 2] = story.postings.starts[stem] as number;
			ranges[place * 2 + 1] = story.postings.starts[stem + 1] as number;
		}
		return ranges;
	});
}

/** The word's rarity over all stories. */
function rarityIn(ranges: Ranges, passageCount: number): number {
	let matching = 0;
	for (let place = 0; place * 2 < ranges.length; place++) matching += sizeAt(ranges, place);
	return rarityOf(matching, passageCount);
}

/** More than any passage of the story can score: as if one held all its words of the query ever so often. */
function ceilingOf(terms: readonly Term[], place: number): number {
	const found = terms.filter(({ ranges }) => sizeAt(ranges, place) > 0);
	return found.length * found.reduce((sum, { rarity }) => sum + rarity * MOST_WEIGHT, 0);
}

/** Gives the score of a story's best passage. */
function createScorer(
	stories: readonly FindableStory[],
	terms: readonly Term[],
	averageLength: number,
): (place: number) => number {
	const mostPassages = stories.reduce((most, { postings }) => Math.max(most, postings.lengths.length), 0);
	const scores = new Float64Array(mostPassages);
	const matched = new Uint16Array(mostPassages);
	return (place) => {
		const { passages, lengths } = (stories[place] as FindableStory).postings;
		scores.fill(0, 0, lengths.length);
		matched.fill(0, 0, lengths.length);
		let best = 0;
		for (const { ranges, rarity } of terms) {
			for (let at = ranges[place * 2] as number; at < (ranges[place * 2 + 1] as number); at++) {
				const posting = passages[at] as number;
				const passage = passageOf(posting);
				const weight = weightOf(countIn(posting), lengths[passage] as number, averageLength);
				scores[passage] = (scores[passage] as number) + rarity * weight;
				matched[passage] = (matched[passage] as number) + 1;
				best = Math.max(best, (scores[passage] as number) * (matched[passage] as number));
			}
		}
		return best;
	};
}

/** In how many passages the story has the word. */
function sizeAt(ranges: Ranges, place: number): number {
	return (ranges[place * 2 + 1] as number) - (ranges[place * 2] as number);
}

/** The story's stem with this hash, if some passage has it; those of stop words alone are in none. */
function stemWith({ hashes, hashedStems, postings: { starts } }: FindableStory, hash: number): number | undefined {
	let low = 0;
	let high = hashes.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((hashes[middle] as number) < hash) low = middle + 1;
		else high = middle;
	}
	if (hashes[low] !== hash) return undefined;
	const stem = hashedStems[low] as number;
	return starts[stem] === starts[stem + 1] ? undefined : stem;
}

/** FNV-1a, 32 bits, over UTF-16 code units. */
function hashOf(stem: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < stem.length; at++) hash = Math.imul(hash ^ stem.charCodeAt(at), 0x01000193);
	return hash >>> 0;
}
