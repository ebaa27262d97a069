import { expect, test } from "vitest";
import { hostileTexts } from "./hostile-texts.ts";
import { measureGrowth, REMEASURED } from "./measure-growth.ts";
import { hostileStructures, textReaders } from "./readers.ts";

/** What once took quadratic time; all other texts and forms are in the long test. */
const ALLOWED = 2.5;

test.each([
	["plain text", "hyphens"],
	["plain text", "lines that break words"],
	["plain text", "numbers of pages between lines"],
	["plain text", "dots and a letter"],
	["plain text", "stops and a letter"],
	["plain text", "closing marks after a stop"],
	["plain text", "headings one below the other"],
	["Markdown", "blanks before a line separator"],
	["Markdown", "keys of front matter"],
	["Markdown", "open elements"],
	["Markdown", "elements within each other"],
	["Markdown", "scripts that never end"],
] as const)("%s of %s is read in work that grows with its length", REMEASURED, async (form, name) => {
	const read = textReaders[form];
	const make = hostileTexts[name];
	const work = (length: number) => {
		const text = make?.(length) ?? "";
		return () => read?.(text);
	};
	expect((await measureGrowth(work, { from: 16_000, most: 256_000, allowed: ALLOWED })).perDoubling).toBeLessThan(
		ALLOWED,
	);
});

test.each([
	"navigation points into one page",
	"pages with a word each",
	"anchors and rules",
	"lists of navigation within each other",
	"elements within each other in a Word document",
])("%s are read in work that grows with their number", REMEASURED, async (name) => {
	const work = hostileStructures[name];
	if (work === undefined) throw new Error(`There is no structure ${name}.`);
	expect((await measureGrowth(work, { from: 500, most: 8000, allowed: ALLOWED })).perDoubling).toBeLessThan(ALLOWED);
});

test("ten thousand reports of one name are read in work that grows with their number", REMEASURED, async () => {
	const work = hostileStructures["reports of one name"];
	if (work === undefined) throw new Error("There is no such structure.");
	expect((await measureGrowth(work, { from: 10_000, most: 10_000, allowed: ALLOWED })).perDoubling).toBeLessThan(
		ALLOWED,
	);
});
