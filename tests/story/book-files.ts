import { strToU8, zipSync } from "fflate";

/** A book as its writer thinks of it, to be written in any format. */
export type Book = {
	readonly title: string;
	readonly chapters: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
};

/** A book in one format. */
export type BookFormat = {
	readonly path: string;
	readonly write: (book: Book) => Uint8Array;
	/** Where the format is an archive: what is in it, by path. */
	readonly parts?: (book: Book) => Readonly<Record<string, Uint8Array>>;
};

const escaped = (words: string): string => words.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const xhtml = (title: string, body: string): string =>
	`<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${escaped(title)}</title></head><body>${body}</body></html>`;

const asHtml = ({ heading, paragraphs }: Book["chapters"][number]): string =>
	`<h2>${escaped(heading)}</h2>${paragraphs.map((words) => `<p>${escaped(words)}</p>`).join("")}`;

/** An EPUB 3 with a page and an entry of its navigation for each chapter. */
function epubParts({ title, chapters }: Book): Readonly<Record<string, Uint8Array>> {
	const ids = chapters.map((_, at) => `c${at + 1}`);
	const items = ids.map((id) => `<item id="${id}" href="${id}.xhtml" media-type="application/xhtml+xml"/>`);
	const nav = chapters.map(({ heading }, at) => `<li><a href="${ids[at]}.xhtml">${escaped(heading)}</a></li>`);
	return {
		mimetype: strToU8("application/epub+zip"),
		"META-INF/container.xml": strToU8(
			'<container><rootfiles><rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
		),
		"OPS/book.opf": strToU8(
			`<package><metadata><dc:title>${escaped(title)}</dc:title></metadata><manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>${items.join("")}</manifest><spine>${ids.map((id) => `<itemref idref="${id}"/>`).join("")}</spine></package>`,
		),
		"OPS/nav.xhtml": strToU8(xhtml(title, `<nav epub:type="toc"><ol>${nav.join("")}</ol></nav>`)),
		...Object.fromEntries(
			chapters.map((chapter, at) => [`OPS/${ids[at]}.xhtml`, strToU8(xhtml(title, asHtml(chapter)))]),
		),
	};
}

/** A Word document whose headings have the style of one. */
function docxParts({ title, chapters }: Book): Readonly<Record<string, Uint8Array>> {
	const line = (words: string, style?: string): string =>
		`<w:p>${style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r></w:p>`;
	const body = chapters.flatMap(({ heading, paragraphs }) => [
		line(heading, "H1"),
		...paragraphs.map((words) => line(words)),
	]);
	return {
		"_rels/.rels": strToU8(
			'<Relationships><Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
		),
		"word/styles.xml": strToU8(
			'<w:styles><w:style w:styleId="T"><w:name w:val="Title"/></w:style><w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style></w:styles>',
		),
		"word/document.xml": strToU8(`<w:document><w:body>${line(title, "T")}${body.join("")}</w:body></w:document>`),
	};
}

/** A zip of files that are not packed, so that damage to its bytes is damage to their words. */
export function packed(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
	return zipSync(parts, { level: 0 });
}

/** Each file format, as a tidy writer would write it. */
export const bookFormats: Readonly<Record<string, BookFormat>> = {
	"plain text": {
		path: "book.txt",
		write: ({ title, chapters }) =>
			strToU8(
				[title, ...chapters.map(({ heading, paragraphs }) => `\n\n${[heading, ...paragraphs].join("\n\n")}`)].join(
					"\n\n",
				),
			),
	},
	Markdown: {
		path: "book.md",
		write: ({ title, chapters }) =>
			strToU8(
				[
					`# ${title}`,
					...chapters.map(({ heading, paragraphs }) => [`## ${heading}`, ...paragraphs].join("\n\n")),
				].join("\n\n"),
			),
	},
	"a web page": {
		path: "book.html",
		write: ({ title, chapters }) => strToU8(xhtml(title, `<h1>${escaped(title)}</h1>${chapters.map(asHtml).join("")}`)),
	},
	"an e-book": { path: "book.epub", parts: epubParts, write: (book) => packed(epubParts(book)) },
	"a Word document": { path: "book.docx", parts: docxParts, write: (book) => packed(docxParts(book)) },
};
