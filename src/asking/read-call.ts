import { UserError } from "../errors.ts";
import { type FreeQuestion, readQuestion } from "../question/read-question.ts";
import {
	type CommandCall,
	type CommandData,
	type CommandOption,
	type KnownCommand,
	type Options,
	OptionType,
} from "./command.ts";

/** Options that adapters add to every question command. */
const COMMON_OPTIONS = ["story", "private", "spoilers"];

/**
 * Reads a line as people type it: `/who Losyukov`, `/quote words:face to face speaker:Rice`, `/story info`, or a plain question.
 *
 * @throws UserError for a command that does not exist.
 */
export function readCall(commands: readonly KnownCommand[], line: string): CommandCall {
	const text = line.trim();
	if (!text.startsWith("/")) return callOf(readQuestion(text));
	const [word = ""] = text.slice(1).split(/\s+/);
	const command = commands.find(({ data }) => data.name === word.toLowerCase() && !isMessageCommand(data));
	if (command === undefined) throw new UserError(unknownCommand(commands, word));
	const found = readSubcommand(command.data.options ?? [], text.slice(1 + word.length).trim());
	const options = readOptions(found.options, found.words);
	return found.subcommand === undefined
		? { command: command.data.name, options }
		: { command: command.data.name, subcommand: found.subcommand, options };
}

/** A question in plain words as a call of the command that answers it: people see it so, and buttons ask it again so. */
function callOf(question: FreeQuestion): CommandCall {
	if (question.command === "help") return { command: "help", options: {} };
	return { command: question.command, options: optionsOf(question), question };
}

function optionsOf(question: Exclude<FreeQuestion, { command: "help" }>): Options {
	switch (question.command) {
		case "ask":
			return { question: question.text };
		case "who":
			return { name: question.person.name };
		case "when":
			return { event: question.event };
		case "where":
			return { thing: question.thing };
		case "quote": {
			const { words, speaker } = question;
			return { ...(words === undefined ? {} : { words }), ...(speaker === undefined ? {} : { speaker: speaker.name }) };
		}
		case "find":
			return { words: question.typed };
		case "passage":
			return { citation: question.citation };
	}
}

type Subcommand = { readonly subcommand?: string; readonly options: readonly CommandOption[]; readonly words: string };

/** Follows `group subcommand` or `subcommand` as far as the words name them; without a name the first subcommand is meant. */
function readSubcommand(options: readonly CommandOption[], words: string): Subcommand {
	const nested = options.filter(({ type }) => type === OptionType.Subcommand || type === OptionType.SubcommandGroup);
	if (nested.length === 0) return { options, words };
	const [first = ""] = words.split(/\s+/);
	const named = nested.find(({ name }) => name === first.toLowerCase());
	const chosen = named ?? nested[0];
	const rest = named === undefined ? words : words.slice(first.length).trim();
	if (chosen === undefined) return { options, words };
	if (chosen.type === OptionType.Subcommand)
		return { subcommand: chosen.name, options: chosen.options ?? [], words: rest };
	const inner = readSubcommand(chosen.options ?? [], rest);
	return { ...inner, subcommand: `${chosen.name} ${inner.subcommand}` };
}

function isMessageCommand(data: CommandData): boolean {
	return data.type !== undefined && data.type !== 1;
}

/** Words before the first `option:` belong to the first option, as on a phone where nobody types the names. */
function readOptions(options: readonly CommandOption[], words: string): Options {
	const names = [...options.map(({ name }) => name), ...COMMON_OPTIONS];
	const pieces = words.trim().split(new RegExp(`(?:^|\\s+)(${names.join("|")}):\\s*`));
	const read: Record<string, string> = {};
	const first = options[0]?.name;
	const leading = pieces[0]?.trim() ?? "";
	if (leading !== "") {
		if (first === undefined) throw new UserError(`“${leading}” is not expected here.`);
		read[first] = leading;
	}
	for (let i = 1; i + 1 < pieces.length; i += 2) read[pieces[i] as string] = (pieces[i + 1] as string).trim();
	return read;
}

function unknownCommand(commands: readonly KnownCommand[], word: string): string {
	const names = commands.filter(({ data }) => !isMessageCommand(data)).map(({ data }) => `/${data.name}`);
	return `There is no command /${word}. There are ${names.join(", ")}.`;
}
