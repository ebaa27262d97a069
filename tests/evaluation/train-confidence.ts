import { writeFileSync } from "node:fs";
import type { ConfidenceModel, LogisticModel } from "../../src/answering/confidence.ts";
import { type ConfidenceSignals, confidenceSignals } from "../../src/answering/confidence-signals.ts";
import { type RankingModels, rankPassages } from "../../src/retrieval/rank.ts";
import type { SearchableStory } from "../../src/retrieval/searchable-story.ts";
import { fitLogistic, type LogisticCase } from "./fit-logistic.ts";
import { FOLDS, foldOf } from "./left-out.ts";
import { leftOutModels } from "./left-out-models.generated.ts";
import { type QuestionSet, readQuestionSet } from "./question-sets.ts";

/**
 * Learns when to refuse and when to doubt: `npx tsx tests/evaluation/train-confidence.ts`, after `train.ts`.
 *
 * "Belongs": FairytaleQA training questions and SQuAD 2 answerable ones, asked of their own text (yes) and of others
 * (no). "Answers": SQuAD 2 questions, answerable or built not to be. As for ranking, one model for every eighth of the
 * SQuAD articles is learned without it, for reporting.
 */
const ANSWERS = [
	"agreement.mostLacking",
	"agreement.mostUnknown",
	"agreement.opposite",
	"agreement.namesLacking",
	"agreement.numbersLacking",
	"agreement.spread",
	"negated",
	"typeMissing",
	"place",
	"sentence.answerNear",
	"sentence.sequence",
	"sentence.share",
	"passage.akin",
];

/** Share of questions about their own story that may be refused, for either cause, and that may be answered as unsure. */
const REFUSED_AS_FOREIGN = 0.018;
const REFUSED_AS_UNANSWERED = 0.001;
const UNSURE = 0.3;
const BELONGS_PENALTY = 10;
const ANSWERS_PENALTY = 30;
const TALE_STEP = 3;
const OTHERS = 3;

type Judged = {
	readonly signals: ConfidenceSignals;
	readonly yes: 0 | 1;
	readonly fold: number;
	readonly weight: number;
};

const dataDir = process.env["EVALUATION_DATA"] ?? "../shared/data";

function signalsOf(story: SearchableStory, text: string, models?: RankingModels): ConfidenceSignals | undefined {
	return confidenceSignals(rankPassages([story], text, { count: 5, models }));
}

/** Each question asked of its own text and of others, dealt round so that every text is asked equally often. */
function askOwnAndOthers(set: QuestionSet, step: number, weight: number, fold: (story: string) => number): Judged[] {
	const ids = [...set.stories.keys()];
	const asked = set.questions.filter(({ answerable }, place) => answerable && place % step === 0);
	return asked.flatMap((question, place) => {
		const models = fold(question.story) < 0 ? undefined : leftOutModels[fold(question.story)];
		const own = ids.indexOf(question.story);
		const judged: Judged[] = [];
		const ask = (story: string, yes: 0 | 1, share: number) => {
			const signals = signalsOf(set.stories.get(story) as SearchableStory, question.text, models);
			if (signals !== undefined) judged.push({ signals, yes, fold: fold(question.story), weight: weight * share });
		};
		ask(question.story, 1, 1);
		for (let count = 0; count < OTHERS; count++) {
			const shift = 1 + ((place * 7 + count * 3) % (ids.length - 1));
			ask(ids[(own + shift) % ids.length] as string, 0, 1 / OTHERS);
		}
		return judged;
	});
}

function learnOne(names: readonly string[], judged: readonly Judged[], penalty: number): LogisticModel {
	const cases = judged.map(
		({ signals, yes, weight }): LogisticCase => ({ signals: names.map((name) => signals[name] ?? 0), yes, weight }),
	);
	return fitLogistic(names, cases, penalty);
}

function chances({ bias, weights }: LogisticModel, judged: readonly Judged[]): number[] {
	return judged
		.map(({ signals }) => {
			const score = Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * (signals[name] ?? 0), bias);
			return 1 / (1 + Math.exp(-score));
		})
		.sort((a, b) => a - b);
}

function quantile(sorted: readonly number[], share: number): number {
	return Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10_000) / 10_000;
}

function learn(belonging: readonly Judged[], answering: readonly Judged[]): ConfidenceModel {
	const every = Object.keys(belonging[0]?.signals ?? {});
	const belongs = learnOne(every, belonging, BELONGS_PENALTY);
	const answers = learnOne(ANSWERS, answering, ANSWERS_PENALTY);
	const yes = answering.filter((one) => one.yes === 1);
	return {
		belongs,
		answers,
		leastBelonging: quantile(
			chances(
				belongs,
				belonging.filter((one) => one.yes === 1),
			),
			REFUSED_AS_FOREIGN,
		),
		leastAnswering: quantile(chances(answers, yes), REFUSED_AS_UNANSWERED),
		sureAnswering: quantile(chances(answers, yes), UNSURE),
	};
}

const tales = askOwnAndOthers(readQuestionSet(dataDir, "fairytaleqa-train"), TALE_STEP, 1, () => -1);
const squad = readQuestionSet(dataDir, "squad2-a");
const articles = [...squad.stories.keys()];
const articleFold = (story: string) => foldOf(articles, story);
const articlesAsked = askOwnAndOthers(squad, 2, 0.5, articleFold);
const answering = squad.questions.flatMap((question): Judged[] => {
	const fold = articleFold(question.story);
	const signals = signalsOf(squad.stories.get(question.story) as SearchableStory, question.text, leftOutModels[fold]);
	return signals === undefined ? [] : [{ signals, yes: question.answerable ? 1 : 0, fold, weight: 1 }];
});

const shipped = learn([...tales, ...articlesAsked], answering);
const leftOut = Array.from({ length: FOLDS }, (_, fold) =>
	learn(
		[...tales, ...articlesAsked.filter((one) => one.fold !== fold)],
		answering.filter((one) => one.fold !== fold),
	),
);

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
