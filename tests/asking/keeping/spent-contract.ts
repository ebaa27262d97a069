import { describe, expect, test } from "vitest";
import type { Spent } from "../../../src/asking/keeping/spent.ts";

/** A kind of place where it is counted what readers are shown. */
export type CountingPlace = {
	/** A place where nothing is counted yet. */
	empty(budget: number): Promise<Spent>;
	/** Time passes in the last place that was made. */
	passHours(hours: number): Promise<void>;
};

/** What holds wherever it is counted; the clock of a server goes on meanwhile, so no test is nearer than an hour to a bound. */
export function testSpent({ empty, passHours }: CountingPlace): void {
	describe("what a reader was shown", () => {
		test("is counted up to the budget, of each reader apart", async () => {
			const spent = await empty(24);
			expect(await spent.of("ada")).toBe(0);
			expect([await spent.add("ada", 20), await spent.add("ada", 6), await spent.add("ada", 4)]).toEqual([
				true,
				false,
				true,
			]);
			expect(await spent.of("ada")).toBeCloseTo(24, 1);
			expect(await spent.of("bob")).toBe(0);
			expect(await spent.add("bob", 24)).toBe(true);
		});

		test("fades over a day, and what was refused does not hold it up", async () => {
			const spent = await empty(24);
			await spent.add("ada", 24);
			await passHours(6);
			expect(await spent.add("ada", 8)).toBe(false);
			expect(await spent.of("ada")).toBeCloseTo(18, 1);
			expect(await spent.add("ada", 5)).toBe(true);
			await passHours(12);
			expect(await spent.of("ada")).toBeCloseTo(11, 1);
			await passHours(12);
			expect(await spent.of("ada")).toBe(0);
			expect(await spent.add("ada", 24)).toBe(true);
		});

		test("is never more than the budget, of however many that are counted together", async () => {
			const spent = await empty(10);
			const counted = await Promise.all(Array.from({ length: 30 }, () => spent.add("ada", 3)));
			expect(counted.filter(Boolean)).toHaveLength(3);
			expect(await spent.of("ada")).toBeCloseTo(9, 1);
		});

		test("is not counted where it is more than the budget alone", async () => {
			const spent = await empty(10);
			expect(await spent.add("ada", 11)).toBe(false);
			expect(await spent.of("ada")).toBe(0);
		});
	});
}
