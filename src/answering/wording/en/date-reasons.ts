import type { DateReason } from "../../../annotation/dates/date-reason.ts";
import { MONTHS, WEEKDAYS } from "../../../language/lists/calendar.ts";

type ReasonWords = { readonly [By in DateReason["by"]]: (why: Extract<DateReason, { by: By }>) => string };

/** Why words for a time have their value, in words that complete "'Sunday' → Sunday 19 January 2003, …", or why they have none. */
const words: ReasonWords = {
	days: ({ days }) => {
		if (days === 0) return "the dateline's day";
		return `${Math.abs(days) === 2 ? "two days" : "the day"} ${days < 0 ? "before" : "after"} the dateline`;
	},
	weekday: ({ weekday, which }) => {
		const name = WEEKDAYS[weekday - 1];
		return {
			before: `the latest ${name} before the dateline`,
			"up-to": `the latest ${name} on or before the dateline`,
			ahead: `the first ${name} on or after the dateline, as the words look ahead`,
			after: `the first ${name} after the dateline`,
		}[which];
	},
	month: ({ month, which }) => {
		const name = MONTHS[month - 1];
		return {
			"same-year": `the ${name} of the dateline's year`,
			before: `the latest ${name} before the dateline's month`,
			"up-to": `the latest ${name} up to the dateline`,
			ahead: `the first ${name} from the dateline on, as the words look ahead`,
			after: `the first ${name} after the dateline's month`,
		}[which];
	},
	"such-day": ({ which }) =>
		({
			"up-to": "the latest such day on or before the dateline",
			nearest: "the nearest such day to the dateline",
			from: "the first such day on or after the dateline",
			ahead: "the first such day on or after the dateline, as the words look ahead",
		})[which],
	season: ({ which }) =>
		({
			before: "the latest before the dateline's season",
			"up-to": "the latest up to the dateline",
			nearest: "the nearest to the dateline",
			ahead: "the first from the dateline on, as the words look ahead",
			after: "the first after the dateline",
		})[which],
	unit: ({ steps }) => (steps === 0 ? "the dateline's" : `the one ${steps < 0 ? "before" : "after"} the dateline's`),
	"year-named-before": ({ year }) => `in ${year}, the year the story has named before`,
	"as-written": () => "as written",
	"attacks-of-that-day": () => "the attacks of that day",
	"day-of-that-name": () => "the day of that name",
	"nearest-day-of-that-name": () => "the day of that name nearest to the dateline",
	dateline: () => "counted from the dateline",
	"dateline-year": () => "counted from the dateline's year",
	"unit-to-come": () => "the one to come",
	"first-ahead": () => "the first from the dateline on, as the words look ahead",
	"latest-over": () => "the latest that was over by the dateline",
	"latest-begun": () => "the latest that had begun by the dateline",
	"week-before-latest": () => "a week before the latest such day",
	"weeks-before-latest": () => "weeks before the latest such day",
	back: () => "counted back from the dateline",
	"back-at-grain": () => "counted back from the dateline, at the grain of the words",
	"back-from-filing": () => "counted back from when the report was filed",
	"day-just-named": () => "the day named just before",
	"from-day-just-named": () => "counted from the day named just before",
	"from-time-just-named": () => "counted from the time named just before",
	"year-before-time-just-named": () => "a year before the time named just before",
	"from-another-time": () => "counted from another time in the story",
	length: () => "a length of time",
	"from-then-on": () => "from then on",
	"up-to-then": () => "up to then",
	"time-of-day": () => "a time of day; the words give no date",
	"present-at-large": () => "the present at large",
	"no-date-in-words": () => "the words give no date",
	"no-number-in-words": () => "the words give no number",
	"no-month-in-words": () => "the words give no month",
	"no-century-in-story": () => "the story does not say of which century",
	"day-or-month-first": () => "the day and the month may stand in either order",
	"other-calendar": () => "counted by a calendar of the story's own",
	"no-year-in-words": () => "the words give no year",
	"no-year-in-story": () => "the story gives no year",
	"no-date-in-story": () => "the story gives no date to count from",
};

export function reasonWords(why: DateReason): string {
	// Each function takes the reason it stands under: that cannot be said of a union, so it is said here once.
	const make: (why: never) => string = words[why.by];
	return make(why as never);
}
