import { expect, test } from "vitest";
import { readAskedText } from "../../src/question/asked-text.ts";
import { rankPassages } from "../../src/retrieval/rank.ts";
import { textAt } from "../../src/story/span.ts";
import { searchable } from "../bundled-story.ts";
import { tinyStory } from "../tiny-story.ts";

const story = searchable(
	tinyStory(
		"The town has two stone bridges over the river. They are old. These were built in 1742 and in 1801.\n\nThe town has a mill by the river. The miller sang.",
	),
);

test.each([
	["When did the miller of the town sing?", ["The miller sang."]],
	["What has the town over the river?", ["The town has two stone bridges over the river."]],
])("of %j one sentence is marked", (question, marked) => {
	const [first] = rankPassages([story], readAskedText(question), { count: 1 }).passages;
	expect(first?.highlight.map((span) => textAt(story.story, span))).toEqual(marked);
});

test("the next sentence too where it goes on, and has the form that was asked for", () => {
	const bridge = searchable(
		tinyStory("The town has two stone bridges over the river. These were built in 1742.\n\nThe mill burnt down."),
	);
	const [first] = rankPassages([bridge], readAskedText("When had the town stone bridges over the river?"), {
		count: 1,
	}).passages;
	expect(first?.highlight.map((span) => textAt(bridge.story, span))).toEqual([
		"The town has two stone bridges over the river.",
		"These were built in 1742.",
	]);
	expect(first?.focus.map((span) => textAt(bridge.story, span))).toEqual(["1742"]);
	expect(first?.isReply).toBe(false);
});
