import {
	ApplicationCommandOptionType,
	type AutocompleteInteraction,
	type ChatInputCommandInteraction,
	type CommandInteractionOption,
	type MessageContextMenuCommandInteraction,
} from "discord.js";
import { mistake } from "../../answering/wording/mistake.ts";
import type { CommandCall, KnownCommand } from "../../asking/command.ts";
import { CommonOption } from "../../asking/common-options.ts";
import { writeChannel } from "../../asking/keeping/channel-settings.ts";
import { readPlain } from "../../asking/read-call.ts";
import { isSpoilerChannel } from "../asking.ts";
import { askedIn, readQuoting, textOfMessage } from "./read-message.ts";

/** What was asked, and how it is to be answered. */
export type Asked = {
	readonly call: CommandCall;
	/** undefined: as the server chose. */
	readonly isPrivate: boolean | undefined;
	readonly spoilers: boolean;
};

/** How to answer; not part of the question. */
const MANNERS: ReadonlySet<string> = new Set([CommonOption.Private, CommonOption.Spoilers]);

/** A slash command as a call; choices that were not offered may come in, commands check them. */
export function readSlashCommand(interaction: ChatInputCommandInteraction | AutocompleteInteraction): Asked {
	const { names, given } = readSubcommand(interaction.options.data);
	const options: Record<string, string> = {};
	for (const option of given) {
		const value = optionValue(option);
		if (value !== undefined) options[option.name] = value;
	}
	const subcommand = names.length > 0 ? { subcommand: names.join(" ") } : {};
	return readManners({ command: interaction.commandName, ...subcommand, options });
}

/** How to answer stands among the options; it is no part of the question. */
export function readManners(call: CommandCall): Asked {
	const isPrivate = call.options[CommonOption.Private];
	return {
		call: { ...call, options: Object.fromEntries(Object.entries(call.options).filter(([name]) => !MANNERS.has(name))) },
		isPrivate: isPrivate === undefined ? undefined : isPrivate === "true",
		spoilers: call.options[CommonOption.Spoilers] === "true",
	};
}

type Given = readonly CommandInteractionOption[];

/** Options lie within a subcommand, and that may lie within a group. */
function readSubcommand(options: Given): { readonly names: readonly string[]; readonly given: Given } {
	const [first] = options;
	const isNested =
		first?.type === ApplicationCommandOptionType.Subcommand ||
		first?.type === ApplicationCommandOptionType.SubcommandGroup;
	if (!isNested) return { names: [], given: options };
	const { names, given } = readSubcommand(first.options ?? []);
	return { names: [first.name, ...names], given };
}

/**
 * An attachment is JSON, for only the interaction knows its address, and so is a channel, for only Discord knows of which it is
 * a thread; while it is typed there is its id alone.
 */
function optionValue({ value, attachment, channel }: CommandInteractionOption): string | undefined {
	if (attachment) {
		const { name, size, url } = attachment;
		return JSON.stringify({ name, size, url });
	}
	if (channel) return writeChannel({ id: channelMeant(channel), spoilers: isSpoilerChannel(channel) });
	return value === undefined ? undefined : String(value);
}

/**
 * A command used on a message: its text is what is asked about. Discord sends it without the message content intent.
 *
 * @throws UserError for a message without words.
 */
export function readMessageCommand(
	{ commandName, targetMessage }: MessageContextMenuCommandInteraction,
	commands: readonly KnownCommand[],
): Asked {
	const text = readQuoting(textOfMessage(targetMessage));
	if (text === "") throw mistake({ say: "message-without-text" });
	const isPlain = commands.find(({ data }) => data.name === commandName)?.asksPlainly === true;
	const call = isPlain ? readPlain(askedIn(text)) : { command: commandName, options: { text } };
	return { call, isPrivate: true, spoilers: false };
}

/** Settings belong to channels: of a thread that it belongs to. */
function channelMeant(channel: NonNullable<CommandInteractionOption["channel"]>): string {
	if ("isThread" in channel) return (channel.isThread() ? channel.parentId : undefined) ?? channel.id;
	const parent = "thread_metadata" in channel && "parent_id" in channel ? channel.parent_id : undefined;
	return parent ?? channel.id;
}
