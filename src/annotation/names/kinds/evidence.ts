import { formsOf } from "../../../language/inflect.ts";
import { nounKind } from "../../../language/known-names.ts";
import { AUXILIARIES } from "../../../language/lists/function-words.ts";
import { isBond } from "../../../language/lists/kinship.ts";
import {
	BEFORE_PLACE_NAMES,
	PERSON_ADJECTIVES,
	PERSON_BELONGINGS,
	PERSON_VERBS,
	PLACE_NOUNS,
	WEAK_VERBS,
} from "../../../language/lists/name-cues.ts";
import { CARDINALS } from "../../../language/lists/numbers.ts";
import { isRole } from "../../../language/lists/roles.ts";
import { isTitle } from "../../../language/lists/titles.ts";
import { isSaying } from "../../../language/lists/verbs-of-saying.ts";
import { listed, wordSet } from "../../../language/lists/word-set.ts";
import { knownPlace } from "../../../language/word-lists.ts";
import type { NameSegment } from "../segments.ts";

/** What is counted of a name over all its occurrences; most of it is what stands around it. */
const COUNTED = [
	"count",
	/** Where no sentence or speech begins. */
	"middle",
	/** Written in capitals. */
	"shouted",
	"possessive",
	"titled",
	"saying",
	"verb",
	"weakVerb",
	"belonging",
	"kin",
	"role",
	"adjective",
	"vocative",
	"label",
	"relative",
	"article",
	"indefinite",
	"placePreposition",
	"placeNoun",
	/** "the Mayor of" before it. */
	"officeOf",
	/** A preposition that may go with people, too: "from", "at", "to" after a verb of motion. */
	"weakPreposition",
	/** "of", "by", "with" before it. */
	"of",
	"by",
	"which",
	"afterComma",
	/** ", Texas" after it. */
	"beforeRegion",
	/** "(" after it. */
	"bracket",
	/** ", 31," after it. */
	"age",
	"official",
	/** Before "pact", "treaty", "cup": the name of a thing. */
	"thing",
	/** Nouns straight before and after it, by what they are: "the firm X", "X posts". */
	"groupBefore",
	"placeBefore",
	"artifactBefore",
	"personAfter",
	"groupAfter",
	"nounAfter",
] as const;

/** What stands around a name, counted over all its occurrences. */
export type Evidence = Record<(typeof COUNTED)[number], number>;

export type EvidenceTable = ReadonlyMap<string, Evidence>;

/** Counts what surrounds each name, by the name's key. */
export function gatherEvidence(segments: readonly NameSegment[]): Map<string, Evidence> {
	const table = new Map<string, Evidence>();
	for (const segment of segments) {
		if (segment.words.length === 0) continue;
		let evidence = table.get(segment.key);
		if (evidence === undefined) {
			evidence = emptyEvidence();
			table.set(segment.key, evidence);
		}
		observe(evidence, segment);
	}
	return table;
}

function emptyEvidence(): Evidence {
	return Object.fromEntries(COUNTED.map((name) => [name, 0])) as Evidence;
}

function observe(evidence: Evidence, segment: NameSegment): void {
	const { run, titles } = segment;
	evidence.count++;
	if (!(segment.words[0] as { initial: boolean }).initial) evidence.middle++;
	if (titles.length > 0) evidence.titled++;
	if (segment.first) observeBefore(evidence, segment);
	if (segment.last) observeAfter(evidence, segment);
	if (isVocative(segment)) evidence.vocative++;
	if (isShouted(segment)) evidence.shouted++;
	if (run.possessive && segment.last) evidence.possessive++;
	if (segment.first && segment.last && /^:\s/u.test(run.gapAfter) && (run.gapBefore === "" || isShouted(segment)))
		evidence.label++;
	if (/^,\s+$/u.test(run.gapAfter) && /^(?:who|whom|whose)$/u.test(run.next)) evidence.relative++;
	if (/^,\s+$/u.test(run.gapAfter) && run.next === "which") evidence.which++;
}

/** "MATT: …" within a paragraph, where a transcript was joined. */
export function isShouted({ words }: NameSegment): boolean {
	return words.every(({ text }) => text.length > 1 && text === text.toUpperCase());
}

function observeBefore(evidence: Evidence, { run, titles, before: [before, before2] }: NameSegment): void {
	if (before === "the") evidence.article++;
	if (INDEFINITE.has(before) && titles.length === 0) evidence.indefinite++;
	if (isBond(before) || before === "maid" || before === "servant") evidence.kin++;
	else if (isRole(before)) evidence.role++;
	if (PERSON_ADJECTIVES.has(before)) evidence.adjective++;
	// "She spoke Swahili."
	if (isSaying(before) && !/^sp(?:o?ke|eak)/u.test(before)) evidence.saying++;
	const noun = nounKind(before);
	if (noun === "group" || noun === "place" || noun === "artifact") evidence[`${noun}Before`]++;
	// "in Giotto's time", "at Klein's" are about people.
	if (run.possessive) return;
	observePreposition(evidence, before, before2);
	if (/^,\s+$/u.test(run.gapBefore)) evidence.afterComma++;
}

function observePreposition(evidence: Evidence, before: string, before2: string): void {
	const preposition = before === "the" ? before2 : before;
	if (preposition === "of") evidence.of++;
	else if (preposition === "by" || preposition === "with") evidence.by++;
	if (preposition === "at" || preposition === "from" || preposition === "near") {
		if (!LOOKING.has(before2)) evidence.weakPreposition++;
	} else if (BEFORE_PLACE_NAMES.has(preposition)) evidence.placePreposition++;
	else if (preposition === "to" && MOTION.has(before === "the" ? "" : before2)) evidence.weakPreposition++;
	if (before === "of" && PLACE_NOUNS.has(before2)) evidence.placeNoun++;
	else if (before === "of" && isTitle(before2)) evidence.officeOf++;
}

/** Before a name they make it one of a kind: "a Papist", "another Giotto", "two Emmas". */
export const INDEFINITE: ReadonlySet<string> = new Set([
	...CARDINALS.keys(),
	...listed("a an another any every each no some many several few these those"),
]);

/** Before "at" they make the one after it somebody who is looked or laughed at. */
const LOOKING: ReadonlySet<string> = new Set([
	...formsOf("look glance stare gaze smile laugh peer point nod scream shout call snap", "verb"),
	...formsOf("indignation letter word", "noun"),
]);

/** Before "to" they make the one after it a place. */
const MOTION: ReadonlySet<string> = new Set([
	...formsOf("get go come return journey travel drive ride sail move visit", "verb"),
	...listed("back down up over sent brought trip road way train flight"),
]);

function observeAfter(evidence: Evidence, { run, after: [after, after2] }: NameSegment): void {
	if (run.possessive) {
		if (PERSON_BELONGINGS.has(after) || PERSON_BELONGINGS.has(after2)) evidence.belonging++;
		return;
	}
	const verb = standsBeforeVerb(after) ? after2 : after;
	if (isSaying(verb, after2)) evidence.saying++;
	else if (WEAK_VERBS.has(verb)) evidence.weakVerb++;
	else if (PERSON_VERBS.has(verb)) evidence.verb++;
	if (after === "who" || after === "whom" || after === "whose") evidence.relative++;
	if (run.gapAfter.startsWith(" (")) evidence.bracket++;
	if (/^,\s$/u.test(run.gapAfter)) {
		if (/^\d\d?$/u.test(run.next)) evidence.age++;
		else if (knownPlace(run.next) !== undefined) evidence.beforeRegion++;
	}
	const noun = isVerbLike(after) ? undefined : nounKind(after);
	if (noun === "person") evidence.personAfter++;
	else if (noun === "group") evidence.groupAfter++;
	else if (noun !== undefined) evidence.nounAfter++;
	if (OFFICIALS.has(after)) evidence.official++;
	else if (THINGS.has(after) || (after === "and" && after2 === "co")) evidence.thing++;
}

/** "X has", "X said", "X came": nouns, too, by their looks. */
function isVerbLike(word: string): boolean {
	return isSaying(word) || PERSON_VERBS.has(word) || WEAK_VERBS.has(word) || AUXILIARIES.has(word);
}

/** Words between a name and its verb: "Emma then said", "Emma softly said", "Emma herself said". */
const BEFORE_VERB = wordSet("had then now never also only still just at always once again himself herself");

function standsBeforeVerb(word: string): boolean {
	return BEFORE_VERB.has(word) || word.endsWith("ly");
}

const THINGS = wordSet(
	"pact treaty accord agreement act bill law amendment war award prize championship championships cup festival olympics games project program programme",
);
const OFFICIALS = wordSet("officials official spokesman spokeswoman shares stock employees executives");

/** "…, Emma," or "Emma! …": addressed, by its punctuation inside speech. */
function isVocative({ run, before, first, last }: NameSegment): boolean {
	if (!first || !last || run.possessive) return false;
	const opens = /["“‘']$/u.test(run.gapBefore) && /^[,!?]/u.test(run.gapAfter) && !/^,\s*["”’']\s/u.test(run.gapAfter);
	const closes = /^,\s+$/u.test(run.gapBefore) && /^[.!?,]+["”’']/u.test(run.gapAfter);
	const exclaimed = /^!/u.test(run.gapAfter);
	const dear = before[0] === "dear" || (before[0] === "my" && run.gapAfter !== " ");
	return opens || closes || exclaimed || dear;
}
