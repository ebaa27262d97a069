/** A line of a page: where it begins, from the left and from the upper edge, in points. */
export type DrawnLine = { readonly x: number; readonly y: number; readonly text: string; readonly size?: number };

export type PdfParts = {
	readonly pages: readonly (readonly DrawnLine[])[];
	/** Entries of the outline, each with the index of its page and those below it. */
	readonly outline?: readonly { readonly title: string; readonly page: number }[];
	readonly title?: string;
	readonly author?: string;
	/** Further entries of the catalog, as they stand. */
	readonly catalog?: string;
};

export const PAGE = { width: 400, height: 600 };

/** A PDF as simple programs write it: one font that every reader has, nothing packed. */
export function pdfOf({ pages, outline = [], title, author, catalog = "" }: PdfParts): Uint8Array {
	const objects: string[] = [];
	const add = (body: string): number => objects.push(body);
	const font = add("<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>");
	const tree = objects.length + 2 * pages.length + 1;
	const kids = pages.map((lines) => {
		const drawn = lines
			.map(
				({ x, y, text, size = 10 }) =>
					`BT /F1 ${size} Tf 1 0 0 1 ${x} ${PAGE.height - y} Tm (${winAnsi(text).replace(/[\\()]/gu, "\\$&")}) Tj ET`,
			)
			.join("\n");
		const content = add(`<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`);
		return add(
			`<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Resources << /Font << /F1 ${font} 0 R >> >> /Contents ${content} 0 R >>`,
		);
	});
	add(`<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] /Count ${kids.length} >>`);
	const root = objects.length + outline.length + 1;
	const entries = outline.map(({ title: name, page }, at) => {
		const next = at + 1 < outline.length ? ` /Next ${objects.length + 2} 0 R` : "";
		return add(`<< /Title (${name}) /Parent ${root} 0 R /Dest [${kids[page]} 0 R /Fit]${next} >>`);
	});
	if (entries.length > 0)
		add(`<< /Type /Outlines /First ${entries[0]} 0 R /Last ${entries.at(-1)} 0 R /Count ${entries.length} >>`);
	const outlines = entries.length > 0 ? ` /Outlines ${root} 0 R` : "";
	const catalogNumber = add(`<< /Type /Catalog /Pages ${tree} 0 R${outlines} ${catalog} >>`);
	const info = add(
		`<< ${title === undefined ? "" : `/Title (${title})`} ${author === undefined ? "" : `/Author (${author})`} >>`,
	);
	return fileOf(objects, `/Root ${catalogNumber} 0 R /Info ${info} 0 R`);
}

/** Bytes of quotation marks and dashes in the encoding of the font. */
const WIN_ANSI: Readonly<Record<string, string>> = { "“": "\x93", "”": "\x94", "‘": "\x91", "’": "\x92", "—": "\x97" };

function winAnsi(text: string): string {
	return text.replace(/[“”‘’—]/gu, (mark) => WIN_ANSI[mark] ?? mark);
}

/** Objects as a file, with the table of where each stands. @param trailer Entries of the trailer. */
export function fileOf(objects: readonly string[], trailer: string): Uint8Array {
	let file = "%PDF-1.4\n";
	const places: number[] = [];
	for (const [at, body] of objects.entries()) {
		places.push(file.length);
		file += `${at + 1} 0 obj\n${body}\nendobj\n`;
	}
	const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
	const size = objects.length + 1;
	const tail = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
	return Buffer.from(file + tail, "latin1");
}

/** Lines one below the other. */
export function linesAt(
	x: number,
	y: number,
	texts: readonly string[],
	{ leading = 12, indent = 0, size = 10 } = {},
): readonly DrawnLine[] {
	return texts.map((text, at) => ({ x: at === 0 ? x + indent : x, y: y + at * leading, text, size }));
}
