import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isStopWord } from "../language/stop-words.ts";
import { splitWords } from "../language/words.ts";
import type { Span } from "../story/span.ts";
import type { PassageReading, PassageText, Reader } from "./reader.ts";
import { type Window, windowsOf } from "./windows.ts";
import { type PiecedWord, readWordPiece, type WordPiece } from "./word-piece.ts";

/** Pieces of a question that are read; what goes beyond is no question. */
const QUESTION_PIECES = 40;

/** Windows of one passage that are read: those with most of the question's words. */
const MOST_WINDOWS = 3;

/** Longest answer, in pieces. */
const ANSWER_PIECES = 30;

/** Runs native code: a thread must not be ended within it. */
export type AroundNative = <T>(run: () => Promise<T>) => Promise<T>;

/** What is used of onnxruntime-node. */
type Runtime = {
	readonly InferenceSession: {
		readonly create: (path: string, options: Readonly<Record<string, unknown>>) => Promise<Session>;
	};
	readonly Tensor: new (type: "int64", numbers: BigInt64Array, shape: readonly number[]) => object;
};

type Session = {
	readonly run: (inputs: Readonly<Record<"pieces" | "kinds", object>>) => Promise<Outputs>;
	readonly release: () => Promise<void>;
};

type Outputs = Readonly<Record<"answers" | "places", { readonly data: Float32Array }>>;

export type OnnxReaderOptions = {
	/** The folder of `reader.onnx` and `vocab.txt`. */
	readonly modelDir: string;
	/** Threads of the runtime, beside the one that asks. */
	readonly threads: number;
	readonly around?: AroundNative | undefined;
};

/**
 * The small model that ships with the bot (docs/reader.md), on the CPU.
 *
 * Windows are read one by one: weights of 8 bits are multiplied by numbers scaled to what is read at once, so that beside
 * others, or filled up to their length, a window would get another score. Two cores are as busy with one.
 *
 * @throws if the runtime is not installed or cannot be loaded, or the model cannot be read.
 */
export async function openOnnxReader({
	modelDir,
	threads,
	around = (run) => run(),
}: OnnxReaderOptions): Promise<Reader> {
	// Not by its own types: the bot is to be built where the package was left out, too.
	const { InferenceSession, Tensor } = (await import("onnxruntime-node" as string)) as Runtime;
	const words = readWordPiece(readFileSync(join(modelDir, "vocab.txt"), "utf8").trimEnd().split("\n"));
	const session = await around(() =>
		InferenceSession.create(join(modelDir, "reader.onnx"), {
			executionProviders: ["cpu"],
			intraOpNumThreads: threads,
			interOpNumThreads: 1,
			logSeverityLevel: 3,
		}),
	);
	const tensorOf = (numbers: readonly number[]) =>
		new Tensor("int64", BigInt64Array.from(numbers, BigInt), [1, numbers.length]);
	const readWindow = async (question: readonly number[], { words: held }: Window): Promise<PassageReading> => {
		const window = held.flatMap(({ pieces }) => pieces);
		const pieces = [words.first, ...question, words.separator, ...window, words.separator];
		const kinds = pieces.map((_, at) => (at < question.length + 2 ? 0 : 1));
		const read = await around(() => session.run({ pieces: tensorOf(pieces), kinds: tensorOf(kinds) }));
		return readingOf(read, held, question.length + 2);
	};
	return {
		read: async (question, passages) => {
			const asked = numbersOf(words.split(question)).slice(0, QUESTION_PIECES);
			const wanted = contentOf(question);
			const readings: PassageReading[] = [];
			for (const passage of passages) {
				const chosen = mostOf(windowsIn(passage, words), passage.text, wanted).slice(0, MOST_WINDOWS);
				let best: PassageReading = UNREADABLE;
				for (const window of chosen) {
					const reading = await readWindow(asked, window);
					if (reading.logit > best.logit) best = reading;
				}
				readings.push(best);
			}
			return readings;
		},
		close: () => around(() => session.release()),
	};
}

/** Of a passage without a word. */
const UNREADABLE: PassageReading = {
	logit: Number.NEGATIVE_INFINITY,
	answer: undefined,
	answerLogit: Number.NEGATIVE_INFINITY,
};

function windowsIn({ text, sentences }: PassageText, { split }: WordPiece): Window[] {
	return windowsOf(sentences.map((sentence) => wordsWithin(text, sentence, split)));
}

function wordsWithin(text: string, { start, end }: Span, split: WordPiece["split"]): PiecedWord[] {
	return split(text.slice(start, end)).map((word) => ({ ...word, start: word.start + start, end: word.end + start }));
}

/** The windows with most of some words first; else in their order. */
function mostOf(windows: readonly Window[], text: string, wanted: ReadonlySet<string>): readonly Window[] {
	if (windows.length <= MOST_WINDOWS) return windows;
	const shared = ({ words }: Window) => {
		const held = new Set(words.map(({ start, end }) => text.slice(start, end).toLowerCase()));
		return [...wanted].filter((word) => held.has(word)).length;
	};
	return windows
		.map((window) => ({ window, shared: shared(window) }))
		.toSorted((a, b) => b.shared - a.shared)
		.map(({ window }) => window);
}

function contentOf(question: string): ReadonlySet<string> {
	return new Set(
		splitWords(question, "en")
			.map(({ text }) => text)
			.filter((word) => !isStopWord(word)),
	);
}

function numbersOf(words: readonly PiecedWord[]): number[] {
	return words.flatMap(({ pieces }) => pieces);
}

/** @param before Pieces before the window's first. */
function readingOf({ answers, places }: Outputs, words: readonly PiecedWord[], before: number): PassageReading {
	const logit = answers.data[0] ?? Number.NEGATIVE_INFINITY;
	// Where each word begins and ends among the pieces: an answer is one of whole words.
	const logits = places.data;
	let piece = before;
	const ends = words.map(({ pieces }) => {
		const first = piece;
		piece += pieces.length;
		return { begins: logits[2 * first] as number, ends: logits[2 * (piece - 1) + 1] as number, first, last: piece - 1 };
	});
	let best = { from: 0, to: 0, sum: Number.NEGATIVE_INFINITY };
	for (const [from, { begins, first }] of ends.entries()) {
		for (let to = from; to < ends.length; to++) {
			const end = ends[to] as (typeof ends)[number];
			if (end.last - first >= ANSWER_PIECES) break;
			if (begins + end.ends > best.sum) best = { from, to, sum: begins + end.ends };
		}
	}
	const [start, end] = [words[best.from]?.start, words[best.to]?.end];
	if (start === undefined || end === undefined) return { ...UNREADABLE, logit };
	const chance = best.sum - logOfSum(ends.map(({ begins }) => begins)) - logOfSum(ends.map((one) => one.ends));
	return { logit, answer: { start, end }, answerLogit: chance };
}

function logOfSum(logits: readonly number[]): number {
	const most = Math.max(...logits);
	return most + Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit - most), 0));
}
