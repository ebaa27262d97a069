import type { ComponentJson } from "../stand-in/messages.ts";
import { drawControls } from "./draw-controls.ts";
import { drawText } from "./draw-text.ts";
import { widthOf } from "./letter-widths.ts";
import { type Box, COLORS, type Drawn, type Screen, xml } from "./look.ts";

/** What stands around a message of the bot. */
export type Around = {
	readonly asker: string;
	/** Its slash command; absent: nobody asked by one. */
	readonly command?: string | undefined;
	/** Only the asker sees it. */
	readonly isPrivate?: boolean;
};

/** Between two components, and between a container's edge and what is in it. */
const GAP = 8;

/** A message of Components V2: the kinds of component the bot sends, laid out as Discord does. */
export function drawMessage(components: readonly ComponentJson[], around: Around, screen: Screen): Drawn {
	const header = drawHeader(around, screen);
	const width = screen.width - screen.gutter - screen.right;
	const body = drawStack(components, { x: screen.gutter, y: header.height, width }, screen);
	const end = header.height + body.height;
	const footer = around.isPrivate === true ? drawFooter({ x: screen.gutter, y: end, width }) : { svg: "", height: 0 };
	return { svg: header.svg + body.svg + footer.svg, height: Math.ceil(end + footer.height + 12) };
}

function drawHeader({ asker, command }: Around, { gutter }: Screen): Drawn {
	const middle = gutter / 2;
	const y = command === undefined ? 14 : 36;
	const used =
		command === undefined
			? ""
			: `<text x="${gutter}" y="24" font-size="14" fill="${COLORS.faint}"><tspan fill="${COLORS.text}" font-weight="600">${xml(asker)}</tspan> used <tspan fill="${COLORS.link}">/${xml(command)}</tspan></text><path d="M ${middle} ${y} V 26 Q ${middle} 20 ${middle + 6} 20 H ${gutter - 8}" fill="none" stroke="${COLORS.edge}" stroke-width="2"/>`;
	const face = `<circle cx="${middle}" cy="${y + 22}" r="20" fill="${COLORS.bot}"/><text x="${middle}" y="${y + 29}" font-size="20" font-weight="700" fill="#fff" text-anchor="middle">¶</text>`;
	const name = `<text x="${gutter}" y="${y + 18}" font-size="16" font-weight="600" fill="#f2f3f5">Footnote</text>`;
	const tagAt = gutter + Math.ceil(widthOf("Footnote", 16, true)) + 8;
	const tag = `<rect x="${tagAt}" y="${y + 5}" width="36" height="16" rx="4" fill="${COLORS.bot}"/><text x="${tagAt + 18}" y="${y + 17}" font-size="11" font-weight="600" fill="#fff" text-anchor="middle">APP</text>`;
	return { svg: `${used}${face}${name}${tag}\n`, height: y + 28 };
}

function drawFooter({ x, y }: Box): Drawn {
	const dismiss = `<tspan fill="${COLORS.link}">Dismiss message</tspan>`;
	const words = `<text x="${x}" y="${y + 12}" font-size="12" fill="${COLORS.faint}">Only you can see this · ${dismiss}</text>\n`;
	return { svg: words, height: 18 };
}

/** Components under each other, with a gap after each. */
function drawStack(components: readonly ComponentJson[], { x, y, width }: Box, screen: Screen): Drawn {
	let [svg, at] = ["", y];
	for (const component of components) {
		const drawn = drawComponent(component, { x, y: at, width }, screen);
		svg += drawn.svg;
		at += drawn.height + GAP;
	}
	return { svg, height: at - y };
}

function drawComponent(component: ComponentJson, box: Box, screen: Screen): Drawn {
	switch (component.type) {
		case 1:
			return drawControls(component.components ?? [], box);
		case 10:
			return drawText(component.content ?? "", box);
		case 13:
			return drawFile(component.file?.url ?? "", box);
		case 14:
			return { svg: `<path d="M ${box.x} ${box.y + 4} h ${box.width}" stroke="${COLORS.edge}"/>\n`, height: 8 };
		case 17:
			return drawContainer(component, box, screen);
		default:
			throw new Error(`Components of type ${component.type} are not drawn.`);
	}
}

function drawFile(url: string, { x, y, width }: Box): Drawn {
	const ground = `<rect x="${x}" y="${y}" width="${Math.min(width, 400)}" height="56" rx="8" fill="${COLORS.container}" stroke="${COLORS.edge}"/>`;
	const name = xml(url.replace("attachment://", ""));
	return {
		svg: `${ground}<text x="${x + 16}" y="${y + 33}" font-size="15" fill="${COLORS.link}">${name}</text>\n`,
		height: 56,
	};
}

function drawContainer(card: ComponentJson, box: Box, screen: Screen): Drawn {
	const { components = [], accent_color: accent, spoiler = false } = card;
	const { x, y } = box;
	const width = Math.min(box.width, screen.widestContainer);
	const inside = { x: x + screen.padding, y: y + 12, width: width - 2 * screen.padding };
	const inner = drawStack(components, inside, screen);
	const height = inner.height + 16;
	const size = `x="${x}" y="${y}" width="${width}" height="${height}" rx="8"`;
	if (spoiler) return { svg: drawCover(size, { x, y, width }, height), height };
	const edge =
		accent === undefined
			? ""
			: `<rect x="${x}" y="${y}" width="4" height="${height}" rx="2" fill="#${accent.toString(16).padStart(6, "0")}"/>`;
	const ground = `<rect ${size} fill="${COLORS.container}" stroke="${COLORS.edge}"/>`;
	return { svg: `${ground}${edge}\n${inner.svg}`, height };
}

/** A hidden container shows nothing of what is in it until it is clicked, but is as high. */
function drawCover(size: string, { x, y, width }: Box, height: number): string {
	const [middle, centre] = [x + width / 2, y + height / 2];
	const pill = `<rect x="${middle - 44}" y="${centre - 15}" width="88" height="30" rx="15" fill="#000"/>`;
	const word = `<text x="${middle}" y="${centre + 5}" font-size="13" font-weight="700" fill="${COLORS.text}" text-anchor="middle">SPOILER</text>`;
	return `<rect ${size} fill="${COLORS.hidden}" stroke="${COLORS.edge}"/>${pill}${word}\n`;
}
