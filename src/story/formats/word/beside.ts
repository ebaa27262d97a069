import { UserError } from "../../../errors.ts";
import type { LeftOutKind, LeftOutTally } from "../../left-out.ts";
import type { ReadingWarning } from "../../reading-warning.ts";
import { fileProblem } from "../file-mistake.ts";
import { parseXml } from "../xml.ts";
import type { Relation } from "./relations.ts";

/** Parts of a Word document beside its text, what each piece of them is, and the element of a piece. */
const BESIDE: ReadonlyMap<string, { readonly what: LeftOutKind; readonly piece: string }> = new Map([
	["footnotes", { what: "notes-and-index", piece: "footnote" }],
	["endnotes", { what: "notes-and-index", piece: "endnote" }],
	["comments", { what: "comments", piece: "comment" }],
	["header", { what: "page-headers", piece: "p" }],
	["footer", { what: "page-headers", piece: "p" }],
]);

/** Parts with headers and footers that are read: a document may have three for each of its sections. */
const MOST_PARTS = 100;

/** Tells what stands beside a document's text: its notes, comments, headers and footers. */
export function readBeside(
	relations: readonly Relation[],
	read: (path: string) => string,
	leftOut: LeftOutTally,
): readonly ReadingWarning[] {
	const warnings: ReadingWarning[] = [];
	const headers = new Set<string>();
	for (const { kind, path } of relations.filter(({ kind }) => BESIDE.has(kind)).slice(0, MOST_PARTS)) {
		const { what, piece } = BESIDE.get(kind) as { what: LeftOutKind; piece: string };
		try {
			for (const words of pieces(read(path), piece)) {
				// The same line stands over every section.
				if (what === "page-headers" && headers.has(words)) continue;
				headers.add(words);
				leftOut.add(what, words);
			}
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			warnings.push({ warning: "unreadable-part", part: path, problem: fileProblem(error) });
		}
	}
	return warnings;
}

function pieces(xml: string, element: string): readonly string[] {
	const found: string[] = [];
	let words: string[] = [];
	let isText = false;
	parseXml(xml, {
		open: (name) => {
			isText = name === "t";
			if (name === element) words = [];
			if (name === "p") words.push(" ");
		},
		text: (text) => {
			if (isText) words.push(text);
		},
		close: (name) => {
			isText = false;
			if (name !== element) return;
			const text = words.join("").replace(/\s+/gu, " ").trim();
			if (text !== "") found.push(text);
			words = [];
		},
	});
	return found;
}
