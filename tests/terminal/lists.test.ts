import { expect, test } from "vitest";
import { allCommands } from "../../commands/index.ts";
import { answerText } from "../../src/terminal/prompt.ts";
import { searchable } from "../bundled-story.ts";
import { runnerOver } from "../in-memory-runner.ts";
import { longBook } from "../long-book.ts";
import { tinyStory } from "../tiny-story.ts";

const books = runnerOver(longBook, searchable(tinyStory("A fox ran.")));

function ask(line: string): Promise<string> {
	return answerText(line, allCommands, books, { colours: false, width: 80 });
}

test.each(["/cast story:road", "/timeline story:road"])("%s says how to turn its pages", async (line) => {
	expect(await ask(line)).toContain("page:2");
	const last = await ask(`${line} page:2`);
	expect(last).not.toContain("page:3");
	expect(last).toMatch(/From the last third of the book:\n.*(?:a judge|1755)/u);
});

test.each(["/cast", "/timeline"])("%s of several stories asks which, and lists how they are called", async (line) => {
	expect(await ask(line)).toMatch(/THE LONG ROAD: road\n.*A Tiny Story: tiny/u);
});
