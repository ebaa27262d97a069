import { isStopWord } from "../../language/stop-words.ts";
import { wordIdAt } from "./token.ts";

/** What MiniSearch is made from, as numbers that a file holds as they are: about 0.4 bytes a character of the story. */
export type Postings = {
	/** Place in `passages` where the postings of each stem begin; one more than there are stems. */
	readonly starts: Uint32Array;
	/** `Posting`s by stem, then by passage. */
	readonly passages: Uint32Array;
	/** Number of distinct stems of each passage: the length that BM25 goes by. */
	readonly lengths: Uint32Array;
};

/** A passage that holds a stem, and how often: passage × 256 + count. */
export type Posting = number;

export const MOST_COUNT = 255;

export function passageOf(posting: Posting): number {
	return posting >>> 8;
}

/** At most `MOST_COUNT`, which stands for more too. */
export function countIn(posting: Posting): number {
	return posting & MOST_COUNT;
}

type PostingsSource = {
	readonly words: readonly string[];
	/** As `PassageIndex` has them. */
	readonly tokens: Uint32Array;
	readonly paragraphStarts: Uint32Array;
	readonly stemIds: Uint32Array;
	readonly stemCount: number;
	readonly language: string;
};

export function buildPostings({
	words,
	tokens,
	paragraphStarts,
	stemIds,
	stemCount,
	language,
}: PostingsSource): Postings {
	const stopped = Uint8Array.from(words, (word) => (isStopWord(word, language) ? 1 : 0));
	const passageCount = paragraphStarts.length - 1;
	/** Calls `onFirst` for the first time a passage holds a stem, `onAgain` for every further one. */
	const visit = (onFirst: (stem: number, passage: number) => void, onAgain: (stem: number) => void): void => {
		const lastPassage = new Int32Array(stemCount).fill(-1);
		for (let passage = 0; passage < passageCount; passage++) {
			for (let at = paragraphStarts[passage] as number; at < (paragraphStarts[passage + 1] as number); at++) {
				const word = wordIdAt(tokens, at);
				if (stopped[word] === 1) continue;
				const stem = stemIds[word] as number;
				if (lastPassage[stem] === passage) {
					onAgain(stem);
					continue;
				}
				lastPassage[stem] = passage;
				onFirst(stem, passage);
			}
		}
	};
	const starts = new Uint32Array(stemCount + 1);
	const lengths = new Uint32Array(passageCount);
	visit(
		(stem, passage) => {
			starts[stem + 1] = (starts[stem + 1] as number) + 1;
			lengths[passage] = (lengths[passage] as number) + 1;
		},
		() => {},
	);
	for (let stem = 0; stem < stemCount; stem++)
		starts[stem + 1] = (starts[stem + 1] as number) + (starts[stem] as number);
	const passages = new Uint32Array(starts[stemCount] as number);
	const next = starts.slice();
	visit(
		(stem, passage) => {
			passages[next[stem] as number] = firstPosting(passage);
			next[stem] = (next[stem] as number) + 1;
		},
		(stem) => {
			const at = (next[stem] as number) - 1;
			if (countIn(passages[at] as Posting) < MOST_COUNT) passages[at] = (passages[at] as number) + 1;
		},
	);
	return { starts, passages, lengths };
}

function firstPosting(passage: number): Posting {
	return passage * (MOST_COUNT + 1) + 1;
}
