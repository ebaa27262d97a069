import type { Span } from "../story/span.ts";
import { highlightOf } from "./highlight.ts";
import { type MatchedPassage, matchPassage, matchStory, type StoryMatcher } from "./matched-passage.ts";
import { searchPassages } from "./passage-index.ts";
import { type PassageSignals, passageSignals } from "./passage-signals.ts";
import { analyseQuestion, type Question } from "./question-cues.ts";
import { type Correction, type ResolvedQuestion, resolveQuestion } from "./resolved-question.ts";
import type { SearchableStory } from "./searchable-story.ts";
import { passageWeights } from "./weights.generated.ts";

export type RankedPassage = {
	readonly story: SearchableStory;
	/** Index into `Story.paragraphs`. */
	readonly paragraph: number;
	/** Comparable between stories ranked together. */
	readonly score: number;
	/** The sentences that answer, in `Story.text`. */
	readonly highlight: readonly Span[];
	/** Within the highlight the words that the kind of question asks for (a name, a date, a number); may be empty. */
	readonly focus: readonly Span[];
	readonly signals: PassageSignals;
};

export type RankedQuestion = {
	readonly question: Question;
	/** Best first. */
	readonly passages: readonly RankedPassage[];
	readonly corrections: readonly Correction[];
	readonly unknownWords: readonly string[];
	readonly unknownNames: readonly string[];
	readonly resolved: ResolvedQuestion;
};

export type RankOptions = {
	/** Passages wanted. */
	readonly count: number;
};

/** Passages of all stories that are compared closely. */
const CANDIDATES = 60;

/** Ranks the passages of one or several stories for a question: candidates from MiniSearch, then a learned linear model. */
export function rankPassages(
	stories: readonly SearchableStory[],
	text: string,
	{ count }: RankOptions,
): RankedQuestion {
	const question = analyseQuestion(text, stories[0]?.story.language);
	const resolved = resolveQuestion(stories, question);
	const scored = findCandidates(stories, resolved).map((candidate) => scorePassage(candidate, resolved));
	scored.sort((a, b) => b.score - a.score || a.passage.paragraph - b.passage.paragraph);
	return {
		question,
		passages: scored.slice(0, count).map(({ passage, score, signals }) => ({
			story: passage.matcher.story,
			paragraph: passage.paragraph,
			score,
			...highlightOf(passage, resolved),
			signals,
		})),
		corrections: resolved.corrections,
		unknownWords: resolved.unknownWords,
		unknownNames: resolved.unknownNames,
		resolved,
	};
}

type Candidate = { readonly matcher: StoryMatcher; readonly paragraph: number; readonly score: number };

function findCandidates(stories: readonly SearchableStory[], resolved: ResolvedQuestion): Candidate[] {
	const boosts = new Map(
		resolved.terms.filter(({ certainty }) => certainty > 0).map(({ stem, certainty }) => [stem, certainty]),
	);
	const candidates = stories.flatMap((story) => {
		const matcher = matchStory(story, resolved);
		return searchPassages(story.index, boosts)
			.slice(0, CANDIDATES)
			.map(({ paragraph, score }): Candidate => ({ matcher, paragraph, score }));
	});
	if (stories.length > 1) candidates.sort((a, b) => b.score - a.score);
	return candidates.slice(0, CANDIDATES);
}

function scorePassage({ matcher, paragraph }: Candidate, resolved: ResolvedQuestion) {
	const { index } = matcher.story;
	const passage = matchPassage(matcher, paragraph, resolved.terms.length);
	const count = index.paragraphStarts.length - 1;
	const signals = passageSignals(passage, {
		resolved,
		before: neighbour(passage, -1, resolved),
		after: neighbour(passage, 1, resolved),
		meanLength: index.tokens.length / Math.max(1, count),
	});
	let score = 0;
	for (const [name, weight] of Object.entries(passageWeights)) score += weight * signals[name as keyof PassageSignals];
	return { passage, score, signals };
}

function neighbour(passage: MatchedPassage, step: -1 | 1, resolved: ResolvedQuestion): MatchedPassage | undefined {
	const paragraph = passage.paragraph + step;
	const { story } = passage.matcher.story;
	if (paragraph < 0 || paragraph >= story.paragraphs.length) return undefined;
	return matchPassage(passage.matcher, paragraph, resolved.terms.length);
}
