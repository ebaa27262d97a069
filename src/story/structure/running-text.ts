import { anyOf, listed } from "../../language/lists/word-set.ts";
import { type Block, BY_SOMEBODY, ENDS_SENTENCE, isSpeech, readsLikeSentence } from "./blocks.ts";
import { wordsOf } from "./comparable-title.ts";
import { furnitureIn } from "./furniture.ts";
import { isTitle, readHeading } from "./headings/headings.ts";

/** Not the lines of a title page, some of which end like sentences, too. */
export function isRunningText(words: string): boolean {
	if (isSpeech(words)) return true;
	if (isTitle(words.replace(/[.!?]$/u, "")) || TITLE_PAGE.test(words) || BY_SOMEBODY.test(words)) return false;
	return /\p{Ll}{2}|\p{Lo}{2}/u.test(words) && (readsLikeSentence(words) || words.length >= 200);
}

/** How lines of a title page begin: "Printed for …", "IN TWO VOLUMES". */
const TITLE_PAGE_OPENERS = [
	...listed("copyright illustrated translated edited printed published london boston edinburgh dedicated"),
	...[
		"author of",
		"entered according",
		"all rights",
		"new york",
		"with illustrations",
		"first published",
		"first edition",
	],
	...["in two volumes", "in three volumes", "in four volumes"],
];
/** "Printed" of "Printed for J. Roe in the Strand.", "IN TWO VOLUMES" of "IN TWO VOLUMES." */
const TITLE_PAGE = new RegExp(`^${anyOf(TITLE_PAGE_OPENERS)}\\b`, "iu");

/** So many sentences, or characters of them, are a story's: title pages have a motto and a dedication at most. */
const LEAST_SENTENCES = 2;
const LEAST_CHARACTERS = 400;

/** Words in quotation marks may be a motto: of them it takes three. */
const QUOTED = 0.7;

/** Whether blocks before the first heading are a story's text, be it in short paragraphs, and no title page. */
export function holdsProse(text: string, blocks: readonly Block[]): boolean {
	let sentences = 0;
	let characters = 0;
	for (const block of blocks) {
		const words = wordsOf(text, block);
		if (furnitureIn(words) !== undefined || !isParagraph(words) || isList(text, block)) continue;
		sentences += /^[_*\s]*["“„«'‘]/u.test(words) ? QUOTED : 1;
		characters += words.length;
		if (sentences >= LEAST_SENTENCES || characters >= LEAST_CHARACTERS) return true;
	}
	return false;
}

/** Where the row of sentences begins that leads up to a block, if it is one: a title page stops with none. */
export function startOfProse(text: string, blocks: readonly Block[], index: number): number {
	let start = index;
	while (start > 0 && isSentence(text, blocks[start - 1] as Block)) start--;
	return index - start >= LEAST_SENTENCES ? start : index;
}

function isSentence(text: string, block: Block): boolean {
	const words = wordsOf(text, block);
	return furnitureIn(words) === undefined && isParagraph(words) && ENDS_SENTENCE.test(words) && !isList(text, block);
}

/** A sentence or somebody's words; no motto's source ("-- Old saying"), and none of a transcriber's remarks ("* Italics …"). */
function isParagraph(words: string): boolean {
	const isTimed = /^\[?\d{1,2}:\d\d\b/u.test(words);
	if (isTimed) return ENDS_SENTENCE.test(words) || isSpeech(words);
	if (/^(?:--|[—–])\s*\p{Lu}[^.!?]*$/u.test(words) || /^[*•]\s|^\[|https?:/u.test(words)) return false;
	if (readHeading(words) !== undefined || isEntryOfList(words)) return false;
	return isRunningText(words) && (ENDS_SENTENCE.test(words) || isSpeech(words) || words.length >= 60);
}

/** "TIME: The Present.", "Lessee and Manager: Mr. George Alexander": what a playbill says, and nobody's words. */
function isEntryOfList(words: string): boolean {
	const said = /^[^:]{1,60}:\s+(?<rest>.{1,1000})$/u.exec(words)?.groups?.["rest"];
	return said !== undefined && isTitle(said.replace(/[.!?]$/u, ""));
}

/** Titles of chapters or of other books, one a line. */
function isList(text: string, { lines }: Block): boolean {
	const titles = lines.filter((line) => {
		const words = wordsOf(text, line);
		if (words.length > 60 || readHeading(words) !== undefined) return words.length <= 60;
		return !isSpeech(words) && isTitle(words.replace(/^[\divxlc&., ]{1,20}\. |[.,;]$/gu, ""));
	});
	return lines.length > 1 && titles.length * 2 >= lines.length;
}
