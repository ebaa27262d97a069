import { expect, test } from "vitest";
import { annotate } from "../../../src/annotation/annotate.ts";
import { findByName, findByRole } from "../../../src/annotation/names/find-entity.ts";
import { tinyStory } from "../../tiny-story.ts";

const STORY = tinyStory(
	`Russian Deputy Foreign Minister Losyukov met Jo Myong Rok, second in command of North Korea's army. The Russian diplomat smiled.

Jane Bennet laughed. Elizabeth Bennet laughed, too. Russian President Vladimir Putin has visited Zoë Brontë.`,
	{ dateline: { day: "2003-01-20" } },
);
const LAYERS = annotate(STORY);

function names(typed: string): string[] {
	return findByName(LAYERS, typed).map(({ entity, how }) => `${entity.name} (${how})`);
}

test.each([
	["Losyukov", ["Losyukov (exact)"]],
	["mr. losyukov's", ["Losyukov (alias)"]],
	["Losyukof", ["Losyukov (spelling)"]],
	["Jane Bennett", ["Jane Bennet (spelling)"]],
	["Jo Myong Roc", ["Jo Myong Rok (spelling)"]],
	["zoe bronte", ["Zoë Brontë (exact)"]],
	["Putin", ["Vladimir Putin (part)"]],
	["Colin Powell", []],
	["", []],
])("%s names %j", (typed, expected) => {
	expect(names(typed)).toEqual(expected);
});

test("an ambiguous surname gives everyone who bears it", () => {
	expect(names("Bennet").sort()).toEqual(["Elizabeth Bennet (part)", "Jane Bennet (part)"]);
});

test.each([
	["second in command", "Jo Myong Rok"],
	["president of Russia", "Vladimir Putin"],
	["Russian diplomat", "Losyukov"],
	["deputy foreign minister", "Losyukov"],
])("%s is a role of %s", (words, name) => {
	expect(findByRole(LAYERS, STORY, words)[0]?.name).toBe(name);
});

test("a role that nobody has finds nobody", () => {
	expect(findByRole(LAYERS, STORY, "finance minister")).toEqual([]);
});
