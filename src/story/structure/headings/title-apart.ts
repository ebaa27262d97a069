import { type Block, isSpeech } from "../blocks.ts";
import { isTitle, SMALL_WORDS } from "./headings.ts";

/** "A GHOST STORY--[Written about 1870.]" → "A GHOST STORY" */
export function withoutNote(title: string): string {
	return title.length > 300 ? title : title.replace(/(?:\s|--)*\[[^\][]*\]$/u, "");
}

/** "By Jane Roe", "THE MILL, by Jane Roe"; not "By the River". */
const BYLINE = /(?:^|,\s)by\s+(?!(?:the|a|an|my|our|his|her|their)\s)/iu;

/** Blank lines before a title that stands apart from the text around it. */
export const APART = 3;

/**
 * Whether a block stands apart like a chapter's title: more blank lines before it than between paragraphs, and written like a title.
 *
 * @param least Blank lines that the story puts before its headings, if it has shown that.
 */
export function standsApart(words: string, block: Block, next: Block | undefined, least = APART): boolean {
	if (next === undefined || next.blankLines < 1 || block.lines.length > 3 || words.length > 100) return false;
	if (/^scene[.:]?$/iu.test(words)) return false;
	const title = withoutNote(words).replace(/[.!?]$/u, "");
	const isCapital = !/\p{Ll}/u.test(title) && /\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(title);
	if ((isSpeech(words) && !isCapital) || block.blankLines < Math.max(least, isCapital ? 2 : APART)) return false;
	const last = /[\p{L}'’]+(?=[^\p{L}]*$)/u.exec(words)?.[0]?.toLowerCase() ?? "";
	if (SMALL_WORDS.has(last) || BYLINE.test(words) || /\sby\s+\p{Lu}/u.test(words)) return false;
	// A title in capitals may go on in small letters below: "THE REPORT OF JOHN DOE," / "Passenger in the Emma".
	const goesOn = /,$/u.test(words) && isCapital && block.blankLines > APART;
	return (goesOn || !/[:;,]["”’']*$/u.test(words)) && isTitle(title) && /\p{L}{2}/u.test(title);
}
