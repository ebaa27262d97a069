import { readFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readWordPiece } from "../../src/reading/word-piece.ts";

const model = join(import.meta.dirname, "../../src/reading/model");
const words = readWordPiece(readFileSync(join(model, "vocab.txt"), "utf8").trimEnd().split("\n"));

/** Written by tests/evaluation/reader/write_pieces.py with the tokenizer that the model was taught with. */
const lines = readFileSync(join(import.meta.dirname, "pieces.tsv"), "utf8")
	.trimEnd()
	.split("\n")
	.map((line) => line.split("\t") as [checksum: string, text: string]);

describe("readWordPiece", () => {
	test("cuts two thousand lines of novels, and odd ones, as the teaching side does", () => {
		const others = lines.filter(([checksum, text]) => {
			const pieces = words.split(JSON.parse(text) as string).flatMap((word) => word.pieces);
			return crc32(pieces.join(",")).toString(16).padStart(8, "0") !== checksum;
		});
		expect(lines.length).toBeGreaterThan(2000);
		expect(others).toEqual([]);
	});

	test("keeps the place of each word in the text as it was given (WORD)", () => {
		const text = "Ångström’s café—naïve!";
		expect(words.split(text).map(({ start, end }) => text.slice(start, end))).toEqual([
			"Ångström",
			"’",
			"s",
			"café",
			"—",
			"naïve",
			"!",
		]);
	});

	test("a vocabulary without the pieces that it cannot do without is refused", () => {
		expect(() => readWordPiece(["a", "b"])).toThrow("lacks [UNK]");
	});
});
