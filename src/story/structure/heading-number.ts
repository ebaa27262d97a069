const ROMAN = /^(?=[mdclxvi])m{0,3}(?:cm|cd|d?c{0,4})(?:xc|xl|l?x{0,4})(?:ix|iv|v?i{0,4})$/iu;

const ROMAN_VALUES: ReadonlyMap<string, number> = new Map(
	Object.entries({ i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }),
);

const UNITS = words(
	"one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
	1,
	1,
);
const TENS = words("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10);
const ORDINALS = words(
	"first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
	1,
	1,
);
const ORDINAL_TENS = words("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", 20, 10);

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
	const [first = "", second, third] = lower.split(/[\s-]+/u);
	if (third !== undefined) return undefined;
	if (second === undefined)
		return UNITS.get(first) ?? TENS.get(first) ?? ORDINALS.get(first) ?? ORDINAL_TENS.get(first);
	const tens = TENS.get(first);
	const unit = UNITS.get(second) ?? ORDINALS.get(second);
	return tens === undefined || unit === undefined || unit > 9 ? undefined : tens + unit;
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

function words(list: string, from: number, step: number): ReadonlyMap<string, number> {
	return new Map(list.split(" ").map((word, index) => [word, from + index * step]));
}
