import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer } from "../../../src/answering/answer.ts";
import { english } from "../../../src/answering/wording/languages.ts";
import { textsOf } from "../../../src/discord/render/components.ts";
import { bytesOf } from "../../../src/discord/render/fit-bytes.ts";
import { renderAnswer, renderNotice } from "../../../src/discord/render/render.ts";
import { renderAdded } from "../../../src/discord/render/render-upload.ts";
import { said } from "../../told.ts";
import { evidenceOf } from "../bot-kit.ts";
import { checkMessage } from "../stand-in/check-message.ts";

// https://github.com/discord/discord-api-docs/issues/8554
const MOST_BYTES = 10_170;

const SIGNS = ["船", "ж", "a", "😀", "ก", "é", "\u0301", "한", "*", "。", " ", "مرحبا", "‮"];
const words = fc
	.tuple(fc.constantFrom(...SIGNS), fc.constantFrom(...SIGNS), fc.integer({ min: 1, max: 3000 }))
	.map(([one, other, times]) => `${one.repeat(9)}${other}`.repeat(Math.ceil(times / 10)).slice(0, times) || "x");
const evidence = fc.tuple(words, words, fc.boolean()).map(([text, title, isTold]) => ({
	...evidenceOf(`${text}.`),
	storyTitle: title.slice(0, 300),
	story: title.slice(0, 9),
	...(isTold
		? {
				date: { text: "x", value: "2003", rule: said(title) },
				quotation: {
					text,
					parts: [],
					speaker: title,
					certainty: "named" as const,
					cue: title,
					kind: "direct" as const,
				},
			}
		: {}),
}));
const lists = fc.array(words, { maxLength: 40 });

const answers: fc.Arbitrary<Answer> = fc.oneof(
	fc.tuple(words, fc.array(evidence, { minLength: 1, maxLength: 12 }), lists, fc.boolean()).map(
		([headline, [first, ...others], details, isPage]): Answer => ({
			kind: "found",
			confidence: "low",
			headline: said(headline),
			evidence: [first as never, ...others],
			details: details.map(said),
			...(isPage ? { page: { number: 1, count: 9, total: 90 } } : {}),
		}),
	),
	fc.tuple(words, words, fc.array(evidence, { maxLength: 3 })).map(
		([headline, explanation, nearest]): Answer => ({
			kind: "not-in-story",
			headline: said(headline),
			explanation: said(explanation),
			nearest,
			searchedFor: [headline],
			reason: "unknown-words",
		}),
	),
	fc.tuple(words, lists).map(
		([headline, lines]): Answer => ({
			kind: "info",
			headline: said(headline),
			lines: lines.map(said),
		}),
	),
	fc.tuple(words, lists).map(
		([headline, names]): Answer => ({
			kind: "ambiguous",
			headline: said(headline),
			candidates: names.map((name) => ({ name, detail: said(name) })),
		}),
	),
);

const asked = { command: "find", options: { words: "船".repeat(500) } };

test("whatever its script and kind, an answer is within Discord's limits, in bytes too", () => {
	fc.assert(
		fc.property(answers, fc.boolean(), (answer, spoilers) => {
			const blocks = renderAnswer(answer, { asker: "1", asked, spoilers });
			expect(bytesOf(blocks)).toBeLessThanOrEqual(MOST_BYTES);
			const components = JSON.parse(JSON.stringify(blocks));
			const problems = checkMessage({ flags: 1 << 15, components, allowed_mentions: { parse: [] } });
			expect(problems.filter((problem) => problem !== "empty text")).toEqual([]);
		}),
		{ numRuns: 150 },
	);
});

describe("where signs take three bytes each", () => {
	const chinese = "那天夜里船慢慢地靠近了岸边，人们都在等待。".repeat(200);

	test("the passage still fills what room there is", () => {
		const answer: Answer = {
			kind: "found",
			confidence: "high",
			headline: said("船"),
			evidence: [evidenceOf(chinese), evidenceOf(chinese), evidenceOf(chinese), evidenceOf(chinese)],
			details: [],
		};
		const passage = { command: "passage", options: { citation: "1:1" } };
		const bytes = bytesOf(renderAnswer(answer, { asker: "1", asked: passage }));
		expect(bytes).toBeGreaterThan(8000);
		expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
	});

	test("a menu's lines are cut between characters", () => {
		const detail = `${"a".repeat(98)}${"😀".repeat(9)}`;
		const menu = renderAnswer(
			{ kind: "ambiguous", headline: said("Which Ann?"), candidates: [{ name: "Ann", detail: said(detail) }] },
			{ asker: "1", asked: { command: "who", options: { name: "Ann" } } },
		);
		expect(JSON.stringify(menu)).not.toMatch(/\\ud[89a-f]/);
		expect(JSON.stringify(menu)).toContain(`"description":"${"a".repeat(98)}…"`);
	});

	test("a story just added is named within the limit, however long its names are", () => {
		const read = Array.from({ length: 20 }, (_, at) => ({ say: "chapter", number: at, title: chinese }) as const);
		const shown = {
			title: "*".repeat(3000),
			story: "a",
			example: `/who name: ${chinese}`,
			facts: chinese,
			read,
			asker: "1",
		};
		const blocks = renderAdded(shown, english);
		expect(bytesOf(blocks)).toBeLessThanOrEqual(MOST_BYTES);
		expect(textsOf(blocks).join("").length).toBeLessThanOrEqual(4000);
	});

	test("a notice is cut", () => {
		expect(bytesOf(renderNotice(chinese))).toBeLessThanOrEqual(MOST_BYTES);
	});
});
