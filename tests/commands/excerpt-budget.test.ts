import { describe, expect, test } from "vitest";
import { createExcerptBudget } from "../../commands/excerpt-budget.ts";
import { answerFind } from "../../src/answering/find.ts";
import { searchable } from "../bundled-story.ts";
import { tinyStory } from "../tiny-story.ts";

const text = "The fox ran over the hill and was seen no more.";
const owned = searchable(tinyStory(text));
const free = searchable(tinyStory(text, { publicDomain: true }));

describe("createExcerptBudget", () => {
	test("refuses a reader who was shown enough for a day, and no other", () => {
		const spend = createExcerptBudget(2 * text.length, () => 0);
		spend("1", answerFind([owned], "fox", 1));
		spend("1", answerFind([owned], "fox", 1));
		expect(() => spend("1", answerFind([owned], "fox", 1))).toThrow(/Ask again in 12 hours/);
		expect(() => spend("2", answerFind([owned], "fox", 1))).not.toThrow();
	});

	test("fills up again over a day", () => {
		let time = 0;
		const spend = createExcerptBudget(text.length, () => time);
		spend("1", answerFind([owned], "fox", 1));
		expect(() => spend("1", answerFind([owned], "fox", 1))).toThrow();
		time = 24 * 60 * 60 * 1000;
		expect(() => spend("1", answerFind([owned], "fox", 1))).not.toThrow();
	});

	test("counts nothing of what is in the public domain, and nothing where it is switched off", () => {
		const spend = createExcerptBudget(1, () => 0);
		const unlimited = createExcerptBudget(0, () => 0);
		for (let i = 0; i < 5; i++) {
			spend("1", answerFind([free], "fox", 1));
			unlimited("1", answerFind([owned], "fox", 1));
		}
	});
});
