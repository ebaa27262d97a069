import { describe, expect, test, vi } from "vitest";
import { systemClock } from "../../../src/discord/clock.ts";
import { createInteractionAges } from "../../../src/discord/reply/interaction-age.ts";
import { startBot } from "../bot-kit.ts";
import { gatedRunner } from "../gated-runner.ts";
import { textOf } from "../stand-in/messages.ts";

const MINUTE = 60_000;
const START = Date.UTC(2026, 10, 24);

/** An id that Discord gives at that time. */
function idAt(ms: number): string {
	// https://discord.com/developers/docs/reference#snowflakes
	return String(BigInt(ms - 1_420_070_400_000) << 22n);
}

/** Ages as a host sees them whose clock is ahead by so much. */
function onHost(aheadMs: number) {
	let time = START;
	const ages = createInteractionAges(() => time + aheadMs);
	return {
		/** Something made at this moment, seen so much later. */
		ageAfter: (ms: number) => {
			const id = idAt(time);
			time += ms;
			return { id, age: ages.of(id) };
		},
		wasTaken: ages.wasTaken,
		pass: (ms: number) => {
			time += ms;
		},
	};
}

describe("how old an interaction is", () => {
	test("is told by its id", () => {
		expect(onHost(0).ageAfter(1400).age).toBe(1400);
	});

	test("on a host whose clock is behind is learned from the first one", () => {
		const host = onHost(-5 * MINUTE);
		host.ageAfter(80);
		expect(host.ageAfter(1480).age).toBe(1400);
	});

	test("on a host whose clock is ahead is learned as soon as Discord takes what seemed too old", () => {
		const host = onHost(5 * MINUTE);
		const first = host.ageAfter(80);
		expect(first.age).toBeGreaterThan(3000);
		host.wasTaken(first.id);
		expect(host.ageAfter(1480).age).toBe(1400);
	});

	test("is not unlearned by a late one that Discord still took", () => {
		const host = onHost(0);
		host.wasTaken(host.ageAfter(2900).id);
		expect(host.ageAfter(1400).age).toBe(1400);
	});

	test("is told rightly again after an hour in which a clock drifted", () => {
		const host = onHost(2000);
		for (let i = 0; i < 40; i++) {
			host.ageAfter(80);
			host.pass(2 * MINUTE);
		}
		expect(host.ageAfter(1480).age).toBe(1400);
	});

	test("is not told by an id or a clock that is hours off", () => {
		expect(onHost(3 * 60 * MINUTE).ageAfter(1400).age).toBe(0);
		expect(onHost(-3 * 60 * MINUTE).ageAfter(1400).age).toBe(0);
	});
});

describe("an interaction that lay somewhere before the bot saw it", () => {
	test("is announced at once where 1.2 s have passed since Discord made it", async () => {
		const gate = gatedRunner();
		const own = await startBot({ runner: gate.runner, clock: systemClock });
		const late = own.standIn.slash("who", { name: "Ann" }, { agoMs: 1500 });
		await vi.waitFor(() => expect(gate.asked()).toBe(1), 60_000);
		gate.open();
		expect((await late).type).toBe(5);
		const answered = () => own.lines.filter(({ msg }) => msg === "answered");
		await vi.waitFor(() => expect(answered()).toHaveLength(1), 60_000);
		expect(textOf([...own.standIn.messages.values()].at(-1))).toContain("Ann lives in Lyme.");
		await own.end();
	});

	test("is not worked on where Discord takes no answer any more; the log tells, and it is counted", async () => {
		const gate = gatedRunner();
		let counted = 0;
		const tally = { late: () => void counted++, response: () => {} };
		const own = await startBot({ runner: gate.runner, clock: systemClock, tally }, { deadlineMs: 3000 });
		own.standIn.slash("who", { name: "Ann" }, { agoMs: 6000 }).catch(() => {});
		const late = expect.objectContaining({ msg: "came too late to be answered" });
		await vi.waitFor(() => expect(own.lines).toContainEqual(late), 60_000);
		expect(gate.asked()).toBe(0);
		expect(counted).toBe(1);
		expect(own.lines.filter(({ msg }) => msg === "answered")).toEqual([]);
		await own.end();
	});

	test("is answered where only this host's clock says so, and the next one as usual", async () => {
		// It stands still, so that the second one is no older than the first one however long that takes.
		const time = systemClock.now() + 5 * MINUTE;
		const own = await startBot({ clock: { ...systemClock, now: () => time } });
		await own.standIn.slash("who", { name: "Ann" });
		const lines = () => own.lines.filter(({ msg }) => msg === "answered");
		await vi.waitFor(() => expect(lines()).toHaveLength(1), 60_000);
		expect(textOf([...own.standIn.messages.values()].at(-1))).toContain("Ann lives in Lyme.");
		expect((await own.standIn.slash("who", { name: "Ann" })).type).toBe(4);
		await own.end();
	});
});

test("where many wait already, whoever comes next is told at once", async () => {
	const gate = gatedRunner(({ options }) => options["name"] !== "Ben");
	const own = await startBot({ runner: gate.runner });
	const asked = Array.from({ length: 60 }, (_, i) =>
		own.standIn.slash(
			"who",
			{ name: "Ann" },
			{ by: { id: String(410_000_000_000_000_000n + BigInt(i)), username: "r" } },
		),
	);
	await vi.waitFor(() => expect(gate.asked()).toBe(60), 60_000);
	expect((await own.standIn.slash("who", { name: "Ben" })).type).toBe(5);
	gate.open();
	await Promise.all(asked);
	await own.end();
});
