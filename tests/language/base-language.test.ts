import { describe, expect, test } from "vitest";
import { english } from "../../src/answering/wording/languages.ts";
import { shownUpload } from "../../src/discord/render/render-upload.ts";
import { baseLanguage, isEnglish } from "../../src/language/base-language.ts";
import { stemOf } from "../../src/language/stems.ts";
import { splitWords } from "../../src/language/words.ts";
import { parseManifest } from "../../src/story/manifest.ts";

describe("the language of a tag", () => {
	test.each([
		["en", "en"],
		["en-US", "en"],
		["EN", "en"],
		["en_GB", "en"],
		[" en-Latn-GB ", "en"],
		["eng", "en"],
		["eng-US", "en"],
		["English", "en"],
		["de-AT", "de"],
		["ger", "de"],
		["deu", "de"],
		["fre", "fr"],
		["zh-Hant-TW", "zh"],
		["zh_CN", "zh"],
		["enm", "enm"],
		["und", "und"],
		["x-klingon", "x"],
		["", ""],
		["1 & 2", "1 & 2"],
	])("%s is %s", (tag, base) => {
		expect(baseLanguage(tag)).toBe(base);
	});
});

describe("English by any tag", () => {
	test.each(["en", "en-US", "EN", "en_US", "eng", "en-GB"])("%s is searched and shown as English", (tag) => {
		expect(isEnglish(tag)).toBe(true);
		expect(stemOf("walked", tag)).toBe("walk");
		const { facts } = shownUpload({ id: "a", title: "A", chapters: 1, paragraphs: 1, language: tag }, english);
		expect(facts).toContain("English");
		expect(facts).not.toContain("made for English");
	});

	test.each(["fr", "enm", "de-DE", "ens"])("%s is another language", (tag) => {
		expect(isEnglish(tag)).toBe(false);
		expect(stemOf("walked", tag)).toBe("walked");
	});
});

test("Chinese is cut into words by any tag, and by no tag that the system does not know", () => {
	for (const tag of ["zh", "zh-Hans", "zh_CN", "ZHO", "zh-\u0000"]) {
		expect(splitWords("我们去学校", tag).length).toBeGreaterThan(1);
	}
});

test("a manifest may write its language with an underscore", () => {
	expect(parseManifest('{"language": "en_US"}', "a.json").language).toBe("en_US");
});
