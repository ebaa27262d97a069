import type { VisibleStory } from "../../../story/visible-story.ts";
import type { WordCount } from "../runs.ts";

/** How a story is written, as far as names are concerned. */
export type Style = {
	/** From 0 to 1: as reports are. They name people in full or with a title before they use the surname alone. */
	readonly report: number;
	/** Surely as tales are, in which "the" belongs to the name of a place. */
	readonly isTale: boolean;
};

/** Numerals in a hundred words of a report, such as tales hardly have; a text of few words tells little either way. */
const USUAL_NUMERALS = 2.5;
const FEW_WORDS = 50;
const FEW_NUMERALS = 0.25;
/** A tale is longer, and less of a report. */
const SHORTEST_TALE = 150;
const MOST_OF_TALE = 0.25;

/** A story with a dateline is a report; of others the numerals tell, which reports write in digits and tales in words. */
export function styleOf({ dateline }: VisibleStory, counts: ReadonlyMap<string, WordCount>): Style {
	if (dateline !== undefined) return { report: 1, isTale: false };
	let words = 0;
	let numerals = 0;
	for (const [word, { lower, middle, initial }] of counts) {
		words += lower + middle + initial;
		if (/^\d/u.test(word)) numerals += lower;
	}
	const report = Math.min(1, (100 * (numerals + FEW_NUMERALS)) / (USUAL_NUMERALS * (words + FEW_WORDS)));
	return { report, isTale: words >= SHORTEST_TALE && report < MOST_OF_TALE };
}
