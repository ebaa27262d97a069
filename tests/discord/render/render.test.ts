import { describe, expect, test } from "vitest";
import type { Answer, Evidence } from "../../../src/answering/answer.ts";
import type { Saying } from "../../../src/answering/wording/saying.ts";
import { said } from "../../told.ts";
import { evidenceOf, found } from "../bot-kit.ts";
import { problemsOf, render, textShown } from "./rendered.ts";

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
		expect(textShown(found("October 2002", dated))).toContain("-# the latest October");
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
		const inSight = {
			...evidenceOf("“No,” he said."),
			quotation: { ...quotation, certainty: "named", speaker: "Ann" },
		};
		expect(textShown(found("x", inSight as Evidence))).toMatch(/^-# Said by Ann$/mu);
	});

	test("does not say a rule or a cue twice", () => {
		const rule: Saying = {
			say: "date-rule",
			words: "October",
			value: "2002-10",
			why: { by: "month", month: 10, which: "up-to" },
		};
		const dated = { ...evidenceOf("In October."), date: { text: "October", value: "2002-10", rule } };
		const answer = { ...found("October 2002", dated), details: [{ ...rule }, said("Another matter.")] } as Answer;
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

	test("is linked to its source by its place, where the story has one", () => {
		const linked = (title: string, url: string) =>
			textShown(found("x", { ...evidenceOf("A story."), storyTitle: title, url })).split("\n")[2];
		expect(linked("A Tale", "https://example.org/story#5")).toBe("-# [A Tale, ¶1](https://example.org/story#5)");
		expect(linked("A Tale", "https://example.org/a (b)")).toBe("-# [A Tale, ¶1](https://example.org/a%20%28b%29)");
		expect(linked("[A] *Tale*", "https://example.org")).toBe(
			"-# \\[A\\] \\*Tale\\*, ¶1 · [Read at the source](https://example.org/)",
		);
		for (const url of ["javascript:alert(1)", "no address", `https://example.org/${"a".repeat(600)}`])
			expect(linked("A Tale", url)).toBe("-# A Tale, ¶1");
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
