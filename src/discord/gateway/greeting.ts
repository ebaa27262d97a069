import {
	ChannelType,
	type Client,
	Events,
	type Guild,
	type GuildTextBasedChannel,
	MessageFlags,
	PermissionFlagsBits,
} from "discord.js";
import type { Logger } from "pino";
import type { KeptServers } from "../../asking/ports.ts";
import { GREET_WITHIN_MS, POST_WITHIN_MS } from "../limits.ts";
import type { Block } from "../render/components.ts";
import { deliver } from "../reply/deliver.ts";
import { safeError } from "../safe-error.ts";

export type Greetings = {
	readonly kept: Pick<KeptServers, "greet">;
	readonly log: Logger;
	/** As Date.now(). */
	readonly now: () => number;
	/** What the server is told. */
	readonly words: (guild: Guild) => Promise<Block[]>;
};

/** Channels in which it is tried to write. */
const MOST_TRIED = 3;

/**
 * Greets each server once when the bot joins it, be it that it was invited while the bot was not running.
 *
 * Discord announces a server again after every reconnection, restart and outage. Only one that was joined a short while ago is
 * new, and what is kept tells whether it was greeted since. Call it when what is kept may be changed.
 */
export function greetJoined(client: Client<true>, greetings: Greetings): void {
	const greet = (guild: Guild): void => {
		greetOnce(guild, greetings).catch((error: unknown) =>
			greetings.log.error({ server: guild.id, err: safeError(error) }, "could not greet a server"),
		);
	};
	client.on(Events.GuildCreate, greet);
	client.on(Events.GuildAvailable, greet);
	for (const guild of client.guilds.cache.values()) greet(guild);
}

async function greetOnce(guild: Guild, { kept, log, now, words }: Greetings): Promise<void> {
	if (!guild.available || Math.abs(now() - guild.joinedTimestamp) > GREET_WITHIN_MS) return;
	const channels = writableChannels(guild);
	if (channels.length === 0) {
		log.warn({ server: guild.id }, "joined a server, and may write in none of its channels; it was not greeted");
		return;
	}
	const components = await words(guild);
	// Kept first: a server that was greeted must not be greeted again, whatever happens next.
	if (!(await kept.greet(guild.id))) return;
	for (const channel of channels.slice(0, MOST_TRIED)) {
		const delivery = await deliver(() => channel.send(messageFor(guild, components)), POST_WITHIN_MS);
		log.info({ server: guild.id, channel: channel.id, delivery }, "greeted a server that was joined");
		if (delivery === "delivered") return;
	}
	log.warn({ server: guild.id }, "joined a server, and could write in none of its channels; it was not greeted");
}

/** The nonce makes a repeated attempt harmless. Fresh each time: discord.js changes what it is given. */
function messageFor({ joinedTimestamp }: Guild, components: Block[]) {
	return {
		components,
		flags: MessageFlags.IsComponentsV2 as const,
		allowedMentions: { parse: [], repliedUser: false },
		nonce: String(joinedTimestamp),
		enforceNonce: true,
	};
}

/** Where Discord itself tells of joining, then the others from top to bottom, as far as the bot may write there. */
function writableChannels(guild: Guild): readonly GuildTextBasedChannel[] {
	const { systemChannel } = guild;
	const others = [...guild.channels.cache.values()]
		.filter((channel) => channel.type === ChannelType.GuildText)
		.sort((a, b) => a.rawPosition - b.rawPosition || (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
	const all = systemChannel === null ? others : [systemChannel, ...others.filter(({ id }) => id !== systemChannel.id)];
	const { me } = guild.members;
	return all.filter(
		(channel) =>
			me !== null &&
			channel.permissionsFor(me).has([PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages]),
	);
}
