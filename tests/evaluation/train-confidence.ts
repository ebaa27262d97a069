import { writeFileSync } from "node:fs";
import type { ConfidenceModel, LogisticModel } from "../../src/answering/confidence.ts";
import { fitLogistic, type LogisticCase } from "./fit-logistic.ts";
import { askBuilt, askOwnAndOthers, askSpoilt, type Judged } from "./judged-questions.ts";
import { FOLDS, foldOf } from "./left-out.ts";
import { readQuestionSet } from "./question-sets.ts";

/**
 * Learns when to refuse and when to doubt: `npx tsx tests/evaluation/train-confidence.ts`, after `train.ts`.
 *
 * "Belongs": FairytaleQA training questions and SQuAD 2 answerable ones, asked of their own text (yes) and of others
 * (no). "Answers": SQuAD 2 questions, answerable or built not to be, every article and outcome weighing the same; and,
 * since eight articles are few, answerable ones of both sets beside the same spoilt by chance. As for ranking, one
 * model for every eighth of the SQuAD articles is learned without it, for reporting. No signal is chosen by hand: a
 * list of the best dozen, chosen inside the other seven articles, did worse in the eighth than all held back hard.
 */

/** Share of questions about their own story that may be refused, for either cause, and that may be answered as unsure. */
const REFUSED_AS_FOREIGN = 0.025;
const REFUSED_AS_UNANSWERED = 0.001;
const UNSURE = 0.2;
const UNSURE_IF_UNKNOWN = 0.7;
const BELONGS_PENALTY = 10;
/** Hundreds of signals from few questions: each may say only a little. */
const ANSWERS_PENALTY = 3000;
/** Weight of the questions spoilt by chance, by that of those that people built. */
const SPOILT_ARTICLES = 0.5;
const SPOILT_TALES = 0.1;
const SPOILT_EACH = 2;
const TALE_STEP = 3;

const dataDir = process.env["EVALUATION_DATA"] ?? "../shared/data";

/** Gives every part and outcome the same weight, and the whole so much for each of `size` cases. */
function balance(judged: readonly Judged[], size: number, parts = FOLDS): Judged[] {
	const key = ({ fold, yes }: Judged) => `${fold} ${yes}`;
	const counts = new Map<string, number>();
	for (const one of judged) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
	return judged.map((one) => ({ ...one, weight: size / (2 * parts) / (counts.get(key(one)) ?? 1) }));
}

/** Every signal that any question has, sorted. */
function namesIn(judged: readonly Judged[]): string[] {
	const names = new Set<string>();
	for (const { signals } of judged) for (const name of signals.keys()) names.add(name);
	return [...names].sort();
}

function casesOf(names: readonly string[], judged: readonly Judged[], source = 0): LogisticCase[] {
	return judged.map(({ signals, yes, weight }) => ({
		signals: Float64Array.from(names, (name) => signals.get(name) ?? 0),
		yes,
		weight,
		source,
	}));
}

function scoresOf({ bias, weights }: LogisticModel, judged: readonly Judged[]): number[] {
	const entries = Object.entries(weights);
	return judged.map(({ signals }) =>
		entries.reduce((sum, [name, weight]) => sum + weight * (signals.get(name) ?? 0), bias),
	);
}

function chances(model: LogisticModel, judged: readonly Judged[]): number[] {
	return scoresOf(model, judged)
		.map((score) => 1 / (1 + Math.exp(-score)))
		.sort((a, b) => a - b);
}

function quantile(sorted: readonly number[], share: number): number {
	return Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10_000) / 10_000;
}

/** What confidence is learned from. */
type Lessons = {
	readonly belonging: readonly Judged[];
	/** People's questions, of articles; answerable ones of tales. */
	readonly articles: readonly Judged[];
	readonly tales: readonly Judged[];
	readonly spoiltArticles: readonly Judged[];
	readonly spoiltTales: readonly Judged[];
};

function learnAnswers({ articles, tales, spoiltArticles, spoiltTales }: Lessons): LogisticModel {
	const names = namesIn([...articles, ...tales]);
	const size = articles.length;
	const own = balance(articles, size);
	const twins = balance(
		[...articles.filter(({ yes }) => yes === 1), ...spoiltArticles].map((one) => ({ ...one, fold: 0 })),
		size * SPOILT_ARTICLES,
		1,
	);
	const taleTwins = balance([...tales, ...spoiltTales], size * SPOILT_TALES, 1);
	const answers = fitLogistic(
		names,
		[...casesOf(names, own), ...casesOf(names, twins, 1), ...casesOf(names, taleTwins, 2)],
		ANSWERS_PENALTY,
	);
	return calibrate(answers, [...own, ...balance(tales, size, 1)]);
}

/** Makes the score the chance that the first passage is right, over people's questions of articles and tales alike. */
function calibrate(model: LogisticModel, judged: readonly Judged[]): LogisticModel {
	const scores = scoresOf(model, judged);
	const scale = fitLogistic(
		["score"],
		judged.map(({ right, weight }, at) => ({ signals: [scores[at] as number], yes: right ? 1 : 0, weight })),
		1,
	);
	const slope = scale.weights["score"] ?? 1;
	return round({
		bias: scale.bias + slope * model.bias,
		weights: Object.fromEntries(Object.entries(model.weights).map(([name, weight]) => [name, slope * weight])),
	});
}

function round({ bias, weights }: LogisticModel): LogisticModel {
	const shorten = (value: number) => Math.round(value * 10_000) / 10_000 + 0;
	return {
		bias: shorten(bias),
		weights: Object.fromEntries(
			Object.entries(weights)
				.map(([name, weight]) => [name, shorten(weight)] as const)
				.filter(([, weight]) => weight !== 0),
		),
	};
}

function learn(lessons: Lessons): ConfidenceModel {
	const { belonging, articles, tales } = lessons;
	const plain = namesIn(belonging).filter((name) => !name.startsWith("doubt."));
	const belongs = round(fitLogistic(plain, casesOf(plain, belonging), BELONGS_PENALTY));
	const answers = learnAnswers(lessons);
	const own = belonging.filter(({ yes }) => yes === 1);
	const rightOnes = (judged: readonly Judged[]) => judged.filter(({ right }) => right);
	const lowest = (share: number, counts: (one: Judged) => boolean = () => true) =>
		Math.min(...[articles, tales].map((judged) => quantile(chances(answers, rightOnes(judged).filter(counts)), share)));
	return {
		belongs,
		answers,
		leastBelonging: quantile(chances(belongs, own), REFUSED_AS_FOREIGN),
		leastAnswering: quantile(
			chances(answers, [...articles.filter(({ yes }) => yes === 1), ...tales]),
			REFUSED_AS_UNANSWERED,
		),
		sureAnswering: lowest(UNSURE),
		sureThoughUnknown: lowest(UNSURE_IF_UNKNOWN, ({ signals }) => (signals.get("unknownWords") ?? 0) > 0),
	};
}

const taleSet = readQuestionSet(dataDir, "fairytaleqa-train");
const articleSet = readQuestionSet(dataDir, "squad2-a");
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

writeFileSync(
	"src/answering/confidence.generated.ts",
	`import type { ConfidenceModel } from "./confidence.ts";

/** Learned and calibrated by \`npx tsx tests/evaluation/train-confidence.ts\`: logistic regression, thresholds at fixed shares of the training questions. */
export const shippedConfidence: ConfidenceModel = ${JSON.stringify(shipped, undefined, "\t")};
`,
);
writeFileSync(
	"tests/evaluation/left-out-doubts.generated.ts",
	`import type { ConfidenceModel } from "../../src/answering/confidence.ts";

/** By part of the reported texts: confidence learned without it. Made by \`npx tsx tests/evaluation/train-confidence.ts\`. */
export const leftOutDoubts: readonly ConfidenceModel[] = ${JSON.stringify(leftOut)};
`,
);
