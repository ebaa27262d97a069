import { editDistance, slipsAllowed } from "../../language/spelling.ts";

/**
 * One difference: a word asked for that the story has otherwise (`story` undefined: not at all), or has more (`asked`
 * undefined). Places among the words asked for and the words of the story.
 */
export type AlignmentDifference = { readonly asked?: number | undefined; readonly story?: number | undefined };

/** Cost of a word of the story that stands between the words asked for. */
const GAP = 0.15;

/** Where the words asked for stand best among the words of the story (Needleman–Wunsch, free at both ends of the story). */
export function bestAlignment(asked: readonly string[], words: readonly string[]) {
	const width = words.length + 1;
	const scores = new Float64Array((asked.length + 1) * width);
	for (let i = 1; i <= asked.length; i++) {
		for (let j = 1; j <= words.length; j++) {
			const alike = likeness(asked[i - 1] as string, words[j - 1] as string);
			const together = alike > 0 ? (scores[(i - 1) * width + j - 1] as number) + alike : -1;
			const skipAsked = scores[(i - 1) * width + j] as number;
			// Before the first match a word of the story costs nothing.
			const left = scores[i * width + j - 1] as number;
			scores[i * width + j] = Math.max(0, together, skipAsked, left - GAP);
		}
	}
	let i = asked.length;
	let j = 0;
	for (let at = 1; at <= words.length; at++) {
		if ((scores[i * width + at] as number) > (scores[i * width + j] as number)) j = at;
	}
	const score = scores[i * width + j] as number;
	// Words that agree part the differences: only neighbours can be one word replaced by another.
	const difference: (AlignmentDifference | undefined)[] = [];
	const last = j - 1;
	let first = j;
	while (i > 0) {
		const here = scores[i * width + j] as number;
		const alike = j > 0 ? likeness(asked[i - 1] as string, words[j - 1] as string) : 0;
		if (j > 0 && alike > 0 && here === (scores[(i - 1) * width + j - 1] as number) + alike) {
			difference.unshift(alike < 1 ? { asked: i - 1, story: j - 1 } : undefined);
			i--;
			j--;
			first = j;
		} else if (here === scores[(i - 1) * width + j] || j === 0) {
			difference.unshift({ asked: i - 1 });
			i--;
		} else {
			difference.unshift({ story: j - 1 });
			j--;
		}
	}
	return { score, first, last, difference: mergeReplacements(difference) };
}

/** A word dropped beside a word added is a word replaced. @param differences With undefined where words agree. */
function mergeReplacements(differences: readonly (AlignmentDifference | undefined)[]): AlignmentDifference[] {
	const merged: (AlignmentDifference | undefined)[] = [];
	for (const difference of differences) {
		const before = merged.at(-1);
		const dropped = [before, difference].find((one) => one?.story === undefined)?.asked;
		const added = [before, difference].find((one) => one?.asked === undefined)?.story;
		if (before !== undefined && difference !== undefined && dropped !== undefined && added !== undefined) {
			merged[merged.length - 1] = { asked: dropped, story: added };
		} else merged.push(difference);
	}
	return merged.filter((one) => one !== undefined);
}

/** How alike two words are: 1 the same, less for a slip, 0 for different words. */
function likeness(asked: string, word: string): number {
	if (asked === word) return 1;
	if (asked.length < 2 || word.length < 2) return 0;
	const limit = Math.max(1, slipsAllowed(asked));
	const distance = editDistance(asked, word, limit);
	if (distance > limit) return 0;
	// A letter changed is likelier than one dropped or added, where both explain the word.
	const changed = asked.length === word.length ? 0 : 0.1;
	return Math.max(0.1, 1 - distance / Math.max(asked.length, word.length, 3) - changed);
}
