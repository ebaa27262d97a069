import { anyOf, listed } from "../../language/lists/word-set.ts";
import { type LeftOut, tallyLeftOut } from "../left-out.ts";
import type { Span } from "../span.ts";
import { headerEnd, type LibraryFields, readFields } from "./library-header.ts";

/** A text between the header and the licence that a library of free texts puts around it. */
export type Wrapping = LibraryFields & { readonly body: Span; readonly leftOut: readonly LeftOut[] };

/** A header is looked for in this many characters; those with the old "small print" have some 15,000. */
const HEAD = 40_000;

const START = /^[ \t]*\*{2,}[ \t]*START OF (?:THE|THIS) PROJECT GUTENBERG[^\n]*(?:\n[^\n*]{1,80}\*{3})?/imu;
/** The old conditions of use, before the text or, in files of about 2000 to 2003, after it. */
const SMALL_PRINT_START = /^[ \t]*\*{3}START\*{2}THE SMALL PRINT[^\n]*/imu;
const SMALL_PRINT_END = /^[ \t]*\*END[* ]*(?:OF )?THE SMALL PRINT[^\n]*/imu;

/** How the line begins that ends a text, each in a form of its own. */
const ENDS = [
	"\\*{2,}[ \\t]*END OF (?:THE|THIS) PROJECT GUTENBERG",
	"\\*{3}[ \\t]*START: FULL LICEN[SC]E",
	"\\*{3}START\\*{2}THE SMALL PRINT",
	"(?:the )?end of (?:the |this )?(?:project gutenberg|etext of|e-text of)",
	"(?:here )?ends (?:the |this )?project gutenberg",
	"(?:ende|fin|fine|einde|slut|loppu)(?: (?:des|de|del|van|dieses|di|du|la|l['’]))? ?(?:projekt|project) gutenberg",
	"\\[(?:the )?end of [^\\n]{1,120}\\]",
	"this site is full of free ebooks",
];
/** "*** END OF THE PROJECT GUTENBERG" of that line, "End of Project Gutenberg's" of "End of Project Gutenberg's The Weir, by Ann Author". */
const END = new RegExp(`^[ \\t]*(?:${ENDS.join("|")})[^\\n]*`, "gimu");

/** Characters that licences have at most; a text that goes on for longer after a line like one that ends it goes on. */
const LONGEST_LICENCE = 40_000;

/** How a line begins that says who made the file: "Produced by …", "E-text prepared by …". */
const PRODUCER_OPENERS = [
	...listed("produced prepared transcribed scanned proofread"),
	...["etext prepared", "e-text prepared", "etext produced", "e-text produced"],
	...["this etext was", "this e-text was", "this ebook was", "this e-book was"],
	...["html version", "updated editions", "special thanks"],
	...["note: project gutenberg", "images of the original pages", "text enclosed by underscores"],
];
/** "Produced by" of "Produced by Jane Roe", "This eBook was" of "This eBook was scanned by Jane Roe". */
const PRODUCERS = new RegExp(`^${anyOf(PRODUCER_OPENERS)}\\b`, "iu");

/** Everything if the text has no such header. */
export function unwrap(text: string): Wrapping {
	const head = text.slice(0, HEAD);
	const start = START.exec(head) ?? smallPrintBefore(head);
	const from = start === undefined ? headerEnd(text, endOf(text, 0)) : start.index + start[0].length;
	const to = endOf(text, from);
	const leftOut = tallyLeftOut();
	if (from > 0) leftOut.add("library-header", text.slice(0, from));
	if (to < text.length) leftOut.add("licence", text.slice(to));
	return { body: { start: from, end: to }, ...readFields(head.slice(0, from)), leftOut: leftOut.list() };
}

/** The end of the conditions of use where they stand before the text: nothing of it is above them. */
function smallPrintBefore(head: string): RegExpExecArray | undefined {
	const end = SMALL_PRINT_END.exec(head);
	if (end === null) return undefined;
	const above = head.slice(0, SMALL_PRINT_START.exec(head)?.index ?? end.index);
	return above.search(END) < 0 ? end : undefined;
}

/** The first line that ends a text and has no more below it than a licence. Some words end a text only where a library began it. */
function endOf(text: string, from: number): number {
	for (const { index, 0: line } of text.slice(from).matchAll(END)) {
		const rest = text.length - from - index;
		if (from === 0 && !/gutenberg|small print|free ebooks/iu.test(line)) continue;
		if (rest <= LONGEST_LICENCE) return from + index;
	}
	return text.length;
}

/** Who made the file. */
export function isProducerCredit(words: string): boolean {
	return words.length < 600 && PRODUCERS.test(words);
}
