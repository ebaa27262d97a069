import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type Running, startBot } from "./bot-kit.ts";
import { buttonsOf, flatten, textOf } from "./stand-in/messages.ts";

let running: Running;

beforeAll(async () => {
	running = await startBot();
});

afterEach(() => {
	expect(running.standIn.violations).toEqual([]);
});

afterAll(() => running.end());

test("an answer is public, its sentence first, then the passage and its citation", async () => {
	const { message, isPrivate, type } = await running.standIn.slash("who", { name: "Ann" });
	expect({ type, isPrivate }).toEqual({ type: 4, isPrivate: false });
	expect(message?.components[0]?.content).toBe("Ann lives in Lyme.");
	expect(textOf(message)).toMatchInlineSnapshot(`
		"Ann lives in Lyme.
		The **doctor** lived in Lyme.
		-# A Tiny Story, ¶1 · tiny 1
		In spring the **doctor** found a letter.
		-# A Tiny Story, ¶3 · tiny 3
		-# /who **name:** Ann"
	`);
	expect(Object.keys(buttonsOf(message))).toEqual(["Earlier", "Later", "Wider", "Delete"]);
});
