import { describe, expect, test } from "vitest";
import { mostOf, tellingWords, WINDOW_PIECES, windowsOf } from "../../src/reading/windows.ts";
import type { PiecedWord } from "../../src/reading/word-piece.ts";

/** Sentences of so many words of one piece each; the words are numbered. */
function sentencesOf(...lengths: number[]): PiecedWord[][] {
	let at = 0;
	return lengths.map((length) => Array.from({ length }, () => ({ start: at, end: ++at, pieces: [at] })));
}

const shown = (...lengths: number[]) =>
	windowsOf(sentencesOf(...lengths)).map((words) => [words[0]?.start, words.at(-1)?.end]);

describe("windowsOf", () => {
	test.each([
		["a short passage is one window", [10, 20, 30], [[0, 60]]],
		[
			"the last sentence of a window begins the next",
			[50, 40, 50],
			[
				[0, 90],
				[50, 140],
			],
		],
		[
			"unless it does not fit beside the one after it",
			[20, 70, 60],
			[
				[0, 90],
				[90, 150],
			],
		],
		[
			"a sentence of its own is not read twice",
			[90, 90],
			[
				[0, 90],
				[90, 180],
			],
		],
		[
			"a long sentence is cut",
			[200, 10],
			[
				[0, 96],
				[96, 192],
				[192, 200],
				[200, 210],
			],
		],
		["a sentence without words is none", [0, 0], []],
		["nothing has no windows", [], []],
	])("%s", (_, lengths, windows) => {
		expect(shown(...lengths)).toEqual(windows);
	});

	test("those with most of a question's words go first, for not all of a long passage are read", () => {
		const text = "The frog sat. The ring fell. The frog took the ring.";
		const windows = [
			[0, 13],
			[14, 28],
			[29, 52],
		].map(([start = 0, end = 0]) =>
			[...text.slice(start, end).matchAll(/\p{L}+/gu)].map(({ 0: word, index }) => ({
				start: start + index,
				end: start + index + word.length,
				pieces: [1],
			})),
		);
		const [first] = mostOf(windows, text, tellingWords("Who took the frog's ring?"));
		expect(first).toBe(windows[2]);
	});

	test("no word is lost, and none is cut in two", () => {
		const sentences = sentencesOf(5, 300, 90, 7, 96, 97, 1);
		const windows = windowsOf(sentences);
		expect(new Set(windows.flat().map(({ start }) => start)).size).toBe(596);
		expect(Math.max(...windows.map((words) => words.length))).toBeLessThanOrEqual(WINDOW_PIECES);
	});
});
