import {
	ApplicationIntegrationType,
	type BaseInteraction,
	type Channel,
	type ChannelFlagsBitField,
	InteractionContextType,
	type Message,
	PermissionFlagsBits,
} from "discord.js";
import type { Logger } from "pino";
import type { Language } from "../answering/wording/language.ts";
import { mistake } from "../answering/wording/mistake.ts";
import { languageOf } from "../answering/wording/words.ts";
import type { Answered, Asker, CommandCall, CommandRunner, KnownCommand, Scope } from "../asking/command.ts";
import type { ServerSettings, Uploads } from "../asking/ports.ts";
import type { Showing } from "../asking/reading-limit.ts";
import { UserError } from "../errors.ts";
import { systemClock } from "./clock.ts";
import { type SeenChannel, unseenChannel } from "./gateway/unseen-channels.ts";
import { SPOILER_CHANNEL_FLAG } from "./limits.ts";
import type { CommandLinks } from "./render/links.ts";
import type { RateLimit } from "./reply/rate-limit.ts";
import type { ReaderLocales } from "./reply/reader-locales.ts";

/** Decides which stories a question may see, and how far. */
export type ScopeFor = (showing: Showing) => Promise<Scope>;

/** What a server chose that concerns how answers look. */
export type Looks = Pick<ServerSettings, "privateAnswers" | "excerptLength" | "language">;

/** How servers bring in stories of their own. */
export type StoryUploads = Pick<Uploads, "previewUpload" | "addUpload"> & {
	/** Fetches what was sent, from Discord's own hosts and within limits. @throws UserError */
	fetchAttachment(address: { readonly url: string; readonly size: number }): Promise<Uint8Array>;
};

/** Who counts what happens on Discord. */
export type BotTally = {
	/** A question came, or its answer arrived, when Discord took no answer any more. */
	late(): void;
	/** Discord's REST API answered with this HTTP status. */
	response(status: number): void;
};

/** A question's asker, and how the answer will be shown. */
export type AskContext = Showing & {
	/** Used by a reader's own installation of the app, outside servers that have it and outside direct messages to it. */
	readonly userInstalled: boolean;
	/** In a thread of a channel that nobody tells: its limits are not known. */
	readonly isUnknownThread: boolean;
};

/** What answering on Discord needs. */
export type Asking = {
	readonly commands: readonly KnownCommand[];
	readonly runner: CommandRunner;
	readonly scopeFor: ScopeFor;
	/** Absent: every server has the defaults. */
	readonly looksOf?: ((guild: string) => Promise<Looks>) | undefined;
	/** Absent: stories come from the corpus alone. */
	readonly uploads?: StoryUploads | undefined;
	readonly log: Logger;
	/** Absent: nobody counts. */
	readonly tally?: BotTally | undefined;
	/** Whether somebody runs the bot; absent: nobody is known to. */
	readonly isOwner?: ((user: string) => Promise<boolean>) | undefined;
	readonly questionLimit: RateLimit;
	readonly completionLimit: RateLimit;
	/** What readers have Discord in. */
	readonly locales: ReaderLocales;
	/** How often a reader who writes too fast is told so. */
	readonly reminderLimit: RateLimit;
	/** What commands are clicked by in a server, or in direct messages; absent: they are not registered yet. */
	readonly linksIn?: ((guild: string | undefined) => CommandLinks | undefined) | undefined;
	/** Milliseconds until an answer to an interaction has to be announced; 0: at once. */
	readonly announceAfter: (interactionId: string) => number;
};

/** Where something is asked, as far as a server's choices go. */
type SettingsPlace = Pick<Asker, "channel" | "thread"> & {
	/** A thread of a channel that nobody tells, or nobody tells whether it is one, so that its limits cannot be known. */
	readonly isUnknown: boolean;
};

/**
 * Settings belong to channels. A thread or a forum's post has those of the channel it belongs to.
 *
 * @see https://discord.com/developers/docs/resources/channel#channel-object-channel-types
 */
function settingsPlace(id: string | undefined, channel: SeenChannel | undefined): SettingsPlace {
	if (channel === undefined) return { channel: undefined, thread: id, isUnknown: true };
	if (!channel.isThread) return { channel: id, isUnknown: false };
	return { channel: channel.parentId ?? undefined, thread: id, isUnknown: channel.parentId === null };
}

function seen(channel: Channel): SeenChannel {
	return channel.isThread() ? { isThread: true, parentId: channel.parentId } : { isThread: false, parentId: null };
}

function placeOfInteraction({ channel, channelId, client }: BaseInteraction): SettingsPlace {
	if (channelId === null) return settingsPlace(undefined, undefined);
	return settingsPlace(channelId, channel === null ? unseenChannel(client, channelId) : seen(channel));
}

type Manner = { readonly isPrivate: boolean; readonly spoilers: boolean };

export function contextOfInteraction(interaction: BaseInteraction, { isPrivate, spoilers }: Manner): AskContext {
	const isInServer = interaction.guildId !== null;
	const inOwnDirectMessage =
		interaction.context === InteractionContextType.BotDM || (interaction.context === null && !isInServer);
	const { [ApplicationIntegrationType.GuildInstall]: server, [ApplicationIntegrationType.UserInstall]: user } =
		interaction.authorizingIntegrationOwners;
	// Where Discord names no owner at all, the app is where it was used.
	const isInstalledHere = server !== undefined || (user === undefined && isInServer);
	// A server that does not have the app has chosen nothing, and nothing is kept of it.
	const guild = isInstalledHere ? (interaction.guildId ?? undefined) : undefined;
	const { isUnknown, ...place } = placeOfInteraction(interaction);
	return {
		asker: {
			reader: interaction.user.id,
			guild,
			...place,
			...(isSpoilerChannel(interaction.channel) ? { spoilerChannel: true as const } : {}),
			mayManage: guild !== undefined && interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true,
		},
		spoilerChannel: isSpoilerChannel(interaction.channel),
		private: isPrivate || inOwnDirectMessage,
		isUnknownThread: isUnknown && guild !== undefined,
		userInstalled: !inOwnDirectMessage && !isInstalledHere,
		spoilers,
	};
}

/** @throws UserError in a thread of a channel that cannot be seen: a message can be answered for all alone. */
export function contextOfMessage(message: Message): AskContext {
	const { isUnknown, ...place } = settingsPlace(message.channelId, seen(message.channel));
	if (isUnknown) throw mistake({ say: "unknown-thread" });
	return {
		asker: {
			reader: message.author.id,
			guild: message.guildId ?? undefined,
			...place,
			mayManage: message.member?.permissions.has(PermissionFlagsBits.ManageGuild) === true,
		},
		spoilerChannel: isSpoilerChannel(message.channel),
		private: message.guildId === null,
		isUnknownThread: false,
		userInstalled: false,
		spoilers: false,
	};
}

/** What is not known by then is not waited for: the answer has to be announced before long. */
const LOOKS_WITHIN_MS = 500;

/** What the server chose. Where that is not known in time, answers are for the asker alone: nobody sees what they should not. */
export async function looksOf(asking: Asking, guild: string | undefined): Promise<Looks> {
	if (guild === undefined || asking.looksOf === undefined) return {};
	const timer = new AbortController();
	const late = systemClock.pause(LOOKS_WITHIN_MS, timer.signal).then((): Looks => ({ privateAnswers: true }));
	try {
		return await Promise.race([asking.looksOf(guild).catch(forAskerAlone), late]);
	} finally {
		timer.abort();
	}
}

function forAskerAlone(error: unknown): Looks {
	if (error instanceof UserError) return { privateAnswers: true };
	throw error;
}

/** The language of what all in a server may see. @param locale What the server says of itself on Discord. */
export function sharedLanguage({ language }: Looks, locale: string | null | undefined): Language {
	return languageOf(language ?? locale ?? undefined);
}

/** The language of an answer: the asker's own where they alone see it. */
export function languageFor(
	{ locale, guildLocale }: Pick<BaseInteraction, "locale" | "guildLocale">,
	looks: Looks,
	isPrivate: boolean,
): Language {
	return isPrivate ? languageOf(locale) : sharedLanguage(looks, guildLocale);
}

/**
 * Runs a call as far as its asker may see.
 *
 * Where the app was brought by a reader alone, an answer under a limit is for them alone: others there have limits that
 * nobody knows. So it is in a thread of a channel that cannot be seen.
 */
export async function runAsked(
	asking: Asking,
	call: CommandCall,
	context: AskContext,
): Promise<{ readonly answer: Answered; readonly isPrivate: boolean }> {
	const { runner, scopeFor, locales } = asking;
	await checkOwner(asking, call, context);
	const scope = await scopeFor(context);
	const mustHide = !context.private && (context.isUnknownThread || (context.userInstalled && scope.limits.size > 0));
	const final = mustHide ? await scopeFor({ ...context, private: true }) : scope;
	const answer = await runner.run(call, final);
	if (call.command === "forget") locales.forget(context.asker.reader);
	return { answer, isPrivate: context.private || mustHide };
}

/** @throws UserError for what the bot's owner alone may ask, asked by somebody else. */
async function checkOwner(
	{ commands, isOwner }: Asking,
	{ command }: CommandCall,
	{ asker }: AskContext,
): Promise<void> {
	if (commands.find(({ data }) => data.name === command)?.forOwner !== true) return;
	if ((await isOwner?.(asker.reader)) !== true) throw mistake({ say: "for-owner-alone" });
}

type MaybeFlagged = {
	readonly flags?: Pick<ChannelFlagsBitField, "bitfield"> | null;
	readonly parent?: { readonly flags?: Pick<ChannelFlagsBitField, "bitfield"> | null } | null;
};

/** Discord marks it, or the channel it belongs to, for spoilers. */
export function isSpoilerChannel(channel: unknown): boolean {
	const { flags, parent } = (channel ?? {}) as MaybeFlagged;
	return (((flags?.bitfield ?? 0) | (parent?.flags?.bitfield ?? 0)) & SPOILER_CHANNEL_FLAG) !== 0;
}
