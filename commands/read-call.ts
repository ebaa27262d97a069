import { readQuestion } from "../src/answering/question.ts";
import { UserError } from "../src/errors.ts";
import { type Command, type CommandCall, OptionType } from "./command.ts";

/** Options that adapters add to every question command. */
const COMMON_OPTIONS = ["story", "private", "spoilers"];

/**
 * Reads a line as people type it: `/who Losyukov`, `/quote words:face to face speaker:Rice`, `/story info`, or a plain question.
 *
 * @throws UserError for a command that does not exist.
 */
export function readCall(commands: readonly Command[], line: string): CommandCall {
	const text = line.trim();
	if (!text.startsWith("/")) return readQuestion(text);
	const [word = "", ...others] = text.slice(1).split(/\s+/);
	const command = commands.find(({ data }) => data.name === word.toLowerCase() && !isMessageCommand(data));
	if (command === undefined) throw new UserError(unknownCommand(commands, word));
	const rest = text.slice(1 + word.length).trim();
	const options = optionsOf(command);
	const subcommands = options.filter(({ type }) => type === OptionType.Subcommand);
	if (subcommands.length === 0) return { command: command.data.name, options: readOptions(options, rest) };
	const subcommand = subcommands.find(({ name }) => name === others[0]?.toLowerCase()) ?? subcommands[0];
	const words = subcommand?.name === others[0]?.toLowerCase() ? rest.slice(others[0]?.length ?? 0) : rest;
	const inner = subcommand !== undefined && "options" in subcommand ? (subcommand.options ?? []) : [];
	return { command: command.data.name, subcommand: subcommand?.name, options: readOptions(inner, words) };
}

type Option = { readonly name: string; readonly type: number; readonly options?: readonly Option[] };

function optionsOf({ data }: Command): readonly Option[] {
	return "options" in data ? ((data.options ?? []) as readonly Option[]) : [];
}

function isMessageCommand(data: Command["data"]): boolean {
	return data.type !== undefined && data.type !== 1;
}

/** Words before the first `option:` belong to the first option, as on a phone where nobody types the names. */
function readOptions(options: readonly Option[], words: string): Readonly<Record<string, string>> {
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

function unknownCommand(commands: readonly Command[], word: string): string {
	const names = commands.filter(({ data }) => !isMessageCommand(data)).map(({ data }) => `/${data.name}`);
	return `There is no command /${word}. There are ${names.join(", ")}.`;
}
