import { type LeftOut, tallyLeftOut } from "../../left-out.ts";
import type { HtmlBlock } from "./html-page.ts";

/** Blocks in which the beginning of the text is looked for. */
const HEAD = 400;

const START = /\*{2,3}\s*START OF (?:THE|THIS) PROJECT GUTENBERG|^\*END\*?\s*THE SMALL PRINT/iu;
const END = /^(?:\*{2,3}\s*END OF (?:THE|THIS) PROJECT GUTENBERG|End of (?:the |this )?Project Gutenberg)/iu;

/** The blocks between the library's header and its licence. */
export function withoutFrame(blocks: readonly HtmlBlock[]): {
	readonly blocks: readonly HtmlBlock[];
	readonly leftOut: readonly LeftOut[];
} {
	const start = blocks.slice(0, HEAD).findIndex(({ text }) => text.length < 2000 && START.test(text)) + 1;
	const found = blocks.findIndex(({ text }, index) => index >= start && text.length < 2000 && END.test(text));
	const end = found < 0 ? blocks.length : found;
	const tally = tallyLeftOut();
	const textOf = (from: number, to: number) =>
		blocks
			.slice(from, to)
			.map(({ text }) => text)
			.join(" ");
	if (start > 0) tally.add("library-header", textOf(0, start));
	if (found >= 0) tally.add("licence", textOf(end, blocks.length));
	return { blocks: blocks.slice(start, end), leftOut: tally.list() };
}
