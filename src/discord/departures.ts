import { type Client, Events } from "discord.js";
import type { Logger } from "pino";
import { safeError } from "./safe-error.ts";

/** What is kept of servers and their channels, to be deleted when they are left or gone. */
export type KeptServers = {
	knownServers(): readonly string[];
	/** @returns how many rows there were. */
	forgetServer(guild: string): number;
	forgetChannel(guild: string, channel: string): void;
};

/** Deletes what is kept of a server when the bot leaves it. A server that is only unavailable raises another event. */
export function watchDepartures(client: Client, kept: KeptServers, log: Logger): void {
	const orLog = (forget: () => void): void => {
		try {
			forget();
		} catch (error) {
			// What is left over of a server is found at the next start.
			log.error({ err: safeError(error) }, "could not forget");
		}
	};
	client.on(Events.GuildDelete, ({ id }) =>
		orLog(() => log.info({ server: id, rows: kept.forgetServer(id) }, "left a server")),
	);
	client.on(Events.ChannelDelete, (channel) => {
		if (!channel.isDMBased()) orLog(() => kept.forgetChannel(channel.guildId, channel.id));
	});
	client.on(Events.ThreadDelete, ({ guildId, id }) => orLog(() => kept.forgetChannel(guildId, id)));
}

/** Deletes what is kept of servers that were left while the bot was away. Discord lists unavailable servers at start too. */
export function forgetDeparted(client: Client<true>, kept: KeptServers, log: Logger): void {
	for (const server of kept.knownServers()) {
		if (client.guilds.cache.has(server)) continue;
		log.info({ server, rows: kept.forgetServer(server) }, "left a server");
	}
}
