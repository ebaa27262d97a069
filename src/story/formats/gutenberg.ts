import { anyOf, listed } from "../../language/lists/word-set.ts";
import { type LeftOut, tallyLeftOut } from "../left-out.ts";
import type { Span } from "../span.ts";

/** A text between the header and the licence that a library of free texts puts around it. */
export type Wrapping = {
	readonly body: Span;
	readonly title?: string | undefined;
	readonly author?: string | undefined;
	readonly language?: string | undefined;
	readonly leftOut: readonly LeftOut[];
};

/** A header is looked for in this many characters; those with the old "small print" have some 15,000. */
const HEAD = 40_000;

const START = /^[ \t]*\*{2,}[ \t]*START OF (?:THE|THIS) PROJECT GUTENBERG[^\n]*(?:\n[^\n*]{1,80}\*{3})?/imu;
const SMALL_PRINT_END = /^[ \t]*\*END[* ]*THE SMALL PRINT[^\n]*/imu;
const END =
	/^[ \t]*(?:\*{2,}[ \t]*END OF (?:THE|THIS) PROJECT GUTENBERG|End of (?:the |this )?Project Gutenberg)[^\n]*/imu;
/** How a line begins that says who made the file: "Produced by …", "E-text prepared by …". */
const PRODUCER_OPENERS = [
	...listed("produced prepared transcribed scanned proofread"),
	...["etext prepared", "e-text prepared", "etext produced", "e-text produced"],
	...["this etext was", "this e-text was", "this ebook was", "this e-book was"],
	...["html version", "updated editions", "special thanks"],
];
/** "Produced by" of "Produced by Jane Roe", "This eBook was" of "This eBook was scanned by Jane Roe". */
const PRODUCERS = new RegExp(`^${anyOf(PRODUCER_OPENERS)}\\b`, "iu");

/** Everything if the text has no such header. */
export function unwrap(text: string): Wrapping {
	const head = text.slice(0, HEAD);
	const start = START.exec(head) ?? SMALL_PRINT_END.exec(head);
	const from = start === null ? 0 : start.index + start[0].length;
	const end = END.exec(start === null ? text : text.slice(from));
	const to = end === null ? text.length : from + end.index;
	const header = start === null ? "" : head.slice(0, start.index);
	const leftOut = tallyLeftOut();
	if (start !== null) leftOut.add("library-header", head.slice(0, from));
	if (end !== null) leftOut.add("licence", text.slice(to));
	return { body: { start: from, end: to }, ...readHeader(header), leftOut: leftOut.list() };
}

/** Who made the file. */
export function isProducerCredit(words: string): boolean {
	return words.length < 600 && PRODUCERS.test(words);
}

const LANGUAGES: ReadonlyMap<string, string> = new Map(
	Object.entries({
		english: "en",
		french: "fr",
		german: "de",
		spanish: "es",
		italian: "it",
		portuguese: "pt",
		dutch: "nl",
		finnish: "fi",
		swedish: "sv",
		danish: "da",
		norwegian: "no",
		latin: "la",
		greek: "el",
		polish: "pl",
		hungarian: "hu",
		esperanto: "eo",
		chinese: "zh",
		japanese: "ja",
		russian: "ru",
		catalan: "ca",
	}),
);

function readHeader(header: string): Pick<Wrapping, "title" | "author" | "language"> {
	const field = (name: string) =>
		new RegExp(`^${name}:[ \\t]*([^\\n]+(?:\\n[ \\t]{2,}[^\\n]+)*)`, "imu")
			.exec(header)?.[1]
			?.replace(/\s+/gu, " ")
			.trim();
	const title = field("Title");
	const author = field("Author");
	return {
		title: title?.replace(/\s*\[?e-?(?:text|book) #?\d+\]?$/iu, ""),
		author: author === undefined || /^(?:various|anonymous|unknown)$/iu.test(author) ? undefined : author,
		language: LANGUAGES.get(field("Language")?.toLowerCase() ?? ""),
	};
}
