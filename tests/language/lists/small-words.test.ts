import { describe, expect, test } from "vitest";
import { AUXILIARIES, CLAUSE_OPENERS, DETERMINERS, PREPOSITIONS } from "../../../src/language/lists/function-words.ts";
import { DENYING, isNegation } from "../../../src/language/lists/negation.ts";
import {
	POSSESSIVE_DETERMINERS,
	POSSESSIVES_OF_OTHERS,
	PRONOUNS,
	pronounsOf,
	SUBJECT_PRONOUNS,
} from "../../../src/language/lists/pronouns.ts";

describe("small words", () => {
	test.each([
		["never", true],
		["don't", true],
		["isn’t", true],
		["nowhere", true],
		["note", false],
		["lent", false],
	])("%s denies: %s", (word, does) => {
		expect(isNegation(word)).toBe(does);
	});

	test.each([
		["He never came.", "never"],
		["He didn’t come.", "n’t"],
		["He took note.", undefined],
		["He went without.", "without"],
	])("the pattern DENYING finds in %s %s", (text, found) => {
		expect(new RegExp(`${DENYING}\\b`, "iu").exec(text)?.[0]).toBe(found);
	});

	test("a pronoun tells person, number and gender, and “her” is two of them", () => {
		expect(PRONOUNS.get("her")).toMatchObject({ person: 3, gender: "female", cases: ["object", "determiner"] });
		expect(PRONOUNS.get("they")).toMatchObject({ plural: true, gender: "unknown" });
		expect([...SUBJECT_PRONOUNS].sort().join(" ")).toBe("he i it she they thou we ye you");
		expect(POSSESSIVE_DETERMINERS.has("thy")).toBe(true);
		expect([...POSSESSIVES_OF_OTHERS].sort().join(" ")).toBe("her his its their");
		expect(pronounsOf("female")).toEqual(["she", "her", "hers", "herself"]);
	});

	test("each list has the words that others are made of", () => {
		expect(["the", "those", "her", "every"].every((word) => DETERMINERS.has(word))).toBe(true);
		expect(["was", "had", "did", "might"].every((word) => AUXILIARIES.has(word))).toBe(true);
		expect(["when", "who", "once"].every((word) => CLAUSE_OPENERS.has(word))).toBe(true);
		expect(PREPOSITIONS.has("when")).toBe(false);
	});
});
