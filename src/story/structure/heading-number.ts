import { cardinalOf, ordinalOf } from "../../language/lists/numbers.ts";

const ROMAN = /^(?=[mdclxvi])m{0,3}(?:cm|cd|d?c{0,4})(?:xc|xl|l?x{0,4})(?:ix|iv|v?i{0,4})$/iu;

const ROMAN_VALUES: ReadonlyMap<string, number> = new Map(
	Object.entries({ i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }),
);

/**
 * The number that a heading's word stands for: "XIV", "14", "14th", "Fourteen", "the Fourteenth", "twenty-first".
 *
 * @returns undefined if the word is no number. Numbers above 99,999 are none.
 */
export function headingNumber(word: string): number | undefined {
	const lower = word.toLowerCase().replace(/^the\s+/u, "");
	const digits = /^(\d{1,5})(?:st|nd|rd|th)?$/u.exec(lower);
	if (digits !== null) return Number(digits[1]);
	if (ROMAN.test(lower)) return romanValue(lower);
	return cardinalOf(lower) ?? ordinalOf(lower);
}

function romanValue(lower: string): number {
	let total = 0;
	for (let index = 0; index < lower.length; index++) {
		const value = ROMAN_VALUES.get(lower[index] as string) as number;
		const next = ROMAN_VALUES.get(lower[index + 1] ?? "") ?? 0;
		total += value < next ? -value : value;
	}
	return total;
}
