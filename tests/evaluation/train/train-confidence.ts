import {
	BELONGING_SIGNALS,
	belongingSignals,
	type TrustedPassage,
} from "../../../src/answering/confidence/belonging.ts";
import { type Calibration, chanceOf, PLAIN, trustInAny } from "../../../src/answering/confidence/confidence.ts";
import { scoreWithTrust } from "../../../src/retrieval/rank.ts";
import { trustModel } from "../../../src/retrieval/signals/models.ts";
import { type NamedWeights, readerOf } from "../../../src/retrieval/signals/signal.ts";
import { BIAS, trustIn } from "../../../src/retrieval/signals/trust/trust-signals.ts";
import { DATA_DIR } from "../data-dir.ts";
import { askBuilt, askOwnAndOthers, askSpoilt, type Judged, type JudgedPassage } from "../judged-questions.ts";
import { readQuestionSet } from "../question-sets.ts";
import { fitLogistic, type LogisticModel } from "./fit-logistic.ts";
import { type ConfidenceWeights, confidenceFiles, writeLearned } from "./learned-files.ts";
import { FOLDS, foldOf } from "./left-out.ts";
import { balance, casesOf, learnTrust, namesIn, round, shorten, type TrustLessons, withBias } from "./trust-model.ts";

/**
 * Learns when to trust a passage, to refuse and to doubt: `npm run train -- confidence`, after `train.ts`.
 *
 * Trust: the passages that hold the answers of SQuAD 2 questions beside the first passages for questions built to have no
 * answer, every article and outcome weighing the same; and, since eight articles are few, right passages of both sets
 * beside those for the same questions spoilt by chance. "Belongs": FairytaleQA training questions and SQuAD 2 answerable
 * ones, asked of their own text (yes) and of others (no). As for ranking, one model for every eighth of the SQuAD articles
 * is learned without it, for reporting. No signal is chosen by hand: a list of the best dozen, chosen inside the other
 * seven articles, did worse in the eighth than all held back hard.
 */

/** Share of questions about their own story that may be refused, for either cause, and that may be answered as unsure. */
const REFUSED_AS_FOREIGN = 0.025;
const REFUSED_AS_UNANSWERED = 0.001;
const UNSURE = 0.2;
const UNSURE_IF_UNKNOWN = 0.7;
const BELONGS_PENALTY = 10;
const SPOILT_EACH = 2;
const TALE_STEP = 3;

/** What confidence is learned from. */
type Lessons = TrustLessons & { readonly belonging: readonly Judged[] };

/** A question with its passages ranked by trust too, as the bot has them. */
type Trusted = Omit<Judged, "passages"> & { readonly passages: readonly (JudgedPassage & TrustedPassage)[] };

function rankByTrust(judged: readonly Judged[], trustWeights: NamedWeights): Trusted[] {
	const model = trustModel(trustWeights);
	return judged.map((one) => {
		const trusts = trustIn(
			model,
			one.traits,
			one.passages.map(({ trustSignals }) => trustSignals),
		);
		const passages = one.passages.map((passage, at) => {
			const trust = trusts[at] as number;
			return { ...passage, trust, score: scoreWithTrust(passage.score, trust) };
		});
		return { ...one, passages: passages.sort((a, b) => b.score - a.score) };
	});
}

const firstTrust = ({ passages: [first] }: Trusted) => first?.trust ?? 0;
const isRight = ({ passages: [first] }: Trusted) => first?.right === true;

/** Log-odds of a case. */
function logOdds({ bias, weights }: LogisticModel, signals: Readonly<Record<string, number>>): number {
	let odds = bias;
	for (const name in signals) odds += (signals[name] ?? 0) * (weights[name] ?? 0);
	return odds;
}

/** Makes a score a chance. */
function calibrate(
	judged: readonly Trusted[],
	scoreOf: (one: Trusted) => number,
	holds: (one: Trusted) => boolean,
): Calibration {
	const { bias, weights } = fitLogistic(
		["score"],
		judged.map((one) => ({ signals: [scoreOf(one)], yes: holds(one) ? 1 : 0, weight: one.weight })),
		1,
	);
	return { bias: shorten(bias), slope: shorten(weights["score"] ?? 1) };
}

function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10_000) / 10_000;
}

const unknownWordsOf = readerOf(BELONGING_SIGNALS, "unknownWords");

/** Signals of belonging by their names, but for the bias. */
function namedBelonging([first, ...others]: readonly TrustedPassage[]): Readonly<Record<string, number>> {
	if (first === undefined) return {};
	const values = belongingSignals(first, others);
	return Object.fromEntries(
		BELONGING_SIGNALS.flatMap(({ name }, at) => (name === BIAS.name ? [] : [[name, values[at] as number]])),
	);
}

function learn(lessons: Lessons): ConfidenceWeights {
	const trust = learnTrust(lessons);
	const belonging = rankByTrust(lessons.belonging, trust).map(({ passages, ...one }) => ({
		...one,
		signals: namedBelonging(passages),
	}));
	const names = namesIn(belonging);
	const belongs = round(fitLogistic(names, casesOf(names, belonging), BELONGS_PENALTY));
	const articles = balance(rankByTrust(lessons.articles, trust), lessons.articles.length);
	const tales = balance(rankByTrust(lessons.tales, trust), lessons.articles.length, 1);
	const first = calibrate([...articles, ...tales], firstTrust, isRight);
	const any = calibrate(
		articles,
		({ passages }) => trustInAny(passages),
		({ yes }) => yes === 1,
	);
	const chances = (judged: readonly Trusted[]) => judged.map((one) => chanceOf(first, firstTrust(one)));
	const lowest = (share: number, counts: (one: Trusted) => boolean) =>
		Math.min(...[articles, tales].map((judged) => quantile(chances(judged.filter(isRight).filter(counts)), share)));
	const lacksWords = ({ passages: [first, ...others] }: Trusted) =>
		first !== undefined && unknownWordsOf(belongingSignals(first, others)) > 0;
	const ownBelonging = belonging
		.filter(({ yes }) => yes === 1)
		.map(({ signals }) => chanceOf(PLAIN, logOdds(belongs, signals)));
	return {
		trust,
		confidence: {
			belongs: withBias(belongs),
			first,
			any,
			leastBelonging: quantile(ownBelonging, REFUSED_AS_FOREIGN),
			leastAnswering: quantile(chances([...articles.filter(({ yes }) => yes === 1), ...tales]), REFUSED_AS_UNANSWERED),
			sureAnswering: lowest(UNSURE, () => true),
			sureThoughUnknown: lowest(UNSURE_IF_UNKNOWN, lacksWords),
		},
	};
}

const taleSet = readQuestionSet(DATA_DIR, "fairytaleqa-train");
const articleSet = readQuestionSet(DATA_DIR, "squad2-a");
const articles = [...articleSet.stories.keys()];
const articleFold = (story: string) => foldOf(articles, story);
const noFold = () => -1;
const talesAsked = askOwnAndOthers(taleSet, TALE_STEP, 1, noFold);
const articlesAsked = askOwnAndOthers(articleSet, 2, 0.5, articleFold);
const built = askBuilt(articleSet, articleFold);
const spoiltArticles = askSpoilt(articleSet, 1, SPOILT_EACH, articleFold);
const spoiltTales = askSpoilt(taleSet, TALE_STEP, 1, noFold);

/** All that may be learned from if one part of the articles is to be judged. */
function lessonsWithout(fold: number): Lessons {
	const others = (judged: readonly Judged[]) => judged.filter((one) => one.fold !== fold);
	return {
		belonging: [...talesAsked, ...others(articlesAsked)],
		articles: others(built),
		tales: talesAsked.filter(({ yes }) => yes === 1),
		spoiltArticles: others(spoiltArticles),
		spoiltTales,
	};
}

/** No part: the articles' begin at 0, the tales' is -1. */
const NONE = -2;
const shipped = learn(lessonsWithout(NONE));
const leftOut = Array.from({ length: FOLDS }, (_, fold) => learn(lessonsWithout(fold)));

writeLearned(confidenceFiles({ confidence: shipped, leftOutConfidence: leftOut }));
