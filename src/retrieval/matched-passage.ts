import { idOf, type PassageIndex } from "./passage-index.ts";
import type { ResolvedQuestion } from "./resolved-question.ts";
import type { SearchableStory } from "./searchable-story.ts";

/** Places `[start, end)` in `PassageIndex.tokens`. */
export type TokenRange = { readonly start: number; readonly end: number };

/** A question's words in one story: which of the story's words are which term. */
export type StoryMatcher = {
	readonly story: SearchableStory;
	/** Word id → index of the term with its stem. */
	readonly terms: ReadonlyMap<number, number>;
	/** Word id → index of the term that it is akin to ("marriage" for "marry"): same beginning, other stem. */
	readonly akin: ReadonlyMap<number, number>;
};

/** Share of a word that must be equal from its beginning for it to be akin. */
const AKIN_SHARE = 0.65;
const AKIN_LETTERS = 4;

export function matchStory(story: SearchableStory, resolved: ResolvedQuestion): StoryMatcher {
	const { index } = story;
	const terms = new Map<number, number>();
	const akin = new Map<number, number>();
	for (const [term, { stem, word, certainty }] of resolved.terms.entries()) {
		const stemId = certainty === 0 ? -1 : idOf(index.stems, stem);
		const letters = Math.max(AKIN_LETTERS, Math.ceil(word.text.length * AKIN_SHARE));
		const beginning = (word.text.length >= letters ? word.text : stem).slice(0, Math.min(letters, stem.length));
		// Every word of a stem begins with its first letters, save irregular ones, which are few.
		for (let id = lowerBound(index.words, beginning); id < index.words.length; id++) {
			const other = index.words[id] as string;
			if (!other.startsWith(beginning)) break;
			if (index.stemIds[id] === stemId) terms.set(id, term);
			else if (beginning.length >= AKIN_LETTERS && beginning.length >= other.length * 0.5 && !akin.has(id))
				akin.set(id, term);
		}
		if (stemId >= 0) for (const id of wordsOfStem(index, stemId)) terms.set(id, term);
	}
	return { story, terms, akin };
}

const wordsByStem = new WeakMap<PassageIndex, readonly (readonly number[])[]>();

function wordsOfStem(index: PassageIndex, stem: number): readonly number[] {
	let lists = wordsByStem.get(index);
	if (lists === undefined) {
		const filled: number[][] = index.stems.map(() => []);
		for (const [word, id] of index.stemIds.entries()) filled[id]?.push(word);
		lists = filled;
		wordsByStem.set(index, lists);
	}
	return lists[stem] ?? [];
}

function lowerBound(sorted: readonly string[], value: string): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] as string) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** One passage beside the question. */
export type MatchedPassage = TokenRange & {
	readonly matcher: StoryMatcher;
	readonly paragraph: number;
	/** Term of each token, -1 for none. */
	readonly terms: Int16Array;
	/** Term that each token is akin to, -1 for none. */
	readonly akin: Int16Array;
	/** How often each term stands in the passage. */
	readonly counts: Uint16Array;
	readonly sentences: readonly TokenRange[];
};

export function matchPassage(matcher: StoryMatcher, paragraph: number, termCount: number): MatchedPassage {
	const { index } = matcher.story;
	const start = index.paragraphStarts[paragraph] as number;
	const end = index.paragraphStarts[paragraph + 1] as number;
	const terms = new Int16Array(end - start).fill(-1);
	const akin = new Int16Array(end - start).fill(-1);
	const counts = new Uint16Array(termCount);
	for (let at = start; at < end; at++) {
		const word = (index.tokens[at] as number) >>> 1;
		const term = matcher.terms.get(word);
		if (term !== undefined) {
			terms[at - start] = term;
			counts[term] = (counts[term] as number) + 1;
		} else {
			const other = matcher.akin.get(word);
			if (other !== undefined) akin[at - start] = other;
		}
	}
	return { matcher, paragraph, start, end, terms, akin, counts, sentences: sentencesOf(index, paragraph) };
}

/** Token ranges of a paragraph's sentences; the whole paragraph if it has none. */
function sentencesOf(index: PassageIndex, paragraph: number): TokenRange[] {
	const first = index.firstSentences[paragraph] as number;
	const last = index.firstSentences[paragraph + 1] as number;
	const ranges: TokenRange[] = [];
	for (let sentence = first; sentence < last; sentence++) {
		const start = index.sentenceStarts[sentence] as number;
		const end =
			sentence + 1 < last
				? (index.sentenceStarts[sentence + 1] as number)
				: (index.paragraphStarts[paragraph + 1] as number);
		ranges.push({ start, end });
	}
	if (ranges.length > 0) return ranges;
	return [{ start: index.paragraphStarts[paragraph] as number, end: index.paragraphStarts[paragraph + 1] as number }];
}
