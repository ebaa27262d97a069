import { UserError } from "../errors.ts";
import { readFollowUp } from "../question/follow-up.ts";
import type { SmallTalkQuestion } from "../question/question.ts";
import { type FreeQuestion, readQuestion } from "../question/read-question.ts";
import { checkCall } from "./check-call.ts";
import {
	type CommandCall,
	type CommandData,
	type CommandOption,
	CommandType,
	type KnownCommand,
	type Options,
	OptionType,
} from "./command.ts";
import { COMMON_OPTIONS } from "./common-options.ts";

/**
 * Reads a line as people type it: `/who Losyukov`, `/quote words:face to face speaker:Rice`, `/story info`, or a plain question.
 *
 * @throws UserError for a command that does not exist, and for options that it does not take.
 */
export function readCall(commands: readonly KnownCommand[], line: string): CommandCall {
	return checkCall(commands, readTyped(commands, line));
}

/** The same as far as it is typed: what is missing or wrong in its options may still be mended. @throws UserError for a command that does not exist. */
export function readTyped(commands: readonly KnownCommand[], line: string): CommandCall {
	const text = line.trim();
	if (!text.startsWith("/")) return readPlain(text);
	const [word = ""] = text.slice(1).split(/\s+/);
	const command = commands.find(({ data }) => data.name === word.toLowerCase() && !isMessageCommand(data));
	if (command === undefined) throw new UserError(unknownCommand(commands, word));
	const { path, options, words } = readSubcommand(command, text.slice(1 + word.length).trim());
	const subcommand = path.length === 0 ? {} : { subcommand: path.join(" ") };
	return { command: command.data.name, ...subcommand, options: readOptions(options, words) };
}

/** Plain words as a question, which may lean on one before it. */
export function readPlain(text: string): CommandCall {
	const followUp = readFollowUp(text);
	return { ...callOf(readQuestion(text)), ...(followUp === undefined ? {} : { followUp }) };
}

/** A question in plain words as a call of the command that answers it: people see it so, and buttons ask it again so. */
export function callOf(question: FreeQuestion): CommandCall {
	// What is said to the bot is answered as /help is: to the same people, at the same places.
	if (question.command === "small talk") return { command: "help", options: {}, question };
	return { command: question.command, options: optionsOf(question), question };
}

function optionsOf(question: Exclude<FreeQuestion, SmallTalkQuestion>): Options {
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

/** The subcommand's name, after its group's if it has one; its options, and the words for them. */
type Subcommand = {
	readonly path: readonly string[];
	readonly options: readonly CommandOption[];
	readonly words: string;
};

/** Follows `group subcommand` or `subcommand` as the words name them. @throws UserError if they name none that there is. */
function readSubcommand({ data, defaultSubcommand }: KnownCommand, typed: string): Subcommand {
	const path: string[] = [];
	let options = data.options ?? [];
	let words = typed;
	while (options.some(isSubcommand)) {
		const [first = ""] = words.split(/\s+/);
		const isNamed = first !== "" && !/^[a-z_-]+:/.test(first);
		const name = isNamed ? first.toLowerCase() : path.length === 0 ? defaultSubcommand : undefined;
		const chosen = options.find((option) => option.name === name);
		if (chosen === undefined) throw new UserError(noSubcommand([data.name, ...path], first, options));
		if (isNamed) words = words.slice(first.length).trim();
		path.push(chosen.name);
		options = chosen.options ?? [];
	}
	return { path, options, words };
}

function isSubcommand({ type }: CommandOption): boolean {
	return type === OptionType.Subcommand || type === OptionType.SubcommandGroup;
}

function noSubcommand(path: readonly string[], word: string, options: readonly CommandOption[]): string {
	const line = `/${path.join(" ")}`;
	const all = options.map(({ name }) => `${line} ${name}`).join(", ");
	return `“${`${line} ${word}`.trim()}” names no command. There are ${all}.`;
}

function isMessageCommand(data: CommandData): boolean {
	return (data.type ?? CommandType.ChatInput) !== CommandType.ChatInput;
}

/** Words before the first `option:` belong to the first option, as on a phone where nobody types the names. */
function readOptions(options: readonly CommandOption[], words: string): Options {
	const names = [...options, ...COMMON_OPTIONS].map(({ name }) => name);
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
