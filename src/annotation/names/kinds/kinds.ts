import { isCalendarWord } from "../../../language/lists/calendar.ts";
import { NEVER_NAMES } from "../../../language/lists/name-cues.ts";
import { RELATIVE_PRONOUNS } from "../../../language/lists/pronouns.ts";
import { isTitle } from "../../../language/lists/titles.ts";
import { isCommonWord, isDemonym, isFirstName } from "../../../language/word-lists.ts";
import type { EntityKind } from "../../layers.ts";
import type { RunWord, WordCount } from "../runs.ts";
import { isNameWord, type NameSegment } from "../segments.ts";
import { type Evidence, type EvidenceTable, isShouted } from "./evidence.ts";
import { likeliestKind } from "./kind-model.ts";
import type { NameKind, NameLook, Parts } from "./kind-signal.ts";

export type KindOptions = {
	/** Lower-case names that a manifest says are none. */
	readonly notNames: ReadonlySet<string>;
	/** From 0 to 1: how far the story is written as reports are. */
	readonly report: number;
};

/** What each name names, voted over the whole story. @param decide How; training passes one of its own. */
export function decideKinds(
	segments: readonly NameSegment[],
	evidence: EvidenceTable,
	counts: ReadonlyMap<string, WordCount>,
	{ notNames, report }: KindOptions,
	decide: (look: NameLook) => NameKind = likeliestKind,
): Map<string, NameKind> {
	const samples = samplesOf(segments);
	const kinds = new Map<string, NameKind>();
	const parts = new Map<string, Parts>();
	/** First words of organisations' names, by which reports call them: "Ford" of the Ford Motor Company. */
	const makers = new Set<string>();
	const lookAt = (sample: NameSegment): NameLook => {
		const first = sample.words[0] as RunWord;
		const { lower = 0, middle = 0 } = counts.get(first.lower) ?? {};
		return {
			key: sample.key,
			words: sample.words,
			first,
			last: sample.words.at(-1) as RunWord,
			seen: evidence.get(sample.key) as Evidence,
			evidence,
			report,
			small: lower,
			middle,
			parts: parts.get(sample.key),
			isMaker: makers.has(sample.key),
		};
	};
	const longer = samples.filter(({ words }) => words.length > 1);
	const singles = samples.filter(({ words }) => words.length === 1);
	for (const sample of longer) {
		const look = lookAt(sample);
		const kind = NO_NAMES.test(sample.key) || notNames.has(sample.key) ? "none" : decide(look);
		kinds.set(sample.key, kind);
		if (kind !== "none") for (const word of sample.words) addPart(parts, word.lower, kind, look.seen.count);
		if (kind === "organization") makers.add(look.first.lower);
	}
	for (const sample of singles) {
		const look = lookAt(sample);
		const mayBeName = !notNames.has(sample.key) && !isNoName(sample, look.seen, counts);
		kinds.set(sample.key, mayBeName ? singleKind(look, decide) : "none");
	}
	for (const sample of longer)
		if (kinds.get(sample.key) === "none" && isLonger(sample, kinds)) kinds.set(sample.key, "person");
	for (const sample of singles) if (isFamily(sample, kinds, evidence)) kinds.set(sample.key, "organization");
	return kinds;
}

/** One segment of each name. A heading in capitals shows less of a name than a sentence does. */
function samplesOf(segments: readonly NameSegment[]): NameSegment[] {
	const samples = new Map<string, NameSegment>();
	for (const segment of segments) {
		if (segment.words.length === 0) continue;
		const sample = samples.get(segment.key);
		if (sample === undefined || (isShouted(sample) && !isShouted(segment))) samples.set(segment.key, segment);
	}
	return [...samples.values()];
}

function singleKind(look: NameLook, decide: (look: NameLook) => NameKind): NameKind {
	const kind = decide(look);
	return kind === "none" && isSurname(look) ? "person" : kind;
}

/** "Losyukov", where Alexander Losyukov is named in full, and nothing else is called so. */
function isSurname({ key, parts }: NameLook): boolean {
	return parts !== undefined && parts.person > 0 && parts.place + parts.organization === 0 && !isCommonWord(key);
}

/** Words of a name that may end in a person's; of thousands in a row each ending would be made. */
const MOST_WORDS = 8;

/** "Long John Silver" is John Silver. */
function isLonger({ words }: NameSegment, kinds: ReadonlyMap<string, NameKind>): boolean {
	if (words.length < 3 || words.length > MOST_WORDS || words.some(({ link }) => link !== "")) return false;
	return words.slice(1, -1).some(
		(_, at) =>
			kinds.get(
				words
					.slice(at + 1)
					.map(({ lower }) => lower)
					.join(" "),
			) === "person",
	);
}

/** "P. M.", "the New Testament". */
const NO_NAMES = /^\p{L}\.?(?: \p{L}\.?)+$|\btestament$/u;

/** "the Verlocs": the plural of a person's name, with "the" before it. */
function isFamily({ key }: NameSegment, kinds: ReadonlyMap<string, NameKind>, evidence: EvidenceTable): boolean {
	const seen = evidence.get(key);
	if (seen === undefined || !key.endsWith("s") || seen.article * 2 < seen.count) return false;
	return [key.slice(0, -1), key.slice(0, -2)].some((single) => single.length > 2 && kinds.get(single) === "person");
}

function addPart(parts: Map<string, Parts>, word: string, kind: EntityKind, count: number): void {
	let part = parts.get(word);
	if (part === undefined) {
		part = { person: 0, place: 0, organization: 0 };
		parts.set(word, part);
	}
	part[kind] += count;
}

/** Words that are capitalised without naming anybody or anything. */
function isNoName(
	{ words, titles, key }: NameSegment,
	seen: Evidence,
	counts: ReadonlyMap<string, WordCount>,
): boolean {
	const word = words[0] as { lower: string; text: string };
	if (/^\p{L}\.?$/u.test(key) && seen.titled > 0) return false;
	// "Dr. Who?"
	if (RELATIVE_PRONOUNS.has(key)) return true;
	if (NEVER_NAMES.has(key) || isDemonym(key) || (isTitle(key) && titles.length === 0)) return seen.titled === 0;
	if (/^(?:\p{L}\.?|[ivxlc]+|.*\d.*|[rd]-\p{L}+)$/u.test(key)) return true;
	if (isCalendarWord(key))
		return seen.titled === 0 && (seen.saying + seen.verb) * (isFirstName(key) ? 20 : 6) < seen.count;
	const count = counts.get(word.lower);
	if (count === undefined || seen.titled > 0) return false;
	if (seen.middle === 0) return seen.label < 2 && !isNameWord(word.lower, counts);
	return count.lower > count.middle && !(isFirstName(key) && count.lower < 3 * count.middle);
}
