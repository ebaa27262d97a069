/** Who and what there is on the stand-in, as Discord's JSON. */

import { permissionsJson } from "./permissions.ts";

export const APPLICATION_ID = "100000000000000001";
export const BOT_ID = "100000000000000002";
export const SERVER_ID = "200000000000000001";
export const BOT_USER = {
	id: BOT_ID,
	username: "Footnote",
	discriminator: "0",
	global_name: null,
	avatar: null,
	bot: true,
};

export const Channel = {
	Text: "300000000000000001",
	/** Marked for spoilers. */
	Spoilers: "300000000000000002",
	/** The bot may not write here. */
	Closed: "300000000000000003",
	/** A thread of the channel marked for spoilers. */
	SpoilerThread: "300000000000000004",
	/** A thread of the text channel. */
	Thread: "300000000000000006",
	/** A post of a forum. */
	Post: "300000000000000007",
	/** Where posts are made. */
	Forum: "300000000000000008",
	/** A thread that Discord tells no channel of. */
	Stray: "300000000000000010",
	/** Only those who manage the server see it. */
	Secret: "300000000000000011",
	/** A thread of the text channel that only those added see. */
	PrivateThread: "300000000000000012",
	/** A thread under an announcement of the text channel. */
	Announced: "300000000000000013",
	/** The text beside a voice channel. */
	Voice: "300000000000000014",
	/** In a server that has the commands but not the bot: a channel, its thread, and a thread of no channel. */
	Unseen: "300000000000000009",
	UnseenThread: "300000000000000015",
	UnseenStray: "300000000000000016",
	/** A group of friends that the bot is no part of. */
	Group: "300000000000000005",
} as const;

type Person = { readonly id: string; readonly username: string; readonly isBot?: boolean };
/** `locale`: what they have Discord in. `isMuted`: they may not write in the server. `mayManage`: they may manage it, as Anna. */
export type Reader = Person & { readonly locale?: string; readonly isMuted?: true; readonly mayManage?: true };

/** Manages the server. */
export const ANNA: Reader = { id: "400000000000000001", username: "anna" };
export const BEN: Reader = { id: "400000000000000002", username: "ben" };
/** Takes no direct messages. */
export const SHY: Reader = { id: "400000000000000003", username: "shy" };
export const OTHER_BOT: Reader = { id: "400000000000000004", username: "robot", isBot: true };

/** Where something is asked: a server, a direct message to the bot, or elsewhere by a reader's own installation. */
export type Where =
	| { readonly kind: "server"; readonly channel: string; readonly server?: string }
	| { readonly kind: "direct" }
	| { readonly kind: "user-installed" };

export const IN_SERVER: Where = { kind: "server", channel: Channel.Text };
/** A server that has the app as well. */
export const OTHER_SERVER: Where = { kind: "server", channel: Channel.Unseen, server: "200000000000000002" };
export const DIRECT: Where = { kind: "direct" };
export const USER_INSTALLED: Where = { kind: "user-installed" };

export function userJson({ id, username, isBot = false }: Reader) {
	return { id, username, discriminator: "0", global_name: username, avatar: null, bot: isBot };
}

/** The channel of direct messages with a reader. */
export function directChannelId({ id }: Reader): string {
	return `5${id.slice(1)}`;
}

export function channelIdOf(where: Where, reader: Reader): string {
	if (where.kind === "server") return where.channel;
	return where.kind === "direct" ? directChannelId(reader) : Channel.Group;
}

export function directChannelJson(reader: Reader) {
	return { id: directChannelId(reader), type: 1, flags: 0, last_message_id: null, recipients: [userJson(reader)] };
}

type Thread = { readonly parent: string | null; readonly type: number; readonly isUnseen?: true };

/** Threads and posts. https://discord.com/developers/docs/resources/channel#channel-object-channel-types */
const THREADS: ReadonlyMap<string, Thread> = new Map<string, Thread>([
	[Channel.SpoilerThread, { parent: Channel.Spoilers, type: 11 }],
	[Channel.Thread, { parent: Channel.Text, type: 11 }],
	[Channel.Post, { parent: Channel.Forum, type: 11 }],
	[Channel.PrivateThread, { parent: Channel.Text, type: 12 }],
	[Channel.Announced, { parent: Channel.Text, type: 10 }],
	[Channel.Stray, { parent: null, type: 11 }],
	[Channel.UnseenThread, { parent: Channel.Unseen, type: 11, isUnseen: true }],
	[Channel.UnseenStray, { parent: null, type: 11, isUnseen: true }],
]);

export function channelJson(id: string) {
	const thread = THREADS.get(id);
	return {
		id,
		type: thread?.type ?? (id === Channel.Forum ? 15 : id === Channel.Voice ? 2 : 0),
		guild_id: SERVER_ID,
		name: `channel-${Number(id.slice(-3))}`,
		flags: id === Channel.Spoilers ? 1 << 21 : 0,
		position: 0,
		nsfw: false,
		topic: null,
		parent_id: thread?.parent ?? null,
		permission_overwrites: id === Channel.Secret ? [{ id: SERVER_ID, type: 0, allow: "0", deny: String(1 << 10) }] : [],
		...(thread !== undefined
			? {
					owner_id: BOT_ID,
					thread_metadata: { archived: false, auto_archive_duration: 60, archive_timestamp: NOW, locked: false },
				}
			: {}),
	};
}

export function serverJson() {
	return {
		id: SERVER_ID,
		name: "A server",
		unavailable: false,
		owner_id: ANNA.id,
		joined_at: NOW,
		large: false,
		member_count: 3,
		members: [memberJson({ id: BOT_ID, username: "Footnote", isBot: true })],
		channels: [Channel.Text, Channel.Spoilers, Channel.Closed, Channel.Forum, Channel.Secret, Channel.Voice].map(
			channelJson,
		),
		threads: [...THREADS].filter(([, { isUnseen }]) => !isUnseen).map(([id]) => channelJson(id)),
		roles: [roleJson(), botRoleJson()],
		emojis: [],
		stickers: [],
		presences: [],
		voice_states: [],
		stage_instances: [],
		guild_scheduled_events: [],
		soundboard_sounds: [],
		features: [],
		premium_tier: 0,
		verification_level: 0,
		default_message_notifications: 0,
		explicit_content_filter: 0,
		mfa_level: 0,
		nsfw_level: 0,
		system_channel_flags: 0,
		preferred_locale: "en-US",
		premium_progress_bar_enabled: false,
		safety_alerts_channel_id: null,
	};
}

function roleJson() {
	return {
		id: SERVER_ID,
		name: "@everyone",
		permissions: "2248473465835073",
		position: 0,
		color: 0,
		colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
		hoist: false,
		managed: false,
		mentionable: false,
		flags: 0,
	};
}

/** The role that Discord makes for the bot when it is invited. */
export const BOT_ROLE = "200000000000000009";

function botRoleJson() {
	return { ...roleJson(), id: BOT_ROLE, name: "Footnote", managed: true, tags: { bot_id: BOT_ID } };
}

export function memberJson(reader: Reader) {
	return {
		user: userJson(reader),
		nick: null,
		avatar: null,
		roles: [],
		joined_at: NOW,
		deaf: false,
		mute: false,
		flags: 0,
		permissions: permissionsJson({ ...reader, mayManage: reader.mayManage ?? reader.id === ANNA.id }),
	};
}

/** Fields of an interaction that tell who uses it where. */
export function interactionPlace(where: Where, reader: Reader) {
	const channelId = channelIdOf(where, reader);
	const shared = {
		application_id: APPLICATION_ID,
		version: 1,
		channel_id: channelId,
		app_permissions: "2248473465835073",
		locale: reader.locale ?? "en-US",
		entitlements: [],
		attachment_size_limit: 10_485_760,
	};
	switch (where.kind) {
		case "server":
			return {
				...shared,
				guild_id: where.server ?? SERVER_ID,
				guild: { id: where.server ?? SERVER_ID, locale: "en-US", features: [] },
				guild_locale: "en-US",
				channel: { ...channelJson(channelId), guild_id: where.server ?? SERVER_ID },
				member: memberJson(reader),
				context: 0,
				authorizing_integration_owners: { 0: where.server ?? SERVER_ID },
			};
		case "direct":
			return {
				...shared,
				channel: directChannelJson(reader),
				user: userJson(reader),
				context: 1,
				authorizing_integration_owners: { 0: "0" },
			};
		case "user-installed":
			return {
				...shared,
				channel: {
					id: channelId,
					type: 3,
					name: null,
					icon: null,
					owner_id: ANNA.id,
					last_message_id: null,
					flags: 0,
					recipients: [],
				},
				user: userJson(reader),
				context: 2,
				authorizing_integration_owners: { 1: reader.id },
			};
	}
}

export const NOW = "2026-11-24T03:00:00.000000+00:00";
