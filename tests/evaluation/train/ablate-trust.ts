import { readAskedText } from "../../../src/question/asked-text.ts";
import { openReader } from "../../../src/reading/open-reader.ts";
import { surroundingsOf } from "../../../src/reading/surroundings.ts";
import { rankPassages } from "../../../src/retrieval/rank.ts";
import { SHIPPED, trustModel } from "../../../src/retrieval/signals/models.ts";
import { trustIn } from "../../../src/retrieval/signals/trust/trust-signals.ts";
import { wordTraits } from "../../../src/retrieval/signals/word-traits.ts";
import { DATA_DIR } from "../data-dir.ts";
import { askBuilt, askOwnAndOthers, askSpoilt, type Judged } from "../judged-questions.ts";
import { areaUnderCurve } from "../measure/refusal.ts";
import { readQuestionSet } from "../question-sets.ts";
import { foldOf } from "./left-out.ts";
import { scoringWithout } from "./left-out-ranking.ts";
import { learnTrust } from "./trust-model.ts";

const BLOCKS: Readonly<Record<string, (name: string) => boolean>> = {
	nothing: () => false,
	"each word by itself": (name) => name.startsWith("word."),
	"word classes (hinges)": (name) => name.startsWith("hinge."),
	"evidence of an answer in the sentence": (name) => name.startsWith("answer."),
	"evidence of an answer around it": (name) => name.startsWith("answerAround."),
	"all these": (name) => /^(?:word|hinge|answer|answerAround)\./u.test(name),
	agreement: (name) => name.startsWith("agreement."),
	"the best sentence": (name) => name.startsWith("sentence."),
};
const { reader } = await openReader("on");
const set = readQuestionSet(DATA_DIR, "squad2-a");
const tales = readQuestionSet(DATA_DIR, "fairytaleqa-train");
const val = readQuestionSet(DATA_DIR, "fairytaleqa-val");
const ids = [...set.stories.keys()];
const fold = (story: string) => foldOf(ids, story);
const isTaught = (one: Judged) => one.fold % 2 === 0;
const built = askBuilt(set, fold);
const lessons = {
	articles: built.filter(isTaught),
	tales: askOwnAndOthers(tales, 6, 1, () => -1).filter(({ yes }) => yes === 1),
	spoiltArticles: askSpoilt(set, 1, 2, fold).filter(isTaught),
	spoiltTales: askSpoilt(tales, 6, 1, () => -1),
};
type Case = { seen: any; traits: any; yes: boolean; right: boolean; logit: number };
async function cases(
	which: typeof set,
	keep: (q: (typeof set.questions)[number], at: number) => boolean,
): Promise<Case[]> {
	const out: Case[] = [];
	for (const [at, question] of which.questions.entries()) {
		if (!keep(question, at)) continue;
		const story = which.stories.get(question.story)!;
		const models = {
			...(which === set ? (scoringWithout(fold(question.story)) ?? SHIPPED) : SHIPPED),
			trust: trustModel({}),
		};
		const ranked = rankPassages([story], readAskedText(question.text), { count: 5, models });
		const [first] = ranked.passages;
		if (first === undefined) continue;
		const [reading] = (await reader?.read(question.text, [surroundingsOf(story, first.paragraph)])) ?? [];
		out.push({
			seen: first.trustSignals,
			traits: wordTraits(ranked.resolved),
			yes: question.answerable,
			right: question.relevant.has(first.paragraph),
			logit: reading?.logit ?? 0,
		});
	}
	return out;
}
const articles = await cases(set, ({ story }) => fold(story) % 2 === 1);
const told = await cases(val, (_, at) => at % 2 === 0);
console.log("without | numbers | articles: answerable | with the reader | tales: first right | with the reader");
for (const [block, isLeftOut] of Object.entries(BLOCKS)) {
	const weights = learnTrust(lessons, (name) => !isLeftOut(name));
	const model = trustModel(weights);
	const auc = (some: readonly Case[], holds: (one: Case) => boolean, logit: number) => {
		const score = (one: Case) => 0.72 * (trustIn(model, one.traits, [one.seen])[0] ?? 0) + logit * one.logit;
		return (100 * areaUnderCurve(some.filter(holds).map(score), some.filter((one) => !holds(one)).map(score))).toFixed(
			1,
		);
	};
	console.log(
		[
			block,
			Object.keys(weights).length,
			auc(articles, (o) => o.yes, 0),
			auc(articles, (o) => o.yes, 0.46),
			auc(told, (o) => o.right, 0),
			auc(told, (o) => o.right, 0.46),
		].join(" | "),
	);
}
await reader?.close();
