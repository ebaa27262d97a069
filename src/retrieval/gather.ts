import type { AskedText } from "../question/question.ts";
import type { SearchableStory } from "./index/searchable-story.ts";
import { compareCandidates } from "./matching/compare-candidates.ts";
import { type MatchedPassage, matchPassage, sentenceAt } from "./matching/matched-passage.ts";
import { matchStory } from "./matching/story-matcher.ts";
import { storyPreferences } from "./search/named-story.ts";
import { type ResolvedQuestion, resolveQuestion } from "./search/resolved-question.ts";
import { searchPassages } from "./search/search-passages.ts";
import { brevityOf } from "./signals/brevity.ts";
import { type ScoringModels, SHIPPED } from "./signals/models.ts";
import { passageSignals } from "./signals/passage/passage-signals.ts";
import { sentenceSignals } from "./signals/passage/sentence-signals.ts";
import { bestSentenceOf, type ScoredPassage } from "./signals/scored-passage.ts";
import { type SignalValues, weigh } from "./signals/signal.ts";
import { wordMatches } from "./signals/word-matches.ts";
import { scoreWords, weightTable } from "./signals/word-products.ts";
import { wordTraits } from "./signals/word-traits.ts";

/** Passages of all stories that are compared closely. */
const CANDIDATES = 60;

/** The candidates of a question by their likeness to it, best first: what is ranked, by words alone or with what a reader says. */
export type GatheredPassages = {
	readonly question: AskedText;
	readonly resolved: ResolvedQuestion;
	readonly scored: readonly ScoredPassage[];
	/** Whether the question speaks of the passage's story: a higher one goes first, whatever the score. */
	readonly preferenceOf: (scored: Pick<ScoredPassage, "passage">) => number;
};

/** Candidates from MiniSearch, ordered by a learned linear model. */
export function gatherPassages(
	stories: readonly SearchableStory[],
	question: AskedText,
	models: ScoringModels = SHIPPED,
): GatheredPassages {
	const resolved = resolveQuestion(stories, question);
	const candidates = findCandidates(stories, resolved);
	const preferences = new Map(candidates.map(({ passage, preference }) => [passage, preference]));
	const preferenceOf = ({ passage }: Pick<ScoredPassage, "passage">) => preferences.get(passage) as number;
	const scored = scoreCandidates(candidates, models).toSorted(
		(a, b) => preferenceOf(b) - preferenceOf(a) || compareScores(a, b),
	);
	return { question: resolved.question, resolved, scored, preferenceOf };
}

type Scored = Pick<ScoredPassage, "passage" | "score">;

/** The better one first; of two alike the earlier. */
export function compareScores(a: Scored, b: Scored): number {
	return b.score - a.score || a.passage.paragraph - b.passage.paragraph;
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
	return found.slice(0, CANDIDATES).flatMap(({ matcher, paragraph, score, preference }) => {
		const passage = matchPassage(matcher, paragraph);
		return passage === undefined ? [] : [{ passage, score, preference }];
	});
}

/** Scores of the candidates of one question, in their order. */
export function scoreCandidates(
	candidates: readonly Candidate[],
	models: ScoringModels = SHIPPED,
): readonly ScoredPassage[] {
	const passages = candidates.map(({ passage }) => passage);
	const wordWeights = weightTable(traitsOf(passages), models.passage.words);
	return compareCandidates(passages).map((compared, at) => {
		const passage = passages[at] as MatchedPassage;
		const sentences = sentenceSignals(passage, compared.sentences);
		const sentenceScores = sentences.map((signals) => weigh(models.sentence, signals));
		const signals = passageSignals(passage, sentences, sentenceScores, compared);
		const words = wordMatches(passage, sentenceAt(passage, bestSentenceOf({ sentenceScores })));
		const brief = brevityOf(passage.matcher.meanLength) * weigh(models.passage.brief, signals);
		const score = weigh(models.passage.whole, signals) + brief + scoreWords(wordWeights, words);
		return { passage, sentences, sentenceScores, signals, words, score };
	});
}

/** Traits of the question's words; they are the same for all its candidates. */
export function traitsOf([first]: readonly MatchedPassage[]): readonly SignalValues[] {
	return first === undefined ? [] : wordTraits(first.matcher.resolved);
}
