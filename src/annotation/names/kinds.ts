import { isCalendarWord } from "../../language/lists/calendar.ts";
import { NEVER_NAMES } from "../../language/lists/name-cues.ts";
import { isTitle } from "../../language/lists/titles.ts";
import { isDemonym, isFirstName } from "../../language/word-lists.ts";
import type { EntityKind } from "../layers.ts";
import type { Evidence, EvidenceTable } from "./evidence.ts";
import { scoreLonger, scoreSingle } from "./kind-rules.ts";
import type { Scores } from "./kind-votes.ts";
import type { WordCount } from "./runs.ts";
import { isNameWord, type NameSegment } from "./segments.ts";

export type NameKind = EntityKind | "none";

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
						scoreSingle(sample, evidence.get(sample.key) as Evidence, {
							part: parts.get(sample.key),
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
