import { stemmer } from "stemmer";
import { isEnglish } from "./base-language.ts";
import { irregularForms } from "./irregular-forms.ts";
import { CARDINALS } from "./lists/numbers.ts";

/**
 * The form under which a word is indexed: for English its irregular base ("went" as "go", "seven" as "7"), then its Porter stem; in other languages
 * the word itself, because an English stemmer would cut foreign words at random.
 *
 * @param word Normalized.
 */
export function stemOf(word: string, language: string): string {
	if (!isEnglish(language)) return word;
	const plain = word.endsWith("'s") ? word.slice(0, -2) : word.replaceAll(/[.']/g, "");
	if (plain === "") return word;
	const base = irregularForms.get(plain) ?? CARDINALS.get(plain)?.toString() ?? plain;
	return /^[a-z]+$/.test(base) ? stemmer(base) : base;
}
