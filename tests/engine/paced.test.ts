import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { createPaced } from "../../src/engine/paced.ts";

/** Work that takes so long, and how often it was done. */
function counted(ms: number) {
	let [times, now] = [0, 0];
	const work = (): void => {
		times++;
		now += ms;
	};
	const paced = createPaced(work, 10, () => now);
	return { paced, times: () => times };
}

test("what takes no time is done at once, each time", () => {
	const { paced, times } = counted(0);
	for (let at = 0; at < 50; at++) paced.soon();
	expect([times(), paced.isWaiting()]).toEqual([50, false]);
});

test("what takes long is done once for all that changes meanwhile", async () => {
	const { paced, times } = counted(5);
	for (let at = 0; at < 50; at++) paced.soon();
	expect([times(), paced.isWaiting()]).toEqual([1, true]);
	await expect.poll(times).toBe(2);
	expect(paced.isWaiting()).toBe(false);
});

test("what cannot wait is done at once, and then nothing waits any more", () => {
	const { paced, times } = counted(5);
	paced.now();
	paced.soon();
	paced.now();
	expect([times(), paced.isWaiting()]).toEqual([2, false]);
});

test("what waits when it ends is not done", async () => {
	const { paced, times } = counted(5);
	paced.now();
	paced.soon();
	paced.end();
	await pause(80);
	expect([times(), paced.isWaiting()]).toEqual([1, false]);
});
