import type { Span } from "../story/span.ts";
import type { MatchedPassage } from "./matched-passage.ts";
import { rarityWithin } from "./passage-signals.ts";
import type { ResolvedQuestion } from "./resolved-question.ts";

/** The sentence of a passage that answers, and within it the words asked for. */
export function highlightOf(
	passage: MatchedPassage,
	resolved: ResolvedQuestion,
): { readonly highlight: readonly Span[]; readonly focus: readonly Span[] } {
	const { story, index } = passage.matcher.story;
	const first = index.firstSentences[passage.paragraph] as number;
	let best = 0;
	let bestRarity = -1;
	for (const [at, sentence] of passage.sentences.entries()) {
		const rarity = rarityWithin(passage, resolved, sentence);
		if (rarity > bestRarity) {
			bestRarity = rarity;
			best = at;
		}
	}
	const sentence = story.sentences[first + best] ?? story.paragraphs[passage.paragraph];
	return { highlight: sentence === undefined ? [] : [{ start: sentence.start, end: sentence.end }], focus: [] };
}
