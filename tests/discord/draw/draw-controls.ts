import type { ComponentJson } from "../stand-in/messages.ts";
import { cutToWidth, widthOf } from "./letter-widths.ts";
import { type Box, COLORS, type Drawn, xml } from "./look.ts";

const BUTTON = { size: 14, height: 32, padding: 16, narrowest: 60, gap: 8 };
const MENU = { size: 15, height: 44, padding: 12, widest: 400 };
/** Of Discord's styles: primary, secondary, success, danger, link. */
const STYLES: readonly string[] = [COLORS.bot, COLORS.button, "#248046", "#da373c", COLORS.button];
const LINK_STYLE = 5;

/** A row of buttons, in further lines where they do not fit into one, or a menu. */
export function drawControls(controls: readonly ComponentJson[], box: Box): Drawn {
	const [first] = controls;
	if (first?.type === 3) return drawMenu(first, box);
	const unknown = controls.find(({ type }) => type !== 2);
	if (unknown !== undefined) throw new Error(`Controls of type ${unknown.type} are not drawn.`);
	let [svg, x, y] = ["", box.x, box.y];
	for (const control of controls) {
		const width = buttonWidth(control);
		if (x > box.x && x + width > box.x + box.width) [x, y] = [box.x, y + BUTTON.height + BUTTON.gap];
		svg += drawButton(control, { x, y, width });
		x += width + BUTTON.gap;
	}
	return { svg, height: y + BUTTON.height - box.y };
}

function wordsOn({ label = "", emoji, style }: ComponentJson): string {
	const icon = emoji === undefined ? "" : `${emoji.name.replace("\ufe0f", "")} `;
	return `${icon}${label}${style === LINK_STYLE ? " ↗" : ""}`.trim();
}

function buttonWidth(control: ComponentJson): number {
	const width = Math.ceil(widthOf(wordsOn(control), BUTTON.size, true)) + 2 * BUTTON.padding;
	return Math.max(width, BUTTON.narrowest);
}

function drawButton(control: ComponentJson, { x, y, width }: Box): string {
	const { style = 2, disabled = false } = control;
	const color = STYLES[style - 1];
	if (color === undefined) throw new Error(`Buttons of style ${style} are not drawn.`);
	const box = `<rect x="${x}" y="${y}" width="${width}" height="${BUTTON.height}" rx="8" fill="${color}"/>`;
	const words = `<text x="${x + width / 2}" y="${y + 21}" font-size="${BUTTON.size}" font-weight="500" fill="#fff" text-anchor="middle">${xml(wordsOn(control))}</text>`;
	return disabled ? `<g opacity=".5">${box}${words}</g>\n` : `${box}${words}\n`;
}

function drawMenu({ placeholder = "", options = [] }: ComponentJson, { x, y, width }: Box): Drawn {
	const wide = Math.min(width, MENU.widest);
	const chosen = options.filter((option) => option.default === true).map(({ label }) => label);
	const color = chosen.length > 0 ? COLORS.text : COLORS.faint;
	const words = cutToWidth(chosen.join(", ") || placeholder, MENU.size, wide - 3 * MENU.padding - 16);
	const box = `<rect x="${x}" y="${y}" width="${wide}" height="${MENU.height}" rx="8" fill="${COLORS.menu}" stroke="${COLORS.edge}"/>`;
	const text = `<text x="${x + MENU.padding}" y="${y + 27}" font-size="${MENU.size}" fill="${color}">${xml(words)}</text>`;
	const arrow = `<path d="M ${x + wide - 26} ${y + 19} l 6 6 l 6 -6" fill="none" stroke="${COLORS.faint}" stroke-width="2"/>`;
	return { svg: `${box}${text}${arrow}\n`, height: MENU.height };
}
