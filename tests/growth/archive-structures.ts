import { strToU8, zipSync } from "fflate";

/** E-books and documents whose structure is hard, each made for a number of parts. */
export function archiveStructures(
	read: (path: string, content: Uint8Array) => void,
	epubOf: (pages: readonly string[]) => Uint8Array,
): Readonly<Record<string, (parts: number) => () => void>> {
	return {
		"text boxes within each other in a Word document": (parts) => {
			const box = "<w:p><w:r><w:t>Word.</w:t><w:txbxContent>";
			const file = zipSync({ "word/document.xml": strToU8(box.repeat(parts)) }, { level: 0 });
			return () => read("mill.docx", file);
		},
		"fields and ends of paragraphs that were deleted in a Word document": (parts) => {
			const body = numbers(parts)
				.map(
					(at) =>
						`<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>Word ${at}.</w:t></w:r></w:p>`,
				)
				.join("");
			const file = zipSync({ "word/document.xml": strToU8(`<w:document>${body}</w:document>`) }, { level: 0 });
			return () => read("mill.docx", file);
		},
		"paragraphs of an OpenDocument text": (parts) => {
			const body = numbers(parts)
				.map((at) => `<text:p>Word ${at}.<draw:text-box><text:p>Box.</text:p></draw:text-box></text:p>`)
				.join("");
			const content = `<office:body><office:text>${body}</office:text></office:body>`;
			const file = zipSync({ "content.xml": strToU8(content), "META-INF/manifest.xml": strToU8("<m/>") }, { level: 0 });
			return () => read("mill.odt", file);
		},
		"notes of an e-book": (parts) => {
			const body = numbers(parts)
				.map(
					(at) => `<p>Word<sup><a href="#n${at}">${at}</a></sup>.</p><p id="n${at}"><a href="#r">${at}</a> Note.</p>`,
				)
				.join("");
			const book = epubOf([body]);
			return () => read("mill.epub", book);
		},
		"headings in paragraphs and lists of links": (parts) => {
			const body = numbers(parts)
				.map((at) => `<p>CHAPTER ${at}</p><p><a href="#c${at}">Link ${at}</a></p>`)
				.join("");
			const book = epubOf([body, `<p>${"<a href='#x'>".repeat(parts)}word`]);
			return () => read("mill.epub", book);
		},
		"labels over notes of the author": (parts) => {
			const body = "<p>Notes</p><p>Author's Notes</p><blockquote><p>Word.</p>".repeat(parts);
			const book = epubOf([body]);
			return () => read("mill.epub", book);
		},
		"parts that are missing": (parts) => {
			const book = zipSync({
				"OPS/book.opf": strToU8(
					`<package><manifest/><spine>${numbers(parts)
						.map((at) => `<itemref idref="p${at}"/>`)
						.join("")}</spine></package>`,
				),
			});
			return () => read("mill.epub", book);
		},
	};
}

function numbers(count: number): number[] {
	return Array.from({ length: count }, (_, at) => at);
}
