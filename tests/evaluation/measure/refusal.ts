import { type Confidence, judgeConfidence } from "../../../src/answering/confidence/confidence.ts";
import { readAskedText } from "../../../src/question/asked-text.ts";
import type { SearchableStory } from "../../../src/retrieval/index/searchable-story.ts";
import { rankPassages } from "../../../src/retrieval/rank.ts";
import { meanInterval, meanOf, seededRandom } from "../bootstrap.ts";
import { type GoldQuestion, readQuestionSet } from "../question-sets.ts";
import type { Evaluation, Row } from "../row.ts";
import { foldOf } from "../train/left-out.ts";
import { rankingWithout } from "../train/left-out-ranking.ts";
import { leftOutTrust } from "../train/left-out-trust.generated.ts";

/**
 * Saying that the story does not say. Each tale's questions are asked of five others, drawn by a seed, which must be
 * refused; asked of their own tale they must not be. SQuAD 2's unanswerable questions are built to look answerable:
 * for them the area under the ROC curve of the confidence, each article judged by models that never saw it.
 */
export const refusal: Evaluation = {
	name: "refusal",
	needs: ["fairytaleqa-val", "squad2-a"],
	run: async (dataDir) => [...(await otherStories(dataDir)), ...(await adversarial(dataDir))],
};

const OTHERS = 5;

async function otherStories(dataDir: string): Promise<Row[]> {
	const { stories, questions } = readQuestionSet(dataDir, "fairytaleqa-val");
	const random = seededRandom(3);
	const ids = [...stories.keys()];
	const own: { question: GoldQuestion; confidence: Confidence }[] = [];
	const foreign: { question: GoldQuestion; confidence: Confidence; story: string }[] = [];
	for (const question of questions) {
		own.push({
			question,
			confidence: await confidenceIn(stories.get(question.story) as SearchableStory, question.text),
		});
		const others = ids.filter((id) => id !== question.story);
		for (let count = 0; count < OTHERS; count++) {
			const [story = ""] = others.splice(Math.floor(random() * others.length), 1);
			foreign.push({
				question,
				story,
				confidence: await confidenceIn(stories.get(story) as SearchableStory, question.text),
			});
		}
	}
	const refused = ({ confidence }: { confidence: Confidence }) => (confidence.outcome === "not-in-story" ? 1 : 0);
	const set = "FairytaleQA val";
	return [
		{
			id: "refused-other-story",
			measure: "questions about another tale that are refused, %",
			set,
			value: meanOf(foreign.map(refused)),
			n: foreign.length,
			interval: meanInterval(foreign.map(refused)),
			errors: foreign
				.filter((one) => refused(one) === 0)
				.map(({ question, story }) => ({
					asked: question.text,
					expected: "not in the story",
					given: `found in ${story}`,
				})),
		},
		{
			id: "refused-own-story",
			measure: "questions about this tale that are refused (less is better), %",
			set,
			value: meanOf(own.map(refused)),
			n: own.length,
			interval: meanInterval(own.map(refused)),
			errors: own
				.filter((one) => refused(one) === 1)
				.map(({ question, confidence }) => ({
					asked: `${question.story}: ${question.text}`,
					expected: question.answers.join(" / "),
					given: `refused: ${confidence.reason}`,
				})),
		},
		{
			id: "unsure-own-story",
			measure: "questions about this tale that are answered as closest passage, %",
			set,
			value: meanOf(own.map(({ confidence }) => (confidence.outcome === "unsure" ? 1 : 0))),
			n: own.length,
		},
	];
}

async function confidenceIn(story: SearchableStory, text: string): Promise<Confidence> {
	return judgeConfidence(rankPassages([story], readAskedText(text), { count: 5 }));
}

async function adversarial(dataDir: string): Promise<Row[]> {
	const { stories, questions } = readQuestionSet(dataDir, "squad2-a");
	const ids = [...stories.keys()];
	const judged: { question: GoldQuestion; confidence: Confidence }[] = [];
	for (const question of questions) {
		const fold = foldOf(ids, question.story);
		const ranked = rankPassages([stories.get(question.story) as SearchableStory], readAskedText(question.text), {
			count: 5,
			models: rankingWithout(fold),
		});
		judged.push({ question, confidence: await judgeConfidence(ranked, { model: leftOutTrust[fold]?.confidence }) });
	}
	const set = "SQuAD 2 a, articles left out";
	const yes = judged.filter(({ question }) => question.answerable);
	const no = judged.filter(({ question }) => !question.answerable);
	const refused = yes.map(({ confidence }) => (confidence.outcome === "not-in-story" ? 1 : 0));
	return [
		{
			id: "adversarial-auc",
			measure: "confidence tells answerable from unanswerable, area under the curve × 100",
			set,
			value: 100 * areaUnderCurve(yes.map(probability), no.map(probability)),
			n: judged.length,
		},
		{
			id: "adversarial-auc-outcomes",
			measure: "the same by the three outcomes alone",
			set,
			value: 100 * areaUnderCurve(yes.map(outcomeRank), no.map(outcomeRank)),
			n: judged.length,
		},
		{
			id: "refused-answerable",
			measure: "answerable questions that are refused (less is better), %",
			set,
			value: meanOf(refused),
			n: refused.length,
			interval: meanInterval(refused),
		},
	];
}

const probability = ({ confidence }: { confidence: Confidence }) => confidence.probability ?? 0;
const OUTCOMES = { "not-in-story": 0, unsure: 1, found: 2 } as const;
const outcomeRank = ({ confidence }: { confidence: Confidence }) => OUTCOMES[confidence.outcome];

/** Chance that a right one scores above a wrong one, ties counting half (Mann–Whitney U). */
export function areaUnderCurve(right: readonly number[], wrong: readonly number[]): number {
	const all = [...right.map((score) => ({ score, right: true })), ...wrong.map((score) => ({ score, right: false }))];
	all.sort((a, b) => a.score - b.score);
	let sum = 0;
	let wrongBelow = 0;
	for (let at = 0; at < all.length; ) {
		let end = at;
		while (end < all.length && all[end]?.score === all[at]?.score) end++;
		const tied = all.slice(at, end);
		const tiedRight = tied.filter((one) => one.right).length;
		const tiedWrong = tied.length - tiedRight;
		sum += tiedRight * (wrongBelow + tiedWrong / 2);
		wrongBelow += tiedWrong;
		at = end;
	}
	return right.length === 0 || wrong.length === 0 ? 0.5 : sum / (right.length * wrong.length);
}
