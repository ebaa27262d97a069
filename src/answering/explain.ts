import type { AskedText, Question } from "../question/question.ts";
import { type Explained, type ExplainedPassage, explainPassage, largestFirst } from "../retrieval/explain.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import { type RankedPassage, rankPassages } from "../retrieval/rank.ts";
import { citationOf, placeOf } from "../story/citation.ts";
import { textAt } from "../story/span.ts";
import { shippedConfidence } from "./confidence.generated.ts";
import {
	type Chances,
	type Confidence,
	chancesOf,
	type Decision,
	decide,
	judgeConfidence,
	leastSure,
} from "./confidence.ts";
import { PASSAGES } from "./ranked-answer.ts";

/** How the passages for a question came to their order, and what is made of the first. */
export type Explanation = {
	readonly asked: AskedText;
	/** Words that no story has, and what misspelt ones were read as. */
	readonly unknownWords: readonly string[];
	readonly corrections: readonly { readonly typed: string; readonly read: string }[];
	/** The first two. */
	readonly passages: readonly PassageExplanation[];
	readonly confidence: Confidence;
	/** undefined where no passage was found. */
	readonly judged: Judged | undefined;
};

/** A passage with the sums that it was ranked by; the parts of each sum are sorted, those that change it most first. */
export type PassageExplanation = ExplainedPassage & {
	readonly citation: string;
	/** It replies to a question in the story: scores are those of that question. */
	readonly isReply: boolean;
	/** The best sentence, as the story has it. */
	readonly text: string;
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
	switch (question?.command) {
		case "ask":
			return question.as?.command === "quote" ? (question.as.speaker?.said ?? question) : (question.as ?? question);
		case "who":
		case "when":
		case "where":
			return question;
		case "quote":
			return question.speaker?.said;
		default:
			return undefined;
	}
}

export async function explainAnswer(stories: readonly SearchableStory[], asked: AskedText): Promise<Explanation> {
	const ranked = rankPassages(stories, asked, { count: PASSAGES });
	const chances = chancesOf(ranked);
	const { leastBelonging, leastAnswering } = shippedConfidence;
	return {
		asked,
		unknownWords: ranked.unknownWords,
		corrections: ranked.corrections,
		passages: ranked.passages.slice(0, EXPLAINED).map(explainRanked),
		confidence: await judgeConfidence(ranked),
		judged: chances && {
			chances,
			decision: decide(chances),
			leastBelonging,
			leastAnswering,
			leastSure: leastSure(chances),
		},
	};
}

function explainRanked(ranked: RankedPassage): PassageExplanation {
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
		isReply: ranked.highlight.length > 1,
		text: sentence.span === undefined ? "" : textAt(scored.matcher.story.story, sentence.span),
	};
}

function sorted<Sum extends Explained>(sum: Sum): Sum {
	return { ...sum, parts: largestFirst(sum.parts) };
}
