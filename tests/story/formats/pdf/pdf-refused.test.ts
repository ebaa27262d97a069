import { describe, expect, test } from "vitest";
import { readStory } from "../../../../src/story/read-story.ts";
import type { Story } from "../../../../src/story/story.ts";
import { unpackFile } from "../../../../src/story/unpack-file.ts";
import { fileOf, linesAt, type PdfParts, pdfOf } from "./pdf-file.ts";

const readBytes = async (bytes: Uint8Array): Promise<Story> => readStory(await unpackFile({ path: "lamp.pdf", bytes }));
const read = (parts: PdfParts) => readBytes(pdfOf(parts));

const paragraph = (y: number, last: string) =>
	linesAt(60, y, ["The lamp on the headland had burned every night for forty years, and nobody", last], { indent: 15 });

describe("a PDF that cannot be read is refused with what it is and the way out", () => {
	test.each<[string, () => Uint8Array, RegExp]>([
		["pictures of pages", () => pdfOf({ pages: [[], [], []] }), /is a scanned PDF.*OCR/u],
		[
			"pictures of pages with a scanner's name",
			() => pdfOf({ pages: Array(4).fill([{ x: 130, y: 580, text: "Scanned with CamScanner" }]) }),
			/is a scanned PDF.*OCR/u,
		],
		["cut off", () => pdfOf({ pages: [paragraph(80, "x.")] }).subarray(0, 300), /damaged PDF/u],
		["the mark alone", () => Buffer.from("%PDF-1.7\n%âãÏÓ"), /damaged PDF.*again/u],
		[
			"a tree of pages that goes round",
			() => fileOf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R] /Count 3 >>"], "/Root 1 0 R"),
			/lamp\.pdf/u,
		],
		[
			"more pages than a book has",
			() => fileOf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 900000 >>"], "/Root 1 0 R"),
			/lamp\.pdf/u,
		],
	])("%s", async (_, make, message) => {
		await expect(readBytes(make())).rejects.toThrow(message);
	});

	test("a stream that unpacks to more than a book needs", async () => {
		const { zlibSync } = await import("fflate");
		const packed = Buffer.from(zlibSync(new Uint8Array(40 * 1024 * 1024).fill(32), { level: 9 })).toString("latin1");
		const bomb = fileOf(
			[
				"<< /Type /Catalog /Pages 2 0 R >>",
				"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
				"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Contents 4 0 R >>",
				`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`,
			],
			"/Root 1 0 R",
		);
		await expect(readBytes(bomb)).rejects.toThrow(/unpacks to more than a book needs/u);
	});

	test("a bookmark that leads to itself, scripts and actions are passed over", async () => {
		const story = await read({
			pages: [paragraph(80, "and a day.")],
			catalog: "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /AA << /WC << /S /Launch /F (x) >> >>",
		});
		expect(story.paragraphs).toHaveLength(1);
	});

	test("a page without text among pages of text is told if there are several", async () => {
		const text = paragraph(80, "and a day.");
		const story = await read({ pages: [text, [], [], [], [], text, text] });
		expect(story.warnings).toEqual([{ warning: "pages-without-text", pages: [2, 3, 4, 5] }]);
	});
});
