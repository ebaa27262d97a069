import { stemmer } from "stemmer";
import { isEnglish } from "./base-language.ts";
import { irregularForms } from "./irregular-forms.ts";

/**
 * The form under which a word is indexed: for English its irregular base, then its Porter stem; in other languages
 * the word itself, because an English stemmer would cut foreign words at random.
 *
 * @param word Normalized.
 */
export function stemOf(word: string, language: string): string {
	if (!isEnglish(language)) return word;
	const plain = word.endsWith("'s") ? word.slice(0, -2) : word.replaceAll(/[.']/g, "");
	if (plain === "") return word;
	const base = irregularForms.get(plain) ?? plain;
	return /^[a-z]+$/.test(base) ? stemmer(base) : base;
}
