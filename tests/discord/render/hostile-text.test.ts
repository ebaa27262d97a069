import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer, Evidence } from "../../../src/answering/answer.ts";
import { renderNotice } from "../../../src/discord/render/render.ts";
import { said } from "../../told.ts";
import { evidenceOf, found } from "../bot-kit.ts";
import { HOSTILE, problemsOf, render, textShown } from "./rendered.ts";

describe("hostile text", () => {
	test.each(HOSTILE)("%j in a story is shown as it is, and nothing else", (text) => {
		const evidence = evidenceOf(`Before. ${text} After.`, "After");
		const answer = found(`About ${text}`, evidence);
		expect(problemsOf(render(answer))).toEqual([]);
		expect(problemsOf(render({ ...answer, details: [said(text)] } as Answer))).toEqual([]);
		expect(textShown(answer)).toContain("**After**");
	});

	test.each(HOSTILE)("%j in a question or a mistake is shown as it is", (text) => {
		const call = { command: "find", options: { words: text.slice(0, 500) } };
		expect(problemsOf(render(found("Hits", evidenceOf("A story.")), { asked: call }))).toEqual([]);
		expect(problemsOf(renderNotice(`There is no story “${text}”.`))).toEqual([]);
	});

	test("a paragraph of 5,000 characters is cut at sentence ends around what answers", () => {
		const paragraph = `${"It rained again. ".repeat(150)}Then the envoy smiled at last. ${"It rained again. ".repeat(150)}`;
		const text = textShown(found("The envoy smiled.", evidenceOf(paragraph, "the envoy smiled")));
		expect(text).toContain("Then **the envoy smiled** at last.");
		expect(text).toMatch(/^… It rained again\./m);
		expect(text).toMatch(/It rained again\. …$/m);
	});
});

const anyText = fc.oneof(
	fc.string({ unit: "binary", maxLength: 60 }),
	fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.lorem()), { maxLength: 8 }).map((parts) => parts.join("")),
);

const anyEvidence: fc.Arbitrary<Evidence> = fc
	.record({
		text: anyText.map((text) => `x${text}`),
		story: fc.constantFrom("tiny", "other-story"),
		title: anyText,
		from: fc.nat(5000),
		length: fc.nat(5000),
		dated: fc.boolean(),
		quoted: fc.boolean(),
		words: anyText,
	})
	.map(({ text, story, title, from, length, dated, quoted, words }) => {
		const start = Math.min(from, text.length - 1);
		return {
			...evidenceOf(text),
			story,
			storyTitle: title,
			longCitation: `${title}, ¶1`,
			highlights: [{ start, end: Math.min(start + length + 1, text.length) }],
			focus: [{ start: Math.min(start + 1, text.length), end: Math.min(start + 3, text.length) }],
			...(dated ? { date: { text: words, value: "2003", rule: said(words) } } : {}),
			...(quoted
				? {
						quotation: {
							text: words,
							parts: [],
							speaker: words,
							certainty: "named",
							kind: "reported",
							cue: words,
						} as const,
					}
				: {}),
		};
	});

const anySaying = anyText.map((text) => said(`x${text}`));

const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
	fc.record({
		kind: fc.constant("found" as const),
		confidence: fc.constantFrom("high" as const, "low" as const),
		headline: anySaying,
		evidence: fc.array(anyEvidence, { minLength: 1, maxLength: 25 }).map((all) => all as [Evidence, ...Evidence[]]),
		details: fc.array(anySaying, { maxLength: 9 }),
		page: fc.option(fc.record({ number: fc.constant(2), count: fc.constant(9), total: fc.nat() }), { nil: undefined }),
	}),
	fc.record({
		kind: fc.constant("not-in-story" as const),
		headline: anySaying,
		searchedFor: fc.array(anyText),
		reason: fc.constant("unknown-words" as const),
		explanation: anySaying,
		nearest: fc.array(anyEvidence, { maxLength: 9 }),
	}),
	fc.record({
		kind: fc.constant("ambiguous" as const),
		headline: anySaying,
		candidates: fc.array(fc.record({ name: anyText.map((text) => `x${text}`), detail: anySaying }), { maxLength: 60 }),
	}),
	fc.record({
		kind: fc.constant("info" as const),
		headline: anySaying,
		lines: fc.array(anySaying, { maxLength: 60 }),
	}),
);

test("no answer, however strange, makes a message that Discord refuses or that pings", () => {
	fc.assert(
		fc.property(
			anyAnswer,
			anyText,
			fc.nat(30),
			fc.boolean(),
			fc.boolean(),
			(answer, words, from, isPassage, spoilers) => {
				const call = { command: isPassage ? "passage" : "who", options: { name: words.slice(0, 500) } };
				expect(problemsOf(render(answer, { asked: call, from, spoilers }))).toEqual([]);
			},
		),
		{ numRuns: 300 },
	);
});
