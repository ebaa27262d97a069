import { svgFile, xml } from "./look.ts";

const SIZE = 14;
const LINE = 20;
const PADDING = 20;
const BAR = 36;
/** Letters of fonts for terminals are about so wide, in parts of their size. */
const LETTER = 0.602;
const FONT = "'DejaVu Sans Mono',Menlo,Consolas,monospace";
const COLORS = { page: "#1e1e1e", bar: "#2d2d2d", text: "#d4d4d4" };

/** Colours of a dark terminal, by the number that an escape sequence names them with. */
const FOREGROUNDS: readonly string[] = [
	"#666666",
	"#f14c4c",
	"#23d18b",
	"#e5e510",
	"#3b8eea",
	"#d670d6",
	"#29b8db",
	"#e5e5e5",
];

type Style = {
	readonly bold?: boolean;
	readonly dim?: boolean;
	readonly underlined?: boolean;
	readonly color?: string;
};

/** What a terminal shows of a text with colours, as a window of so many columns. */
export function drawTerminal(text: string, columns: number, title: string): string {
	const width = Math.ceil(columns * SIZE * LETTER) + 2 * PADDING;
	const lines = text.split("\n");
	let style: Style = {};
	let svg = drawBar(width);
	for (const [index, line] of lines.entries()) {
		const drawn = drawLine(line, style);
		style = drawn.style;
		const y = BAR + PADDING + LINE * index + SIZE;
		if (drawn.spans !== "") svg += `<text x="${PADDING}" y="${y}">${drawn.spans}</text>\n`;
	}
	const letters = `<g font-family="${FONT}" font-size="${SIZE}" fill="${COLORS.text}">${svg}</g>`;
	return svgFile({ svg: letters, height: BAR + 2 * PADDING + LINE * lines.length }, width, title, COLORS.page);
}

function drawBar(width: number): string {
	const dots = ["#ff5f57", "#febc2e", "#28c840"].map(
		(color, index) => `<circle cx="${20 + 20 * index}" cy="${BAR / 2}" r="6" fill="${color}"/>`,
	);
	return `<path d="M 0 ${BAR} V 8 Q 0 0 8 0 H ${width - 8} Q ${width} 0 ${width} 8 V ${BAR} Z" fill="${COLORS.bar}"/>${dots.join("")}\n`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are escape sequences.
const SEQUENCE = /\u001b\[([\d;]*)m/gu;

function drawLine(line: string, before: Style): { readonly spans: string; readonly style: Style } {
	let [style, spans, at] = [before, "", 0];
	for (const { 0: sequence, 1: codes = "", index } of line.matchAll(SEQUENCE)) {
		spans += span(line.slice(at, index), style);
		at = index + sequence.length;
		for (const code of codes.split(";")) style = changed(style, Number(code));
	}
	return { spans: spans + span(line.slice(at), style), style };
}

/** https://en.wikipedia.org/wiki/ANSI_escape_code#Select_Graphic_Rendition_parameters */
function changed(style: Style, code: number): Style {
	const { color: _color, ...uncoloured } = style;
	switch (code) {
		case 0:
			return {};
		case 1:
			return { ...style, bold: true };
		case 2:
			return { ...style, dim: true };
		case 4:
			return { ...style, underlined: true };
		case 22:
			return { ...style, bold: false, dim: false };
		case 24:
			return { ...style, underlined: false };
		case 39:
			return uncoloured;
	}
	const color = FOREGROUNDS[code - (code >= 90 ? 90 : 30)];
	if (color === undefined) throw new Error(`The escape sequence ${code} is not drawn.`);
	return { ...style, color };
}

function span(words: string, { bold, dim, underlined, color }: Style): string {
	if (words === "") return "";
	const looks = [
		color === undefined ? "" : ` fill="${color}"`,
		bold === true ? ' font-weight="700"' : "",
		dim === true ? ' fill-opacity=".6"' : "",
		underlined === true ? ' text-decoration="underline"' : "",
	].join("");
	return looks === "" ? xml(words) : `<tspan${looks}>${xml(words)}</tspan>`;
}
