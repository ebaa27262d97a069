import { mistake } from "../../../../src/answering/wording/mistake.ts";
import { ownBoard, ownData, serveRequests } from "../../../../src/engine/threads/serve-requests.ts";
import { noteBusy, noteStory, runNative } from "../../../../src/engine/threads/work-board.ts";

/** What the worker is to do. */
export type Order =
	| { readonly kind: "echo"; readonly value: number }
	/** Work for so many milliseconds of processor time. */
	| { readonly kind: "work"; readonly ms: number; readonly value: number }
	/** Refuse it, as a mistake of the asker's. */
	| { readonly kind: "refuse" }
	| { readonly kind: "hang" }
	/** Run native code for so many milliseconds, then hang outside of it. */
	| { readonly kind: "native"; readonly ms: number; readonly value: number }
	/** Look into the story of this number. */
	| { readonly kind: "look"; readonly story: number }
	/** Answer, and then begin to practise, without end. */
	| { readonly kind: "practise" }
	| { readonly kind: "exit" }
	| { readonly kind: "eat" };

/** How often each value was asked for, over all threads. */
const times = ownData<Int32Array>();

/** A thread that does what it is told, and hangs, ends or eats memory where it is told to. */
serveRequests<Order, number>(async (order) => {
	switch (order.kind) {
		case "echo":
			Atomics.add(times, order.value, 1);
			return order.value;
		case "work": {
			const until = process.cpuUsage();
			Atomics.add(times, order.value, 1);
			for (;;) {
				const { user, system } = process.cpuUsage(until);
				if (user + system > order.ms * 1000) return order.value;
			}
		}
		case "refuse":
			throw mistake({ say: "no-place", typed: "soon" });
		case "hang":
			for (;;) Math.sqrt(2);
		case "native":
			await runNative(ownBoard(), async () => {
				const until = performance.now() + order.ms;
				while (performance.now() < until) Math.sqrt(2);
				Atomics.add(times, order.value, 1);
			});
			for (;;) Math.sqrt(2);
		case "look":
			noteStory(ownBoard(), order.story);
			return order.story;
		case "practise":
			setTimeout(() => {
				noteBusy(ownBoard(), -1);
				for (;;) Math.sqrt(2);
			});
			return 0;
		case "exit":
			process.exit(3);
			break;
		case "eat": {
			const eaten: number[][] = [];
			for (;;) eaten.push(new Array<number>(100_000).fill(1));
		}
	}
	return -1;
});
