import type { Language } from "../../answering/wording/language.ts";
import type { Saying } from "../../answering/wording/saying.ts";
import { type CommandOption, CommandType, type KnownCommand, OptionType } from "../../asking/command.ts";
import { escapeLine } from "./escape.ts";

/** Commands as people type them ("settings channel limit"), with the id of each where it is registered. */
export type CommandLinks = ReadonlyMap<string, string>;

/** @param ids Of the commands as Discord registered them, by name. */
export function commandLinks(commands: readonly KnownCommand[], ids: ReadonlyMap<string, string>): CommandLinks {
	return new Map(
		commands.flatMap(({ data }) => {
			const id = ids.get(data.name);
			const isSlash = (data.type ?? CommandType.ChatInput) === CommandType.ChatInput;
			return id === undefined || !isSlash ? [] : pathsOf(data).map((path) => [path, id] as const);
		}),
	);
}

/** Discord links a command by its whole name: one that has subcommands is none by itself. */
function pathsOf({ name, options = [] }: Pick<CommandOption, "name" | "options">): readonly string[] {
	const within = options.filter(({ type }) => type === OptionType.Subcommand || type === OptionType.SubcommandGroup);
	return within.length === 0 ? [name] : within.flatMap(pathsOf).map((path) => `${name} ${path}`);
}

/** A saying as a line, in which commands and the channel that it names can be clicked. All else in it is escaped. */
export function linkedLine(saying: Saying, language: Language, links: CommandLinks = new Map()): string {
	const escaped = linkCommands(escapeLine(language.say(saying)), links);
	if (!("channel" in saying) || !/^\d{1,20}$/.test(saying.channel)) return escaped;
	return escaped.replaceAll(`\\<#${saying.channel}>`, `<#${saying.channel}>`);
}

/** "/settings story" in "Choose it with /settings story.", "/who" in "/who Ann". */
const COMMAND = /(?<![\p{L}\p{N}/<])\/([a-z]{1,32}(?: [a-z]{1,32}){0,2})/gu;

function linkCommands(text: string, links: CommandLinks): string {
	if (links.size === 0) return text;
	return text.replace(COMMAND, (typed, words: string) => {
		const path = longestPath(words, links);
		const id = path && links.get(path);
		return id === undefined ? typed : `</${path}:${id}>${words.slice(path?.length)}`;
	});
}

function longestPath(words: string, links: CommandLinks): string | undefined {
	const parts = words.split(" ");
	for (let count = parts.length; count > 0; count--) {
		const path = parts.slice(0, count).join(" ");
		if (links.has(path)) return path;
	}
	return undefined;
}
