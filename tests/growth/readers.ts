import { strToU8, zipSync } from "fflate";
import { UserError } from "../../src/errors.ts";
import { readFolder } from "../../src/story/read-folder.ts";
import { readStory } from "../../src/story/read-story.ts";
import { archiveStructures } from "./archive-structures.ts";
import { readPdfOf } from "./pdf-of-text.ts";

/** Reads a text in one of the forms a file can have. A refusal is as good as a story. */
export type TextReader = (text: string) => void | Promise<void>;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function read(path: string, content: Uint8Array): void {
	try {
		readStory({ path, bytes: content });
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
	}
}

const page = (body: string): Uint8Array =>
	strToU8(`<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${body}</body></html>`);

export function epubOf(pages: readonly string[], navigation = ""): Uint8Array {
	const names = pages.map((_, at) => `p${at}.xhtml`);
	const items = names
		.map((name, at) => `<item id="p${at}" href="${name}" media-type="application/xhtml+xml"/>`)
		.join("");
	const refs = names.map((_, at) => `<itemref idref="p${at}"/>`).join("");
	const nav = `<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>`;
	return zipSync(
		{
			mimetype: strToU8("application/epub+zip"),
			"META-INF/container.xml": strToU8(
				`<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>`,
			),
			"OPS/book.opf": strToU8(
				`<package><metadata><dc:title>The Mill</dc:title></metadata><manifest>${nav}${items}</manifest><spine>${refs}</spine></package>`,
			),
			"OPS/nav.xhtml": page(`<nav epub:type="toc"><ol>${navigation}</ol></nav>`),
			...Object.fromEntries(names.map((name, at) => [`OPS/${name}`, page(pages[at] ?? "")])),
		},
		{ level: 0 },
	);
}

/** The forms, each with the name it is told by. */
export const textReaders: Readonly<Record<string, TextReader>> = {
	"plain text": (text) => read("mill.txt", bytes(text)),
	Markdown: (text) => read("mill.md", bytes(text)),
	"a web page": (text) => read("mill.html", bytes(`<html><body><p>${text}</p></body></html>`)),
	"the text of a web page": (text) => read("mill.html", bytes(`<html><body><pre>${text}</pre></body></html>`)),
	"a page saved as one file": (text) =>
		read(
			"mill.mhtml",
			bytes(
				`MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n${text}`,
			),
		),
	"an e-book's paragraph": (text) => read("mill.epub", epubOf([`<h1>One</h1><p>${escaped(text)}</p>`])),
	"a Word document": (text) =>
		read(
			"mill.docx",
			zipSync(
				{
					"word/document.xml": strToU8(
						`<w:document><w:body><w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p></w:body></w:document>`,
					),
				},
				{ level: 0 },
			),
		),
	"a PDF": readPdfOf,
	"a folder of files": (text) => {
		const half = Math.floor(text.length / 2);
		try {
			readFolder({
				path: "mill",
				files: [text.slice(0, half), text.slice(half)].map((part, at) => ({
					path: `mill/${at}.txt`,
					bytes: bytes(part),
				})),
			});
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
		}
	},
};

/** Files whose structure, not their words, is hard: each made for a number of parts. */
export const hostileStructures: Readonly<Record<string, (parts: number) => () => void | Promise<void>>> = {
	...archiveStructures(read, epubOf),
	"lines of a PDF": (parts) => {
		const text = "Anna Reed walked to the mill on Monday. ".repeat(parts);
		return () => readPdfOf(text);
	},
	"navigation points into one page": (parts) => {
		const body = numbers(parts)
			.map((at) => `<p id="a${at}">Word ${at}.</p>`)
			.join("");
		const book = epubOf([body], pointsInto(parts));
		return () => read("mill.epub", book);
	},
	"pages with a word each": (parts) => {
		const pages = numbers(parts).map((at) => `<h2>Chapter ${at}</h2><p>Word.</p>`);
		const navigation = numbers(parts)
			.map((at) => `<li><a href="p${at}.xhtml">Chapter ${at}</a></li>`)
			.join("");
		const book = epubOf(pages, navigation);
		return () => read("mill.epub", book);
	},
	"anchors in one paragraph": (parts) => {
		const anchors = numbers(parts)
			.map((at) => `<a id="n${at}" href="#m${at}">${at}</a> word `)
			.join("");
		const book = epubOf([`<p>${anchors}</p>`]);
		return () => read("mill.epub", book);
	},
	"attributes of one element": (parts) => {
		const attributes = numbers(parts)
			.map((at) => `a${at}="${at}"`)
			.join(" ");
		const html = bytes(`<html><body><p ${attributes}>Text of it.</p></body></html>`);
		return () => read("mill.html", html);
	},
	"numbers of notes in one paragraph": (parts) => {
		const notes = numbers(parts)
			.map((at) => `word<sup><a href="#n${at}">[${at}]</a></sup> `)
			.join("");
		const html = bytes(`<html><body><p>${notes}</p></body></html>`);
		return () => read("mill.html", html);
	},
	"boxes and captions beside paragraphs": (parts) => {
		const html = bytes(
			`<html><body>${numbers(parts)
				.map(
					(at) =>
						`<div class="sidebar"><p>Box ${at}.</p></div><figcaption>The mill, ${at}</figcaption><p>Word ${at}.</p>`,
				)
				.join("")}</body></html>`,
		);
		return () => read("mill.html", html);
	},
	"articles of one page": (parts) => {
		const html = bytes(
			`<html><body>${numbers(parts)
				.map((at) => `<article><h2>Chapter ${at}</h2><p>Word ${at}.</p></article>`)
				.join("")}</body></html>`,
		);
		return () => read("mill.html", html);
	},
	"parts of a page saved as one file": (parts) => {
		const body = numbers(parts)
			.map((at) => `--b\nContent-Type: multipart/mixed; boundary=b${at}\n\nWord ${at}.\n`)
			.join("");
		const message = bytes(`MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n${body}--b--`);
		return () => read("mill.mhtml", message);
	},
	"what a page says of itself": (parts) => {
		const data = numbers(parts)
			.map((at) => `{"@type":"Article","@id":"#${at}","author":{"@id":"#${at + 1}"}}`)
			.join(",");
		const html = bytes(`<html><head><script type="application/ld+json">[${data}]</script></head><p>Word.</p></html>`);
		return () => read("mill.html", html);
	},
	"classes of one element": (parts) => {
		const html = bytes(
			`<html><body><p class="${numbers(parts)
				.map((at) => `c${at}`)
				.join(" ")}">Text.</p></body></html>`,
		);
		return () => read("mill.html", html);
	},
	"elements side by side": (parts) => {
		const html = bytes(
			`<html><body>${numbers(parts)
				.map((at) => `<div><p>Word ${at}.</p></div>`)
				.join("")}</body></html>`,
		);
		return () => read("mill.html", html);
	},
	"paragraphs of a Word document": (parts) => {
		const body = numbers(parts)
			.map((at) => `<w:p><w:r><w:t>Word ${at}.</w:t></w:r></w:p>`)
			.join("");
		const file = zipSync(
			{ "word/document.xml": strToU8(`<w:document><w:body>${body}</w:body></w:document>`) },
			{ level: 0 },
		);
		return () => read("mill.docx", file);
	},
	"anchors and rules": (parts) => {
		const body = numbers(parts)
			.map((at) => `<a id="a${at}"/><hr/>`)
			.join("");
		const book = epubOf([body], pointsInto(parts));
		return () => read("mill.epub", book);
	},
	"lists of navigation within each other": (parts) => {
		const book = epubOf(["<p>Word.</p>"], "<ol><li>".repeat(20 * parts));
		return () => read("mill.epub", book);
	},
	"elements within each other in a Word document": (parts) => {
		const file = zipSync({ "word/document.xml": strToU8("<w:p>".repeat(20 * parts)) }, { level: 0 });
		return () => read("mill.docx", file);
	},
	"reports of one name": (parts) => {
		const files = numbers(parts).map((at) => ({
			path: `mill/${at}/index.txt`,
			bytes: bytes("The Mill\n\n2003-01-20\n\nThe rain fell on the town.\n"),
		}));
		return () => void readFolder({ path: "mill", files, manifest: { kind: "archive" } });
	},
	"files of a folder": (parts) => {
		const files = numbers(parts).map((at) => ({
			path: `mill/${at}.txt`,
			bytes: bytes(`Chapter ${at}\n\nWord ${at}.\n`),
		}));
		return () => void readFolder({ path: "mill", files });
	},
};

/** Navigation to so many places of the first page. */
function pointsInto(parts: number): string {
	return numbers(parts)
		.map((at) => `<li><a href="p0.xhtml#a${at}">Part ${at}</a></li>`)
		.join("");
}

function numbers(count: number): number[] {
	return Array.from({ length: count }, (_, at) => at);
}
