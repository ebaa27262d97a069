import { MONTHS } from "../../language/lists/calendar.ts";
import { CARDINAL, ORDINAL, UNITS } from "../../language/lists/numbers.ts";
import { anyOf, listed, wordSet } from "../../language/lists/word-set.ts";
import { type Block, isSpeech } from "./blocks.ts";
import { headingNumber } from "./heading-number.ts";

/** A line that may head a chapter. Whether it does is for `structure.ts` to say, from what stands around it. */
export type Heading = {
	/**
	 * - part: BOOK TWO, Part I, Volume III: holds chapters, or is one
	 * - chapter: CHAPTER IV, Letter 3, Canto I
	 * - counted: a division by another name ("TABLET II"), believed only when its numbers count on
	 * - numeral: a bare number, with or without a title ("IV.", "2. The River")
	 * - named: PREFACE, EPILOGUE
	 * - notes: FOOTNOTES, INDEX, CONTENTS: what follows is no part of the story
	 * - title: a title that the table of contents lists or that stands apart in capitals
	 */
	readonly kind: "part" | "chapter" | "counted" | "numeral" | "named" | "notes" | "title";
	readonly number?: number | undefined;
	/** Whether words follow the number on the same line. */
	readonly titled: boolean;
};

/** Source of a pattern: "IV", "4", "4th", "four", "the Fourth", "twenty-first". */
const NUMBER = `(?:the\\s+)?(?:[ivxlcdm]+|\\d{1,5}(?:st|nd|rd|th)?|${ORDINAL}|${CARDINAL})`;

const PART_WORDS = "book|part|volume|vol\\.?|tome|livre|partie|teil|buch|parte|libro";
const CHAPTER_WORDS =
	"chapter|chap\\.?|canto|letter|stave|episode|adventure|fytte|lecture|meditation|act|tableau|chapitre|kapitel|capitolo|cap[ií]tulo|lettre|brief";

const AFTER_NUMBER = "(?<after>\\s*[.:)\\]—–-]*)\\s*(?<rest>.*)$";

/** "BOOK TWO", "Volume III: The Sea". */
const PART = new RegExp(`^(?:${PART_WORDS})\\s+(?<number>${NUMBER})(?![\\p{L}\\p{N}])${AFTER_NUMBER}`, "iu");
/** "The Second Volume". */
const PART_ORDINAL = new RegExp(`^(?:the\\s+)?(?<number>${NUMBER})\\s+(?:book|part|volume)\\b${AFTER_NUMBER}`, "iu");
/** "CHAPTER IV", "Chapter the Fourth", "Letter No. 3. The Mill". */
const CHAPTER = new RegExp(
	`^(?:${CHAPTER_WORDS})\\s+(?:no\\.?\\s*)?(?<number>${NUMBER})(?![\\p{L}\\p{N}])${AFTER_NUMBER}`,
	"iu",
);
/** "The Fourth Chapter". */
const CHAPTER_ORDINAL = new RegExp(
	`^(?:the\\s+)?(?<number>${NUMBER})\\s+(?:chapter|canto|letter)\\b${AFTER_NUMBER}`,
	"iu",
);
/** "CHAPTER THE LAST", "The Last Chapter: Home". */
const CHAPTER_LAST = new RegExp(
	`^(?:the\\s+)?(?:chapter\\s+the\\s+last|last\\s+chapter|final\\s+chapter)${AFTER_NUMBER}`,
	"iu",
);
/** "IV.", "2. The River", "[3]", "§ 5": a bare number, with or without a title. */
const NUMERAL =
	/^(?!\[\d+\]\s*\S)[[§*—–-]*\s*(?<number>[IVXLCDM]+|\d{1,3})(?![\p{L}\p{N}'’])(?<after>\s*[.:)\]*—–-]*)\s*(?<rest>.*)$/u;
/** "Scene II", "SECTION 4. The River". */
const SECTION = new RegExp(
	`^(?:section|sect\\.|scene|sc[eè]ne|stanza)\\s+(?<number>${NUMBER})(?![\\p{L}\\p{N}])${AFTER_NUMBER}`,
	"iu",
);
/** "TWENTY-TWO", "The Fourth." */
const NUMBER_WORD = new RegExp(`^(?<number>${NUMBER})(?<after>[.:]?)(?<rest>)$`, "iu");

/** "TABLET II", "NIGHT THE THIRD": a division by any other name, in capitals. */
const COUNTED = new RegExp(
	`^[\\p{Lu}’']{3,16}\\s+(?:NO\\.?\\s+)?(?<number>[IVXLC]+|\\d{1,4}|${anyOf(UNITS.slice(1, 11)).toUpperCase()}|THE\\s+\\p{Lu}+)(?:$|(?<after>\\s*[.:)—–-]+)\\s*(?<rest>.*)$)`,
	"u",
);

/** Whose part it is: "AUTHOR'S" of "AUTHOR'S PREFACE". */
const WRITERS = anyOf(listed("author editor translator publisher"));

/** Parts that have a name and mostly no number. */
const NAMED_PARTS =
	listed(`preface introduction introductory foreword prologue prelude proem epilogue interlude intermezzo
	conclusion afterword postscript appendix argument l'envoi l’envoi envoi coda finale dedication advertisement preliminary apology`);

/** "THE PREFACE.", "AUTHOR'S PREFACE TO THE SECOND EDITION", "Interlude II". */
const NAMED = new RegExp(
	`^(?:the\\s+)?(?:${WRITERS}['’]s\\s+|general\\s+)?${anyOf(NAMED_PARTS)}(?:\\s+(?:[IVXL]+|[A-E]|\\d{1,2}))?(?:\\s+(?:to|by|of)\\s+.{1,50})?\\s*[.:]?$`,
	"iu",
);

/** Notes to the reader before a story begins, each in a form of its own. */
const NOTES_BEFORE = [
	`${WRITERS}['’]?s['’]?\\s+(?:note|preface)`,
	"note\\s+to\\s+the\\s+(?:\\w+\\s+)?edition",
	"(?:prefatory|introductory|preliminary)\\s+(?:note|remarks|letter|chapter)",
	"(?:a\\s+word\\s+)?to\\s+the\\s+reader",
	"by\\s+way\\s+of\\s+introduction",
	"dramatis\\s+person(?:ae|æ)",
];

/** "Translator's Note", "TO THE READER.", "Dramatis Personae". */
const NAMED_NOTE = new RegExp(`^(?:${NOTES_BEFORE.join("|")})\\s*[.:]?$`, "iu");
const APPENDIX = /^appendix\s+(?:[IVXL]+|[A-H]|\d{1,2})\s*[.:—–-]+\s*\p{Lu}.{1,80}$/iu;

/** What follows a story and is no part of it, each in a form of its own. */
const NOTES_AFTER = [
	"(?:(?:foot|end)?notes?)(?:\\s+to\\s+.{1,40})?",
	"index|glossary|bibliography|errata|acknowledge?ments?|publications",
	"(?:table\\s+of\\s+|list\\s+of\\s+)?(?:contents|chapters|illustrations|plates|maps)",
	"transcriber['’]?s['’]?\\s+notes?",
];

/** "FOOTNOTES TO VOLUME I", "Index.", "LIST OF ILLUSTRATIONS". */
const NOTES = new RegExp(`^(?:${NOTES_AFTER.join("|")})\\s*[.:]*$`, "iu");

/** Heads a list of chapters: "CONTENTS", "Table of Contents of Volume I.", "[Illustration: The Chapters]". */
export const CONTENTS = new RegExp(
	`^(?:\\[illustration:\\s*)?(?:the\\s+|(?:table|list)\\s+of\\s+)?${anyOf(listed("contents chapters stories"))}(?:\\s+of\\s+.{1,40})?\\s*[.:\\]]*$`,
	"iu",
);

/** Longest line that may be a heading, with its title. */
const LONGEST_HEADING = 120;

export function readHeading(line: string): Heading | undefined {
	if (line.length > LONGEST_HEADING) return undefined;
	const plain = bareWords(line);
	if (plain === "") return undefined;
	return (
		numbered("part", PART.exec(plain) ?? PART_ORDINAL.exec(plain)) ??
		numbered("chapter", CHAPTER.exec(plain) ?? CHAPTER_ORDINAL.exec(plain) ?? CHAPTER_LAST.exec(plain)) ??
		named(plain) ??
		counted(plain) ??
		numbered("numeral", SECTION.exec(plain) ?? NUMERAL.exec(plain) ?? NUMBER_WORD.exec(plain))
	);
}

/** Without the marks of emphasis that plain text puts around a title. */
export function bareWords(line: string): string {
	if (line.length > 1000) return line;
	const bare = line
		.replace(/^[\s_*=~#|]+|[\s_*=~#|]+$/gu, "")
		.replace(/\s+/gu, " ")
		.replace(/^(?:C H A P T E R|P A R T|B O O K)(?= )/u, (wide) => wide.replaceAll(" ", ""));
	// "C O N T E N T S": letters set wide apart.
	return /^(?:\p{Lu} ){3,}\p{Lu}$/u.test(bare) ? bare.replaceAll(" ", "") : bare;
}

function named(line: string): Heading | undefined {
	if (NAMED_NOTE.test(line)) return { kind: "named", titled: false };
	if (NOTES.test(line)) return { kind: "notes", titled: false };
	if (APPENDIX.test(line)) return { kind: "named", titled: true };
	return NAMED.test(line) ? { kind: "named", titled: false } : undefined;
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
	if (rest === "") return { kind, number, titled: false };
	// "Chapter 5 was the best of them." is running text: a title is set off from the number, or written in capitals.
	const isSetOff = /[.:)\]—–-]/u.test(after);
	if (!isSetOff && /\p{Ll}/u.test(rest)) return undefined;
	const isNamed = kind === "chapter" && isSetOff && /^["“‘'¿¡_(]*[\p{Lu}\p{N}]/u.test(rest);
	if (!isNamed && !isTitle(rest)) return undefined;
	return { kind, number, titled: true };
}

/** Small words that stay small in a title. */
const SMALL_WORDS =
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

/** "A GHOST STORY--[Written about 1870.]" → "A GHOST STORY" */
export function withoutNote(title: string): string {
	return title.length > 300 ? title : title.replace(/(?:\s|--)*\[[^\][]*\]$/u, "");
}

/** Blank lines before a title that stands apart from the text around it. */
export const APART = 3;

/**
 * Whether a block stands apart like a chapter's title: more blank lines before it than between paragraphs, and written like a title.
 *
 * @param least Blank lines that the story puts before its headings, if it has shown that.
 */
export function standsApart(words: string, block: Block, next: Block | undefined, least = APART): boolean {
	if (next === undefined || next.blankLines < 1 || block.lines.length > 3 || words.length > 100) return false;
	const title = withoutNote(words).replace(/[.!?]$/u, "");
	const isCapital = !/\p{Ll}/u.test(title) && /\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(title);
	if ((isSpeech(words) && !isCapital) || block.blankLines < Math.max(least, isCapital ? 2 : APART)) return false;
	const last = /[\p{L}'’]+(?=[^\p{L}]*$)/u.exec(words)?.[0]?.toLowerCase() ?? "";
	if (SMALL_WORDS.has(last) || /(?:^|,\s)by\s/iu.test(words) || /\sby\s+\p{Lu}/u.test(words)) return false;
	return !/[:;,]["”’']*$/u.test(words) && isTitle(title) && /\p{L}{2}/u.test(title);
}
