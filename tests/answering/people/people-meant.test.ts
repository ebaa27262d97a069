import { expect, test } from "vitest";
import { allCommands } from "../../../commands/index.ts";
import { readCall } from "../../../src/asking/read-call.ts";
import { searchable } from "../../bundled-story.ts";
import { mill } from "../../follow-up-tale.ts";
import { runnerOver } from "../../in-memory-runner.ts";
import { tinyStory } from "../../tiny-story.ts";

const runner = runnerOver(mill);
const run = (line: string) => runner.run(readCall(allCommands, line), { limits: new Map() });

const TOM = "Sir Thomas Hale, male";

test.each([
	["/who Tom Hale", [TOM]],
	["/who Hale", [TOM]],
	["who is Tom Hale's wife?", [TOM, "Anna Hale, female"]],
	["who is Tom Hale's brother?", [TOM, "Sir Thomas Hale's brother, male"]],
	["where does Tom Hale live?", [TOM]],
	["Did Tom Hale hate George Reed?", [TOM, "Mr. George Reed, male"]],
	["who hated the mill?", ["Mr. George Reed, male"]],
	["who drowned in the river?", [TOM]],
	["Who drowned Tom Hale in the river?", [TOM, "somebody, unknown"]],
	["Why did the lantern go out?", []],
	["what did Tom Hale say?", [TOM]],
	["/who Zebedee", []],
	["who are Anna Hale and George Reed?", ["Anna Hale, female", "Mr. George Reed, male"]],
])("after %j a pronoun may mean %j", async (line, people) => {
	const { topic } = await run(line);
	expect(topic?.people.map(({ name, gender }) => `${name}, ${gender}`)).toEqual(people);
});

test("what asks for nobody and nothing has nobody to go back to", async () => {
	expect((await run("/find lantern")).topic?.people).toEqual([]);
	expect((await run("/passage 1:1")).topic).toBeUndefined();
});

test("a name that two have is left as it is, with the gender they share", async () => {
	const two = tinyStory("Tom Brown met Ann Brown in Bath. He smiled at her. Jo Gray met Al Gray in Rome.");
	const over = runnerOver(searchable(two));
	const { topic } = await over.run(readCall(allCommands, "Where does Brown live?"), { limits: new Map() });
	expect(topic?.people).toEqual([{ name: "Brown", typed: "Brown", gender: "unknown" }]);
});
