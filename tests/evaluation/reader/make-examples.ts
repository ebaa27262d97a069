import { createWriteStream, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readAskedText } from "../../../src/question/asked-text.ts";
import { type Surroundings, surroundingsOf } from "../../../src/reading/surroundings.ts";
import {
	mostOf,
	piecesOf,
	questionPieces,
	tellingWords,
	type Window,
	windowsIn,
} from "../../../src/reading/windows.ts";
import { readWordPiece } from "../../../src/reading/word-piece.ts";
import { findCandidates } from "../../../src/retrieval/gather.ts";
import type { SearchableStory } from "../../../src/retrieval/index/searchable-story.ts";
import { resolveQuestion } from "../../../src/retrieval/search/resolved-question.ts";
import { seededRandom } from "../bootstrap.ts";
import { DATA_DIR } from "../data-dir.ts";
import { spoilQuestion } from "../measure/spoil-question.ts";
import { plainSearchable } from "../question-sets.ts";
import type { Lesson, LessonText } from "./lesson.ts";
import { booksOf, readLessons } from "./lessons.ts";

/** A question with windows to choose among, as numbers of pieces. */
type Example = {
	/** Where it is from, and how it was made. */
	readonly set: string;
	readonly question: readonly number[];
	/** The right one first, if there is one; then those that look most alike. */
	readonly windows: readonly (readonly number[])[];
	readonly answerable: boolean;
	/** First and, half-open, after the last piece of the answer in the right window. */
	readonly span?: readonly [number, number] | undefined;
};

/** Wrong windows kept of each question, to draw from: those most like it, and some that are less. */
const MOST_ALIKE = 6;
const FURTHER = 3;

const words = readWordPiece(
	readFileSync(join(import.meta.dirname, "../../../src/reading/model/vocab.txt"), "utf8")
		.trimEnd()
		.split("\n"),
);

/** A pool of text in which a question's right and wrong windows are found. */
type Pool = {
	readonly story: SearchableStory;
	/** A paragraph with what is read together with it, and the windows of that. */
	readonly readAt: (paragraph: number) => Surroundings & { readonly windows: readonly Window[] };
};

function poolOf(id: string, paragraphs: readonly string[]): Pool {
	const story = plainSearchable(id, paragraphs);
	const known = new Map<number, ReturnType<Pool["readAt"]>>();
	return {
		story,
		readAt: (paragraph) => {
			const made = known.get(paragraph) ?? readWhole(surroundingsOf(story, paragraph));
			known.set(paragraph, made);
			return made;
		},
	};
}

function readWhole(read: Surroundings): ReturnType<Pool["readAt"]> {
	return { ...read, windows: windowsIn(read, words) };
}

/**
 * Windows that look like they answer, of the paragraphs that MiniSearch finds: those most alike and some of the others.
 *
 * @param right Paragraphs that do answer: no window holds one.
 */
function wrongWindows(pool: Pool, question: string, right: readonly number[], random: () => number): number[][] {
	const wanted = tellingWords(question);
	const asked = readAskedText(question);
	const found = findCandidates([pool.story], resolveQuestion([pool.story], asked))
		.map(({ passage: { paragraph } }) => paragraph)
		.filter((paragraph) => {
			const { firstParagraph, lastParagraph } = pool.readAt(paragraph);
			return !right.some((at) => firstParagraph <= at && at <= lastParagraph);
		});
	const others = found.slice(MOST_ALIKE);
	const drawn = Array.from({ length: Math.min(FURTHER, others.length) }, () =>
		others.splice(Math.floor(random() * others.length), 1),
	);
	return [...found.slice(0, MOST_ALIKE), ...drawn.flat()].flatMap((paragraph) => {
		const { windows, text } = pool.readAt(paragraph);
		return mostOf(windows, text, wanted).slice(0, 1).map(piecesOf);
	});
}

/** The window that holds the answer, and where; without its place the one with most of the answer's words and the question's. */
function rightWindow(
	pool: Pool,
	lesson: Lesson,
	paragraph: number,
): (Pick<Example, "span"> & { window: number[] }) | undefined {
	const { text, windows, start: before } = pool.readAt(paragraph);
	const { start: from = 0, end: to = 0 } = pool.story.story.paragraphs[paragraph] ?? {};
	const inParagraph = text.slice(from - before, to - before);
	for (const answer of lesson.answers) {
		const place = lesson.answerStart ?? placeOf(inParagraph, answer);
		if (place < 0 || answer === "") continue;
		const start = place + from - before;
		const end = start + answer.length;
		const held = windows.filter((window) => (window[0]?.start ?? 0) <= start && (window.at(-1)?.end ?? 0) >= end);
		const window = mostOf(held, text, tellingWords(lesson.question))[0];
		if (window === undefined) continue;
		const ahead = piecesOf(window.filter((word) => word.end <= start)).length;
		const size = piecesOf(window.filter((word) => word.end > start && word.start < end)).length;
		return { window: piecesOf(window), span: size > 0 && size <= 30 ? [ahead, ahead + size] : undefined };
	}
	const wanted = new Set([
		...lesson.answers.flatMap((answer) => [...tellingWords(answer)]),
		...tellingWords(lesson.question),
	]);
	const [best] = mostOf(windows, text, wanted);
	return best === undefined ? undefined : { window: piecesOf(best) };
}

function placeOf(text: string, answer: string): number {
	const plain = answer
		.toLowerCase()
		.replace(/[.\s]+$/u, "")
		.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
	return plain === ""
		? -1
		: text.toLowerCase().search(new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, "u"));
}

/** A question as hurried readers type it, now and then: without its mark, with one letter wrong. */
function typed(question: string, random: () => number): string {
	const bare = random() < 0.2 ? question.replace(/\s*\?+\s*$/u, "") : question;
	if (random() >= 0.05) return bare;
	const long = [...bare.matchAll(/\p{L}{5,}/gu)];
	const word = long[Math.floor(random() * long.length)];
	if (word === undefined) return bare;
	const at = word.index + 1 + Math.floor(random() * (word[0].length - 2));
	return bare.slice(0, at) + (bare[at + 1] ?? "") + (bare[at] ?? "") + bare.slice(at + 2);
}

/** The examples of one question: as it was asked, spoiled so that nothing answers it, and asked of another text. */
function* examplesOf(text: LessonText, lesson: Lesson, pools: Pools, random: () => number): Generator<Example> {
	const { own, book, others } = pools;
	const isBook = book !== undefined && random() < 0.5;
	const [pool, before] = isBook ? [book.pool, book.before] : [own, 0];
	const question = questionPieces(typed(lesson.question, random), words);
	const right = rightWindow(pool, lesson, lesson.paragraph + before);
	if (right === undefined || question.length === 0) return;
	const places = [lesson.paragraph, ...lesson.relevant];
	const wrong = wrongWindows(
		pool,
		lesson.question,
		places.map((place) => place + before),
		random,
	);
	const { window, span } = right;
	const windows = [window, ...wrong];
	if (!lesson.answerable) {
		yield { set: text.set, question, windows, answerable: false };
		return;
	}
	if (wrong.length > 0) yield { set: text.set, question, windows, answerable: true, span };
	const way = random();
	if (way < ELSEWHERE) {
		const other = others[Math.floor(random() * others.length)];
		const seen = other === undefined ? [] : wrongWindows(other, lesson.question, [], random);
		if (seen.length > 0) yield { set: `${text.set}, elsewhere`, question, windows: seen, answerable: false };
	} else if (way < ELSEWHERE + SPOILED && text.set !== "introductions") {
		const spoiled = spoilQuestion(lesson.question, own.story, random);
		if (spoiled === undefined) return;
		const seen = [window, ...wrongWindows(own, spoiled, [lesson.paragraph], random)];
		yield { set: `${text.set}, spoiled`, question: questionPieces(spoiled, words), windows: seen, answerable: false };
	}
}

/** Shares of the questions that are asked of another text too, and that are spoiled too. */
const ELSEWHERE = 0.12;
const SPOILED = 0.28;

type Pools = {
	readonly own: Pool;
	/** Several texts as one, and the paragraphs in it before the text's own. */
	readonly book?: { readonly pool: Pool; readonly before: number } | undefined;
	/** Other texts, in which nothing answers. */
	readonly others: readonly Pool[];
};

/** Questions taken of the large sets that are least like stories. */
const SHARES: Readonly<Record<string, number>> = { reviews: 0.35, posts: 0.25, sentences: 0.25 };

function* examplesIn(texts: readonly LessonText[], random: () => number): Generator<Example> {
	const novels = texts.filter(({ set }) => set === "introductions");
	for (const [group, members] of booksOf(texts).entries()) {
		const own = members.map(({ id, paragraphs }) => poolOf(id, paragraphs));
		const book = poolOf(
			"book",
			members.flatMap(({ paragraphs }) => paragraphs),
		);
		const novel = novels.filter(({ id }) => id !== members[0]?.id)[group % (novels.length - 1)];
		const novelPool = novel && poolOf(novel.id, novel.paragraphs);
		let before = 0;
		for (const [at, text] of members.entries()) {
			const next = members.length > 1 ? own[(at + 1) % own.length] : undefined;
			const pools: Pools = {
				own: own[at] as Pool,
				book: members.length > 1 ? { pool: book, before } : undefined,
				others: [next, novelPool].filter((pool) => pool !== undefined),
			};
			for (const lesson of text.questions) {
				if (random() < (SHARES[text.set] ?? 1)) yield* examplesOf(text, lesson, pools, random);
			}
			before += text.paragraphs.length;
		}
	}
}

const [folder = join(import.meta.dirname, "work")] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const lessons = readLessons(DATA_DIR);
for (const [name, texts] of Object.entries({ taught: lessons.taught, apart: lessons.keptApart })) {
	const out = createWriteStream(join(folder, `${name}.jsonl`));
	const counts = new Map<string, number>();
	for (const example of examplesIn(texts, seededRandom(18))) {
		counts.set(example.set, (counts.get(example.set) ?? 0) + 1);
		out.write(`${JSON.stringify(example)}\n`);
	}
	out.end();
	console.log(name, Object.fromEntries(counts));
}
