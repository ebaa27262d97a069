import { NEVER_NAMES, ORGANIZATION_WORDS, PLACE_ENDINGS, PLACE_NOUNS } from "./lists/name-cues.ts";
import { isTitle, TITLE_MODIFIERS } from "./lists/titles.ts";
import type { NameRun, Runs, RunWord, WordCount } from "./name-runs.ts";
import { isCalendarWord, isCommonWord, isDemonym, isFirstName, knownPlace } from "./word-lists.ts";

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
export function findSegments({ runs, counts }: Runs): NameSegment[] {
	const openings = openingsInside(runs);
	return runs.flatMap((run) => segmentsOf(run, counts, openings));
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

function segmentsOf(
	run: NameRun,
	counts: ReadonlyMap<string, WordCount>,
	openings: ReadonlySet<string>,
): NameSegment[] {
	const parts = splitHeadline(isLabel(run) ? run.words : dropOpening(run.words, counts, openings), counts).flatMap(
		splitAtLinks,
	);
	const segments: NameSegment[] = [];
	for (const [index, part] of parts.entries()) {
		for (const [place, piece] of splitAtTitles(part).entries()) {
			const { titles, words } = setTitlesApart(piece);
			const [opening] = [...titles, ...words];
			if (opening === undefined) continue;
			const last = piece.at(-1) === run.words.at(-1);
			segments.push({
				run,
				titles,
				words,
				key: keyOf(words),
				before: wordsBefore(run, opening),
				after: last ? run.after : wordsAfter(run, piece.at(-1) as RunWord),
				first: index === 0 && place === 0,
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

function wordsBefore(run: NameRun, opening: RunWord): readonly [string, string] {
	const index = run.words.indexOf(opening);
	const previous = run.words[index - 1];
	if (previous === undefined) return run.before;
	return opening.link === "" ? [previous.lower, ""] : [opening.link.split(" ").at(-1) ?? "", ""];
}

function wordsAfter(run: NameRun, closing: RunWord): readonly [string, string] {
	const next = run.words[run.words.indexOf(closing) + 1];
	if (next === undefined) return ["", ""];
	return next.link === "" ? [next.lower, ""] : [next.link.split(" ")[0] ?? "", next.lower];
}

function keyOf(words: readonly RunWord[]): string {
	return words
		.map((word, index) => (word.link === "" || index === 0 ? word.lower : `${word.link} ${word.lower}`))
		.join(" ");
}

/** Leaves out leading words that are capitalised only because a sentence begins, and words that never are names. */
function dropOpening(
	words: readonly RunWord[],
	counts: ReadonlyMap<string, WordCount>,
	openings: ReadonlySet<string>,
): readonly RunWord[] {
	let from = 0;
	while (from < words.length) {
		const word = words[from] as RunWord;
		const next = words[from + 1];
		if (next !== undefined && next.link === "" && knownPlace(`${word.text} ${next.text}`.toLowerCase()) !== undefined)
			break;
		// "South Belgravia", within a sentence.
		if (next !== undefined && next.link === "" && !word.initial && DIRECTIONS.has(word.lower)) break;
		if (NEVER_NAMES.has(word.lower) && !isTitle(word.lower)) from++;
		else if (word.initial && next !== undefined && /^[ivxlc]+$/u.test(word.lower)) from++;
		else if (next !== undefined && isCalendarWord(word.lower) && !(isFirstName(word.lower) && !word.initial)) from++;
		else if (!word.initial || isTitle(word.lower)) break;
		else if (next !== undefined && next.link === "" && openings.has(`${word.lower} ${next.lower}`)) break;
		else if (isNameWord(word.lower, counts)) break;
		else from++;
	}
	return words.slice(from);
}

const DIRECTIONS = new Set("north south east west northern southern eastern western".split(" "));

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

/** Breaks before "of", "the", "of the" where what stands before is neither an institution, nor a place, nor an office. */
function splitAtLinks(words: readonly RunWord[]): RunWord[][] {
	const parts: RunWord[][] = [];
	let part: RunWord[] = [];
	for (const word of words) {
		const day = isCalendarWord(word.lower) && !isFirstName(word.lower) && !isTitle(part.at(-1)?.lower ?? "");
		const breaks =
			day ||
			(part.length > 0 && !keepsLink(part, word)) ||
			(word.link !== "" && isTitle(word.lower) && !/^(?:st|saint)$/u.test(word.lower));
		if (part.length > 0 && breaks) {
			parts.push(part);
			part = [];
		}
		part.push(word);
		if (day) {
			parts.push(part);
			part = [];
		}
	}
	if (part.length > 0) parts.push(part);
	return parts;
}

function keepsLink(part: readonly RunWord[], next: RunWord): boolean {
	if (!/^(?:of|the)\b/u.test(next.link)) return true;
	const last = (part.at(-1) as RunWord).lower;
	if (/of/u.test(next.link)) {
		return (
			part.some(({ lower }) => ORGANIZATION_WORDS.has(lower)) ||
			PLACE_NOUNS.has(last) ||
			PLACE_ENDINGS.has(last) ||
			NOBLE.has(last) ||
			HEADS_OF_NAMES.has(last)
		);
	}
	return /^(?:[ivx]+|first|second|third|fourth|fifth|great|terrible|bold|good)$/u.test(next.lower);
}

const NOBLE = new Set(
	"king queen prince princess duke duchess earl count countess marquis marquise lord lady baron emperor empress master knight maid joan".split(
		" ",
	),
);
const HEADS_OF_NAMES = new Set(
	"university bank ministry department gulf cape bay sea isle house court church school college council bureau academy institute museum order society bill act tower temple".split(
		" ",
	),
);

/** "Iraqi President Saddam Hussein" is one piece, "Ambassador Smith Senator Jones" two: a title after a name starts a new one. */
function splitAtTitles(part: readonly RunWord[]): RunWord[][] {
	const pieces: RunWord[][] = [];
	let piece: RunWord[] = [];
	let named = false;
	for (const word of part) {
		const titled = isTitle(word.lower);
		if (titled && named && piece.length > 0 && word.link === "" && word !== part.at(-1)) {
			if (!piece.every(({ lower }) => isDemonym(lower) || TITLE_MODIFIERS.has(lower) || isTitle(lower))) {
				pieces.push(piece);
				piece = [];
				named = false;
			}
		}
		piece.push(word);
		if (!titled && !TITLE_MODIFIERS.has(word.lower) && !isDemonym(word.lower)) named = true;
	}
	if (piece.length > 0) pieces.push(piece);
	return pieces;
}

/** "Korean Peninsula", "Russian Museum": the people's name belongs to it. */
function isNameWithPeople(words: readonly RunWord[]): boolean {
	return words.some(({ lower }) => ORGANIZATION_WORDS.has(lower) || PLACE_ENDINGS.has(lower));
}

const ADDRESS = new Set("mr mrs miss ms mme mlle".split(" "));

/** Leading title words, modifiers and demonyms; "Lord" in "Lord Jim" is a title, "King" in "Stephen King" is not. */
function setTitlesApart(piece: readonly RunWord[]): { titles: RunWord[]; words: RunWord[] } {
	let lastTitle = -1;
	for (const [index, word] of piece.entries()) {
		if (isTitle(word.lower) && word.link === "") lastTitle = index;
		else if (!(word.link === "" && (TITLE_MODIFIERS.has(word.lower) || isDemonym(word.lower)))) break;
	}
	let from = lastTitle + 1;
	// "Miss King", "Mr. Prior".
	if (from === piece.length && from > 1 && ADDRESS.has((piece[from - 2] as RunWord).lower)) from--;
	// "Saint" opens names of places and churches, too; "St. Clare" is as much a surname.
	if (from > 0 && from < piece.length && /^(?:st|saint)$/u.test((piece[from - 1] as RunWord).lower)) from--;
	// "Prince of Wales", "Duke of York" are names as a whole.
	const next = piece[from];
	if (from > 0 && next !== undefined && next.link !== "" && /of/u.test(next.link)) from--;
	const titles = piece.slice(0, from);
	while (titles.length > 0 && isDemonym((titles[0] as RunWord).lower)) titles.shift();
	let words = piece.slice(from);
	// "Airbus A320", "Boeing 737": the name is the maker's.
	while (words.length > 1 && /\d/u.test((words.at(-1) as RunWord).text)) words = words.slice(0, -1);
	if (titles.length === 0) {
		while (words.length > 1 && isDemonym((words[0] as RunWord).lower) && !isNameWithPeople(words))
			words = words.slice(1);
	}
	return { titles, words };
}
