import {
	ApplicationIntegrationType,
	InteractionContextType,
	type RESTPostAPIApplicationCommandsJSONBody,
} from "discord.js";
import { type CommandCall, type CommandOption, CommandType, type KnownCommand } from "../../asking/command.ts";
import { COMMON_OPTIONS } from "../../asking/common-options.ts";
import { localized } from "./localizations.ts";

/** Whether a command asks a story something: it then has the common options, and its lists are for everybody to see. */
export function isQuestion({ data, looksAt }: KnownCommand): boolean {
	return looksAt === "text" && (data.type ?? CommandType.ChatInput) === CommandType.ChatInput;
}

/** Whether everybody may see the answer. Others are for the asker alone, or change something: they need a slash command. */
export function isForAll(
	commands: readonly KnownCommand[],
	{ command, subcommand = "", options }: CommandCall,
): boolean {
	const known = commands.find(({ data }) => data.name === command);
	if (known?.ownOptions?.some((name) => options[name] !== undefined)) return false;
	return (
		known === undefined || isQuestion(known) || known.forAll === true || known.forAll?.includes(subcommand) === true
	);
}

/**
 * The commands as they are registered: with the options common to all questions, their names and descriptions in other languages, and
 * usable in servers, direct messages and as a user-installed app.
 *
 * @param target Commands of one server have no contexts: https://discord.com/developers/docs/interactions/application-commands
 */
export function commandsJson(
	commands: readonly KnownCommand[],
	target: "global" | "server",
): RESTPostAPIApplicationCommandsJSONBody[] {
	// Everywhere else its owner asks in direct messages, where all can be typed that is offered to nobody.
	const offered = commands.filter(({ forOwner }) => forOwner !== true || target === "server");
	return offered.map((command) => {
		const { data } = command;
		const options = isQuestion(command) ? addMissing(data.options ?? [], COMMON_OPTIONS) : (data.options ?? []);
		return {
			...localized(options.length > 0 ? { ...data, options } : data),
			...(target === "global" ? EVERYWHERE : {}),
		} as RESTPostAPIApplicationCommandsJSONBody;
	});
}

const EVERYWHERE = {
	integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
	contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

function addMissing(own: readonly CommandOption[], common: readonly CommandOption[]): readonly CommandOption[] {
	return [...own, ...common.filter(({ name }) => !own.some((option) => option.name === name))];
}
