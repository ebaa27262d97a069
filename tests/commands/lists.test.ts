import { describe, expect, test } from "vitest";
import { allCommands, commands } from "../../commands/index.ts";
import { notesOf } from "../../src/answering/wording/words.ts";
import { commandNamed } from "../../src/asking/run.ts";
import { DEPARTED_DAYS, PREVIEW_MINUTES } from "../../src/kept-for.ts";
import { searchable } from "../bundled-story.ts";
import { tinyStory } from "../tiny-story.ts";
import { told } from "../told.ts";
import { linesOf, report, run, tale } from "./run-line.ts";

describe("lists", () => {
	test("/cast puts those most spoken of first, with what they are", async () => {
		const answer = await run("/cast", tale);
		expect(answer).toMatchObject({ kind: "info" });
		if (answer.kind === "info") expect(linesOf(answer).join("\n")).toMatch(/Tom Barrow: .*miller/);
	});

	test("/timeline puts dated events in order of time", async () => {
		const answer = await run("/timeline", report);
		const lines = linesOf(answer);
		expect(lines[0]).toContain("October 2002");
		expect(lines.findIndex((line) => line.includes("19 January"))).toBeLessThan(
			lines.findIndex((line) => line.includes("20 January")),
		);
	});

	test("/timeline of a tale lists what has a date, and says that nothing else has one", async () => {
		const old = searchable(
			tinyStory(
				`On Tuesday the 5th of November 1605 Guy came to the weir. That day it rained. The next morning he left.

In 44 BC the first weir was made. One day it broke, and in the evening they mended it.`,
				{ title: "The Weir" },
			),
		);
		expect(told(await run("/timeline", old)).headline).toBe("4 dated events in The Weir");
		expect(linesOf(await run("/timeline", old))).toEqual([
			"44 BC: In 44 BC the first weir was made. (¶2)",
			"Tuesday 5 November 1605: On Tuesday the 5th of November 1605 Guy came to the weir. (¶1)",
			"5 November 1605: That day it rained. (¶1)",
			"6 November 1605: The next morning he left. (¶1)",
		]);
		expect(notesOf(await run("/timeline", old))).toEqual([
			"Besides these 4 the story dates nothing; its own words for time are found with /when.",
		]);
	});

	test("/timeline of a tale that dates nothing says so", async () => {
		const answer = await run("/timeline", tale);
		expect(told(answer).headline).toBe("The Mill dates nothing.");
		expect(linesOf(answer)).toEqual(["Its own words for time are found with /when."]);
	});

	test("/story info tells source, date and how the story was read", async () => {
		const answer = await run("/story info", report);
		if (answer.kind !== "info") throw new Error("no card");
		expect(linesOf(answer).join("\n")).toMatch(
			/Voice of America[\s\S]*20 January 2003[\s\S]*10 paragraphs[\s\S]*Accessibility links/,
		);
	});

	test("/help names every command, in parts of which each fits a phone", async () => {
		const answer = await run("/help", report);
		if (answer.panel?.kind !== "parts") throw new Error("no help");
		const lines = linesOf(answer).join("\n");
		for (const { data } of allCommands) expect(lines).toMatch(new RegExp(`(?:/|“)${data.name}\\b`));
		expect(answer.panel.parts.map(({ id }) => id)).toEqual(["ask", "read", "spoilers", "data", "admins"]);
		for (const part of answer.panel.parts) expect(part.lines.length).toBeLessThanOrEqual(9);
	});

	test("/help says where there is no story, and shows words of one where they are given", async () => {
		expect(linesOf(await run("/help")).join("\n")).toContain("no story here yet");
		const help = commandNamed(commands, "help");
		const examples = { title: "The Mill", name: "Old Tom", words: "I shall go" };
		const statuses = [{ id: "mill", title: "The Mill", state: "ready" } as const];
		const asked = { stories: [], statuses, examples };
		expect(linesOf(await help.answer({ ...asked, options: {} }))).toContain(
			"For example, about The Mill: /who Old Tom · /where Old Tom · /quote I shall go",
		);
		expect(linesOf(await help.answer({ ...asked, options: { command: "who" } }))).toContain(
			"For example: /who Old Tom",
		);
	});

	test("/help tells one command's options, and of a word that is none that there is no such command", async () => {
		for (const line of ["/help find", "/help /find", "/help Find words"]) {
			expect(told(await run(line)).headline).toContain("/find");
		}
		expect(told(await run("/help help")).headline).toContain("/help");
		await expect(run("/help nonsense")).rejects.toThrow("There is no command /nonsense. /help lists them all.");
	});

	test("/privacy tells when each thing that is kept is deleted, whether or not there is a story", async () => {
		const lines = linesOf(await run("/privacy")).join("\n");
		expect(lines).toContain(`deleted after ${PREVIEW_MINUTES} minutes`);
		expect(lines).toContain(`kept for ${DEPARTED_DAYS} days`);
		expect(lines).toMatch(/\/forget deletes your rows at once, \/story remove a story with its file/);
	});
});
