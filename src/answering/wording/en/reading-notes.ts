import type { ReadingNote } from "../../../story/reading-note.ts";
import { inQuotes } from "./lists-of-words.ts";

const FORM_WORDS = {
	folder: "Read from the files of a folder, in the order of their names.",
	markdown: "Read as Markdown.",
	"web-page": "Read as a web page.",
	word: "Read as a Word document.",
} as const;

/** How a story was read, as far as its opening tells. */
export function noteWords(note: ReadingNote): string {
	switch (note.note) {
		case "read-as":
			return FORM_WORDS[note.form];
		case "read-as-epub":
			return `Read as EPUB, chapters from its ${note.chaptersFrom}.`;
		case "library-header-left-out":
			return "Left out: the header of the library the text comes from.";
		case "opening-left-out": {
			const more = note.more > 0 ? ` and ${note.more} more` : "";
			return `Left out before the first paragraph: ${note.lines.map(inQuotes).join(", ")}${more}.`;
		}
	}
}
