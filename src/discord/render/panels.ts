import { ComponentType } from "discord.js";
import type { Answer } from "../../answering/answer.ts";
import type { PanelMenu, PanelPart } from "../../answering/panel.ts";
import type { Language } from "../../answering/wording/language.ts";
import { headlineOf } from "../../answering/wording/words.ts";
import { MOST_SELECT_OPTIONS, SELECT_TEXT_LENGTH } from "../limits.ts";
import { type ButtonAction, writeButtonId } from "./button-id.ts";
import { type Block, container, type Inner, menuWords, type Row, row, textBlock } from "./components.ts";
import { escapeLine } from "./escape.ts";
import { type CommandLinks, linkedLine } from "./links.ts";
import { cut } from "./render-text.ts";

/** How a panel is shown. */
export type PanelShowing = {
	readonly asker: string;
	readonly language: Language;
	readonly links?: CommandLinks | undefined;
	/** The part that was chosen; absent: the first. */
	readonly part?: string | undefined;
	/** Characters that all texts together may have. */
	readonly room: number;
};

/** Discord's blurple: these are words of the bot's own, not of a story. */
const COLOR = 0x5865f2;

/** Characters of a line, without the links in it. */
const LINE_LENGTH = 400;

type Panelled = Extract<Answer, { kind: "info" }>;

/** A list as a card with menus: help of which one part is open, or settings each with what can be chosen. */
export function renderPanel(answer: Panelled, showing: PanelShowing): Block[] {
	const { panel } = answer;
	if (panel === undefined) return [];
	const head = `**${escapeLine(headlineOf(answer, showing.language))}**`;
	return panel.kind === "parts"
		? [textBlock(head), partCard(panel, showing, showing.room - head.length)]
		: settingsBlocks(answer, panel.menus, { ...showing, room: showing.room - head.length }, head);
}

function partCard(
	{ parts, choose }: Extract<NonNullable<Panelled["panel"]>, { kind: "parts" }>,
	showing: PanelShowing,
	room: number,
): Block {
	const open = parts.find(({ id }) => id === showing.part) ?? parts[0];
	const { language } = showing;
	const title = `### ${escapeLine(language.say(open.title))}`;
	const lines = fitLines(
		open.lines.map((line) => bullet(linkedLine(line, language, showing.links))),
		room - title.length,
	);
	const menu = select(
		{ kind: "help" },
		language.say(choose),
		parts.map((part) => partOption(part, open, language)),
		showing,
	);
	return container([textBlock([title, ...lines].join("\n")), ...menu], COLOR);
}

function partOption({ id, title, about }: PanelPart, open: PanelPart, language: Language): MenuOption {
	return { value: id, label: language.say(title), description: language.say(about), isChosen: id === open.id };
}

function settingsBlocks(
	{ lines }: Panelled,
	menus: readonly PanelMenu[],
	showing: PanelShowing,
	head: string,
): Block[] {
	const { language, links } = showing;
	const titles = menus.map(({ title }) => escapeLine(language.say(title)));
	const room = showing.room - titles.join("").length;
	const said = fitLines(
		lines.map((line) => bullet(linkedLine(line, language, links))),
		room,
	);
	const inner = menus.flatMap(({ setting, title, choices }, at): Inner[] => [
		textBlock(titles[at] ?? ""),
		...select(
			{ kind: "setup", setting },
			language.say(title),
			choices.map(({ value, name, isChosen }) => ({ value, label: language.say(name), isChosen })),
			showing,
		),
	]);
	return [textBlock([head, ...said].join("\n")), container(inner, COLOR)];
}

type MenuOption = {
	readonly value: string;
	readonly label: string;
	readonly description?: string;
	readonly isChosen: boolean;
};

function select(
	action: ButtonAction,
	placeholder: string,
	options: readonly MenuOption[],
	{ asker }: PanelShowing,
): Row[] {
	const id = writeButtonId({ asker, spoilers: false, action });
	const fitting = options.filter(({ value }) => value.length <= SELECT_TEXT_LENGTH).slice(0, MOST_SELECT_OPTIONS);
	if (id === undefined || fitting.length === 0) return [];
	return [
		row([
			{
				type: ComponentType.StringSelect,
				custom_id: id,
				placeholder: menuWords(placeholder),
				options: fitting.map(({ value, label, description, isChosen }) => ({
					value,
					label: menuWords(label),
					...(description === undefined ? {} : { description: menuWords(description) }),
					...(isChosen ? { default: true } : {}),
				})),
			},
		]),
	];
}

function bullet(line: string): string {
	// A link that is cut is none.
	return `- ${line.includes("</") ? line : cut(line, LINE_LENGTH)}`;
}

function fitLines(lines: readonly string[], room: number): readonly string[] {
	let length = 0;
	return lines.filter((line) => {
		length += line.length + 1;
		return length <= room;
	});
}
