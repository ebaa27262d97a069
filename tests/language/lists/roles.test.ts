import { expect, test } from "vitest";
import { OFFICE_TITLES, PUBLIC_ROLES } from "../../../src/language/lists/offices.ts";
import { isPersonNoun, isRole } from "../../../src/language/lists/roles.ts";
import { isTitle } from "../../../src/language/lists/titles.ts";

test("nouns for people are known by a list or by their ending (PERSON_ENDING)", () => {
	const nouns = "doctor scientist songwriter horsewoman shareholder volunteer parrot";
	expect(nouns.split(" ").filter((noun) => !isPersonNoun(noun))).toEqual([]);
});

test("an office is a title and a role", () => {
	expect([...OFFICE_TITLES].filter((office) => !isTitle(office) || !isRole(office))).toEqual([]);
	expect([...PUBLIC_ROLES].filter((role) => !isRole(role))).toEqual([]);
});

test("verbs and things that end as nouns for people do are nobody", () => {
	const words =
		"exist resist consist insist persist assist gist moist hoist queer talisman typewriter placeholder wrist";
	expect(words.split(" ").filter(isPersonNoun)).toEqual([]);
});
