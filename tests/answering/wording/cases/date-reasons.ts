import type { DateReason } from "../../../../src/annotation/dates/date-reason.ts";

const REASONS: {
	readonly [By in DateReason["by"]]: readonly (readonly [Omit<Extract<DateReason, { by: By }>, "by">, string])[];
} = {
	days: [
		[{ days: -2 }, "two days before the dateline"],
		[{ days: -1 }, "the day before the dateline"],
		[{ days: 0 }, "the dateline's day"],
		[{ days: 1 }, "the day after the dateline"],
		[{ days: 2 }, "two days after the dateline"],
	],
	weekday: [
		[{ weekday: 1, which: "before" }, "the latest Monday before the dateline"],
		[{ weekday: 7, which: "up-to" }, "the latest Sunday on or before the dateline"],
		[{ weekday: 7, which: "ahead" }, "the first Sunday on or after the dateline, as the words look ahead"],
		[{ weekday: 5, which: "after" }, "the first Friday after the dateline"],
	],
	month: [
		[{ month: 1, which: "same-year" }, "the January of the dateline's year"],
		[{ month: 12, which: "before" }, "the latest December before the dateline's month"],
		[{ month: 5, which: "up-to" }, "the latest May up to the dateline"],
		[{ month: 5, which: "ahead" }, "the first May from the dateline on, as the words look ahead"],
		[{ month: 5, which: "after" }, "the first May after the dateline's month"],
	],
	"such-day": [
		[{ which: "up-to" }, "the latest such day on or before the dateline"],
		[{ which: "nearest" }, "the nearest such day to the dateline"],
		[{ which: "from" }, "the first such day on or after the dateline"],
		[{ which: "ahead" }, "the first such day on or after the dateline, as the words look ahead"],
	],
	season: [
		[{ which: "before" }, "the latest before the dateline's season"],
		[{ which: "up-to" }, "the latest up to the dateline"],
		[{ which: "nearest" }, "the nearest to the dateline"],
		[{ which: "ahead" }, "the first from the dateline on, as the words look ahead"],
		[{ which: "after" }, "the first after the dateline"],
	],
	unit: [
		[{ steps: -1 }, "the one before the dateline's"],
		[{ steps: 0 }, "the dateline's"],
		[{ steps: 1 }, "the one after the dateline's"],
	],
	"year-named-before": [[{ year: 1872 }, "in 1872, the year the story has named before"]],
	"as-written": [[{}, "as written"]],
	"attacks-of-that-day": [[{}, "the attacks of that day"]],
	"day-of-that-name": [[{}, "the day of that name"]],
	"nearest-day-of-that-name": [[{}, "the day of that name nearest to the dateline"]],
	dateline: [[{}, "counted from the dateline"]],
	"dateline-year": [[{}, "counted from the dateline's year"]],
	"unit-to-come": [[{}, "the one to come"]],
	"first-ahead": [[{}, "the first from the dateline on, as the words look ahead"]],
	"latest-over": [[{}, "the latest that was over by the dateline"]],
	"latest-begun": [[{}, "the latest that had begun by the dateline"]],
	"week-before-latest": [[{}, "a week before the latest such day"]],
	"weeks-before-latest": [[{}, "weeks before the latest such day"]],
	back: [[{}, "counted back from the dateline"]],
	"back-at-grain": [[{}, "counted back from the dateline, at the grain of the words"]],
	"back-from-filing": [[{}, "counted back from when the report was filed"]],
	"day-just-named": [[{}, "the day named just before"]],
	"from-day-just-named": [[{}, "counted from the day named just before"]],
	"from-time-just-named": [[{}, "counted from the time named just before"]],
	"year-before-time-just-named": [[{}, "a year before the time named just before"]],
	"from-another-time": [[{}, "counted from another time in the story"]],
	length: [[{}, "a length of time"]],
	"from-then-on": [[{}, "from then on"]],
	"up-to-then": [[{}, "up to then"]],
	"time-of-day": [[{}, "a time of day; the words give no date"]],
	"present-at-large": [[{}, "the present at large"]],
	"no-date-in-words": [[{}, "the words give no date"]],
	"no-number-in-words": [[{}, "the words give no number"]],
	"no-month-in-words": [[{}, "the words give no month"]],
	"no-century-in-story": [[{}, "the story does not say of which century"]],
	"day-or-month-first": [[{}, "the day and the month may stand in either order"]],
	"other-calendar": [[{}, "counted by a calendar of the story's own"]],
	"no-year-in-words": [[{}, "the words give no year"]],
	"no-year-in-story": [[{}, "the story gives no year"]],
	"no-date-in-story": [[{}, "the story gives no date to count from"]],
};

/** Why words for a time have their value, each with its English. */
export const DATE_REASONS = Object.entries<readonly (readonly [object, string])[]>(REASONS).flatMap(([by, each]) =>
	each.map(([data, english]) => [{ by, ...data } as DateReason, english] as const),
);
