import { unescapeText } from "../../../src/discord/render/escape.ts";
import { widthOf } from "./letter-widths.ts";

/** Words of one look. */
export type Piece = {
	readonly words: string;
	readonly bold: boolean;
	readonly italic: boolean;
	readonly underlined: boolean;
	readonly look: "plain" | "link" | "mention";
};

type Style = Omit<Piece, "words">;

/**
 * What Discord's Markdown marks within a line: an escaped character, `**` `__` `*` `_`, `[words](address)`, a command
 * `</who:1>`, a channel `<#1>`.
 */
const MARK = /\\[^\p{L}\p{N}\s]|\*\*|__|\*|_|\[((?:\\.|[^\]\\])*)\]\((?:\\.|[^)\\])*\)|<\/([^:>]+):\d+>|<#(\d+)>/gu;

const TOGGLES: Readonly<Record<string, "bold" | "italic" | "underlined">> = {
	"**": "bold",
	__: "underlined",
	"*": "italic",
	_: "italic",
};

/** A line of the Markdown that the bot writes, as words with their looks. */
export function piecesOf(markdown: string, base: Partial<Style> = {}): Piece[] {
	let style: Style = { bold: false, italic: false, underlined: false, look: "plain", ...base };
	const pieces: Piece[] = [];
	let at = 0;
	const add = (words: string, look = style.look): void => {
		if (words !== "") pieces.push({ ...style, words: unescapeText(words), look });
	};
	for (const { 0: mark, index, 1: label, 2: command, 3: channel } of markdown.matchAll(MARK)) {
		add(markdown.slice(at, index));
		at = index + mark.length;
		const toggled = TOGGLES[mark];
		if (toggled !== undefined) style = { ...style, [toggled]: !style[toggled] };
		else if (label !== undefined) add(label, "link");
		else if (command !== undefined) add(`/${command}`, "mention");
		else if (channel !== undefined) add("#book-club", "mention");
		else add(mark);
	}
	add(markdown.slice(at));
	return joined(pieces);
}

/** Escaped characters come one by one: words of the same look are one piece. */
function joined(pieces: readonly Piece[]): Piece[] {
	const all: Piece[] = [];
	for (const piece of pieces) {
		const last = all.at(-1);
		if (last !== undefined && isAlike(last, piece)) all[all.length - 1] = { ...last, words: last.words + piece.words };
		else all.push(piece);
	}
	return all;
}

function isAlike(one: Piece, other: Piece): boolean {
	return (
		one.bold === other.bold &&
		one.italic === other.italic &&
		one.underlined === other.underlined &&
		one.look === other.look
	);
}

/** Lines of words, none wider than `width`, broken at spaces; a word wider than a line is broken anywhere. */
export function wrap(pieces: readonly Piece[], size: number, width: number): Piece[][] {
	const lines: Piece[][] = [[]];
	let used = 0;
	const put = (part: Piece): void => {
		lines.at(-1)?.push(part);
		used += widthOf(part.words, size, part.bold);
	};
	const breakLine = (): void => {
		lines.push([]);
		used = 0;
	};
	for (const { space, parts } of wordsOf(pieces)) {
		const wide = sum([...space, ...parts].map(({ words, bold }) => widthOf(words, size, bold)));
		if (used > 0 && used + wide > width && space.length > 0) breakLine();
		else for (const part of space) put(part);
		for (const part of parts) {
			let rest = part.words;
			while (used + widthOf(rest, size, part.bold) > width && rest !== "") {
				const fits = Math.max(fitting(rest, size, width - used, part.bold), used === 0 ? 1 : 0);
				if (fits > 0) put({ ...part, words: rest.slice(0, fits) });
				rest = rest.slice(fits);
				breakLine();
			}
			if (rest !== "") put({ ...part, words: rest });
		}
	}
	return lines.map(joined);
}

/** The space before a word, and the word, whose letters may have several looks. */
type Word = { readonly space: Piece[]; readonly parts: Piece[] };

function wordsOf(pieces: readonly Piece[]): Word[] {
	const words: Word[] = [{ space: [], parts: [] }];
	for (const piece of pieces) {
		for (const chunk of piece.words.match(/\s+|\S+/gu) ?? []) {
			const isSpace = /^\s/u.test(chunk);
			if (isSpace && words.at(-1)?.parts.length !== 0) words.push({ space: [], parts: [] });
			const last = words.at(-1);
			(isSpace ? last?.space : last?.parts)?.push({ ...piece, words: chunk });
		}
	}
	return words;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, one) => total + one, 0);
}

/** How many of the first characters fit into the width. */
function fitting(text: string, size: number, width: number, bold: boolean): number {
	let [end, used] = [0, 0];
	for (const letter of text) {
		used += widthOf(letter, size, bold);
		if (used > width) break;
		end += letter.length;
	}
	return end;
}
