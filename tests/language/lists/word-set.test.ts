import { expect, test } from "vitest";
import { anyOf, listed, wordSet } from "../../../src/language/lists/word-set.ts";

test("a list is its words, on however many lines it is written", () => {
	expect(listed(" north\n\tsouth  east ")).toEqual(["north", "south", "east"]);
	expect(wordSet("a an the").has("an")).toBe(true);
});

test("a pattern of words takes the longest, any white space, and signs as they are", () => {
	const pattern = new RegExp(`^${anyOf(["old", "older", "in spite", "e.g"])}`, "u");
	expect(pattern.exec("older than")?.[0]).toBe("older");
	expect(pattern.exec("in  spite of")?.[0]).toBe("in  spite");
	expect(pattern.test("egg")).toBe(false);
});
