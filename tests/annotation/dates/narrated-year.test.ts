import { describe, expect, test } from "vitest";
import { findDates } from "../../../src/annotation/dates/dates.ts";
import { cutAt, showWhole } from "../../../src/story/visible-story.ts";
import { tinyStory } from "../../tiny-story.ts";
import { toldRule } from "../../told.ts";

const FAR = `\n\n${"The miller ground his corn and said nothing.\n\n".repeat(700)}`;
const YEAR = "In 1872 Mr. Holloway lived by the river.";
const DAY = "On the 2nd of October he set out.";

function daysIn(text: string): readonly (string | undefined)[] {
	return findDates(tinyStory(text))
		.filter(({ text: words }) => /\p{Lu}\p{L}+ \d|\d\w* (?:day )?(?:of )?\p{Lu}/u.test(words))
		.map(({ value }) => value);
}

describe("a day without a year in a tale (BLANK_YEAR hides it)", () => {
	test.each([
		["is in the year that the tale has named before", `${YEAR}\n\n${DAY}`, "1872-10-02"],
		["is in no year that comes after it", `${DAY}\n\n${YEAR}`, undefined],
		["is in no year that somebody speaks of", `"In 1815 I was born," he said.\n\n${DAY}`, undefined],
		["has no value where two years compete", `In 1860 he was born. ${YEAR}\n\n${DAY}`, undefined],
		["has its value beside a year of history", `${YEAR} Sheridan had died there in 1814.\n\n${DAY}`, "1872-10-02"],
		[
			"has none beside much history",
			`${YEAR} It was built in 1714, burned in 1735 and sold in 1790.\n\n${DAY}`,
			undefined,
		],
		["has none far from the year", `${YEAR}${FAR}${DAY}`, undefined],
		[
			"has its value far from a year that a weekday has borne out",
			`${YEAR}\n\nIt was Wednesday, the 2nd of October.${FAR}On the 21st of December he came home.`,
			["1872-10-02", "1872-12-21"],
		],
		[
			"has none where its weekday is wrong in that year",
			`${YEAR}\n\nOn Monday, the 2nd of October, he left.`,
			undefined,
		],
		[
			"has its value in speech where its weekday is right",
			`${YEAR}\n\n"Today is Wednesday, the 2nd of October."`,
			"1872-10-02",
		],
		["has none in speech otherwise", `${YEAR}\n\n"I was robbed on the 2nd of October," he said.`, undefined],
		["has none once the tale has gone on", `${YEAR}\n\nThree years later he fell ill.\n\n${DAY}`, undefined],
		[
			"has none once the year may have turned",
			`${YEAR} ${DAY}\n\nOn the 3rd of January he fell ill.`,
			["1872-10-02", undefined],
		],
		["has none in a story that hides its year", `In 18-- he was born. ${YEAR}\n\n${DAY}`, undefined],
		["has none by the year of the book", `First published in London in 1872 by the author.\n\n${DAY}`, undefined],
		["has none by the days on which a game is played", `Session 2 – 14 Mar 2021\n\n${DAY}`, ["2021-03-14", undefined]],
		["has none by a year of accounts", `They had made a profit for the year 1872.\n\n${DAY}`, undefined],
		["has none where it comes every year", `${YEAR}\n\nThey met every 2nd of October.`, undefined],
		[
			"has none where another year follows",
			`${YEAR}\n\nThis he wrote on the 2nd of October, at home, anno 1874.`,
			undefined,
		],
		["is no day that the year lacks", "In 1871 he was old.\n\nOn the 29th of February he died.", undefined],
	])("%s", (_, text, expected) => {
		expect(daysIn(text)).toEqual(Array.isArray(expected) ? expected : [expected]);
	});

	test("says by which year it is read", () => {
		const day = findDates(tinyStory(`${YEAR}\n\n${DAY}`)).at(-1);
		expect(day && toldRule(day)).toBe(
			"'the 2nd of October' → Wednesday 2 October 1872, in 1872, the year the story has named before",
		);
	});

	test("has the same value in a story that is cut behind it", () => {
		const story = showWhole(
			tinyStory(
				[
					YEAR,
					DAY,
					"In 1875 he came home.",
					"On the 5th of May he died.",
					'"It was in 1880."',
					"In 1790 it burned.",
				].join("\n\n"),
			),
		);
		const whole = findDates(story);
		expect(whole.length).toBeGreaterThan(4);
		for (const { chapter, number, end } of story.paragraphs) {
			const cut = findDates(cutAt(story, { chapter, paragraph: number }));
			expect(cut).toEqual(whole.filter((date) => date.end <= end));
		}
	});
});
