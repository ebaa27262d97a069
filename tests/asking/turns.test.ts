import { expect, test } from "vitest";
import { createTurns } from "../../src/asking/turns.ts";

test("work under one key waits for what came before it, failed or not; under another it does not", async () => {
	const inTurn = createTurns();
	const steps: string[] = [];
	const work = (name: string) => async () => {
		steps.push(`${name} begins`);
		await new Promise(setImmediate);
		steps.push(`${name} ends`);
		if (name === "first") throw new Error("it fails");
		return name;
	};
	const results = await Promise.allSettled([
		inTurn("a", work("first")),
		inTurn("a", work("second")),
		inTurn("b", work("other")),
	]);
	expect(results.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled"]);
	expect(steps.slice(0, 2)).toEqual(["first begins", "other begins"]);
	expect(steps.filter((step) => !step.startsWith("other"))).toEqual([
		"first begins",
		"first ends",
		"second begins",
		"second ends",
	]);
});
