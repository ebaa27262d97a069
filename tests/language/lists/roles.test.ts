import { expect, test } from "vitest";
import { isPersonNoun } from "../../../src/language/lists/roles.ts";

test("nouns for people are known by a list or by their ending", () => {
	const nouns = "doctor scientist songwriter horsewoman shareholder volunteer parrot";
	expect(nouns.split(" ").filter((noun) => !isPersonNoun(noun))).toEqual([]);
});

test("verbs and things that end as nouns for people do are nobody", () => {
	const words =
		"exist resist consist insist persist assist gist moist hoist queer talisman typewriter placeholder wrist";
	expect(words.split(" ").filter(isPersonNoun)).toEqual([]);
});
