import type { AskedText } from "../question/question.ts";
import type { Span } from "../story/span.ts";
import { highlightOf } from "./highlight.ts";
import type { SearchableStory } from "./index/searchable-story.ts";
import { storyPreferences } from "./search/named-story.ts";
import { type Correction, type ResolvedQuestion, resolveQuestion } from "./search/resolved-question.ts";
import { searchPassages } from "./search/search-passages.ts";
import { brevityOf } from "./signals/brevity.ts";
import { type CandidateSignals, type ComparedPassage, compareCandidates } from "./signals/candidate-signals.ts";
import type { DensitySignals } from "./signals/density-signals.ts";
import { type Weights, weigh } from "./signals/linear-model.ts";
import { type MatchedPassage, matchPassage, matchStory, type TokenRange } from "./signals/matched-passage.ts";
import { type PassageSignals, passageSignals } from "./signals/passage-signals.ts";
import { type Reply, replyTo } from "./signals/reply.ts";
import { bestSentenceOf, type ScoredPassage } from "./signals/scored-passage.ts";
import { type SentenceSignals, sentenceSignals } from "./signals/sentence-signals.ts";
import { trustModel } from "./signals/trust.generated.ts";
import { type TrustModel, type TrustSignals, trustIn, trustSignals } from "./signals/trust-signals.ts";
import { passageModel, sentenceModel } from "./signals/weights.generated.ts";
import { WORD_MATCHES, type WordMatch, wordMatches } from "./signals/word-matches.ts";
import type { WordTraits } from "./signals/word-traits.ts";
import { scoreWords, type WordWeights, weightTable } from "./signals/word-weights.ts";

export type RankedPassage = {
	readonly story: SearchableStory;
	/** Index into `Story.paragraphs`. */
	readonly paragraph: number;
	/** Comparable between stories ranked together. */
	readonly score: number;
	/**
	 * The sentences that answer, in `Story.text`; before them the question in the story that they reply to, which may stand
	 * in an earlier paragraph. Of a reply score, signals and trust are those of that question.
	 */
	readonly highlight: readonly Span[];
	/** Within the highlight the words that the kind of question asks for (a name, a date, a number); may be empty. */
	readonly focus: readonly Span[];
	readonly signals: PassageSignals;
	/** Signals of its best sentence. */
	readonly sentence: SentenceSignals;
	/** Logarithm of the odds that it answers, and what they were judged by. */
	readonly trust: number;
	readonly trustSignals: TrustSignals;
};

export type RankedQuestion = {
	readonly question: AskedText;
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

/** What was learned: which signals speak for a passage, which for a sentence of it, and which for its being an answer. */
export type RankingModels = ScoringModels & { readonly trust: TrustModel };

/** What a candidate's score comes from. */
export type ScoringModels = { readonly passage: PassageModel; readonly sentence: SentenceModel };

/** Weights of what a sentence shows by itself, and beside those of the other candidates. */
export type SentenceModel = {
	readonly alone: Weights<keyof SentenceSignals>;
	readonly beside: Weights<keyof DensitySignals>;
};

/** Weights of what a passage shows by itself and beside the other candidates. */
export type WholeWeights = {
	readonly alone: Weights<keyof PassageSignals>;
	readonly beside: Weights<keyof CandidateSignals>;
};

/** Weights of what a passage shows as a whole, and word by word. */
export type PassageModel = WholeWeights & {
	/** What the same counts more or less in a story of short paragraphs, by how short they are (`brevityOf`). */
	readonly brief: WholeWeights;
	readonly words: WordWeights<WordMatch>;
};

const SHIPPED: RankingModels = { passage: passageModel, sentence: sentenceModel, trust: trustModel };

/** Passages of all stories that are compared closely. */
const CANDIDATES = 60;

/** How much trust counts beside the score, which goes by likeness. */
export const TRUST_SHARE = 0.35;

/**
 * Ranks the passages of one or several stories for a question: candidates from MiniSearch, then a learned linear model,
 * and the first few anew by how far each can be trusted to answer.
 */
export function rankPassages(
	stories: readonly SearchableStory[],
	question: AskedText,
	{ count, models = SHIPPED }: RankOptions,
): RankedQuestion {
	const resolved = resolveQuestion(stories, question);
	const candidates = findCandidates(stories, resolved);
	const preferences = new Map(candidates.map(({ passage, preference }) => [passage, preference]));
	const preferenceOf = ({ passage }: { passage: MatchedPassage }) => preferences.get(passage) as number;
	const scored = scoreCandidates(candidates, models);
	scored.sort((a, b) => preferenceOf(b) - preferenceOf(a) || compareScores(a, b));
	const looked = lookCloser(scored.slice(0, count), models.trust);
	looked.sort((a, b) => preferenceOf(b) - preferenceOf(a) || compareScores(a, b));
	return {
		question,
		passages: followReply(looked).slice(0, count),
		corrections: resolved.corrections,
		unknownWords: resolved.unknownWords,
		unknownNames: resolved.unknownNames,
		resolved,
	};
}

function compareScores(a: ScoredPassage, b: ScoredPassage): number {
	return b.score - a.score || a.passage.paragraph - b.passage.paragraph;
}

type LookedAt = ScoredPassage & { readonly trust: number; readonly trustSignals: TrustSignals };

function lookCloser(passages: readonly ScoredPassage[], model: TrustModel): LookedAt[] {
	const seen = trustSignals(passages);
	const trusts = trustIn(model, traitsOf(passages.map(({ passage }) => passage)), seen);
	return passages.map((scored, at) => {
		const trust = trusts[at] as number;
		return { ...scored, trust, trustSignals: seen[at] as TrustSignals, score: scored.score + TRUST_SHARE * trust };
	});
}

/**
 * The passages in their order; if the best sentence of the first asks something, what replies to it goes first, unless
 * the sentence itself has what is asked for.
 */
function followReply(looked: readonly LookedAt[]): RankedPassage[] {
	const passages = looked.map((one) => toRanked(one));
	const [first] = looked;
	if (first === undefined || passages[0]?.focus.length !== 0) return passages;
	const reply = replyTo(first.passage, bestSentenceOf(first));
	if (reply === undefined) return passages;
	const told = toRanked(first, reply);
	const others = reply.passage === first.passage ? passages.slice(1) : passages;
	const isTold = ({ story, paragraph }: RankedPassage) => story === told.story && paragraph === told.paragraph;
	return [told, ...others.filter((one) => !isTold(one))];
}

/** @param reply What is shown in the passage's stead, with the question that it replies to. */
function toRanked(looked: LookedAt, reply?: Reply): RankedPassage {
	const { score, signals, trust } = looked;
	const best = bestSentenceOf(looked);
	const { passage, sentence } = reply ?? { passage: looked.passage, sentence: best };
	const { highlight, focus } = highlightOf(passage, sentence);
	const asked = reply === undefined ? [] : highlightOf(looked.passage, best).highlight;
	return {
		story: passage.matcher.story,
		paragraph: passage.paragraph,
		score,
		highlight: [...asked, ...highlight],
		focus,
		signals,
		sentence: looked.sentences[best] as SentenceSignals,
		trust,
		trustSignals: looked.trustSignals,
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

/** Scores of the candidates of one question, in their order. */
export function scoreCandidates(candidates: readonly Candidate[], models: ScoringModels = SHIPPED): ScoredPassage[] {
	const passages = candidates.map(({ passage }) => passage);
	const compared = compareCandidates(passages);
	const traits = traitsOf(passages);
	const wordWeights = weightTable(WORD_MATCHES, traits, models.passage.words);
	return passages.map((passage, at) => {
		const { signals: beside, sentences: densities } = compared[at] as ComparedPassage;
		const sentences = sentenceSignals(passage);
		const sentenceScores = sentences.map(
			(signals, place) =>
				weigh(models.sentence.alone, signals) + weigh(models.sentence.beside, densities[place] as DensitySignals),
		);
		const best = passage.sentences[bestSentenceOf({ sentenceScores })] as TokenRange;
		const signals = passageSignals(passage, sentences, sentenceScores);
		const words = wordMatches(passage, best);
		const brevity = brevityOf(passage.matcher.meanLength);
		const whole = (weights: WholeWeights) => weigh(weights.alone, signals) + weigh(weights.beside, beside);
		const score = whole(models.passage) + brevity * whole(models.passage.brief) + scoreWords(wordWeights, words);
		return { passage, sentences, densities, sentenceScores, signals, beside, words, score };
	});
}

/** Traits of the question's words; they are the same for all its candidates. */
export function traitsOf([first]: readonly MatchedPassage[]): readonly WordTraits[] {
	return first?.matcher.resolved.traits ?? [];
}
