import { anyOf, listed } from "../../../language/lists/word-set.ts";
import { NAMED_PARTS, NAMED_PARTS_EAST, TITLED_PARTS } from "./heading-words.ts";

/** A part that has a name and mostly no number: PREFACE, Epilogue, or what follows a story and is no part of it. */
export type Named = {
	readonly kind: "named" | "notes";
	readonly titled: boolean;
	readonly isEnd?: boolean;
	readonly isFront?: boolean;
};

/** Whose part it is: "AUTHOR'S" of "AUTHOR'S PREFACE". */
const WRITERS = anyOf(listed("author editor translator publisher"));

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
	"(?:a\\s+)?notes?\\s+(?:on|about)\\s+the\\s+(?:text|type|edition|author|translation)",
	"about\\s+the\\s+author",
	"(?:(?:foot|end)?notes?)(?:\\s+to\\s+.{1,40})?",
	"index|glossary|bibliography|errata|acknowledge?ments?|publications",
	"(?:table\\s+of\\s+|list\\s+of\\s+)?(?:contents|chapters|illustrations|plates|maps)(?:\\s*(?:--|[—–:-])\\s*vol.{1,20})?",
	"transcriber['’]?s['’]?\\s+notes?",
];

/** "FOOTNOTES TO VOLUME I", "Index.", "LIST OF ILLUSTRATIONS". */
const NOTES = new RegExp(`^(?:${NOTES_AFTER.join("|")})\\s*[.:]*$`, "iu");

/** Heads a list of chapters: "CONTENTS", "Table of Contents of Volume I.", "[Illustration: The Chapters]". */
export const CONTENTS = new RegExp(
	`^(?:\\[illustration:\\s*)?(?:the\\s+|(?:table|list)\\s+of\\s+)?${anyOf(listed("contents chapters stories"))}(?:\\s+of\\s+.{1,40})?\\s*[.:\\]]*$`,
	"iu",
);

const FRONT = /preface|foreword|dedication|advertisement|argument|apology/iu;
/** Lists that stand before a story. */
const LISTS = /contents|chapters|illustrations|plates|maps|transcriber/iu;

/** "Prologue: The Fire", "Epilogue - ten years later", "Interlude 2: Rain". */
const NAMED_TITLED = new RegExp(
	`^(?:${anyOf(TITLED_PARTS)})(?:\\s+(?:[IVXL]+|[A-E]|\\d{1,2}))?(?<after>\\s*[.:|—–-]+)\\s*(?<rest>\\S.{0,79})$`,
	"iu",
);
/** "序章 はじまり", "プロローグ". */
const NAMED_EAST = new RegExp(`^${anyOf(NAMED_PARTS_EAST)}(?:[\\s:：—-].{0,40})?$`, "u");

/** What a part's name heads. */
export function readNamed(line: string): Named | undefined {
	if (NAMED_NOTE.test(line)) return { kind: "named", titled: false };
	if (NOTES.test(line)) return { kind: "notes", titled: false, isEnd: !LISTS.test(line) };
	if (APPENDIX.test(line)) return { kind: "named", titled: true };
	if (NAMED.test(line) || NAMED_EAST.test(line)) return { kind: "named", titled: false, isFront: FRONT.test(line) };
	const { after = "", rest } = NAMED_TITLED.exec(line)?.groups ?? {};
	if (rest === undefined) return undefined;
	// "Conclusion. They went home." is running text.
	const isTitled = /[.,;:]["”’)]*$/u.test(rest) ? !/\p{Ll}/u.test(rest) : !after.includes(".") || /^\p{Lu}/u.test(rest);
	return isTitled ? { kind: "named", titled: true } : undefined;
}
