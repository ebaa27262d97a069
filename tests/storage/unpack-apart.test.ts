import { describe, expect, test } from "vitest";
import { type UnpackLimits, unpackApart } from "../../src/storage/unpack-apart.ts";
import { readStory } from "../../src/story/read-story.ts";
import { textAt } from "../../src/story/span.ts";
import { fileOf, pdfOf } from "../story/formats/pdf/pdf-file.ts";

const LINES = [
	"The lamp on the headland had burned every night for forty years,",
	"and nobody could say who had lit it.",
];

/** A PDF of one page with one line in a font of its own. */
function pdfWith({ font, drawn }: { font: string; drawn: string }, ...more: readonly string[]): Uint8Array {
	return fileOf(
		[
			"<< /Type /Catalog /Pages 2 0 R >>",
			"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
			"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >> >>",
			`<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
			font,
			...more,
		],
		"/Root 1 0 R",
	);
}

const PLAIN_FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>";
const LINE = `BT /F1 10 Tf 40 500 Td (${LINES.join(" ")}) Tj ET`;

/** A font that gives each of two thousand million letters a width: a list that no heap can hold. */
const ENDLESS_FONT =
	"<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /W [0 2000000000 500] /FontDescriptor << /Type /FontDescriptor /FontName /X /Flags 4 >> >>] >>";

/** Forms that draw each other ten times over, nine deep. */
const forms = Array.from({ length: 9 }, (_, at) => {
	const drawn = at < 8 ? "/X Do ".repeat(10) : LINE;
	return `<< /Type /XObject /Subtype /Form /BBox [0 0 400 600] /Resources << /Font << /F1 5 0 R >> /XObject << /X ${at + 7} 0 R >> >> /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`;
});

const unpack = (bytes: Uint8Array, limits?: Partial<UnpackLimits>) => unpackApart({ path: "lamp.pdf", bytes }, limits);

test("a PDF is unpacked by a process of its own, and read here", async () => {
	const bytes = pdfOf({ pages: [LINES.map((text, at) => ({ x: 40, y: 80 + 12 * at, text }))], author: "Ann Author" });
	const story = readStory(await unpack(bytes));
	expect(story.author).toBe("Ann Author");
	expect(story.paragraphs.map((paragraph) => textAt(story, paragraph))).toEqual([LINES.join(" ")]);
});

test("a file that is no PDF is as it was", async () => {
	const file = { path: "lamp.txt", bytes: new TextEncoder().encode(LINES.join("\n")) };
	expect(await unpackApart(file)).toBe(file);
});

test("why a PDF is refused comes out of that process as data, to be told in any language", async () => {
	const { unpacked } = await unpack(Buffer.from("%PDF-1.7\n"));
	expect(unpacked).toMatchObject({ saying: { say: "pdf-damaged", path: "lamp.pdf" } });
});

describe("a PDF made to end what reads it ends only the process that unpacks it, and is refused", () => {
	test.each<[string, Uint8Array, Partial<UnpackLimits>, RegExp]>([
		["by a list longer than any heap", pdfWith({ font: ENDLESS_FONT, drawn: LINE }), {}, /needs more memory/u],
		["by memory", pdfWith({ font: PLAIN_FONT, drawn: LINE }), { memoryMb: 20 }, /needs more memory/u],
		["by time", pdfWith({ font: PLAIN_FONT, drawn: "/X Do" }, ...forms), { cpuMs: 3000 }, /takes far longer/u],
		["by being none", Buffer.from("%PDF-1.7\n"), {}, /damaged PDF/u],
	])("%s", async (_, bytes, limits, message) => {
		const file = await unpack(bytes, limits);
		expect(() => readStory(file)).toThrow(message);
	});
});
