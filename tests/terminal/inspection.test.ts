import { describe, expect, test } from "vitest";
import { annotate } from "../../src/annotation/annotate.ts";
import { readStory } from "../../src/story/read-story.ts";
import { showWhole } from "../../src/story/visible-story.ts";
import { inspectionJson, inspectionText } from "../../src/terminal/inspection.ts";

const story = readStory({
	path: "mill.txt",
	bytes: Buffer.from(
		"LONDON (Reuters) - Wednesday, 22 January 2003\n\nThe Russian Deputy Foreign Minister Alexander Losyukov spoke on Sunday. Losyukov left the next day.\n",
	),
});
const layers = annotate(showWhole(story));

describe("what is inspected", () => {
	test("has who somebody is in the story's words", () => {
		const { entities } = inspectionJson(story, layers) as {
			entities: readonly { name: string; description: unknown }[];
		};
		expect(entities).toContainEqual(
			expect.objectContaining({ name: "Alexander Losyukov", description: "Russian Deputy Foreign Minister" }),
		);
		expect(inspectionText(story, layers)).toContain("Losyukov): Russian Deputy Foreign Minister");
	});
});
