import { describe, expect, test } from "vitest";
import { commands } from "../../../commands/index.ts";
import { headlineOf } from "../../../src/answering/wording/words.ts";
import { readCall } from "../../../src/asking/read-call.ts";
import { runCall } from "../../../src/asking/run.ts";
import type { ReaderNow } from "../../../src/reading/reader.ts";
import { searchable } from "../../bundled-story.ts";
import { fixedReader } from "../../reading/fixed-reader.ts";
import { tinyStory } from "../../tiny-story.ts";

const FILLER = "It rained upon the roof and the wind went round the house all night. ".repeat(8).trim();
const story = searchable(
	tinyStory(
		[
			"Paul Gray came late, and nobody looked up. Paul Gray sat down by the fire.",
			FILLER,
			"The keeper of the light had a son. He was called Paul Gray and was nineteen that spring.",
			FILLER,
			"“Ruth Lane is a witch, my dear,” said Paul Gray. Ruth Lane laughed. “Good night, Paul Gray,” said Ruth Lane.",
		].join("\n\n"),
	),
);

async function who(name: string, reader: ReaderNow) {
	const statuses = [{ id: story.story.id, title: story.story.title, state: "ready" as const }];
	const answer = await runCall(commands, readCall(commands, `/who ${name}`), {
		stories: [story],
		statuses,
		seenUpTo: new Map(),
		reader,
	});
	if (answer.kind !== "found") throw new Error(headlineOf(answer));
	return {
		headline: headlineOf(answer),
		confidence: answer.confidence,
		first: answer.evidence[0],
		all: answer.evidence,
	};
}

describe("/who", () => {
	test("shows first where the reader finds somebody introduced, in the story's words", async () => {
		const { headline, confidence, first } = await who("Paul Gray", fixedReader("nineteen that spring"));
		expect(headline).toBe("Paul Gray: “nineteen that spring”.");
		expect(confidence).toBe("high");
		expect(first.paragraph).toBe(3);
		expect(first.highlights.map(({ start, end }) => first.text.slice(start, end))).toEqual([
			"Paul Gray",
			"nineteen that spring",
		]);
	});

	test("tells what somebody says of another with who says it, and never as sure", async () => {
		const { headline, confidence } = await who("Ruth Lane", fixedReader("a witch"));
		expect(headline).toBe("Ruth Lane, as Paul Gray says: “a witch”.");
		expect(confidence).toBe("low");
	});

	test.each([undefined, "busy", fixedReader()] as const)(
		"shows the sentence that introduces somebody where no words stand alone, with the one before that it goes on from",
		async (reader) => {
			const { headline, confidence } = await who("Paul Gray", reader);
			expect(headline).toBe("The keeper of the light had a son. He was called Paul Gray and was nineteen that spring.");
			expect(confidence).toBe("low");
		},
	);

	test("shows the other passages in the story's order", async () => {
		const { all } = await who("Paul Gray", fixedReader("nineteen that spring"));
		const [, ...others] = all.map(({ paragraph }) => paragraph);
		expect(others).toEqual(others.toSorted((a, b) => a - b));
	});
});
