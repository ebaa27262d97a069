import { describe, expect, test } from "vitest";
import { tokenize } from "../../../src/annotation/speech/narration-tokens.ts";
import { isFiniteVerb } from "../../../src/annotation/speech/reported/reporting-words.ts";
import { genderOfNoun, isOffice } from "../../../src/annotation/speech/role-nouns.ts";
import { calledGender, isCalled } from "../../../src/annotation/speech/turns/speaker-calls.ts";
import { said } from "./said.ts";

describe("words and marks of the narration (TOKEN)", () => {
	test.each([
		["Rep. Moore (D-Wis.) said", "rep. moore said"],
		["said Supt. Hopkins", "said supt. hopkins"],
		["said Mr. J. Smith, Jr.", "said mr. j. smith , jr."],
		["o'clock a-flying _so_", "o'clock a-flying so"],
		["the U.N.'s envoy", "the u.n.'s envoy"],
		["said Apple Inc. CEO Jobs", "said apple inc. ceo jobs"],
		["No. He went -- and then...", "no . he went -- and then ..."],
	])("%s", (text, words) => {
		const tokens = tokenize(text, { start: 0, end: text.length });
		expect(tokens.map(({ word }) => word).join(" ")).toBe(words);
	});
});

describe("nouns for people", () => {
	test.each([
		["landlady", "female"],
		["spokeswoman", "female"],
		["granny", "female"],
		["huntsman", "male"],
		["uncle", "male"],
		["vicar", "male"],
		["abbé", "male"],
		["german", "unknown"],
		["shaman", "unknown"],
		["doctor", "unknown"],
		["table", "unknown"],
	])("%s: %s", (noun, gender) => {
		expect(genderOfNoun(noun)).toBe(gender);
	});

	test.each([
		["senators", true],
		["spokesmen", true],
		["agency's", true],
		["treasury", true],
		["mother", false],
		["table", false],
	])("%s holds an office: %s", (noun, expected) => {
		expect(isOffice(noun)).toBe(expected);
	});
});

describe("who is called by a word (MALE_CALL, FEMALE_CALL)", () => {
	test.each([
		["Yes, my dear sir, I will.", "male"],
		["Papa! where are you?", "male"],
		["Come here, old fellow.", "male"],
		["No, ma'am.", "female"],
		["Good night, granny", "female"],
		["Good night, sister", "female"],
		["My lady, the carriage waits.", "female"],
		["I saw my father there.", "unknown"],
		["Sirens, they said.", "unknown"],
	])("%s: %s", (words, gender) => {
		expect(calledGender(words)).toBe(gender);
	});
});

test.each([
	["Well, my dear Emma, come.", true],
	["Emma! come.", true],
	["Oh my poor Emma.", true],
	["I saw Emma, and she saw me.", false],
	["Emma came.", false],
])("a name apart is whom one speaks to (CALL_STARTS): %s %s", (words, called) => {
	const start = words.indexOf("Emma");
	const stretch = { start: 0, end: words.length, open: 0, close: words.length, paragraph: 0, continues: false };
	expect(isCalled(words, { start, end: start + 4, entity: "e1", form: "proper" }, [stretch])).toBe(called);
});

describe("words in marks that are speech or not (NOUNS_OF_SAYING, DESCRIBING, NAMING, LETTER_LINE, SALUTATION, CLOSE)", () => {
	test.each([
		["He went on with the remark, “That is so,” and left.", ["He: That is so,"]],
		["He came back with the rejoinder, “That is so,” and left.", ["He: That is so,"]],
		["He was known as “Lucky” among the men.", []],
		["They call this “the happy hour” here.", []],
		["Anne came in and sang the song “Home Again” to us.", []],
		["“My dear Emma,”\n\n“I am well.”\n\n“Yours ever,”\n\n“J. W.”", []],
		["“My dear Prof. Smith,”\n\n“I am well.”\n\n“Yours ever,”\n\n“J. W.”", []],
		["“Your hat!”\n\n“Thank you, sir.”", ["Your hat!", "Thank you, sir."]],
		["“Yours most sincerely,”\n\nThe page ended there.", []],
	])("%s", (text, expected) => {
		expect(said(text)).toEqual(expected);
	});

	test("a line of many short titles is read at once: each could be read in two ways, and 40 took eleven seconds", () => {
		expect(said(`“My dear ${"dr. ".repeat(400)}!”`)).toEqual([`My dear ${"dr. ".repeat(400)}!`]);
	});

	test("a report quotes what something is described by", () => {
		const text = "Anna Smith described the talks as “useful and frank” on Monday.";
		expect(said(text, "2003-03-12")).toEqual(["Anna Smith: useful and frank"]);
		expect(said(text)).toEqual([]);
	});
});

test.each([
	["‘It was ’tis that I said,’ said Tom.", ["Tom: It was ’tis that I said,"]],
	["'I told 'em in the '90s,' said Tom.\n\n'So I did,' said Tom.", ["Tom: I told 'em in the '90s,", "Tom: So I did,"]],
])("an apostrophe opens no speech (ELISION): %s", (text, expected) => {
	expect(said(text)).toEqual(expected);
});

test("speech after a dash breaks off for its cue (SAID, CUE, RESUMES)", () => {
	const lines = [
		"— Come in, said Stephen. It is late.",
		"— No! he cried. Not now.",
		"— Is it? — asked the man — I see.",
		"— He told me so.",
		"— Yes, Mr Dedalus answered, I think so.",
		"— Well, returned she.",
	];
	expect(said(lines.join("\n\n"))).toEqual([
		"Stephen: Come in, … It is late.",
		"he: No! … Not now.",
		"the man: Is it? … I see.",
		"He told me so.",
		"Mr Dedalus: Yes, … I think so.",
		"she: Well,",
	]);
});

test("a past makes a clause, a participle alone does not (FINITE)", () => {
	expect(["beat", "showed", "lay", "went"].filter((verb) => !isFiniteVerb(verb))).toEqual([]);
	expect(["beaten", "shown", "lain", "gone"].filter(isFiniteVerb)).toEqual([]);
});

describe("reported speech (HINT, TELLING, BARE, NOUN_TOO, CLOSING, BEFORE_THAT)", () => {
	test.each([
		["Anna Smith affirmed that the talks had failed.", ["Anna Smith: the talks had failed"]],
		["Anna Smith told reporters on Sunday that the talks had failed.", ["Anna Smith: the talks had failed"]],
		["Anna Smith says the issue is closed.", ["Anna Smith: the issue is closed"]],
		["The talks have failed again, officials said.", ["officials: The talks have failed again"]],
		["The talks have failed again, officials confirm.", ["officials: The talks have failed again"]],
		["According to Anna Smith, the talks have failed.", ["Anna Smith: the talks have failed"]],
		["Anna Smith was told that the talks had failed.", []],
		["It is said that the talks have failed.", []],
		["As Anna Smith said these words her foot slipped.", []],
		["Anna Smith read the report that lay there.", []],
		["Anna Smith walked home, announcing the names of the men.", []],
	])("%s", (text, expected) => {
		expect(said(text)).toEqual(expected);
	});
});

describe("the subject of a verb of saying", () => {
	test.each([
		["“Come,” a voice inside the house cried.", ["a voice: Come,"]],
		["“Well,” Anne had then only once more said.", ["Anne: Well,"]],
		["These devout men answered: “It is so.”", ["These devout men: It is so."]],
		["“Come,” was Frank's only reply.", ["Frank: Come,"]],
		["“Come,” was Frank's only shout.", ["Frank: Come,"]],
		["“Come,” was their only reply.", ["their: Come,"]],
		["“Come,” came the voice of Mrs. Penhallow from the stairs.", ["Mrs. Penhallow: Come,"]],
		["Anne, as she shook hands with him, asked: “Who is it?”", ["Anne: Who is it?"]],
	])("%s", (text, expected) => {
		expect(said(text)).toEqual(expected);
	});
});
