import { unescapeText } from "../../../src/discord/render/escape.ts";
import type { ComponentJson } from "../stand-in/messages.ts";

/** Discord's dark theme, and sizes in its units of one CSS pixel. */
const COLORS = {
	page: "#313338",
	container: "#2b2d31",
	edge: "#3f4147",
	text: "#dbdee1",
	faint: "#949ba4",
	button: "#4e5058",
	link: "#00a8fc",
	bot: "#5865f2",
};
const WIDTH = 680;
const LEFT = 72;
const FONT = "'gg sans', 'Noto Sans', 'Helvetica Neue', Helvetica, Arial, sans-serif";
const TEXT = { size: 16, line: 22 };
const SMALL = { size: 13, line: 18 };
/** Mean width of a character in em, for the widest of the fonts: a viewer without the first ones must not see lines run over. */
const EM = { plain: 0.58, bold: 0.68 };

type Piece = { readonly words: string; readonly bold: boolean; readonly underlined: boolean };
type Drawn = { readonly svg: string; readonly height: number };

/** A message of Components V2 as SVG: the kinds of component the bot sends, laid out as Discord does. */
export function drawMessage(
	components: readonly ComponentJson[],
	{ asker, command }: { asker: string; command: string },
): string {
	const header = drawHeader(asker, command);
	let y = header.height;
	let body = header.svg;
	for (const component of components) {
		const drawn = drawComponent(component, LEFT, y, WIDTH - LEFT - 24);
		body += drawn.svg;
		y += drawn.height + 8;
	}
	const height = Math.ceil(y + 12);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="${FONT}" role="img">`,
		`<title>An answer of the bot in Discord</title>`,
		`<rect width="${WIDTH}" height="${height}" rx="8" fill="${COLORS.page}"/>`,
		`${body}</svg>\n`,
	].join("\n");
}

function drawHeader(asker: string, command: string): Drawn {
	const used = `<text x="${LEFT}" y="24" font-size="14" fill="${COLORS.faint}"><tspan fill="${COLORS.text}" font-weight="600">${asker}</tspan> used <tspan fill="${COLORS.link}">/${command}</tspan></text>`;
	const elbow = `<path d="M 36 36 V 26 Q 36 20 42 20 H ${LEFT - 8}" fill="none" stroke="${COLORS.edge}" stroke-width="2"/>`;
	const face = `<circle cx="36" cy="58" r="20" fill="${COLORS.bot}"/><text x="36" y="65" font-size="20" font-weight="700" fill="#fff" text-anchor="middle">¶</text>`;
	const name = `<text x="${LEFT}" y="54" font-size="16" font-weight="600" fill="#f2f3f5">Footnote</text>`;
	const tag = `<rect x="${LEFT + 84}" y="41" width="36" height="16" rx="4" fill="${COLORS.bot}"/><text x="${LEFT + 102}" y="53" font-size="11" font-weight="600" fill="#fff" text-anchor="middle">APP</text>`;
	return { svg: `${used}\n${elbow}${face}${name}${tag}\n`, height: 64 };
}

function drawComponent(component: ComponentJson, x: number, y: number, width: number): Drawn {
	switch (component.type) {
		case 10:
			return drawText(component.content ?? "", x, y, width);
		case 17:
			return drawContainer(component, x, y, Math.min(width, 560));
		case 14:
			return { svg: `<path d="M ${x} ${y + 4} h ${width}" stroke="${COLORS.edge}"/>\n`, height: 8 };
		case 1:
			return drawButtons(component.components ?? [], x, y);
		default:
			throw new Error(`Components of type ${component.type} are not drawn.`);
	}
}

function drawContainer(
	{ components = [], accent_color }: ComponentJson & { accent_color?: number },
	x: number,
	y: number,
	width: number,
): Drawn {
	let inner = "";
	let at = y + 12;
	for (const component of components) {
		const drawn = drawComponent(component, x + 18, at, width - 34);
		inner += drawn.svg;
		at += drawn.height + 8;
	}
	const height = at - y + 4;
	const color = `#${(accent_color ?? 0x3f4147).toString(16).padStart(6, "0")}`;
	const box = `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" fill="${COLORS.container}" stroke="${COLORS.edge}"/>`;
	return {
		svg: `${box}<rect x="${x}" y="${y}" width="4" height="${height}" rx="2" fill="${color}"/>\n${inner}`,
		height,
	};
}

function drawButtons(buttons: readonly ComponentJson[], x: number, y: number): Drawn {
	let at = x;
	let svg = "";
	for (const { label = "", emoji } of buttons as readonly (ComponentJson & { emoji?: { name: string } })[]) {
		const words = `${emoji === undefined ? "" : `${emoji.name.replace("\ufe0f", "")} `}${label}`;
		const width = Math.round(words.length * 14 * EM.bold + 32);
		svg += `<rect x="${at}" y="${y}" width="${width}" height="32" rx="8" fill="${COLORS.button}"/><text x="${at + width / 2}" y="${y + 21}" font-size="14" font-weight="500" fill="#fff" text-anchor="middle">${xml(words)}</text>\n`;
		at += width + 8;
	}
	return { svg, height: 32 };
}

/** The Markdown that the bot writes: bold, underlined, subtext and lists; all else is escaped. */
function drawText(content: string, x: number, y: number, width: number): Drawn {
	let svg = "";
	let at = y;
	for (const paragraph of content.split("\n")) {
		const isSmall = paragraph.startsWith("-# ");
		const isItem = paragraph.startsWith("- ");
		const { size, line } = isSmall ? SMALL : TEXT;
		const indent = isItem ? 18 : 0;
		if (isItem) svg += `<circle cx="${x + 7}" cy="${at + 12}" r="2.5" fill="${COLORS.text}"/>`;
		for (const pieces of wrap(piecesOf(paragraph.replace(/^-#? /, "")), (width - indent) / size)) {
			const spans = pieces.map(drawPiece);
			svg += `<text x="${x + indent}" y="${at + line - 6}" font-size="${size}" fill="${isSmall ? COLORS.faint : COLORS.text}" xml:space="preserve">${spans.join("")}</text>\n`;
			at += line;
		}
	}
	return { svg, height: at - y };
}

function drawPiece({ words, bold, underlined }: Piece): string {
	// A line runs under the words, not under the space before them.
	const [, space = "", rest = ""] = /^(\s*)([\s\S]*)$/.exec(words) ?? [];
	const weight = bold ? ' font-weight="700"' : "";
	if (!underlined) return bold ? `<tspan${weight}>${xml(words)}</tspan>` : xml(words);
	return `${space}<tspan${weight} text-decoration="underline">${xml(rest)}</tspan>`;
}

function piecesOf(markdown: string): Piece[] {
	return markdown
		.split(/(?<!\\)\*\*/)
		.flatMap((part, i) =>
			part
				.split(/(?<!\\)__/)
				.map((words, j) => ({ words: unescapeText(words), bold: i % 2 === 1, underlined: j % 2 === 1 })),
		);
}

/** Lines of words, each at most `width` em wide. */
function wrap(pieces: readonly Piece[], width: number): Piece[][] {
	const lines: Piece[][] = [[]];
	let used = 0;
	for (const { words, bold, underlined } of pieces) {
		for (const word of words.match(/\s*\S+|\s+$/g) ?? []) {
			const length = word.length * (bold ? EM.bold : EM.plain);
			if (used + length > width && /^\s/.test(word)) {
				lines.push([]);
				used = 0;
			}
			const text = used === 0 ? word.trimStart() : word;
			lines.at(-1)?.push({ words: text, bold, underlined });
			used += text.length * (bold ? EM.bold : EM.plain);
		}
	}
	return lines;
}

function xml(text: string): string {
	return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
