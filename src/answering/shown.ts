import type { Answer } from "./answer.ts";
import type { Saying } from "./wording/saying.ts";

/** Pieces of evidence shown at once, where the answer itself has no pages; more of them would not fit a phone's screen. */
export const SHOWN_AT_ONCE = 3;
/** Characters of the passage that answers, and of those that only add to it. About a phone's screen in all. */
export const FIRST_LENGTH = 1200;
export const FURTHER_LENGTH = 450;
/** A passage that is asked for by its citation is shown as long as a message may be, its neighbours included. */
export const PASSAGE_LENGTH = 4000;

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
	const further = Math.min(excerptLength ?? FURTHER_LENGTH, FURTHER_LENGTH);
	switch (answer.kind) {
		case "found": {
			const lengths = answer.evidence.map(({ text, publicDomain }) => (publicDomain === true ? 0 : text.length));
			if (command === "passage") {
				return Math.min(
					sum(lengths.map((length) => Math.min(length, excerptLength ?? PASSAGE_LENGTH))),
					PASSAGE_LENGTH,
				);
			}
			const shown = answer.page === undefined ? lengths.slice(0, SHOWN_AT_ONCE) : lengths;
			const first = shown.length > SHOWN_AT_ONCE ? further : (excerptLength ?? FIRST_LENGTH);
			return sum(shown.map((length, at) => Math.min(length, at === 0 ? first : further)));
		}
		case "not-in-story":
			return sum(
				answer.nearest.map(({ text, publicDomain }) => (publicDomain === true ? 0 : Math.min(text.length, further))),
			);
		case "ambiguous":
			return answer.owned === true ? ofLines(answer.candidates.flatMap(({ detail }) => detail ?? [])) : 0;
		case "info":
			return answer.owned === true ? ofLines(answer.lines) : 0;
	}
}

/** What the lines' data hold; the words that a language makes a sentence of them with are not the story's. */
function ofLines(lines: readonly Saying[]): number {
	return sum(lines.slice(0, LINES).map(({ say, ...held }) => Math.min(charactersIn(held), LINE_LENGTH)));
}

/** Characters of all words within: so no kind of line can be forgotten, be it that a title is counted with them. */
function charactersIn(held: unknown): number {
	if (typeof held === "string") return held.length;
	return typeof held === "object" && held !== null ? sum(Object.values(held).map(charactersIn)) : 0;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, one) => total + one, 0);
}
