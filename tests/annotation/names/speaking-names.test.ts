import { describe, expect, test } from "vitest";
import { annotate } from "../../../src/annotation/annotate.ts";
import { tinyStory } from "../../tiny-story.ts";

function persons(text: string): string[] {
	const { entities } = annotate(tinyStory(text));
	return entities.filter(({ kind }) => kind === "person").map(({ name }) => name);
}

describe("a plain word", () => {
	test.each([
		["that speaks with the", "the Mouse", "“Ahem!” said the Mouse. Then the Mouse ran, and a mouse is small."],
		["that is an exclamation elsewhere", "Pooh", "“Oh,” said Pooh. Then he and Pooh went home, for Pooh was tired."],
		[
			"with a verb before its speech",
			"the Voice",
			"Then the Voice said, “Come.” A voice is a voice, and the Voice was one.",
		],
		["of several words", "the Invisible Man", "“No!” cried the Invisible Man. A man came, and the Invisible Man ran."],
	])("%s is somebody: %s", (_, name, scene) => {
		expect(persons(`${scene}\n\n`.repeat(4))).toContain(name);
	});

	test.each([
		["that speaks once", "“Stop,” said the Law. The law is the law, and he feared the Law. He broke the Law."],
		[
			"that never speaks",
			"He saw the Moon. Then the Moon went down, and the Moon rose, and the Moon was red. The Moon set.",
		],
		["that is written small where it speaks", "“Ahem!” said the mouse. Then the mouse ran, and a mouse is small."],
	])("%s is nobody", (_, scene) => {
		expect(persons(scene)).toEqual([]);
	});

	test("keeps what it says: the speaker is named", () => {
		const { quotations } = annotate(tinyStory("“Ahem!” said the Mouse. Then the Mouse ran off.\n\n".repeat(4)));
		expect(quotations.map(({ certainty }) => certainty)).toEqual(["named", "named", "named", "named"]);
	});
});
