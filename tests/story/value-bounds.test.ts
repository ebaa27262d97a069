import { describe, expect, test } from "vitest";
import { boundsOf, compareDays, valuesOverlap } from "../../src/story/value-bounds.ts";

describe("boundsOf", () => {
	test.each([
		["2003-01-19", "2003-01-19", "2003-01-19"],
		["2003-01-21T17:00", "2003-01-21", "2003-01-21"],
		["2003-W03", "2003-01-13", "2003-01-19"],
		["2002-10", "2002-10-01", "2002-10-31"],
		["2004-02", "2004-02-01", "2004-02-29"],
		["2003-24", "2003-12-01", "2004-02-29"],
		["2002-36", "2002-10-01", "2002-12-31"],
		["1815~", "1815-01-01", "1815-12-31"],
		["199X", "1990-01-01", "1999-12-31"],
		["00XX", "0001-01-01", "0099-12-31"],
		["1914/1918", "1914-01-01", "1918-12-31"],
		["../1918", "0001-01-01", "1918-12-31"],
		["-0043", "-0043-01-01", "-0043-12-31"],
		["0000", "0000-01-01", "0000-12-31"],
		["-0057/-0049", "-0057-01-01", "-0049-12-31"],
	])("%s covers %s to %s", (value, first, last) => {
		expect(boundsOf(value)).toEqual({ first, last });
	});

	test.each(["P3D", "", "recently", "2003-13", "2003-02-30", "2003-W54", "1918/1914", "-0043/-0057"])(
		"%j covers no days",
		(value) => {
			expect(boundsOf(value)).toBeUndefined();
		},
	);
});

test("values overlap that share a day, whatever their grain", () => {
	expect(valuesOverlap("2003-W03", "2003-01")).toBe(true);
	expect(valuesOverlap("2002-10", "2002")).toBe(true);
	expect(valuesOverlap("2002-10", "2003")).toBe(false);
	expect(valuesOverlap("P3D", "2003")).toBe(false);
	expect(valuesOverlap("-0057/-0049", "-0052")).toBe(true);
	expect(valuesOverlap("-0057/-0049", "-0043")).toBe(false);
});

test("days before Christ come in order, before all others", () => {
	const days = ["0079-08-24", "-0043-03-15", "-0752-04-21", "0000-01-01", "-0043-01-01"];
	expect(days.toSorted(compareDays)).toEqual(["-0752-04-21", "-0043-01-01", "-0043-03-15", "0000-01-01", "0079-08-24"]);
});
