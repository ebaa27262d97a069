import { existsSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { prepareCut } from "../../src/storage/cut-story.ts";
import { prepareStory } from "../../src/storage/read-source.ts";
import { openStorySnapshot, writeStorySnapshot } from "../../src/storage/story-snapshot.ts";
import { createCutAccount } from "../../src/storage/sweep-cuts.ts";
import { readStory } from "../../src/story/read-story.ts";
import { showWhole } from "../../src/story/visible-story.ts";
import { chapteredStory } from "../engine/corpus-folder.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const text = chapteredStory("The Fox", [["A fox ran.", "It was red.", "It slept."], ["Another fox came."]]);
const story = prepareStory(showWhole(readStory({ path: "fox.txt", bytes: new TextEncoder().encode(text) })));
const SIZE = 1000;
const none: ReadonlySet<string> = new Set();

/** A folder with the story's snapshot, in which cuts are made up: only their names, sizes and times count. */
function statuses() {
	const folder = temporaryFolder();
	const snapshot = join(folder, `${"a".repeat(40)}-0123456789abcdef.stories`);
	writeStorySnapshot(snapshot, [story]);
	const put = (paragraphs: number, minutesAgo: number): string => {
		const path = `${snapshot}-0-${paragraphs}.cut`;
		const then = 1_000_000_000 - minutesAgo * 60;
		writeFileSync(path, new Uint8Array(SIZE));
		utimesSync(path, then, then);
		return path;
	};
	const cuts = () => readdirSync(folder).filter((name) => name.endsWith(".cut")).length;
	return { folder, put, cuts };
}

describe("cuts at readers' limits", () => {
	test("never take more room than they are allowed, however many are made", () => {
		const { folder, put, cuts } = statuses();
		const account = createCutAccount(folder, { mostBytes: 10 * SIZE, freeBytes: () => 1e12 });
		for (let number = 10; number < 100; number++) {
			account.add(put(number, 100 - number), none);
			expect(cuts()).toBeLessThanOrEqual(10);
		}
		expect(cuts()).toBeGreaterThanOrEqual(9);
	});

	test("take less where little is free, and what they take themselves does not count as free", () => {
		const { folder, put, cuts } = statuses();
		let free = 100 * SIZE;
		const account = createCutAccount(folder, {
			mostBytes: 1e12,
			freeBytes: () => free - cuts() * SIZE,
		});
		for (let number = 10; number < 40; number++) account.add(put(number, 100 - number), none);
		expect(cuts()).toBeLessThanOrEqual(10);
		free = 20 * SIZE;
		account.add(put(50, 0), none);
		expect(cuts()).toBeLessThanOrEqual(2);
	});

	test("that end within a chapter go before those at a chapter's end, then those used longest ago", () => {
		const { folder, put } = statuses();
		const atEnd = put(3, 90);
		const [older, newer] = [put(1, 20), put(2, 10)];
		const account = createCutAccount(folder, { mostBytes: 3 * SIZE, freeBytes: () => 1e12 });
		const made = put(4, 0);
		account.add(made, none);
		expect([atEnd, older, newer, made].map((path) => existsSync(path))).toEqual([true, false, false, true]);
	});

	test("that were just made, or that a question waits for, stay even where there is no room", () => {
		const { folder, put } = statuses();
		const waited = put(1, 60);
		const other = put(2, 50);
		const account = createCutAccount(folder, { mostBytes: 1, freeBytes: () => 1e12 });
		const made = put(5, 0);
		account.add(made, new Set([waited]));
		expect([waited, other, made].map((path) => existsSync(path))).toEqual([true, false, true]);
	});

	test("that were made by an earlier run are counted too", () => {
		const { folder, put, cuts } = statuses();
		for (let number = 10; number < 30; number++) put(number, number);
		createCutAccount(folder, { mostBytes: 5 * SIZE, freeBytes: () => 1e12 }).add(put(50, 0), none);
		expect(cuts()).toBeLessThanOrEqual(5);
	});
});

test("a snapshot tells where its chapters end, and a cut ends where it was cut", () => {
	const path = join(temporaryFolder(), "a.stories");
	writeStorySnapshot(path, [story, prepareCut(story.story, 2)]);
	const ends = openStorySnapshot(path)?.stories.map((stored) => stored.chapterEnds());
	expect(ends).toEqual([[3, 4], [2]]);
});
