import { describe, expect, test } from "vitest";
import { allCommands, commands } from "../../commands/index.ts";
import { readCall } from "../../src/asking/read-call.ts";
import { runCall } from "../../src/asking/run.ts";
import { searchable } from "../bundled-story.ts";
import { tinyStory } from "../tiny-story.ts";
import { told } from "../told.ts";

const village = searchable(
	tinyStory(
		`Mrs. Agnes Morgan lived in Toronto in those days, and wrote two letters a week.

Mr. Harrison walked about the village all day. In spring Mr. Harrison's cow was sold to a man in Boston, and he went to Boston to see it.

“Where does Captain Ferris live?” asked Agnes.

“In London. He was never seen here,” said the baker.

Miss Lavendar kept house for the captain, and Miss Lavendar read the news to him.`,
		{ id: "village", title: "The Village" },
	),
);

async function where(question: string, asked = village) {
	const { id, title } = asked.story;
	const answer = await runCall(commands, readCall(allCommands, question), {
		stories: [asked],
		statuses: [{ id, title, state: "ready" }],
		seenUpTo: new Map(),
	});
	return answer.kind === "found" ? `${answer.confidence}: ${told(answer).headline}` : answer.kind;
}

test("a place is not taken for asked because another word begins like it", async () => {
	const story = searchable(tinyStory("Emma bathed in Bath that summer.\n\nEmma laughed, and went home to her supper."));
	expect(await where("Where did Emma bathe?", story)).toMatch(/: Bath\.$/u);
});

test.each([
	["was there", "Tom Barrow was in Boston that day.", "high: Boston."],
	["went there", "Tom Barrow then slowly came back to Boston.", "high: Boston."],
	["only spoke of it", "Tom Barrow dreamt of a house in Boston.", "low: Boston."],
])("where somebody is, is sure if they %s (BEING_THERE)", async (_, sentence, answer) => {
	expect(await where("Where is Tom Barrow?", searchable(tinyStory(`${sentence}\n\nNobody laughed.`)))).toBe(answer);
});

test("what is put somewhere is answered without a name of the place (SOMEWHERE)", async () => {
	const hidden = (sentence: string) => searchable(tinyStory(`${sentence}\n\nHe laughed, and ate his supper.`));
	const question = "Where did the miller hide the golden ring?";
	expect(await where(question, hidden("The miller hid the golden ring under the bridge."))).toMatch(/^high/u);
	expect(await where(question, hidden("The miller hid the golden ring and told nobody."))).toMatch(/^low/u);
});

describe("where somebody lives", () => {
	test("is sure where the story says so of that person (LIVING_THERE)", async () => {
		expect(await where("Where does Mrs. Morgan live?")).toBe("high: Toronto.");
	});

	test.each([
		["a man who lived there was met", "Mr. Grey met a man who lived in Boston."],
		["a sister lived there", "Mr. Grey's sister lived in Boston."],
		["it is denied", "Mr. Grey never lived in Boston."],
		["it is denied of now", "Mr. Grey no longer lived in Boston."],
		["it is denied by half", "Mr. Grey hardly lived in Boston."],
	])("is not sure where %s", async (_, sentence) => {
		const story = searchable(tinyStory(`${sentence}\n\nMr. Grey laughed, and Mr. Grey went home to his supper.`));
		expect(await where("Where does Mr. Grey live?", story)).not.toMatch(/^high/u);
	});

	test("is told by the reply to the same question", async () => {
		expect(await where("Where does Captain Ferris live?")).toBe("high: London.");
	});

	test("is not sure where the story only tells of somebody's being somewhere", async () => {
		expect(await where("Where does Mr. Harrison live?")).toBe("low: Boston.");
	});

	test("is not told by a question about somebody else", async () => {
		expect(await where("Where does Miss Lavendar live?")).not.toMatch(/London|^high/u);
	});
});
