import { UserError } from "../../src/errors.ts";
import { readStory } from "../../src/story/read-story.ts";
import { unpackFile } from "../../src/story/unpack-file.ts";
import { pdfOf } from "../story/formats/pdf/pdf-file.ts";

/** Characters on a line, and lines on a page. */
const LINE = 80;
const LINES = 40;

/** A PDF in which a text stands, line by line; what its font does not have stands there as a question mark. */
function pdfOfText(text: string): Uint8Array {
	const latin = text.replace(/[^ -~]/gu, (letter) => (/\s/u.test(letter) ? " " : "?"));
	const pages: { x: number; y: number; text: string }[][] = [];
	for (let at = 0, line = 0; at < latin.length; at += LINE, line++) {
		if (line % LINES === 0) pages.push([]);
		pages.at(-1)?.push({ x: 40, y: 60 + 12 * (line % LINES), text: latin.slice(at, at + LINE) });
	}
	return pdfOf({ pages });
}

/** A refusal is as good as a story. */
export async function readPdfOf(text: string): Promise<void> {
	const file = await unpackFile({ path: "mill.pdf", bytes: pdfOfText(text) });
	try {
		readStory(file);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
	}
}
