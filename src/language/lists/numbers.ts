import { anyOf, listed } from "./word-set.ts";

/** "zero" to "nineteen": a word's place is its value. */
export const UNITS = listed(
	`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
	nineteen`,
);
/** "twenty" to "ninety". */
export const TENS = listed("twenty thirty forty fifty sixty seventy eighty ninety");
const ORDINAL_UNITS = listed(
	`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
	seventeenth eighteenth nineteenth`,
);
const ORDINAL_TENS = listed("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth");
const DECADES = listed("twenties thirties forties fifties sixties seventies eighties nineties");

/** Words that multiply what stands before them. */
const MAGNITUDES: ReadonlyMap<string, number> = new Map([
	["hundred", 100],
	["thousand", 1000],
	["million", 1_000_000],
	["billion", 1_000_000_000],
]);

/** Value of every number that English writes in one word but "zero" and "one", which mostly are none: 2 to 19, the tens, "hundred" … */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
	...UNITS.map((word, value) => [word, value] as const).slice(2),
	...TENS.map((word, index) => [word, 20 + 10 * index] as const),
	...MAGNITUDES,
]);

const ORDINALS: ReadonlyMap<string, number> = new Map([
	...ORDINAL_UNITS.map((word, index) => [word, 1 + index] as const),
	...ORDINAL_TENS.map((word, index) => [word, 20 + 10 * index] as const),
]);

/** Amounts that are no numerals, and the plurals of numerals. */
export const AMOUNTS: ReadonlySet<string> = new Set(
	listed("hundreds thousands millions billions dozen dozens score couple pair half quarter"),
);

/** Source of a pattern: "five", "nineteen", "twenty", "twenty-one", "forty two"; no hundreds. */
export const CARDINAL = `(?:${anyOf(TENS)}(?:[\\s-]${anyOf(UNITS.slice(1, 10))})?|${anyOf(UNITS.slice(1))})`;
/** Source of a pattern: "third", "twentieth", "twenty-first"; digits are `NUMBERED`. */
export const ORDINAL = `(?:${anyOf(TENS)}[\\s-]${anyOf(ORDINAL_UNITS.slice(0, 9))}|${anyOf(ORDINALS.keys())})`;
/** Source of a pattern: "3rd", "21st". */
export const NUMBERED = "(?:\\d{1,2}(?:st|nd|rd|th))";
/** Source of a pattern for the first of them: up to 2 "first", "second", "1st", "2nd". */
export function ordinalUpTo(last: number): string {
	const digits = ["1st", "2nd", "3rd"].concat(ORDINAL_UNITS.slice(3).map((_, at) => `${at + 4}th`));
	return anyOf([...ORDINAL_UNITS.slice(0, last), ...digits.slice(0, last)]);
}
/** Source of a pattern: "twenties" to "nineties". */
export const DECADE = anyOf(DECADES);

/** Whether a lower-case word is an ordinal: "third", "ninetieth", "3rd". */
export function isOrdinal(lower: string): boolean {
	return ORDINALS.has(lower) || /^\d+(?:st|nd|rd|th)$/u.test(lower);
}

/**
 * The number of "7", "1,000", "seven", "twenty-one", "a hundred", "three hundred", "two million", "a dozen".
 *
 * @param words In any case, without further words.
 */
export function cardinalOf(words: string): number | undefined {
	const lower = words.toLowerCase().trim();
	if (/^\d+(?:,\d{3})*(?:\.\d+)?$/u.test(lower)) return Number(lower.replaceAll(",", ""));
	if (lower === "half a dozen") return 6;
	const [first = "", second, third] = lower.split(/[\s-]+/u);
	if (third !== undefined) return undefined;
	const one = UNITS.indexOf(first);
	if (second === undefined) return one >= 0 ? one : first === "dozen" ? 12 : CARDINALS.get(first);
	const factor = second === "dozen" ? 12 : MAGNITUDES.get(second);
	if (factor !== undefined) {
		const count = first === "a" ? 1 : one > 0 ? one : CARDINALS.get(first);
		return count === undefined ? undefined : count * factor;
	}
	const ten = TENS.indexOf(first);
	const unit = UNITS.indexOf(second);
	return ten < 0 || unit < 1 || unit > 9 ? undefined : 20 + 10 * ten + unit;
}

/** The number of "19th", "third", "twentieth", "twenty-first" in any case; plain digits are no ordinal. Up to 99 in words. */
export function ordinalOf(words: string): number | undefined {
	const lower = words.toLowerCase().trim();
	const digits = /^(\d+)(?:st|nd|rd|th)$/u.exec(lower);
	if (digits !== null) return Number(digits[1]);
	const [first = "", second, third] = lower.split(/[\s-]+/u);
	if (third !== undefined) return undefined;
	if (second === undefined) return ORDINALS.get(first);
	const [ten, unit] = [TENS.indexOf(first), ORDINAL_UNITS.indexOf(second)];
	return ten < 0 || unit < 0 || unit > 8 ? undefined : 20 + 10 * ten + 1 + unit;
}

/** 2 for "twenties" to 9 for "nineties". */
export function decadeOf(lower: string): number | undefined {
	const index = DECADES.indexOf(lower);
	return index < 0 ? undefined : index + 2;
}
