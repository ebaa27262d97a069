import { expect } from "vitest";
import { allCommands, commands } from "../../commands/index.ts";
import type { Answer, Found } from "../../src/answering/answer.ts";
import { readCall } from "../../src/asking/read-call.ts";
import { runCall } from "../../src/asking/run.ts";
import type { SearchableStory } from "../../src/retrieval/index/searchable-story.ts";
import { bundledStory, searchable } from "../bundled-story.ts";
import { tinyStory } from "../tiny-story.ts";
import { told } from "../told.ts";

export const report = bundledStory();
export const tale = searchable(
	tinyStory(
		`Old Tom Barrow, the miller, lived by the river with his daughter Ann.

"I shall go to York on Monday," said Ann. "Will you come, father?"

Tom shook his head. "Never," he said, "while I can stand."

The next morning Ann left the mill and walked to York. She was not afraid.

In the forest she met a fox. The fox asked for bread, because it had eaten nothing for three days.`,
		{ id: "mill", title: "The Mill" },
	),
);

export async function run(line: string, ...stories: SearchableStory[]): Promise<Answer> {
	const statuses = stories.map(({ story: { id, title } }) => ({ id, title, state: "ready" as const }));
	return runCall(commands, readCall(allCommands, line), { stories, statuses, seenUpTo: new Map() });
}

export async function found(asked: Promise<Answer>) {
	const answer = await asked;
	expect(answer).toMatchObject({ kind: "found" });
	const { evidence, confidence, page } = answer as Found;
	const { headline, details } = told(answer) as { headline: string; details: readonly string[] };
	return { headline, details, evidence, confidence, page };
}

export function linesOf(answer: Answer): readonly string[] {
	return told(answer)["lines"] as readonly string[];
}

/** The first passage's marked words. */
export function marked(answer: Pick<Found, "evidence">): string {
	const [{ text, highlights }] = answer.evidence;
	return highlights.map(({ start, end }) => text.slice(start, end)).join(" | ");
}
