import type { Gender } from "./gender.ts";
import { CITIES } from "./lists/cities.generated.ts";
import { COMMON_WORDS } from "./lists/common-words.generated.ts";
import { FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from "./lists/first-names.generated.ts";
import { DEMONYM_NAMES, REGION_NAMES } from "./lists/places.ts";
import { USUALLY_FEMALE, USUALLY_MALE } from "./lists/usual-genders.ts";

const COMMON = new Set(COMMON_WORDS.trim().split(/\s+/u));
const FEMALE = new Set(FEMALE_FIRST_NAMES.trim().toLowerCase().split(/\s+/u));
const MALE = new Set(MALE_FIRST_NAMES.trim().toLowerCase().split(/\s+/u));
const REGIONS = new Set(REGION_NAMES.map((name) => name.toLowerCase().replace(/\.$/u, "")));
const CITY_NAMES = new Set(CITIES.trim().toLowerCase().split("\n"));
const DEMONYMS = new Set(DEMONYM_NAMES.map((name) => name.toLowerCase()));
/** Whether a lower-case word is common English, regular inflections included. */
export function isCommonWord(lower: string): boolean {
	if (COMMON.has(lower)) return true;
	if (lower.includes("-"))
		return lower.split("-").every((part) => /^(?:non|ex|pre|anti|self|semi|co)$/u.test(part) || isCommonWord(part));
	const ending = /(?:ies|es|s|ied|ed|d|ing|ly|er|'s|n't)$/u.exec(lower)?.[0];
	if (ending === undefined || lower.length - ending.length < 2) return false;
	const stem = lower.slice(0, -ending.length);
	return COMMON.has(stem) || COMMON.has(`${stem}e`) || (ending.startsWith("i") && COMMON.has(`${stem}y`));
}

/** The gender an English first name tells; unknown for names of both and for other words. */
export function firstNameGender(lower: string): Gender {
	if (USUALLY_FEMALE.has(lower)) return "female";
	if (USUALLY_MALE.has(lower)) return "male";
	const female = FEMALE.has(lower);
	const male = MALE.has(lower);
	if (female === male) return "unknown";
	return female ? "female" : "male";
}

/** Words that are common English besides ("early", "my", "field") count only if they are usual as names. */
export function isFirstName(lower: string): boolean {
	return isUsualFirstName(lower) || ((FEMALE.has(lower) || MALE.has(lower)) && !isCommonWord(lower));
}

/** Whether a lower-case word is a first name that is common, not one that the long lists hold beside other meanings. */
export function isUsualFirstName(lower: string): boolean {
	return USUALLY_FEMALE.has(lower) || USUALLY_MALE.has(lower);
}

/** Whether the words name a country, region, water or mountain ("region"), or a larger city ("city"). */
export function knownPlace(lower: string): "region" | "city" | undefined {
	if (REGIONS.has(lower)) return "region";
	return CITY_NAMES.has(lower) ? "city" : undefined;
}

/** A people, a language, a faith, a party, or the adjective of a place: no place and no person. */
export function isDemonym(lower: string): boolean {
	if (DEMONYMS.has(lower) || (lower.endsWith("an") && REGIONS.has(lower.slice(0, -1)))) return true;
	return !REGIONS.has(lower) && /.(?:[^aeiou]ese|[aeiou]nians?|stanis?|ists|ites|ians)$/u.test(lower);
}
