import type { Span } from "../story/span.ts";
import type { VisibleStory } from "../story/visible-story.ts";
import type { EntityKind } from "./layers.ts";
import { COMMON_TITLES } from "./lists/titles.ts";
import { type EvidenceTable, gatherEvidence } from "./name-evidence.ts";
import { decideKinds, type NameKind } from "./name-kinds.ts";
import { findRuns } from "./name-runs.ts";
import { findSegments, type NameSegment } from "./name-segments.ts";

/** A name where it stands. */
export type NameOccurrence = Span & {
	readonly kind: EntityKind;
	/** The name in lower case without titles. */
	readonly key: string;
	readonly segment: NameSegment;
};

export type Names = {
	readonly occurrences: readonly NameOccurrence[];
	/** Title words that stand alone ("the Inspector", "Father"), for nominal mentions. */
	readonly bareTitles: readonly NameSegment[];
	readonly evidence: EvidenceTable;
};

/** Every proper name of a person, place or organisation, sorted by start. */
export function findNames(story: VisibleStory): Names {
	const runs = findRuns(story);
	const segments = findSegments(runs);
	const evidence = gatherEvidence(segments);
	const kinds = decideKinds(
		segments,
		evidence,
		runs.counts,
		new Set(story.names.notNames.map((name) => name.toLowerCase())),
	);
	const occurrences: NameOccurrence[] = [];
	const bareTitles: NameSegment[] = [];
	for (const segment of segments) {
		if (segment.words.length === 0) {
			bareTitles.push(segment);
			continue;
		}
		const kind = kinds.get(segment.key);
		if (kind === undefined || kind === "none") continue;
		if (isDoubtfulHere(segment, kinds, runs.counts)) continue;
		occurrences.push({ ...spanOf(segment, kind), kind, key: segment.key, segment });
	}
	return { occurrences, bareTitles, evidence };
}

/** A single word that begins a sentence and is mostly seen in lower case elsewhere ("Will you …") is not taken for a name here. */
function isDoubtfulHere(
	{ words, titles }: NameSegment,
	_kinds: ReadonlyMap<string, NameKind>,
	counts: ReadonlyMap<string, { lower: number; middle: number }>,
): boolean {
	const [word] = words;
	if (word === undefined || words.length > 1 || titles.length > 0 || !word.initial) return false;
	const seen = counts.get(word.lower);
	return seen !== undefined && seen.lower > seen.middle;
}

/** Titles by which people are addressed belong to the name ("Mr. Knightley", "Sir Henry"); offices do not ("President Putin"). */
function spanOf({ titles, words }: NameSegment, kind: EntityKind): Span {
	const first = words[0] as Span;
	const end = (words.at(-1) as Span).end;
	if (kind !== "person") return { start: first.start, end };
	let start = first.start;
	for (let index = titles.length - 1; index >= 0; index--) {
		const title = titles[index];
		if (title === undefined || OFFICES.has(title.lower)) break;
		start = title.start;
	}
	return { start, end };
}

const OFFICES = new Set(
	[...COMMON_TITLES]
		.filter((title) =>
			/^(?:rep|sen|representative|senator|congress.*|president|vice-president|premier|chancellor|minister|secretary|ambassador|envoy|advis[eo]r|spokes.*|commissioner|director|chair.*|chief|attorney|prosecutor|mayor|governor|gov|coach|officer|agent|deputy|justice)$/u.test(
				title,
			),
		)
		.concat(
			..."foreign prime national security interior defence defense finance former acting state general-secretary".split(
				" ",
			),
		),
);
