import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A question to measure with: eight words of the corpus in their order, as they stand there, stop words and all. */
const WORDS = 8;

/** Every run asks the same. */
const SEED = 20_030_120;

/** Eight-word questions from places all over the corpus. */
export function makeQuestions(folder: string, count: number): readonly string[] {
	const texts = readdirSync(folder)
		.sort()
		.map((name) => readFileSync(join(folder, name), "utf8"));
	const next = createRandom(SEED);
	const questions: string[] = [];
	while (questions.length < count) {
		const text = texts[Math.floor(next() * texts.length)] as string;
		const from = Math.floor(next() * text.length * 0.9);
		const words =
			text
				.slice(from, from + 200)
				.match(/[A-Za-z]+/g)
				?.slice(1, WORDS + 1) ?? [];
		if (words.length === WORDS) questions.push(words.join(" "));
	}
	return questions;
}

/** Mulberry32: numbers in [0, 1), the same for the same seed. */
export function createRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Half of the values are at most p50, 99 of 100 at most p99. */
export type Spread = { readonly p50: number; readonly p99: number };

export function spreadOf(values: readonly number[]): Spread {
	const sorted = values.toSorted((a, b) => a - b);
	const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
	return { p50: at(0.5), p99: at(0.99) };
}
