import { describe, expect, test } from "vitest";
import {
	closest,
	editDistance,
	lettersOf,
	mayBeNear,
	slipsAllowed,
	slipsInName,
	soundOf,
} from "../../src/language/spelling.ts";

describe("editDistance", () => {
	test.each([
		["losyukof", "losyukov", 1],
		["recieve", "receive", 1],
		["abc", "abc", 0],
		["kitten", "sitting", 3],
	])("%s and %s are %i apart", (a, b, distance) => {
		expect(editDistance(a, b, 5)).toBe(distance);
	});

	test("gives up above the limit", () => {
		expect(editDistance("completely", "different", 2)).toBe(3);
	});
});

test("no word within reach is passed over for its letters", () => {
	const words = ["a", "ab", "abc", "abd", "bac", "cab", "abcd", "dcba", "aabb", "losyukov", "losyukof", "ærø", "aero"];
	for (const [a, b] of words.flatMap((word) => words.map((other) => [word, other] as const))) {
		for (const limit of [1, 2, 3]) {
			if (editDistance(a, b, limit) <= limit) expect(mayBeNear(lettersOf(a), lettersOf(b), limit), a + b).toBe(true);
		}
	}
	expect(mayBeNear(lettersOf("whale"), lettersOf("storm"), 2)).toBe(false);
});

test.each([
	["Kate", 0],
	["envoy", 1],
	["captain", 1],
	["losyukov", 2],
	["1984", 0],
	["1990s", 0],
])("in %s %i slips are forgiven", (word, slips) => {
	expect(slipsAllowed(word)).toBe(slips);
});

test("a name of four letters may hold one slip, as there are few names", () => {
	expect(slipsAllowed("Kate", "names")).toBe(1);
	expect(slipsAllowed("Kit", "names")).toBe(0);
});

test.each([
	["I", 0],
	["bee", 1],
	["losyukov", 2],
	["1984", 0],
])("in %s %i slips are forgiven beside the other words of a phrase", (word, slips) => {
	expect(slipsAllowed(word, "phrase")).toBe(slips);
});

test("a misspelt word is read as the nearest one, and as none where none is near", () => {
	expect(closest("emmma", ["anna", "emma", "gemma"])).toBe("emma");
	expect(closest("qwertyu", ["anna", "emma"])).toBeUndefined();
});

describe("names", () => {
	test.each([
		["ficks", "fix"],
		["filip", "philip"],
		["cristine", "christine"],
		["aowda", "aowda"],
		["jak", "jack"],
		["smolett", "smollett"],
	])("%s sounds like %s", (typed, name) => {
		expect(soundOf(typed)).toBe(soundOf(name));
		expect(slipsInName(typed, name)).toBeLessThanOrEqual(1);
	});

	test.each([
		["jin", "jim", 1],
		["bim", "jim", Number.POSITIVE_INFINITY],
		["al", "el", Number.POSITIVE_INFINITY],
		["silver", "hands", Number.POSITIVE_INFINITY],
		["chase", "case", 1],
	])("of %s and %s: %d", (typed, name, slips) => {
		expect(slipsInName(typed, name)).toBe(slips);
	});
});
