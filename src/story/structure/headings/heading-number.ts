import { cardinalOf, ordinalOf } from "../../../language/lists/numbers.ts";
import { NUMBERS_ABROAD } from "./heading-words.ts";

const ROMAN = /^(?=[mdclxvi])m{0,3}(?:cm|cd|d?c{0,4})(?:xc|xl|l?x{0,4})(?:ix|iv|v?i{0,4})$/iu;

const ROMAN_VALUES: ReadonlyMap<string, number> = new Map(
	Object.entries({ i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }),
);

/**
 * The number that a heading's word stands for: "XIV", "14", "14th", "Fourteen", "the Fourteenth", "twenty-first", "zweites", "十四".
 * What comes between two numbers has a value between them: "12b", "3.5".
 *
 * @returns undefined if the word is no number. Numbers above 99,999 are none.
 */
export function headingNumber(word: string): number | undefined {
	const lower = word
		.normalize("NFKC")
		.toLowerCase()
		.replace(/^the\s+/u, "");
	const digits = /^(\d{1,5})(?:\.(\d{1,3}))?(?:st|nd|rd|th|[ºª]|([a-d]))?$/u.exec(lower);
	const twofold = /^(\d{1,2})\.\s([ivxlc]{1,7})$/u.exec(lower);
	if (twofold !== null && ROMAN.test(twofold[2] as string))
		return Number(twofold[1]) + romanValue(twofold[2] as string) / 1000;
	if (digits !== null) {
		const [, whole, minor = "0", letter = ""] = digits;
		return Number(whole) + (Number(minor) + " abcd".indexOf(letter || " ")) / 1000;
	}
	if (ROMAN.test(lower)) return romanValue(lower);
	return cardinalOf(lower) ?? ordinalOf(lower) ?? hundredsOf(lower) ?? NUMBERS_ABROAD.get(lower) ?? kanjiValue(lower);
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

/** "one hundred", "a hundred and one", "two hundred forty-two". */
function hundredsOf(lower: string): number | undefined {
	const match = /^([a-z]{1,5}) hundred(?: (?:and )?([a-z -]{3,15}))?$/u.exec(lower.replace(/\s+/gu, " "));
	if (match === null) return undefined;
	const [, count = "", rest] = match;
	const hundreds = count === "a" ? 1 : cardinalOf(count);
	const more = rest === undefined ? 0 : (cardinalOf(rest) ?? ordinalOf(rest));
	return hundreds === undefined || hundreds > 9 || more === undefined ? undefined : 100 * hundreds + more;
}

const KANJI = "〇一二三四五六七八九";

/** "十二", "二百三", "一〇五". */
function kanjiValue(word: string): number | undefined {
	if (!/^[零〇一二两三四五六七八九十百千]{1,8}$/u.test(word)) return undefined;
	const plain = word.replaceAll("零", "〇").replaceAll("两", "二");
	if (!/[十百千]/u.test(plain)) return Number([...plain].map((digit) => KANJI.indexOf(digit)).join(""));
	let total = 0;
	let digit = 0;
	for (const character of plain) {
		const unit = { 十: 10, 百: 100, 千: 1000 }[character];
		if (unit === undefined) digit = KANJI.indexOf(character);
		else {
			total += (digit || 1) * unit;
			digit = 0;
		}
	}
	return total + digit;
}
