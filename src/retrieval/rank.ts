import type { Span } from "../story/span.ts";
import { type AgreementSignals, agreementSignals } from "./agreement-signals.ts";
import { highlightOf } from "./highlight.ts";
import { type LinearModel, scorerOf } from "./linear-model.ts";
import { type MatchedPassage, matchPassage, matchStory, type StoryMatcher } from "./matched-passage.ts";
import { storyPreferences } from "./named-story.ts";
import { type PassageSignals, passageSignals } from "./passage-signals.ts";
import { analyseQuestion, type Question } from "./question-cues.ts";
import { type Correction, type ResolvedQuestion, resolveQuestion } from "./resolved-question.ts";
import { searchPassages } from "./search-passages.ts";
import type { SearchableStory } from "./searchable-story.ts";
import { type SentenceSignals, sentenceSignals } from "./sentence-signals.ts";
import { passageModel, sentenceModel } from "./weights.generated.ts";

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
	/** Signals of its best sentence, and how far that agrees with the question. */
	readonly sentence: SentenceSignals;
	readonly agreement: AgreementSignals;
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
	/** Other weights than the shipped ones: evaluation measures each text with weights that never saw it. */
	readonly models?: RankingModels | undefined;
};

/** What was learned: which signals speak for a passage, and which for a sentence of it. */
export type RankingModels = {
	readonly passage: LinearModel<keyof PassageSignals>;
	readonly sentence: LinearModel<keyof SentenceSignals>;
};

const SHIPPED: RankingModels = { passage: passageModel, sentence: sentenceModel };

/** Passages of all stories that are compared closely. */
const CANDIDATES = 60;

/** Ranks the passages of one or several stories for a question: candidates from MiniSearch, then a learned linear model. */
export function rankPassages(
	stories: readonly SearchableStory[],
	text: string,
	{ count, models = SHIPPED }: RankOptions,
): RankedQuestion {
	const question = analyseQuestion(text, stories[0]?.story.language);
	const resolved = resolveQuestion(stories, question);
	const scored = findCandidates(stories, resolved).map((candidate) => ({
		...scorePassage(candidate, models),
		preference: candidate.preference,
	}));
	scored.sort((a, b) => b.preference - a.preference || b.score - a.score || a.passage.paragraph - b.passage.paragraph);
	return {
		question,
		passages: scored.slice(0, count).map(toRanked),
		corrections: resolved.corrections,
		unknownWords: resolved.unknownWords,
		unknownNames: resolved.unknownNames,
		resolved,
	};
}

function toRanked({ passage, sentences, sentenceScores, score, signals }: ScoredPassage): RankedPassage {
	const best = sentenceScores.indexOf(Math.max(...sentenceScores));
	return {
		story: passage.matcher.story,
		paragraph: passage.paragraph,
		score,
		...highlightOf(passage, best),
		signals,
		sentence: sentences[best] as SentenceSignals,
		agreement: agreementSignals(passage, best),
	};
}

export type Candidate = {
	readonly matcher: StoryMatcher;
	readonly paragraph: number;
	/** MiniSearch's. */
	readonly score: number;
	/** Whether the question speaks of the story: a higher one goes first, whatever the score. */
	readonly preference: number;
};

export function findCandidates(stories: readonly SearchableStory[], resolved: ResolvedQuestion): Candidate[] {
	const boosts = new Map(
		resolved.terms.filter(({ certainty }) => certainty > 0).map(({ stem, certainty }) => [stem, certainty]),
	);
	const preferences = storyPreferences(stories, resolved.question);
	const candidates = stories.flatMap((story, place) => {
		const preference = preferences[place] ?? 0;
		const matcher = matchStory(story, resolved);
		return searchPassages(story.index, boosts, CANDIDATES).map(
			({ paragraph, score }): Candidate => ({ matcher, paragraph, score, preference }),
		);
	});
	if (stories.length > 1) candidates.sort((a, b) => b.preference - a.preference || b.score - a.score);
	return candidates.slice(0, CANDIDATES);
}

/** A passage with all that was seen in it. */
export type ScoredPassage = {
	readonly passage: MatchedPassage;
	readonly sentences: readonly SentenceSignals[];
	readonly sentenceScores: readonly number[];
	readonly signals: PassageSignals;
	readonly score: number;
};

export function scorePassage(
	{ matcher, paragraph }: Pick<Candidate, "matcher" | "paragraph">,
	models: RankingModels = SHIPPED,
): ScoredPassage {
	const passage = matchPassage(matcher, paragraph) as MatchedPassage;
	const { kind } = matcher.resolved.question;
	const sentences = sentenceSignals(passage);
	const sentenceScores = sentences.map(scorerOf(models.sentence, kind));
	const signals = passageSignals(passage, sentences, sentenceScores);
	return { passage, sentences, sentenceScores, signals, score: scorerOf(models.passage, kind)(signals) };
}
