import {
	ApplicationCommandOptionType,
	type AutocompleteInteraction,
	type ChatInputCommandInteraction,
	type CommandInteractionOption,
	type MessageContextMenuCommandInteraction,
} from "discord.js";
import type { CommandCall } from "../../commands/command.ts";
import { UserError } from "../errors.ts";
import { CommonOption } from "./command-json.ts";
import { words } from "./words.ts";

/** What was asked, and how it is to be answered. */
export type Asked = { readonly call: CommandCall; readonly isPrivate: boolean; readonly spoilers: boolean };

/** How to answer; not part of the question. */
const MANNERS: ReadonlySet<string> = new Set([CommonOption.Private, "spoilers"]);

/** A slash command as a call; choices that were not offered may come in, commands check them. */
export function readSlashCommand(interaction: ChatInputCommandInteraction | AutocompleteInteraction): Asked {
	const [first] = interaction.options.data;
	const isSubcommand = first?.type === ApplicationCommandOptionType.Subcommand;
	const given = isSubcommand ? (first.options ?? []) : interaction.options.data;
	const options: Record<string, string> = {};
	for (const option of given) {
		const value = optionValue(option);
		if (value !== undefined && !MANNERS.has(option.name)) options[option.name] = value;
	}
	const isOn = (name: string): boolean => given.some((option) => option.name === name && option.value === true);
	return {
		call: { command: interaction.commandName, options, ...(isSubcommand ? { subcommand: first.name } : {}) },
		isPrivate: isOn(CommonOption.Private),
		spoilers: isOn("spoilers"),
	};
}

/** Attachments and channels are their ids here: whoever reads them looks them up in the interaction. */
function optionValue({ value }: CommandInteractionOption): string | undefined {
	return value === undefined ? undefined : String(value);
}

/** A command used on a message: its text is what is asked about. Discord sends it without the message content intent. */
export function readMessageCommand(interaction: MessageContextMenuCommandInteraction): Asked {
	const text = interaction.targetMessage.content.trim();
	if (text === "") throw new UserError(words.emptyMessage);
	return { call: { command: interaction.commandName, options: { text } }, isPrivate: true, spoilers: false };
}
