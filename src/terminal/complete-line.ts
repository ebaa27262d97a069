import { commandWords, OTHER_LANGUAGES, wordsId } from "../answering/wording/command-words.ts";
import {
	type CommandCall,
	type CommandOption,
	type CommandRunner,
	CommandType,
	isSubcommand,
	type KnownCommand,
	OptionType,
	type Scope,
} from "../asking/command.ts";
import { COMMON_OPTIONS, CommonOption } from "../asking/common-options.ts";
import { completeStories } from "../asking/completion.ts";
import { commandCalled, readTyped } from "../asking/read-call.ts";
import { UserError } from "../errors.ts";

/** What the end of a line may become, and that end: as readline asks for it. */
type Completed = [string[], string];

type Completing = {
	readonly commands: readonly KnownCommand[];
	readonly runner: CommandRunner;
	readonly scope: Scope;
	/** Whose names of commands are offered beside the English ones. */
	readonly language?: string | undefined;
};

/** Tab: commands after a slash, then subcommands, what options may hold, and options by their names. */
export async function completeLine(line: string, completing: Completing): Promise<Completed> {
	if (!line.startsWith("/")) return [[], line];
	const [, word = "", rest] = /^\/(\S*)(\s[\s\S]*)?$/u.exec(line) ?? [];
	if (rest === undefined) return [beginning(line, commandNames(completing)).map((name) => `${name} `), line];
	const command = commandCalled(completing.commands, word);
	if (command === undefined) return [[], line];
	const within = withinSubcommand(command.data.options ?? [], rest);
	if ("typed" in within) {
		const names = within.options.map(({ name }) => name);
		return [beginning(within.typed, names).map((name) => `${name} `), within.typed];
	}
	return completeOptions(line, command, within.options, completing);
}

function commandNames({ commands, language }: Completing): readonly string[] {
	const names = commands.filter(({ data }) => data.type !== CommandType.Message).map(({ data }) => data.name);
	const other = OTHER_LANGUAGES.find((tag) => tag === language);
	const words = other === undefined ? undefined : commandWords(other);
	const own = names.flatMap((name) => words?.get(wordsId("command", [name]))?.name ?? []);
	return [...new Set([...names, ...own])].map((name) => `/${name}`);
}

/** The options that the words after a command are for; with `typed`, subcommands of which one is being typed. */
type Within = { readonly options: readonly CommandOption[]; readonly typed?: string };

function withinSubcommand(options: readonly CommandOption[], rest: string): Within {
	if (!options.some(isSubcommand)) return { options };
	const [, typed = "", further] = /^\s+(\S*)(\s[\s\S]*)?$/u.exec(rest) ?? [];
	if (further === undefined) return { options, typed };
	const chosen = options.find(({ name }) => name === typed.toLowerCase());
	return withinSubcommand(chosen?.options ?? [], further);
}

async function completeOptions(
	line: string,
	command: KnownCommand,
	own: readonly CommandOption[],
	completing: Completing,
): Promise<Completed> {
	const options = command.looksAt === "text" ? [...own, ...COMMON_OPTIONS] : own;
	const call = callSoFar(completing.commands, line);
	if (call === undefined) return [[], ""];
	const [focused = own[0]?.name, typed = ""] = Object.entries(call.options).at(-1) ?? [];
	const names = options
		// At a prompt every answer is for the one who asks.
		.filter(({ name }) => call.options[name] === undefined && name !== CommonOption.Private)
		.map(({ name }) => `${name}:`);
	if (typed !== "" && /\s$/u.test(line)) return [names, ""];
	const option = options.find(({ name }) => name === focused);
	const values = option === undefined ? [] : await valuesOf(option, typed, { ...completing, call, command });
	if (values.length > 0) return [values, typed];
	const [last = ""] = /\S*$/u.exec(line) ?? [];
	return [beginning(last, names), last];
}

/** @returns undefined for what names no subcommand. */
function callSoFar(commands: readonly KnownCommand[], line: string): CommandCall | undefined {
	try {
		return readTyped(commands, line);
	} catch (error) {
		if (error instanceof UserError) return undefined;
		throw error;
	}
}

async function valuesOf(
	option: CommandOption,
	typed: string,
	{ runner, scope, call, command }: Completing & { readonly call: CommandCall; readonly command: KnownCommand },
): Promise<string[]> {
	if (option.type === OptionType.Boolean) return beginning(typed, ["true", "false"]);
	if (option.choices !== undefined) {
		return beginning(
			typed,
			option.choices.map(({ value }) => value),
		);
	}
	if (option.autocomplete !== true) return [];
	const isStory = option.name === CommonOption.Story && command.looksAt === "text";
	const found = isStory
		? completeStories(await runner.statuses(scope), typed)
		: await runner.complete(call, option.name, typed, scope);
	return found.map(({ value }) => value);
}

function beginning(typed: string, names: readonly string[]): string[] {
	return names.filter((name) => name.toLowerCase().startsWith(typed.toLowerCase()));
}
