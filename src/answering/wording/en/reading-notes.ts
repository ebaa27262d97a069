import type { LeftOut, LeftOutKind } from "../../../story/left-out.ts";
import type { ReadingNote } from "../../../story/reading-note.ts";
import type { ReadingWarning, WarningsInShort } from "../../../story/reading-warning.ts";
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
		case "read-as-pdf":
			return `Read as PDF, chapters from its ${note.chaptersFrom}.`;
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
	"section-headings": ["heading of a section", "headings of sections"],
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

/** "Also left out: 3 page numbers, 2 scene breaks." */
export function alsoLeftOutWords(leftOut: readonly LeftOut[]): string {
	return `Also left out: ${leftOut.map(({ what, count }) => counted(count, ...KIND_WORDS[what])).join(", ")}.`;
}

/** What is wrong, where, and what can be done. */
export function warningWords(warning: ReadingWarning): string {
	const { files = [], count = 0 } = warning.within ?? {};
	if (files.length === 0) return problemWords(warning);
	const more = count > files.length ? ` and ${counted(count - files.length, "other")}` : "";
	return `${files.join(", ")}${more}: ${problemWords(warning)}`;
}

function problemWords(warning: ReadingWarning): string {
	switch (warning.warning) {
		case "guessed-encoding":
			return `It does not say how its characters are written; ${warning.encoding} was taken. If letters look wrong, save it as UTF-8.`;
		case "mixed-encodings":
			return `${counted(warning.count, "line is", "lines are")} not in UTF-8 as the rest; ${warning.encoding} was taken for ${warning.count === 1 ? "it" : "them"}. If letters look wrong there, save it as UTF-8.`;
		case "bad-bytes":
			return `${counted(warning.count, "byte is no character", "bytes are no characters")} in ${warning.encoding} and ${warning.count === 1 ? "stands" : "stand"} as �: the file may be damaged. Download or save it again.`;
		case "missing-part":
			return `${warning.part} is named but not there, so its text is missing. Download or export the file again.`;
		case "unreadable-part":
			return `${warning.part} could not be read and is missing: ${warning.problem}`;
		case "bad-properties":
			return `Its properties are no valid YAML, so some may be missing: ${warning.problem}. Put values with a colon in quotation marks.`;
		case "ignored-property":
			return `The property “${warning.property}” was ignored: it ${warning.problem}.`;
		case "cut-id":
			return `Its id was cut from “${warning.whole}” to “${warning.id}”. To choose one, put {"id": "…"} into a file of its name that ends in .json.`;
		case "no-text":
			return "It holds no text that could be cited.";
		case "same-chapter":
			return `${warning.parts.join(" and ")} have one name or one text, and each was read. If they are the same, take one away.`;
		case "no-dateline":
			return "It has no day, as other reports of its folder have, so “yesterday” in it has no date. Put the day on a line under the title.";
		case "unreadable-page":
			return `Page ${warning.page} could not be read and is missing. Save the PDF anew.`;
		case "pages-without-text": {
			const { pages } = warning;
			const shown = pages.slice(0, 10).join(", ");
			return `${counted(pages.length, "page holds", "pages hold")} no text (${shown}${pages.length > 10 ? ", …" : ""}): if text is in their pictures, have it recognized (OCR).`;
		}
	}
}

/** Warnings that a line has room for. */
const MOST_IN_LINE = 2;

/** Shortly, for a line about the story: "read with 3 warnings: … And 1 more." */
export function warningsInLine({ count, first }: WarningsInShort): string {
	const shown = first.slice(0, MOST_IN_LINE).map(warningWords);
	const more = count > shown.length ? ` And ${count - shown.length} more.` : "";
	return `read with ${counted(count, "warning")}: ${shown.join(" ")}${more}`;
}
