/**
 * Why words for a time have the value they have, or none: by what it was found, and of what. A language words it
 * (`answering/wording`). Stored with the story.
 *
 * `which` of those that bear the name, seen from the dateline: the last `before` it, or `up-to` it and of its own day or
 * month; the `nearest`; the first `from` it on, or `ahead` since the words look ahead; the first `after` it.
 */
export type DateReason =
	| { readonly by: PlainReason }
	/** -2 to 2 days from the dateline's. */
	| { readonly by: "days"; readonly days: number }
	/** 1 (Monday) to 7 (Sunday). */
	| { readonly by: "weekday"; readonly weekday: number; readonly which: "before" | "up-to" | "ahead" | "after" }
	/** 1 to 12. */
	| {
			readonly by: "month";
			readonly month: number;
			readonly which: "same-year" | "before" | "up-to" | "ahead" | "after";
	  }
	| { readonly by: "such-day"; readonly which: "up-to" | "nearest" | "from" | "ahead" }
	| { readonly by: "season"; readonly which: "before" | "up-to" | "nearest" | "ahead" | "after" }
	/** A tale's own year, which it has named before. */
	| { readonly by: "year-named-before"; readonly year: number }
	/** The week, month or other unit before (-1), of (0) or after (1) the dateline. */
	| { readonly by: "unit"; readonly steps: -1 | 0 | 1 };

type PlainReason =
	| "as-written"
	/** 11 September 2001. */
	| "attacks-of-that-day"
	| "day-of-that-name"
	| "nearest-day-of-that-name"
	| "dateline"
	| "dateline-year"
	| "unit-to-come"
	| "first-ahead"
	| "latest-over"
	| "latest-begun"
	| "week-before-latest"
	| "weeks-before-latest"
	| "back"
	/** Counted back, and as rough as the words: "two years ago" is a year. */
	| "back-at-grain"
	| "back-from-filing"
	| "day-just-named"
	| "from-day-just-named"
	| "from-time-just-named"
	| "year-before-time-just-named"
	| "from-another-time"
	| "length"
	| "from-then-on"
	| "up-to-then"
	| "time-of-day"
	| "present-at-large"
	| "no-date-in-words"
	| "no-number-in-words"
	| "no-month-in-words"
	/** "'82" in a story that names no day to count from. */
	| "no-century-in-story"
	/** "7/8/2007": July or August. */
	| "day-or-month-first"
	/** "1492 DR", "the 14th of Mirtul". */
	| "other-calendar"
	| "no-year-in-words"
	| "no-year-in-story"
	| "no-date-in-story";
