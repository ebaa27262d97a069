import { readAskedText } from "../../../src/question/asked-text.ts";
import { type RankedQuestion, rankPassages } from "../../../src/retrieval/rank.ts";
import { textAt } from "../../../src/story/span.ts";
import { meanInterval, meanOf } from "../bootstrap.ts";
import { type Division, type GoldQuestion, readQuestionSet } from "../question-sets.ts";
import type { ErrorCase, Evaluation, Row } from "../row.ts";
import { foldOf } from "../train/left-out.ts";
import { rankingWithout } from "../train/left-out-ranking.ts";

/**
 * Ranking of a story's passages for questions that nobody here wrote.
 *
 * hit@k: a passage that answers is among the first k (trec_eval `success_k`). FairytaleQA: Xu et al. 2022; SQuAD 2:
 * Rajpurkar et al. 2018; CRD3: Rameshkumar and Bailey 2020. What was also trained on is ranked by weights that never saw it.
 */
export const retrieval: Evaluation = {
	name: "retrieval",
	needs: ["fairytaleqa-val", "squad2-a", "crd3-val"],
	run: (dataDir) => [
		...rowsOf(judge(dataDir, "fairytaleqa-val", false), "FairytaleQA val", "fairytaleqa", [1, 3]),
		...byKind(judge(dataDir, "fairytaleqa-val", false)),
		...rowsOf(
			judge(dataDir, "fairytaleqa-val", false, "printed paragraphs"),
			"FairytaleQA val, in its printed paragraphs",
			"fairytaleqa-printed",
			[1, 3],
		),
		...rowsOf(judge(dataDir, "squad2-a", true), "SQuAD 2 a, answerable", "squad2", [1, 3]),
		highlightRow(judge(dataDir, "squad2-a", true)),
		...rowsOf(judge(dataDir, "crd3-val", true), "CRD3 val", "crd3", [1, 5]),
	],
};

type Judged = { readonly question: GoldQuestion; readonly ranked: RankedQuestion; readonly rank: number };

const PASSAGES = 5;
const judgedSets = new Map<string, readonly Judged[]>();

function judge(dataDir: string, folder: string, leaveOut: boolean, division?: Division): readonly Judged[] {
	const key = `${folder} ${division}`;
	const known = judgedSets.get(key);
	if (known !== undefined) return known;
	const set = readQuestionSet(dataDir, folder, division);
	const stories = [...set.stories.keys()];
	const judged = set.questions
		.filter(({ answerable, relevant }) => answerable && relevant.size > 0)
		.flatMap((question): Judged[] => {
			const story = set.stories.get(question.story);
			if (story === undefined) return [];
			const models = leaveOut ? rankingWithout(foldOf(stories, question.story)) : undefined;
			const ranked = rankPassages([story], readAskedText(question.text), { count: PASSAGES, models });
			const rank = ranked.passages.findIndex(({ paragraph }) => question.relevant.has(paragraph));
			return [{ question, ranked, rank }];
		});
	judgedSets.set(key, judged);
	return judged;
}

function rowsOf(judged: readonly Judged[], set: string, id: string, ranks: readonly number[]): Row[] {
	return ranks.map((k) => {
		const hits = judged.map(({ rank }) => (rank >= 0 && rank < k ? 1 : 0));
		return {
			id: `${id}-hit-${k}`,
			measure: `an answering passage among the first ${k}, %`,
			set,
			value: meanOf(hits),
			n: hits.length,
			interval: meanInterval(hits),
			errors: judged.filter(({ rank }) => rank < 0 || rank >= k).map(errorOf),
		};
	});
}

function byKind(judged: readonly Judged[]): Row[] {
	const kinds = [...new Set(judged.map(({ question }) => question.kind))].sort();
	return kinds.map((kind) => {
		const hits = judged.filter(({ question }) => question.kind === kind).map(({ rank }) => (rank === 0 ? 1 : 0));
		return {
			id: `fairytaleqa-hit-1-${kind.replaceAll(" ", "-")}`,
			measure: `the same, first passage, ${kind}, %`,
			set: "FairytaleQA val",
			value: meanOf(hits),
			n: hits.length,
			interval: meanInterval(hits),
		};
	});
}

function highlightRow(judged: readonly Judged[]): Row {
	const holds = judged.map(({ question, ranked }) => (holdsAnswer(question, ranked) ? 1 : 0));
	return {
		id: "squad2-highlight",
		measure: "the highlighted sentence of the first passage holds an answer, %",
		set: "SQuAD 2 a, answerable",
		value: meanOf(holds),
		n: holds.length,
		interval: meanInterval(holds),
		errors: judged.filter((_, at) => holds[at] === 0).map(errorOf),
	};
}

function holdsAnswer({ answers }: GoldQuestion, { passages: [first] }: RankedQuestion): boolean {
	if (first === undefined) return false;
	const text = first.highlight.map((span) => textAt(first.story.story, span)).join(" ");
	return answers.some((answer) => text.includes(answer));
}

function errorOf({ question, ranked }: Judged): ErrorCase {
	const first = ranked.passages[0];
	const given =
		first === undefined ? "nothing" : first.highlight.map((span) => textAt(first.story.story, span)).join(" ");
	const places = [...question.relevant].map((place) => place + 1).join(", ");
	return {
		asked: `${question.story}: ${question.text}`,
		expected: `¶${places}: ${question.answers.join(" / ")}`,
		given: first === undefined ? given : `¶${first.paragraph + 1}: ${given}`,
	};
}
