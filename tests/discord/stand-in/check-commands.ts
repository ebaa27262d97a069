import { ApplicationCommandUpdateRequestSchema } from "discord-api-spec/zod";
import { checkSchema } from "./check-body.ts";

type Fields = Readonly<Record<string, unknown>>;

// https://discord.com/developers/docs/interactions/application-commands
const MOST_COMMANDS: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 };
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const COMMAND_CHARACTERS = 8000;

/** Everything that is wrong with a bulk registration. @param onServer Registered for one server: no contexts, no integration types. */
export function checkCommands(body: unknown, onServer: boolean): string[] {
	if (!Array.isArray(body)) return ["commands are no list"];
	const keys = body.map(({ type = 1, name }) => `${type} ${name}`);
	return [
		...(new Set(keys).size < keys.length ? ["command name twice"] : []),
		...twiceInALocale(body),
		...Object.entries(MOST_COMMANDS).flatMap(([type, most]) =>
			body.filter((command) => (command.type ?? 1) === Number(type)).length > most
				? [`too many commands of type ${type}`]
				: [],
		),
		...body.flatMap((command) => checkCommand(command, onServer).map((problem) => `${command.name}: ${problem}`)),
	];
}

/** Names that two of one level have in the same language. */
function twiceInALocale(level: readonly Fields[]): string[] {
	const names = level.flatMap(({ type = 1, name_localizations }) =>
		Object.entries((name_localizations ?? {}) as object).map(([locale, name]) => `${locale} ${type} ${name}`),
	);
	return names.filter((name, at) => names.indexOf(name) < at).map((name) => `name twice: ${name}`);
}

function checkChoice({ name, name_localizations }: Fields): string[] {
	const names = [name, ...Object.values((name_localizations ?? {}) as object)].map(String);
	return names.filter(({ length }) => length < 1 || length > 100).map((one) => `choice “${one}”`);
}

function checkCommand(command: Fields, onServer: boolean): string[] {
	const type = Number(command["type"] ?? 1);
	return [
		...checkSchema(ApplicationCommandUpdateRequestSchema, withNumericPermissions(command)),
		...(onServer && ("contexts" in command || "integration_types" in command) ? ["contexts on one server"] : []),
		...(type === 1 ? checkSlash(command) : checkMenu(command)),
		...(characters(command) > COMMAND_CHARACTERS ? [`${characters(command)} characters`] : []),
	];
}

/** A string by the documentation, a number by the schema; Discord takes both and answers with a string. */
function withNumericPermissions(command: Fields): Fields {
	const permissions = command["default_member_permissions"];
	return typeof permissions === "string" ? { ...command, default_member_permissions: Number(permissions) } : command;
}

function checkMenu({ name, name_localizations, description, options }: Fields): string[] {
	const names = [name, ...Object.values((name_localizations ?? {}) as object)].map(String);
	const isNamed = names.every(({ length }) => length >= 1 && length <= 32);
	return [
		...(isNamed ? [] : ["name of a menu command"]),
		...(description === undefined && options === undefined ? [] : ["menu command with a description or options"]),
	];
}

function checkSlash(command: Fields): string[] {
	return [...checkNamed(command), ...checkOptions((command["options"] ?? []) as readonly Fields[])];
}

function checkNamed({ name, description, name_localizations, description_localizations }: Fields): string[] {
	const names = [name, ...Object.values((name_localizations ?? {}) as object)].map(String);
	const descriptions = [description, ...Object.values((description_localizations ?? {}) as object)].map(String);
	return [
		...names.filter((one) => !NAME.test(one) || one !== one.toLowerCase()).map((one) => `name “${one}”`),
		...descriptions.filter((one) => one.length < 1 || one.length > 100).map((one) => `description “${one}”`),
	];
}

function checkOptions(options: readonly Fields[]): string[] {
	const required = options.map((option) => option["required"] === true);
	const names = options.map(({ name }) => name);
	return [
		...(options.length > 25 ? ["more than 25 options"] : []),
		...(required.lastIndexOf(true) > required.indexOf(false) && required.includes(false)
			? ["required after optional"]
			: []),
		...(new Set(names).size < names.length ? ["option name twice"] : []),
		...twiceInALocale(options.map((option) => ({ ...option, type: "option" }))),
		...options.flatMap((option) => [
			...checkNamed(option),
			...(option["autocomplete"] === true && option["choices"] !== undefined ? ["autocomplete beside choices"] : []),
			...(((option["choices"] ?? []) as unknown[]).length > 25 ? ["more than 25 choices"] : []),
			...((option["choices"] ?? []) as readonly Fields[]).flatMap(checkChoice),
			...checkOptions((option["options"] ?? []) as readonly Fields[]),
		]),
	];
}

/** Names, descriptions and values of a command, its options and choices; of localizations the longest counts. */
function characters(command: Fields): number {
	const own = ["name", "description", "value"].map((key) => {
		const localized = Object.values((command[`${key}_localizations`] ?? {}) as object).map(String);
		return Math.max(...[String(command[key] ?? ""), ...localized].map(({ length }) => length));
	});
	const nested = [command["options"], command["choices"]].flatMap((list) => (list ?? []) as readonly Fields[]);
	return own.reduce((sum, length) => sum + length, 0) + nested.reduce((sum, one) => sum + characters(one), 0);
}
