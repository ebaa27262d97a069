import { MONTHS } from "../../../language/lists/calendar.ts";
import { CARDINAL, ORDINAL, UNITS } from "../../../language/lists/numbers.ts";
import { anyOf, listed, wordSet } from "../../../language/lists/word-set.ts";
import { type Labels, NUMBER, readLabels } from "./heading-label.ts";
import { headingNumber } from "./heading-number.ts";
import { readNamed } from "./named-headings.ts";

/** A line that may head a chapter. Whether it does is for `structure.ts` to say, from what stands around it. */
export type Heading = {
	/**
	 * - part: BOOK TWO, Part I, Volume III: holds chapters, or is one
	 * - act, scene: of a play; a scene is a chapter below an act, else a section
	 * - chapter: CHAPTER IV, Letter 3, Canto I, "Volume 1 Chapter 2", "Act I, Scene 2"
	 * - counted: a division by another name ("TABLET II", "Day 3"), believed only when its numbers count on
	 * - numeral: a bare number, with or without a title ("IV.", "2. The River")
	 * - named: PREFACE, EPILOGUE
	 * - notes: FOOTNOTES, INDEX, CONTENTS: what follows is no part of the story
	 * - title: a title that the table of contents lists or that stands apart in capitals
	 */
	readonly kind: "part" | "act" | "scene" | "chapter" | "counted" | "numeral" | "named" | "notes" | "title";
	readonly number?: number | undefined;
	/** How a bare number is written: sections of a chapter "IV" may be "1" and "2". */
	readonly form?: "digits" | "letters" | undefined;
	/** Whether words follow the number on the same line. */
	readonly titled: boolean;
	/** Whether it is the story's own title once more: it opens the story, unless a heading follows. */
	readonly isOwn?: boolean | undefined;
	/** Whether the line names its part, too: "Volume 1 Chapter 2". */
	readonly isWhole?: boolean | undefined;
	/** Whether nothing sets the title off from the number: "Chapter 2 The mill at dusk". */
	readonly isLoose?: boolean | undefined;
	/** What it counts, to find it again: "part 1 chapter 2". */
	readonly key?: string | undefined;
	/** Whether it closes the story: an index may hold titles, a list of illustrations is followed by the story. */
	readonly isEnd?: boolean | undefined;
	/** Whether such a part stands before a story. */
	readonly isFront?: boolean | undefined;
	/** Whether the word before the number is known to count days, games or pieces, from any number on: "Session 7". */
	readonly isLog?: boolean | undefined;
};

const AFTER_NUMBER = "(?<after>\\s*[.:)\\]—–-]*)\\s*(?<rest>.*)$";

/** "CHAPTER THE LAST", "The Last Chapter: Home", "Letztes Kapitel". */
const CHAPTER_LAST = new RegExp(
	`^(?:the\\s+)?(?:chapter\\s+the\\s+last|(?:last|final)\\s+chapter|(?:letztes|sidste|siste|sista)\\s+kapitel|dernier\\s+chapitre|[uú]ltimo\\s+cap[ií]tulo|ultimo\\s+capitolo)${AFTER_NUMBER}`,
	"iu",
);
/** "IV.", "2. The River", "[3]", "§ 5", "#7", "1.2": a bare number, with or without a title. */
const NUMERAL =
	/^(?!\[\d+\]\s*\S|\(\W?\d+\)\s*\S)[[(§#*—–-]*\s*(?<number>[IVXLCDM]+|\d{1,3}|[一二三四五六七八九十百]{1,5}(?=$))(?![\p{L}\p{N}'’])(?<after>\s*[.:)\]*—–-]*)\s*(?<rest>.*)$/u;
/** "1.2", "1.2 The Mill", "2. IV. THE MILL": a part's number and the chapter's. */
const TWOFOLD =
	/^(?<number>\d{1,2}\.(?:\d{1,2}|\s[IVXLC]{1,7}(?=\.)))(?![\p{L}\p{N}])(?<after>[.:)]?|\s(?=\p{Lu}))\s*(?<rest>.*)$/u;
/** "SECTION 4. The River". */
const SECTION = new RegExp(
	`^(?:section|sect\\.|stanza)\\s+(?<number>${NUMBER})(?![\\p{L}\\p{N}])${AFTER_NUMBER}`,
	"iu",
);
/** "TWENTY-TWO", "The Fourth." */
const NUMBER_ALONE = new RegExp(`^(?:the\\s+)?(?<number>${ORDINAL}|${CARDINAL})(?<after>[.:]?)(?<rest>)$`, "iu");
/** "Gestation 1.2": an arc of a serial with its number and the chapter's. */
const ARC = /^\p{Lu}[\p{L}’' ]{2,30} (?<number>\d{1,2}\.\d{1,2})(?<after>)(?<rest>)$/u;

/** "TABLET II", "NIGHT THE THIRD": a division by any other name, in capitals. */
const COUNTED = new RegExp(
	`^[\\p{Lu}’']{3,16}\\s+(?:NO\\.?\\s+)?(?<number>[IVXLC]+|\\d{1,4}|${anyOf(UNITS.slice(1, 11)).toUpperCase()}|THE\\s+\\p{Lu}+)(?:$|(?<after>\\s*[.:)—–-]+)\\s*(?<rest>.*)$)`,
	"u",
);

/** Longest line that may be a heading, with its title. */
const LONGEST_HEADING = 120;

export function readHeading(line: string): Heading | undefined {
	if (line.length > LONGEST_HEADING) return undefined;
	return readBare(bareWords(line));
}

function readBare(plain: string): Heading | undefined {
	if (plain === "" || plain.length > LONGEST_HEADING) return undefined;
	return (
		labelled(plain) ??
		numbered("chapter", CHAPTER_LAST.exec(plain)) ??
		readNamed(plain) ??
		counted(plain) ??
		numbered("numeral", SECTION.exec(plain) ?? TWOFOLD.exec(plain)) ??
		numbered("numeral", NUMERAL.exec(plain) ?? NUMBER_ALONE.exec(plain)) ??
		numbered("counted", ARC.exec(plain)) ??
		belowTitle(plain)
	);
}

/** "1. The mill at dusk": a number whose title is written like a sentence. So are points of a list, so it must stand alone. */
export function readNumberedSentence(line: string): Heading | undefined {
	const { number = "", after = "", rest = "" } = line.length > 70 ? {} : (NUMERAL.exec(bareWords(line))?.groups ?? {});
	if (!/[.:)—–-]/u.test(after) || !isSentenceTitleOf(number, rest)) return undefined;
	const value = headingNumber(number);
	return value === undefined
		? undefined
		: { kind: "numeral", number: value, form: /^\d/u.test(number) ? "digits" : "letters", titled: true };
}

/** Whether a bare number is the first of its kind: 1, or "1.1". */
export function isFirstNumber(number: number | undefined): boolean {
	return number !== undefined && number >= 1 && number < 1.002;
}

/** Longest title that is written like a sentence, in characters. */
const LONGEST_SENTENCE_TITLE = 80;

/** Whether words may be a title though they are written like a sentence: "The mill at dusk". */
export function isSentenceTitle(words: string): boolean {
	const isBroken = /[.,;:。—–-]["'”’»)]*$|\p{Ll}{3}[.;]\s/u.test(words);
	return words.length <= LONGEST_SENTENCE_TITLE && /\p{L}/u.test(words) && !isBroken;
}

/** Whether words are written like a sentence and may be the title of a heading: in small letters only where the heading is. */
export function isSentenceTitleOf(label: string, words: string): boolean {
	const isSmall = /\p{Ll}/u.test(label) && !/\p{Lu}/u.test(label);
	return isSentenceTitle(words) && (isSmall || /^["“‘'¿¡]?\p{Lu}/u.test(words));
}

/** Whether words below the heading of a day or a game are its first sentence, be it short: "More of it." */
export function isEntryOfLog(words: string): boolean {
	if (!/\p{Ll}/u.test(words)) return false;
	if (/[.…]["”'’)*_]{0,4}$/u.test(words)) return true;
	return /[!?]["”'’)*_]{0,4}$/u.test(words) && (words.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0) < 2;
}

/** Marks that may stand around a whole heading: "[Chapter 1]", "【第一章】". */
const AROUND =
	/^(?:\[(?!illustration|\d)|[【〔《〈「『<]|\((?!\d))\s*(?<inner>\p{L}[^\][【】<>()]{2,80}?)\s*[\])】〕》〉」』>]$/iu;

/** "X I V", "CHAPTER X I V": a numeral set wide apart. */
const WIDE_NUMERAL = /^(\p{L}{1,20} )?([IVXLC](?: [IVXLC]){1,7})(?=\.?$)/u;

/** "- 3 -", "— THE RIVER —": looked at only where a line begins so, since every line of a book is asked. */
function withoutDashes(line: string): string {
	if (!/^[-–—+•·]/u.test(line)) return line;
	return line.replace(/^(?<mark>[-–—+•·])\k<mark>*\s+(?=\S.*\s\k<mark>+$)|(?<=^[-–—+•·].*)\s+[-–—+•·]+$/gu, "");
}

/** Without the marks of emphasis that plain text puts around a title. */
export function bareWords(line: string): string {
	if (line.length > 1000) return line;
	const bare = withoutDashes(line.replace(/^[\s_*=~#|]+|[\s_*=~#|]+$/gu, ""))
		.replace(/\s+/gu, " ")
		.replace(/^(?:C H A P T E R|P A R T|B O O K)(?= )/u, (wide) => wide.replaceAll(" ", ""))
		.replace(WIDE_NUMERAL, (_, word: string, numeral: string) => word + numeral.replaceAll(" ", ""));
	const inner = AROUND.exec(bare)?.groups?.["inner"];
	if (inner !== undefined && readBare(inner) !== undefined) return inner;
	// "C O N T E N T S": letters set wide apart.
	return /^(?:\p{Lu} ){3,}\p{Lu}$/u.test(bare) ? bare.replaceAll(" ", "") : bare;
}

function labelled(line: string): Heading | undefined {
	const found = readLabels(line);
	return found === undefined ? undefined : headingOf(found);
}

function headingOf({ labels, after, rest }: Labels): Heading | undefined {
	const last = labels.at(-1) as Labels["labels"][number];
	const isWhole = labels.length > 1;
	const { number, word } = isWhole ? (labels.find((label) => label.word !== "part") ?? last) : last;
	const kind = word === "division" ? "counted" : word;
	const isLog = word === "division" ? true : undefined;
	const key = labels.map((label) => `${label.word} ${label.number}`).join(" ");
	const heading = { kind: isWhole && kind !== "part" ? "chapter" : kind, number, isWhole, isLog, key } as const;
	if (rest === "") return { ...heading, titled: false };
	const isLoose = after === "" && /\p{Ll}/u.test(rest);
	return mayBeTitle(heading.kind, after, rest) ? { ...heading, titled: true, isLoose } : undefined;
}

/** Whether what follows a number on its line is its title, and not a sentence that goes on. */
function mayBeTitle(kind: Heading["kind"], after: string, rest: string): boolean {
	// "Chapter 5 was the best of them." is running text: a title is set off from the number, or written like one.
	const isSetOff = /[.:)\]|—–~：-]/u.test(after) || /^\(.{1,60}\)$/u.test(rest) || !/\p{Ll}|\p{Lu}/u.test(rest);
	const isCapital = /^["“‘'¿¡_(]*[\p{Lu}\p{Lo}\p{N}]/u.test(rest);
	const isLoose = kind === "chapter" || kind === "scene";
	if (/^["“「『]?\p{Lo}/u.test(rest)) return isSentenceTitle(rest);
	if (!/\p{Ll}/u.test(rest)) return isTitle(rest);
	if (!isSetOff) return isCapital && isSentenceTitle(rest) && (isTitle(rest) || (isLoose && rest.length <= 60));
	if (isLoose && isCapital) return true;
	if (isTitle(rest)) return true;
	return kind !== "numeral" && /[:|—–~：-]/u.test(after) && isSentenceTitle(rest);
}

/** "The Weir - Chapter 3": a story's title above its chapter's number, on one line. */
function belowTitle(line: string): Heading | undefined {
	const match = /^(?<title>\p{Lu}[^:|—–-]{1,60}?)\s*(?:[:|—–]|\s-)\s+(?<rest>\p{Lu}.{4,60})$/u.exec(line);
	const { title = "", rest = "" } = match?.groups ?? {};
	if (title === "" || !isTitle(title)) return undefined;
	const heading = labelled(rest);
	return heading?.kind === "chapter" ? { ...heading, isWhole: true } : undefined;
}

function counted(line: string): Heading | undefined {
	const [word = ""] = line.split(" ");
	return /\p{Ll}/u.test(word) || NO_DIVISION.has(word) ? undefined : numbered("counted", COUNTED.exec(line));
}

/** Words in capitals before a number that make no division: "SCENE 2", "MAY 1", "LOUIS XIV". */
const NO_DIVISION: ReadonlySet<string> = new Set([
	...listed("SCENE PAGE FIGURE FIG PLATE TABLE NOTE FOOTNOTE STANZA LINE VERSE THE AND NUMBER ABOUT ONLY"),
	...MONTHS.map((month) => month.toUpperCase()),
	...listed("HENRY LOUIS CHARLES JAMES EDWARD GEORGE WILLIAM RICHARD POPE KING QUEEN"),
]);

function numbered(kind: Heading["kind"], match: RegExpExecArray | null): Heading | undefined {
	if (match === null) return undefined;
	const { number: word = "", after = "", rest = "" } = match.groups ?? {};
	const number = headingNumber(word);
	if (word !== "" && number === undefined) return undefined;
	const form = /^\d/u.test(word) ? "digits" : "letters";
	if (rest === "") return { kind, number, form, titled: false };
	const isSetOff = /[.:)\]—–-]/u.test(after) || /\.\d/u.test(word);
	if ((!isSetOff && /\p{Ll}/u.test(rest)) || !isTitle(rest)) return undefined;
	return { kind, number, form, titled: true };
}

/** Small words that stay small in a title. */
export const SMALL_WORDS =
	wordSet(`a an and as at but by de del der des di du en et for from in into is it la le les nor o of off on onto or our out over s so than that the their to up
	upon van via vs was were which who whom with von y his her my`);

/** Whether words are written like a title: no sentence's end, and its words in capitals or beginning with one. */
export function isTitle(words: string): boolean {
	if (!/\p{Ll}/u.test(words)) return /\p{Lu}/u.test(words) && !/^["“].*[^"”.!?]$/u.test(words);
	if (/[,;—–]$|--$/u.test(words)) return false;
	const names = words.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu) ?? [];
	const weighty = names.filter((word) => !SMALL_WORDS.has(word.toLowerCase().replace(/\.$/u, "")));
	const capitals = weighty.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
	return /^["“‘'¿¡_(]*[\p{Lu}\p{N}]/u.test(words) && capitals.length * 4 >= weighty.length * 3;
}
