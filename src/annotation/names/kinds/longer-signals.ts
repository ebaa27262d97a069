import { isFrequentFirstName, isKnownAs, likeByEnding, surnameRank } from "../../../language/known-names.ts";
import {
	KNOWN_ORGANIZATIONS,
	ORGANIZATION_WORDS,
	PLACE_ENDINGS,
	PLACE_OPENINGS,
} from "../../../language/lists/name-cues.ts";
import { isTitle } from "../../../language/lists/titles.ts";
import { isFirstName, isUsualFirstName, knownPlace } from "../../../language/word-lists.ts";
import type { RunWord } from "../runs.ts";
import type { KindSignal, NameLook } from "./kind-signal.ts";
import { peopled } from "./surrounding-signals.ts";

function fullText({ words }: NameLook): string {
	return words.map(({ text, link }, at) => (at === 0 || link === "" ? text : `${link} ${text}`)).join(" ");
}

function knownWhole({ key }: NameLook): ReturnType<typeof knownPlace> {
	return knownPlace(key) ?? knownPlace(key.replace(/^(?:saint|st) /u, "st. "));
}

/** "zoe" of Zoë: lists have no marks. */
function withoutMarks(lower: string): string {
	return lower.normalize("NFD").replace(/\p{M}/gu, "");
}

/** The first name; "St. John" of St. John Rivers is one. */
function firstName({ words, first }: NameLook): string {
	const isSaint = /^(?:st|saint)$/u.test(first.lower) && words.length > 2;
	return withoutMarks(isSaint ? (words[1] as RunWord).lower : first.lower);
}

function hasLink({ words }: NameLook, pattern: RegExp): boolean {
	return words.some(({ link }) => pattern.test(link));
}

/** What the name's words say. */
export const LONGER_SIGNALS: readonly KindSignal[] = [
	{ name: "region", says: "A country, region or water: Rhode Island.", of: (look) => knownWhole(look) === "region" },
	{ name: "city", says: "A larger city: Cape Town.", of: (look) => knownWhole(look) === "city" },
	{
		name: "known place",
		says: "A well-known place: Yellowstone Park.",
		of: (look) => isKnownAs("place", fullText(look)),
	},
	{
		name: "known organization",
		says: "A well-known organisation: Home Depot.",
		of: (look) => isKnownAs("organization", fullText(look)),
	},
	{ name: "known thing", says: "A day, a war, a book: Palm Sunday.", of: (look) => isKnownAs("thing", fullText(look)) },
	{
		name: "word of institutions",
		says: "A word of institutions: Bank, University.",
		of: ({ words }) => words.some(({ lower }) => ORGANIZATION_WORDS.has(lower)),
	},
	{
		name: "ends in an institution",
		says: "The last word is one of institutions.",
		of: ({ last }) => ORGANIZATION_WORDS.has(last.lower),
	},
	{
		name: "opens with an organization",
		says: "The first word is an organisation's name: Boeing Commercial.",
		of: ({ first }) => KNOWN_ORGANIZATIONS.has(first.lower) || isKnownAs("organization", first.text),
	},
	{
		name: "abbreviation",
		says: "One of its words is an abbreviation: BBC Radio.",
		of: ({ words }) =>
			words.some(({ text }) => /^\p{Lu}{2,5}$/u.test(text)) && !words.every(({ text }) => text === text.toUpperCase()),
	},
	{
		name: "all capitals",
		says: "Written in capitals.",
		of: ({ words }) => words.every(({ text }) => text === text.toUpperCase()),
	},
	{
		name: "ends as a place",
		says: "The last word of a place: Baker Street.",
		of: ({ last }) => PLACE_ENDINGS.has(last.lower),
	},
	{
		name: "opens as a place",
		says: "The first word of a place: Mount Doom.",
		of: ({ first }) => PLACE_OPENINGS.has(first.lower),
	},
	{
		name: "saint",
		says: "A saint with a usual first name: Saint Agnes.",
		of: (look) =>
			knownWhole(look) === undefined && /^(?:st|saint)$/u.test(look.first.lower) && isUsualFirstName(look.last.lower),
	},
	{
		name: "usual first name",
		says: "Begins with a usual first name: Emma Woodhouse.",
		of: (look) => isUsualFirstName(firstName(look)),
	},
	{
		name: "full name",
		says: "A first name and a surname: Tobias Crane.",
		of: (look) => {
			const name = firstName(look);
			return (
				(isFirstName(name) || isFrequentFirstName(name)) &&
				surnameRank(look.last.lower) !== undefined &&
				!hasLink(look, /./u)
			);
		},
	},
	{
		name: "frequent first name",
		says: "Begins with a frequent first name, which may be a common word: Sue Penhallow.",
		of: (look) => isFrequentFirstName(firstName(look)),
	},
	{ name: "first name", says: "Begins with a name of the long list.", of: (look) => isFirstName(firstName(look)) },
	{
		name: "ends in a first name",
		says: "Ends in a usual first name: Black Michael.",
		of: ({ last }) => isUsualFirstName(last.lower),
	},
	{
		name: "first name and place",
		says: "Begins with a first name and ends as a place: Victoria Station.",
		of: ({ first, last }) =>
			isFirstName(first.lower) && (PLACE_ENDINGS.has(last.lower) || ORGANIZATION_WORDS.has(last.lower)),
	},
	{
		name: "surname",
		says: "How usual a surname the last word is.",
		of: ({ last }) => {
			const rank = surnameRank(last.lower);
			return rank === undefined ? 0 : rank < 1000 ? 1 : 0.6;
		},
	},
	{
		name: "known person",
		says: "Ends in a well-known person's name.",
		of: ({ last }) => isKnownAs("person", last.text),
	},
	{
		name: "place within",
		says: "One of its words is a place: Paris Hilton.",
		of: ({ words }) => words.some(({ lower }) => knownPlace(lower) !== undefined),
	},
	{
		name: "ending",
		says: "Known names that end like the last word are persons; below 0, places.",
		of: ({ last }) => likeByEnding(last.lower),
	},
	{
		name: "short first name",
		says: "Opens with an initial: S. Cushing.",
		of: ({ first }) => /^\p{L}\.?$/u.test(first.lower),
	},
	{
		name: "initial",
		says: "An initial: J. Alfred Prufrock.",
		of: ({ words }) => words.some(({ lower }) => /^\p{L}\.?$/u.test(lower)),
	},
	{
		name: "title of",
		says: "A title with “of”: Prince of Wales.",
		of: (look) => isTitle(look.first.lower) && hasLink(look, /^of/u),
	},
	{ name: "of within", says: "“of” within.", of: (look) => hasLink(look, /^of/u) },
	{
		name: "institution of",
		says: "A word of institutions before “of”: Bank of England.",
		of: ({ words }) =>
			words.some(({ lower }, at) => ORGANIZATION_WORDS.has(lower) && /^of/u.test(words[at + 1]?.link ?? "")),
	},
	{ name: "and", says: "“&” within.", of: (look) => hasLink(look, /^(?:&|and)/u) },
	{
		name: "particle",
		says: "“van”, “de” within.",
		of: (look) =>
			hasLink(look, /^(?:de|du|des|da|di|del|della|von|van|der|den|la|le|al|el|bin|ibn|ap|ten|ter|dos|zu)\b/u),
	},
	{ name: "'s", says: "“'s” within.", of: (look) => hasLink(look, /^'s/u) },
	{ name: "long", says: "Three words or more.", of: ({ words }) => words.length > 2 },
	{ name: "very long", says: "Four words or more.", of: ({ words }) => words.length > 3 },
	{
		name: "first alone",
		says: "The first word alone is a person elsewhere in the story.",
		of: ({ first, evidence, seen }) => {
			const single = evidence.get(first.lower);
			return single === undefined || single === seen ? 0 : peopled(single);
		},
	},
	{
		name: "last alone",
		says: "The last word alone is a person elsewhere in the story.",
		of: ({ last, evidence }) => {
			const single = evidence.get(last.lower);
			return single === undefined ? 0 : peopled(single);
		},
	},
	{
		name: "last titled",
		says: "The last word has a title elsewhere: Mr. Woodhouse.",
		of: ({ last, evidence }) => (evidence.get(last.lower)?.titled ?? 0) > 0,
	},
];
