import { wordIdAt } from "../index/token.ts";
import type { MatchedPassage, TokenRange } from "./matched-passage.ts";

/** Share of the question's runs of letters, weighted by rarity, that a range of tokens holds. */
export function letterShare({ matcher }: MatchedPassage, range: TokenRange): number {
	const { tokens } = matcher.story.index;
	const seen = new Uint8Array(matcher.gramRarity.length);
	let sum = 0;
	for (let at = range.start; at < range.end; at++) {
		const held = matcher.grams.get(wordIdAt(tokens, at));
		if (held === undefined) continue;
		for (const gram of held) {
			if (seen[gram] === 1) continue;
			seen[gram] = 1;
			sum += matcher.gramRarity[gram] as number;
		}
	}
	return matcher.gramTotal === 0 ? 0 : sum / matcher.gramTotal;
}
