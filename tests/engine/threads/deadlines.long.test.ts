import { expect, onTestFinished, test } from "vitest";
import { linkWorker, WorkExpired } from "../../../src/engine/threads/worker-link.ts";
import type { Order } from "./workers/obedient-worker.ts";

const MB = 1024 * 1024;

test("a hundred requests that never end cost a hundred threads, and no memory", async () => {
	const times = new Int32Array(new SharedArrayBuffer(400));
	const link = linkWorker<Order, number>(new URL("./workers/obedient-worker.ts", import.meta.url), {
		memoryMb: 64,
		workerData: times,
		allowedMs: () => 100,
	});
	onTestFinished(() => link.stop());
	const rss: number[] = [];
	for (let round = 1; round <= 100; round++) {
		const hung = link.ask({ kind: "hang" }).catch((error: unknown) => error);
		const behind = link.ask({ kind: "echo", value: 1 });
		expect(await hung).toBeInstanceOf(WorkExpired);
		expect(await behind).toBe(1);
		rss.push(process.memoryUsage().rss / MB);
	}
	expect(times[1]).toBe(100);
	const mean = (part: readonly number[]) => part.reduce((sum, one) => sum + one, 0) / part.length;
	// The first threads bring code and buffers that stay; what leaks would go on growing.
	expect(mean(rss.slice(80)) - mean(rss.slice(20, 40))).toBeLessThan(40);
});
