import { readAskedText } from "../../../src/question/asked-text.ts";
import { READ, READING_SHARE } from "../../../src/reading/rank-read.ts";
import type { Reader } from "../../../src/reading/reader.ts";
import { surroundingsOf } from "../../../src/reading/surroundings.ts";
import { findCandidates, scoreCandidates } from "../../../src/retrieval/gather.ts";
import { resolveQuestion } from "../../../src/retrieval/search/resolved-question.ts";
import { type ScoringModels, scoringModels } from "../../../src/retrieval/signals/models.ts";
import { CANDIDATE_SIGNALS } from "../../../src/retrieval/signals/passage/candidate-signals.ts";
import { SIGNALS } from "../../../src/retrieval/signals/signals.ts";
import { meanOf } from "../bootstrap.ts";
import { DATA_DIR } from "../data-dir.ts";
import { type Division, type GoldQuestion, readQuestionSet } from "../question-sets.ts";
import { type Choice, fitLinearModel } from "../train/fit-linear-model.ts";
import { isChoice, LESSONS, learnSentences, namesOf, passagePenalty } from "../train/ranking-lessons.ts";
import { candidateRows, type Example, examplesOf, passageChoice } from "../train/training-examples.ts";
import { type Blocks, line } from "./blocks.ts";

/** Signals that stand or fall together. */
const BLOCKS: Blocks = {
	nothing: () => false,
	"each word by itself": (name) => name.startsWith("word."),
	"short paragraphs": (name) => name.startsWith("brief."),
	"each word by itself, short paragraphs": (name) => /^(?:word|brief)\./u.test(name),
	"beside the other candidates": (name) => CANDIDATE_SIGNALS.some((signal) => name.endsWith(signal.name)),
	"how close the words stand": (name) => /density/iu.test(name),
	"what stands around": (name) => /(?:just|scene|before|after)/iu.test(name),
	"words akin": (name) => /akin/iu.test(name),
	"runs of letters": (name) => /letters/iu.test(name),
	"pairs and order": (name) => /pairs|triples|order|run$/iu.test(name),
};

/** So high a penalty that nothing is learned. */
const LEFT_OUT = 1e6;

/** A question with its candidates, and what the reader says of each of them. */
type Asked = { readonly rows: Choice; readonly read: (row: number) => Promise<number> };

const isEven = (stories: readonly string[], story: string) => stories.indexOf(story) % 2 === 0;

function lessons(): Example[] {
	return LESSONS.flatMap(({ folder, division, weight }) => {
		const set = readQuestionSet(DATA_DIR, folder, division);
		const stories = [...set.stories.keys()];
		const isReported = folder !== "fairytaleqa-train";
		return examplesOf(set, weight).filter(({ question }) => !isReported || isEven(stories, question.story));
	});
}

/** Only every so many questions are asked. */
const STEP = 2;

/** @param half Only the texts that were not learned from. */
function ask(
	reader: Reader | undefined,
	models: ScoringModels,
	{ folder, division = "sections", half = false }: { folder: string; division?: Division; half?: boolean },
): Asked[] {
	const set = readQuestionSet(DATA_DIR, folder, division);
	const stories = [...set.stories.keys()];
	const isAsked = ({ story, answerable, relevant }: GoldQuestion) =>
		answerable && relevant.size > 0 && !(half && isEven(stories, story));
	return set.questions
		.filter(isAsked)
		.filter((_, at) => at % STEP === 0)
		.flatMap((question): Asked[] => {
			const story = set.stories.get(question.story);
			if (story === undefined) return [];
			const candidates = scoreCandidates(
				findCandidates([story], resolveQuestion([story], readAskedText(question.text))),
				models,
			);
			if (candidates.length === 0) return [];
			const logits = new Float64Array(candidates.length).fill(Number.NaN);
			const read = async (row: number) => {
				const paragraph = candidates[row]?.passage.paragraph ?? 0;
				if (Number.isNaN(logits[row])) {
					const [reading] = (await reader?.read(question.text, [surroundingsOf(story, paragraph)])) ?? [];
					logits[row] = reading?.logit ?? 0;
				}
				return logits[row] as number;
			};
			return [{ rows: candidateRows(candidates, question.relevant, 1), read }];
		});
}

/** Shares of right first passages, by words alone and with the reader. */
async function firstRight(asked: readonly Asked[], weights: readonly number[]): Promise<readonly [number, number]> {
	const [alone, together]: [number[], number[]] = [[], []];
	for (const { rows, read } of asked) {
		const scores = [...rows.right.keys()].map((row) => {
			let score = 0;
			for (let at = rows.starts[row] as number; at < (rows.starts[row + 1] as number); at++) {
				score += (rows.values[at] as number) * (weights[rows.places[at] as number] as number);
			}
			return { row, score };
		});
		scores.sort((a, b) => b.score - a.score);
		alone.push(rows.right[scores[0]?.row ?? 0] as number);
		const looked: typeof scores = [];
		for (const { row, score } of scores.slice(0, READ))
			looked.push({ row, score: score + READING_SHARE * (await read(row)) });
		looked.sort((a, b) => b.score - a.score);
		together.push(rows.right[looked[0]?.row ?? 0] as number);
	}
	return [meanOf(alone), meanOf(together)];
}

/**
 * What each block is worth for ranking: learned without it, from the training tales and every second article and session, and
 * asked of all the others; shares of right first passages, by words alone and with the reader.
 */
export async function ablateRanking(reader: Reader | undefined): Promise<void> {
	const taught = lessons();
	const models = scoringModels({ sentence: learnSentences(taught), passage: {} });
	const choices = taught.map((example) => passageChoice(example, models)).filter(isChoice);
	const names = namesOf(SIGNALS.passage);
	const sets = {
		tales: ask(reader, models, { folder: "fairytaleqa-val" }),
		"as printed": ask(reader, models, { folder: "fairytaleqa-val", division: "printed paragraphs" }),
		articles: ask(reader, models, { folder: "squad2-a", half: true }),
		transcripts: ask(reader, models, { folder: "crd3-val", half: true }),
	};
	line("without", "numbers", ...Object.entries(sets).map(([name, { length }]) => `${name} (${length})`));
	for (const [block, isLeftOut] of Object.entries(BLOCKS)) {
		const learned = fitLinearModel(names, choices, (name) => (isLeftOut(name) ? LEFT_OUT : passagePenalty(name)));
		const weights = names.map((name) => (isLeftOut(name) ? 0 : (learned[name] ?? 0)));
		const cells: string[] = [];
		for (const asked of Object.values(sets)) {
			const [alone, together] = await firstRight(asked, weights);
			cells.push(`${alone.toFixed(1)} → ${together.toFixed(1)}`);
		}
		line(block, weights.filter((weight) => weight !== 0).length, ...cells);
	}
}
