import { type APIApplicationCommand, ApplicationCommandType, type REST, Routes } from "discord.js";
import type { Logger } from "pino";
import type { KnownCommand } from "../../asking/command.ts";
import { commandsJson } from "./command-json.ts";

export type Registration = {
	readonly rest: REST;
	readonly applicationId: string;
	/** Register on this server only, where changes show at once. */
	readonly devGuild?: string | undefined;
	readonly log: Logger;
	/** Another process registers them: this one only looks at which ids they have. */
	readonly isLookOnly?: boolean | undefined;
	/** Told the ids of the commands, by name. */
	readonly onIds?: ((ids: ReadonlyMap<string, string>) => void) | undefined;
};

/**
 * Registers the commands by one bulk PUT, and only if Discord has others: each PUT counts creates, of which there are 200 a day.
 *
 * @see https://discord.com/developers/docs/interactions/application-commands#bulk-overwrite-global-application-commands
 */
export async function registerCommands(
	commands: readonly KnownCommand[],
	{ rest, applicationId, devGuild, log, isLookOnly = false, onIds = () => {} }: Registration,
): Promise<void> {
	const wanted = commandsJson(commands, devGuild === undefined ? "global" : "server");
	const route =
		devGuild === undefined
			? Routes.applicationCommands(applicationId)
			: Routes.applicationGuildCommands(applicationId, devGuild);
	const present = (await rest.get(route, { query: new URLSearchParams({ with_localizations: "true" }) })) as unknown[];
	if (isLookOnly) {
		onIds(idsOf(present));
		return;
	}
	if (isRegistered(commands, present, devGuild)) {
		log.info({ commands: wanted.length }, "commands unchanged");
		onIds(idsOf(present));
		return;
	}
	onIds(idsOf(await rest.put(route, { body: wanted })));
	log.info({ commands: wanted.length, server: devGuild }, "commands registered");
}

/**
 * Whether Discord has the commands as they would be registered now.
 *
 * @param present What it has, with localizations.
 * @param devGuild The one server that they are for; undefined: all.
 */
export function isRegistered(
	commands: readonly KnownCommand[],
	present: readonly unknown[],
	devGuild: string | undefined,
): boolean {
	return normalizeAll(present) === normalizeAll(commandsJson(commands, devGuild === undefined ? "global" : "server"));
}

/** Of slash commands alone: others cannot be linked. */
function idsOf(registered: unknown): ReadonlyMap<string, string> {
	const commands = Array.isArray(registered) ? (registered as readonly Partial<APIApplicationCommand>[]) : [];
	return new Map(
		commands.flatMap(({ id, name, type = ApplicationCommandType.ChatInput }) =>
			id === undefined || name === undefined || type !== ApplicationCommandType.ChatInput ? [] : [[name, id] as const],
		),
	);
}

function normalizeAll(commands: readonly unknown[]): string {
	return JSON.stringify(commands.map((command) => JSON.stringify(normalize(command, COMMAND_KEYS))).sort());
}

/** What a command is made of; ids, versions and what Discord adds in other languages are not compared. */
const COMMAND_KEYS = [
	"type",
	"name",
	"name_localizations",
	"description",
	"description_localizations",
	"options",
	"default_member_permissions",
	"nsfw",
	"integration_types",
	"contexts",
] as const;
const OPTION_KEYS = [
	"type",
	"name",
	"name_localizations",
	"description",
	"description_localizations",
	"required",
	"choices",
	"options",
	"channel_types",
	"min_value",
	"max_value",
	"min_length",
	"max_length",
	"autocomplete",
	"file_types",
] as const;
const CHOICE_KEYS = ["name", "name_localizations", "value"] as const;
const NESTED: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries({ options: OPTION_KEYS, choices: CHOICE_KEYS }),
);

/** Discord leaves out what has its default value, or sends null for it; bodies leave it out. Order of sets and keys says nothing. */
function normalize(value: unknown, keys: readonly string[]): unknown {
	const fields = value as Readonly<Record<string, unknown>>;
	return keys.flatMap((key) => {
		const field = fields[key];
		const nested = NESTED.get(key);
		if (nested !== undefined)
			return isDefault(field) ? [] : [[key, (field as unknown[]).map((one) => normalize(one, nested))]];
		if (isDefault(field) || (key === "type" && field === 1 && keys === COMMAND_KEYS)) return [];
		if (key === "integration_types" || key === "contexts") return [[key, [...(field as number[])].sort()]];
		if (key.endsWith("_localizations"))
			return [[key, Object.entries(field as object).sort(([a], [b]) => (a < b ? -1 : 1))]];
		return [[key, field]];
	});
}

function isDefault(field: unknown): boolean {
	if (field === undefined || field === null || field === false || field === "") return true;
	return typeof field === "object" && Object.keys(field).length === 0;
}
