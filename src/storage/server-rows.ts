import type { KeptServers, ServerChoices, ServerSettings } from "../asking/ports.ts";
import { SPOILER_RULES } from "../story/spoiler-rule.ts";
import type { StoryId } from "../story/story.ts";
import { type Database, inTransaction } from "./database.ts";
import { emptyLog, erase } from "./erase.ts";
import type { AtOnce } from "./promising.ts";
import { PLACE_COLUMNS, type PlaceRow, placesOf, SET_PLACE, STILL_THERE, standsAt, valuesOf } from "./reader-rows.ts";

/** What is kept of a server. */
export type ServerRows = AtOnce<ServerChoices & Omit<KeptServers, "claim">>;

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
	const known = database.prepare(
		guildTables.map((table) => `SELECT guild FROM ${table} WHERE guild <> ''`).join(" UNION "),
	);
	const forget = guildTables.map((table) => database.prepare(`DELETE FROM ${table} WHERE guild = ?`));
	const missing = database.prepare("SELECT guild, since FROM missing_servers");
	const addMissing = database.prepare("INSERT OR IGNORE INTO missing_servers (guild, since) VALUES (?, ?)");
	const removeMissing = database.prepare("DELETE FROM missing_servers WHERE guild = ?");
	const addGreeted = database.prepare("INSERT OR IGNORE INTO greeted_servers (guild) VALUES (?)");
	const removeGreeted = database.prepare("DELETE FROM greeted_servers WHERE guild = ?");
	return {
		...createServerSettings(database),
		...createChannelSettings(database),
		forgetServer: (guild) => {
			// An empty id would mean the corpus, and so every reader's positions.
			if (guild === "") return 0;
			const rows = (): number => {
				removeMissing.run(guild);
				return forget.reduce((sum, table) => sum + table.run(guild).changes, 0);
			};
			return erase(database, rows, guild);
		},
		missingServers: () =>
			new Map((missing.all() as { guild: string; since: number }[]).map(({ guild, since }) => [guild, since])),
		setMissing: (guild, day) => {
			if (day === undefined) {
				removeMissing.run(guild);
				return;
			}
			addMissing.run(guild, day);
			// Whoever invites the bot again is greeted again.
			removeGreeted.run(guild);
		},
		greet: (guild) => addGreeted.run(guild).changes > 0,
		knownServers: () => (known.all() as { guild: string }[]).map(({ guild }) => guild),
	};
}

function createServerSettings(database: Database): Pick<ServerRows, "serverSettings" | "changeServerSettings"> {
	const read = database.prepare(
		"SELECT default_story, spoiler_rule, private_answers, excerpt_length, language FROM server_settings WHERE guild = ?",
	);
	const write = database.prepare(
		`INSERT INTO server_settings (guild, default_story, spoiler_rule, private_answers, excerpt_length, language)
		 VALUES (?, ?, ?, ?, ?, ?)
		 ON CONFLICT (guild) DO UPDATE SET default_story = excluded.default_story, spoiler_rule = excluded.spoiler_rule,
		 private_answers = excluded.private_answers, excerpt_length = excluded.excerpt_length,
		 language = excluded.language`,
	);
	const serverSettings = (guild: string): ServerSettings => {
		const row = read.get(guild) as ServerRow | undefined;
		return {
			defaultStory: row?.default_story ?? undefined,
			spoilerRule: SPOILER_RULES.find((rule) => rule === row?.spoiler_rule),
			privateAnswers: typeof row?.private_answers === "number" ? row.private_answers === 1 : undefined,
			excerptLength: row?.excerpt_length ?? undefined,
			language: row?.language ?? undefined,
		};
	};
	return {
		serverSettings,
		changeServerSettings: (guild, change) => {
			inTransaction(database, () => {
				const next = { ...serverSettings(guild), ...change };
				const privateAnswers = next.privateAnswers === undefined ? null : Number(next.privateAnswers);
				write.run(
					guild,
					next.defaultStory ?? null,
					next.spoilerRule ?? null,
					privateAnswers,
					next.excerptLength ?? null,
					next.language ?? null,
				);
			});
		},
	};
}

function createChannelSettings(
	database: Database,
): Pick<
	ServerRows,
	"channelSettings" | "channelsSet" | "setChannelStory" | "setChannelLimit" | "moveChannelLimit" | "forgetChannel"
> {
	const story = database.prepare("SELECT default_story FROM channel_settings WHERE guild = ? AND channel = ?");
	const limits = database.prepare(`SELECT ${PLACE_COLUMNS} FROM channel_limits WHERE guild = ? AND channel = ?`);
	const channels = database.prepare(
		"SELECT channel FROM channel_settings WHERE guild = ? UNION SELECT channel FROM channel_limits WHERE guild = ?",
	);
	const setStory = database.prepare(
		`INSERT INTO channel_settings (guild, channel, default_story) VALUES (?, ?, ?)
		 ON CONFLICT (guild, channel) DO UPDATE SET default_story = excluded.default_story`,
	);
	const clearStory = database.prepare("DELETE FROM channel_settings WHERE guild = ? AND channel = ?");
	const setLimit = database.prepare(
		`INSERT OR REPLACE INTO channel_limits (guild, channel, ${PLACE_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
	);
	const moveLimit = database.prepare(
		`UPDATE channel_limits SET ${SET_PLACE} WHERE guild = ? AND channel = ? AND story = ? AND ${STILL_THERE}`,
	);
	const clearLimit = database.prepare("DELETE FROM channel_limits WHERE guild = ? AND channel = ? AND story = ?");
	const clearLimits = database.prepare("DELETE FROM channel_limits WHERE guild = ? AND channel = ?");
	return {
		channelSettings: (guild, channel) => {
			const row = story.get(guild, channel) as { default_story: StoryId | null } | undefined;
			const rows = limits.all(guild, channel) as PlaceRow[];
			return { defaultStory: row?.default_story ?? undefined, limits: placesOf(rows) };
		},
		channelsSet: (guild) => (channels.all(guild, guild) as { channel: string }[]).map(({ channel }) => channel),
		setChannelStory: (guild, channel, chosen) => {
			if (chosen === undefined) clearStory.run(guild, channel);
			else setStory.run(guild, channel, chosen);
		},
		setChannelLimit: (guild, channel, limited, limit) => {
			if (limit === undefined) clearLimit.run(guild, channel, limited);
			else setLimit.run(guild, channel, limited, ...valuesOf(limit));
		},
		moveChannelLimit: (guild, channel, limited, from, to) => {
			moveLimit.run(...valuesOf(to), guild, channel, limited, ...standsAt(from));
		},
		forgetChannel: (guild, channel) => {
			const rows = inTransaction(
				database,
				() => clearStory.run(guild, channel).changes + clearLimits.run(guild, channel).changes,
			);
			if (rows > 0) emptyLog(database);
		},
	};
}
