import { stemmer } from "stemmer";
import { irregularForms } from "./irregular-forms.ts";
import { CARDINALS } from "./lists/numbers.ts";

/** Its irregular base ("went" as "go", "seven" as "7"), then its Porter stem. @param word Normalized. */
export function englishStem(word: string): string {
	const plain = word.endsWith("'s") ? word.slice(0, -2) : word.replaceAll(/[.']/g, "");
	if (plain === "") return word;
	const base = irregularForms.get(plain) ?? CARDINALS.get(plain)?.toString() ?? plain;
	return /^[a-z]+$/.test(base) ? stemmer(base) : base;
}
