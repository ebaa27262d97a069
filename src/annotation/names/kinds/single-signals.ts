import { isFrequentFirstName, isKnownAs, likeByEnding, nounKind, surnameRank } from "../../../language/known-names.ts";
import {
	COMMON_SURNAMES,
	KNOWN_ORGANIZATIONS,
	ORGANIZATION_WORDS,
	PLACE_ENDINGS,
} from "../../../language/lists/name-cues.ts";
import { anyOf, listed } from "../../../language/lists/word-set.ts";
import {
	firstNameGender,
	isCommonWord,
	isFirstName,
	isUsualFirstName,
	knownPlace,
} from "../../../language/word-lists.ts";
import type { Evidence } from "./evidence.ts";
import type { KindSignal, NameLook } from "./kind-signal.ts";
import { isMostlyWithArticle, isUnpeopled } from "./surrounding-signals.ts";

/** Endings of names of places: "Basingstoke" has none, "Nashville" has. */
const PLACE_NAME_ENDING = new RegExp(
	`.${anyOf(listed("shire ville bridge burg burgh borough chester mouth stan land ford minster haven grad"))}$`,
	"u",
);

function isUnlisted({ key, first }: NameLook): boolean {
	return (
		knownPlace(key) === undefined &&
		!isCommonWord(key) &&
		!isFirstName(key) &&
		surnameRank(key) === undefined &&
		!isKnownAs("person", first.text) &&
		!isKnownAs("place", first.text) &&
		!isKnownAs("organization", first.text) &&
		!isKnownAs("thing", first.text)
	);
}

/** A common word in capitals is a heading or an emphasis. */
function isAbbreviation({ key, first: { text } }: NameLook): boolean {
	if (isCommonWord(key) && text.length > 3) return false;
	return /^\p{Lu}{2,5}$/u.test(text) || /^(?:\p{Lu}\.){2,}$/u.test(text);
}

/** Seen where places stand: "in X", "the city of X". */
function isPlaced({ placePreposition, weakPreposition, placeNoun }: Evidence): boolean {
	return placePreposition + weakPreposition + placeNoun > 0;
}

/** Of the longer names that hold it, the share that is persons': "On Margaret Oniton made no impression" is one of many. */
function shareOfPersons({ parts }: NameLook): number {
	return parts === undefined ? 0 : parts.person / (parts.person + parts.place + parts.organization);
}

function isNamed({ parts }: NameLook): boolean {
	return (parts?.person ?? 0) > 0;
}

/** What the word itself says, and the longer names of which it is part. */
export const SINGLE_SIGNALS: readonly KindSignal[] = [
	{ name: "region", says: "A country, region or water: Egypt.", of: ({ key }) => knownPlace(key) === "region" },
	{ name: "city", says: "A larger city: Aberdeen.", of: ({ key }) => knownPlace(key) === "city" },
	{
		name: "place unpeopled",
		says: "A place that does nothing as people do: Virginia of a story set there.",
		of: ({ key, seen }) =>
			knownPlace(key) !== undefined && isUnpeopled(seen) && (!isUsualFirstName(key) || isPlaced(seen)),
	},
	{ name: "ever titled", says: "It had a title at least once.", of: ({ seen }) => seen.titled > 0 },
	{
		name: "place always titled",
		says: "A place that has a title whenever it is named: Mr. England.",
		of: ({ key, seen }) => knownPlace(key) !== undefined && seen.titled === seen.count,
	},
	{
		name: "unplaced first name",
		says: "A usual first name that never stands where places do: Charlotte.",
		of: ({ key, seen }) => isUsualFirstName(key) && !isPlaced(seen),
	},
	{
		name: "strange with the",
		says: "No known place, and mostly with “the”: the Pequod.",
		of: ({ key, seen }) => knownPlace(key) === undefined && isMostlyWithArticle(seen),
	},
	{
		name: "common with the",
		says: "A common word, mostly with “the”: the Ghost.",
		of: ({ key, seen }) => knownPlace(key) === undefined && isCommonWord(key) && isMostlyWithArticle(seen),
	},
	{
		name: "strange",
		says: "No word of English, or never written small, within a sentence: Bildad.",
		of: ({ key, seen, small, middle }) =>
			(!isCommonWord(key) || (small === 0 && middle > 1)) && (seen.middle > 0 || isFirstName(key)),
	},
	{
		name: "place and person",
		says: "A place and a first name: Florence.",
		of: ({ key }) => knownPlace(key) !== undefined && isFirstName(key),
	},
	{ name: "usual first name", says: "A usual first name: Emma.", of: ({ key }) => isUsualFirstName(key) },
	{ name: "frequent first name", says: "A frequent first name.", of: ({ key }) => isFrequentFirstName(key) },
	{ name: "first name", says: "On the long list of first names.", of: ({ key }) => isFirstName(key) },
	{ name: "gender", says: "A first name that tells the gender.", of: ({ key }) => firstNameGender(key) !== "unknown" },
	{
		name: "surname",
		says: "How usual a surname it is.",
		of: ({ key }) => {
			const rank = surnameRank(key);
			return rank === undefined ? 0 : rank < 1000 ? 1 : 0.6;
		},
	},
	{
		name: "plain surname",
		says: "A surname that is a common word, too: Wood.",
		of: ({ key, seen }) => COMMON_SURNAMES.has(key) && seen.middle > 0,
	},
	{
		name: "known person",
		says: "A well-known person's name: Beethoven.",
		of: ({ first }) => isKnownAs("person", first.text),
	},
	{
		name: "known place",
		says: "A well-known place's name: Kamchatka.",
		of: ({ first }) => isKnownAs("place", first.text),
	},
	{
		name: "known organization",
		says: "A well-known organisation's name: Adidas.",
		of: ({ first }) => isKnownAs("organization", first.text),
	},
	{
		name: "listed organization",
		says: "On the list of organisations that reports name often: NATO.",
		of: ({ key, first: { text } }) =>
			KNOWN_ORGANIZATIONS.has(key) && (key.length > 4 || text === text.toUpperCase() || !isCommonWord(key)),
	},
	{
		name: "known thing",
		says: "A people, a day, a book or a ware: Ramadan.",
		of: ({ first }) => isKnownAs("thing", first.text),
	},
	{ name: "abbreviation", says: "Two to five capitals: ZANU.", of: isAbbreviation },
	{
		name: "inner capital",
		says: "A capital within: FedEx.",
		of: ({ first }) => /\p{Ll}\p{Lu}/u.test(first.text) && !/^(?:Mac|Mc|O[’'])/u.test(first.text),
	},
	{
		name: "ends as a place",
		says: "-ville, -shire.",
		of: ({ key }) => PLACE_NAME_ENDING.test(key) || PLACE_ENDINGS.has(key.split("-").at(-1) ?? ""),
	},
	{
		name: "strange ending",
		says: "Known names that end like this one, which is on no list, are persons; below 0, places.",
		of: (look) => (isUnlisted(look) ? likeByEnding(look.key) : 0),
	},
	{ name: "unlisted", says: "On no list, and no word of English.", of: isUnlisted },
	{ name: "report unlisted", says: "The same, in a report.", of: (look) => (isUnlisted(look) ? look.report : 0) },
	{ name: "common", says: "A common word.", of: ({ key }) => isCommonWord(key) },
	{
		name: "common name",
		says: "A common word that is a name, too: Hope.",
		of: ({ key }) => isCommonWord(key) && (isFirstName(key) || knownPlace(key) !== undefined),
	},
	{
		name: "always",
		says: "A common word that the story never writes small: Toots.",
		of: ({ key, small, middle }) => isCommonWord(key) && small === 0 && middle > 1,
	},
	{
		name: "small",
		says: "How often the story writes it small.",
		of: ({ small, middle }) => small / (small + middle + 1),
	},
	{ name: "noun of persons", says: "A common noun of persons.", of: ({ key }) => nounKind(key) === "person" },
	{
		name: "noun of places",
		says: "A common noun of places.",
		of: ({ key }) => nounKind(key) === "place" || PLACE_ENDINGS.has(key),
	},
	{
		name: "noun of groups",
		says: "A common noun of groups.",
		of: ({ key }) => nounKind(key) === "group" || ORGANIZATION_WORDS.has(key),
	},
	{ name: "noun of things", says: "A common noun of things.", of: ({ key }) => nounKind(key) === "artifact" },
	{
		name: "other noun",
		says: "A common noun of times, deeds or words.",
		of: ({ key }) => nounKind(key) === "time" || nounKind(key) === "matter",
	},
	{
		name: "part of a person",
		says: "Part of a person's longer name, and no region.",
		of: (look) => (knownPlace(look.key) === "region" ? 0 : shareOfPersons(look)),
	},
	{
		name: "place in a person",
		says: "A place that is part of a person's longer name: Holloway.",
		of: (look) => knownPlace(look.key) !== undefined && isNamed(look),
	},
	{ name: "part of a place", says: "Part of a place's longer name.", of: ({ parts }) => (parts?.place ?? 0) > 0 },
	{
		name: "part of an organization",
		says: "Part of an organisation's longer name.",
		of: ({ parts }) => (parts?.organization ?? 0) > 0 && parts?.person === 0,
	},
	{ name: "maker", says: "First word of an organisation's name.", of: ({ isMaker }) => isMaker },
	{ name: "report maker", says: "The same, in a report.", of: ({ isMaker, report }) => (isMaker ? report : 0) },
	{
		name: "report unnamed",
		says: "A report gives nobody this name in full or with a title.",
		of: (look) =>
			look.seen.titled === 0 && look.seen.role === 0 && !isNamed(look) && !isUsualFirstName(look.key) ? look.report : 0,
	},
	{ name: "plural", says: "Ends in -s.", of: ({ key }) => /[^s]s$/u.test(key) },
];
