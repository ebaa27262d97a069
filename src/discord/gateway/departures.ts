import { type Client, Events, Status } from "discord.js";
import type { Logger } from "pino";
import type { KeptServers } from "../../asking/ports.ts";
import { DEPARTED_DAYS } from "../../kept-for.ts";
import { safeError } from "../safe-error.ts";
import { shardOf } from "./shard-plan.ts";

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
	// One after the other, so that of a server that is left and joined again the last word counts.
	let last: Promise<unknown> = Promise.resolve();
	const orLog = (work: () => Promise<void>): void => {
		last = last.then(work).catch((error: unknown) => {
			// What is left over of a server is found when they are looked through.
			log.error({ err: safeError(error) }, "could not note that a server was left");
		});
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
		lookThrough(client, departures).catch((error: unknown) =>
			departures.log.error({ err: safeError(error) }, "could not look through the servers"),
		);
	};
	look();
	const timer = setInterval(look, LOOK_EVERY_MS).unref();
	return () => clearInterval(timer);
}

async function lookThrough(client: Client<true>, departures: Departures): Promise<void> {
	const { kept, log, now } = departures;
	const missing = await kept.missingServers();
	const deleteLater: string[] = [];
	// Of a server of which nothing else is kept, the day on which it was left is not kept for ever either.
	for (const server of new Set([...(await kept.knownServers()), ...missing.keys()])) {
		if (client.guilds.cache.has(server)) {
			if (missing.has(server)) await kept.setMissing(server, undefined);
			continue;
		}
		if (!isOurs(client, server)) continue;
		const since = missing.get(server);
		if (since === undefined) await setAside(departures, server);
		else if (dayOf(now()) - since >= DEPARTED_DAYS) deleteLater.push(server);
	}
	for (const server of deleteLater) {
		// It may have been joined again while the others were looked up and deleted.
		if (client.guilds.cache.has(server)) continue;
		try {
			log.info({ server, rows: await kept.forgetServer(server) }, "deleted what was kept of a server that was left");
		} catch (error) {
			// One whose files cannot be deleted must not keep the others.
			log.error({ server, err: safeError(error) }, "could not delete what is kept of a server that was left");
		}
	}
}

async function setAside({ kept, log, now }: Departures, server: string): Promise<void> {
	await kept.setMissing(server, dayOf(now()));
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
	const shard = ws.shards.get(shardOf(server, options.shardCount ?? ws.shards.size));
	return shard?.status === Status.Ready;
}

function dayOf(ms: number): number {
	return Math.floor(ms / DAY_MS);
}
