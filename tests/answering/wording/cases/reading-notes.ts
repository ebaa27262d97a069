import type { Cases, OfReading } from "./cases.ts";

export const READING: Cases<OfReading> = {
	"how-read": [
		[{ note: { note: "read-as", form: "folder" } }, "Read from the files of a folder, in the order of their names."],
		[{ note: { note: "read-as", form: "markdown" } }, "Read as Markdown."],
		[{ note: { note: "read-as", form: "web-page" } }, "Read as a web page."],
		[{ note: { note: "read-as", form: "word" } }, "Read as a Word document."],
		[{ note: { note: "read-as-epub", chaptersFrom: "navigation" } }, "Read as EPUB, chapters from its navigation."],
		[{ note: { note: "read-as-pdf", chaptersFrom: "bookmarks" } }, "Read as PDF, chapters from its bookmarks."],
	],
	"left-out": [
		[
			{ leftOut: { what: "library-header", count: 1, characters: 900, words: [] } },
			"Left out: 1 header of the library the text comes from.",
		],
		[
			{ leftOut: { what: "before-first-paragraph", count: 2, characters: 8, words: ["Home", "News"] } },
			"Left out: 2 lines before the first paragraph: “Home”, “News”.",
		],
		[
			{ leftOut: { what: "page-numbers", count: 12, characters: 24, words: ["1", "2"] } },
			"Left out: 12 page numbers: “1”, “2”, ….",
		],
		[
			{ leftOut: { what: "ruby", count: 1, characters: 2, words: ["やま"] } },
			"Left out: 1 reading beside a character: “やま”.",
		],
		[{ leftOut: { what: "hidden-text", count: 2, characters: 8, words: [] } }, "Left out: 2 pieces of hidden text."],
		[
			{ leftOut: { what: "deleted-text", count: 1, characters: 4, words: ["old"] } },
			"Left out: 1 piece of deleted text: “old”.",
		],
		[
			{ leftOut: { what: "reader-comments", count: 1, characters: 7, words: ["Lovely."] } },
			"Left out: 1 comment of readers: “Lovely.”.",
		],
	],
	"also-left-out": [
		[
			{
				leftOut: [
					{ what: "page-numbers", count: 12, characters: 24, words: ["1"] },
					{ what: "the-end", count: 1, characters: 7, words: ["THE END"] },
				],
			},
			"Also left out: 12 page numbers, 1 “The End”.",
		],
	],
	"read-with-warnings": [
		[
			{ warnings: { count: 1, first: [{ warning: "missing-part", part: "2.xhtml" }] } },
			"read with 1 warning: 2.xhtml is named but not there, so its text is missing. Download or export the file again.",
		],
	],
	"reading-warning": [
		[
			{ warning: { warning: "guessed-encoding", encoding: "Windows-1252" } },
			"It does not say how its characters are written; Windows-1252 was taken. If letters look wrong, save it as UTF-8.",
		],
		[
			{ warning: { warning: "mixed-encodings", count: 2, encoding: "Windows-1252" } },
			"2 lines are not in UTF-8 as the rest; Windows-1252 was taken for them. If letters look wrong there, save it as UTF-8.",
		],
		[
			{ warning: { warning: "bad-bytes", count: 1, encoding: "UTF-8" } },
			"1 byte is no character in UTF-8 and stands as �: the file may be damaged. Download or save it again.",
		],
		[
			{ warning: { warning: "missing-part", part: "text/chapter1.xhtml" } },
			"text/chapter1.xhtml is named but not there, so its text is missing. Download or export the file again.",
		],
		[
			{ warning: { warning: "unreadable-part", part: "2.txt", problem: { say: "file-encrypted", path: "2.txt" } } },
			"2.txt could not be read and is missing: 2.txt is encrypted. Save it without a password.",
		],
		[
			{ warning: { warning: "unreadable-page", page: 7 } },
			"Page 7 could not be read and is missing. Save the PDF anew.",
		],
		[
			{ warning: { warning: "pages-without-text", pages: [2, 3, 4] } },
			"3 pages hold no text (2, 3, 4): if text is in their pictures, have it recognized (OCR).",
		],
		[
			{ warning: { warning: "bad-properties", problem: "Nested mappings are not allowed" } },
			"Its properties are no valid YAML, so some may be missing: Nested mappings are not allowed. Put values with a colon in quotation marks.",
		],
		[
			{
				warning: {
					warning: "ignored-property",
					property: "title",
					problem: "words",
					within: { files: ["1.md", "2.md", "3.md"], count: 12 },
				},
			},
			"1.md, 2.md, 3.md and 9 others: The property “title” was ignored: it must be words in quotation marks.",
		],
		[
			{ warning: { warning: "cut-id", whole: "the-mill-that-burned", id: "the-mill" } },
			'Its id was cut from “the-mill-that-burned” to “the-mill”. To choose one, put {"id": "…"} into a file of its name that ends in .json.',
		],
		[{ warning: { warning: "no-text" } }, "It holds no text that could be cited."],
		[
			{ warning: { warning: "same-chapter", parts: ["3.md", "3.html"] } },
			"3.md and 3.html have one name or one text, and each was read. If they are the same, take one away.",
		],
		[
			{ warning: { warning: "no-dateline" } },
			"It has no day, as other reports of its folder have, so “yesterday” in it has no date. Put the day on a line under the title.",
		],
	],
};
