import { describe, expect, test, vi } from "vitest";
import { writeButtonId } from "../../../src/discord/render/button-id.ts";
import { type Running, startBot } from "../bot-kit.ts";
import { gatedRunner } from "../gated-runner.ts";
import { buttonsOf, textOf } from "../stand-in/messages.ts";
import { ANNA, BEN, DIRECT } from "../stand-in/people.ts";

// https://discord.com/developers/docs/resources/message#message-object-message-flags
const EPHEMERAL = 1 << 6;

describe("an answer that takes long", () => {
	const slowBot = async () => {
		const gate = gatedRunner();
		return { ...(await startBot({ runner: gate.runner })), gate };
	};
	const latest = (own: Running) => [...own.standIn.messages.values()].at(-1);

	test.concurrent.each([
		["for all", { name: "Ann" }, false, "Ann lives in Lyme."],
		["that is private", { name: "Ann", private: true }, true, "Ann lives in Lyme."],
		[
			"for all that turns out a refusal, then seen by the asker alone,",
			{ name: "nobody" },
			true,
			"The story does not say.",
		],
		["that fails", { name: "bug" }, true, "Sorry"],
	])("%s is announced first", async (_, options, isPrivate, text) => {
		const own = await slowBot();
		const announced = await own.standIn.slash("who", options);
		expect(announced.type).toBe(5);
		own.gate.open();
		await vi.waitFor(() => expect(textOf(latest(own))).toContain(text), 60_000);
		expect(((latest(own)?.flags ?? 0) & EPHEMERAL) !== 0).toBe(isPrivate);
		expect([...own.standIn.messages.values()]).toHaveLength(1);
		expect(own.standIn.violations).toEqual([]);
		await own.end();
	});

	test.concurrent("to a message shows that the bot is typing", async () => {
		const own = await slowBot();
		own.standIn.say("who is Ann?", { where: DIRECT });
		const typings = () => own.standIn.requests.filter(({ path }) => path.endsWith("/typing"));
		await vi.waitFor(() => expect(typings()).toHaveLength(1), 60_000);
		own.gate.open();
		expect(textOf(await own.standIn.nextPost(60_000))).toContain("Ann lives in Lyme.");
		expect(typings()).toHaveLength(1);
		await own.end();
	});

	test.concurrent.each([
		["that is shared is announced to all", "Ann", false, "Shared by anna"],
		["that cannot be shared is told to the asker alone", "nobody", true, "Nothing was shared"],
	])("%s", async (_, name, isPrivate, text) => {
		const own = await slowBot();
		own.gate.open();
		const { message } = await own.standIn.slash("who", { name, private: true });
		own.gate.close();
		const id = writeButtonId({ asker: ANNA.id, spoilers: false, action: { kind: "share" } });
		expect(await own.standIn.press(message, id)).toMatchObject({ type: 5, isPrivate: false });
		own.gate.open();
		await vi.waitFor(() => expect(textOf(latest(own))).toContain(text), 60_000);
		expect(((latest(own)?.flags ?? 0) & EPHEMERAL) !== 0).toBe(isPrivate);
		expect([...own.standIn.messages.values()]).toHaveLength(2);
		expect(own.standIn.violations).toEqual([]);
		await own.end();
	});

	test.concurrent("after a click changes the message later, or comes as a copy", async () => {
		const own = await slowBot();
		own.gate.open();
		const { message } = await own.standIn.slash("who", { name: "Ann" });
		own.gate.close();
		const clicked = await own.standIn.press(message, buttonsOf(message)["After"]);
		expect(clicked.type).toBe(6);
		own.gate.open();
		await vi.waitFor(() => expect(textOf(latest(own))).toContain("Paragraph 2"), 60_000);
		own.gate.close();
		const copied = await own.standIn.press(message, buttonsOf(message)["After"], { by: BEN });
		expect(copied).toMatchObject({ type: 5, isPrivate: true });
		own.gate.open();
		await vi.waitFor(() => expect(textOf(latest(own))).toContain("Paragraph"), 60_000);
		expect(own.standIn.violations).toEqual([]);
		await own.end();
	});
});
