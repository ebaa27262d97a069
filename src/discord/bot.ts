import { type Client, Events } from "discord.js";
import type { Logger } from "pino";
import { mistake } from "../answering/wording/mistake.ts";
import type { GatewayNow } from "../asking/bot-now.ts";
import type { CommandRunner, KnownCommand } from "../asking/command.ts";
import { inviteLinks } from "../asking/invite-links.ts";
import type { KeptServers } from "../asking/ports.ts";
import { UserError } from "../errors.ts";
import type { Asking, BotTally, Looks, ScopeFor, StoryUploads } from "./asking.ts";
import { type Clock, systemClock } from "./clock.ts";
import { type Ends, logProblem, onInteraction, onMessage } from "./events.ts";
import { connect } from "./gateway/connect.ts";
import { followDepartures, watchDepartures } from "./gateway/departures.ts";
import { gatewayEnd } from "./gateway/gateway-end.ts";
import { watchGateway } from "./gateway/gateway-now.ts";
import { greetJoined } from "./gateway/greeting.ts";
import { keepRegistering } from "./gateway/keep-registering.ts";
import { isOwner } from "./gateway/owner.ts";
import { type ReadStories, showPresence } from "./gateway/presence.ts";
import type { ShardPlace } from "./gateway/shard-plan.ts";
import { ownShard, type SharedShards, type Sharing, shareShards } from "./gateway/share-shards.ts";
import {
	APOLOGISE_WITHIN_MS,
	CLOSE_WITHIN_MS,
	COMPLETION_BURST,
	COMPLETION_REFILL_MS,
	DEFER_AFTER_MS,
	FINISH_WITHIN_MS,
	MOST_UNANNOUNCED,
	READER_BURST,
	READER_REFILL_MS,
	REMINDER_PAUSE_MS,
} from "./limits.ts";
import { type CommandLinks, commandLinks } from "./render/links.ts";
import { greetingFor } from "./reply/greet.ts";
import { createInteractionAges } from "./reply/interaction-age.ts";
import { interactionRest } from "./reply/interaction-rest.ts";
import { createRateLimit } from "./reply/rate-limit.ts";
import { createReaderLocales } from "./reply/reader-locales.ts";
import { createWaiting } from "./reply/waiting.ts";
import { allSettled, within } from "./settle.ts";

export type BotParts = {
	readonly commands: readonly KnownCommand[];
	readonly runner: CommandRunner;
	readonly scopeFor: ScopeFor;
	/** What servers chose of how answers look; absent: nothing. */
	readonly looksOf?: (guild: string) => Promise<Looks>;
	/** How servers bring in stories of their own; absent: they cannot. */
	readonly uploads?: StoryUploads;
	/** What is kept of servers; absent: nothing. */
	readonly keptServers?: KeptServers;
	readonly log: Logger;
	/** Whose state is shown under the bot's name; absent: nothing is. */
	readonly stories?: ReadStories;
	/** Told what happens; absent: nobody counts. */
	readonly tally?: BotTally;
	readonly config: {
		readonly discordToken: string;
		readonly discordApiUrl?: string | undefined;
		readonly discordDevGuild?: string | undefined;
	};
	/** How the bot is divided where several processes run it; absent: this one runs all of it. */
	readonly shards?: SharedShards;
	/** Called when Discord ends the connection for good, such as after a reset of the token. */
	readonly onLost?: (error: UserError) => void;
	readonly clock?: Clock;
	/** From when an interaction was made until it is announced that its answer takes a while; absent: `DEFER_AFTER_MS`. */
	readonly announceAfterMs?: number;
};

export type Bot = {
	/**
	 * Connects and registers the commands. Where Discord cannot be reached it goes on trying until `stop`.
	 *
	 * @throws UserError if Discord refuses the token, or the bot.
	 */
	start(): Promise<void>;
	/** Finishes answers under way and closes the gateway, within 5 s. */
	stop(): Promise<void>;
	/** How the connection to Discord stands. */
	gateway(): GatewayNow;
};

/** The bot on Discord: every event ends in one of the answers below, and every error in one place. */
export function createBot(parts: BotParts): Bot {
	const { log, config, clock = systemClock, announceAfterMs = DEFER_AFTER_MS } = parts;
	const ages = createInteractionAges(clock.now);
	const waiting = createWaiting();
	let links: CommandLinks | undefined;
	const asking: Asking = {
		...parts,
		// Commands of one server are links there alone.
		isOwner: async (user) => {
			const own = [...running.values()].find(({ client }) => client !== undefined);
			return own?.client !== undefined && isOwner(own.client, user);
		},
		linksIn: (guild) => (config.discordDevGuild === undefined || config.discordDevGuild === guild ? links : undefined),
		questionLimit: createRateLimit(READER_BURST, READER_REFILL_MS),
		completionLimit: createRateLimit(COMPLETION_BURST, COMPLETION_REFILL_MS),
		reminderLimit: createRateLimit(1, REMINDER_PAUSE_MS),
		locales: createReaderLocales(),
		announceAfter: (id) => (waiting.count() > MOST_UNANNOUNCED ? 0 : Math.max(0, announceAfterMs - ages.of(id))),
	};
	const underWay = new Set<Promise<void>>();
	const gateway = watchGateway(Date.now);
	const stopping = new AbortController();
	const { keptServers: kept } = parts;
	const departures = kept === undefined ? undefined : { kept, log, now: clock.now };
	const ends: Ends = { stopping: stopping.signal, waiting, ages };
	const running = new Map<number, Running>();
	let sharing: Sharing | undefined;
	let isClaimed = false;

	const track = (work: Promise<void>): void => {
		underWay.add(work);
		work.catch((error: unknown) => logProblem(asking, error)).finally(() => underWay.delete(work));
	};
	const listen = (client: Client, own: Running): void => {
		gateway.watch(client, own.place);
		client.on(Events.InteractionCreate, (interaction) => track(onInteraction(asking, interaction, ends)));
		client.on(Events.MessageCreate, (message) => track(onMessage(asking, message, ends)));
		client.on(Events.ShardResume, (_, events) => log.info({ events }, "connection resumed"));
		client.on(Events.ShardDisconnect, ({ code }) => {
			if (own.client !== undefined) parts.onLost?.(gatewayEnd(code));
		});
		if (departures !== undefined) watchDepartures(client, departures);
		for (const rest of [client.rest, interactionRest(client)]) {
			if (parts.tally !== undefined) rest.on("response", (_, { status }) => parts.tally?.response(status));
			rest.on("rateLimited", ({ route, retryAfter, scope }) =>
				log.warn(
					{ route: route.replace(/\/:?[\w-]{40,}/g, "/[token]"), retryAfterMs: retryAfter, scope },
					"rate limited",
				),
			);
		}
	};

	/** Runs one shard, or all of them. */
	const runShard = async (shard?: ShardPlace): Promise<void> => {
		const leaving = new AbortController();
		const own: Running = { place: shard?.id ?? 0, leaving, watching: [] };
		running.set(own.place, own);
		const signal = AbortSignal.any([stopping.signal, leaving.signal]);
		const { discordToken: token, discordApiUrl: apiUrl, discordDevGuild: devGuild } = config;
		const client = await connect({
			...{ token, apiUrl, log, signal, clock, shard },
			mayIdentify: parts.shards?.table.mayIdentify,
			listen: (trying) => listen(trying, own),
		});
		if (client === undefined) return;
		own.client = client;
		if (signal.aborted) return void client.destroy();
		const invite = inviteLinks(client.application.id).server;
		const servers = client.guilds.cache.size;
		log.info({ bot: client.user.id, shard: shard?.id, servers, invite }, "connected to Discord");
		if (departures !== undefined) {
			// Once is enough: what is kept may be away when another shard is taken over.
			if (!isClaimed) await claimFor(client, departures.kept);
			isClaimed = true;
			own.watching.push(followDepartures(client, departures));
		}
		if (parts.stories !== undefined) own.watching.push(showPresence(client, parts.stories));
		const { rest, application } = client;
		const onIds = (ids: ReadonlyMap<string, string>): void => {
			links = commandLinks(parts.commands, ids);
		};
		// Whoever runs the first shard registers the commands for all.
		const isLookOnly = shard !== undefined && shard.id !== 0;
		const registration = { rest, applicationId: application.id, devGuild, log, onIds, isLookOnly };
		await keepRegistering(parts.commands, registration, signal);
		// After the commands are known, so that they can be clicked in what a new server is told.
		if (departures !== undefined) {
			greetJoined(client, { ...departures, words: (guild) => greetingFor(asking, guild) });
		}
	};
	const closeShard = async (id: number): Promise<void> => {
		const own = running.get(id);
		running.delete(id);
		own?.leaving.abort();
		if (own !== undefined) endWatching(own);
		gateway.forget(id);
		await own?.client?.destroy();
	};
	/** Nobody waits for a shard that is begun later: what Discord refuses for good ends the bot all the same. */
	const beginShard = (shard: ShardPlace): void => {
		void runShard(shard).catch((error: unknown) => {
			if (!(error instanceof UserError)) throw error;
			parts.onLost?.(error);
		});
	};

	return {
		gateway: gateway.now,
		async start() {
			if (parts.shards === undefined) return runShard();
			if (parts.shards.fixed !== undefined) return runShard(ownShard(parts.shards, parts.shards.fixed));
			const { discordToken: token, discordApiUrl: apiUrl } = config;
			const reaching = { token, apiUrl, log, clock, signal: stopping.signal };
			sharing = await shareShards(gateway.share(parts.shards), reaching, { open: beginShard, close: closeShard });
		},
		async stop() {
			if (stopping.signal.aborted) return;
			stopping.abort();
			for (const own of running.values()) endWatching(own);
			const pending = underWay.size;
			await within(clock, FINISH_WITHIN_MS, allSettled(underWay));
			waiting.giveUp(mistake({ say: "stopping" }));
			await within(clock, APOLOGISE_WITHIN_MS, allSettled(underWay));
			const closed = Promise.all([...running.values()].map(({ client }) => client?.destroy()));
			// Given back when it is closed, so that no other process runs it beside.
			await within(
				clock,
				CLOSE_WITHIN_MS,
				closed.then(() => sharing?.leave()),
			);
			log.info({ pending, unfinished: underWay.size }, "stopped");
		},
	};
}

/** A shard, or all of them, as this process runs it. */
type Running = {
	/** Its shard's number; 0 where it runs all. */
	readonly place: number;
	readonly leaving: AbortController;
	/** Absent until it is connected. */
	client?: Client<true>;
	/** What ends what is done all the time while it is connected. */
	readonly watching: (() => void)[];
};

function endWatching({ watching }: Running): void {
	for (const end of watching.splice(0)) end();
}

/** Before anything is done with what is kept: it may be another application's. @throws UserError */
async function claimFor(client: Client<true>, kept: KeptServers): Promise<void> {
	try {
		await kept.claim(client.application.id);
	} catch (error) {
		await client.destroy();
		throw error;
	}
}
