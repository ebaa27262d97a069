import {
	type APIButtonComponentWithCustomId,
	type APIComponentInContainer,
	type APIMessageTopLevelComponent,
	ButtonStyle,
	ComponentType,
} from "discord.js";

import { SELECT_TEXT_LENGTH } from "../limits.ts";

/** Components V2 as Discord's JSON. https://discord.com/developers/docs/components/reference */
export type Block = APIMessageTopLevelComponent;
export type Inner = APIComponentInContainer;
export type Button = Extract<Inner, { type: ComponentType.ActionRow }>["components"][number];
export type Row = Extract<Block, { type: ComponentType.ActionRow }>;
export type TextBlock = Extract<Block, { type: ComponentType.TextDisplay }>;

/** @param id A number that the block can be found by again in a message. */
export function textBlock(content: string, id?: number): TextBlock {
	return id === undefined
		? { type: ComponentType.TextDisplay, content }
		: { type: ComponentType.TextDisplay, content, id };
}

export function container(components: Inner[], accentColor: number, spoiler = false): Block {
	return {
		type: ComponentType.Container,
		components,
		accent_color: accentColor,
		...(spoiler ? { spoiler: true } : {}),
	};
}

/** What stands in a container, or the block itself: containers hold no containers. */
export function withoutContainer(block: Block): Inner[] {
	return block.type === ComponentType.Container ? block.components : [block];
}

/** The words of all text displays, in order. */
export function textsOf(blocks: readonly (Block | Inner)[]): string[] {
	return blocks.flatMap((block) => {
		if (block.type === ComponentType.TextDisplay) return [block.content];
		return block.type === ComponentType.Container ? textsOf(block.components) : [];
	});
}

export function isButtonRow(block: Block): boolean {
	return block.type === ComponentType.ActionRow && block.components[0]?.type === ComponentType.Button;
}

/** Where a file that is sent with a message stands in it. */
export function fileBlock(name: string): Block {
	return { type: ComponentType.File, file: { url: `attachment://${name}` } };
}

export function separator(): Inner {
	return { type: ComponentType.Separator };
}

export function row(components: Button[]): Row {
	return { type: ComponentType.ActionRow, components } as Row;
}

export function button(label: string, customId: string, emoji?: string): APIButtonComponentWithCustomId {
	return {
		type: ComponentType.Button,
		style: ButtonStyle.Secondary,
		label,
		custom_id: customId,
		...(emoji === undefined ? {} : { emoji: { name: emoji } }),
	};
}

/** A menu of one choice among names; names and details are shown as they are, Discord formats nothing in a menu. */
export function nameMenu(
	customId: string,
	placeholder: string,
	names: readonly { name: string; detail: string }[],
): Block {
	const options = names.map(({ name, detail }) => ({
		label: name,
		value: name,
		...(detail === "" ? {} : { description: menuWords(detail) }),
	}));
	return row([{ type: ComponentType.StringSelect, custom_id: customId, placeholder, options }]);
}

/** Words for a menu: Discord formats nothing in one, and refuses an empty label and half a character. */
export function menuWords(text: string): string {
	const line = text.replace(/\s+/gu, " ").trim() || "…";
	if (line.length <= SELECT_TEXT_LENGTH) return line;
	return `${line.slice(0, SELECT_TEXT_LENGTH - 1).replace(/\p{Surrogate}$/u, "")}…`;
}
