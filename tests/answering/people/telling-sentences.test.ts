import { describe, expect, test } from "vitest";
import { commands } from "../../../commands/index.ts";
import { headlineOf } from "../../../src/answering/wording/words.ts";
import { readCall } from "../../../src/asking/read-call.ts";
import { runCall } from "../../../src/asking/run.ts";
import type { ReaderNow } from "../../../src/reading/reader.ts";
import { searchable } from "../../bundled-story.ts";
import { fixedReader } from "../../reading/fixed-reader.ts";
import { tinyStory } from "../../tiny-story.ts";

async function who(name: string, paragraphs: readonly string[], reader?: ReaderNow) {
	const story = searchable(tinyStory(paragraphs.join("\n\n")));
	const answer = await runCall(commands, readCall(commands, `/who ${name}`), {
		stories: [story],
		statuses: [{ id: story.story.id, title: story.story.title, state: "ready" }],
		seenUpTo: new Map(),
		reader,
	});
	return { headline: headlineOf(answer), confidence: answer.kind === "found" ? answer.confidence : answer.kind };
}

/** Makes its people known to be people. */
const SCENE = ["Ada Bell sat down. “Good,” said Ada Bell.", "Luke Hale laughed. “Good,” said Luke Hale."];

describe("/who shows the sentence that tells most, wherever it stands among the first", () => {
	test.each([
		["Ada Bell", "The mill was kept by somebody of the name of Ada Bell."],
		["Ada Bell", "Ada Bell, she is called, and has lost an arm."],
		["Ada Bell", "It was Luke Hale’s house, but his sister, Ada Bell, kept the keys of it."],
		["Ada Bell", "Ada Bell had a mill by the river and eleven children."],
		["Luke Hale", "They talked of Luke Hale. That gentleman was the head of a troupe of jugglers."],
	])("%s: %s", async (name, words) => {
		const { headline } = await who(name, [...SCENE, words]);
		expect(headline).toContain(words);
	});

	test("not one that names somebody in a simile, in a row of names or only to call them", async () => {
		const { headline } = await who("Ada Bell", [
			"Ada Bell. Luke Hale. Mary Gray.",
			"“Come here at once, Ada Bell.”",
			"The old man was as sad as Ada Bell.",
			"Ada Bell kept the mill by the river. “Good,” said Ada Bell.",
		]);
		expect(headline).toBe("Ada Bell kept the mill by the river.");
	});

	test("a fuller one rather than true but thin words", async () => {
		const { headline } = await who("Luke Hale", [
			"Luke Hale, a Frenchman, laughed. “Good,” said Luke Hale.",
			"A tailor named Luke Hale lived at the corner.",
		]);
		expect(headline).toContain("tailor");
	});

	test("with the reader, not one in which it marks whom they met", async () => {
		const { headline } = await who(
			"Ada Bell",
			["Ada Bell found a very able mate. “Good,” said Ada Bell.", "Ada Bell kept the mill by the river."],
			fixedReader("very able mate"),
		);
		expect(headline).not.toContain("Ada Bell: “very able mate”");
	});
});

describe("/who finds people without a name", () => {
	const story = [
		"There was a red-haired cook on board. “Soup,” said the cook.",
		"“More soup,” said the cook.",
		"“Bread,” said the cook.",
	];

	test.each(["the cook", "cook"])("%s", async (name) => {
		const { headline } = await who(name, story);
		expect(headline).toContain("There was a red-haired cook on board.");
	});
});

describe("/who takes two forms for one name", () => {
	test("a nickname with the surname of its full form", async () => {
		const { confidence, headline } = await who("Jack Hale", [
			"John Hale came in. “Good,” said John Hale.",
			"Jack was the owner of the mill. “Well,” said Jack. “Well,” said Jack.",
		]);
		expect([headline, confidence]).not.toContain("not-in-story");
		expect(headline).not.toMatch(/^The story does not say/u);
	});
});
