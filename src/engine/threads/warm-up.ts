import type { SearchableStory } from "../../retrieval/index/searchable-story.ts";
import { textAt } from "../../story/span.ts";

/** Answers a practice question. @returns whether there was a story to ask about. */
export type Practise = (place: number) => Promise<boolean>;

/** Questions until answering is fast: on a novel of a megabyte the first takes eight times as long as the hundredth. */
export const PRACTICE_QUESTIONS = 100;

/** A thread that was asked nothing for so long is idle. */
const QUIET_MS = 100;

/**
 * Practises while nothing else is to do, so that the first reader does not wait for cold code. A request waits for one
 * practice question at most: between two of them the thread looks for messages, and after one it is quiet again first.
 *
 * @returns what is to be called after each request.
 */
export function createWarmUp(practise: Practise, quietMs = QUIET_MS): () => void {
	let place = 0;
	let timer: NodeJS.Timeout | undefined;
	let next: NodeJS.Immediate | undefined;
	/** Counts what was asked: practice that was under way then does not go on. */
	let asked = 0;
	const step = async (before: number): Promise<void> => {
		next = undefined;
		// Nobody asked, so there is nobody to tell if it fails; a reader who meets the same is told. It must not end the thread.
		const isOver = await practise(place).then(
			(hasStory) => !hasStory,
			() => false,
		);
		if (isOver) return;
		place++;
		if (place < PRACTICE_QUESTIONS && before === asked) next = setImmediate(step, before);
	};
	return () => {
		asked++;
		clearTimeout(timer);
		clearImmediate(next);
		if (place < PRACTICE_QUESTIONS) timer = setTimeout(step, quietMs, asked);
	};
}

/** Beginnings that are answered in different ways. */
const BEGINNINGS = ["", "who", "what", "when did", "where did", "why did", "how many", "how did"];

const WORDS = 8;

/** A question made of the first words of a sentence; those of neighbouring places are from all over the story. */
export function practiceQuestion({ story, index }: SearchableStory, place: number): string {
	const { sentenceSpans } = index;
	const sentence = Math.floor((((place * 37) % PRACTICE_QUESTIONS) / PRACTICE_QUESTIONS) * (sentenceSpans.length / 2));
	const [start = 0, end = 0] = sentenceSpans.subarray(sentence * 2);
	const words = textAt(story, { start, end }).split(/\s+/u).slice(0, WORDS);
	return [BEGINNINGS[place % BEGINNINGS.length], ...words].join(" ").trim();
}
