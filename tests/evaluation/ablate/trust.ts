import { readAskedText } from "../../../src/question/asked-text.ts";
import type { Reader } from "../../../src/reading/reader.ts";
import { surroundingsOf } from "../../../src/reading/surroundings.ts";
import { rankPassages } from "../../../src/retrieval/rank.ts";
import { SHIPPED, trustModel } from "../../../src/retrieval/signals/models.ts";
import type { SignalValues } from "../../../src/retrieval/signals/signal.ts";
import { type TrustSignals, trustIn } from "../../../src/retrieval/signals/trust/trust-signals.ts";
import { wordTraits } from "../../../src/retrieval/signals/word-traits.ts";
import { DATA_DIR } from "../data-dir.ts";
import { askBuilt, askOwnAndOthers, askSpoilt, type Judged } from "../judged-questions.ts";
import { areaUnderCurve } from "../measure/refusal.ts";
import { type GoldQuestion, type QuestionSet, readQuestionSet } from "../question-sets.ts";
import { foldOf } from "../train/left-out.ts";
import { scoringWithout } from "../train/left-out-ranking.ts";
import { learnTrust, type TrustLessons } from "../train/trust-model.ts";
import { type Blocks, line } from "./blocks.ts";

/** Signals of trust that stand or fall together. */
const BLOCKS: Blocks = {
	nothing: () => false,
	"each word by itself": (name) => name.startsWith("word."),
	"opposites of a word": (name) => /oppos/u.test(name),
	"synonyms of a word": (name) => /synonym/u.test(name),
	"small words on which a question turns": (name) => name.startsWith("hinge."),
	"evidence for an answer in the sentence": (name) => name.startsWith("answer."),
	"evidence for an answer around it": (name) => name.startsWith("answerAround."),
	"these three": (name) => /^(?:hinge|answer|answerAround)\./u.test(name),
	"how the sentence agrees with the question": (name) => name.startsWith("agreement."),
	"the best sentence": (name) => name.startsWith("sentence."),
	"the form of the question": (name) => /^(?:person|time|number|place|reason|what|expectsAny|words)$/u.test(name),
};

/** The first passage of a question, and what is so of it. */
type First = {
	readonly seen: TrustSignals;
	readonly traits: readonly SignalValues[];
	readonly isAnswerable: boolean;
	readonly isRight: boolean;
	readonly logit: number;
};

/** A question of so many tales is learned from, and of so many asked. */
const STEP = 2;
const TALE_STEP = 6;
/** What the reader's log-odds and trust weigh together in a chance of both, about. */
const READER_SHARE = 0.6;

/**
 * What each block is worth for trust, learned from every second article and asked of the others, and of tales: how often it puts
 * what is answered above what is not (area under the curve), alone and beside the reader.
 */
export async function ablateTrust(reader: Reader | undefined): Promise<void> {
	const articles = readQuestionSet(DATA_DIR, "squad2-a");
	const ids = [...articles.stories.keys()];
	const fold = (story: string) => foldOf(ids, story);
	const isTaught = (story: string) => ids.indexOf(story) % 2 === 0;
	const lessons = lessonsFrom(articles, fold, isTaught);
	const asked = await firstOf(reader, articles, (question) => !isTaught(question.story));
	const told = await firstOf(
		reader,
		readQuestionSet(DATA_DIR, "fairytaleqa-val"),
		({ relevant }, at) => relevant.size > 0 && at % STEP === 0,
	);
	line(
		"without",
		"numbers",
		`articles: answerable (${asked.length})`,
		"read",
		`tales: first right (${told.length})`,
		"read",
	);
	for (const [block, isLeftOut] of Object.entries(BLOCKS)) {
		const weights = learnTrust(lessons, (name) => !isLeftOut(name));
		const model = trustModel(weights);
		const area = (some: readonly First[], holds: (one: First) => boolean, share: number) => {
			const score = ({ seen, traits, logit }: First) => (trustIn(model, traits, [seen])[0] ?? 0) + share * logit;
			const [yes, no] = [some.filter(holds), some.filter((one) => !holds(one))];
			return (100 * areaUnderCurve(yes.map(score), no.map(score))).toFixed(1);
		};
		const areas = [
			[asked, (one: First) => one.isAnswerable],
			[told, (one: First) => one.isRight],
		] as const;
		line(
			block,
			Object.keys(weights).length,
			...areas.flatMap(([some, holds]) => [0, READER_SHARE].map((share) => area(some, holds, share))),
		);
	}
}

function lessonsFrom(
	articles: QuestionSet,
	fold: (story: string) => number,
	isTaught: (story: string) => boolean,
): TrustLessons {
	const half: QuestionSet = { ...articles, questions: articles.questions.filter(({ story }) => isTaught(story)) };
	const tales = readQuestionSet(DATA_DIR, "fairytaleqa-train");
	const noFold = () => -1;
	const isOwn = ({ yes }: Judged) => yes === 1;
	return {
		articles: askBuilt(half, fold),
		tales: askOwnAndOthers(tales, TALE_STEP, 1, noFold).filter(isOwn),
		spoiltArticles: askSpoilt(half, 1, 2, fold),
		spoiltTales: askSpoilt(tales, TALE_STEP, 1, noFold),
	};
}

async function firstOf(
	reader: Reader | undefined,
	{ stories, questions }: QuestionSet,
	isAsked: (question: GoldQuestion, at: number) => boolean,
): Promise<First[]> {
	const ids = [...stories.keys()];
	const firsts: First[] = [];
	for (const question of questions.filter(isAsked)) {
		const story = stories.get(question.story);
		if (story === undefined) continue;
		const scoring = scoringWithout(foldOf(ids, question.story)) ?? SHIPPED;
		const models = { ...scoring, trust: trustModel({}) };
		const { passages, resolved } = rankPassages([story], readAskedText(question.text), { count: 5, models });
		const [first] = passages;
		if (first === undefined) continue;
		const [reading] = (await reader?.read(question.text, [surroundingsOf(story, first.paragraph)])) ?? [];
		firsts.push({
			seen: first.trustSignals,
			traits: wordTraits(resolved),
			isAnswerable: question.answerable,
			isRight: question.relevant.has(first.paragraph),
			logit: reading?.logit ?? 0,
		});
	}
	return firsts;
}
