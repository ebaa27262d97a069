import { expect, test } from "vitest";
import { wordsOf } from "../../../src/answering/wording/words.ts";
import type { ReadingWarning } from "../../../src/story/reading-warning.ts";

test.each<[ReadingWarning, string]>([
	[
		{ warning: "bad-properties", problem: "Nested mappings are not allowed" },
		"Its properties are no valid YAML, so some may be missing: Nested mappings are not allowed. Put values with a colon in quotation marks.",
	],
	[
		{
			warning: "ignored-property",
			property: "title",
			problem: "must be words in quotation marks",
			within: { files: ["1.md", "2.md", "3.md"], count: 12 },
		},
		"1.md, 2.md, 3.md and 9 others: The property “title” was ignored: it must be words in quotation marks.",
	],
	[
		{ warning: "cut-id", whole: "the-mill-that-burned", id: "the-mill" },
		'Its id was cut from “the-mill-that-burned” to “the-mill”. To choose one, put {"id": "…"} into a file of its name that ends in .json.',
	],
	[{ warning: "no-text", within: { files: ["2.md"], count: 1 } }, "2.md: It holds no text that could be cited."],
	[
		{ warning: "same-chapter", parts: ["3.md", "3.html"] },
		"3.md and 3.html have one name or one text, and each was read. If they are the same, take one away.",
	],
	[
		{ warning: "no-dateline" },
		"It has no day, as other reports of its folder have, so “yesterday” in it has no date. Put the day on a line under the title.",
	],
])("a warning of notes and folders: %j", (warning, english) => {
	expect(wordsOf({ say: "reading-warning", warning })).toBe(english);
});
