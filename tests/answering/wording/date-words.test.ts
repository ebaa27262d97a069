import { describe, expect, test } from "vitest";
import { languageTagged } from "../../../src/answering/wording/languages.ts";
import { formatValue } from "../../../src/story/day.ts";
import { WRITTEN_TAGS } from "./fluent-files.ts";

function dated(tag: (typeof WRITTEN_TAGS)[number], value: string): string {
	return languageTagged(tag).say({ say: "own-date", value }).replace(/\.$/u, "");
}

const VALUES = [
	...["2003-01-19", "1605-11-05", "1752-09-14", "2002-10", "2003", "0079", "0999", "-0043", "0000", "199X", "009X"],
	...["00XX", "01XX", "02XX", "10XX", "18XX", "20XX", "2003-W03", "2003-W99", "2003-21", "2003-24", "2003-33"],
	...["2002-36", "2002-40", "2002-41", "2002-99", "1914/1918", "1914/..", "1914/", "../1918", "-0057/-0049", "1815~"],
	...[
		"1815-06?",
		"2003-01-21T17:00",
		"2003-01-21T17",
		"2003-02-30T17:00",
		"P1D",
		"P3D",
		"P1Y2M1W",
		"PT1H30M",
		"PT2M1S",
	],
	...["PXY", "PTXXM", "P2.5Y", "P", "PX", "long ago", "2003-02-30", ""],
];

describe("a value", () => {
	test.each(VALUES)("is told in English as wherever else it is told: %s", (value) => {
		expect(dated("en", value)).toBe(formatValue(value));
	});

	test.each(WRITTEN_TAGS)("is told in %s with every part of it", (tag) => {
		for (const value of VALUES.filter((one) => /^[1-9]\d{3}/u.test(one))) {
			expect(dated(tag, value)).toContain(value.slice(0, value.includes("W") ? 3 : value.includes("X") ? 2 : 4));
		}
	});
});

test.runIf(WRITTEN_TAGS.includes("de"))("days and times are told in German as people say them", () => {
	expect(dated("de", "2003-01-19")).toBe("Sonntag, 19. Januar 2003");
	expect(dated("de", "1605-11-05")).toBe("5. November 1605");
	expect(dated("de", "199X")).toBe("1990er-Jahre");
	expect(dated("de", "18XX")).toBe("19. Jahrhundert");
	expect(dated("de", "2003-W03")).toBe("Woche vom 13. Januar 2003");
	expect(dated("de", "1914/1918")).toBe("1914 bis 1918");
	expect(dated("de", "-0043")).toBe("44 v. Chr.");
	expect(dated("de", "PT1H30M")).toBe("1 Stunde 30 Minuten");
});
