import { isFrequentFirstName, isKnownAs, surnameRank } from "../../language/known-names.ts";
import { isCalendarWord } from "../../language/lists/calendar.ts";
import { NEVER_NAMES } from "../../language/lists/name-cues.ts";
import { isTitle } from "../../language/lists/titles.ts";
import { wordSet } from "../../language/lists/word-set.ts";
import { isCommonWord, isDemonym, isFirstName, knownPlace } from "../../language/word-lists.ts";
import { setTitlesApart, splitAtDays, splitAtLinks, splitAtTitles } from "./pieces.ts";
import type { NameRun, Runs, RunWord, WordCount } from "./runs.ts";

/** A stretch of a run that may be one name, with its titles apart. */
export type NameSegment = {
	readonly run: NameRun;
	/** Title words before the name, "Mr." or "Deputy Foreign Minister"; may be all there is ("the Inspector"). */
	readonly titles: readonly RunWord[];
	readonly words: readonly RunWord[];
	/** The name's words in lower case with their links: "ludwig van beethoven". */
	readonly key: string;
	/** The two words before it in lower case, nearest first, "" where punctuation comes between or nothing is known. */
	readonly before: readonly [string, string];
	readonly after: readonly [string, string];
	/** Whether no other name of its run comes before, and after. */
	readonly first: boolean;
	readonly last: boolean;
};

/** Splits runs into names: drops words that only begin a sentence, sets titles apart, breaks at "of" where no office or institution stands before it. */
export function findSegments({ runs, counts, speaking }: Runs): NameSegment[] {
	const seen: Seen = { counts, speaking, openings: openingsInside(runs) };
	return runs.flatMap((run) => segmentsOf(run, seen));
}

/** Pairs of words that begin a name where no sentence begins: "happy jack". */
function openingsInside(runs: readonly NameRun[]): Set<string> {
	const pairs = new Set<string>();
	for (const { words } of runs) {
		const [first, second] = words;
		if (first !== undefined && second !== undefined && !first.initial && second.link === "")
			pairs.add(`${first.lower} ${second.lower}`);
	}
	return pairs;
}

/** What the whole story tells of words. */
type Seen = Pick<Runs, "counts" | "speaking"> & {
	/** Pairs of words that begin a name where no sentence begins. */
	readonly openings: ReadonlySet<string>;
};

function segmentsOf(run: NameRun, seen: Seen): NameSegment[] {
	const opened = isLabel(run) ? [run.words] : splitAtDays(withoutMonth(run)).map((part) => dropOpening(part, seen));
	const parts = opened.flatMap((part) => splitHeadline(part, seen.counts)).flatMap(splitAtLinks);
	const segments: NameSegment[] = [];
	// Pieces come in order, so each is looked for from where the one before it ended.
	let place = 0;
	for (const [index, part] of parts.entries()) {
		for (const [nth, piece] of splitAtTitles(part).entries()) {
			const { titles, words } = setTitlesApart(piece);
			const [opening] = [...titles, ...words];
			if (opening === undefined) continue;
			const last = piece.at(-1) === run.words.at(-1);
			const opens = run.words.indexOf(opening, place);
			place = run.words.indexOf(piece.at(-1) as RunWord, opens);
			segments.push({
				run,
				titles,
				words,
				key: keyOf(words),
				before: wordsBefore(run, opens),
				after: last ? run.after : wordsAfter(run, place),
				first: index === 0 && nth === 0,
				last,
			});
		}
	}
	return segments;
}

/** "MATT: …", who speaks in a transcript or a play. */
function isLabel({ words, gapBefore, gapAfter }: NameRun): boolean {
	return (
		words.length <= 2 &&
		gapBefore === "" &&
		/^:\s/u.test(gapAfter) &&
		!words.some(({ lower }) => NEVER_NAMES.has(lower))
	);
}

function wordsBefore(run: NameRun, opens: number): readonly [string, string] {
	const opening = run.words[opens] as RunWord;
	const previous = run.words[opens - 1];
	if (previous === undefined) return run.before;
	if (opening.link === "") return [previous.lower, ""];
	const links = opening.link.split(" ");
	return [links.at(-1) ?? "", links.at(-2) ?? previous.lower];
}

function wordsAfter(run: NameRun, closes: number): readonly [string, string] {
	const next = run.words[closes + 1];
	if (next === undefined) return ["", ""];
	return next.link === "" ? [next.lower, ""] : [next.link.split(" ")[0] ?? "", next.lower];
}

function keyOf(words: readonly RunWord[]): string {
	return words
		.map((word, index) => (word.link === "" || index === 0 ? word.lower : `${word.link} ${word.lower}`))
		.join(" ");
}

/** "By the middle of June Kitty was so much recovered": a month, though June may be a name. */
function withoutMonth({ words, before }: NameRun): readonly RunWord[] {
	const [first, second] = words;
	if (first === undefined || second?.link !== "" || !isCalendarWord(first.lower)) return words;
	const dated = before[0] === "of" ? PART_OF_MONTH.has(before[1]) : BEFORE_MONTH.has(before[0]);
	return dated ? words.slice(1) : words;
}

const BEFORE_MONTH = wordSet("in until till since last next early late during mid");
const PART_OF_MONTH = wordSet("middle end beginning month week day part close first");

/** Leaves out leading words that are capitalised only because a sentence begins, and words that never are names. */
function dropOpening(words: readonly RunWord[], seen: Seen): readonly RunWord[] {
	const from = words.findIndex((word, at) => {
		const next = words[at + 1];
		return opensPlace(words, at) || !isOpening(word, next, seen);
	});
	return from < 0 ? [] : words.slice(from);
}

/** "South Africa", "Golden Gate Park"; "South Belgravia" within a sentence. */
function opensPlace(words: readonly RunWord[], at: number): boolean {
	const [word, next, third] = words.slice(at, at + 3);
	if (word === undefined || next === undefined || next.link !== "") return false;
	if (!word.initial && DIRECTIONS.has(word.lower)) return true;
	const pair = `${word.text} ${next.text}`;
	if (isKnownPlace(pair)) return true;
	return third !== undefined && third.link === "" && isKnownPlace(`${pair} ${third.text}`);
}

function isKnownPlace(name: string): boolean {
	return knownPlace(name.toLowerCase()) !== undefined || isKnownAs("place", name) || isKnownAs("organization", name);
}

/** Whether a word has its capital from the sentence that begins, or is none of a name: "The", "Sunday", the number of a heading. */
function isOpening(word: RunWord, next: RunWord | undefined, { counts, speaking, openings }: Seen): boolean {
	if (NEVER_NAMES.has(word.lower) && !isTitle(word.lower)) return !speaking.has(word.lower);
	if (next !== undefined && (isHeadingNumber(word) || isDay(word))) return true;
	if (!word.initial || isTitle(word.lower)) return false;
	if (next?.link === "" && openings.has(`${word.lower} ${next.lower}`)) return false;
	return !isNameWord(word.lower, counts) && !(next?.link === "" && opensFullName(word, next, counts));
}

/** "Pat O'Brien", where the story never writes "pat". */
function opensFullName(word: RunWord, next: RunWord, counts: ReadonlyMap<string, WordCount>): boolean {
	if (!isFrequentFirstName(word.lower) || counts.get(word.lower)?.lower !== 0) return false;
	return !isFirstName(next.lower) && (surnameRank(next.lower) !== undefined || /^(?:o'|mc|mac)/u.test(next.lower));
}

function isHeadingNumber({ initial, lower }: RunWord): boolean {
	return initial && /^[ivxlc]+$/u.test(lower);
}

/** "Sunday"; "April" within a sentence may be somebody. */
function isDay({ initial, lower }: RunWord): boolean {
	return isCalendarWord(lower) && (initial || !isFirstName(lower));
}

const DIRECTIONS = wordSet("north south east west northern southern eastern western");

/** Whether a word that begins a sentence is a name, as far as the rest of the story tells. */
export function isNameWord(lower: string, counts: ReadonlyMap<string, WordCount>): boolean {
	const seen = counts.get(lower);
	if (seen === undefined) return false;
	if (seen.middle > 0) return seen.middle > seen.lower;
	if (seen.lower > 0) return false;
	if (isDemonym(lower)) return true;
	return !isCommonWord(lower) || isFirstName(lower) || knownPlace(lower) !== undefined;
}

/** Within a run only headlines have words that need not be names: breaks there, and leaves those words out. */
function splitHeadline(words: readonly RunWord[], counts: ReadonlyMap<string, WordCount>): RunWord[][] {
	const parts: RunWord[][] = [];
	let part: RunWord[] = [];
	for (const [index, word] of words.entries()) {
		const plain =
			index > 0 &&
			word.initial &&
			!isTitle(word.lower) &&
			!isNameWord(word.lower, counts) &&
			!/^[ivx]+$/u.test(word.lower);
		if (plain) {
			if (part.length > 0) parts.push(part);
			part = [];
		} else part.push(word);
	}
	if (part.length > 0) parts.push(part);
	return parts;
}
