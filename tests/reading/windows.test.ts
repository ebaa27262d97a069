import { describe, expect, test } from "vitest";
import { WINDOW_PIECES, windowsOf } from "../../src/reading/windows.ts";
import type { PiecedWord } from "../../src/reading/word-piece.ts";

/** Sentences of so many words of one piece each; the words are numbered. */
function sentencesOf(...lengths: number[]): PiecedWord[][] {
	let at = 0;
	return lengths.map((length) => Array.from({ length }, () => ({ start: at, end: ++at, pieces: [at] })));
}

const shown = (...lengths: number[]) =>
	windowsOf(sentencesOf(...lengths)).map(({ sentences, words }) => [sentences.start, sentences.end, words.length]);

describe("windowsOf", () => {
	test.each([
		["a short passage is one window", [10, 20, 30], [[0, 3, 60]]],
		[
			"the last sentence of a window begins the next",
			[50, 40, 50],
			[
				[0, 2, 90],
				[1, 3, 90],
			],
		],
		[
			"unless it does not fit beside the one after it",
			[20, 70, 60],
			[
				[0, 2, 90],
				[2, 3, 60],
			],
		],
		[
			"a sentence of its own is not read twice",
			[90, 90],
			[
				[0, 1, 90],
				[1, 2, 90],
			],
		],
		[
			"a long sentence is cut",
			[200, 10],
			[
				[0, 1, 96],
				[0, 1, 96],
				[0, 1, 8],
				[1, 2, 10],
			],
		],
		["a sentence without words is none", [0, 0], []],
		["nothing has no windows", [], []],
	])("%s", (_, lengths, windows) => {
		expect(shown(...lengths)).toEqual(windows);
	});

	test("no word is lost, and none is cut in two", () => {
		const sentences = sentencesOf(5, 300, 90, 7, 96, 97, 1);
		const windows = windowsOf(sentences);
		expect(new Set(windows.flatMap(({ words }) => words.map(({ start }) => start))).size).toBe(596);
		expect(Math.max(...windows.map(({ words }) => words.length))).toBeLessThanOrEqual(WINDOW_PIECES);
	});
});
