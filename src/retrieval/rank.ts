import type { Span } from "../story/span.ts";
import { type AgreementSignals, agreementSignals } from "./agreement-signals.ts";
import { type CandidateSignals, type ComparedPassage, compareCandidates } from "./candidate-signals.ts";
import type { DensitySignals } from "./density-signals.ts";
import { highlightOf } from "./highlight.ts";
import { type Weights, weigh } from "./linear-model.ts";
import { type MatchedPassage, matchPassage, matchStory, type TokenRange } from "./matched-passage.ts";
import { storyPreferences } from "./named-story.ts";
import { type PassageSignals, passageSignals } from "./passage-signals.ts";
import { analyseQuestion, type Question } from "./question-cues.ts";
import { type Correction, type ResolvedQuestion, resolveQuestion } from "./resolved-question.ts";
import { searchPassages } from "./search-passages.ts";
import type { SearchableStory } from "./searchable-story.ts";
import { type SentenceSignals, sentenceSignals } from "./sentence-signals.ts";
import { passageModel, sentenceModel } from "./weights.generated.ts";
import { scoreWords, type WordMatch, type WordWeights, wordMatches } from "./word-matches.ts";
import { wordTraits } from "./word-traits.ts";

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
	readonly sentence: SentenceView;
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
	readonly passage: PassageModel;
	readonly sentence: SentenceModel;
};

/** What a sentence shows by itself and beside those of the other candidates. */
export type SentenceView = SentenceSignals & DensitySignals;

/** Weights of what a sentence shows by itself, and beside those of the other candidates. */
export type SentenceModel = {
	readonly alone: Weights<keyof SentenceSignals>;
	readonly beside: Weights<keyof DensitySignals>;
};

/** Weights of what a passage shows by itself, beside the other candidates, and word by word. */
export type PassageModel = {
	readonly alone: Weights<keyof PassageSignals>;
	readonly beside: Weights<keyof CandidateSignals>;
	readonly words: WordWeights;
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
	const candidates = findCandidates(stories, resolved);
	const scored = scoreCandidates(candidates, models).map((passage, at) => ({
		...passage,
		preference: candidates[at]?.preference ?? 0,
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

function toRanked({ passage, sentences, densities, sentenceScores, score, signals }: ScoredPassage): RankedPassage {
	const best = sentenceScores.indexOf(Math.max(...sentenceScores));
	return {
		story: passage.matcher.story,
		paragraph: passage.paragraph,
		score,
		...highlightOf(passage, best),
		signals,
		sentence: { ...(sentences[best] as SentenceSignals), ...(densities[best] as DensitySignals) },
		agreement: agreementSignals(passage, best),
	};
}

export type Candidate = {
	readonly passage: MatchedPassage;
	/** MiniSearch's. */
	readonly score: number;
	/** Whether the question speaks of the story: a higher one goes first, whatever the score. */
	readonly preference: number;
};

/** The passages that MiniSearch finds, best first. */
export function findCandidates(stories: readonly SearchableStory[], resolved: ResolvedQuestion): Candidate[] {
	const boosts = new Map(
		resolved.terms.filter(({ certainty }) => certainty > 0).map(({ stem, certainty }) => [stem, certainty]),
	);
	const preferences = storyPreferences(stories, resolved.question);
	const found = stories.flatMap((story, place) => {
		const preference = preferences[place] ?? 0;
		const matcher = matchStory(story, resolved);
		return searchPassages(story.index, boosts, CANDIDATES).map(({ paragraph, score }) => ({
			matcher,
			paragraph,
			score,
			preference,
		}));
	});
	if (stories.length > 1) found.sort((a, b) => b.preference - a.preference || b.score - a.score);
	return found.slice(0, CANDIDATES).map(({ matcher, paragraph, score, preference }) => ({
		passage: matchPassage(matcher, paragraph) as MatchedPassage,
		score,
		preference,
	}));
}

/** A passage with all that was seen in it. */
export type ScoredPassage = {
	readonly passage: MatchedPassage;
	readonly sentences: readonly SentenceSignals[];
	readonly densities: readonly DensitySignals[];
	readonly sentenceScores: readonly number[];
	readonly signals: PassageSignals;
	readonly beside: CandidateSignals;
	readonly words: readonly Readonly<Record<WordMatch, number>>[];
	readonly score: number;
};

/** Scores of the candidates of one question, in their order. */
export function scoreCandidates(candidates: readonly Candidate[], models: RankingModels = SHIPPED): ScoredPassage[] {
	const passages = candidates.map(({ passage }) => passage);
	const compared = compareCandidates(passages);
	const [first] = passages;
	const traits = first === undefined ? [] : wordTraits(first.matcher.resolved);
	return passages.map((passage, at) => {
		const { signals: beside, sentences: densities } = compared[at] as ComparedPassage;
		const sentences = sentenceSignals(passage);
		const sentenceScores = sentences.map(
			(signals, place) =>
				weigh(models.sentence.alone, signals) + weigh(models.sentence.beside, densities[place] as DensitySignals),
		);
		const best = passage.sentences[sentenceScores.indexOf(Math.max(...sentenceScores))] as TokenRange;
		const signals = passageSignals(passage, sentences, sentenceScores);
		const words = wordMatches(passage, best);
		const weights = models.passage;
		const score =
			weigh(weights.alone, signals) + weigh(weights.beside, beside) + scoreWords(traits, words, weights.words);
		return { passage, sentences, densities, sentenceScores, signals, beside, words, score };
	});
}
