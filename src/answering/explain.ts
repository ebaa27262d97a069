import { isEnglish } from "../language/base-language.ts";
import { type AskedText, meantBy, type Question } from "../question/question.ts";
import { READING_SHARE, type ReadPassage } from "../reading/rank-read.ts";
import type { ReaderNow } from "../reading/reader.ts";
import { type Explained, type ExplainedPassage, explainPassage, largestFirst } from "../retrieval/explain.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import { partsOf, weigh, weightsOf } from "../retrieval/signals/signal.ts";
import { citationOf, placeOf } from "../story/citation.ts";
import { textAt } from "../story/span.ts";
import { shippedChance } from "./confidence/chance.generated.ts";
import { CHANCE_SIGNALS, chanceSignals } from "./confidence/chance.ts";
import { shippedConfidence } from "./confidence/confidence.generated.ts";
import {
	type Chances,
	type Confidence,
	chancesOf,
	type Decision,
	decide,
	judgeConfidence,
	leastSure,
	leastWhenRead,
} from "./confidence/confidence.ts";
import { rankQuestion } from "./rank-question.ts";

/** How the passages for a question came to their order, and what is made of the first. */
export type Explanation = {
	readonly asked: AskedText;
	/** Words that no story has, and what misspelt ones were read as. */
	readonly unknownWords: readonly string[];
	readonly corrections: readonly { readonly typed: string; readonly read: string }[];
	/** The first two. */
	readonly passages: readonly PassageExplanation[];
	readonly confidence: Confidence;
	/** undefined where no passage was found, or where they were read. */
	readonly judged: Judged | undefined;
	/** What the chance of the first passage is made of, where it was read. */
	readonly read?: ReadChance | undefined;
};

/** The log-odds that the first passage answers, and the chance from which on it is an answer. */
export type ReadChance = Explained & {
	readonly leastSure: number;
	readonly leastAny: number;
	readonly belongs: number;
};

/** A passage with the sums that it was ranked by; the parts of each sum are sorted, those that change it most first. */
export type PassageExplanation = ExplainedPassage & {
	readonly citation: string;
	/** It replies to a question in the story: scores are those of that question. */
	readonly isReply: boolean;
	/** The best sentence, as the story has it. */
	readonly text: string;
	/** What the reader says of it, and how much that counts; absent where it was not read. */
	readonly reading?: { readonly logit: number; readonly share: number; readonly words: string } | undefined;
};

/** What the outcome was decided by, and the chances that were wanted. */
export type Judged = {
	readonly chances: Chances;
	readonly decision: Decision;
	readonly leastBelonging: number;
	readonly leastAnswering: number;
	/** From here on the first passage is an answer. */
	readonly leastSure: number;
};

/** Passages that are explained. */
const EXPLAINED = 2;

/** What a question ranks passages by; undefined for one that ranks none. */
export function askedTextOf(question: Question | undefined): AskedText | undefined {
	const meant = question && meantBy(question);
	switch (meant?.command) {
		case "ask":
		case "who":
		case "when":
		case "where":
			return meant;
		case "quote":
			return meant.speaker?.said;
		default:
			return undefined;
	}
}

export async function explainAnswer(
	stories: readonly SearchableStory[],
	asked: AskedText,
	reader?: ReaderNow,
): Promise<Explanation> {
	const ranked = await rankQuestion(stories, asked, reader);
	const seen = chanceSignals(ranked);
	const chances = chancesOf(ranked);
	const { leastBelonging, leastAnswering } = shippedConfidence;
	return {
		asked,
		unknownWords: ranked.unknownWords,
		corrections: ranked.corrections,
		passages: ranked.passages.slice(0, EXPLAINED).map(explainRanked),
		confidence: await judgeConfidence(ranked),
		read: seen && {
			sum: weigh(weightsOf(CHANCE_SIGNALS, shippedChance.first), seen),
			parts: largestFirst(partsOf(CHANCE_SIGNALS, weightsOf(CHANCE_SIGNALS, shippedChance.first), seen)),
			leastSure: shippedChance.sure,
			leastAny: leastWhenRead(ranked),
			belongs: chances?.belongs ?? 0,
		},
		judged:
			seen !== undefined
				? undefined
				: isEnglish(ranked.resolved.language) && chances
					? {
							chances,
							decision: decide(chances),
							leastBelonging,
							leastAnswering,
							leastSure: leastSure(chances),
						}
					: undefined,
	};
}

function explainRanked(ranked: ReadPassage): PassageExplanation {
	const { story } = ranked.story;
	const explained = explainPassage(ranked);
	const { likeness, trust, sentence } = explained;
	const scored = ranked.scored.passage;
	const paragraph = story.paragraphs[ranked.paragraph];
	return {
		...explained,
		likeness: sorted(likeness),
		trust: sorted(trust),
		sentence: sorted(sentence),
		citation: paragraph === undefined ? story.id : citationOf(story, placeOf(paragraph)),
		isReply: ranked.isReply,
		reading: readingOf(ranked),
		text: sentence.span === undefined ? "" : textAt(scored.matcher.story.story, sentence.span),
	};
}

function readingOf({ reading, story: { story } }: ReadPassage): PassageExplanation["reading"] {
	if (reading === undefined) return undefined;
	const { logit, answer } = reading;
	return { logit, share: READING_SHARE, words: answer === undefined ? "" : textAt(story, answer) };
}

function sorted<Sum extends Explained>(sum: Sum): Sum {
	return { ...sum, parts: largestFirst(sum.parts) };
}
