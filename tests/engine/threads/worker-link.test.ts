import { setTimeout as pause, setImmediate as turn } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import {
	type Crash,
	linkWorker,
	WorkExpired,
	type WorkerLink,
	type WorkerOptions,
	WorkerStopped,
	WorkerUnable,
} from "../../../src/engine/threads/worker-link.ts";
import type { Order } from "./workers/obedient-worker.ts";

type Told = { readonly link: WorkerLink<Order, number>; readonly times: Int32Array; readonly crashes: Crash<Order>[] };

function obedient(options: Partial<WorkerOptions<Order>> = {}, file = "obedient-worker.ts"): Told {
	const times = new Int32Array(new SharedArrayBuffer(400));
	const crashes: Crash<Order>[] = [];
	const link = linkWorker<Order, number>(new URL(`./workers/${file}`, import.meta.url), {
		memoryMb: 64,
		workerData: times,
		allowedMs: () => 500,
		onCrash: (crash) => crashes.push(crash),
		...options,
	});
	onTestFinished(() => link.stop());
	return { link, times, crashes };
}

/** Asks five times around an order that ends the thread, all at once. */
function askAround({ link }: Told, bad: Order) {
	const orders: Order[] = [1, 2, 3, 4].map((value) => ({ kind: "echo", value }));
	orders.splice(1, 0, bad);
	return Promise.allSettled(orders.map((order) => link.ask(order)));
}

const answered = (value: number) => ({ status: "fulfilled", value });

describe("a request that never ends", () => {
	test("fails alone: what waited behind it is answered, once each", async () => {
		const told = obedient();
		const results = await askAround(told, { kind: "hang" });
		expect(results).toMatchObject([answered(1), { status: "rejected" }, answered(2), answered(3), answered(4)]);
		expect((results[1] as PromiseRejectedResult).reason).toBeInstanceOf(WorkExpired);
		expect([...told.times.subarray(0, 6)]).toEqual([0, 1, 1, 1, 1, 0]);
		expect(told.crashes).toMatchObject([{ request: { kind: "hang" }, isPractice: false, isAtStart: false }]);
	});

	test("is not asked again, and the next thread answers as before", async () => {
		const told = obedient();
		await expect(told.link.ask({ kind: "hang" })).rejects.toBeInstanceOf(WorkExpired);
		expect(await told.link.ask({ kind: "echo", value: 7 })).toBe(7);
		expect(told.crashes).toHaveLength(1);
	});
});

test("a mistake of the asker's comes out of a thread as data, to be told in any language", async () => {
	const refused = await obedient()
		.link.ask({ kind: "refuse" })
		.catch((error: unknown) => error);
	expect(refused).toMatchObject({ name: "UserError", saying: { say: "no-place", typed: "soon" } });
});

test("a thread is not ended within native code, which would end the process, but as soon as it is out of it", async () => {
	const told = obedient({ allowedMs: () => 100 });
	const running = told.link.ask({ kind: "native", ms: 600, value: 7 }).catch((error: unknown) => error);
	expect(await told.link.ask({ kind: "echo", value: 1 })).toBe(1);
	expect(await running).toBeInstanceOf(WorkExpired);
	await told.link.stop();
	await expect.poll(() => told.times[7]).toBe(1);
});

test("the time a request waits for others does not count as work on it", async () => {
	const { link, crashes } = obedient({ allowedMs: () => 1000 });
	const values = [1, 2, 3, 4, 5];
	// In all they work for more than a second; none of them does.
	expect(await Promise.all(values.map((value) => link.ask({ kind: "work", ms: 400, value })))).toEqual(values);
	expect(crashes).toEqual([]);
});

test("work is measured by what the clock says of the thread, not by the time that passes", async () => {
	const { link, crashes } = obedient({ allowedMs: () => 1000, clock: () => 0 });
	expect(await link.ask({ kind: "work", ms: 1500, value: 1 })).toBe(1);
	expect(crashes).toEqual([]);
});

test("a story that an earlier request looked into is not blamed for a later one", async () => {
	const { link, crashes } = obedient();
	expect(await link.ask({ kind: "look", story: 7 })).toBe(7);
	await expect(link.ask({ kind: "hang" })).rejects.toBeInstanceOf(WorkExpired);
	expect(crashes).toMatchObject([{ error: { story: 0 } }]);
});

test("practice that never ends is given up, though nobody asks", async () => {
	const { link, crashes } = obedient();
	expect(await link.ask({ kind: "practise" })).toBe(0);
	await expect.poll(() => crashes).toMatchObject([{ isPractice: true, request: undefined }]);
	expect(await link.ask({ kind: "echo", value: 3 })).toBe(3);
});

test("what need not be asked again after a crash fails with it, in its place", async () => {
	const told = obedient({ asksAgain: (order) => order.kind !== "echo" || order.value !== 3 });
	const results = await askAround(told, { kind: "hang" });
	expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "rejected", "fulfilled"]);
	expect([...told.times.subarray(1, 5)]).toEqual([1, 1, 0, 1]);
});

test("what a request may take is found out once, before it is asked", async () => {
	let times = 0;
	const { link } = obedient({
		allowedMs: (order) => {
			times++;
			if (order.kind === "look") throw new Error("the file is gone");
			return 60_000;
		},
	});
	expect(await link.ask({ kind: "work", ms: 900, value: 1 })).toBe(1);
	expect(times).toBe(1);
	await expect(link.ask({ kind: "look", story: 1 })).rejects.toThrow("the file is gone");
});

describe("a thread that ends", () => {
	test.each([
		["by itself", { kind: "exit" }],
		["for want of memory", { kind: "eat" }],
	] as const)("%s fails what it was busy with and nothing else", async (_, order) => {
		const told = obedient({ allowedMs: () => 60_000 });
		const results = await askAround(told, order);
		expect(results).toMatchObject([answered(1), { status: "rejected" }, answered(2), answered(3), answered(4)]);
		const { reason } = results[1] as PromiseRejectedResult;
		expect(reason).toBeInstanceOf(WorkerStopped);
		expect(reason).not.toBeInstanceOf(WorkExpired);
	});

	test("before it takes anything up fails all, and is tried again only when it is asked again", async () => {
		const told = obedient({}, "unable-worker.ts");
		const results = await askAround(told, { kind: "echo", value: 9 });
		expect(results.map(({ status }) => status)).toEqual(Array(5).fill("rejected"));
		expect(told.crashes).toMatchObject([{ isAtStart: true, request: undefined }]);
		await expect(told.link.ask({ kind: "echo", value: 1 })).rejects.toBeInstanceOf(WorkerUnable);
		expect(told.crashes).toHaveLength(2);
	});
});

test("a thread that ends for want of work takes nothing along that is asked meanwhile", async () => {
	const { link } = obedient({ idleMs: 1, allowedMs: () => 60_000 });
	for (let value = 1; value <= 40; value++) {
		expect(await link.ask({ kind: "echo", value })).toBe(value);
		// Now and then it has begun to end, now and then it has ended.
		if (value % 3 === 0) await pause(1);
		else if (value % 3 === 1) await pause(2).then(() => turn());
	}
});

test("a stop fails what was asked before it, and nothing that is asked after it", async () => {
	const { link } = obedient({ allowedMs: () => 60_000 });
	const before = link.ask({ kind: "hang" }).catch((error: unknown) => error);
	const stopped = link.stop();
	const after = link.ask({ kind: "echo", value: 5 });
	expect(await before).toBeInstanceOf(WorkerStopped);
	await stopped;
	expect(await after).toBe(5);
});
