import type { Gender } from "../../language/gender.ts";
import { formsOf } from "../../language/inflect.ts";
import { FEMALE_NOUNS, genderByEnding, MALE_NOUNS } from "../../language/lists/gendered-nouns.ts";
import { kinGender } from "../../language/lists/kinship.ts";
import { PUBLIC_ROLES } from "../../language/lists/offices.ts";
import { titleGender } from "../../language/lists/titles.ts";
import { listed } from "../../language/lists/word-set.ts";

/** Gender that a role noun tells ("landlady", "uncle", "spokesman"). @param noun Lower case. */
export function genderOfNoun(noun: string): Gender {
	if (FEMALE_NOUNS.has(noun)) return "female";
	if (MALE_NOUNS.has(noun)) return "male";
	const ending = genderByEnding(noun);
	if (ending !== undefined) return ending;
	const kin = kinGender(noun);
	return kin === "unknown" ? titleGender(noun) : kin;
}

const OFFICES = formsOf(PUBLIC_ROLES, "noun");
/** Who speaks as one in a report, and words that stand before an office: "Kansas state police", "former Treasury officials". */
const BESIDE_OFFICES = new Set([
	...listed("agency army authorities government media military ministry news police press sources team"),
	...listed("defence defense finance foreign former lead managing prime rights senior state treasury vice"),
]);

/**
 * Whether the word says what somebody is in public life and may be said right beside a name: "Kansas senator Sam Brownback", "USAF
 * officials", "the agency's head".
 *
 * @param word Lower case.
 */
export function isOffice(word: string): boolean {
	const noun = word.replace(/['’]s$/u, "");
	return OFFICES.has(noun) || BESIDE_OFFICES.has(noun);
}
