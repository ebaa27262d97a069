import type { LeftOut, LeftOutKind } from "../../../story/left-out.ts";
import type { ReadingNote } from "../../../story/reading-note.ts";
import type { ReadingWarning } from "../../../story/reading-warning.ts";
import { counted, inQuotes } from "./lists-of-words.ts";

const FORM_WORDS = {
	"fiction-book": "Read as a FictionBook.",
	folder: "Read from the files of a folder, in the order of their names.",
	markdown: "Read as Markdown.",
	"open-document": "Read as an OpenDocument text.",
	"web-page": "Read as a web page.",
	word: "Read as a Word document.",
} as const;

/** How a story was read. */
export function noteWords(note: ReadingNote): string {
	switch (note.note) {
		case "read-as":
			return FORM_WORDS[note.form];
		case "read-as-epub":
			return `Read as EPUB, chapters from its ${note.chaptersFrom}.`;
	}
}

/** One piece of each kind, and several. */
const KIND_WORDS: Readonly<Record<LeftOutKind, readonly [one: string, more: string]>> = {
	"author-notes": ["note or summary of the author", "notes and summaries of the author"],
	"before-first-paragraph": ["line before the first paragraph", "lines before the first paragraph"],
	"bylines-and-captions": ["byline or caption", "bylines and captions"],
	comments: ["hidden comment", "hidden comments"],
	contents: ["table of contents", "tables of contents"],
	"deleted-text": ["piece of deleted text", "pieces of deleted text"],
	embeds: ["embedded file", "embedded files"],
	"epigraphs-and-title-pages": ["epigraph or title page", "epigraphs and title pages"],
	"hidden-text": ["piece of hidden text", "pieces of hidden text"],
	illustrations: ["illustration", "illustrations"],
	"library-header": ["header of the library the text comes from", "headers of the library the text comes from"],
	licence: ["licence after the text", "licences after the text"],
	"menus-and-boxes": ["menu or box around the article", "menus and boxes around the article"],
	"note-numbers": ["number of a note", "numbers of notes"],
	"notes-and-index": ["paragraph of notes or index", "paragraphs of notes and index"],
	"other-files": ["file that holds no story", "files that hold no story"],
	"page-headers": ["header or footer of a page", "headers and footers of pages"],
	"page-numbers": ["page number", "page numbers"],
	"producer-credits": ["note on who made the file", "notes on who made the file"],
	properties: ["property", "properties"],
	ruby: ["reading beside a character", "readings beside characters"],
	"reader-comments": ["comment of readers", "comments of readers"],
	"scene-breaks": ["scene break", "scene breaks"],
	"section-numbers": ["number of a section", "numbers of sections"],
	"the-end": ["“The End”", "“The End”"],
	"title-pages": ["title page or page of the cover", "title pages and pages of the cover"],
	"transcriber-notes": ["note of a transcriber", "notes of a transcriber"],
};

/** "Left out: 3 page numbers: “12”, “13”, “14”." */
export function leftOutWords({ what, count, words }: LeftOut): string {
	const [one, more] = KIND_WORDS[what];
	const shown = words.length === 0 ? "" : `: ${words.map(inQuotes).join(", ")}${count > words.length ? ", …" : ""}`;
	return `Left out: ${counted(count, one, more)}${shown}.`;
}

/** What is wrong, and what can be done. */
export function warningWords(warning: ReadingWarning): string {
	switch (warning.warning) {
		case "guessed-encoding":
			return `It does not say how its characters are written; ${warning.encoding} was taken. If letters look wrong, save it as UTF-8.`;
		case "bad-bytes":
			return `${counted(warning.count, "byte is no character", "bytes are no characters")} in ${warning.encoding} and ${warning.count === 1 ? "stands" : "stand"} as �: the file may be damaged. Download or save it again.`;
		case "missing-part":
			return `${warning.part} is named but not there, so its text is missing. Download or export the file again.`;
		case "unreadable-part":
			return `${warning.part} could not be read and is missing: ${warning.problem}`;
	}
}
