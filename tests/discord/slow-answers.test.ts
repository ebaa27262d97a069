import { describe, expect, test, vi } from "vitest";
import { type Running, SMALL_COMMANDS, smallRunner, startBot } from "./bot-kit.ts";
import { buttonsOf, textOf } from "./stand-in/messages.ts";
import { BEN, DIRECT } from "./stand-in/people.ts";

// https://discord.com/developers/docs/resources/message#message-object-message-flags
const EPHEMERAL = 1 << 6;

describe("an answer that takes long", () => {
	const slowBot = () => {
		const runner = smallRunner(SMALL_COMMANDS);
		const run: typeof runner.run = async (call, scope) => {
			await new Promise((resolve) => setTimeout(resolve, 1500));
			return runner.run(call, scope);
		};
		return startBot({ runner: { ...runner, run } });
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
		expect(announced.ms).toBeLessThan(2000);
		await vi.waitFor(() => expect(textOf(latest(own))).toContain(text), 3000);
		expect(((latest(own)?.flags ?? 0) & EPHEMERAL) !== 0).toBe(isPrivate);
		expect([...own.standIn.messages.values()]).toHaveLength(1);
		expect(own.standIn.violations).toEqual([]);
		await own.end();
	});

	test.concurrent("to a message shows that the bot is typing", async () => {
		const own = await slowBot();
		own.standIn.say("who is Ann?", { where: DIRECT });
		expect(textOf(await own.standIn.nextPost())).toContain("Ann lives in Lyme.");
		expect(own.standIn.requests.filter(({ path }) => path.endsWith("/typing"))).toHaveLength(1);
		await own.end();
	});

	test.concurrent("after a click changes the message later, or comes as a copy", async () => {
		const own = await slowBot();
		await own.standIn.slash("who", { name: "Ann" });
		await vi.waitFor(() => expect(textOf(latest(own))).toContain("Ann"), 3000);
		const message = latest(own);
		const clicked = await own.standIn.press(message, buttonsOf(message)["Later"]);
		expect(clicked.type).toBe(6);
		await vi.waitFor(() => expect(textOf(latest(own))).toContain("Paragraph 2"), 3000);
		const copied = await own.standIn.press(message, buttonsOf(message)["Later"], { by: BEN });
		expect(copied).toMatchObject({ type: 5, isPrivate: true });
		await vi.waitFor(() => expect(textOf(latest(own))).toContain("Paragraph"), 3000);
		expect(own.standIn.violations).toEqual([]);
		await own.end();
	});
});
