import { describe, expect, test } from "vitest";
import { createCutter } from "../../src/engine/cutter.ts";
import { WorkEnded, WorkExpired, WorkerStopped, WorkerUnable } from "../../src/engine/threads/worker-link.ts";
import { UserError } from "../../src/errors.ts";

const cut = { snapshot: "novel.stories", at: 2, paragraphs: 7 };

/** How often the story is set aside when each of `errors` in turn is what comes of cutting it. */
async function setAsideAfter(errors: readonly Error[]): Promise<number> {
	const aside: unknown[] = [];
	const left = [...errors];
	const cutter = createCutter(
		() => Promise.reject(left.shift()),
		(story) => aside.push(story),
	);
	for (const _ of errors) await expect(cutter.make([cut])).rejects.toBeInstanceOf(UserError);
	expect(aside).toEqual(aside.map(() => expect.objectContaining({ snapshot: cut.snapshot, at: cut.at })));
	return aside.length;
}

describe("a story that is to be cut at a reader's limit", () => {
	test.each([
		["takes too long", new WorkExpired("too long")],
		["ends the thread", new WorkerStopped("out of memory")],
	])("is set aside when it %s a second time", async (_, error) => {
		expect(await setAsideAfter([error])).toBe(0);
		expect(await setAsideAfter([error, error])).toBe(1);
	});

	test.each([
		["the thread could not start", new WorkerUnable("no memory")],
		["the process is restarted", new WorkEnded("stopped")],
	])("is not blamed because %s", async (_, error) => {
		expect(await setAsideAfter([error, error, error])).toBe(0);
	});
});
