import { type CommandCall, commandLine } from "../../asking/command.ts";
import { escapeLine, unescapeText } from "./escape.ts";

/**
 * The question as the line under an answer: "/quote **words:** face to face **speaker:** Rice". People see what was asked,
 * which Discord itself shows to nobody else, and buttons read it again: so no question is stored and none has to fit into
 * a button's id.
 *
 * @returns undefined if it is too long to be shown.
 */
export function writeQuestionLine(call: CommandCall): string | undefined {
	const { command, options } = call;
	// A message command has no options that anybody typed; its text stands in the message it was used on.
	if (command.includes(" ")) return undefined;
	const given = Object.entries(options).filter(([, value]) => value.trim() !== "");
	const line = `${PREFIX}${commandLine(call)}${given.map(([option, value]) => ` **${option}:** ${escapeLine(value)}`).join("")}`;
	return line.length <= QUESTION_LINE_LENGTH ? line : undefined;
}

/** Reads the line back. A value cannot forge an option's name: stars in it are escaped. */
export function readQuestionLine(line: string): CommandCall | undefined {
	if (!line.startsWith(`${PREFIX}/`)) return undefined;
	const [name = "", ...pieces] = line.slice(PREFIX.length + 1).split(OPTION_NAME);
	const [command = "", ...subcommands] = name.trim().split(" ");
	if (command === "") return undefined;
	const options: Record<string, string> = {};
	for (let i = 0; i + 1 < pieces.length; i += 2)
		options[pieces[i] as string] = unescapeText((pieces[i + 1] as string).trim());
	return { command, options, ...(subcommands.length === 0 ? {} : { subcommand: subcommands.join(" ") }) };
}

const PREFIX = "-# ";
const OPTION_NAME = / \*\*([a-z_-]+):\*\* /;

/** A question of 500 characters, each of them escaped, and the names of its options. */
const QUESTION_LINE_LENGTH = 1100;
