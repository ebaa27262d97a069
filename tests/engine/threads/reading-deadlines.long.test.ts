import { describe, expect, onTestFinished, test } from "vitest";
import { linkWorker, WorkExpired } from "../../../src/engine/threads/worker-link.ts";
import { openReader } from "../../../src/reading/open-reader.ts";
import type { ReadingOrder } from "./workers/endless-reader.ts";

const MB = 1024 * 1024;
const { reader } = await openReader("on");
await reader?.close();

describe.runIf(reader !== undefined)("threads that are ended while the model reads", () => {
	test("a hundred cost no crash and no memory", async () => {
		const link = linkWorker<ReadingOrder, number>(new URL("./workers/endless-reader.ts", import.meta.url), {
			memoryMb: 64,
			workerData: undefined,
			allowedMs: (order) => (order === "answer" ? 60_000 : 100),
		});
		onTestFinished(() => link.stop());
		const rss: number[] = [];
		for (let round = 1; round <= 100; round++) {
			const endless = link.ask("read without end").catch((error: unknown) => error);
			const behind = link.ask("answer");
			expect(await endless).toBeInstanceOf(WorkExpired);
			expect(await behind).toBe(50);
			rss.push(process.memoryUsage().rss / MB);
		}
		const mean = (part: readonly number[]) => part.reduce((sum, one) => sum + one, 0) / part.length;
		// A model takes 60 MB: if each thread left its own behind, it would be gigabytes.
		expect(mean(rss.slice(80)) - mean(rss.slice(20, 40))).toBeLessThan(150);
	});
});
