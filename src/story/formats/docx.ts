import { UserError } from "../../errors.ts";
import { compose, type MarkupBlock } from "../structure/compose.ts";
import type { Draft } from "../structure/draft.ts";
import { parseXml } from "./epub-package.ts";
import { openArchive } from "./zip.ts";

/**
 * Reads a Word document: its paragraphs, headings by their style, title and author from its properties. Deleted text, field codes,
 * footnotes and comments stay out.
 *
 * @param path Named in messages.
 * @throws UserError if it is damaged or too large.
 */
export function readDocx(bytes: Uint8Array, path: string): Draft {
	const archive = openArchive(bytes, path);
	const textOf = (name: string) => new TextDecoder().decode(archive.read(name) ?? new Uint8Array());
	const styles = readStyles(textOf("word/styles.xml"));
	const blocks = readBody(textOf("word/document.xml"), styles.levels);
	if (!blocks.some(({ text }) => text !== "")) throw new UserError(`${path} is a Word document without text.`);
	const properties = readProperties(textOf("docProps/core.xml"));
	const composed = compose(blocks, { title: titleIn(blocks) ?? properties.title, hasChapters: true });
	return {
		text: composed.text,
		title: composed.title,
		author: properties.author,
		language: styles.language,
		chapters: composed.chapters,
		paragraphs: composed.paragraphs,
		notes: [{ note: "read-as", form: "word" }],
		leftOut: composed.leftOut,
	};
}

/** Level of the style "Title", above all headings. */
const TITLE_LEVEL = 0;

/** The first paragraphs in the style "Title", which Word's own title property often does not know. */
function titleIn(blocks: readonly MarkupBlock[]): string | undefined {
	return blocks.slice(0, 20).find(({ level }) => level === TITLE_LEVEL)?.text;
}

type Styles = { readonly levels: ReadonlyMap<string, number>; readonly language?: string | undefined };

function readStyles(xml: string): Styles {
	const levels = new Map<string, number>();
	let id = "";
	let language: string | undefined;
	parseXml(xml, {
		open: (name, attributes) => {
			const value = attributes["w:val"] ?? "";
			if (name === "style") id = attributes["w:styleId"] ?? "";
			if (name === "lang" && id === "") language ??= value;
			const heading = name === "name" ? /^heading (\d)$/iu.exec(value) : null;
			if (heading !== null) levels.set(id, Number(heading[1]));
			if (name === "name" && /^(?:sub)?title$/iu.test(value)) levels.set(id, TITLE_LEVEL);
			if (name === "outlineLvl" && id !== "" && Number(value) < 6 && !levels.has(id)) levels.set(id, Number(value) + 1);
		},
	});
	return { levels, language: language === "" ? undefined : language };
}

/** Elements of a paragraph that hold no text of its own. */
const SKIPPED = new Set(["del", "moveFrom", "Fallback", "instrText", "footnote", "endnote", "comment", "rt"]);

function readBody(xml: string, levels: ReadonlyMap<string, number>): MarkupBlock[] {
	const blocks: MarkupBlock[] = [];
	let words: string[] = [];
	let level: number | undefined;
	let skipped = 0;
	let isText = false;
	const flush = () => {
		const text = words.join("").replace(/\s+/gu, " ").trim();
		if (text !== "") blocks.push({ text, level });
		words = [];
		level = undefined;
	};
	parseXml(xml, {
		open: (name, attributes) => {
			if (SKIPPED.has(name)) skipped++;
			if (skipped > 0) return;
			if (name === "p") flush();
			if (name === "pStyle") level = levels.get(attributes["w:val"] ?? "");
			if (name === "outlineLvl" && Number(attributes["w:val"]) < 6) level ??= Number(attributes["w:val"]) + 1;
			if (name === "t") isText = true;
			if (name === "tab" || name === "br" || name === "cr") words.push(" ");
			if (name === "noBreakHyphen") words.push("-");
		},
		text: (piece) => {
			if (isText && skipped === 0) words.push(piece);
		},
		close: (name) => {
			if (SKIPPED.has(name)) skipped--;
			if (name === "t") isText = false;
			if (name === "p" && skipped === 0) flush();
		},
	});
	flush();
	return blocks;
}

function readProperties(xml: string): { title?: string | undefined; author?: string | undefined } {
	const found = new Map<string, string>();
	let name = "";
	parseXml(xml, {
		open: (opened) => {
			name = opened;
		},
		text: (text) => {
			if (text.trim() !== "" && !found.has(name)) found.set(name, text.trim());
		},
		close: () => {
			name = "";
		},
	});
	return { title: found.get("title"), author: found.get("creator") };
}
