import type { Quotation } from "../annotation/layers.ts";
import { countStartingBefore, indexAt, overlaps, type Span } from "../story/span.ts";
import type { SearchableStory } from "./index/searchable-story.ts";

/** Characters that the asker may still say before somebody replies. */
const STILL_SAID = 80;

/** Where somebody asks in a play, an interview or a chat, what the next one says; no next where the asker goes on, or where it is another chapter. */
export function turnAt(
	{ story, layers: { quotations } }: Pick<SearchableStory, "story" | "layers">,
	asked: Span,
): { readonly next: Quotation | undefined } | undefined {
	const at = countStartingBefore(quotations, asked.end) - 1;
	const turn = quotations[at];
	if (turn === undefined || !isLabelled(turn) || !overlaps(turn, asked)) return undefined;
	const next = quotations[at + 1];
	if (next === undefined || !isLabelled(next) || turn.end - asked.end > STILL_SAID) return { next: undefined };
	const [here, there] = [turn, next].map(({ start }) => story.paragraphs[indexAt(story.paragraphs, start)]?.chapter);
	return { next: here === there ? next : undefined };
}

/** Whether nothing but a label names who speaks: "Jack." before what is said. */
function isLabelled({ speakerWords, cue, start }: Quotation): boolean {
	return cue !== undefined && cue.start === speakerWords?.start && cue.end === speakerWords.end && cue.end <= start;
}
