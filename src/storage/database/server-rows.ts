import type { KeptServers, ServerChoices, ServerSettings } from "../../asking/ports.ts";
import { SPOILER_RULES } from "../../story/spoiler-rule.ts";
import type { StoryId } from "../../story/story.ts";
import type { Database } from "./database.ts";
import {
	PLACE_COLUMNS,
	type PlaceRow,
	placesOf,
	SET_EXCLUDED_PLACE,
	SET_PLACE,
	STILL_THERE,
	standsAt,
	valuesOf,
} from "./reader-rows.ts";

/** What is kept of a server. */
export type ServerRows = ServerChoices & Omit<KeptServers, "claim">;

type ServerRow = {
	default_story: StoryId | null;
	spoiler_rule: string | null;
	private_answers: number | null;
	excerpt_length: number | null;
	language: string | null;
};

/** Tables with rows of a server. Rows of the corpus have an empty guild there. */
const guildTables = [
	"reader_positions",
	"reader_last_stories",
	"server_settings",
	"channel_settings",
	"channel_limits",
	"uploaded_stories",
	"greeted_servers",
];

export function createServerRows(database: Database): ServerRows {
	const { all, run, erase } = database;
	return {
		...createServerSettings(database),
		...createChannelSettings(database),
		forgetServer: async (guild) => {
			// An empty id would mean the corpus, and so every reader's positions.
			if (guild === "") return 0;
			return erase(async (within) => {
				await within.run("DELETE FROM missing_servers WHERE guild = $1", guild);
				let rows = 0;
				for (const table of guildTables) rows += await within.run(`DELETE FROM ${table} WHERE guild = $1`, guild);
				return rows;
			}, guild);
		},
		missingServers: async () =>
			new Map(
				(await all<{ guild: string; since: number }>("SELECT guild, since FROM missing_servers")).map(
					({ guild, since }) => [guild, since],
				),
			),
		setMissing: async (guild, day) => {
			if (day === undefined) {
				await run("DELETE FROM missing_servers WHERE guild = $1", guild);
				return;
			}
			await run("INSERT INTO missing_servers (guild, since) VALUES ($1, $2) ON CONFLICT DO NOTHING", guild, day);
			// Whoever invites the bot again is greeted again.
			await run("DELETE FROM greeted_servers WHERE guild = $1", guild);
		},
		greet: async (guild) =>
			(await run("INSERT INTO greeted_servers (guild) VALUES ($1) ON CONFLICT DO NOTHING", guild)) > 0,
		knownServers: async () => (await all<{ guild: string }>(KNOWN_SERVERS)).map(({ guild }) => guild),
	};
}

const KNOWN_SERVERS = `${guildTables.map((table) => `SELECT guild FROM ${table} WHERE guild <> ''`).join(" UNION ")} ORDER BY guild`;

/** The column of each choice. */
const COLUMNS = {
	defaultStory: "default_story",
	spoilerRule: "spoiler_rule",
	privateAnswers: "private_answers",
	excerptLength: "excerpt_length",
	language: "language",
} as const satisfies Record<keyof ServerSettings, keyof ServerRow>;

const SETTINGS = `SELECT ${Object.values(COLUMNS).join(", ")} FROM server_settings WHERE guild = $1`;

function createServerSettings({ one, run }: Database): Pick<ServerRows, "serverSettings" | "changeServerSettings"> {
	return {
		serverSettings: async (guild) => {
			const row = await one<ServerRow>(SETTINGS, guild);
			return {
				defaultStory: row?.default_story ?? undefined,
				spoilerRule: SPOILER_RULES.find((rule) => rule === row?.spoiler_rule),
				privateAnswers: typeof row?.private_answers === "number" ? row.private_answers === 1 : undefined,
				excerptLength: row?.excerpt_length ?? undefined,
				language: row?.language ?? undefined,
			};
		},
		changeServerSettings: async (guild, change) => {
			const names = (Object.keys(COLUMNS) as (keyof ServerSettings)[]).filter((name) => name in change);
			if (names.length === 0) return;
			const columns = names.map((name) => COLUMNS[name]);
			// One statement: what another changes meanwhile stays as they left it.
			await run(
				`INSERT INTO server_settings (guild, ${columns.join(", ")})
				 VALUES ($1, ${columns.map((_, at) => `$${at + 2}`).join(", ")})
				 ON CONFLICT (guild) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(", ")}`,
				guild,
				...names.map((name) => columnValue(change[name])),
			);
		},
	};
}

function columnValue(choice: ServerSettings[keyof ServerSettings]): string | number | null {
	return typeof choice === "boolean" ? Number(choice) : (choice ?? null);
}

const CHANNEL_SET = ["channel_settings", "channel_limits"]
	.map((table) => `SELECT channel FROM ${table} WHERE guild = $1 AND channel = $2`)
	.join(" UNION ");

function createChannelSettings({
	all,
	one,
	run,
	erase,
}: Database): Pick<
	ServerRows,
	"channelSettings" | "channelsSet" | "setChannelStory" | "setChannelLimit" | "moveChannelLimit" | "forgetChannel"
> {
	return {
		channelSettings: async (guild, channel) => {
			const [row, limits] = await Promise.all([
				one<{ default_story: StoryId | null }>(
					"SELECT default_story FROM channel_settings WHERE guild = $1 AND channel = $2",
					guild,
					channel,
				),
				all<PlaceRow>(`SELECT ${PLACE_COLUMNS} FROM channel_limits WHERE guild = $1 AND channel = $2`, guild, channel),
			]);
			return { defaultStory: row?.default_story ?? undefined, limits: placesOf(limits) };
		},
		channelsSet: async (guild) => {
			const rows = await all<{ channel: string }>(
				`SELECT channel FROM channel_settings WHERE guild = $1
				 UNION SELECT channel FROM channel_limits WHERE guild = $1 ORDER BY channel`,
				guild,
			);
			return rows.map(({ channel }) => channel);
		},
		setChannelStory: async (guild, channel, chosen) => {
			if (chosen === undefined) {
				await run("DELETE FROM channel_settings WHERE guild = $1 AND channel = $2", guild, channel);
				return;
			}
			await run(
				`INSERT INTO channel_settings (guild, channel, default_story) VALUES ($1, $2, $3)
				 ON CONFLICT (guild, channel) DO UPDATE SET default_story = excluded.default_story`,
				guild,
				channel,
				chosen,
			);
		},
		setChannelLimit: async (guild, channel, limited, limit) => {
			if (limit === undefined) {
				await run(
					"DELETE FROM channel_limits WHERE guild = $1 AND channel = $2 AND story = $3",
					guild,
					channel,
					limited,
				);
				return;
			}
			await run(
				`INSERT INTO channel_limits (${PLACE_COLUMNS}, guild, channel) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
				 ON CONFLICT (guild, channel, story) DO UPDATE SET ${SET_EXCLUDED_PLACE}`,
				limited,
				...valuesOf(limit),
				guild,
				channel,
			);
		},
		moveChannelLimit: async (guild, channel, limited, from, to) => {
			await run(
				`UPDATE channel_limits SET ${SET_PLACE} WHERE ${STILL_THERE} AND guild = $9 AND channel = $10 AND story = $11`,
				...valuesOf(to),
				...standsAt(from),
				guild,
				channel,
				limited,
			);
		},
		forgetChannel: async (guild, channel) => {
			// Told of every thread that goes, of most of which nothing is kept.
			if ((await all(CHANNEL_SET, guild, channel)).length === 0) return;
			await erase(async (within) => {
				await within.run("DELETE FROM channel_settings WHERE guild = $1 AND channel = $2", guild, channel);
				await within.run("DELETE FROM channel_limits WHERE guild = $1 AND channel = $2", guild, channel);
			});
		},
	};
}
