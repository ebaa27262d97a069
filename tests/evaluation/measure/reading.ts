import { type Confidence, judgeConfidence } from "../../../src/answering/confidence/confidence.ts";
import { readAskedText } from "../../../src/question/asked-text.ts";
import { type ReadQuestion, rankWithReader } from "../../../src/reading/rank-read.ts";
import type { Reader } from "../../../src/reading/reader.ts";
import type { SearchableStory } from "../../../src/retrieval/index/searchable-story.ts";
import { type RankOptions, rankPassages } from "../../../src/retrieval/rank.ts";
import { textAt } from "../../../src/story/span.ts";
import { meanInterval, meanOf, seededRandom } from "../bootstrap.ts";
import { type GoldQuestion, readQuestionSet } from "../question-sets.ts";
import { TEACHING_ARTICLES } from "../reader/lessons.ts";
import { inBothWays } from "../readers.ts";
import type { Evaluation, Row } from "../row.ts";
import { foldOf } from "../train/left-out.ts";
import { rankingWithout } from "../train/left-out-ranking.ts";
import { leftOutTrust } from "../train/left-out-trust.generated.ts";
import { areaUnderCurve } from "./refusal.ts";

/**
 * What the reader adds, on texts that it was not taught on: tales, and articles of SQuAD 2 with questions built to have no
 * answer. By words alone the articles are judged by weights that never saw them.
 */
export const reading: Evaluation = {
	name: "reading",
	needs: ["fairytaleqa-val", "squad2-a"],
	run: (dataDir) =>
		inBothWays(async (reader) => [...(await articleRows(dataDir, reader)), ...(await taleRows(dataDir, reader))]),
};

type Judged = { readonly question: GoldQuestion; readonly ranked: ReadQuestion; readonly confidence: Confidence };

async function rank(story: SearchableStory, text: string, reader: Reader | undefined, models?: RankOptions["models"]) {
	const options = { count: 5, models };
	const asked = readAskedText(text);
	return reader === undefined ? rankPassages([story], asked, options) : rankWithReader(reader, [story], asked, options);
}

const isFirst = ({ question, ranked: { passages } }: Judged) =>
	passages[0] !== undefined && question.relevant.has(passages[0].paragraph);
const isAmongThree = ({ question, ranked: { passages } }: Judged) =>
	passages.slice(0, 3).some(({ paragraph }) => question.relevant.has(paragraph));
const isRefused = ({ confidence }: Judged) => confidence.outcome === "not-in-story";
const isSure = ({ confidence }: Judged) => confidence.outcome === "found";

function rowsFrom(set: string) {
	return (id: string, measure: string, judged: readonly Judged[], holds: (one: Judged) => boolean): Row => {
		const hits = judged.map((one) => (holds(one) ? 1 : 0));
		const errors = judged
			.filter((_, at) => hits[at] === 0)
			.map(({ question, ranked }) => ({
				asked: `${question.story}: ${question.text}`,
				expected: `¶${[...question.relevant].map((at) => at + 1).join(", ")}: ${question.answers.join(" / ")}`,
				given: `¶${(ranked.passages[0]?.paragraph ?? -1) + 1}: ${markedIn(ranked)}`,
			}));
		const interval = meanInterval(hits);
		return {
			id,
			measure: `${measure}, %`,
			set,
			value: meanOf(hits),
			n: hits.length,
			interval,
			errors,
		};
	};
}

function markedIn({ passages: [first] }: ReadQuestion): string {
	return first === undefined ? "" : first.highlight.map((span) => textAt(first.story.story, span)).join(" ");
}

async function articleRows(dataDir: string, reader: Reader | undefined): Promise<Row[]> {
	const { stories, questions } = readQuestionSet(dataDir, "squad2-a");
	const ids = [...stories.keys()];
	const judged: Judged[] = [];
	for (const question of questions) {
		if (TEACHING_ARTICLES.includes(question.story)) continue;
		const fold = foldOf(ids, question.story);
		const ranked = await rank(
			stories.get(question.story) as SearchableStory,
			question.text,
			reader,
			rankingWithout(fold),
		);
		const confidence = await judgeConfidence(ranked, { model: leftOutTrust[fold]?.confidence });
		judged.push({ question, ranked, confidence });
	}
	const set = "SQuAD 2 a, three articles never taught";
	const rowOf = rowsFrom(set);
	const yes = judged.filter(({ question }) => question.answerable);
	const no = judged.filter(({ question }) => !question.answerable);
	const chances = (some: readonly Judged[]) => some.map(({ confidence }) => confidence.probability ?? 0);
	const holds = ({ question, ranked }: Judged) => question.answers.some((answer) => markedIn(ranked).includes(answer));
	return [
		rowOf("articles-first", "the answering passage first", yes, isFirst),
		rowOf("articles-marked", "the marked words of the first passage hold an answer", yes, holds),
		{
			id: "articles-auc",
			measure: "answerable or not by the chance (area under the ROC curve), %",
			set,
			value: 100 * areaUnderCurve(chances(yes), chances(no)),
			n: judged.length,
		},
		rowOf("articles-unanswerable-sure", "questions without an answer shown as sure (less is better)", no, isSure),
		rowOf("articles-unanswerable-refused", "questions without an answer that are refused", no, isRefused),
		rowOf("articles-refused", "questions with an answer that are refused (less is better)", yes, isRefused),
		rowOf("articles-sure-right", "answers shown as sure that are the right passage", judged.filter(isSure), isFirst),
	];
}

/** Other tales of which each question is asked. */
const OTHERS = 1;

async function taleRows(dataDir: string, reader: Reader | undefined): Promise<Row[]> {
	const { stories, questions } = readQuestionSet(dataDir, "fairytaleqa-val");
	const random = seededRandom(3);
	const judged: Judged[] = [];
	const foreign: Judged[] = [];
	for (const question of questions) {
		const ask = async (story: string): Promise<Judged> => {
			const ranked = await rank(stories.get(story) as SearchableStory, question.text, reader);
			return { question, ranked, confidence: await judgeConfidence(ranked) };
		};
		judged.push(await ask(question.story));
		const others = [...stories.keys()].filter((id) => id !== question.story);
		for (let count = 0; count < OTHERS; count++) {
			const [story = ""] = others.splice(Math.floor(random() * others.length), 1);
			foreign.push(await ask(story));
		}
	}
	const rowOf = rowsFrom("FairytaleQA val");
	const yes = judged.filter(({ question }) => question.answerable && question.relevant.size > 0);
	const kinds = [...new Set(yes.map(({ question }) => question.kind))].sort();
	return [
		rowOf("tales-first", "the answering passage first", yes, isFirst),
		rowOf("tales-three", "the answering passage among three", yes, isAmongThree),
		...kinds.map((kind) =>
			rowOf(
				`tales-first-${kind.replaceAll(" ", "-")}`,
				`the answering passage first, ${kind}`,
				yes.filter(({ question }) => question.kind === kind),
				isFirst,
			),
		),
		rowOf("tales-sure-right", "answers shown as sure that are the right passage", yes.filter(isSure), isFirst),
		rowOf("tales-sure", "shown as sure", yes, isSure),
		rowOf("tales-refused-own", "questions about this tale that are refused (less is better)", judged, isRefused),
		rowOf("tales-refused-other", "questions about another tale that are refused", foreign, isRefused),
		rowOf("tales-other-sure", "questions about another tale shown as sure (less is better)", foreign, isSure),
	];
}
