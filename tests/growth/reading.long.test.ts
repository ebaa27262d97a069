import { describe, expect, test } from "vitest";
import { hostileTexts } from "./hostile-texts.ts";
import { measureGrowth } from "./measure-growth.ts";
import { hostileStructures, textReaders } from "./readers.ts";

/** Twice the text may take so many times as long: in proportion, with room for what a machine does beside it. */
const ALLOWED = 2.5;

describe.each(Object.entries(textReaders))("reading %s takes work in proportion to its length", (_, read) => {
	test.each(Object.entries(hostileTexts))("%s", (_name, make) => {
		const work = (length: number) => {
			const text = make(length);
			return () => read(text);
		};
		const growth = measureGrowth(work, { from: 16_000, most: 512_000, allowed: ALLOWED });
		expect(growth.perDoubling, `${Math.round(growth.ms)} ms for ${growth.length} characters`).toBeLessThan(ALLOWED);
	});
});

describe("reading a file of many parts takes work in proportion to their number", () => {
	test.each(Object.entries(hostileStructures))("%s", (_, make) => {
		const growth = measureGrowth(make, { from: 500, most: 16_000, allowed: ALLOWED });
		expect(growth.perDoubling, `${Math.round(growth.ms)} ms for ${growth.length} parts`).toBeLessThan(ALLOWED);
	});
});
