import {
	COMMON_SURNAMES,
	KNOWN_ORGANIZATIONS,
	ORGANIZATION_WORDS,
	PLACE_ENDINGS,
	PLACE_OPENINGS,
} from "../../language/lists/name-cues.ts";
import { isTitle } from "../../language/lists/titles.ts";
import { anyOf, listed } from "../../language/lists/word-set.ts";
import {
	firstNameGender,
	isCommonWord,
	isDemonym,
	isFirstName,
	isUsualFirstName,
	knownPlace,
} from "../../language/word-lists.ts";
import type { Evidence, EvidenceTable } from "./evidence.ts";
import { contextScores, isMostlyWithArticle, isUnpeopled, type KindRule, type Scores, vote } from "./kind-votes.ts";
import type { RunWord } from "./runs.ts";
import type { NameSegment } from "./segments.ts";

type Known = ReturnType<typeof knownPlace>;

type AnyName = {
	readonly key: string;
	readonly seen: Evidence;
	readonly isReport: boolean;
	/** What the gazetteer has it for. */
	readonly known: Known;
};

/** A name of several words. */
export type LongerName = AnyName & {
	readonly words: readonly RunWord[];
	readonly first: RunWord;
	readonly last: RunWord;
	/** Of all names of the story. */
	readonly evidence: EvidenceTable;
};

export type SingleName = AnyName & {
	readonly text: string;
	/** It is a first name; in reports only a usual one that is no place. */
	readonly isFirst: boolean;
	/** Seen where places stand: "in X", "the city of X". */
	readonly isPlaced: boolean;
	/** Longer names of the story that it is part of. */
	readonly part: Scores | undefined;
	/** A common word that the story never writes in lower case. */
	readonly isAlways: boolean;
	/** First word of an organisation's name. */
	readonly isMaker: boolean;
};

const LONGER_RULES: readonly KindRule<LongerName>[] = [
	// A place of the gazetteer: "Rhode Island".
	({ known }) => (known === undefined ? undefined : { place: known === "region" ? 5 : 3.5 }),
	// A word of institutions: "Bank", "University".
	({ words }) => (words.some(({ lower }) => ORGANIZATION_WORDS.has(lower)) ? { organization: 4 } : undefined),
	// A known organisation within: "Boeing Commercial".
	({ words }) => (words.some(({ lower }) => KNOWN_ORGANIZATIONS.has(lower)) ? { organization: 2 } : undefined),
	// The last word of a place: "Baker Street".
	({ last }) => (PLACE_ENDINGS.has(last.lower) ? { place: 4 } : undefined),
	// The first word of a place: "Mount Doom"; but "Saint Agnes" is a person.
	({ first, last, known }) => {
		if (!PLACE_OPENINGS.has(first.lower)) return undefined;
		const isSaint = known === undefined && /^(?:st|saint)$/u.test(first.lower) && isUsualFirstName(last.lower);
		return isSaint ? { person: 2 } : { place: 2 };
	},
	// A first name: "Emma Woodhouse"; an unusual one tells less in reports.
	({ first, last, isReport }) =>
		isFirstName(first.lower) && !PLACE_ENDINGS.has(last.lower)
			? { person: isReport && !isUsualFirstName(first.lower) ? 1 : 3 }
			: undefined,
	// An initial: "J. Alfred Prufrock".
	({ first }) => (/^\p{L}\.?$/u.test(first.lower) ? { person: 3 } : undefined),
	// A link: "Prince of Wales" is a person, "Church of England" none.
	({ words, first }) => {
		const link = words.find(({ link }) => /^(?:of|&|and)/u.test(link));
		if (isTitle(first.lower) && words.some(({ link }) => /^of/u.test(link))) return { person: 6 };
		return link === undefined ? undefined : { person: -2 };
	},
	// Its first word alone, as a person elsewhere in the tale.
	({ first, evidence, isReport }) => {
		const single = evidence.get(first.lower);
		if (single === undefined || single.count < 2 || isReport) return undefined;
		return { person: Math.min(2, contextScores(single).person / 3) };
	},
	// Its last word with a title elsewhere: "Mr. Woodhouse".
	({ last, evidence }) => ((evidence.get(last.lower)?.titled ?? 0) > 0 ? { person: 2 } : undefined),
	// Only common words: "Happy Days".
	({ words, isReport }) => {
		if (words.every(({ lower }) => isCommonWord(lower) && !isFirstName(lower))) return { person: -1, place: -1 };
		const isStrange = words.every(({ lower, text }) => !isCommonWord(lower) && text !== text.toUpperCase());
		return !isReport || isStrange ? { person: 0.8 } : undefined;
	},
	// Mostly "the" before it: "the Golden Fleece".
	({ seen }) => (isMostlyWithArticle(seen) ? { person: -3, organization: 0.5 } : undefined),
];

/** Endings of names of places: "Basingstoke" has none, "Nashville" has. */
const PLACE_NAME_ENDING = new RegExp(
	`.${anyOf(listed("shire ville burg burgh borough chester mouth stan land ford minster haven grad"))}$`,
	"u",
);

const SINGLE_RULES: readonly KindRule<SingleName>[] = [
	// A place of the gazetteer: "Egypt"; "Florence" may be somebody.
	({ known, isFirst }) =>
		known === undefined ? undefined : { place: (known === "region" ? 4 : 3) - (isFirst ? 1.5 : 0) },
	// A known organisation, or an abbreviation: "Boeing", "ZANU".
	({ key, text }) => {
		if (KNOWN_ORGANIZATIONS.has(key)) return { organization: 5 };
		return /^\p{Lu}{2,5}$/u.test(text) || /^(?:\p{Lu}\.){3,}$/u.test(text) ? { organization: 2.5 } : undefined;
	},
	// The ending of a place: "Lambsborough".
	({ key, isFirst }) => (PLACE_NAME_ENDING.test(key) && !isFirst ? { place: 1 } : undefined),
	// A preposition of place before every fourth mention.
	({ seen }) =>
		(seen.placePreposition + seen.weakPreposition) * 4 > seen.count && seen.count > 3 ? { place: 2 } : undefined,
	// A place that does nothing as people do: "Virginia" of a story set there.
	({ key, known, seen, isPlaced }) =>
		known !== undefined && isUnpeopled(seen) && (isPlaced || !isUsualFirstName(key)) ? { person: -2 } : undefined,
	// A place that has a title whenever it is named: "Mr. England".
	({ known, seen }) => (known !== undefined && seen.titled === seen.count ? { place: -2 } : undefined),
	// A usual first name, never where places stand: "Charlotte".
	({ key, isPlaced }) => (isUsualFirstName(key) && !isPlaced ? { place: -2 } : undefined),
	// A surname that is a common word: "Wood".
	({ key, seen }) => (COMMON_SURNAMES.has(key) && seen.middle > 0 ? { person: 1.6 } : undefined),
	// A common word with "the": "the Ghost".
	({ key, known, seen }) =>
		isCommonWord(key) && known === undefined && isMostlyWithArticle(seen) ? { place: -2 } : undefined,
	// A first name: "Emma"; one that tells the gender is surer.
	({ key, isFirst }) => (isFirst ? { person: firstNameGender(key) === "unknown" ? 1.8 : 2.2 } : undefined),
	// Part of a longer name: "Woodhouse" of Emma Woodhouse, "Ford" of the Ford Motor Company.
	({ part, known }) =>
		part && {
			person: known === "region" ? 0 : Math.min(3, 1.5 * part.person),
			organization: part.person === 0 ? Math.min(2, 0.7 * part.organization) : 0,
		},
	// A common word: "Hope"; less so if it is a name or is never written small.
	({ key, known, isFirst, isAlways }) => {
		if (!isCommonWord(key)) return undefined;
		const against = isFirst || known !== undefined ? -0.5 : isAlways ? -0.3 : -1.5;
		return { person: against, place: against, organization: against };
	},
	// No word of English within a sentence: "Bildad".
	({ key, seen, isAlways, isFirst }) =>
		(!isCommonWord(key) || isAlways) && (seen.middle > 0 || isFirst) ? { person: 0.8 } : undefined,
	// Mostly "the" before it: "the Pequod".
	({ known, seen }) => (isMostlyWithArticle(seen) && known === undefined ? { person: -4 } : undefined),
	// A maker by its first word, in reports: "Ford".
	({ isReport, isMaker, seen }) => (isReport && isMaker && seen.titled === 0 ? { organization: 3 } : undefined),
	// A name that a report gives nobody in full or with a title.
	({ isReport, isFirst, seen, part }) =>
		isReport && !isFirst && seen.titled === 0 && seen.role === 0 && (part?.person ?? 0) === 0
			? { person: -2, organization: 1 }
			: undefined,
];

/** What speaks for each kind of a name of several words. "North Koreans" is no name at all. */
export function scoreLonger(segment: NameSegment, seen: Evidence, evidence: EvidenceTable, isReport: boolean): Scores {
	const { words, key } = segment;
	const [first, last] = [words[0] as RunWord, words.at(-1) as RunWord];
	const known = knownPlace(key) ?? knownPlace(key.replace(/^saint /u, "st. "));
	if (isDemonym(last.lower) && known === undefined && !isUsualFirstName(first.lower))
		return { person: 0, place: 0, organization: 0 };
	return vote(LONGER_RULES, { words, key, first, last, known, seen, evidence, isReport });
}

/** What speaks for each kind of a name of one word. */
export function scoreSingle(
	{ words, key }: NameSegment,
	seen: Evidence,
	{ isReport, ...rest }: Pick<SingleName, "part" | "isAlways" | "isReport" | "isMaker">,
): Scores {
	const known = knownPlace(key);
	const isFirst = isReport ? isUsualFirstName(key) && known === undefined : isFirstName(key);
	const isPlaced = seen.placePreposition + seen.weakPreposition + seen.placeNoun > 0;
	const { text } = words[0] as RunWord;
	return vote(SINGLE_RULES, { key, text, known, seen, isReport, isFirst, isPlaced, ...rest });
}
