import type { Span } from "../span.ts";
import { type Block, ENDS_SENTENCE, isSpeech } from "./blocks.ts";
import { LEAST_OF_STORY, MOST_GAP, type Pending, RANK, type State } from "./chapter-state.ts";
import { comparableTitle, wordsOf } from "./comparable-title.ts";
import {
	bareWords,
	type Heading,
	isEntryOfLog,
	isFirstNumber,
	isSentenceTitle,
	isSentenceTitleOf,
	isTitle,
	readHeading,
	readNumberedSentence,
} from "./headings/headings.ts";
import { APART, standsApart, withoutNote } from "./headings/title-apart.ts";

/** A block right after a heading that is the heading's title: "I" / "THE HAMILTONS". */
export function appendTitle(state: State, block: Block, words: string, next: Block | undefined): boolean {
	const last = state.pending.at(-1);
	if (last === undefined || next === undefined || last.titles.length > 2) return false;
	if (appendAlternative(last, words)) return true;
	if (last.heading.titled && !goesOn(last, words)) return false;
	if (last.heading.kind === "notes" || block.lines.length > 4 || words.length > 240) return false;
	if (isSpeech(words) && /\p{Ll}/u.test(words)) return false;
	if (RANK[last.heading.kind] >= RANK.chapter && state.contents.has(comparableTitle(words))) {
		last.titles.push(bareWords(words));
		return true;
	}
	if (/[,;]$/u.test(words) || (last.heading.isLog === true && isEntryOfLog(words))) return false;
	const own = readHeading(bareWords(words));
	const isLogBelow = own?.isLog === true && last.heading.kind === "chapter";
	if (own !== undefined && !isLogBelow && (own.kind !== "named" || RANK[last.heading.kind] < RANK.chapter))
		return false;
	// What stands below an act is where it plays.
	if (last.heading.kind === "act" && (/\p{Ll}/u.test(words) || /^scene\b/iu.test(words))) return false;
	if (!isTitle(bareWords(words).replace(/[.!?]$/u, "")) && !isSentenceBelow(state, last, block, next)) return false;
	if (/\p{Ll}/u.test(words) && ENDS_SENTENCE.test(words) && words.length > 60) return false;
	last.titles.push(bareWords(words));
	return true;
}

/** "THE WEIR" / "OR" / "THE KEEPER'S DAUGHTER": one title. */
function appendAlternative({ heading, titles }: Pending, words: string): boolean {
	const title = titles.at(-1);
	if (title === undefined || heading.kind !== "title" || words.length > LONGEST_ALTERNATIVE) return false;
	if (!OR.test(words) && !(/ OR[,:;]?$/iu.test(title) && isTitle(bareWords(words)))) return false;
	titles.splice(-1, 1, `${title} ${bareWords(words)}`);
	return true;
}

const LONGEST_ALTERNATIVE = 120;
const OR = /^or[,:;]?$/iu;

/** "ASTRONOMY," / "WITH A FEW MORE REFLECTIONS ON ASTROLOGY." */
function goesOn(last: Pending, words: string): boolean {
	return last.titles.length === 1 && /,$/u.test(last.titles[0] ?? "") && !/\p{Ll}/u.test(words);
}

function isLong({ start, end }: Block): boolean {
	return end - start >= LEAST_TEXT;
}

/** Whether a block's first line is a heading by its words. */
function isHeadingAt({ text }: State, { lines: [first] }: Block): boolean {
	const kind = first === undefined ? undefined : readHeading(bareWords(wordsOf(text, first)))?.kind;
	return kind === "chapter" || kind === "act";
}

/** Characters of running text, at least, below a title that is written like a sentence. */
const LEAST_TEXT = 80;

/** "Chapter 1" / "The mill at dusk": a line alone between the number and the text. */
function isSentenceBelow(state: State, last: Pending, block: Block, next: Block): boolean {
	if (last.titles.length > 1 || block.lines.length > 1 || next.blankLines < 1) return false;
	if (last.heading.kind === "numeral" || last.heading.kind === "title" || block.blankLines > APART) return false;
	const words = bareWords(wordsOf(state.text, block));
	if (last.heading.kind === "part" && /^(?:dedicated|for|to)\s/iu.test(words)) return false;
	return next.end - next.start >= LEAST_TEXT && isSentenceTitleOf(last.titles[0] ?? "", words);
}

type Found = {
	readonly heading: Heading;
	/** Text that follows in the same block. */
	readonly rest?: Span | undefined;
};

/** A block without the rules around its heading. */
type Ruled = { readonly block: Block; readonly isRuled: boolean };

const TITLE: Heading = { kind: "title", titled: true };
/** A line drawn below says that it is one, as markup does. */
const RULED: Heading = { kind: "chapter", titled: true };

/** The heading that a block is at this place, if it is one. */
export function headingOf(state: State, ruled: Ruled, words: string, next: Block | undefined): Found | undefined {
	const { block, isRuled } = ruled;
	const [first] = block.lines;
	if (first === undefined) return undefined;
	const line = bareWords(wordsOf(state.text, first));
	if (state.ownHeading(line)) return { heading: { kind: "chapter", titled: line.length > 20 }, rest: restOf(block) };
	const heading = inPlay(state, readHeading(line));
	if (heading?.kind === "counted" && isWithinChapter(state)) return undefined;
	if (heading !== undefined && fits(state, heading, block, next)) return withRest(state, heading, block, next);
	if (isRuled && isSentenceTitle(line)) return { heading: RULED, rest: restOf(block) };
	if (next === undefined || (heading !== undefined && heading.kind !== "counted")) return undefined;
	return numberedSentence(state, line, block, next) ?? titleOf(state, block, words, next);
}

/** A scene is one of an act; elsewhere it is a section. */
function inPlay(state: State, heading: Heading | undefined): Heading | undefined {
	if (heading?.kind !== "scene") return heading;
	const isInAct = state.act !== undefined || state.pending.some((above) => above.heading.kind === "act");
	return isInAct ? heading : { ...heading, kind: "numeral" };
}

/** "Day 2" within a chapter is a line of it. */
function isWithinChapter({ kind, pending }: State): boolean {
	return pending.length === 0 && (kind === "chapter" || kind === "act" || kind === "scene");
}

/** "1. The mill at dusk" alone above running text, where no other headings open chapters. */
function numberedSentence(state: State, line: string, block: Block, next: Block): Found | undefined {
	if (block.lines.length > 1 || next.blankLines < 1) return undefined;
	if (block.blankLines < 1 && state.paragraphs.length > 0) return undefined;
	if (state.kind !== undefined && state.kind !== "numeral" && state.kind !== "part" && state.kind !== "named")
		return undefined;
	const heading = next.end - next.start < LEAST_TEXT ? undefined : readNumberedSentence(line);
	return heading !== undefined && fits(state, heading, block, next) ? { heading } : undefined;
}

/** A heading with what stands below it in the same block: its title, or text; undefined where it is neither. */
function withRest(state: State, heading: Heading, block: Block, next: Block | undefined): Found | undefined {
	const second = block.lines[1];
	if (second === undefined) return { heading };
	const rest = wordsOf(state.text, { start: second.start, end: block.end });
	if (heading.isLog === true && isEntryOfLog(rest)) return { heading, rest: restOf(block) };
	if (rest.length <= 300 && isTitle(rest.replace(/[.!?]$/u, ""))) return { heading };
	const isAlone = block.lines.length === 2 && next !== undefined && (isLong(next) || isHeadingAt(state, next));
	const label = bareWords(wordsOf(state.text, block.lines[0] as Span));
	if (isAlone && !heading.titled && isSentenceTitleOf(label, rest)) return { heading };
	const isName = heading.kind !== "named" || isTitle(label);
	if (heading.isLoose === true && block.lines.length > 2) return undefined;
	// A paragraph's first line may look like a heading: "The first part--the longer one--has a history" / "of its own."
	if (/^\p{Ll}/u.test(rest)) return undefined;
	const holdsText = isName && ((heading.kind !== "numeral" && heading.kind !== "counted") || heading.isLog === true);
	return holdsText && ENDS_SENTENCE.test(rest) ? { heading, rest: restOf(block) } : undefined;
}

/** A title that the contents list, or that stands apart. */
function titleOf(state: State, block: Block, words: string, next: Block): Found | undefined {
	const title = comparableTitle(words);
	const isBelow = state.kind === "chapter" && block.blankLines < Math.min(APART, state.gap);
	const isListed =
		block.start >= state.contentsEnd && state.contents.has(title) && !state.opened.has(title) && !isBelow;
	if (isListed && block.lines.length <= 4 && (block.blankLines > 1 || !ENDS_SPEECH.test(words))) {
		state.listedTitles++;
		return { heading: TITLE };
	}
	// Where the contents list the titles, one that they do not list must stand out.
	const isUnlisted = state.listedTitles >= 2 && (/\p{Ll}/u.test(withoutNote(words)) || block.blankLines < MOST_GAP);
	// Titles in an index or among notes open nothing, unless such titles opened the stories before.
	if (isAmongNotes(state) || isAfterEnd(state)) return undefined;
	const isCapital = !/\p{Ll}/u.test(words);
	const isGreater = isCapital && (state.hasHolders || /(?:^|: )\p{Lu}\p{Ll}/u.test(state.chapters.at(-1)?.title ?? ""));
	const isCloser = block.blankLines < state.gap || (block.blankLines === state.gap && !isGreater);
	const isSubheading = (state.kind === "chapter" || state.kind === "counted") && isCloser;
	return !isUnlisted && !isSubheading && standsApart(words, block, next, state.gap) ? { heading: TITLE } : undefined;
}

function isAmongNotes({ pending, inNotes, closed, kind, kept, listedTitles }: State): boolean {
	const before = pending.at(-1)?.heading.isEnd === true && kept >= LEAST_OF_STORY ? kind : inNotes ? closed : undefined;
	return before !== undefined && before !== "notes" && (before !== "title" || listedTitles > 0);
}

/** Below "THE END" titles that no contents list are those of other books, unless such titles opened this one's stories. */
function isAfterEnd({ isEnded, kind, listedTitles, kept }: State): boolean {
	return isEnded && (kind === "chapter" || (listedTitles >= 2 && kept >= LEAST_OF_STORY));
}

const ENDS_SPEECH = /[,.!?]["”]$/u;

function restOf(block: Block): Span | undefined {
	const second = block.lines[1];
	return second === undefined ? undefined : { start: second.start, end: block.end };
}

/** Whether a line of a heading's shape is one here: numbers that no word like "chapter" explains must count on from the last. */
function fits(state: State, heading: Heading, block: Block, next: Block | undefined): boolean {
	if (next === undefined && block.lines.length === 1) return false;
	if (heading.kind === "notes") return block.blankLines >= Math.min(2, state.gap);
	if (heading.kind === "named") {
		// "ADVERTISEMENT" stands before a story, or is a cutting within it.
		const least = heading.isFront === true ? APART : 2;
		return state.paragraphs.length === 0 || block.blankLines >= Math.min(least, state.gap);
	}
	if (heading.kind === "act") {
		// "The First Act" in a book on a play is a section.
		const isCapital = !/\p{Ll}/u.test(state.text.slice(block.start, Math.min(block.end, block.start + 40)));
		return isCapital || state.paragraphs.length === 0 || block.blankLines >= Math.min(APART, state.gap);
	}
	if (heading.kind === "chapter") return !isNoteOn(state, heading);
	if (heading.kind !== "numeral" && heading.kind !== "counted") return true;
	if (block.lines.length > 3 && heading.isLog !== true) return false;
	const { number = 0 } = heading;
	const last = state.numbers[heading.kind];
	if (isFirstNumber(number) || number === last + 1) return true;
	if (heading.kind === "numeral" && number === state.numbers.section + 1) return true;
	if (heading.kind === "numeral" && state.kind === "chapter" && number === state.numbers.chapter + 1) return true;
	if (heading.isLog === true) return number > last;
	if (!Number.isInteger(number)) return number > last && number <= last + 2;
	return number === last + 2 && block.blankLines >= 3;
}

/** Notes to a poem are ordered by its cantos: no chapter counts back among them. */
function isNoteOn(state: State, { number }: Heading): boolean {
	const isAmong = state.inNotes && state.closed !== undefined && !/^foot/iu.test(state.notesTitle);
	return isAmong && state.pending.length === 0 && number !== undefined && number <= state.numbers.chapter;
}
