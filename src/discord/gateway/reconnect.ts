import { type SessionInfo, SimpleShardingStrategy, type WebSocketOptions } from "discord.js";
import type { Logger } from "pino";
import type { Clock } from "../clock.ts";
import { FIRST_PAUSE_MS, LONGEST_PAUSE_MS, STABLE_MS, STILL_AWAY_MS } from "../limits.ts";
import { safeError } from "../safe-error.ts";
import { FINAL_CODES } from "./gateway-end.ts";

type Strategy = NonNullable<WebSocketOptions["buildStrategy"]>;

/** What a shard's connection has come to. */
type Shard = {
	/** Begun and not yet closed. */
	isTrying: boolean;
	/** Discord has spoken on it. */
	isHeard: boolean;
	/** When it was ready for work; undefined: it is not. */
	readySince: number | undefined;
	/** Attempts since it was last ready, and connections in a row that soon ended. */
	failed: number;
	shortLived: number;
	lostAt: number;
	saidAt: number;
	problem: Error | undefined;
};

export type Reconnecting = { readonly log: Logger; readonly signal: AbortSignal; readonly clock: Clock };

/**
 * discord.js (@discordjs/ws 1.2) connects anew half a second after every failure, for ever, and after the first one drops
 * the session that could have been resumed. It asks for the session before each attempt, and that is where this waits:
 * first not at all, for most cuts are over at once, then longer and longer. It keeps the session until Discord itself
 * refuses it, and says little.
 */
export function patientStrategy({ log, signal, clock }: Reconnecting): Strategy {
	return (manager) => {
		const { retrieveSessionInfo, updateSessionInfo } = manager.options;
		const shards = new Map<number, Shard>();
		const shardOf = (id: number): Shard => {
			const shard = shards.get(id) ?? newShard(clock.now());
			shards.set(id, shard);
			return shard;
		};
		manager.options.retrieveSessionInfo = async (id) => {
			const shard = shardOf(id);
			if (shard.isTrying) return retrieveSessionInfo(id);
			const pauseMs = pauseBefore(shard);
			if (pauseMs > 0) await clock.pause(pauseMs, signal);
			// A client that was destroyed meanwhile must not connect any more; discord.js does not look.
			if (signal.aborted) return new Promise<never>(() => {});
			Object.assign(shard, { isTrying: true, isHeard: false });
			return elsewhereAtTimes(await retrieveSessionInfo(id), shard.failed);
		};
		// A connection that never came about says nothing about the session.
		manager.options.updateSessionInfo = (id, session) =>
			session === null && !shardOf(id).isHeard ? undefined : updateSessionInfo(id, session);
		const events: object = manager;
		if (!emitsShardEvents(events)) throw new TypeError("discord.js no longer tells how its connections fare.");
		events.on("hello", ({ shardId }) => Object.assign(shardOf(shardId), { isHeard: true }));
		events.on("error", ({ shardId, error }) => Object.assign(shardOf(shardId), { problem: error }));
		for (const event of ["ready", "resumed"] as const) {
			events.on(event, ({ shardId }) => noteReady(shardOf(shardId), shardId, { log, clock }));
		}
		events.on("closed", ({ shardId, code }) => {
			if (!signal.aborted && !FINAL_CODES.has(code ?? 0))
				noteClosed(shardOf(shardId), { shardId, code }, { log, clock });
		});
		const strategy = new SimpleShardingStrategy(manager);
		signal.addEventListener("abort", () => hearErrors(strategy), { once: true });
		return strategy;
	};
}

/**
 * A shard that is destroyed while it connects takes its own listener away first, and the failure that comes then would end
 * the process as an error nobody listens to.
 */
function hearErrors(strategy: SimpleShardingStrategy): void {
	const held: object = strategy;
	if (!holdsShards(held)) return;
	for (const { connection } of held.shards.values()) connection?.on("error", () => {});
}

type HeldShards = {
	readonly shards: ReadonlyMap<
		number,
		{ readonly connection?: { on(event: "error", listener: () => void): unknown } | null }
	>;
};

function holdsShards(strategy: object): strategy is HeldShards {
	return "shards" in strategy && strategy.shards instanceof Map;
}

/** discord.js exports the names of these events, but under them those of a class of its own. */
type ShardEvents = {
	on(
		event: "hello" | "ready" | "resumed" | "closed" | "error",
		listener: (payload: { shardId: number; code?: number; error?: Error }) => void,
	): unknown;
};

function emitsShardEvents(manager: object): manager is ShardEvents {
	return "on" in manager && typeof manager.on === "function";
}

function newShard(now: number): Shard {
	return {
		isTrying: false,
		isHeard: false,
		readySince: undefined,
		failed: 0,
		shortLived: 0,
		lostAt: now,
		saidAt: Number.NEGATIVE_INFINITY,
		problem: undefined,
	};
}

/** Short-lived connections that are forgiven: cuts come in twos and threes. */
const FORGIVEN = 3;

/** With up to a quarter more or less, so that not all bots come back in the same moment. */
function pauseBefore({ failed, shortLived }: Shard): number {
	const steps = Math.max(failed, shortLived - FORGIVEN);
	if (steps <= 0) return 0;
	return Math.min(FIRST_PAUSE_MS * 2 ** (steps - 1), LONGEST_PAUSE_MS) * (0.75 + Math.random() / 2);
}

/** Where sessions are resumed may be away alone, so every other attempt goes to the gateway's common address. */
function elsewhereAtTimes(session: SessionInfo | null, failed: number): SessionInfo | null {
	if (session === null || failed % 2 === 0) return session;
	const { resumeURL: _, ...common } = session;
	return common as SessionInfo;
}

type Closed = { readonly shardId: number; readonly code: number | undefined };
type Saying = Pick<Reconnecting, "log" | "clock">;

function noteReady(shard: Shard, shardId: number, { log, clock }: Saying): void {
	if (shard.failed > 0) {
		log.info({ shard: shardId, attempts: shard.failed + 1, awayS: secondsAway(shard, clock) }, "connected again");
	}
	Object.assign(shard, { readySince: clock.now(), failed: 0, problem: undefined });
}

function noteClosed(shard: Shard, { shardId, code }: Closed, { log, clock }: Saying): void {
	const now = clock.now();
	const { readySince } = shard;
	Object.assign(shard, { isTrying: false, readySince: undefined });
	if (readySince === undefined) shard.failed++;
	else {
		shard.shortLived = now - readySince < STABLE_MS ? shard.shortLived + 1 : 0;
		shard.lostAt = now;
	}
	if (now - shard.saidAt < STILL_AWAY_MS) return;
	shard.saidAt = now;
	const { failed, problem } = shard;
	const err = problem === undefined ? undefined : safeError(problem);
	if (failed === 0) log.warn({ shard: shardId, code }, "connection to Discord lost; reconnecting");
	else {
		log.warn(
			{ shard: shardId, code, attempts: failed, awayS: secondsAway(shard, clock), err },
			"Discord is still away",
		);
	}
}

function secondsAway({ lostAt }: Shard, clock: Clock): number {
	return Math.round((clock.now() - lostAt) / 1000);
}
