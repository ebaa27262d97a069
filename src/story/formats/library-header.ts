import { anyOf, listed } from "../../language/lists/word-set.ts";
import type { Span } from "../span.ts";

/** What a library of free texts says of a text in the header it puts before it. */
export type LibraryFields = {
	readonly title?: string | undefined;
	readonly author?: string | undefined;
	readonly language?: string | undefined;
};

/** A library is named in this many characters, or not at all. */
const TOP = 1500;

/** Characters of a header that no line ends: those with the old "small print" have some 15,000. */
const HEAD = 20_000;

/** Libraries, each as its headers name it. */
const LIBRARIES = [
	"project gutenberg",
	"projekt gutenberg",
	"faded page",
	"fadedpage",
	"distributed proofreaders",
	"standard ebooks",
	"roy glashan",
	"feedbooks",
	"manybooks",
	"wikisource",
	"ebooks libres et gratuits",
	"project runeberg",
];
/** "Project Gutenberg" of "This is a Project Gutenberg eBook." */
const LIBRARY = new RegExp(anyOf(LIBRARIES), "iu");

const FIELDS =
	listed(`title author authors editor translator illustrator language edition credits publisher release released posting
	updated source subject date ebook etext contributor`);
/** "Title: The Weir", "Date first posted: May 2001", "eBook No.: 0100021.txt" */
const FIELD = new RegExp(
	`^\\W{0,3}(?:${anyOf(FIELDS)}(?: (?:date|of|first|most|no\\.?|number|for|recently|publication|posted|updated|published|printed|here)){0,4}|date first (?:posted|published)|most recent(?:ly)? updated?|last updated|character set(?: encoding)?|original publication)\\s{0,3}(?::|#)`,
	"iu",
);

/** What only those who make such files write about. */
const MATTER = ["e-?books?", "e-?texts?", "https?:", "www\\.", "gutenberg", "proofread", "html version"];
/** "etext" of "Be sure to check before posting this etext!" */
const LIBRARY_MATTER = new RegExp(`(?<!\\p{L})(?:${MATTER.join("|")})`, "iu");

/** What they write of their rights, which stories do, too: it may stand in a header and ends none. */
const RIGHTS = listed("copyright permission legally donations volunteers disclaimer electronic scanned header");
/** "Copyright" of "Copyright laws are changing all over the world" */
const OF_RIGHTS = new RegExp(anyOf(RIGHTS), "iu");

/** "Project Gutenberg" as the subject of a first line: "The Project Gutenberg Etext of The Weir, by Ann Author". */
const TITLE_LINE =
	/^\W{0,5}(?:the )?project gutenberg(?:['’]s(?: e-?(?:text|book),?(?: of)?)?|(?: (?:edition|e-?texts?|e-?books?))?(?: of|,|:)) (?<title>\S.{0,300}?)(?:,? by (?<author>\p{Lu}[^\n]{1,80}?))?(?: #\d.*)?[\s*]*$/iu;

/**
 * Where a header ends that no line ends: after the last paragraph near the beginning that speaks of the library, its files and
 * rights, or fills in its form. 0 if no library is named at the top.
 *
 * @param limit Where the text ends: what follows it speaks of the library again.
 */
export function headerEnd(text: string, limit = text.length): number {
	const top = text.slice(0, TOP);
	const hasForm = titleLineOf(top) !== undefined || top.split("\n").some((line) => FIELD.test(line));
	if (!LIBRARY.test(top) || !hasForm) return 0;
	let end = 0;
	let between = 0;
	for (const { start, end: close } of paragraphsOf(text.slice(0, Math.min(limit, HEAD)))) {
		const words = text.slice(start, close);
		if (isLibraryMatter(words)) {
			end = close;
			between = 0;
		} else if (!OF_RIGHTS.test(words) && (++between > MOST_BETWEEN || words.length > LONGEST_BETWEEN)) break;
	}
	return end;
}

/** Paragraphs of a header that do not show what they are, one after another at most. */
const MOST_BETWEEN = 3;

/** Longest of them, in characters: a longer one is the text. */
const LONGEST_BETWEEN = 120;

function isLibraryMatter(words: string): boolean {
	const lines = words.split("\n");
	return lines.some((line) => FIELD.test(line)) || LIBRARY.test(words) || LIBRARY_MATTER.test(words);
}

function* paragraphsOf(text: string): Generator<Span> {
	for (let start = 0; start < text.length; ) {
		const found = text.indexOf("\n\n", start);
		const end = found < 0 ? text.length : found;
		if (text.slice(start, end).trim() !== "") yield { start, end };
		start = end + 2;
	}
}

export function readFields(header: string): LibraryFields {
	const field = (name: string) =>
		new RegExp(`^[ \\t]*${name}:[ \\t]*([^\\n]+(?:\\n[ \\t]{2,}[^\\n]+)*)`, "imu")
			.exec(header)?.[1]
			?.replace(/\s+/gu, " ")
			.trim();
	const line = titleLineOf(header);
	const title = field("Title") ?? line?.title;
	const author = field("Author") ?? line?.author;
	return {
		title: title?.replace(/\s*\[?e-?(?:text|book) #?\d+\]?$/iu, ""),
		author: author === undefined || /^(?:various|anonymous|unknown)$/iu.test(author) ? undefined : author,
		language: LANGUAGES.get(field("Language")?.toLowerCase() ?? ""),
	};
}

function titleLineOf(header: string): { title?: string | undefined; author?: string | undefined } | undefined {
	const first =
		header
			.slice(0, TOP)
			.trimStart()
			.split(/\n\s*\n/u, 1)[0] ?? "";
	return TITLE_LINE.exec(first.slice(0, 500).replace(/\s+/gu, " ").trim())?.groups;
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
