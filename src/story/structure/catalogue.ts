import type { Block } from "./blocks.ts";
import type { State } from "./chapter-state.ts";
import type { Heading } from "./headings/headings.ts";

/** How the book of an advertisement is made: "8vo, cloth", "gilt edges", "per volume". */
const MAKE = /\b(?:(?:12|16|18|24|32)mo|8vo|4to|cloth|gilt edges|handsomely bound|(?:per|a) volume)\b/iu;
/** What it costs: "16s.", "6d.", "$1.25", "50 cents". */
const PRICE = /(?:\b\d{1,3}[sd]\.|\$\s?\d|\b\d{1,3} cents\b)/u;

/** Characters of a paragraph that are looked at. */
const LOOKED_AT = 600;

/**
 * Whether a line that could head a chapter is one of a publisher's list, as many old books have at their end: what is beside it,
 * or it, says how a book is bound and what it costs. Such lists stay text, but their lines open nothing.
 */
export function isInCatalogue(state: State, heading: Heading, block: Block, next: Block | undefined): boolean {
	if (heading.kind === "chapter" || state.pending.length > 0) return false;
	const above = state.paragraphs.at(-1);
	if (above === undefined) return false;
	const beside = [state.text.slice(Math.max(above.start, above.end - LOOKED_AT), above.end)];
	for (const { start, end } of next === undefined ? [block] : [block, next])
		beside.push(state.text.slice(start, Math.min(end, start + LOOKED_AT)));
	return beside.some((words) => MAKE.test(words) && PRICE.test(words));
}
