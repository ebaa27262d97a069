import { isCalendarWord } from "../../language/lists/calendar.ts";
import {
	COMMON_SURNAMES,
	KNOWN_ORGANIZATIONS,
	NEVER_NAMES,
	ORGANIZATION_WORDS,
	PLACE_ENDINGS,
	PLACE_OPENINGS,
} from "../../language/lists/name-cues.ts";
import { isTitle } from "../../language/lists/titles.ts";
import {
	firstNameGender,
	isCommonWord,
	isDemonym,
	isFirstName,
	isUsualFirstName,
	knownPlace,
} from "../../language/word-lists.ts";
import type { EntityKind } from "../layers.ts";
import type { Evidence, EvidenceTable } from "./evidence.ts";
import type { WordCount } from "./runs.ts";
import { isNameWord, type NameSegment } from "./segments.ts";

export type NameKind = EntityKind | "none";

type Scores = { person: number; place: number; organization: number };

export type KindOptions = {
	/** Lower-case names that a manifest says are none. */
	readonly notNames: ReadonlySet<string>;
	/** News name people in full or with a title before they use the surname alone, so a single unknown name is hardly a person's. */
	readonly isReport: boolean;
};

/** A name needs this much evidence for some kind; below it, it stays unnamed. */
const THRESHOLD = 0.75;

/** What each name names, voted over the whole story. */
export function decideKinds(
	segments: readonly NameSegment[],
	evidence: EvidenceTable,
	counts: ReadonlyMap<string, WordCount>,
	{ notNames, isReport }: KindOptions,
): Map<string, NameKind> {
	const samples = new Map<string, NameSegment>();
	for (const segment of segments)
		if (segment.words.length > 0 && !samples.has(segment.key)) samples.set(segment.key, segment);
	const kinds = new Map<string, NameKind>();
	const parts = new Map<string, Scores>();
	/** First words of organisations' names, by which reports call them: "Ford" of the Ford Motor Company. */
	const makers = new Set<string>();
	const longer = [...samples.values()].filter(({ words }) => words.length > 1);
	const singles = [...samples.values()].filter(({ words }) => words.length === 1);
	for (const sample of longer) {
		const seen = evidence.get(sample.key) as Evidence;
		const kind =
			NO_NAMES.test(sample.key) || notNames.has(sample.key)
				? "none"
				: best(scoreLonger(sample, seen, evidence, isReport));
		kinds.set(sample.key, kind);
		if (kind !== "none") for (const word of sample.words) addPart(parts, word.lower, kind, seen.count);
		if (kind === "organization") makers.add((sample.words[0] as { lower: string }).lower);
	}
	for (const sample of singles) {
		const excluded = notNames.has(sample.key) || isNoName(sample, evidence.get(sample.key) as Evidence, counts);
		kinds.set(
			sample.key,
			excluded
				? "none"
				: best(
						scoreSingle(sample, evidence.get(sample.key) as Evidence, parts.get(sample.key), {
							isAlways: isAlwaysCapital(counts.get(sample.key)),
							isReport,
							isMaker: makers.has(sample.key),
						}),
					),
		);
	}
	for (const sample of singles) if (isFamily(sample, kinds, evidence)) kinds.set(sample.key, "organization");
	return kinds;
}

/** "P. M.", "the New Testament". */
const NO_NAMES = /^\p{L}\.?(?: \p{L}\.?)+$|\btestament$/u;

/** "the Verlocs": the plural of a person's name, with "the" before it. */
function isFamily({ key }: NameSegment, kinds: ReadonlyMap<string, NameKind>, evidence: EvidenceTable): boolean {
	const seen = evidence.get(key);
	if (seen === undefined || !key.endsWith("s") || seen.article * 2 < seen.count) return false;
	return [key.slice(0, -1), key.slice(0, -2)].some((single) => single.length > 2 && kinds.get(single) === "person");
}

/** A common word that this story never writes in lower case, though it could ("Toots"). */
function isAlwaysCapital(count: WordCount | undefined): boolean {
	return count !== undefined && count.lower === 0 && count.middle > 1;
}

function addPart(parts: Map<string, Scores>, word: string, kind: EntityKind, count: number): void {
	let scores = parts.get(word);
	if (scores === undefined) {
		scores = { person: 0, place: 0, organization: 0 };
		parts.set(word, scores);
	}
	scores[kind] += count;
}

function best(scores: Scores): NameKind {
	const { person, place, organization } = scores;
	const top = Math.max(person, place, organization);
	if (top < THRESHOLD) return "none";
	if (top === person) return "person";
	return top === place ? "place" : "organization";
}

/** Grows with the number of observations, less than linearly in the name's frequency: many said-verbs of a rare name weigh as much as a fair share of a frequent one's. */
function weigh(observed: number, count: number): number {
	return Math.min(1, observed / (0.5 + Math.sqrt(count)));
}

function contextScores(seen: Evidence): Scores {
	const w = (observed: number) => weigh(observed, seen.count);
	// A place is named with a preposition again and again; a person once in a while ("I believe in Emma").
	const often = (observed: number) => Math.min(w(observed), (4 * observed) / seen.count);
	return {
		person:
			6 * w(seen.titled) +
			5 * w(seen.saying) +
			3 * w(seen.verb) +
			0.8 * w(seen.weakVerb) +
			3 * w(seen.belonging) +
			(seen.middle > 0 ? 3 : 0) * w(seen.vocative) +
			5 * w(seen.label) +
			4 * w(seen.relative) +
			3 * w(seen.kin) +
			4 * w(seen.role) +
			3 * w(seen.adjective) -
			3 * w(seen.indefinite) -
			2 * w(seen.which) -
			4 * w(seen.thing),
		place:
			4 * often(seen.placePreposition) +
			2.8 * often(seen.weakPreposition) +
			1.5 * w(seen.which) +
			5 * w(seen.placeNoun) +
			0.2 * w(seen.afterComma) -
			4 * w(seen.thing) +
			0.5 * w(seen.official),
		organization: 2.5 * w(seen.official),
	};
}

function scoreLonger({ words, key }: NameSegment, seen: Evidence, evidence: EvidenceTable, isReport: boolean): Scores {
	const scores = contextScores(seen);
	const first = words[0] as { lower: string };
	const last = words.at(-1) as { lower: string };
	const known = knownPlace(key) ?? knownPlace(key.replace(/^saint /u, "st. "));
	if (known !== undefined) scores.place += known === "region" ? 5 : 3.5;
	if (words.some(({ lower }) => ORGANIZATION_WORDS.has(lower))) scores.organization += 4;
	if (words.some(({ lower }) => KNOWN_ORGANIZATIONS.has(lower))) scores.organization += 2;
	if (PLACE_ENDINGS.has(last.lower)) scores.place += 4;
	const saint = /^(?:st|saint)$/u.test(first.lower) && isUsualFirstName(last.lower);
	if (PLACE_OPENINGS.has(first.lower)) scores[saint && known === undefined ? "person" : "place"] += 2;
	if (isFirstName(first.lower) && !PLACE_ENDINGS.has(last.lower))
		scores.person += isReport && !isUsualFirstName(first.lower) ? 1 : 3;
	if (/^\p{L}\.?$/u.test(first.lower)) scores.person += 3;
	if (isTitle(first.lower) && words.some(({ link }) => /^of/u.test(link))) scores.person += 6;
	else if (words.some(({ link }) => /^(?:of|&|and)/u.test(link))) scores.person -= 2;
	const single = evidence.get(first.lower);
	if (single !== undefined && single.count > 1 && !isReport)
		scores.person += Math.min(2, contextScores(single).person / 3);
	const surname = evidence.get(last.lower);
	if (surname !== undefined && surname.titled > 0) scores.person += 2;
	// "North Korean"
	if (isDemonym(last.lower) && known === undefined && !isUsualFirstName(first.lower))
		return { person: 0, place: 0, organization: 0 };
	if (words.every(({ lower }) => isCommonWord(lower) && !isFirstName(lower))) {
		scores.person -= 1;
		scores.place -= 1;
	} else if (!isReport || words.every(({ lower, text }) => !isCommonWord(lower) && text !== text.toUpperCase()))
		scores.person += 0.8;
	if (seen.article * 2 > seen.count) {
		scores.person -= 3;
		scores.organization += 0.5;
	}
	return scores;
}

type SingleOptions = { readonly isAlways: boolean; readonly isReport: boolean; readonly isMaker: boolean };

function scoreSingle(
	{ words, key }: NameSegment,
	seen: Evidence,
	part: Scores | undefined,
	{ isAlways, isReport, isMaker }: SingleOptions,
): Scores {
	const scores = contextScores(seen);
	const word = words[0] as { text: string };
	const known = knownPlace(key);
	const named = isReport ? isUsualFirstName(key) && known === undefined : isFirstName(key);
	if (known !== undefined) scores.place += (known === "region" ? 4 : 3) - (named ? 1.5 : 0);
	if (KNOWN_ORGANIZATIONS.has(key)) scores.organization += 5;
	else if (/^\p{Lu}{2,5}$/u.test(word.text) || /^(?:\p{Lu}\.){3,}$/u.test(word.text)) scores.organization += 2.5;
	if (/.(?:shire|ville|burgh?|borough|chester|mouth|stan|land|ford|minster|haven|grad)$/u.test(key) && !named)
		scores.place += 1;
	if ((seen.placePreposition + seen.weakPreposition) * 4 > seen.count && seen.count > 3) scores.place += 2;
	const placed = seen.placePreposition + seen.weakPreposition + seen.placeNoun > 0;
	if (known !== undefined && isUnpeopled(seen) && (placed || !isUsualFirstName(key))) scores.person -= 2;
	if (isUsualFirstName(key) && !placed) scores.place -= 2;
	if (COMMON_SURNAMES.has(key) && seen.middle > 0) scores.person += 1.6;
	if (isCommonWord(key) && known === undefined && seen.article * 2 > seen.count) scores.place -= 2;
	if (named) scores.person += firstNameGender(key) === "unknown" ? 1.8 : 2.2;
	if (part !== undefined) {
		if (known !== "region") scores.person += Math.min(3, 1.5 * part.person);
		if (part.person === 0) scores.organization += Math.min(2, 0.7 * part.organization);
	}
	if (isCommonWord(key))
		for (const kind of ["person", "place", "organization"] as const)
			scores[kind] -= named || known !== undefined ? 0.5 : isAlways ? 0.3 : 1.5;
	if (!isCommonWord(key) || isAlways) scores.person += seen.middle > 0 || named ? 0.8 : 0;
	if (seen.article * 2 > seen.count && known === undefined) scores.person -= 4;
	if (isReport && isMaker && seen.titled === 0) scores.organization += 3;
	if (isReport && !named && seen.titled === 0 && seen.role === 0 && (part?.person ?? 0) === 0) {
		scores.person -= 2;
		scores.organization += 1;
	}
	return scores;
}

/** Whether nothing shows the name's bearer as a person. */
export function isUnpeopled({ titled, saying, verb, vocative, belonging, kin, relative, role }: Evidence): boolean {
	return titled + saying + verb + vocative + belonging + kin + relative + role === 0;
}

/** Words that are capitalised without naming anybody or anything. */
function isNoName(
	{ words, titles, key }: NameSegment,
	seen: Evidence,
	counts: ReadonlyMap<string, WordCount>,
): boolean {
	const word = words[0] as { lower: string; text: string };
	if (/^\p{L}\.?$/u.test(key) && seen.titled > 0) return false;
	if (NEVER_NAMES.has(key) || isDemonym(key) || (isTitle(key) && titles.length === 0)) return seen.titled === 0;
	if (/^(?:\p{L}\.?|[ivxlc]+|.*\d.*|[rd]-\p{L}+)$/u.test(key)) return true;
	if (isCalendarWord(key))
		return seen.titled === 0 && (seen.saying + seen.verb) * (isFirstName(key) ? 20 : 6) < seen.count;
	const count = counts.get(word.lower);
	if (count === undefined || seen.titled > 0) return false;
	if (seen.middle === 0) return seen.label < 2 && !isNameWord(word.lower, counts);
	return count.lower > count.middle && !(isFirstName(key) && count.lower < 3 * count.middle);
}
