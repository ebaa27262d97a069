import { expect, test } from "vitest";
import { askedIn, readQuoting, withoutFormatting } from "../../../src/discord/reply/read-message.ts";

test.each([
	["> who is Rice", "who is Rice"],
	[">>> who\nis Rice", "who\nis Rice"],
	["# Who is Rice?", "Who is Rice?"],
	["-# who is Rice", "who is Rice"],
	["||who is Rice||", "who is Rice"],
	["```who is Rice```", "who is Rice"],
	["```txt\nwho is Rice\n```", "who is Rice\n"],
	["`who` is ``Rice``", "who is Rice"],
	["**who** is *Rice*", "who is Rice"],
	["***who*** is __Rice__", "who is Rice"],
	["_who is_ ~~Rice~~", "who is Rice"],
	["**||who|| is _Rice_**", "who is Rice"],
	["who is [Rice](https://example.org/rice)", "who is Rice"],
	["who is \\*Rice\\*", "who is *Rice*"],
	["> ## who is Rice", "who is Rice"],
])("%j says %j", (text, said) => {
	expect(withoutFormatting(text)).toBe(said);
});

test.each([
	"2 * 3 * 4",
	"who is snake_case_name?",
	"is 5 > 3 so?",
	"/find words -other",
	"-other",
	"who said “#1”?",
	"a|b",
	"* alone",
	"what does it cost (~5)?",
	"who is C* and D*",
])("%j is left as it is", (text) => {
	expect(withoutFormatting(text)).toBe(text);
});

test("a message to look for keeps the lines and marks that tell what in it is quoted", () => {
	expect(readQuoting("Is this so?\n> **Rice** flew <t:1700000000:R> to <@400000000000000001>  Asia\n:)")).toBe(
		"Is this so?\n> Rice flew   to    Asia\n:)",
	);
});

test.each([
	["of words beside a quotation, the words", "> He wrote.\nWho wrote?\n>>> and more\nof it", "Who wrote?"],
	["of a quotation alone, all", "> Who\n> wrote?", "Who wrote?"],
	[
		"of many sentences, whole ones",
		`${"He wrote a letter. ".repeat(40)}`,
		`${"He wrote a letter. ".repeat(26)}`.trim(),
	],
	["of one long sentence, whole words", "word ".repeat(200), `${"word ".repeat(100)}`.trim()],
	["of one long word, as much as is read", "x".repeat(900), "x".repeat(500)],
])("%s are asked", (_, text, asked) => {
	expect(askedIn(text)).toBe(asked);
});
