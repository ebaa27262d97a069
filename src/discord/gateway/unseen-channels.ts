import { ChannelType, type Client, GatewayDispatchEvents, type GatewayDispatchPayload } from "discord.js";

/** What is known of a channel: whether it is a thread, and of which channel. */
export type SeenChannel = { readonly isThread: boolean; readonly parentId: string | null };

/** Each takes about a hundred bytes; an interaction is answered long before so many others came in. */
const MOST_KEPT = 1000;

const seenBy = new WeakMap<Client, Map<string, SeenChannel>>();

const THREADS: ReadonlySet<ChannelType> = new Set([
	ChannelType.AnnouncementThread,
	ChannelType.PublicThread,
	ChannelType.PrivateThread,
]);

/**
 * Notes the channel of an interaction from a server that has the app's commands but not its bot. discord.js knows no such
 * server and leaves the channel out, so that a thread could not be told from a channel of its own.
 *
 * @see https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object
 */
export function noteChannel(client: Client, packet: GatewayDispatchPayload): void {
	if (packet.t !== GatewayDispatchEvents.InteractionCreate) return;
	const { channel, guild_id: guild } = packet.d;
	if (channel === undefined || guild === undefined || client.guilds.cache.has(guild)) return;
	const seen = seenBy.get(client) ?? new Map<string, SeenChannel>();
	seenBy.set(client, seen);
	const parentId = "parent_id" in channel ? (channel.parent_id ?? null) : null;
	seen.delete(channel.id);
	seen.set(channel.id, { isThread: THREADS.has(channel.type), parentId });
	const [oldest] = seen.keys();
	if (seen.size > MOST_KEPT && oldest !== undefined) seen.delete(oldest);
}

export function unseenChannel(client: Client, id: string): SeenChannel | undefined {
	return seenBy.get(client)?.get(id);
}
