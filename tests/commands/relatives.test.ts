import { describe, expect, test } from "vitest";
import { allCommands, commands } from "../../commands/index.ts";
import type { Found } from "../../src/answering/answer.ts";
import { readCall } from "../../src/asking/read-call.ts";
import { runCall } from "../../src/asking/run.ts";
import { searchable } from "../bundled-story.ts";
import { tinyStory } from "../tiny-story.ts";
import { told } from "../told.ts";

const kin = searchable(
	tinyStory(
		"Ann Lee's husband Peter Stone laughed. Paul's father, Stephen Irving, was rich.\n\nMary Bell, the wife of Tom Barrow, laughed. Tom Barrow ran.\n\nAnn Lee came with her sister Jane Lee. Ann Lee was kind, not cruel.",
	),
);

async function found(line: string) {
	const answer = await runCall(commands, readCall(allCommands, line), {
		stories: [kin],
		statuses: [],
		seenUpTo: new Map(),
	});
	expect(answer).toMatchObject({ kind: "found" });
	return { headline: told(answer).headline, evidence: (answer as Found).evidence };
}

describe("people named through others", () => {
	test.each([
		["/who Paul's father", "Stephen Irving: “Paul's father”."],
		["who is the wife of Tom Barrow?", "Mary Bell: “the wife of Tom Barrow”."],
		["who is Peter Stone's wife", "Ann Lee: “Ann Lee's husband Peter Stone”."],
		["who is Ann's sister", "Jane Lee: “her sister Jane Lee”."],
	])("finds the relative in: %s", async (question, headline) => {
		expect((await found(question)).headline).toBe(headline);
	});

	test("tells of each when two are asked for", async () => {
		const answer = await found("who are Ann and Tom");
		expect(answer.headline).toMatch(/Ann Lee .*Tom Barrow /);
		expect(answer.evidence.map(({ paragraph }) => paragraph)).toEqual(expect.arrayContaining([1, 2]));
	});
});
