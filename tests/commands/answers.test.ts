import { describe, expect, test } from "vitest";
import { searchable } from "../bundled-story.ts";
import { answerGold, goldQuestions, judge } from "../evaluation/measure/bundled.ts";
import { tinyStory } from "../tiny-story.ts";
import { found, report, run, tale } from "./run-line.ts";

describe("questions on the bundled story", () => {
	test.each(goldQuestions().map((gold) => [gold.ask, gold] as const))("%s", async (_, gold) => {
		expect(judge(gold, await answerGold(report, gold))).toBe("");
	});
});

describe("/who", () => {
	test("says what the story calls somebody, in its own words", async () => {
		expect((await found(run("/who Tom Barrow", tale))).headline).toContain("the miller");
	});

	test("names the word it read when a name is misspelt", async () => {
		expect((await found(run("/who Barow", tale))).details[0]).toBe("Read “Barow” as “Tom Barrow”.");
	});

	test("offers a choice when a surname is several people's", async () => {
		const family = searchable(
			tinyStory(
				"Mrs. Bennet sat down. Mr. Bennet rose.\n\nMr. Bennet said nothing. Mrs. Bennet wept, and Mr. Bennet left.",
			),
		);
		const answer = await run("/who Bennet", family);
		expect(answer).toMatchObject({ kind: "ambiguous" });
		if (answer.kind === "ambiguous")
			expect(answer.candidates.map(({ name }) => name).toSorted()).toEqual(["Mr. Bennet", "Mrs. Bennet"]);
	});

	test("does not take somebody's relative for themselves", async () => {
		expect((await run("/who Losyukov's wife", report)).kind).toBe("not-in-story");
	});

	test("does not take a man for the lady of his surname", async () => {
		const story = searchable(tinyStory("Mr. Letterblair bowed. Letterblair sat down, and Mr. Letterblair laughed."));
		expect((await run("/who Mrs. Letterblair", story)).kind).toBe("not-in-story");
	});
});

describe("/when", () => {
	test("keeps the weekday of the story's words, also by the old calendar", async () => {
		const weir = searchable(
			tinyStory(
				"It was Tuesday the 5th of November 1605 when Guy Holloway came to the weir.\n\nOn Friday, 13 October 1307, the mill burned.",
			),
		);
		expect((await found(run("/when did Guy come to the weir", weir))).headline).toContain("Tuesday 5 November 1605");
		expect((await found(run("/when did the mill burn", weir))).headline).toContain("Friday 13 October 1307");
	});

	test("keeps fiction in its own words: no date is invented", async () => {
		const answer = await found(run("/when did Ann leave the mill", tale));
		expect(answer.evidence[0].date).toMatchObject({ text: expect.stringMatching(/next morning/i), value: undefined });
	});

	test("gives the rule by which a date was worked out", async () => {
		expect((await found(run("/when did North Korean officials warn the diplomat", report))).details[0]).toMatch(
			/Sunday.*19 January 2003/,
		);
	});

	test.each([
		["was Emma published", "found"],
		["was Emmanuel published", "not-in-story"],
	])("takes a title for the story's by its words, not by its letters: %s", async (event, kind) => {
		const story = searchable(tinyStory("The rain fell. Nobody came.", { title: "Emma", published: "1815" }));
		expect((await run(`/when ${event}`, story)).kind).toBe(kind);
	});

	test("says that a passage gives no time rather than guessing one", async () => {
		const answer = await found(run("/when did Losyukov propose a solution", report));
		expect(answer).toMatchObject({ confidence: "low", details: ["The story gives no time for it here."] });
		expect(answer.evidence[0].date).toBeUndefined();
	});
});

describe("/passage", () => {
	test("gives the paragraph a citation names", async () => {
		expect((await found(run("/passage mill 3", tale, report))).evidence[0].text).toContain("Never");
	});

	test("shows what stands around it, and stops at the ends", async () => {
		expect((await found(run("/passage 1 around:1", tale))).evidence.map(({ paragraph }) => paragraph)).toEqual([1, 2]);
	});

	test("asks which story is meant when several have the paragraph", async () => {
		expect(await run("/passage 3", tale, report)).toMatchObject({ kind: "ambiguous" });
	});

	test("says how many paragraphs there are when one does not exist", async () => {
		expect(await run("/passage 99", tale)).toMatchObject({
			kind: "not-in-story",
			explanation: { say: "has-paragraphs", title: "The Mill", count: 5 },
		});
	});
});

describe("every answer", () => {
	test("shows the story's own words: evidence is a paragraph, to the letter", async () => {
		for (const { ask } of goldQuestions()) {
			const answer = await answerGold(report, { ask });
			const evidence = answer.kind === "found" ? answer.evidence : answer.kind === "not-in-story" ? answer.nearest : [];
			for (const { text, paragraph, highlights, focus = [] } of evidence) {
				const own = report.story.paragraphs.find(({ number }) => number === paragraph);
				expect(text).toBe(report.story.text.slice(own?.start, own?.end));
				for (const { start, end } of [...highlights, ...focus])
					expect(start >= 0 && start < end && end <= text.length).toBe(true);
			}
		}
	});

	test("says that there is no story to search when the corpus is empty", async () => {
		expect(await run("/who Tom")).toMatchObject({ kind: "not-in-story", reason: "no-story" });
	});
});
