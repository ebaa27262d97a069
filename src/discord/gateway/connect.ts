import {
	ChannelType,
	Client,
	type ClientOptions,
	Events,
	GatewayDispatchEvents,
	type GatewayDispatchPayload,
	GatewayIntentBits,
	Options,
	Partials,
} from "discord.js";
import type { Logger } from "pino";
import type { Clock } from "../clock.ts";
import { safeError } from "../safe-error.ts";
import { gatewayEnd } from "./gateway-end.ts";
import { patientStrategy } from "./reconnect.ts";
import type { ShardPlace } from "./shard-plan.ts";
import { sharedThrottler } from "./shared-throttler.ts";
import { noteChannel } from "./unseen-channels.ts";
import { untilReached } from "./until-reached.ts";

export type Connecting = {
	readonly token: string;
	/** REST base; absent: Discord's own. The gateway's address comes from it. */
	readonly apiUrl?: string | undefined;
	readonly log: Logger;
	readonly signal: AbortSignal;
	readonly clock: Clock;
	/** The one shard to run; absent: all of them. */
	readonly shard?: ShardPlace | undefined;
	/** Asks whether a session may be begun in one of Discord's buckets, where other processes begin some, too. */
	readonly mayIdentify?: ((bucket: number) => Promise<boolean>) | undefined;
	/** Adds what listens; called for each client that is tried, before it connects. */
	readonly listen: (client: Client) => void;
};

/**
 * Connects to Discord, for as long as it takes: with growing pauses where Discord cannot be reached.
 *
 * @returns undefined if `signal` ended it.
 * @throws UserError if Discord refuses the token, or the bot for another reason that does not pass.
 */
export async function connect(connecting: Connecting): Promise<Client<true> | undefined> {
	const { token, signal } = connecting;
	return untilReached(async () => {
		// A client that failed once stays destroyed, so each attempt has its own.
		const over = new AbortController();
		const ends = AbortSignal.any([signal, over.signal]);
		const client = new Client(clientOptions({ ...connecting, signal: ends }));
		const leave = (): void => void client.destroy();
		signal.addEventListener("abort", leave, { once: true });
		try {
			return await ready(client, token, connecting);
		} catch (error) {
			over.abort();
			await client.destroy();
			throw error;
		} finally {
			signal.removeEventListener("abort", leave);
		}
	}, connecting);
}

async function ready(
	client: Client,
	token: string,
	{ log, signal, listen }: Pick<Connecting, "log" | "signal" | "listen">,
): Promise<Client<true>> {
	client.on(Events.Error, (error) => log.error({ err: safeError(error) }, "client error"));
	// Told where it matters: when the connection is away, or when it has ended for good.
	client.on(Events.ShardError, (error) => log.debug({ err: safeError(error) }, "gateway error"));
	client.on(Events.Raw, markDirectMessage);
	client.on(Events.Raw, (packet: GatewayDispatchPayload) => noteChannel(client, packet));
	listen(client);
	let end = (): void => {};
	const isReady = new Promise<Client<true>>((resolve, reject) => {
		client.once(Events.ClientReady, resolve);
		end = () => reject(signal.reason);
		signal.addEventListener("abort", end, { once: true });
	});
	isReady.catch(() => {});
	const isRefused = new Promise<never>((_, reject) => {
		client.once(Events.ShardDisconnect, ({ code }) => reject(gatewayEnd(code)));
	});
	isRefused.catch(() => {});
	try {
		return await Promise.race([client.login(token).then(() => isReady), isRefused]);
	} finally {
		signal.removeEventListener("abort", end);
	}
}

/**
 * discord.js knows a direct message's channel by `channel_type` alone and drops the message without it. Messages without a
 * server reach bots from direct messages only: https://discord.com/developers/docs/events/gateway-events#message-create
 */
function markDirectMessage(packet: GatewayDispatchPayload): void {
	if (packet.t !== GatewayDispatchEvents.MessageCreate || packet.d.guild_id !== undefined) return;
	Object.assign(packet.d, { channel_type: packet.d.channel_type ?? ChannelType.DM });
}

function clientOptions({ apiUrl, shard, mayIdentify, ...reconnecting }: Connecting): ClientOptions {
	return {
		ws: {
			buildStrategy: patientStrategy(reconnecting),
			...(mayIdentify === undefined
				? {}
				: { buildIdentifyThrottler: sharedThrottler(mayIdentify, reconnecting.clock) }),
		},
		// None of these is privileged: direct messages and mentions carry their text without the message content intent.
		intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
		// Direct messages arrive in channels that Discord never announced.
		partials: [Partials.Channel],
		// As many shards as Discord recommends: one below 2500 servers, where it begins to demand more.
		...(shard === undefined ? { shards: "auto" as const } : { shards: [shard.id], shardCount: shard.count }),
		// A message sent again after a lost answer is then not posted twice.
		enforceNonce: true,
		allowedMentions: { parse: [], repliedUser: false },
		// Commands wait in discord.js until all servers came in; an unavailable one must not cost the 3 s an answer has.
		waitGuildTimeout: 500,
		// Nothing of what people write is kept.
		makeCache: Options.cacheWithLimits({
			...Options.DefaultMakeCacheSettings,
			MessageManager: 0,
			ReactionManager: 0,
			PresenceManager: 0,
			VoiceStateManager: 0,
			ThreadMemberManager: 0,
			GuildEmojiManager: 0,
			GuildStickerManager: 0,
			GuildScheduledEventManager: 0,
			StageInstanceManager: 0,
			AutoModerationRuleManager: 0,
			GuildInviteManager: 0,
			GuildBanManager: 0,
			GuildMemberManager: { maxSize: 200, keepOverLimit: (member) => member.id === member.client.user.id },
			UserManager: { maxSize: 200, keepOverLimit: (user) => user.id === user.client.user.id },
		}),
		rest: {
			...(apiUrl === undefined ? {} : { api: apiUrl }),
			// discord.js waits out a rate limit in silence; a callback must rather know, its 3 s run on.
			rejectOnRateLimit: ({ route }) => route.startsWith("/interactions/"),
		},
	};
}
