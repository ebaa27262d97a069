import { describe, expect, test } from "vitest";
import { languageOf } from "../../src/answering/wording/words.ts";
import { localeOf, lookOf } from "../../src/terminal/look.ts";

const terminal = { isTTY: true, columns: 80, hasColors: () => true };

describe("how answers look", () => {
	test.each([
		["on a terminal with colours", terminal, {}, true],
		["on one without", { ...terminal, hasColors: () => false }, {}, false],
		["in a pipe", {}, {}, false],
		["where NO_COLOR is set", terminal, { NO_COLOR: "1" }, false],
		["where NO_COLOR is empty", terminal, { NO_COLOR: "" }, true],
		["in a pipe, where FORCE_COLOR is set", {}, { FORCE_COLOR: "1" }, true],
		["where both are", {}, { FORCE_COLOR: "", NO_COLOR: "1" }, true],
		["where FORCE_COLOR says no", terminal, { FORCE_COLOR: "0" }, false],
	])("%s", (_, screen, env, colours) => {
		expect(lookOf(screen, env).colours).toBe(colours);
	});

	test.each([
		[80, 80],
		[500, 100],
		[10, 40],
		[0, 100],
		[undefined, 100],
	])("in a window of %s columns is %s wide", (columns, width) => {
		expect(lookOf(columns === undefined ? {} : { columns }, {}).width).toBe(width);
	});
});

describe("the language of a terminal", () => {
	test.each([
		[{ LANG: "de_AT.UTF-8" }, "de"],
		[{ LANG: "de_DE.UTF-8", LC_MESSAGES: "fr_FR.UTF-8" }, "fr"],
		[{ LANG: "de_DE.UTF-8", LC_MESSAGES: "fr_FR.UTF-8", LC_ALL: "es_MX" }, "es"],
		[{ LANG: "pt_BR.UTF-8", LC_ALL: "" }, "pt-BR"],
		[{ LANG: "pt_PT" }, "pt-BR"],
		[{ LANG: "C.UTF-8" }, "en"],
		[{ LC_ALL: "POSIX", LANG: "de_DE" }, "en"],
		[{ LANG: "ja_JP.UTF-8" }, "en"],
		[{}, "de"],
	])("%j is %s on a German system", (env, tag) => {
		expect(languageOf(localeOf(env, "de-CH")).tag).toBe(tag);
	});

	test("is English where nothing names one", () => {
		expect(languageOf(localeOf({})).tag).toBe("en");
	});
});
