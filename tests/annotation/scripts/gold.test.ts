import { describe, expect, test } from "vitest";
import { ReadScript, readGoldScripts } from "./gold-scripts.ts";

const OWN = readGoldScripts().filter(({ text }) => text !== undefined);
const open = (text: string | undefined) => (text ?? "").slice(0, 40).replace(/\s+/gu, " ");

describe("scripts of our own", () => {
	test.each(OWN.map((gold) => [open(gold.text), gold] as const))("%s", (_, gold) => {
		const script = new ReadScript(gold);
		for (const { asked, expected, given } of [...script.turns(), ...script.told()])
			expect(`${asked}: ${given}`).toBe(`${asked}: ${expected}`);
		for (const [name, role] of gold.about ?? []) expect(script.roleOf(name)).toBe(role);
		expect(script.turnCount()).toBeLessThanOrEqual(gold.turns.length);
	});
});
