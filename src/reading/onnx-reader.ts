import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isAsking } from "../retrieval/reply.ts";
import { contains, type Span } from "../story/span.ts";
import type { PassageReading, PassageText, Reader } from "./reader.ts";
import { mostOf, piecesOf, questionPieces, tellingWords, type Window, windowsIn } from "./windows.ts";
import { readWordPiece, type WordPiece } from "./word-piece.ts";

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

/** What the model says of one line of pieces; `kinds` has 0 for the question's, 1 for the window's. */
type Network = (pieces: readonly number[], kinds: readonly number[]) => Promise<Outputs>;

/**
 * The small model that ships with the bot (docs/reader.md), on the CPU.
 *
 * Windows are read one by one: weights of 8 bits are multiplied by numbers scaled to what is read at once, so that beside
 * others, or filled up to their length, a window would get another score.
 *
 * @param modelDir The folder of `reader.onnx` and `vocab.txt`.
 * @throws if the runtime is not installed or cannot be loaded, or the model cannot be read.
 */
export async function openOnnxReader(modelDir: string, around: AroundNative = (run) => run()): Promise<Reader> {
	// Not by its own types: the bot is to be built where the package was left out, too.
	const { InferenceSession, Tensor } = (await import("onnxruntime-node" as string)) as Runtime;
	const words = readWordPiece(readFileSync(join(modelDir, "vocab.txt"), "utf8").trimEnd().split("\n"));
	const session = await around(() =>
		InferenceSession.create(join(modelDir, "reader.onnx"), {
			executionProviders: ["cpu"],
			// The thread that asks alone: another core is left to those who talk.
			intraOpNumThreads: 1,
			interOpNumThreads: 1,
			logSeverityLevel: 3,
		}),
	);
	const tensorOf = (numbers: readonly number[]) =>
		new Tensor("int64", BigInt64Array.from(numbers, BigInt), [1, numbers.length]);
	const network: Network = (pieces, kinds) =>
		around(() => session.run({ pieces: tensorOf(pieces), kinds: tensorOf(kinds) }));
	return {
		read: async (question, passages) => {
			const readings: PassageReading[] = [];
			for (const passage of passages) readings.push(await readPassage(network, words, question, passage));
			return readings;
		},
		close: () => around(() => session.release()),
	};
}

/** What the best of a passage's windows says. */
async function readPassage(
	network: Network,
	words: WordPiece,
	question: string,
	passage: PassageText,
): Promise<PassageReading> {
	const asked = questionPieces(question, words);
	const chosen = mostOf(windowsIn(passage, words), passage.text, tellingWords(question)).slice(0, MOST_WINDOWS);
	// What asks does not answer: where the story asks what the reader asks, the reply may share no word with it.
	const asking = passage.sentences.filter(({ start, end }) => isAsking(passage.text.slice(start, end).trim()));
	let best: PassageReading = UNREADABLE;
	for (const window of chosen) {
		const pieces = [words.first, ...asked, words.separator, ...piecesOf(window), words.separator];
		const before = asked.length + 2;
		const kinds = pieces.map((_, at) => (at < before ? 0 : 1));
		const reading = readingOf(await network(pieces, kinds), window, before, asking);
		if (reading.logit > best.logit) best = reading;
	}
	return best;
}

/** Of a passage without a word. */
const UNREADABLE: PassageReading = {
	logit: Number.NEGATIVE_INFINITY,
	answer: undefined,
	answerLogit: Number.NEGATIVE_INFINITY,
};

/**
 * @param before Pieces before the window's first.
 * @param asking Sentences that ask: no answer lies in one, unless the window has no other.
 */
function readingOf(
	{ answers, places }: Outputs,
	words: Window,
	before: number,
	asking: readonly Span[],
): PassageReading {
	const logit = answers.data[0] ?? Number.NEGATIVE_INFINITY;
	// Where each word begins and ends among the pieces: an answer is one of whole words.
	const logits = places.data;
	let piece = before;
	const ends = words.map(({ pieces }) => {
		const first = piece;
		piece += pieces.length;
		return { begins: logits[2 * first] as number, ends: logits[2 * (piece - 1) + 1] as number, first, last: piece - 1 };
	});
	const asks = words.map((word) => asking.some((sentence) => contains(sentence, word)));
	const isAllAsked = asks.every(Boolean);
	let best = { from: 0, to: 0, sum: Number.NEGATIVE_INFINITY };
	for (const [from, { begins, first }] of ends.entries()) {
		for (let to = from; to < ends.length; to++) {
			if (asks[to] === true && !isAllAsked) break;
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
