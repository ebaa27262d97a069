import type { Answer } from "./answer.ts";
import type { Saying } from "./wording/saying.ts";

/** Characters of the one passage that is shown of an answer: with its headline and buttons it fits a phone's screen. */
export const FIRST_LENGTH = 600;
/** Characters of the nearest passage beside a refusal, which has a reason to tell as well. */
export const NEAREST_LENGTH = 400;
/** Characters that the hits of a page share, and the fewest that tell what one is about. */
const HITS_LENGTH = 700;
const LEAST_HIT_LENGTH = 120;
/** A passage that is asked for by its citation is shown as long as a message may be, its neighbours included. */
export const PASSAGE_LENGTH = 4000;

/** Characters of each of so many hits on a page. */
export function hitLength(count: number): number {
	return Math.max(LEAST_HIT_LENGTH, Math.floor(HITS_LENGTH / count));
}

/** Lines of a list that are shown at once, and characters of each. */
const LINES = 25;
const LINE_LENGTH = 300;

/**
 * Characters of stories that are not in the public domain which an answer shows, at most. A headline repeats words of its
 * passage, so it is counted with that.
 *
 * @param command Name of the command that it answers.
 * @param excerptLength Characters of a passage, where a server chose them.
 */
export function charactersShown(answer: Answer, command: string, excerptLength?: number): number {
	switch (answer.kind) {
		case "found": {
			const lengths = answer.evidence.map(({ text, publicDomain }) => (publicDomain === true ? 0 : text.length));
			if (command === "passage") {
				return Math.min(
					sum(lengths.map((length) => Math.min(length, excerptLength ?? PASSAGE_LENGTH))),
					PASSAGE_LENGTH,
				);
			}
			if (answer.page !== undefined && lengths.length > 1) {
				const each = atMost(hitLength(lengths.length), excerptLength);
				return sum(lengths.map((length) => Math.min(length, each)));
			}
			return Math.min(longest(lengths), excerptLength ?? FIRST_LENGTH);
		}
		case "not-in-story":
			return Math.min(
				longest(answer.nearest.map(({ text, publicDomain }) => (publicDomain === true ? 0 : text.length))),
				atMost(NEAREST_LENGTH, excerptLength),
			);
		case "ambiguous":
			return answer.owned === true ? ofLines(answer.candidates.flatMap(({ detail }) => detail ?? [])) : 0;
		case "info":
			return answer.owned === true ? ofLines(answer.lines) : 0;
	}
}

/** What the lines' data hold; the words that a language makes a sentence of them with are not the story's. */
function ofLines(lines: readonly Saying[]): number {
	return sum(lines.slice(0, LINES).map((line) => Math.min(charactersIn(line), LINE_LENGTH)));
}

/** Characters of all words within: so no kind of line can be forgotten, be it that a title is counted with them. */
function charactersIn(held: unknown): number {
	if (typeof held === "string") return held.length;
	if (typeof held !== "object" || held === null) return 0;
	// Which sentence it is, is no word of a story.
	return sum(Object.entries(held).map(([name, value]) => (name === "say" ? 0 : charactersIn(value))));
}

function atMost(length: number, excerptLength = length): number {
	return Math.min(length, excerptLength);
}

/** One passage is shown at a time, whichever it is. */
function longest(lengths: readonly number[]): number {
	return Math.max(0, ...lengths);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, one) => total + one, 0);
}
