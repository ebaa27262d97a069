import type { OtherLanguage } from "../answering/wording/command-words.ts";
import { mistake } from "../answering/wording/mistake.ts";
import type { Saying } from "../answering/wording/saying.ts";
import { readFollowUp } from "../question/follow-up.ts";
import type { SmallTalkQuestion } from "../question/question.ts";
import { type FreeQuestion, readQuestion } from "../question/read-question.ts";
import { checkCall } from "./check-call.ts";
import {
	type CommandCall,
	type CommandData,
	type CommandOption,
	CommandType,
	isSubcommand,
	type KnownCommand,
	type Options,
} from "./command.ts";
import { COMMON_OPTIONS } from "./common-options.ts";
import { commandsNear, isCalled, languagesCalling, optionNames } from "./typed-names.ts";

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
	const command = commandCalled(commands, word);
	if (command === undefined) throw mistake(unknownCommand(commands, word));
	const languages = languagesCalling([command.data.name], word);
	const typed = { words: text.slice(1 + word.length).trim(), languages };
	const { path, options, words } = readSubcommand(command, typed);
	const subcommand = path.length === 0 ? {} : { subcommand: path.join(" ") };
	const named = namedOptions([command.data.name, ...path], options, languages);
	return { command: command.data.name, ...subcommand, options: readOptions(named, words) };
}

/** The command that is typed so, in English or in another language. */
export function commandCalled(commands: readonly KnownCommand[], word: string): KnownCommand | undefined {
	const typable = commands.filter(({ data }) => !isMessageCommand(data));
	return (
		typable.find(({ data }) => data.name === word.toLowerCase()) ??
		typable.find(({ data }) => languagesCalling([data.name], word).length > 0)
	);
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

/** Words after a command's name, and the languages that have it. */
type TypedWords = { readonly words: string; readonly languages: readonly OtherLanguage[] };

/** Follows `group subcommand` or `subcommand` as the words name them. @throws UserError if they name none that there is. */
function readSubcommand({ data, defaultSubcommand }: KnownCommand, typed: TypedWords): Subcommand {
	const path: string[] = [];
	let options = data.options ?? [];
	let { words } = typed;
	while (options.some(isSubcommand)) {
		const [first = ""] = words.split(/\s+/);
		const isNamed = first !== "" && !/^[\p{L}_-]{1,32}:/u.test(first);
		const name = isNamed ? first.toLowerCase() : path.length === 0 ? defaultSubcommand : undefined;
		const isMeant = (option: CommandOption): boolean =>
			isNamed && isCalled([data.name, ...path, option.name], first, typed.languages);
		const chosen = options.find((option) => option.name === name) ?? options.find(isMeant);
		if (chosen === undefined) throw mistake(noSubcommand([data.name, ...path], first, options));
		if (isNamed) words = words.slice(first.length).trim();
		path.push(chosen.name);
		options = chosen.options ?? [];
	}
	return { path, options, words };
}

function noSubcommand(path: readonly string[], word: string, options: readonly CommandOption[]): Saying {
	const line = `/${path.join(" ")}`;
	const all = options.map(({ name }) => `${line} ${name}`);
	return { say: "names-no-command", line: `${line} ${word}`.trim(), commands: all };
}

function isMessageCommand(data: CommandData): boolean {
	return (data.type ?? CommandType.ChatInput) !== CommandType.ChatInput;
}

/** What may stand before a colon, and the option that it names, the command's own first. */
type NamedOptions = { readonly first: string | undefined; readonly byName: ReadonlyMap<string, string> };

function namedOptions(
	path: readonly string[],
	options: readonly CommandOption[],
	languages: readonly OtherLanguage[],
): NamedOptions {
	const named = [
		...options.map(({ name }) => ({ name, id: [...path, name] })),
		...COMMON_OPTIONS.map(({ name }) => ({ name, id: [name] })),
	];
	const others = named.flatMap(({ name, id }) => optionNames(id, languages).map((other) => [other, name] as const));
	// What is English stays it, where another language calls another option so.
	return {
		first: options[0]?.name,
		byName: new Map([...others, ...named.map(({ name }) => [name, name] as const)]),
	};
}

/** Words before the first `option:` belong to the first option, as on a phone where nobody types the names. */
function readOptions({ first, byName }: NamedOptions, words: string): Options {
	const names = [...byName.keys()].join("|");
	const pieces = words.trim().split(new RegExp(`(?:^|\\s+)(${names}):\\s*`, "u"));
	const read: Record<string, string> = {};
	const leading = pieces[0]?.trim() ?? "";
	if (leading !== "") {
		if (first === undefined) throw mistake({ say: "not-expected", words: leading });
		read[first] = leading;
	}
	for (let i = 1; i + 1 < pieces.length; i += 2) {
		read[byName.get(pieces[i] as string) as string] = (pieces[i + 1] as string).trim();
	}
	return read;
}

function unknownCommand(commands: readonly KnownCommand[], word: string): Saying {
	const offered = commands.filter(({ data, forOwner }) => !isMessageCommand(data) && forOwner !== true);
	const names = offered.map(({ data }) => data.name);
	const near = commandsNear(names, word);
	return near.length > 0
		? { say: "command-near", name: word, near: near.map((name) => `/${name}`) }
		: { say: "unknown-command", name: word, commands: names.map((name) => `/${name}`) };
}
