import { wordsId } from "../answering/wording/command-words.ts";
import { mistake } from "../answering/wording/mistake.ts";
import type { Saying } from "../answering/wording/saying.ts";
import { type CommandCall, type CommandOption, commandLine, type KnownCommand, OptionType } from "./command.ts";
import { COMMON_OPTIONS } from "./common-options.ts";
import { wholeNumber } from "./options.ts";

/**
 * A call that was typed as its command's options demand it: what is required is there, numbers and choices are such as
 * may be given. Discord checks by itself what comes in as a slash command.
 *
 * @returns the call, its choices spelt as they are offered.
 * @throws UserError that names the option, the value and what may be given.
 */
export function checkCall(commands: readonly KnownCommand[], call: CommandCall): CommandCall {
	// Plain words were read as a question; nobody gave these options.
	if (call.question !== undefined) return call;
	const own = optionsOf(commands, call);
	for (const option of own) if (isMissing(option, call)) throw mistake(missing(option, call));
	const known = [...own, ...COMMON_OPTIONS];
	const checked = Object.entries(call.options).map(([name, value]) => {
		const option = known.find((one) => one.name === name);
		return [name, option === undefined ? value : checkValue(option, value, call)];
	});
	return { ...call, options: Object.fromEntries(checked) };
}

function optionsOf(commands: readonly KnownCommand[], { command, subcommand }: CommandCall): readonly CommandOption[] {
	const options = commands.find(({ data }) => data.name === command)?.data.options ?? [];
	return (subcommand?.split(" ") ?? []).reduce(
		(within, name) => within.find((option) => option.name === name)?.options ?? [],
		options,
	);
}

/** A file cannot be typed; the command says so itself. */
function isMissing({ name, required, type }: CommandOption, { options }: CommandCall): boolean {
	return required === true && type !== OptionType.Attachment && (options[name] ?? "").trim() === "";
}

function missing({ name, description }: CommandOption, call: CommandCall): Saying {
	const line = commandLine(call);
	const id = wordsId("option", [call.command, ...(call.subcommand?.split(" ") ?? []), name]);
	return { say: "option-missing", line, name, id, description, command: call.command };
}

/** The value as it may be given. */
function checkValue(option: CommandOption, value: string, call: CommandCall): string {
	const choices = choicesOf(option);
	const chosen = choices?.find((choice) => choice.toLowerCase() === value.trim().toLowerCase());
	if (chosen !== undefined) return chosen;
	if (choices === undefined && (option.type !== OptionType.Integer || isWithin(option, value))) return value;
	const about = { line: commandLine(call), name: option.name, typed: value };
	throw mistake(
		choices === undefined
			? { say: "no-number", ...about, range: rangeOf(option) }
			: { say: "no-choice", ...about, choices },
	);
}

function choicesOf({ type, choices }: CommandOption): readonly string[] | undefined {
	return type === OptionType.Boolean ? ["true", "false"] : choices?.map(({ value }) => value);
}

function isWithin({ min_value, max_value }: CommandOption, value: string): boolean {
	const number = wholeNumber(value);
	return number !== undefined && number >= (min_value ?? number) && number <= (max_value ?? number);
}

function rangeOf({ min_value, max_value }: CommandOption) {
	return min_value === undefined || max_value === undefined ? undefined : { from: min_value, to: max_value };
}
