import { describe, expect, test, vi } from "vitest";
import { systemClock } from "../../../src/discord/clock.ts";
import { type Running, startBot } from "../bot-kit.ts";
import { gatedRunner } from "../gated-runner.ts";
import { buttonsOf, choicesOf, textOf } from "../stand-in/messages.ts";
import { BEN } from "../stand-in/people.ts";
import type { Fault } from "../stand-in/rest.ts";

// https://discord.com/developers/docs/resources/message#message-object-message-flags
const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;

/** Discord made it so long ago that its answer is announced as soon as it is seen. */
const OLD = { agoMs: 1500 };

/** The first response arrives, and the bot never hears of it: the line breaks, or nothing comes back. */
const LOST: readonly (readonly [string, Omit<Fault, "match">])[] = [
	["is lost once", { kind: "lose", times: 1 }],
	["is lost each time", { kind: "lose", times: 99 }],
	["does not come", { kind: "hang", times: 1 }],
];

const lose = ({ standIn }: Running, fault: Omit<Fault, "match">) => standIn.addFault({ match: /callback$/, ...fault });
const latest = ({ standIn }: Running) => [...standIn.messages.values()].at(-1);
const isOpen = ({ standIn }: Running) => [...standIn.messages.values()].some(({ flags }) => (flags & LOADING) !== 0);

describe.each(LOST)("where the confirmation of an announcement %s", (_, fault) => {
	test.concurrent.each([
		["a public answer", { name: "Ann" }, false, "Ann lives in Lyme."],
		["a private answer", { name: "Ann", private: true }, true, "Ann lives in Lyme."],
		["a refusal, which is for the asker alone,", { name: "nobody" }, true, "The story does not say."],
		["an apology", { name: "bug" }, true, "Sorry"],
	])("%s comes all the same", async (__, options, isPrivate, text) => {
		const gate = gatedRunner();
		const own = await startBot({ runner: gate.runner, clock: systemClock });
		lose(own, fault);
		expect((await own.standIn.slash("who", options, OLD)).type).toBe(5);
		gate.open();
		await vi.waitFor(() => expect(textOf(latest(own))).toContain(text), 60_000);
		expect(((latest(own)?.flags ?? 0) & EPHEMERAL) !== 0).toBe(isPrivate);
		expect(isOpen(own)).toBe(false);
		expect(own.standIn.violations).toEqual([]);
		await own.end();
	});

	test.concurrent.each([
		["the asker's click changes the message", {}, 6],
		["somebody else's click gets its copy", { by: BEN }, 5],
	])("%s", async (__, by, type) => {
		const gate = gatedRunner();
		const own = await startBot({ runner: gate.runner, clock: systemClock });
		gate.open();
		const { message } = await own.standIn.slash("who", { name: "Ann" });
		gate.close();
		lose(own, fault);
		const clicked = await own.standIn.press(message, buttonsOf(message)["After"], { ...by, ...OLD });
		expect(clicked.type).toBe(type);
		gate.open();
		await vi.waitFor(() => expect(textOf(latest(own))).toContain("Paragraph 2"), 60_000);
		expect(isOpen(own)).toBe(false);
		expect(own.standIn.violations).toEqual([]);
		await own.end();
	});

	test.concurrent("a message is deleted at the asker's click", async () => {
		const own = await startBot();
		const { message } = await own.standIn.slash("who", { name: "Ann" });
		lose(own, fault);
		const { customId, value = "" } = choicesOf(message)["Delete"] ?? {};
		await own.standIn.press(message, customId, { value });
		await vi.waitFor(() => expect(own.standIn.messages.size).toBe(0), 60_000);
		await own.end();
	});
});

describe.each(LOST)("where the confirmation of an answer %s", (_, fault) => {
	test.concurrent("it is delivered, and nothing else is said", async () => {
		const own = await startBot();
		lose(own, fault);
		expect(textOf((await own.standIn.slash("who", { name: "Ann" })).message)).toContain("Ann lives in Lyme.");
		const delivered = expect.objectContaining({ msg: "answered", delivery: "delivered" });
		await vi.waitFor(() => expect(own.lines).toContainEqual(delivered), 60_000);
		expect(own.lines.filter(({ level }) => Number(level) >= 50)).toEqual([]);
		expect(textOf(latest(own))).toContain("Ann lives in Lyme.");
		expect(own.standIn.messages.size).toBe(1);
		await own.end();
	});

	test.concurrent("a message changed by a click stays as it was changed", async () => {
		const own = await startBot();
		const { message } = await own.standIn.slash("who", { name: "Ann" });
		lose(own, fault);
		await own.standIn.press(message, buttonsOf(message)["After"]);
		const answered = () => own.lines.filter(({ msg }) => msg === "answered");
		await vi.waitFor(() => expect(answered()).toHaveLength(2), 60_000);
		expect(answered()[1]).toMatchObject({ delivery: "delivered" });
		expect(textOf(latest(own))).toContain("Paragraph 2");
		expect(own.standIn.violations).toEqual([]);
		await own.end();
	});
});

test("an answer for the asker alone comes where taking back the public announcement fails at first", async () => {
	const gate = gatedRunner();
	const own = await startBot({ runner: gate.runner, clock: systemClock });
	await own.standIn.slash("who", { name: "nobody" }, OLD);
	own.standIn.addFault({ match: /^DELETE/, kind: "lose", times: 2 });
	own.standIn.addFault({ match: /^POST \/webhooks/, kind: "drop", times: 3 });
	gate.open();
	await vi.waitFor(() => expect(textOf(latest(own))).toContain("The story does not say."), 60_000);
	expect((latest(own)?.flags ?? 0) & EPHEMERAL).not.toBe(0);
	await own.end();
});
