import {
	ARTICLES,
	AUXILIARIES,
	COORDINATORS,
	DEMONSTRATIVES,
	PREPOSITIONS,
	QUANTIFIERS,
	SUBORDINATORS,
} from "../../language/lists/function-words.ts";
import { PERSON_VERBS } from "../../language/lists/name-cues.ts";
import { NEGATIONS } from "../../language/lists/negation.ts";
import { OFFICE_MODIFIERS, OFFICE_TITLES } from "../../language/lists/offices.ts";
import { PRONOUNS, RELATIVE_PRONOUNS } from "../../language/lists/pronouns.ts";
import { isSaying } from "../../language/lists/verbs-of-saying.ts";
import { anyOf, listed, wordSet } from "../../language/lists/word-set.ts";
import { isUsualFirstName, knownPlace } from "../../language/word-lists.ts";
import type { Span } from "../../story/span.ts";
import type { VisibleStory } from "../../story/visible-story.ts";
import type { EntityKind } from "../layers.ts";
import { type EvidenceTable, gatherEvidence, INDEFINITE } from "./kinds/evidence.ts";
import type { NameKind } from "./kinds/kind-signal.ts";
import { decideKinds } from "./kinds/kinds.ts";
import { styleOf } from "./kinds/style.ts";
import { isUnpeopled } from "./kinds/surrounding-signals.ts";
import { findRuns, type WordCount } from "./runs.ts";
import { findSegments, type NameSegment } from "./segments.ts";

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
	const notNames = new Set(story.names.notNames.map((name) => name.toLowerCase()));
	const { report, isTale } = styleOf(story, runs.counts);
	const kinds = decideKinds(segments, evidence, runs.counts, {
		notNames,
		report,
	});
	const occurrences: NameOccurrence[] = [];
	const bareTitles: NameSegment[] = [];
	let previous: NameOccurrence | undefined;
	for (const segment of segments) {
		if (segment.words.length === 0) {
			bareTitles.push(segment);
			continue;
		}
		const isSpeaking = runs.speaking.has(segment.key) && !notNames.has(segment.key);
		const decided = kinds.get(segment.key) ?? "none";
		const kind = kindHere(segment, decided === "none" && isSpeaking ? "person" : decided, evidence, previous);
		if (kind === "none" || isDoubtfulHere(segment, runs.counts)) continue;
		if (
			kind === "person" &&
			segment.titles.length === 0 &&
			INDEFINITE.has(segment.before[0]) &&
			segment.words.length === 1
		)
			continue;
		previous = { ...spanOf(story, segment, kind, isTale), kind, key: segment.key, segment };
		occurrences.push(previous);
	}
	return { occurrences, bareTitles, evidence };
}

/** Names that people and places share ("Virginia", "Florence") are told apart where they stand: "in Virginia", "Richmond, Virginia". */
function kindHere(
	segment: NameSegment,
	kind: NameKind,
	evidence: EvidenceTable,
	previous: NameOccurrence | undefined,
): NameKind {
	// "Signora Bertolini" of the Pension Bertolini.
	if (kind === "place" && segment.titles.length > 0 && segment.words.length === 1) return "person";
	if (kind !== "person" || segment.titles.length > 0 || segment.run.possessive || segment.words.length > 2) return kind;
	const known = knownPlace(segment.key) !== undefined;
	if (known && STRICT_PREPOSITIONS.has(segment.before[0])) return "place";
	if (previous?.kind !== "place" || !(known || mayBePlace(segment.key, evidence))) return kind;
	const [first] = segment.words;
	const listed = /^,?\s+$/u.test(segment.run.gapBefore) && first !== undefined && first.start - previous.end < 7;
	return listed && (segment.before[0] === "" || segment.before[0] === "and") ? "place" : kind;
}

function mayBePlace(key: string, evidence: EvidenceTable): boolean {
	const seen = evidence.get(key);
	return seen !== undefined && !isUsualFirstName(key) && isUnpeopled(seen);
}

const STRICT_PREPOSITIONS = wordSet("in at near from through throughout outside inside across");

/** Whether a plain noun seems to follow: "the Brooke connections". */
function isModifierPosition({ after: [after], run, last }: NameSegment): boolean {
	if (!last || run.possessive || after === "" || isSaying(after) || PERSON_VERBS.has(after)) return false;
	return !FUNCTION_WORDS.has(after) && !/(?:ed|ly|ing)$/u.test(after);
}

/** Words after which a name stands for itself: "Brooke and …", "Brooke was …", "Brooke said …". */
const FUNCTION_WORDS: ReadonlySet<string> = new Set([
	...COORDINATORS,
	...SUBORDINATORS,
	...RELATIVE_PRONOUNS,
	...PREPOSITIONS,
	...AUXILIARIES,
	...ARTICLES,
	...DEMONSTRATIVES,
	...QUANTIFIERS,
	...PRONOUNS.keys(),
	...NEGATIONS,
	...listed(`
	for onto along out up down besides what why how here there then now once again too also only even just still already always ever often soon
	least went came goes comes took gave made saw knew lay lies stood stands runs ran rose became left sent held kept felt found thought
	brought fell grew shone lost won met led set put let cut got wore drew spoke`),
]);

/** A single word that begins a sentence and is mostly seen in lower case elsewhere ("Will you …") is not taken for a name here. */
function isDoubtfulHere(segment: NameSegment, counts: ReadonlyMap<string, WordCount>): boolean {
	const { words, titles } = segment;
	const [word] = words;
	if (word === undefined || words.length > 1 || titles.length > 0) return false;
	if (isOath(segment)) return true;
	if (!word.initial) return false;
	const seen = counts.get(word.lower);
	return seen !== undefined && seen.lower > seen.middle;
}

/** "By Jove!", "By George, …", "Great Scott!". */
function isOath({ key, before, run }: NameSegment): boolean {
	if (!/^(?:[!,]|\.?["”’'])/u.test(run.gapAfter)) return false;
	if (before[0] === "great" && /^(?:scott|caesar|heavens?|guns)$/u.test(key)) return true;
	return before[0] === "by" && /^(?:jove|george|gad|jingo|gum|golly)$/u.test(key);
}

/** Titles by which people are addressed belong to the name ("Mr. Knightley", "Sir Henry"); offices do not ("President Putin"). */
function spanOf({ text }: VisibleStory, segment: NameSegment, kind: EntityKind, isTale: boolean): Span {
	const { titles, words } = segment;
	const first = words[0] as Span;
	const end = (words.at(-1) as Span).end;
	let start = first.start;
	if (kind === "person") {
		for (let index = titles.length - 1; index >= 0; index--) {
			const title = titles[index];
			if (title === undefined || OFFICES.has(title.lower)) break;
			start = title.start;
		}
	}
	const before = text.slice(Math.max(0, start - 40), start).replace(/^[\s\S]*\n\s*\n/u, "");
	if (isModifierPosition(segment)) return { start, end };
	const epithet = (kind === "person" ? PERSON_EPITHET : kind === "place" && isTale ? PLACE_ARTICLE : undefined)?.exec(
		before,
	)?.[1];
	return { start: epithet === undefined ? start : start - before.length + before.lastIndexOf(epithet), end };
}

/** Adjectives that go between "the" and a person's name, and the endings of many more: "the late Mr. Astor", "the beautiful Emma". */
const EPITHETS = listed("late young old good great little poor fair brave sweet future real wise stout");
const ADJECTIVE_ENDINGS = listed("ful ous ate ic ive ish able ible ed ing ary al ent ant some like less ly");

/**
 * "the Thames" (but "United States" in reports, as they are indexed), "the late Mr. Astor", "old Pontifex": what LitBank's
 * annotators, and readers, take as part of the name.
 */
const PERSON_EPITHET = new RegExp(
	`(?:^|[\\s“"‘'(—])((?:[Tt]he\\s+(?:(?:${anyOf(EPITHETS)}|[\\p{Ll}-]+${anyOf(ADJECTIVE_ENDINGS)})\\s+)?|(?:[Oo]ld|[Yy]oung)\\s+))$`,
	"u",
);
const PLACE_ARTICLE =
	/(?:^|[\s“"‘'(—])((?:the\s+)?(?:(?:north|south|east|west|tropical|central)(?:ern|-east|-west)?\s+)|the\s+)$/iu;

/** What does not belong to the name: "Foreign Minister Losyukov" is Losyukov. */
const OFFICES: ReadonlySet<string> = new Set([...OFFICE_TITLES, ...OFFICE_MODIFIERS, "general-secretary"]);
