import { wordIdAt } from "../index/token.ts";
import type { MatchedPassage } from "./matched-passage.ts";

/** The words of a passage that the question asks for, stop words included: few of all, so that they are quick to go through. */
export type AskedTokens = {
	/** Words from the passage's first to this one, ascending. */
	readonly offsets: readonly number[];
	/** Place in `AskedStems.stems`, beside each offset. */
	readonly places: readonly number[];
};

export function askedTokens({ matcher, start, end }: MatchedPassage): AskedTokens {
	const { tokens } = matcher.story.index;
	const offsets: number[] = [];
	const places: number[] = [];
	for (let at = start; at < end; at++) {
		const place = matcher.stemPlaces[wordIdAt(tokens, at)] as number;
		if (place < 0) continue;
		offsets.push(at - start);
		places.push(place);
	}
	return { offsets, places };
}

/** The same, sentence by sentence. */
export function tokensBySentence(
	{ sentences, start }: MatchedPassage,
	{ offsets, places }: AskedTokens,
): AskedTokens[] {
	let from = 0;
	return sentences.map(({ end }) => {
		let to = from;
		while (to < offsets.length && (offsets[to] as number) < end - start) to++;
		const sentence = { offsets: offsets.slice(from, to), places: places.slice(from, to) };
		from = to;
		return sentence;
	});
}
