import { type Client, Events, Status } from "discord.js";
import type { Logger } from "pino";
import { DEPARTED_DAYS } from "../../kept-for.ts";
import { safeError } from "../safe-error.ts";

/** What is kept of servers and their channels, to be deleted when they are left or gone. */
export type KeptServers = {
	/** Takes what is kept for this application. @throws UserError if it is another one's. */
	claim(application: string): void;
	knownServers(): readonly string[];
	/** Days since 1970 on which servers were first found missing. */
	missingServers(): ReadonlyMap<string, number>;
	/** `undefined`: it is there again. */
	setMissing(guild: string, day: number | undefined): void;
	/** @returns how many rows there were. */
	forgetServer(guild: string): number;
	forgetChannel(guild: string, channel: string): void;
};

const DAY_MS = 24 * 60 * 60 * 1000;
const LOOK_EVERY_MS = 6 * 60 * 60 * 1000;

type Departures = {
	readonly kept: KeptServers;
	readonly log: Logger;
	/** As Date.now(). */
	readonly now: () => number;
};

/** Notes when the bot leaves a server or is there again. A server that is only unavailable raises another event. */
export function watchDepartures(client: Client, { kept, log, now }: Departures): void {
	const orLog = (work: () => void): void => {
		try {
			work();
		} catch (error) {
			// What is left over of a server is found when they are looked through.
			log.error({ err: safeError(error) }, "could not note that a server was left");
		}
	};
	client.on(Events.GuildDelete, ({ id }) => orLog(() => setAside({ kept, log, now }, id)));
	client.on(Events.GuildCreate, ({ id }) => orLog(() => kept.setMissing(id, undefined)));
	client.on(Events.ChannelDelete, (channel) => {
		if (!channel.isDMBased()) orLog(() => kept.forgetChannel(channel.guildId, channel.id));
	});
	client.on(Events.ThreadDelete, ({ guildId, id }) => orLog(() => kept.forgetChannel(guildId, id)));
}

/**
 * Looks through the servers of which something is kept, at once and a few times a day: those that were left meanwhile are set
 * aside, and deleted when they stayed away. @returns a function that ends it.
 */
export function followDepartures(client: Client<true>, departures: Departures): () => void {
	const look = (): void => {
		try {
			lookThrough(client, departures);
		} catch (error) {
			departures.log.error({ err: safeError(error) }, "could not look through the servers");
		}
	};
	look();
	const timer = setInterval(look, LOOK_EVERY_MS).unref();
	return () => clearInterval(timer);
}

function lookThrough(client: Client<true>, departures: Departures): void {
	const { kept, log, now } = departures;
	const missing = kept.missingServers();
	const deleteLater: string[] = [];
	// Of a server of which nothing else is kept, the day on which it was left is not kept for ever either.
	for (const server of new Set([...kept.knownServers(), ...missing.keys()])) {
		if (client.guilds.cache.has(server)) {
			if (missing.has(server)) kept.setMissing(server, undefined);
			continue;
		}
		if (!isOurs(client, server)) continue;
		const since = missing.get(server);
		if (since === undefined) setAside(departures, server);
		else if (dayOf(now()) - since >= DEPARTED_DAYS) deleteLater.push(server);
	}
	for (const server of deleteLater) {
		try {
			log.info({ server, rows: kept.forgetServer(server) }, "deleted what was kept of a server that was left");
		} catch (error) {
			// One whose files cannot be deleted must not keep the others.
			log.error({ server, err: safeError(error) }, "could not delete what is kept of a server that was left");
		}
	}
}

function setAside({ kept, log, now }: Departures, server: string): void {
	kept.setMissing(server, dayOf(now()));
	log.info({ server, daysKept: DEPARTED_DAYS }, "left a server; what is kept of it is deleted after some days");
}

/**
 * Whether this process would see the server if the bot were in it: it belongs to a shard of this process which is ready, and
 * Discord names every server of a shard, unavailable ones too, before it is.
 *
 * @see https://discord.com/developers/docs/events/gateway#sharding
 */
function isOurs({ ws, options }: Client<true>, server: string): boolean {
	if (!/^\d{1,20}$/.test(server)) return false;
	const shard = ws.shards.get(Number((BigInt(server) >> 22n) % BigInt(options.shardCount ?? ws.shards.size)));
	return shard?.status === Status.Ready;
}

function dayOf(ms: number): number {
	return Math.floor(ms / DAY_MS);
}
