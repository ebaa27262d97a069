import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalizeText, normalizeWord } from "../../src/language/normalize.ts";

describe("normalizeWord", () => {
	test.each([
		["Losyukov’s", "losyukov's"],
		["Café", "cafe"],
		["Ærø", "aero"],
		["co\u00ADoperate", "cooperate"],
		["1,000", "1,000"],
	])("%s is compared as %s", (word, normalized) => {
		expect(normalizeWord(word)).toBe(normalized);
	});
});

describe("normalizeText", () => {
	test("quotation marks, dashes, dots and spaces of every kind are the same", () => {
		expect(normalizeText("“Well—” she\n  said… ‘so’").text).toBe("\"well-\" she said... 'so'");
	});

	test("underscores of plain-text italics are gone", () => {
		expect(normalizeText("a _very_ fine day").text).toBe("a very fine day");
	});

	test("every normalized character leads back into the original", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), (original) => {
				const { text, starts, ends } = normalizeText(original);
				expect(starts.length).toBe(text.length);
				for (let at = 0; at < text.length; at++) {
					expect(starts[at]).toBeLessThan(ends[at] as number);
					expect(ends[at]).toBeLessThanOrEqual(original.length);
				}
			}),
		);
	});

	test("a found word leads back to the very words of the original", () => {
		const original = "He said:  “Crème\n brûlée!”";
		const { text, starts, ends } = normalizeText(original);
		const at = text.indexOf("creme brulee");
		expect(original.slice(starts[at], ends[at + "creme brulee".length - 1])).toBe("Crème\n brûlée");
	});
});
