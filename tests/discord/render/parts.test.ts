import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readButtonId, writeButtonId } from "../../../src/discord/render/button-id.ts";
import { escapeText, unescapeText } from "../../../src/discord/render/escape.ts";
import { showPassage } from "../../../src/discord/render/excerpt.ts";
import { readQuestionLine, writeQuestionLine } from "../../../src/discord/render/question-line.ts";
import { createRateLimit } from "../../../src/discord/reply/rate-limit.ts";
import { safeError } from "../../../src/discord/safe-error.ts";

describe("escapeText", () => {
	test.each([
		["a *b* _c_ ~~d~~ `e` ||f||", "a \\*b\\* \\_c\\_ \\~\\~d\\~\\~ \\`e\\` \\|\\|f\\|\\|"],
		["# one\n- two\n3. three\n> four", "\\# one\n\\- two\n3\\. three\n\\> four"],
		["[x](http://evil)", "\\[x\\](http\\://evil)"],
		["<@1> @everyone", "\\<@1> @\u200beveryone"],
		["discord.gg/abc and discordapp.com", "discord\\.gg/abc and discordapp\\.com"],
		[":smile: at 12:30", "\\:smile: at 12:30"],
		["well-known - a dash, 3.5 # no heading", "well-known - a dash, 3.5 # no heading"],
	])("%j is sent as %j", (text, escaped) => {
		expect(escapeText(text)).toBe(escaped);
	});

	test("leaves out what nobody sees (UNSEEN)", () => {
		expect(escapeText("a\u202eb\u0000c\u200bd\ufeff\u{e0041}")).toBe("abcd");
	});

	test("keeps the joiners that letters and emoji are made with", () => {
		expect(escapeText("👩‍👧 می‌خواهم a\u200db")).toBe("👩‍👧 می‌خواهم ab");
	});

	test("can be undone", () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 80 }), (text) => {
				expect(unescapeText(escapeText(text))).toBe(text);
			}),
		);
	});
});

describe("showPassage", () => {
	const text = "One fine day. Mr. Knight came in late. He said no word. Then he left for good.";
	const passage = (words: string) => ({
		text,
		highlights: [{ start: text.indexOf(words), end: text.indexOf(words) + words.length }],
	});

	test("shows a short passage whole, its highlights bold", () => {
		expect(showPassage(passage("late"), 200)).toBe(
			"One fine day. Mr. Knight came in **late**. He said no word. Then he left for good.",
		);
	});

	test.each([
		[70, "late", "One fine day. Mr. Knight came in **late**. He said no word. …"],
		[45, "no word", "… He said **no word**. Then he left for good."],
		[33, "late", "… Mr. Knight came in **late**. …"],
		[24, "late", "… came in **late**. …"],
	])("cuts at sentence ends (SENTENCE_END) to %i characters around “%s”", (limit, words, shown) => {
		expect(showPassage(passage(words), limit)).toBe(shown);
	});

	test("underlines the very words asked for, unless they are all that is bold", () => {
		const [sentence, word] = [passage("Mr. Knight came in late.").highlights, passage("late").highlights];
		expect(showPassage({ text, highlights: sentence, focus: word }, 38)).toBe("… **Mr. Knight came in __late__.** …");
		expect(showPassage({ text, highlights: word, focus: word }, 33)).toBe("… Mr. Knight came in **late**. …");
	});

	test("closes the gaps of indented lines, and keeps the indents of verse", () => {
		const printed = "At a       few minutes after nine\n    the maid came";
		expect(showPassage({ text: printed, highlights: [{ start: 0, end: 33 }] }, 100)).toBe(
			"**At a few minutes after nine**\n    the maid came",
		);
	});

	test("never exceeds its limit, and always shows the beginning of the highlight", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: "binary", minLength: 1, maxLength: 400 }),
				fc.nat(400),
				fc.nat(60),
				fc.integer({ min: 30, max: 300 }),
				(long, from, length, limit) => {
					const start = from % long.length;
					const shown = showPassage(
						{ text: long, highlights: [{ start, end: Math.min(start + length + 1, long.length) }] },
						limit,
					);
					expect(shown.length).toBeLessThanOrEqual(limit);
					expect(shown).not.toMatch(/\p{Surrogate}/u);
				},
			),
		);
	});
});

describe("the question under an answer", () => {
	test.each([
		{ command: "who", options: { name: "Ann" } },
		{ command: "quote", options: { words: "face *to* face", speaker: "Rice" } },
		{ command: "find", options: { words: "a **speaker:** b", page: "2" } },
		{ command: "settings", subcommand: "channel limit", options: { place: "7" } },
		{ command: "cast", options: {} },
	])("is read back as it was asked: %j", (call) => {
		expect(readQuestionLine(writeQuestionLine(call) ?? "")).toEqual(call);
	});

	test("is read back whatever it holds", () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 200 }), (words) => {
				const value = words.replace(/\s+/g, " ").trim();
				fc.pre(value !== "");
				const call = { command: "find", options: { words: value } };
				expect(readQuestionLine(writeQuestionLine(call) ?? "")).toEqual(call);
			}),
		);
	});

	test("is left out where it is too long, or about another message", () => {
		expect(writeQuestionLine({ command: "find", options: { words: "*".repeat(600) } })).toBeUndefined();
		expect(writeQuestionLine({ command: "Find in story", options: { text: "x" } })).toBeUndefined();
	});
});

describe("a button's id", () => {
	test.each([
		{ kind: "passage", citation: `${"a".repeat(32)} 123:4567`, around: 3, move: -1 },
		{ kind: "page", page: 12 },
		{ kind: "more", from: 25 },
		{ kind: "name", command: "who", option: "name" },
		{ kind: "delete" },
	] as const)("carries %j in at most 100 characters", (action) => {
		const id = { asker: "12345678901234567890", spoilers: true, action };
		const written = writeButtonId(id);
		expect(written?.length).toBeLessThanOrEqual(100);
		expect(readButtonId(written ?? "")).toEqual(id);
	});

	test("that would be longer is not made", () => {
		const action = { kind: "passage", citation: "a".repeat(90), around: 0, move: 1 } as const;
		expect(writeButtonId({ asker: "1", spoilers: false, action })).toBeUndefined();
	});

	test("that says anything else is not read", () => {
		fc.assert(fc.property(fc.string(), (id) => readButtonId(id) === undefined));
	});
});

test("a rate limit lets a burst through, then one at a time, each key by itself", () => {
	let now = 0;
	const limit = createRateLimit(2, 1000, () => now);
	expect([limit("a"), limit("a"), limit("a"), limit("b")]).toEqual([0, 0, 1000, 0]);
	now = 999;
	expect(limit("a")).toBe(1);
	now = 1000;
	expect([limit("a"), limit("a")]).toEqual([0, 1000]);
	now = 60_000;
	expect([limit("a"), limit("a"), limit("a")]).toEqual([0, 0, 1000]);
});

test("an error for the log has no token of any kind", () => {
	const error = new Error("POST https://discord.com/api/v10/interactions/1/aW50ZXJhY3Rpb24/callback failed", {
		cause: new Error("Bot MTAwMDAwMDAwMDAwMDAwMDAy.GExamp.a-token-that-nobody-may-see-000000000"),
	});
	const text = JSON.stringify(safeError(error));
	expect(text).not.toMatch(/aW50ZXJhY3Rpb24|MTAwMDAwMDAwMDAwMDAwMDAy/);
	expect(text).toContain("/interactions/1/[token]/callback failed");
});
