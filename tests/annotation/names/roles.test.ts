import { describe, expect, test } from "vitest";
import { annotate } from "../../../src/annotation/annotate.ts";
import type { Entity } from "../../../src/annotation/layers.ts";
import { cutAt } from "../../../src/story/visible-story.ts";
import { tinyStory } from "../../tiny-story.ts";

function persons(text: string): readonly Entity[] {
	return annotate(tinyStory(text)).entities.filter(({ kind }) => kind === "person");
}

/** The speaker of each quotation, in words. */
function speakers(text: string): string[] {
	const { entities, quotations } = annotate(tinyStory(text));
	return quotations.map(({ speaker }) => entities.find(({ id }) => id === speaker)?.name ?? "nobody");
}

describe("a role without a name", () => {
	test.each([
		["the cook", "“Soup again,” said the cook. Emma sighed. The cook laughed.\n\n“Eat it,” the cook said."],
		["the cook", "“Soup again,” said the  cook. Emma sighed.\n\n“Eat it,” the  cook said."],
		["my brother", "I ran. “Stop!” cried my brother. He was tall.\n\n“Come back,” said my brother."],
		["the second mate", `${"“Ho,” said the second mate. Emma saw him run.\n\n".repeat(2)}`],
	])("is a character that speaks: %s", (name, text) => {
		expect(persons(text).map((person) => person.name)).toContain(name);
		expect(speakers(text).filter((speaker) => speaker === name).length).toBeGreaterThan(1);
	});

	test.each([
		["that speaks once", "“Soup,” said the cook. Emma sighed."],
		[
			"that stands for somebody or for many",
			"“Yes,” said the other. “No,” said the boys.\n\n“Yes,” said the other. “No,” said the boys.",
		],
		["that never speaks", "The cook came. The cook went. The cook slept."],
	])("%s is nobody", (_, text) => {
		expect(persons(text).filter(({ name }) => name !== "Emma")).toEqual([]);
	});

	test("is whoever alone has that title", () => {
		const text = "Dr. Livesey came in.\n\n“Well,” said the doctor.\n\nHe sat.\n\nHe drank.\n\n“Bed,” said the doctor.";
		expect(persons(text).map(({ name }) => name)).toEqual(["Dr. Livesey"]);
		expect(speakers(text)).toEqual(["Dr. Livesey", "Dr. Livesey"]);
	});

	test("is one of a kind where several have that title", () => {
		const text =
			"Captain Flint and Captain Smollett met.\n\n“Ho,” said the captain.\n\nHe sat.\n\nHe drank.\n\n“Rum,” said the captain.";
		expect(persons(text).map(({ name }) => name)).toContain("the captain");
	});

	test("tells nothing that a cut story does not", () => {
		const story = tinyStory(
			"“Soup,” said the cook.\n\n“More,” said the cook.\n\n“Go,” said the maid.\n\n“Now,” said the maid.",
		);
		const cut = annotate(cutAt(story, { chapter: 1, paragraph: 2 }));
		expect(cut.entities.map(({ name }) => name)).toEqual(["the cook"]);
	});

	test("has no place in a report, where unnamed officials come and go", () => {
		const story = tinyStory("“No,” said the spokesman.\n\n“Yes,” said the spokesman.", {
			dateline: { day: "2003-01-20" },
		});
		expect(annotate(story).entities).toEqual([]);
	});
});

test("whoever says I is the narrator, also where “said I.” stands between two speeches", () => {
	const text = `${"“No,” said the cook. I sat.\n\n“Why?” said I. “Tell me.” He left.\n\n".repeat(4)}`;
	expect(speakers(text)).toContain("the narrator");
	const { quotations } = annotate(tinyStory(text));
	expect(quotations.map(({ speakerWords }) => text.slice(speakerWords?.start, speakerWords?.end))).not.toContain("I.");
});
