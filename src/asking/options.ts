import { type CommandOption, OptionType } from "./command.ts";

type OptionDetails = { readonly required?: boolean; readonly autocomplete?: boolean };

// https://discord.com/developers/docs/interactions/application-commands: a string option holds at most 6000 characters;
// a question or a remembered quote is far shorter, and a bound keeps matching quick.
const TEXT_LIMIT = 500;

/** An option that takes words. */
export function textOption(name: string, description: string, details: OptionDetails = {}): CommandOption {
	return { type: OptionType.String, name, description, max_length: TEXT_LIMIT, ...details };
}

/** An option that takes a whole number from `min` to `max`. */
export function numberOption(name: string, description: string, range: { min: number; max: number }): CommandOption {
	return { type: OptionType.Integer, name, description, min_value: range.min, max_value: range.max };
}

/** Reads a whole-number option; undefined if absent or no number. */
export function wholeNumber(value: string | undefined): number | undefined {
	return value !== undefined && /^-?\d{1,9}$/.test(value.trim()) ? Number(value) : undefined;
}
