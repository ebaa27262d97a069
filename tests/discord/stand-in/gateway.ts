import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";

/** Discord's gateway, for each shard that identifies: hello, identify, ready, resume with replay, heartbeats. */
export type Gateway = {
	connect(request: IncomingMessage, line: Duplex, head: Buffer): void;
	/** Sends an event to the bot, or keeps it for its resume. */
	dispatch(type: string, data: unknown): void;
	/** Cuts the line that came last without a word. */
	cut(): void;
	/** Closes with a code of Discord's. */
	close(code: number): void;
	/** Cuts so many connections as soon as they come. */
	refuse(times: number): void;
	/** Closes with a code of Discord's as soon as somebody identifies or resumes next. */
	closeNext(code: number): void;
	/** Forgets the session, so that the next resume is refused. */
	forgetSession(): void;
	/** What the bot did, in order: "refused", "identify", "resume", "close 1000"; of one of several shards "identify 2/4". */
	readonly log: string[];
	/** What the bot showed under its name, in order. */
	readonly presences: { readonly activities: readonly { readonly state?: string }[] }[];
	/** Intents of the last identify. */
	readonly intents: number;
	isConnected(): boolean;
	/** Shards whose sessions are open. */
	shards(): readonly number[];
	/** How many sessions are open. */
	sessions(): number;
};

/** https://discord.com/developers/docs/events/gateway#sharding */
export type ShardOf = readonly [shard: number, count: number];

export function isOnShard(guild: string, [shard, count]: ShardOf): boolean {
	return (BigInt(guild) >> 22n) % BigInt(count) === BigInt(shard);
}

type Session = {
	readonly id: string;
	readonly shard: ShardOf;
	sequence: number;
	readonly sent: { readonly s: number; readonly text: string }[];
	socket: WebSocket | undefined;
};

type GatewayParts = {
	readonly token: string;
	readonly ready: (resumeUrl: string, sessionId: string, shard: ShardOf) => unknown;
	readonly afterReady: (shard: ShardOf) => readonly { type: string; data: unknown }[];
	readonly url: () => string;
	readonly complain: (violation: string) => void;
	/** In how many sessions are begun one after the other; absent: they may come as they like. */
	readonly buckets?: number | undefined;
};

// https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-opcodes
const Op = {
	Dispatch: 0,
	Heartbeat: 1,
	Identify: 2,
	PresenceUpdate: 3,
	Resume: 6,
	InvalidSession: 9,
	Hello: 10,
	HeartbeatAck: 11,
} as const;
/** Long enough to stay out of the tests' way, short enough that some see one. */
const HEARTBEAT_MS = 4000;
const IDENTIFY_EVERY_MS = 5000;
const PRIVILEGED_INTENTS = (1 << 1) | (1 << 8) | (1 << 15);
// https://discord.com/developers/docs/events/gateway#sending-events: payloads to Discord hold at most 4096 bytes.
const PAYLOAD_BYTES = 4096;

export function createGateway({ token, ready, afterReady, url, complain, buckets }: GatewayParts): Gateway {
	const log: string[] = [];
	const presences: Gateway["presences"] = [];
	const server = new WebSocketServer({ noServer: true });
	let socket: WebSocket | undefined;
	/** By id. A shard may have several, where two processes take it for theirs. */
	const present = new Map<string, Session>();
	const begunAt = new Map<number, number>();
	let sessions = 0;
	let intents = 0;
	let refusals = 0;
	let nextClose: number | undefined;

	/** Whether a greeting was answered by a close. */
	const isTurnedAway = (own: WebSocket, given: string): boolean => {
		const code = given === token ? nextClose : 4004;
		nextClose = undefined;
		if (code !== undefined) own.close(code);
		return code !== undefined;
	};
	const sendOn = (session: Session, type: string, data: unknown): void => {
		const text = JSON.stringify({ op: Op.Dispatch, t: type, s: ++session.sequence, d: data });
		session.sent.push({ s: session.sequence, text });
		session.socket?.send(text);
	};
	/** Each session of the shard is told; direct messages are the first shard's. */
	const sendEvent = (type: string, data: unknown): void => {
		const { id, guild_id: guild = type.startsWith("GUILD_") ? id : undefined } = data as {
			id?: string;
			guild_id?: string;
		};
		for (const session of present.values()) {
			const { shard } = session;
			if (guild === undefined ? shard[0] === 0 : isOnShard(guild, shard)) sendOn(session, type, data);
		}
	};
	const named = (what: string, [shard, count]: ShardOf): string => (count === 1 ? what : `${what} ${shard}/${count}`);
	/** https://discord.com/developers/docs/events/gateway#rate-limiting: one in five seconds in each bucket. */
	const noteIdentify = (shard: number): void => {
		if (buckets === undefined) return;
		const bucket = shard % buckets;
		const sinceMs = performance.now() - (begunAt.get(bucket) ?? Number.NEGATIVE_INFINITY);
		if (sinceMs < IDENTIFY_EVERY_MS) complain(`identify ${shard} came ${Math.round(sinceMs)} ms after another`);
		begunAt.set(bucket, performance.now());
	};
	const identify = (own: WebSocket, data: { token: string; intents: number; shard?: ShardOf }): void => {
		const shard = data.shard ?? [0, 1];
		log.push(named("identify", shard));
		if (isTurnedAway(own, data.token)) return;
		noteIdentify(shard[0]);
		intents = data.intents;
		if ((data.intents & PRIVILEGED_INTENTS) !== 0) {
			complain(`identify asks for privileged intents (${data.intents})`);
			own.close(4014);
			return;
		}
		const session: Session = { id: `session-${++sessions}`, shard, sequence: 0, sent: [], socket: own };
		present.set(session.id, session);
		sendOn(session, "READY", ready(url(), session.id, shard));
		for (const { type, data: payload } of afterReady(shard)) sendOn(session, type, payload);
	};
	const resume = (own: WebSocket, data: { token: string; session_id: string; seq: number }): void => {
		log.push("resume");
		if (isTurnedAway(own, data.token)) return;
		const session = present.get(data.session_id);
		if (session === undefined) {
			own.send(JSON.stringify({ op: Op.InvalidSession, d: false }));
			return;
		}
		session.socket = own;
		for (const { s, text } of session.sent) if (s > data.seq) own.send(text);
		sendOn(session, "RESUMED", {});
	};

	const greet = (own: WebSocket): void => {
		socket = own;
		own.on("message", (message) => {
			const text = message.toString();
			if (Buffer.byteLength(text) > PAYLOAD_BYTES) complain(`gateway payload of ${text.length} bytes`);
			const { op, d } = JSON.parse(text);
			if (op === Op.Heartbeat) own.send(JSON.stringify({ op: Op.HeartbeatAck }));
			else if (op === Op.Identify) identify(own, d);
			else if (op === Op.Resume) resume(own, d);
			else if (op === Op.PresenceUpdate) presences.push(d);
		});
		own.on("error", () => own.terminate());
		own.on("close", (code) => {
			const session = [...present.values()].find((one) => one.socket === own);
			log.push(named(`close ${code}`, session?.shard ?? [0, 1]));
			if (session !== undefined) session.socket = undefined;
			// https://discord.com/developers/docs/events/gateway#disconnecting: 1000 and 1001 end the session.
			if (session !== undefined && (code === 1000 || code === 1001)) present.delete(session.id);
			if (socket === own) socket = undefined;
		});
		own.send(JSON.stringify({ op: Op.Hello, d: { heartbeat_interval: HEARTBEAT_MS } }));
	};

	return {
		log,
		presences,
		get intents() {
			return intents;
		},
		connect(request, line, head) {
			if (refusals > 0) {
				refusals--;
				log.push("refused");
				line.destroy();
				return;
			}
			server.handleUpgrade(request, line, head, greet);
		},
		dispatch: sendEvent,
		cut: () => socket?.terminate(),
		close: (code) => socket?.close(code),
		refuse(times) {
			refusals = times;
		},
		closeNext(code) {
			nextClose = code;
		},
		forgetSession() {
			present.clear();
		},
		sessions: () => [...present.values()].filter(({ socket: line }) => line !== undefined).length,
		shards: () =>
			[...new Set([...present.values()].flatMap(({ shard, socket: line }) => (line ? shard[0] : [])))].sort(
				(a, b) => a - b,
			),
		isConnected: () => socket !== undefined && present.size > 0,
	};
}
