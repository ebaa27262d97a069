import { UserError } from "./errors.ts";

/** Log levels pino knows, quietest last. */
const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

/** Hosts Discord serves attachments from: https://discord.com/developers/docs/reference#signed-attachment-cdn-urls */
const DISCORD_CDN_HOSTS = ["cdn.discordapp.com", "media.discordapp.net"];

export type Config = {
	/** Absent: the terminal prompt opens instead of the bot. */
	readonly discordToken?: string | undefined;
	/** REST base, such as `http://127.0.0.1:8080/api`; absent: Discord's own. */
	readonly discordApiUrl?: string | undefined;
	/** Register the commands on this server only. */
	readonly discordDevGuild?: string | undefined;
	/** Hosts (with port, where it is not the default) attachments may be fetched from. */
	readonly discordCdnHosts: readonly string[];
	readonly corpusDir: string;
	readonly dataDir: string;
	/** A PostgreSQL database that several processes share; absent: a file in `dataDir`. It holds a password. */
	readonly databaseUrl?: string | undefined;
	/** What this process is called among those that share the database; absent: as its machine is. */
	readonly hostName?: string | undefined;
	/** How many shards those processes divide; absent: as many as Discord recommends. */
	readonly shardCount?: number | undefined;
	/** The one shard that this process runs, where somebody else divides them. */
	readonly shard?: { readonly id: number; readonly count: number } | undefined;
	/** Id of a Discord application whose data this one takes over, at a start after it was replaced. */
	readonly adoptDataOf?: string | undefined;
	/** Characters of stories that are not in the public domain which one reader may be shown in a day; 0: any number. */
	readonly excerptBudget: number;
	/** MB that stories may take: see `EngineOptions`; absent: what is enough for some 60 MB of text. */
	readonly memoryMb?: number | undefined;
	/** Whether the small model reads passages; off: words alone. */
	readonly reader: "on" | "off";
	/** Where health and figures are served; absent: nowhere. */
	readonly healthAddress?: { readonly host: string; readonly port: number } | undefined;
	readonly logLevel: (typeof LOG_LEVELS)[number];
};

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads settings from `env`. An empty value counts as absent.
 *
 * @throws UserError that lists every mistake, so a self-hoster fixes them in one go. It never repeats the token.
 */
export function readConfig(env: Environment): Config {
	const { config, mistakes } = readSettings(env);
	if (mistakes.length > 0) {
		throw new UserError(
			`Footnote cannot start: ${mistakes.length === 1 ? "one setting is" : `${mistakes.length} settings are`} wrong. Mend ${
				mistakes.length === 1 ? "it" : "them"
			} in .env or in the environment:\n${mistakes.map((mistake) => `- ${mistake}`).join("\n")}`,
		);
	}
	return config;
}

/** Settings beside all that is wrong with them, for what has to go on all the same. A wrong one stands there as it is, or has its default. */
export function readSettings(env: Environment): { readonly config: Config; readonly mistakes: readonly string[] } {
	const mistakes: string[] = [];
	const value = (name: string): string | undefined => env[name]?.trim() || undefined;
	const config: Config = {
		discordToken: checkToken(value("DISCORD_TOKEN"), mistakes),
		discordApiUrl: checkUrl(value("DISCORD_API_URL"), mistakes),
		discordDevGuild: checkGuild(value("DISCORD_DEV_GUILD"), mistakes),
		discordCdnHosts: checkHosts(value("DISCORD_CDN_HOSTS"), mistakes),
		corpusDir: value("CORPUS_DIR") ?? "corpus",
		dataDir: value("DATA_DIR") ?? "data",
		databaseUrl: checkDatabase(value("DATABASE_URL"), mistakes),
		hostName: value("HOST_NAME"),
		shardCount: checkShardCount(value("SHARD_COUNT"), mistakes),
		shard: checkShard(value("SHARDS"), mistakes),
		adoptDataOf: checkApplication(value("ADOPT_DATA_OF"), mistakes),
		excerptBudget: checkBudget(value("EXCERPT_BUDGET"), mistakes),
		memoryMb: checkMemory(value("STORY_MEMORY_MB"), mistakes),
		reader: checkReader(value("READER"), mistakes),
		healthAddress: checkAddress(value("HEALTH_ADDRESS"), mistakes),
		logLevel: checkLevel(value("LOG_LEVEL"), mistakes),
	};
	return { config, mistakes };
}

/** What people paste along with a token. Whether the rest is a token only Discord can tell. */
const NO_TOKEN = /[\s"'“”<>]|^bot\b/i;

function checkToken(token: string | undefined, mistakes: string[]): string | undefined {
	if (token !== undefined && NO_TOKEN.test(token)) {
		mistakes.push(
			"DISCORD_TOKEN holds spaces, quotes, brackets or “Bot” before the token. Copy the token alone from the Bot page of your application at https://discord.com/developers/applications, or leave it empty to use the terminal.",
		);
	}
	return token;
}

function checkUrl(url: string | undefined, mistakes: string[]): string | undefined {
	if (url === undefined) return undefined;
	const parsed = URL.canParse(url) ? new URL(url) : undefined;
	if (parsed?.protocol !== "http:" && parsed?.protocol !== "https:") {
		mistakes.push(`DISCORD_API_URL is “${url}”, not a web address such as http://127.0.0.1:8080/api.`);
	}
	return url.replace(/\/+$/, "");
}

function checkGuild(guild: string | undefined, mistakes: string[]): string | undefined {
	// https://discord.com/developers/docs/reference#snowflakes: ids are 64-bit numbers, 17 to 20 digits today.
	if (guild !== undefined && !/^\d{15,20}$/.test(guild)) {
		mistakes.push(
			`DISCORD_DEV_GUILD is “${guild}”, not a server's id (15 to 20 digits). In Discord, switch on developer mode and copy the server's id.`,
		);
	}
	return guild;
}

/** A password whose signs are not encoded is taken for another part of the address, and would be told as that. */
function checkDatabase(address: string | undefined, mistakes: string[]): string | undefined {
	if (address === undefined) return undefined;
	const parsed = URL.canParse(address) ? new URL(address) : undefined;
	const isRead =
		parsed !== undefined &&
		isDecodable(`${parsed.username}${parsed.password}${parsed.pathname}`) &&
		/^postgres(?:ql)?:$/.test(parsed.protocol) &&
		/^\/[^/@]+$/.test(parsed.pathname) &&
		!parsed.search.includes("@") &&
		parsed.hash === "";
	if (!isRead) {
		mistakes.push(
			"DATABASE_URL is not the address of a PostgreSQL database, such as postgresql://user:password@host:5432/footnote. In a password write / as %2F, @ as %40, # as %23, ? as %3F and % as %25.",
		);
	}
	return address;
}

function isDecodable(encoded: string): boolean {
	try {
		decodeURIComponent(encoded);
		return true;
	} catch {
		return false;
	}
}

/** More than any bot has. */
const MOST_SHARDS = 10_000;

function checkShardCount(count: string | undefined, mistakes: string[]): number | undefined {
	if (count === undefined) return undefined;
	const number = /^\d{1,5}$/.test(count) ? Number(count) : 0;
	if (number < 1 || number > MOST_SHARDS)
		mistakes.push(`SHARD_COUNT is “${count}”, not a whole number from 1 to ${MOST_SHARDS}.`);
	return number;
}

function checkShard(shard: string | undefined, mistakes: string[]): Config["shard"] {
	if (shard === undefined) return undefined;
	const [, id = "", count = ""] = /^(\d{1,5})\/(\d{1,5})$/.exec(shard) ?? [];
	if (id === "" || Number(id) >= Number(count))
		mistakes.push(
			`SHARDS is “${shard}”, not one shard of all, such as 0/8 for the first or 7/8 for the last of eight.`,
		);
	return { id: Number(id), count: Number(count) };
}

function checkApplication(application: string | undefined, mistakes: string[]): string | undefined {
	if (application !== undefined && !/^\d{15,20}$/.test(application)) {
		mistakes.push(`ADOPT_DATA_OF is “${application}”, not an application's id (15 to 20 digits).`);
	}
	return application;
}

function checkHosts(hosts: string | undefined, mistakes: string[]): readonly string[] {
	if (hosts === undefined) return DISCORD_CDN_HOSTS;
	const list = hosts.split(/[\s,]+/).filter((host) => host !== "");
	for (const host of list) {
		if (!/^[a-z0-9.-]+(:\d{1,5})?$/i.test(host)) {
			mistakes.push(`DISCORD_CDN_HOSTS holds “${host}”, not a host name such as cdn.discordapp.com.`);
		}
	}
	return list;
}

/** Some fifty pages: more than anybody asks of a story, less than a copy of it. */
const EXCERPT_BUDGET = 100_000;

function checkBudget(budget: string | undefined, mistakes: string[]): number {
	if (budget === undefined) return EXCERPT_BUDGET;
	if (!/^\d{1,9}$/.test(budget))
		mistakes.push(`EXCERPT_BUDGET is “${budget}”, not a number of characters such as ${EXCERPT_BUDGET}.`);
	return Number(budget);
}

/** With less not even one long novel can be read. */
const LEAST_MEMORY_MB = 192;
const MOST_MEMORY_MB = 65_536;

function checkMemory(memory: string | undefined, mistakes: string[]): number | undefined {
	if (memory === undefined) return undefined;
	const megabytes = /^\d{1,6}$/.test(memory) ? Number(memory) : Number.NaN;
	if (!(megabytes >= LEAST_MEMORY_MB && megabytes <= MOST_MEMORY_MB)) {
		mistakes.push(
			`STORY_MEMORY_MB is “${memory}”, not a number of megabytes from ${LEAST_MEMORY_MB} to ${MOST_MEMORY_MB}, such as 320.`,
		);
	}
	return megabytes;
}

function checkReader(reader: string | undefined, mistakes: string[]): Config["reader"] {
	const known = (["on", "off"] as const).find((setting) => setting === (reader ?? "on").toLowerCase());
	if (known === undefined) mistakes.push(`READER is “${reader}”; it can be on or off.`);
	return known ?? "on";
}

/** A host's name or address, a v6 one in brackets, and a port. */
const HOST_AND_PORT = /^(?:\[(?<six>[0-9a-f:.]+)\]|(?<host>[a-z0-9.-]+)):(?<port>\d{1,5})$/i;

function checkAddress(address: string | undefined, mistakes: string[]): Config["healthAddress"] {
	if (address === undefined) return undefined;
	const { six, host = six ?? "", port } = HOST_AND_PORT.exec(address)?.groups ?? {};
	const number = Number(port ?? Number.NaN);
	if (!(number >= 1 && number <= 65_535)) {
		mistakes.push(
			`HEALTH_ADDRESS is “${address}”, not an address with a port such as 127.0.0.1:9464. 0.0.0.0:9464 is every address of the machine.`,
		);
	}
	return { host, port: number };
}

function checkLevel(level: string | undefined, mistakes: string[]): Config["logLevel"] {
	const known = LOG_LEVELS.find((name) => name === (level ?? "info").toLowerCase());
	if (known === undefined) mistakes.push(`LOG_LEVEL is “${level}”; it can be ${LOG_LEVELS.join(", ")}.`);
	return known ?? "info";
}
