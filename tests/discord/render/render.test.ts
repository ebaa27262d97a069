import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer, Evidence } from "../../../src/answering/answer.ts";
import { renderAnswer, renderNotice } from "../../../src/discord/render/render.ts";
import { said } from "../../told.ts";
import { evidenceOf, found } from "../bot-kit.ts";
import { checkCallback } from "../stand-in/check-body.ts";
import { type ComponentJson, flatten, textOf } from "../stand-in/messages.ts";
import { ANNA } from "../stand-in/people.ts";

const asked = { command: "who", options: { name: "Ann" } };

function render(answer: Answer, showing: Partial<Parameters<typeof renderAnswer>[1]> = {}) {
	return renderAnswer(answer, { asked, asker: ANNA.id, ...showing });
}

function textShown(answer: Answer, showing: Partial<Parameters<typeof renderAnswer>[1]> = {}): string {
	return textOf({ id: "", channel_id: "", flags: 0, components: render(answer, showing) as ComponentJson[] });
}

/** Everything Discord, or a reader, would have against the message. */
function problemsOf(components: unknown): string[] {
	const data = { flags: 1 << 15, components, allowed_mentions: { parse: [] } };
	return checkCallback({ type: 4, data: JSON.parse(JSON.stringify(data)) });
}

const HOSTILE = [
	"@everyone",
	"@here",
	"<@1>",
	"<@!400000000000000001>",
	"<@&2>",
	"<#3>",
	"</who:4>",
	"<t:1700000000:R>",
	"<a:wave:5>",
	"[click](http://evil.example)",
	"[a\\](http://evil.example)",
	"https://evil.example/x_y_z",
	"discord.gg/abc",
	"||hidden||",
	"```\ncode\n```",
	"``` `",
	"**bold** __under__ ~~gone~~ *x* _y_",
	"# heading",
	"\n## heading",
	"\n-# small",
	"\n> quote",
	"\n>>> quote",
	"\n- list",
	"\n1. list",
	"\u202eevil\u202c",
	"\u2066isolated\u2069",
	"\u0000\u0007",
	"\u200b\u200d\ufeff",
	"\ue000\ue001\ue002\ue003",
	"\ud83d",
	"👩‍👩‍👧 नमस्ते سلام",
	"\\",
	"x".repeat(5000),
	"No end in sight ".repeat(400),
	"A sentence. ".repeat(500),
];

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

describe("an answer", () => {
	test("of low confidence is called the closest passage", () => {
		const answer = { ...found("Perhaps here.", evidenceOf("A story.")), confidence: "low" } as Answer;
		expect(textShown(answer)).toMatch(/^\*\*Closest passage: Perhaps here\.\*\*/);
	});

	test("names its date with the rule, and its speaker as surely as it is known", () => {
		const dated = {
			...evidenceOf("It surfaced in October."),
			date: { text: "October", value: "2002-10", rule: said("the latest October") },
		};
		const quotation = { text: "", parts: [], kind: "direct", cue: "he said" } as const;
		expect(textShown(found("October 2002", dated))).toContain("-# 2002-10 · the latest October");
		const notes = (["named", "resolved", "unknown"] as const).map(
			(certainty) =>
				textShown(found("x", { ...evidenceOf("a"), quotation: { ...quotation, certainty, speaker: "Ann" } })).split(
					"\n",
				)[3],
		);
		expect(notes).toEqual([
			"-# Said by Ann · “he said”",
			"-# Said by Ann, as the context shows · “he said”",
			"-# The story does not tell who says it · “he said”",
		]);
	});

	test("does not say a rule or a cue twice", () => {
		const dated = {
			...evidenceOf("In October."),
			date: { text: "October", value: "2002-10", rule: said("the latest October") },
		};
		const answer = {
			...found("October 2002", dated),
			details: [{ say: "date-rule", words: "the latest October" }, said("Another matter.")],
		} as Answer;
		expect(textShown(answer).match(/the latest October/g)).toHaveLength(1);
		expect(textShown(answer)).toContain("-# Another matter.");
	});

	test.each<Answer>([
		found("Darcy marries Elizabeth.", evidenceOf("Darcy marries.", "Darcy")),
		{ kind: "info", headline: said("The people"), lines: [said("Darcy")] },
		{ kind: "ambiguous", headline: said("Several"), candidates: [{ name: "Darcy" }] },
		{
			kind: "not-in-story",
			headline: said("No."),
			searchedFor: [],
			reason: "unknown-name",
			explanation: said("Darcy is."),
			nearest: [],
		},
	])("without a spoiler limit is hidden until clicked, all of it: %j", (answer) => {
		const components = render(answer, { spoilers: true });
		const open = components.filter(({ type }) => type !== 17);
		expect(JSON.stringify(open)).not.toContain("Darcy");
		expect(components[0]).toMatchObject({ type: 17, spoiler: true });
		expect(problemsOf(components)).toEqual([]);
	});

	test("links to its source where the story has one", () => {
		const linked = { ...evidenceOf("A story."), url: "https://example.org/story#5" };
		const links = flatten(render(found("x", linked)) as ComponentJson[]).filter(({ url }) => url !== undefined);
		expect(links).toMatchObject([{ label: "Read at the source", url: "https://example.org/story#5" }]);
	});

	test("of many hits on a page shows a piece of each", () => {
		const hits = Array.from({ length: 10 }, (_, i) =>
			evidenceOf(`${"Words and more words. ".repeat(60)}A hit ${i}.`, `hit ${i}`, i + 1),
		);
		const answer = {
			...found("10 hits", hits[0] as Evidence, ...hits.slice(1)),
			page: { number: 1, count: 3, total: 30 },
		} as Answer;
		const text = textShown(answer);
		for (let i = 0; i < 10; i++) expect(text).toContain(`**hit ${i}**`);
		expect(problemsOf(render(answer))).toEqual([]);
	});
});
