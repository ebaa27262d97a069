import { FluentNumber } from "@fluent/bundle";
import { dayNumber, isDay, mondayOf, partsOf, weekdayShown } from "../../story/day.ts";
import type { Day } from "../../story/story.ts";
import type { Phrase } from "./fluent-values.ts";

type DateWords = {
	/** "Sunday 19 January 2003", "5 November 1605". @param words The story's words for it, whose weekday is kept. */
	readonly day: (day: Day, words?: string) => string;
	/** "October 2002", "the 1990s", "1914 to 1918", "3 days". @param value EDTF or an ISO 8601 duration; else it comes back as it is. */
	readonly value: (value: string, words?: string) => string;
	/** @param weekday 1 (Monday) to 7. */
	readonly weekday: (weekday: number) => string;
	/** @param month 1 to 12. */
	readonly month: (month: number) => string;
};

/** EDTF's sub-year groupings: seasons (level 1), quarters and halves (level 2). */
const SUB_YEARS: Readonly<Record<string, string>> = {
	21: "spring",
	22: "summer",
	23: "autumn",
	24: "winter",
	33: "first-quarter",
	34: "second-quarter",
	35: "third-quarter",
	36: "fourth-quarter",
	40: "first-half",
	41: "second-half",
};

const UNITS: Readonly<Record<string, string>> = {
	Y: "years",
	M: "months",
	W: "weeks",
	D: "days",
	H: "hours",
	TM: "minutes",
	S: "seconds",
};

/** A week of days, from a Monday on, and the first days of a year's months. */
const WEEK: readonly Day[] = [2, 3, 4, 5, 6, 7, 8].map((date) => `2023-01-0${date}`);
const YEAR: readonly Day[] = Array.from({ length: 12 }, (_, index) => `2023-${String(index + 1).padStart(2, "0")}-01`);

const MS_OF_DAY = 86_400_000;

/** Days and times in a language: the names of days and months are known of it, how they stand together says `dates.ftl`. */
export function dateWords(tag: string, phrase: Phrase): DateWords {
	const names = {
		weekdays: namesOf(tag, "weekday", WEEK),
		months: namesOf(tag, "month", YEAR),
	};
	const weekday = (number: number): string => names.weekdays[number - 1] ?? "";
	const month = (number: number): string => names.months[number - 1] ?? "";
	const dayIn = (day: Day, weekday: string | undefined): string => {
		const { year, month: number, date } = partsOf(day);
		return phrase("date-day", { weekday, day: date, month: month(number), year });
	};
	const day = (of: Day, words = ""): string => {
		const shown = weekdayShown(of, words);
		return dayIn(of, shown === undefined ? undefined : weekday(shown));
	};
	const value = (of: string, words = ""): string => {
		const [, from, to] = /^([^/]*)\/([^/]*)$/u.exec(of) ?? [];
		if (from !== undefined && to !== undefined) return intervalWords(from, to);
		if (/[~?%]$/u.test(of)) return phrase("date-about", { value: value(of.slice(0, -1)) });
		if (isDay(of)) return day(of, words);
		if (of.startsWith("P")) return durationWords(of, phrase);
		return yearWords(of, phrase) ?? withinYear(of, words) ?? of;
	};
	const intervalWords = (from: string, to: string): string => {
		if (to === ".." || to === "") return phrase("date-from", { from: value(from) });
		if (from === ".." || from === "") return phrase("date-until", { to: value(to) });
		return phrase("date-interval", { from: value(from), to: value(to) });
	};
	const withinYear = (of: string, words: string): string | undefined => {
		const [, year, rest = ""] = /^(\d{4})-(.+)$/u.exec(of) ?? [];
		if (year === undefined) return undefined;
		if (/^W\d\d$/u.test(rest)) return phrase("date-week", { day: dayIn(mondayOf(of), undefined) });
		const [, date, time] = /^(\d\d-\d\d)T(\d\d(?::\d\d)*)/u.exec(rest) ?? [];
		if (time !== undefined && isDay(`${year}-${date}`)) {
			const clock = time.includes(":") ? time : `${time}:00`;
			return phrase("date-time", { day: day(`${year}-${date}`, words), time: clock });
		}
		const name = names.months[Number(rest) - 1];
		if (name !== undefined) return phrase("date-month", { month: name, year });
		const part = SUB_YEARS[rest];
		return part === undefined ? undefined : phrase("date-part-of-year", { part, year });
	};
	return { day, value, weekday, month };
}

function namesOf(tag: string, field: "weekday" | "month", days: readonly Day[]): readonly string[] {
	const format = new Intl.DateTimeFormat(tag, { [field]: "long", timeZone: "UTC", calendar: "gregory" });
	return days.map((day) => format.format(dayNumber(day) * MS_OF_DAY));
}

/** "44 BC", "AD 79", "1815": EDTF counts a year 0; and decades and centuries. */
function yearWords(value: string, phrase: Phrase): string | undefined {
	if (/^-?\d{4}$/u.test(value)) {
		const year = Number(value);
		return year < 1
			? phrase("date-year-before", { year: 1 - year })
			: phrase("date-year", { year, isEarly: year < 1000 });
	}
	if (/^\d{3}X$/u.test(value)) return phrase("date-decade", { decade: `${value.slice(0, 3)}0` });
	if (!/^\d{2}XX$/u.test(value)) return undefined;
	const century = Number(value.slice(0, 2)) + 1;
	return phrase("date-century", {
		century: new FluentNumber(century, { type: "ordinal" } as object),
		roman: roman(century),
	});
}

/** @param number 1 to 100. */
function roman(number: number): string {
	const ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
	const tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC", "C"];
	return `${tens[Math.floor(number / 10)]}${ones[number % 10]}`;
}

function durationWords(value: string, phrase: Phrase): string {
	const [date = "", time = ""] = value.slice(1).split("T");
	const parts = [date, time].flatMap((text, index) =>
		[...text.matchAll(/(\d{1,15}(?:\.\d{1,15})?|X{1,15})([YMWDHS])/gu)].map(([, amount = "", letter = ""]) =>
			phrase("date-length", {
				unit: UNITS[index === 1 && letter === "M" ? "TM" : letter],
				amount: amount.startsWith("X") ? undefined : Number(amount),
			}),
		),
	);
	return parts.length === 0 ? value : parts.join(" ");
}
