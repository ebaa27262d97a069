import { CITIES } from "./lists/cities.generated.ts";
import { FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from "./lists/first-names.generated.ts";
import { FREQUENT_FIRST_NAMES, SURNAMES } from "./lists/frequent-names.generated.ts";
import { KNOWN_ORGANIZATIONS, KNOWN_PERSONS, KNOWN_PLACES, KNOWN_THINGS } from "./lists/known-names.generated.ts";
import { NOUN_KINDS } from "./lists/noun-kinds.generated.ts";
import { REGION_NAMES } from "./lists/places.ts";

import { listed, wordSet } from "./lists/word-set.ts";

type Known = "person" | "place" | "organization" | "thing";
type NounKind = keyof typeof NOUN_KINDS;

const LISTS: Readonly<Record<Known, string>> = {
	person: KNOWN_PERSONS,
	place: KNOWN_PLACES,
	organization: KNOWN_ORGANIZATIONS,
	thing: KNOWN_THINGS,
};

/** Name in lower case → as it is written in the list. */
const KNOWN = Object.fromEntries(
	Object.entries(LISTS).map(([kind, list]) => [
		kind,
		new Map(
			list
				.trim()
				.split(/;\s*/u)
				.map((name) => [name.toLowerCase(), name]),
		),
	]),
) as unknown as Readonly<Record<Known, ReadonlyMap<string, string>>>;

const SURNAME_RANKS: ReadonlyMap<string, number> = new Map(listed(SURNAMES).map((name, rank) => [name, rank]));

const FIRST_NAMES: ReadonlySet<string> = wordSet(FREQUENT_FIRST_NAMES);

const KINDS_OF_NOUNS: ReadonlyMap<string, NounKind> = new Map(
	Object.entries(NOUN_KINDS).flatMap(([kind, list]) => listed(list).map((noun) => [noun, kind as NounKind] as const)),
);

/** Whether some bearer of the name is a well-known person, place, organisation or thing. Abbreviations have to be written as such. */
export function isKnownAs(kind: Known, text: string): boolean {
	const written = KNOWN[kind].get(text.toLowerCase());
	return written !== undefined && (written !== written.toUpperCase() || text === written);
}

/** How many surnames are more frequent; undefined for one that is not listed. */
export function surnameRank(lower: string): number | undefined {
	return SURNAME_RANKS.get(lower);
}

/** Whether it is among the most frequent first names; some are common words, too ("Sue"). */
export function isFrequentFirstName(lower: string): boolean {
	return FIRST_NAMES.has(lower);
}

/** What a common noun is in its most frequent sense, in the singular or plural. */
export function nounKind(lower: string): NounKind | undefined {
	return (
		KINDS_OF_NOUNS.get(lower) ??
		(lower.endsWith("s") ? KINDS_OF_NOUNS.get(lower.slice(0, -1)) : undefined) ??
		(lower.endsWith("ies") ? KINDS_OF_NOUNS.get(`${lower.slice(0, -3)}y`) : undefined)
	);
}

/** Letters by which names are compared, and how many listed names have to share them. */
const LONGEST_ENDING = 5;
const SHORTEST_ENDING = 2;
const LEAST_ALIKE = 8;

/** Ending → how many listed names of persons and of places have it. */
const ENDINGS = countEndings();

function countEndings(): ReadonlyMap<string, readonly [persons: number, places: number]> {
	const endings = new Map<string, [number, number]>();
	const count = (names: Iterable<string>, which: 0 | 1) => {
		for (const name of new Set(names)) {
			for (let length = SHORTEST_ENDING; length <= Math.min(LONGEST_ENDING, name.length - 1); length++) {
				const ending = name.slice(-length);
				const counts = endings.get(ending) ?? [0, 0];
				counts[which]++;
				endings.set(ending, counts);
			}
		}
	};
	const singles = (names: readonly string[]) =>
		names.map((name) => name.toLowerCase()).filter((name) => /^\p{L}+$/u.test(name));
	count(
		singles([...listed(SURNAMES), ...listed(FEMALE_FIRST_NAMES), ...listed(MALE_FIRST_NAMES), ...KNOWN.person.keys()]),
		0,
	);
	count(singles([...CITIES.trim().split("\n"), ...REGION_NAMES, ...KNOWN.place.keys()]), 1);
	return endings;
}

/** How many listed names are persons for one that is a place, in all. */
const PERSONS_FOR_A_PLACE = 5;

/** From -1 (a place) to 1 (a person): what listed names are that end like this one. */
export function likeByEnding(lower: string): number {
	for (let length = Math.min(LONGEST_ENDING, lower.length - 1); length >= SHORTEST_ENDING; length--) {
		const [persons, places] = ENDINGS.get(lower.slice(-length)) ?? [0, 0];
		if (persons + places < LEAST_ALIKE) continue;
		const weighed = places * PERSONS_FOR_A_PLACE;
		return (persons - weighed) / (persons + weighed);
	}
	return 0;
}
