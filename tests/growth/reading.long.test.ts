import { describe, expect, test } from "vitest";
import { hostileTexts } from "./hostile-texts.ts";
import { measureGrowth, REMEASURED } from "./measure-growth.ts";
import { hostileStructures, textReaders } from "./readers.ts";

/** Twice the text may take so many times as long: in proportion, with room for what a machine does beside it. */
const ALLOWED = 2.5;

describe.each(Object.entries(textReaders))(
	"reading %s takes work in proportion to its length",
	REMEASURED,
	(_, read) => {
		test.each(Object.entries(hostileTexts))("%s", async (_name, make) => {
			const work = (length: number) => {
				const text = make(length);
				return () => read(text);
			};
			const growth = await measureGrowth(work, { from: 16_000, most: 512_000, allowed: ALLOWED });
			expect(growth.perDoubling, `${Math.round(growth.ms)} ms for ${growth.length} characters`).toBeLessThan(ALLOWED);
		});
	},
);

describe("reading a file of many parts takes work in proportion to their number", REMEASURED, () => {
	test.each(Object.entries(hostileStructures))("%s", async (_, make) => {
		const growth = await measureGrowth(make, { from: 500, most: 16_000, allowed: ALLOWED });
		expect(growth.perDoubling, `${Math.round(growth.ms)} ms for ${growth.length} parts`).toBeLessThan(ALLOWED);
	});
});

/** What is cheap at first takes a long text to show its square. */
test("a long list in a row is read in work that grows with its length", REMEASURED, async () => {
	const make = hostileTexts["a list in a row"];
	const work = (length: number) => {
		const text = make?.(length) ?? "";
		return () => textReaders["plain text"]?.(text);
	};
	expect((await measureGrowth(work, { from: 2_048_000, most: 2_048_000, allowed: ALLOWED })).perDoubling).toBeLessThan(
		ALLOWED,
	);
});
