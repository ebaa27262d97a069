import { YEAR } from "../../language/lists/calendar.ts";
import { UNITS } from "../../language/lists/numbers.ts";
import { anyOf } from "../../language/lists/word-set.ts";
import { MONTH, readCount, WEEKDAY } from "./date-words.ts";
import { type DateContext, type DateRule, type DateWords, type Reading, rule, undated } from "./rule.ts";

const ZONE_NAME = "(?:GMT|UTC|[ECMP][SD]T|BST|CET|local\\s+time)(?:\\s*[+-]\\s*\\d{1,2}(?::?\\d{2})?)?";
const ZONE = `(?:\\s*(?:\\(${ZONE_NAME}\\)|${ZONE_NAME}))`;
/** "5.30 p.m.", "17:30 GMT", "1730 hours", "noon". */
const CLOCK = `(?:(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?\\s*(?<half>[ap]\\.?\\s?m\\b\\.?)${ZONE}?|(?<hour24>[01]?\\d|2[0-3]):(?<minute24>[0-5]\\d)(?::[0-5]\\d)?(?:\\s*(?:hours|hrs))?${ZONE}?|(?<digits>(?:[01]\\d|2[0-3])[0-5]\\d)(?:\\s*(?:hours|hrs)\\b|${ZONE})|(?<named>noon|midday|midnight))`;
/** "late Monday", "yesterday", "Monday, May 3rd, 1999", "the 3rd of May". */
const DAY = `(?:(?:early|late)\\s+)?(?:(?:${WEEKDAY},?\\s+)?(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+${YEAR})?|(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}(?:,?\\s+${YEAR})?)|${WEEKDAY}|to-?day|yesterday|to-?morrow)`;
const HOUR = anyOf(UNITS.slice(1, 13));

/**
 * Times of day, with their day where it stands beside them.
 *
 * @param readDay Reads a day's words by the other rules.
 */
export function timeRules(readDay: (words: string, context: DateContext) => Reading | undefined): readonly DateRule[] {
	const read = (words: DateWords, context: DateContext): Reading | undefined => {
		const clock = clockValue(words);
		if (clock === undefined) return undefined;
		const day = words.part("day") === "" ? undefined : readDay(words.part("day"), context);
		if (day?.value === undefined || day.grain !== "day") return undated("time", { by: "time-of-day" });
		return { form: "date", value: `${day.value}T${clock}`, grain: "time", why: day.why };
	};
	return [
		rule(
			"it came at [5.30 p.m. on Monday]",
			`(?<![\\d:.])\\b${CLOCK}(?:\\s*\\(\\d{1,2}:?\\d{2}\\s*(?:GMT|UTC)\\))?(?:,?\\s+(?:on\\s+)?(?<day>${DAY}))?`,
			read,
		),
		rule(
			"it came [yesterday at 17:30]",
			`\\b(?<day>${DAY}),?\\s+(?:at|around|about|by)\\s+(?:about\\s+)?${CLOCK}`,
			// "On the 5th at midnight": the one before or after it?
			(words, context) => (/^midnight$/iu.test(words.part("named")) ? undefined : read(words, context)),
		),
		rule(
			"it came at [half past nine]",
			`\\b(?:(?:${HOUR}|1[0-2]|[1-9])\\s+o['’]\\s?clock|half[\\s-]past\\s+${HOUR}|(?:a\\s+)?quarter\\s+(?:to|past)\\s+${HOUR})\\b`,
			() => undated("time", { by: "time-of-day" }),
		),
	];
}

function clockValue(words: DateWords): string | undefined {
	const named = words.part("named").toLowerCase();
	if (named !== "") return words.part("day") === "" ? undefined : named === "midnight" ? "00:00" : "12:00";
	if (words.part("digits") !== "") return `${words.part("digits").slice(0, 2)}:${words.part("digits").slice(2)}`;
	if (words.part("hour24") !== "") return `${words.part("hour24").padStart(2, "0")}:${words.part("minute24")}`;
	const hour = readCount(words.part("hour")) ?? 0;
	if (hour < 1 || hour > 12) return undefined;
	const isAfternoon = words.part("half").toLowerCase().startsWith("p");
	return `${String((hour % 12) + (isAfternoon ? 12 : 0)).padStart(2, "0")}:${words.part("minute") || "00"}`;
}
