import { CARDINAL, ORDINAL } from "../language/lists/numbers.ts";
import { anyOf, listed } from "../language/lists/word-set.ts";
import { headingNumber } from "./structure/headings/heading-number.ts";
import { bareWords } from "./structure/headings/headings.ts";

/** One step of a label: "CHAPTER XI", "Book Two", "3", "Prologue". */
export type LabelStep = {
	/** The word for it as it is compared: "chapter", "prologue"; empty for a bare number. */
	readonly kind: string;
	readonly number?: number | undefined;
};

/** What a book itself calls a chapter, apart from its title. Its place in the story may be another number. */
export type ChapterLabel = {
	/** As printed, the part above it first: "CHAPTER XI", "Book Two, 3", "Act I, Scene 2". */
	readonly printed: string;
	/** The part above it first; never empty. */
	readonly steps: readonly [LabelStep, ...LabelStep[]];
	/** Nothing but a word for chapters and a number at each step, which tells nothing of what happens. */
	readonly isPlain: boolean;
};

/** Words for a division that holds chapters, as they are printed, by the word that they are compared by. */
const HOLDERS: Readonly<Record<string, string>> = {
	book: "book bk livre buch libro книга",
	part: "part pt partie teil parte часть",
	volume: "volume vol tome band том",
	act: "act acte akt",
	season: "season",
	arc: "arc",
};

/** The same for a chapter by any name. */
const CHAPTERS: Readonly<Record<string, string>> = {
	chapter: "chapter chap ch chapitre kapitel kap capitolo capítulo capitulo cap hoofdstuk kapitel rozdział глава",
	scene: "scene sc scène szene",
	session: "session sess",
	episode: "episode ep",
	letter: "letter lettre brief",
	day: "day",
	night: "night",
	entry: "entry",
	section: "section sect",
	...Object.fromEntries(
		listed("canto stave adventure fytte lecture meditation tableau interlude intermezzo issue tale log week").map(
			(word) => [word, word],
		),
	),
};

/** Parts that have a name and mostly no number. */
const NAMED =
	listed(`prologue epilogue preface introduction introductory foreword prelude interlude intermezzo conclusion afterword
	postscript appendix coda finale prolog epilog prologo epilogo prólogo epílogo épilogue préface vorwort nachwort`);

const KIND_OF: ReadonlyMap<string, string> = new Map(
	[HOLDERS, CHAPTERS].flatMap((words) =>
		Object.entries(words).flatMap(([kind, printed]) => listed(printed).map((word) => [word, kind] as const)),
	),
);

/** Source of a pattern: "IV", "4", "4th", "four", "the Fourth", "twenty-first". */
const NUMBER = `(?:the\\s+)?(?:${ORDINAL}|${CARDINAL}|\\d{1,5}(?:st|nd|rd|th)?|[ivxlcdm]{1,12})(?![\\p{L}\\p{N}]|[\\s-]+(?:hundred|thousand))`;
const KIND = `(?:${anyOf(KIND_OF.keys())})`;
const NOT_WITHIN = "(?![\\p{L}\\p{N}])";

/** "CHAPTER XI", "Ch. VII", "Session #7", "Letter No. 3". */
const KIND_NUMBER = new RegExp(
	`^(?<kind>${KIND})(?:\\.\\s*|\\s+|(?=[\\d#]))(?:no\\.?\\s*|#\\s*)?(?<number>${NUMBER})`,
	"iu",
);
/** "The Second Volume". */
const NUMBER_KIND = new RegExp(`^(?<number>${NUMBER})\\s+(?<kind>${KIND})${NOT_WITHIN}`, "iu");
/** "Prologue", "THE PREFACE". */
const NAME = new RegExp(`^(?:the\\s+)?(?<kind>${anyOf(NAMED)})(?:\\s+(?<number>${NUMBER}))?${NOT_WITHIN}`, "iu");
/** "IV", "12": a number by itself. A word such as "MIX" is none, so no Roman numeral from a thousand on. */
const BARE = /^[[(§*]*\s*(?<number>[IVXLC]{1,8}|\d{1,3})(?![\p{L}\p{N}'’])/u;
/** "seven", "VII", "the fourth": the same as people type it. */
const BARE_TYPED = new RegExp(`^(?<number>${NUMBER})`, "iu");
/** What sets a step off from what follows. */
const SET_OFF = /^\s*(?:[.,:;)\]*—–-]+\s*|$)/u;

/** Longest title that a label is read of. */
const LONGEST = 300;
/** Steps of a label: "Volume I, Book Two, Part 3, Chapter 4". */
const MOST_STEPS = 4;

type Step = LabelStep & { readonly printed: string };

/** Whether a word only says that something is a chapter or a part, in lower case. */
export function isKindWord(word: string): boolean {
	return KIND_OF.has(word);
}

/** The label in a chapter's heading as printed; undefined where that is a title alone. */
export function readLabel(title: string | undefined): ChapterLabel | undefined {
	if (title === undefined || title.length > LONGEST) return undefined;
	const plain = bareWords(title);
	const { steps, rest } = stepsAt(plain, false);
	// "THE SILVER KEY: CHAPTER I", "PART ONE. THE RIVER: III".
	const below = steps.length === 0 || isHolder(steps.at(-1)) ? stepBelow(rest) : [];
	return labelOf([...steps, ...below], steps.length === 0 && below.length > 0);
}

/** The steps of a label as people type it: "ch. vii", "Book Two, 3", "act 1 scene 2"; undefined where it is none, or goes on. */
export function readTypedLabel(typed: string): ChapterLabel["steps"] | undefined {
	if (typed.length > LONGEST) return undefined;
	const { steps, rest } = stepsAt(bareWords(typed), true);
	return rest === "" ? labelOf(steps, false)?.steps : undefined;
}

function labelOf(steps: readonly Step[], isBelowTitle: boolean): ChapterLabel | undefined {
	const [first, ...others] = steps.map(({ kind, number }) => (number === undefined ? { kind } : { kind, number }));
	if (first === undefined) return undefined;
	const isPlain = !isBelowTitle && steps.every(({ kind, number }) => number !== undefined && !NAMED.includes(kind));
	return { printed: printedOf(steps), steps: [first, ...others], isPlain };
}

function printedOf(steps: readonly Step[]): string {
	return steps
		.map(({ printed }) => printed)
		.join(", ")
		.replaceAll(", .", ".");
}

function isHolder(step: LabelStep | undefined): boolean {
	return step !== undefined && Object.hasOwn(HOLDERS, step.kind);
}

/** The steps that the words begin with, and what is left of them. */
function stepsAt(words: string, isTyped: boolean): { readonly steps: readonly Step[]; readonly rest: string } {
	const steps: Step[] = [];
	let rest = words;
	while (steps.length < MOST_STEPS && (steps.length === 0 || isHolder(steps.at(-1)) || isDecimal(rest, steps))) {
		const match = stepAt(rest, isTyped, steps.length > 0);
		if (match === undefined) break;
		steps.push(match.step);
		rest = match.rest;
	}
	return { steps, rest: rest.replace(/^[\s.,:;)\]*—–-]+/u, "") };
}

/** "Chapter 12.5" is below chapter 12. */
function isDecimal(rest: string, steps: readonly Step[]): boolean {
	return steps.length === 1 && /^\.\d{1,2}(?!\d)/u.test(rest);
}

function stepAt(words: string, isTyped: boolean, isBelow: boolean): { step: Step; rest: string } | undefined {
	const lead = isBelow ? (/^[\s.,:;)\]*—–-]*/u.exec(words)?.[0].length ?? 0) : 0;
	const here = words.slice(lead);
	const named = KIND_NUMBER.exec(here) ?? NUMBER_KIND.exec(here) ?? NAME.exec(here);
	const match = named ?? (isTyped ? BARE_TYPED : BARE).exec(here);
	const { kind = "", number: word } = match?.groups ?? {};
	const number = word === undefined ? undefined : headingNumber(word.replace(/\s+/gu, " "));
	if (match === null || (word !== undefined && number === undefined)) return undefined;
	const rest = here.slice(match[0].length);
	const lower = kind.toLowerCase();
	// "10 Downing Street", "I am born", "Prelude in Blue": these are set off from a title.
	if (!isTyped && !KIND_OF.has(lower) && !SET_OFF.test(rest) && !/^\s+(?:to|by|of)\s/iu.test(rest)) return undefined;
	const isFraction = isBelow && kind === "" && /^\.\d/u.test(words);
	const printed = `${isFraction ? "." : ""}${match[0].replace(/^[[(§*\s]+/u, "").trim()}`;
	return { step: { kind: KIND_OF.get(lower) ?? lower, number, printed }, rest };
}

/** A step that stands below a title: "…: CHAPTER I". */
function stepBelow(rest: string): readonly Step[] {
	for (let at = rest.indexOf(": "); at >= 0; at = rest.indexOf(": ", at + 2)) {
		const { steps } = stepsAt(rest.slice(at + 2), false);
		if (steps.length > 0) return steps;
	}
	return [];
}
