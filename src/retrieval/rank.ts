import type { AskedText } from "../question/question.ts";
import type { Span } from "../story/span.ts";
import { compareScores, type GatheredPassages, gatherPassages, traitsOf } from "./gather.ts";
import { highlightOf } from "./highlight.ts";
import type { SearchableStory } from "./index/searchable-story.ts";
import type { MatchedPassage } from "./matching/matched-passage.ts";
import { type Reply, replyTo } from "./reply.ts";
import type { Correction } from "./search/query-term.ts";
import type { ResolvedQuestion } from "./search/resolved-question.ts";
import { type RankingModels, SHIPPED } from "./signals/models.ts";
import { bestSentenceOf, type ScoredPassage } from "./signals/scored-passage.ts";
import type { SignalValues } from "./signals/signal.ts";
import { type TrustModel, type TrustSignals, trustIn, trustSignals } from "./signals/trust/trust-signals.ts";

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
	/** Whether it replies to a question in the story. */
	readonly isReply: boolean;
	/** Within the highlight the words that the kind of question asks for (a name, a date, a number); may be empty. */
	readonly focus: readonly Span[];
	/** What was seen of it, and its score by likeness alone: for `explainPassage`. */
	readonly scored: ScoredPassage;
	/** `SENTENCE_SIGNALS` of its best sentence. */
	readonly sentence: SignalValues;
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

/** How much trust counts beside likeness. */
export const TRUST_SHARE = 0.35;

/** What a passage is ranked by in the end. */
export function scoreWithTrust(likeness: number, trust: number): number {
	return likeness + TRUST_SHARE * trust;
}

/** Ranks the passages of one or several stories for a question, and the first few anew by how far each can be trusted to answer. */
export function rankPassages(
	stories: readonly SearchableStory[],
	question: AskedText,
	{ count, models = SHIPPED }: RankOptions,
): RankedQuestion {
	const gathered = gatherPassages(stories, question, models);
	const { scored, preferenceOf } = gathered;
	const looked = lookCloser(scored.slice(0, count), models.trust)
		.map((one) => ({ ...one, score: scoreWithTrust(one.score, one.trust) }))
		.toSorted((a, b) => preferenceOf(b) - preferenceOf(a) || compareScores(a, b));
	return rankedQuestion(gathered, looked, count);
}

/** A candidate as something else than likeness orders it. */
export type OrderedPassage = {
	readonly scored: ScoredPassage;
	/** By what it was ordered; comparable between the stories. */
	readonly score: number;
	/** Where the answer stands: in a neighbour, too. Absent: where it is most like the question. */
	readonly at?: SentencePlace | undefined;
};

/** A passage, and the sentence in it by its index; undefined: the one most like the question. */
export type SentencePlace = { readonly passage: MatchedPassage; readonly sentence: number | undefined };

/** The passages of a question in an order that was made elsewhere, best first, with all that ranking tells of each. */
export function rankInOrder(
	gathered: GatheredPassages,
	ordered: readonly OrderedPassage[],
	{ count, models = SHIPPED }: RankOptions,
): RankedQuestion {
	const first = ordered.slice(0, count);
	const looked = lookCloser(
		first.map(({ scored }) => scored),
		models.trust,
	).map((one, at) => ({
		...one,
		score: first[at]?.score ?? one.score,
		at: first[at]?.at,
	}));
	return rankedQuestion(gathered, looked, count);
}

function rankedQuestion(
	{ question, resolved }: GatheredPassages,
	looked: readonly LookedAt[],
	count: number,
): RankedQuestion {
	return {
		question,
		passages: followReply(looked).slice(0, count),
		corrections: resolved.corrections,
		unknownWords: resolved.unknownWords,
		unknownNames: resolved.unknownNames,
		resolved,
	};
}

type LookedAt = Pick<RankedPassage, "scored" | "score" | "trust" | "trustSignals"> &
	Pick<ScoredPassage, "passage"> &
	Pick<OrderedPassage, "at">;

function lookCloser(passages: readonly ScoredPassage[], model: TrustModel): LookedAt[] {
	const seen = trustSignals(passages);
	const trusts = trustIn(model, traitsOf(passages.map(({ passage }) => passage)), seen);
	return passages.map((scored, at) => {
		const trust = trusts[at] as number;
		return { scored, passage: scored.passage, trust, trustSignals: seen[at] as TrustSignals, score: scored.score };
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
	const { passage, sentence } = placeIn(first);
	const reply = replyTo(passage, sentence);
	if (reply === undefined) return passages;
	const told = toRanked(first, reply);
	const others = reply.passage === passage ? passages.slice(1) : passages;
	const isTold = ({ story, paragraph }: RankedPassage) => story === told.story && paragraph === told.paragraph;
	return [told, ...others.filter((one) => !isTold(one))];
}

function placeIn({ at, scored }: LookedAt): Reply {
	const { passage, sentence } = at ?? { passage: scored.passage, sentence: undefined };
	return { passage, sentence: sentence ?? (passage === scored.passage ? bestSentenceOf(scored) : 0) };
}

/** @param reply What is shown in the passage's stead, with the question that it replies to. */
function toRanked(looked: LookedAt, reply?: Reply): RankedPassage {
	const { score, scored, trust, trustSignals: seen } = looked;
	const place = placeIn(looked);
	const { passage, sentence } = reply ?? place;
	const { highlight, focus } = highlightOf(passage, sentence);
	const asked = reply === undefined ? [] : highlightOf(place.passage, place.sentence).highlight;
	return {
		story: passage.matcher.story,
		paragraph: passage.paragraph,
		score,
		highlight: [...asked, ...highlight],
		isReply: reply !== undefined,
		focus,
		scored,
		sentence: scored.sentences[signalsAt(place, scored)] as SignalValues,
		trust,
		trustSignals: seen,
	};
}

/** The sentence whose signals are told: that which answers, or where it stands in a neighbour, the one most like the question. */
function signalsAt({ passage, sentence }: Reply, scored: ScoredPassage): number {
	return passage === scored.passage ? sentence : bestSentenceOf(scored);
}
