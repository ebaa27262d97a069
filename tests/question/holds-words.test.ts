import { expect, test } from "vitest";
import { readAskedText } from "../../src/question/asked-text.ts";
import { holdsWords } from "../../src/question/holds-words.ts";

test.each([
	["where did Emma bathe", "Bath", false],
	["where are Bath's baths", "Bath", true],
	["where in new york is he", "New York", true],
	["where in York is the new house", "New York", false],
	["Where is the US base?", "U.S.", true],
	["Who wrote Moby-Dick?", "Moby Dick", true],
	["who came", "…", false],
])("%s names %s: %s", (question, name, isNamed) => {
	expect(holdsWords(readAskedText(question), name)).toBe(isNamed);
});
