import { expect, test } from "vitest";
import { showPassage } from "../../../src/discord/render/excerpt.ts";

test.each([
	"They drove with Supt. Hopkins to the house by the river.",
	"They met at Mt. Airy, where the house by the river stood.",
	"They moved on Jan. 5 to the house by the river.",
	"They dined with J. P. Morgan in the house by the river.",
	"They read No. 5 of the Strand in the house by the river.",
])("is not cut at a stop that shortens a word: %s", (next) => {
	const text = `He laughed. ${next}`;
	expect(showPassage({ text, highlights: [{ start: 0, end: 11 }] }, 50)).toBe("**He laughed.** …");
});

test("is cut at a stop that ends a sentence, whatever the word before it", () => {
	const text = "He laughed. Of the men there were five. They drove to the house by the river.";
	const shown = "**He laughed.** Of the men there were five. …";
	expect(showPassage({ text, highlights: [{ start: 0, end: 11 }] }, 50)).toBe(shown);
});
