import { type LeftOut, type LeftOutKind, tallyLeftOut } from "../left-out.ts";
import { isByline } from "../structure/blocks.ts";
import type { MarkupBlock } from "../structure/compose.ts";
import {
	boxIn,
	headingIn,
	isBareMark,
	isContentsMark,
	isField,
	isHiddenLine,
	isLinkDefinition,
	isLinkWithin,
	isTagLine,
	itemIn,
	levelUnder,
	pagePropertiesIn,
} from "./markdown-lines.ts";
import { plainWords } from "./markdown-words.ts";

export type MarkdownBlocks = {
	readonly blocks: readonly MarkupBlock[];
	/** What the page says of itself below its title, names in small letters. */
	readonly properties: ReadonlyMap<string, string>;
	readonly leftOut: readonly LeftOut[];
};

/** What may be left out by its form before more than a third of the text has to be it, in characters. */
const LEAST_KEPT = 2000;

/** The blocks of a note's text, from first to last: what follows never changes what was read. */
export function readBlocks(body: string): MarkdownBlocks {
	const blocks: MarkupBlock[] = [];
	const leftOut = tallyLeftOut();
	let properties: ReadonlyMap<string, string> = new Map();
	let lines: string[] = [];
	let kept = 0;
	let dropped = 0;
	/** Whether the lines are a quotation, a table, or the text below `!!! note`. */
	let isQuoted = false;
	let isTable = false;
	let isBoxed = false;
	let listed: number | undefined;
	/** Elements that never end: they are not looked for again. */
	const endless = new Set<string>();

	/** Leaves out what is told by its form, unless that would be more of the text than notes and marks can be. */
	const drop = (what: LeftOutKind, words: string): boolean => {
		const all = dropped + words.length;
		if (all > LEAST_KEPT && all * 3 > kept + all) return false;
		dropped = all;
		leftOut.add(what, words.trim());
		return true;
	};
	const add = (block: MarkupBlock) => {
		if (block.text === "") return;
		kept += block.text.length;
		blocks.push(block);
	};
	const isAtFront = () =>
		blocks.length < 5 && blocks.every(({ level, isFurniture }) => level !== undefined || isFurniture === true);
	const flush = () => {
		if (lines.length === 0) return;
		const given = lines;
		lines = [];
		const front = isAtFront();
		const told = front && properties.size === 0 ? pagePropertiesIn(given) : undefined;
		if (told !== undefined && drop("properties", given.join("\n"))) {
			properties = told;
			return;
		}
		const text = plainWords(given.join("\n"), leftOut);
		add({ text, isFurniture: front && isByline(text) });
	};
	const addHeading = (words: string, level: number) => {
		flush();
		listed = undefined;
		add({ text: plainWords(words, leftOut), level });
	};
	const addAlone = (line: string) => {
		flush();
		lines.push(line);
		flush();
	};

	const all = body.split("\n");
	for (let at = 0; at < all.length; at++) {
		const given = all[at] as string;
		const raw = /^\s{0,3}(`{3,}|~{3,})\s*([\w-]*)|^\s{0,3}<(script|style)\b|^\s{0,3}(\[\^[^\][]{1,100}\]:)/iu.exec(
			given,
		);
		if (raw !== null) {
			const [, fence, name, element, note] = raw;
			const mark = fence ?? `</${element?.toLowerCase()}`;
			const end = note !== undefined ? endOfNote(all, at) : endless.has(mark) ? all.length : endOfRaw(all, at, mark);
			if (element !== undefined && end === all.length) endless.add(mark);
			if (note !== undefined || fence !== undefined || end < all.length) {
				flush();
				if (name?.startsWith("ad-")) {
					// The Admonition plugin's box: what is in it is text.
					if (end < all.length) all[end] = "";
					continue;
				}
				const inside = all.slice(at + 1, end);
				if (note !== undefined) {
					const words = [given.slice(given.indexOf("]:") + 2), ...inside].join("\n");
					if (!drop("notes-and-index", words)) add({ text: plainWords(words, leftOut) });
				} else if (element !== undefined || (end < all.length && isFilledIn(name ?? ""))) {
					leftOut.add("embeds", inside.join("\n").trim());
				} else {
					add({ text: plainWords(inside.map(asCode).join("\n"), leftOut) });
				}
				at = note === undefined ? end : end - 1;
				continue;
			}
		}
		if (isBoxed && /^(?:\s{4}|\t)/u.test(given)) all[at] = given.replace(/^(?:\s{4}|\t)/u, "");
		else if (given.trim() !== "") isBoxed = false;
		readLine(all[at] as string, all[at - 1] ?? "");
	}
	flush();
	return { blocks, properties, leftOut: leftOut.list() };

	function readLine(given: string, before: string): void {
		const line = given.replace(/^\s{0,3}(?:>\s?)+/u, "");
		const isNowQuoted = line !== given;
		if (isNowQuoted && !isQuoted) flush();
		isQuoted = isNowQuoted;
		if (line.trim() === "") {
			flush();
			isTable = false;
			return;
		}
		const callout = isNowQuoted ? CALLOUT.exec(line) : null;
		if (callout !== null) return addAlone(line.slice(callout[0].length));
		const box = boxIn(line);
		if (box !== undefined) {
			isBoxed = box.isIndented;
			return addAlone(box.title);
		}
		const heading = headingIn(line);
		if (heading !== undefined) return addHeading(heading.words, heading.level);
		const level = lines.length === 1 && before.trim() !== "" ? levelUnder(line, lines[0] as string) : undefined;
		if (level !== undefined) return addHeading(lines.pop() as string, level);
		if (SCENE_BREAK.test(line)) {
			flush();
			return add({ text: "* * *" });
		}
		if (readMark(line)) return;
		readText(line);
	}

	/** A line that is no text, but says something of the note or how it is shown. */
	function readMark(line: string): boolean {
		if (isBareMark(line)) {
			flush();
			return true;
		}
		if (isLinkDefinition(line) && !isHiddenLine(line)) {
			flush();
			return true;
		}
		const what = isHiddenLine(line)
			? "comments"
			: isContentsMark(line)
				? "contents"
				: isTagLine(line) || isField(line)
					? "properties"
					: undefined;
		if (what === undefined || !drop(what, line)) return false;
		flush();
		return true;
	}

	function readText(line: string): void {
		if (TABLE_RULE.test(line)) {
			isTable = true;
			flush();
			return;
		}
		const item = itemIn(line, listed);
		if (item !== undefined) {
			flush();
			listed = item.number ?? listed;
			const words = line.slice(item.length);
			const heading = headingIn(words);
			if (heading !== undefined) return addHeading(heading.words, heading.level);
			if (isLinkWithin(words) && drop("contents", words)) return;
			lines.push(words);
			return;
		}
		if (isTable || /^\s*\|.*\|\s*$/u.test(line) || /^\s{0,3}<summary\b/iu.test(line)) flush();
		lines.push(line);
		if (/<\/summary>\s*$/iu.test(line)) flush();
	}
}

/** What makes a quotation a callout ("> [!tip] For readers"); a title may follow, a line of its own. */
const CALLOUT = /^\[![^\][]{1,100}\][+-]?(?:\s+|$)/u;

const SCENE_BREAK = /^\s{0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,}|<hr\b[^<>]{0,100}>\s*)$/iu;

/** Between a table's head and its rows: "|---|:--:|". */
const TABLE_RULE = /^\s{0,3}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$|^\s{0,3}\|\s*:?-+:?\s*\|\s*$/u;

/** Where what is not read as Markdown ends: its last line, or the number of lines if it never does. */
function endOfRaw(lines: readonly string[], from: number, mark: string): number {
	const isElement = mark.startsWith("<");
	for (let at = isElement ? from : from + 1; at < lines.length; at++) {
		const line = (lines[at] as string).trim();
		const isEnd = isElement
			? line.toLowerCase().includes(mark.toLowerCase())
			: line.startsWith(mark) && /^[`~]+$/u.test(line);
		if (isEnd) return at;
	}
	return lines.length;
}

/** The line after a note at the end of a page: its further lines are indented, or follow at once. */
function endOfNote(lines: readonly string[], from: number): number {
	let end = from + 1;
	for (let at = from + 1; at < lines.length; at++) {
		const line = lines[at] as string;
		if (line.trim() === "") continue;
		const follows = at === end && /^[^\s#>[|*+-]/u.test(line);
		if (!follows && !/^(?:\s{2,}|\t)\S/u.test(line)) break;
		end = at + 1;
	}
	return end;
}

/** Code that a plugin shows something else for: a search, a diagram, a button. */
function isFilledIn(name: string): boolean {
	return /^(?:dataview(?:js)?|query|tasks|mermaid|toc|button|leaflet|excalidraw|statblock|dice)$/iu.test(name);
}

function asCode(line: string): string {
	return line.replace(/[\\`*_[\]<>&#=^${}()~!|]/gu, "\\$&");
}
