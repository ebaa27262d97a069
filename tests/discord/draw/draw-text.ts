import { type Box, COLORS, type Drawn, xml } from "./look.ts";
import { type Piece, piecesOf, wrap } from "./markdown-pieces.ts";

/** Size of the letters, height of a line, and what stands above it unless it is the first. */
type Kind = { readonly size: number; readonly line: number; readonly above: number };

const TEXT: Kind = { size: 16, line: 22, above: 0 };
const SMALL: Kind = { size: 13, line: 18, above: 0 };
const HEADINGS: readonly Kind[] = [
	{ size: 24, line: 30, above: 12 },
	{ size: 20, line: 26, above: 10 },
	{ size: 16, line: 22, above: 8 },
];

type Line = {
	readonly kind: Kind;
	readonly color: string;
	readonly bold: boolean;
	readonly indent: number;
	readonly edge: "none" | "dot" | "bar";
	readonly markdown: string;
};

const PLAIN = { kind: TEXT, color: COLORS.text, bold: false, indent: 0, edge: "none" } as const;

/** The Markdown that the bot writes; all else is escaped in it. */
export function drawText(content: string, { x, y, width }: Box): Drawn {
	let [svg, at] = ["", y];
	for (const line of content.split("\n").map(readLine)) {
		const { size, line: height, above } = line.kind;
		if (at > y) at += above;
		if (line.edge === "dot")
			svg += `<circle cx="${x + line.indent - 11}" cy="${at + height / 2 + 1}" r="2.5" fill="${line.color}"/>`;
		const top = at;
		const pieces = piecesOf(line.markdown, { bold: line.bold });
		for (const words of wrap(pieces, size, width - line.indent)) {
			svg += drawLine(words, line, { x: x + line.indent, y: at + height - Math.round(size * 0.38) });
			at += height;
		}
		if (line.edge === "bar")
			svg += `<rect x="${x}" y="${top}" width="4" height="${at - top}" rx="2" fill="${COLORS.button}"/>`;
	}
	return { svg, height: at - y };
}

function readLine(markdown: string): Line {
	const [, hashes = ""] = /^(#{1,3}) /.exec(markdown) ?? [];
	const heading = HEADINGS[hashes.length - 1];
	if (heading !== undefined)
		return { ...PLAIN, kind: heading, bold: true, markdown: markdown.slice(hashes.length + 1) };
	if (markdown.startsWith("-# ")) return { ...PLAIN, kind: SMALL, color: COLORS.faint, markdown: markdown.slice(3) };
	if (markdown.startsWith("> ")) return { ...PLAIN, indent: 16, edge: "bar", markdown: markdown.slice(2) };
	const [bullet = "", spaces = ""] = /^( *)- /.exec(markdown) ?? [];
	if (bullet === "") return { ...PLAIN, markdown };
	return { ...PLAIN, indent: 18 + 9 * spaces.length, edge: "dot", markdown: markdown.slice(bullet.length) };
}

function drawLine(pieces: readonly Piece[], { kind, color }: Line, { x, y }: { x: number; y: number }): string {
	if (pieces.length === 0) return "";
	return `<text x="${x}" y="${y}" font-size="${kind.size}" fill="${color}">${pieces.map(drawPiece).join("")}</text>\n`;
}

function drawPiece({ words, bold, italic, underlined, look }: Piece): string {
	// A line runs under the words, not under the space before them.
	const [, space = "", rest = ""] = /^(\s*)([\s\S]*)$/.exec(words) ?? [];
	const looks = [
		bold ? ' font-weight="700"' : "",
		italic ? ' font-style="italic"' : "",
		underlined ? ' text-decoration="underline"' : "",
		look === "plain" ? "" : ` fill="${look === "link" ? COLORS.link : COLORS.mention}"`,
	].join("");
	if (looks === "") return xml(words);
	return `${space === "" ? "" : `<tspan>${space}</tspan>`}<tspan${looks}>${xml(rest)}</tspan>`;
}
