import { type Gathering, gatherBlocks, type MarkdownBlocks } from "./markdown-gather.ts";
import {
	boxIn,
	fieldIn,
	headingIn,
	isBareMark,
	isContentsMark,
	isHiddenLine,
	isLinkDefinition,
	isLinkWithin,
	isTagLine,
	itemIn,
	levelUnder,
	NUMBERED_LINE,
} from "./markdown-lines.ts";

/** Where in a note the reader is. */
type Reading = {
	readonly to: Gathering;
	readonly lines: string[];
	/** Whether the lines are a quotation, a table, or the text below `!!! note`. */
	isQuoted: boolean;
	isTable: boolean;
	isBoxed: boolean;
	/** Whether the block that is being read is an item of a list. */
	isItem: boolean;
	/** Number of the last item of a list. */
	listed: number | undefined;
	/** Marks of elements and of code that never end: they are not looked for again. */
	readonly endless: Set<string>;
};

/** The blocks of a note's text, from first to last: what follows never changes what was read. */
export function readBlocks(body: string): MarkdownBlocks {
	const reading: Reading = {
		to: gatherBlocks(),
		lines: body.split("\n"),
		isQuoted: false,
		isTable: false,
		isBoxed: false,
		isItem: false,
		listed: undefined,
		endless: new Set(),
	};
	const { lines } = reading;
	for (let at = 0; at < lines.length; at++) {
		const end = readPassage(reading, at);
		if (end !== undefined) {
			at = end - 1;
			continue;
		}
		const given = lines[at] as string;
		if (reading.isBoxed && INDENT.test(given)) lines[at] = given.replace(INDENT, "");
		else if (given.trim() !== "") reading.isBoxed = false;
		readLine(reading, lines[at] as string, lines[at - 1] ?? "");
	}
	return reading.to.end();
}

const INDENT = /^(?:\s{4}|\t)/u;

/** What opens lines that are not read one by one: a fence of code, a script, the text of a footnote. */
const OPENING = /^\s{0,3}(`{3,}|~{3,})\s*([\w-]*)|^\s{0,3}<(script|style)\b|^\s{0,3}(\[\^[^\][]{1,100}\]:)/iu;

/** Reads lines that belong together from `at` on. @returns the line after them; undefined if they do not. */
function readPassage({ to, lines, endless }: Reading, at: number): number | undefined {
	const given = lines[at] as string;
	const [opening, fence, name = "", element, note] = OPENING.exec(given) ?? [];
	if (opening === undefined) return undefined;
	to.flush();
	if (note !== undefined) {
		const end = endOfNote(lines, at);
		const words = [given.slice(given.indexOf("]:") + 2), ...lines.slice(at + 1, end)].join("\n");
		if (!to.drop("notes-and-index", words)) to.alone(words);
		return end;
	}
	const mark = fence ?? `</${element?.toLowerCase()}`;
	const last = endless.has(mark) ? undefined : endOfRaw(lines, at, mark);
	if (last === undefined) endless.add(mark);
	if (fence === undefined && last === undefined) return undefined;
	const inside = lines.slice(at + 1, last);
	if (fence === undefined) {
		to.leaveOut("embeds", inside.join("\n").trim());
		return (last as number) + 1;
	}
	if (name.startsWith("ad-")) {
		// The Admonition plugin's box: what is in it is text.
		if (last !== undefined) lines[last] = "";
		return at + 1;
	}
	if (last !== undefined && FILLED_IN.test(name)) to.leaveOut("embeds", inside.join("\n").trim());
	else to.alone(inside.map(asCode).join("\n"));
	return last === undefined ? lines.length : last + 1;
}

function readLine(reading: Reading, given: string, before: string): void {
	const { to } = reading;
	const line = given.replace(/^\s{0,3}(?:>\s?)+/u, "");
	const isQuoted = line !== given;
	if (isQuoted && !reading.isQuoted) to.flush();
	reading.isQuoted = isQuoted;
	if (line.trim() === "") {
		to.flush();
		reading.isTable = false;
		return;
	}
	const callout = isQuoted ? CALLOUT.exec(line) : null;
	const box = boxIn(line);
	const title = callout === null ? box?.title : line.slice(callout[0].length);
	if (title !== undefined) {
		to.alone(title);
		reading.isBoxed = box?.isIndented ?? false;
	} else if (!readHeadingLine(reading, line, before) && !readMark(to, line)) readText(reading, line);
}

function readHeadingLine(reading: Reading, line: string, before: string): boolean {
	const { to } = reading;
	const only = before.trim() === "" ? undefined : to.onlyLine();
	const level = only === undefined ? undefined : levelUnder(line, only);
	const heading = headingIn(line) ?? (level === undefined ? undefined : { words: to.takeLine(), level });
	if (heading === undefined) return false;
	to.heading(heading.words, heading.level);
	reading.listed = undefined;
	return true;
}

/** A line that is no text, but says something of the note or how it is shown. */
function readMark(to: Gathering, line: string): boolean {
	if (SCENE_BREAK.test(line)) {
		to.mark("* * *");
		return true;
	}
	const isHidden = isHiddenLine(line);
	if (isBareMark(line) || (isLinkDefinition(line) && !isHidden)) {
		to.flush();
		return true;
	}
	const field = fieldIn(line);
	const isProperty = isTagLine(line) || field !== undefined;
	const what = isHidden ? "comments" : isContentsMark(line) ? "contents" : isProperty ? "properties" : undefined;
	if (what === undefined || !to.drop(what, line)) return false;
	to.flush();
	if (field !== undefined) to.property(field.name, field.value);
	return true;
}

function readText(reading: Reading, line: string): void {
	const { to } = reading;
	if (TABLE_RULE.test(line)) {
		reading.isTable = true;
		to.flush();
		return;
	}
	const item = itemIn(line, reading.listed);
	const begun = to.firstLine();
	// Within a paragraph only a list's first number opens a list: others are words at the beginning of a line.
	if (item !== undefined && (begun === undefined || reading.isItem || (item.number ?? 1) === 1)) {
		to.flush();
		reading.isItem = true;
		reading.listed = item.number ?? reading.listed;
		const words = line.slice(item.length);
		const heading = headingIn(words);
		if (heading !== undefined) to.heading(heading.words, heading.level);
		else if (!isLinkWithin(words) || !to.drop("contents", words)) to.line(words);
		return;
	}
	if (begun === undefined) reading.isItem = false;
	else if (NUMBERED_LINE.test(line) && NUMBERED_LINE.test(begun)) to.flush();
	if (reading.isTable || /^\s*\|.*\|\s*$/u.test(line) || /^\s{0,3}<summary\b/iu.test(line)) to.flush();
	to.line(line);
	if (/<\/summary>\s*$/iu.test(line)) to.flush();
}

/** What makes a quotation a callout ("> [!tip] For readers"); a title may follow, a line of its own. */
const CALLOUT = /^\[![^\][]{1,100}\][+-]?(?:\s+|$)/u;

const SCENE_BREAK = /^\s{0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,}|<hr\b[^<>]{0,100}>\s*)$/iu;

/** Between a table's head and its rows: "|---|:--:|". */
const TABLE_RULE = /^\s{0,3}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$|^\s{0,3}\|\s*:?-+:?\s*\|\s*$/u;

/** Code that a plugin shows something else for: a search, a diagram, a button. */
const FILLED_IN = /^(?:dataview(?:js)?|query|tasks|mermaid|toc|button|leaflet|excalidraw|statblock|dice)$/iu;

/** The last line of what is not read as Markdown; undefined if it never ends. */
function endOfRaw(lines: readonly string[], from: number, mark: string): number | undefined {
	const isElement = mark.startsWith("<");
	for (let at = isElement ? from : from + 1; at < lines.length; at++) {
		const line = (lines[at] as string).trim();
		const isEnd = isElement ? line.toLowerCase().includes(mark) : line.startsWith(mark) && /^(?:`+|~+)$/u.test(line);
		if (isEnd) return at;
	}
	return undefined;
}

/** The line after the text of a footnote: its further lines are indented, or follow at once. */
function endOfNote(lines: readonly string[], from: number): number {
	let end = from + 1;
	for (let at = from + 1; at < lines.length; at++) {
		const line = lines[at] as string;
		if (line.trim() === "") continue;
		const follows = at === end && /^(?:[^\s#>[|*+-]|[ \t]+\S)/u.test(line);
		if (!follows && !/^(?: {4,}|\t)\S/u.test(line)) break;
		end = at + 1;
	}
	return end;
}

function asCode(line: string): string {
	return line.replace(/[\\`*_[\]<>&#=^${}()~!|]/gu, "\\$&");
}
