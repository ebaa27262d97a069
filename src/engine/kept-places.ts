import { mistake } from "../answering/wording/mistake.ts";
import type { Limit } from "../asking/command.ts";
import type { KeptPlace } from "../asking/ports.ts";
import type { StorySummary } from "../storage/story-snapshot.ts";
import { findWords, wordsAt } from "../story/place-words.ts";
import type { Story } from "../story/story.ts";

type Reading = Pick<StorySummary, "reading">;

/** The place with the words by which it is found again. @throws UserError if its numbers are those of another reading. */
export function remember(story: Story, { reading }: Reading, { chapter, paragraph, ...from }: Limit): KeptPlace {
	if (from.reading !== undefined && from.reading !== reading) {
		throw mistake({ say: "just-read-anew", title: story.title });
	}
	const place = { chapter, paragraph };
	return { ...place, reading, words: wordsAt(story, place) };
}

/** A place of an earlier reading as it stands in this one. One that fell back stays told as such until the reader knows. */
export function findAgain(story: Story, summary: Reading, kept: KeptPlace): KeptPlace {
	if (kept.words === undefined || kept.reading === summary.reading) return kept;
	const { place, how } = findWords(story, kept, kept.words);
	const moved = how === "same" || kept.moved === "earlier" ? kept.moved : how;
	return { ...remember(story, summary, place), ...(moved === undefined ? {} : { moved }) };
}
