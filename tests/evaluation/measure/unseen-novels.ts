import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stemOf } from "../../../src/language/stems.ts";
import { isStopWord } from "../../../src/language/stop-words.ts";
import { splitWords } from "../../../src/language/words.ts";
import { readAskedText } from "../../../src/question/asked-text.ts";
import { type ReadPassage, rankWithReader } from "../../../src/reading/rank-read.ts";
import type { Reader } from "../../../src/reading/reader.ts";
import type { SearchableStory } from "../../../src/retrieval/index/searchable-story.ts";
import { rankPassages } from "../../../src/retrieval/rank.ts";
import { resolveQuestion } from "../../../src/retrieval/search/resolved-question.ts";
import { searchPassages } from "../../../src/retrieval/search/search-passages.ts";
import { textAt } from "../../../src/story/span.ts";
import { meanInterval, meanOf } from "../bootstrap.ts";
import { annotatedStory } from "../question-sets.ts";
import { inBothWays } from "../readers.ts";
import type { Evaluation, Row } from "../row.ts";
import { openStoryFile } from "../story-file.ts";

/**
 * Novels that nothing was learned from. BiPaR (Jing et al. 2019): questions on paragraphs of novels, each set among the others
 * of its book. LiteraryQA (SapienzaNLP): questions on whole novels with answers in annotators' words and without a
 * place: that all their content words stand in a passage is a sign that it answers, no more.
 */
export const unseenNovels: Evaluation = {
	name: "unseen-novels",
	needs: ["bipar-en-val.json", "literaryqa-val"],
	run: (dataDir) =>
		inBothWays(async (reader) => [...(await paragraphRows(dataDir, reader)), ...(await novelRows(dataDir, reader))]),
};

async function rank(
	story: SearchableStory,
	question: string,
	reader: Reader | undefined,
): Promise<readonly ReadPassage[]> {
	const asked = readAskedText(question);
	const options = { count: 5 };
	const ranked =
		reader === undefined
			? rankPassages([story], asked, options)
			: await rankWithReader(reader, [story], asked, options);
	return ranked.passages;
}

function rowOf(id: string, measure: string, set: string, scores: readonly number[]): Row {
	return { id, measure: `${measure}, %`, set, value: meanOf(scores), n: scores.length, interval: meanInterval(scores) };
}

type Paragraphs = {
	data: {
		title: string;
		paragraphs: { context: string; qas: { question: string; answers: { text: string }[] }[] }[];
	}[];
};

async function paragraphRows(dataDir: string, reader: Reader | undefined): Promise<Row[]> {
	const { data } = JSON.parse(readFileSync(join(dataDir, "bipar-en-val.json"), "utf8")) as Paragraphs;
	const books = new Map<string, Paragraphs["data"][number]["paragraphs"]>();
	for (const { title, paragraphs } of data) {
		const book = title.replace(/_\d+$/u, "");
		books.set(book, [...(books.get(book) ?? []), ...paragraphs]);
	}
	const first: number[] = [];
	const overlaps: number[] = [];
	for (const [book, paragraphs] of books) {
		const story = annotatedStory(
			book,
			paragraphs.map(({ context }) => context),
		);
		for (const [paragraph, { qas }] of paragraphs.entries()) {
			for (const { question, answers } of qas) {
				const [best] = await rank(story, question, reader);
				first.push(best?.paragraph === paragraph ? 1 : 0);
				if (best !== undefined) overlaps.push(Math.max(...answers.map(({ text }) => overlapOf(markedIn(best), text))));
			}
		}
	}
	const set = "BiPaR val, paragraphs of novels among their book's";
	return [
		rowOf("bipar-first", "the answering paragraph first", set, first),
		rowOf("bipar-words", "words of the answer and words marked (F1)", set, overlaps),
	];
}

/** What is marked: the words that the reader has, else the sentence. */
function markedIn({ story: { story }, highlight, reading }: ReadPassage): string {
	if (reading?.answer !== undefined) return textAt(story, reading.answer);
	return highlight.map((span) => textAt(story, span)).join(" ");
}

/** F1 of words, as SQuAD has it. */
function overlapOf(given: string, wanted: string): number {
	const [a, b] = [given, wanted].map((text) =>
		splitWords(text, "en")
			.map((word) => word.text)
			.filter((word) => !/^(?:an?|the)$/u.test(word)),
	);
	if (a === undefined || b === undefined) return 0;
	const left = [...b];
	let shared = 0;
	for (const word of a) {
		const at = left.indexOf(word);
		if (at < 0) continue;
		left.splice(at, 1);
		shared++;
	}
	return shared === 0 ? 0 : (2 * shared) / (a.length + b.length);
}

type NovelQuestion = { readonly book: string; readonly question: string; readonly answers: readonly string[] };

async function novelRows(dataDir: string, reader: Reader | undefined): Promise<Row[]> {
	const folder = join(dataDir, "literaryqa-val");
	const questions = readFileSync(join(folder, "questions.jsonl"), "utf8")
		.split("\n")
		.filter(Boolean)
		.map((line) => JSON.parse(line) as NovelQuestion);
	const stories = new Map<string, SearchableStory>();
	const [first, three, plainFirst, plainThree]: [number[], number[], number[], number[]] = [[], [], [], []];
	for (const { book, question, answers } of questions) {
		const story = stories.get(book) ?? openStoryFile(join(folder, "books"), `${book}.txt`);
		stories.set(book, story);
		const wanted = answers.map(stemsIn).filter((stems) => stems.size > 0);
		if (wanted.length === 0) continue;
		const holds = (paragraphs: readonly number[]) => {
			const held = stemsIn(
				paragraphs.map((at) => textAt(story.story, story.story.paragraphs[at] ?? { start: 0, end: 0 })).join(" "),
			);
			return wanted.some((stems) => [...stems].every((stem) => held.has(stem))) ? 1 : 0;
		};
		const ranked = (await rank(story, question, reader)).map(({ paragraph }) => paragraph);
		first.push(holds(ranked.slice(0, 1)));
		three.push(holds(ranked.slice(0, 3)));
		const { terms } = resolveQuestion([story], readAskedText(question));
		const plain = searchPassages(story.index, new Map(terms.map(({ stem }) => [stem, 1])), 3).map(
			({ paragraph }) => paragraph,
		);
		plainFirst.push(holds(plain.slice(0, 1)));
		plainThree.push(holds(plain));
	}
	const set = "LiteraryQA val, 14 whole novels";
	const rows = [
		rowOf("literaryqa-first", "all content words of an answer in the first paragraph", set, first),
		rowOf("literaryqa-three", "the same, in the first three together", set, three),
	];
	return reader !== undefined
		? rows
		: [
				...rows,
				rowOf(
					"literaryqa-first-minisearch",
					"the same, in the first of MiniSearch with stems and stop words",
					set,
					plainFirst,
				),
				rowOf("literaryqa-three-minisearch", "the same, in its first three together", set, plainThree),
			];
}

function stemsIn(text: string): ReadonlySet<string> {
	return new Set(
		splitWords(text, "en")
			.map((word) => word.text)
			.filter((word) => !isStopWord(word, "en"))
			.map((word) => stemOf(word, "en")),
	);
}
