import type { Gender } from "../gender.ts";
import { formsOf, inflect } from "../inflect.ts";
import { anyOf, listed, wordSet } from "./word-set.ts";

/** How two people are kin. Where a story tells the one side ("his sister Emma"), it tells the other (Emma's brother). */
export type KinTie = "marriage" | "descent" | "siblings" | "uncles" | "grandparents" | "cousins";

export type Kin = { readonly tie: KinTie; readonly gender: Gender };

/** Base forms by tie and gender: the one list of kinship. */
const TIES: Readonly<Record<KinTie, Readonly<Record<Gender, string>>>> = {
	marriage: { female: "wife widow bride", male: "husband widower bridegroom", unknown: "spouse" },
	descent: {
		female: "mother daughter stepmother stepdaughter heiress",
		male: "father son stepfather stepson heir",
		unknown: "parent child",
	},
	siblings: { female: "sister", male: "brother", unknown: "sibling twin" },
	uncles: { female: "aunt niece", male: "uncle nephew", unknown: "" },
	grandparents: {
		female: "grandmother granddaughter",
		male: "grandfather grandson",
		unknown: "grandparent grandchild",
	},
	cousins: { female: "", male: "", unknown: "cousin" },
};

/** Every noun of kinship, lower case and singular: "mother", "stepson", "cousin". */
export const KIN: ReadonlyMap<string, Kin> = new Map(
	Object.entries(TIES).flatMap(([tie, genders]) =>
		Object.entries(genders).flatMap(([gender, words]) =>
			words === "" ? [] : listed(words).map((word) => [word, { tie, gender } as Kin] as const),
		),
	),
);

/** What children call their elders, by gender: "Papa", "Granny", "Father", "Aunt". They stand without "the" or "his", as names do. */
export const KIN_CALLS: ReadonlyMap<string, Gender> = new Map([
	...listed("mother grandmother aunt mamma mama ma mum mummy mom mommy mater grandma granny auntie aunty").map(
		(word) => [word, "female"] as const,
	),
	...listed("father grandfather uncle papa pa dad daddy pater grandpa granddad").map((word) => [word, "male"] as const),
]);

/** Whether a lower-case word is a noun of kinship in the singular. Friends, lovers and servants are none: see `isBond`. */
export function isKin(lower: string): boolean {
	return KIN.has(lower);
}

/** Gender of a noun of kinship or of what elders are called ("mother", "papa"); unknown for other words. */
export function kinGender(lower: string): Gender {
	return KIN_CALLS.get(lower) ?? KIN.get(lower)?.gender ?? "unknown";
}

/** What else tells of a tie besides its nouns. */
const TOLD_BESIDES: Partial<Readonly<Record<KinTie, readonly string[]>>> = {
	marriage: [...formsOf("marry wed", "verb"), "marriage", "engaged"],
};

const patterns = new Map<KinTie, RegExp>();

/**
 * A pattern for the words that may tell of such kin: for "husband" also "wife", "married" …; undefined for a noun that is no
 * kinship. It matches whole words in any case.
 */
export function wordsForKin(noun: string): RegExp | undefined {
	const tie = KIN.get(noun)?.tie;
	if (tie === undefined) return undefined;
	const known = patterns.get(tie);
	if (known !== undefined) return known;
	const nouns = [...KIN].filter(([, kin]) => kin.tie === tie).flatMap(([word]) => inflect(word, "noun"));
	const words = [...nouns, ...(TOLD_BESIDES[tie] ?? [])];
	const pattern = new RegExp(`\\b${anyOf(words)}\\b`, "iu");
	patterns.set(tie, pattern);
	return pattern;
}

/** Ties that are no kinship. */
const BONDS = wordSet(
	"friend companion comrade partner colleague lover sweetheart fiancé fiancée neighbour neighbor rival enemy ally guest",
);

/** Nouns of kinship that say something without whose they are. */
const CONDITIONS = wordSet("widow widower bride bridegroom heir heiress child twin");

/** Whether a lower-case noun is what somebody is only to somebody, by blood or not: "brother", "friend", "rival"; not "widow". */
export function isBond(lower: string): boolean {
	return BONDS.has(lower) || (KIN.has(lower) && !CONDITIONS.has(lower));
}
