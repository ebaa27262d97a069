import { cutToWidth } from "./letter-widths.ts";
import { COLORS, type Drawn, type Screen, svgFile, xml } from "./look.ts";

/** A drawn message and the words over it. */
export type Pictured = { readonly drawn: Drawn; readonly caption: string };

const COLUMNS = 10;
const SCALE = 0.5;
const GAP = 24;
const CAPTION = 30;

/** Many messages side by side, small, each in the column that ends highest so far. */
export function drawSheet(pictured: readonly Pictured[], screen: Screen, title: string): string {
	const ends = Array.from({ length: COLUMNS }, () => GAP);
	let svg = "";
	for (const { drawn, caption } of pictured) {
		const column = ends.indexOf(Math.min(...ends));
		const [x, y] = [GAP + column * (screen.width + GAP), ends[column] as number];
		const ground = `<rect y="${CAPTION}" width="${screen.width}" height="${drawn.height}" rx="8" fill="${COLORS.page}"/>`;
		const words = `<text y="20" font-size="18" fill="#f2f3f5">${xml(cutToWidth(caption, 18, screen.width))}</text>`;
		svg += `<g transform="translate(${x} ${y})">${words}${ground}<g transform="translate(0 ${CAPTION})">${drawn.svg}</g></g>\n`;
		ends[column] = y + CAPTION + drawn.height + GAP;
	}
	const width = COLUMNS * (screen.width + GAP) + GAP;
	const small = { svg: `<g transform="scale(${SCALE})">${svg}</g>`, height: Math.ceil(Math.max(...ends) * SCALE) };
	return svgFile(small, Math.ceil(width * SCALE), title, "#1e1f22");
}
