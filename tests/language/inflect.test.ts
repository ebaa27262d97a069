import { describe, expect, test } from "vitest";
import { formsOf, inflect, pastOf } from "../../src/language/inflect.ts";

describe("inflect", () => {
	test.each([
		["say", "says said saying"],
		["cry", "cries cried crying"],
		["go", "goes went gone going"],
		["write", "writes wrote written writing"],
		["stop", "stops stopped stopping"],
		["visit", "visits visited visiting"],
		["admit", "admits admitted admitting"],
		["die", "dies died dying"],
		["agree", "agrees agreed agreeing"],
		["echo", "echoes echoed echoing"],
		["mimic", "mimics mimicked mimicking"],
		["put", "puts putting"],
		["read", "reads reading"],
		["burn", "burns burnt burned burning"],
		["travel", "travels travelled traveled travelling traveling"],
		["marry", "marries married marrying"],
		["quit", "quits quitting"],
		["fix", "fixes fixed fixing"],
		["enjoy", "enjoys enjoyed enjoying"],
		["beat", "beats beaten beating"],
		["show", "shows showed shown showing"],
		["lie", "lies lay lain lied lying"],
		["undo", "undoes undid undone undoing"],
		["withhold", "withholds withheld withholding"],
		["acquit", "acquits acquitted acquitting"],
		["rebut", "rebuts rebutted rebutting"],
		["babysit", "babysits babysat babysitting"],
		["upset", "upsets upsetting"],
		["be", "is was am are were been being"],
		["have", "has had having"],
		["do", "does did doing done"],
	])("the forms of the verb %s are %s", (base, forms) => {
		expect(inflect(base, "verb")).toEqual([base, ...forms.split(" ")]);
	});

	test.each([
		["city", "cities"],
		["wolf", "wolves"],
		["shelf", "shelves"],
		["policeman", "policemen"],
		["housewife", "housewives"],
		["human", "humans"],
		["church", "churches"],
		["brother", "brethren brothers"],
		["day", "days"],
		["hero", "heroes"],
		["piano", "pianos"],
		["stomach", "stomachs"],
		["norman", "normans"],
		["ottoman", "ottomans"],
		["spokeswoman", "spokeswomen"],
	])("the plural of %s is %s", (base, forms) => {
		expect(inflect(base, "noun")).toEqual([base, ...forms.split(" ")]);
	});

	test.each([
		["stand", "stood"],
		["put", "put"],
		["beat", "beat"],
		["show", "showed"],
		["prove", "proved"],
		["sew", "sewed"],
		["sow", "sowed"],
		["swell", "swelled"],
		["shear", "sheared"],
		["lie", "lay"],
		["be", "was"],
	])("the past of %s is %s, no participle", (base, past) => {
		expect(pastOf(base)).toBe(past);
	});

	test("of several words the verb comes first, the noun last", () => {
		expect(inflect("go on", "verb")).toContain("went on");
		expect(inflect("prime minister", "noun")).toContain("prime ministers");
	});
});

test("a list of base forms becomes the set of all their forms", () => {
	expect([...formsOf("ask tell", "verb")]).toEqual("ask asks asked asking tell tells told telling".split(" "));
});
