import { wordSet } from "../../language/lists/word-set.ts";
import { fileMistake, type NoStory } from "./file-mistake.ts";
import { namesOf } from "./part-names.ts";
import { openArchive } from "./zip.ts";

export type StoryFormat = "text" | "markdown" | "html" | "mhtml" | "epub" | "docx" | "odt" | "fb2" | "pdf";

/** How files of each format end, in small letters; first the ending that a file gets which has none. */
export const ENDINGS: Readonly<Record<StoryFormat, readonly [string, ...string[]]>> = {
	text: ["txt", "text"],
	markdown: ["md", "markdown", "mdown", "mkd"],
	html: ["html", "htm", "xhtml", "xhtm"],
	mhtml: ["mhtml", "mht", "eml"],
	epub: ["epub"],
	docx: ["docx", "docm", "dotx", "dotm"],
	odt: ["odt", "ott"],
	pdf: ["pdf"],
	fb2: ["fb2"],
};

const ZIP_STARTS = ["PK\x03\x04", "PK\x05\x06"];

/** The largest text that is read as one story, in bytes. The longest novels have 10 MB. */
const LARGEST_TEXT = 48 * 1024 * 1024;

/** The largest EPUB or .docx: it may hold pictures, which are not read. */
const LARGEST_ARCHIVE = 256 * 1024 * 1024;

/** Formats that people take for text, by the bytes they begin with. */
const REFUSED: readonly (readonly [kind: NoStory, bytes: string])[] = [
	["png", "\x89PNG"],
	["jpeg", "\xff\xd8\xff"],
	["gif", "GIF8"],
	["doc", "\xd0\xcf\x11\xe0"],
	["rtf", "{\\rtf"],
	["rar", "Rar!"],
	["seven-zip", "7z\xbc\xaf"],
	["gzip", "\x1f\x8b"],
	["audio", "ID3"],
	["audio", "OggS"],
	["program", "\x7fELF"],
	["program", "MZ\x90"],
	["database", "SQLite format 3"],
	["safari", "bplist00"],
];

/**
 * A file's format by its content. The name tells Markdown from plain text, unless properties head it.
 *
 * @throws UserError that names what the file is, if it is no story.
 */
export function sniffFormat(bytes: Uint8Array, path: string): StoryFormat {
	const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
	refuseLarge(bytes.length, isArchive ? LARGEST_ARCHIVE : LARGEST_TEXT, path);
	const head = latin1(bytes.subarray(0, 2048));
	for (const [kind, start] of REFUSED) {
		if (head.startsWith(start)) throw fileMistake({ say: "no-story", path, kind });
	}
	if (head.slice(60, 68) === "BOOKMOBI" || head.slice(60, 68) === "TEXtREAd")
		throw fileMistake({ say: "no-story", path, kind: "kindle" });
	if (ZIP_STARTS.some((start) => head.startsWith(start))) return sniffArchive(bytes, path, head);
	if (isPdf(bytes)) return "pdf";
	if (/^[^<]{0,8}(?:<\?[^>]{0,200}>\s*|<!--[^>]{0,500}>\s*)*<FictionBook\b/u.test(asText(head))) return "fb2";
	if (isMessage(head)) return "mhtml";
	if (isPage(latin1(bytes.subarray(0, LARGEST_HEAD)), path)) return "html";
	return endsAs("markdown", path) || PROPERTIES.test(asUtf8(bytes)) ? "markdown" : "text";
}

/** Properties above a text with its title among them, as Pandoc and site generators write them: what follows is Markdown. */
const PROPERTIES = /^---\n(?=(?:[^\n]{0,300}\n){0,20}?title: \S)(?:[a-z_-]{1,30}: [^\n]{1,300}\n){1,20}---\n/u;

function asUtf8(bytes: Uint8Array): string {
	return asText(latin1(bytes.subarray(0, 8192))).replaceAll("\r", "");
}

function endsAs(format: StoryFormat, path: string): boolean {
	return ENDINGS[format].some((ending) => path.toLowerCase().endsWith(`.${ending}`));
}

function refuseLarge(length: number, limit: number, path: string): void {
	if (length <= limit) return;
	throw fileMistake({
		say: "story-too-large",
		path,
		count: Math.ceil(length / 1024 / 1024),
		most: limit / 1024 / 1024,
	});
}

function sniffArchive(bytes: Uint8Array, path: string, head: string): StoryFormat {
	const mimetype = /^PK[\s\S]{28}mimetype(application\/[a-z.+-]+)/u.exec(head)?.[1] ?? "";
	const { names } = openArchive(bytes, path);
	const parts = namesOf({ names });
	if (mimetype.startsWith(OPEN_DOCUMENT)) {
		if (mimetype.startsWith(`${OPEN_DOCUMENT}.text`) && names.has("content.xml")) return "odt";
		throw fileMistake({ say: "no-story", path, kind: "open-document" });
	}
	if (names.has("index.html") && parts.find("META-INF/container.xml") === undefined && names.has("metadata.opf"))
		throw fileMistake({ say: "no-story", path, kind: "htmlz" });
	const isEpub = parts.find("META-INF/container.xml") !== undefined || mimetype === "application/epub+zip";
	if (isEpub || [...names].some((name) => name.toLowerCase().endsWith(".opf"))) return "epub";
	if (parts.find("word/document.xml") !== undefined || [...names].some((name) => WORD_PART.test(name))) return "docx";
	if (names.has("content.xml") && names.has("META-INF/manifest.xml")) return "odt";
	if (names.size === 1 && [...names].every((name) => /\.fb2$/iu.test(name)))
		throw fileMistake({ say: "no-story", path, kind: "packed-fb2" });
	const other = OTHER_ARCHIVES.find(([, part]) => [...names].some((name) => part.test(name)));
	if (other !== undefined) throw fileMistake({ say: "no-story", path, kind: other[0] });
	throw fileMistake({ say: "no-story", path, kind: "zip" });
}

const OPEN_DOCUMENT = "application/vnd.oasis.opendocument";

/** The main part of a Word document, whatever its number. */
const WORD_PART = /(?:^|[\\/])word[\\/]document\d*\.xml$/iu;

/** Archives that are documents of other programs, by a part that they have. */
const OTHER_ARCHIVES: readonly (readonly [kind: NoStory, part: RegExp])[] = [
	["excel", /^xl\/workbook/iu],
	["powerpoint", /^ppt\/presentation/iu],
	["pages", /^(?:Index\/Document\.iwa|index\.apxl|Index\.zip)$/iu],
	["scrivener", /\.scrivx$/iu],
	["comics", /^[^.]{0,200}\.(?:jpe?g|png|webp)$/iu],
];

/** Without the zeros of UTF-16 and the marks before it. */
function asText(head: string): string {
	return head.replaceAll("\0", "").replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/u, "");
}

/** Bytes of a page in which its elements are looked for. */
const LARGEST_HEAD = 32_768;

/** Elements that pieces of pages begin with, and that no text between angle brackets is: "<Ann> hello". */
const ELEMENTS = wordSet(
	"p div h1 h2 h3 h4 h5 h6 span section header article main blockquote center font table ul ol pre br hr img figure strong em b i a style link meta title script body head html",
);
const BLOCK_ELEMENT = /<\/(?:p|div|h[1-6]|li|td|blockquote|pre|span)>|<(?:br|p)\s*\/?>/giu;

/** A piece of a page has an element in so many characters at least. */
const SPARSEST = 1500;

/** Whether a text is a web page or a piece of one: by its beginning, or by its elements where its name says so or they are many. */
function isPage(bytes: string, path: string): boolean {
	const start = bytes
		.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/u, "")
		.replaceAll("\0", "")
		.replace(/^(?:\s|<\?xml[^>]*>|<!--[\s\S]*?-->)+/u, "");
	if (/^<(?:!doctype\s+html|html|head|body|article|main)\b/iu.test(start)) return true;
	// Markdown may hold any of it.
	if (endsAs("markdown", path)) return false;
	const elements = start.match(BLOCK_ELEMENT)?.length ?? 0;
	if (endsAs("html", path)) return elements > 0 || beginsWithElement(start);
	const isDense = elements * SPARSEST >= start.length;
	return isDense && elements >= (beginsWithElement(start) ? 1 : 6);
}

function beginsWithElement(start: string): boolean {
	const name = /^<([a-z][a-z1-6]{0,12})(?:\s[^<>]{0,2000})?\/?>/iu.exec(start)?.[1];
	return name !== undefined && ELEMENTS.has(name.toLowerCase());
}

/** Headers of a mail or of a page saved as one file. */
function isMessage(head: string): boolean {
	const headers = /^\s{0,100}(?:[\w-]{2,40}:[^\n]{0,998}\n(?:[ \t][^\n]{0,998}\n){0,40}){2,40}/u.exec(head)?.[0] ?? "";
	return /^mime-version:/imu.test(headers) && /^content-type:/imu.test(headers);
}

/** One character a byte, so that a format's first bytes can be compared as they are written above. */
function latin1(bytes: Uint8Array): string {
	return String.fromCharCode(...bytes);
}

/** Some programs write a few bytes of their own before the mark; a text that only speaks of it does not end like a PDF. */
export function isPdf(bytes: Uint8Array): boolean {
	const head = latin1(bytes.subarray(0, 1024));
	return /^\s*%PDF-\d/u.test(head) || (/%PDF-\d/u.test(head) && latin1(bytes.subarray(-2048)).includes("%%EOF"));
}
