import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Scope, StoryStatus } from "../../src/asking/command.ts";
import { scopeFor } from "../../src/asking/reading-limit.ts";
import { type AnsweringReply, createAnswerer } from "../../src/engine/threads/answering-work.ts";
import { prepareStory } from "../../src/storage/read-source.ts";
import { writeStorySnapshot } from "../../src/storage/story-snapshot.ts";
import { readStory } from "../../src/story/read-story.ts";
import type { SpoilerRule } from "../../src/story/spoiler-rule.ts";
import { showWhole } from "../../src/story/visible-story.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";
import { told } from "../told.ts";
import { chapteredStory } from "./corpus-folder.ts";

const asker = { reader: "1", guild: "9", mayManage: false };

/** The scope of a reader without a position, made when these stories were there. */
function scopeUnder(spoilerRule: SpoilerRule, statuses: readonly StoryStatus[]): Promise<Scope> {
	return scopeFor({ asker, private: true, spoilerChannel: false, spoilers: false }, statuses, {
		readingPositions: async () => new Map(),
		lastStory: async () => undefined,
		serverSettings: async () => ({ spoilerRule }),
		channelSettings: async () => ({ limits: new Map() }),
	});
}

const CHAPTERS = [["Anna Reed came to the mill."], ["Tom Hale drowned in the river."]];
const ready = (chapters: number): StoryStatus => ({ id: "mill", title: "The Mill", state: "ready", chapters });

/** A thread that is given the story only now, after the call's scope was made. */
async function askLate(scope: Scope, chapters = CHAPTERS) {
	const answerer = createAnswerer();
	const statuses = [ready(chapters.length)];
	const path = "mill.txt";
	const bytes = new TextEncoder().encode(chapteredStory("The Mill", chapters));
	const snapshot = join(temporaryFolder(), "mill.stories");
	writeStorySnapshot(snapshot, [prepareStory(showWhole(readStory({ path, bytes })))], []);
	const story = { id: "mill", snapshot, at: 0, twin: false };
	await answerer.answer({ kind: "put", mark: 1, practise: false, story });
	const run = (options: Readonly<Record<string, string>>): Promise<AnsweringReply> =>
		answerer.answer({ kind: "run", call: { command: "find", options }, scope, statuses });
	const offer = (): Promise<AnsweringReply> =>
		answerer.answer({
			kind: "complete",
			call: { command: "who", options: {} },
			focused: "name",
			typed: "T",
			scope,
			statuses,
		});
	return { run, offer };
}

const stillReading = { kind: "answer", answer: { kind: "not-in-story", headline: { say: "still-reading" } } };

describe.each(["ask", "chapter-1"] as const)(
	"under the rule %j a story that comes while a call is under way",
	(rule) => {
		test.each([{ words: "river" }, { words: "river", story: "mill" }])(
			"is still being read to that call, %j, and nothing of it is shown",
			async (options) => {
				const { run, offer } = await askLate(await scopeUnder(rule, []));
				const reply = await run(options);
				expect(reply).toMatchObject(stillReading);
				expect(JSON.stringify(reply)).not.toMatch(/Hale|drowned/);
				expect(await offer()).toEqual({ kind: "choices", choices: [] });
			},
		);

		test("is not shown either where it had one chapter, and so no limit, when the call began", async () => {
			const { run } = await askLate(await scopeUnder(rule, [ready(1)]));
			expect(await run({ words: "river" })).toMatchObject(stillReading);
		});
	},
);

test("a story that was there when the call began, read or not, is answered from as its scope allows", async () => {
	const inScope = await scopeUnder("none", [{ id: "mill", title: "The Mill", state: "reading" }]);
	expect(await (await askLate(inScope)).run({ words: "river" })).toMatchObject({ answer: { kind: "found" } });
	const single = await askLate(await scopeUnder("ask", [ready(1)]), CHAPTERS.slice(0, 1));
	const reply = await single.run({ words: "mill" });
	expect(reply.kind === "answer" && told(reply.answer)).toMatchObject({ kind: "found" });
});

test("an asker who wants spoilers sees a story that has just come", async () => {
	const scope: Scope = { limits: new Map(), guild: "9", asker };
	expect(await (await askLate(scope)).run({ words: "river" })).toMatchObject({ answer: { kind: "found" } });
});
