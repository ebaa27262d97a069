import {
	ApplicationIntegrationType,
	type BaseInteraction,
	type ChannelFlagsBitField,
	InteractionContextType,
	type Message,
} from "discord.js";
import type { Logger } from "pino";
import type { Command, CommandCall, CommandRunner, Scope } from "../../commands/command.ts";
import type { Answer } from "../answering/answer.ts";
import { SPOILER_CHANNEL_FLAG } from "./limits.ts";
import type { RateLimit } from "./rate-limit.ts";

/** Who asks, where, and who will see the answer: all that decides how far it may see. */
export type AskContext = {
	readonly readerId: string;
	readonly guildId?: string | undefined;
	readonly channelId?: string | undefined;
	/** The channel, or the channel its thread hangs on, is marked for spoilers. */
	readonly isSpoilerChannel: boolean;
	/** The reader alone sees the answer: it is ephemeral, or given in a direct message to the bot. */
	readonly private: boolean;
	/** Used by a reader's own installation of the app, outside servers that have it and outside direct messages to it. */
	readonly userInstalled: boolean;
	/** The reader asked for one answer without a limit. */
	readonly spoilers: boolean;
};

/** Decides which stories a question may see, and how far. */
export type ScopeFor = (context: AskContext) => Scope | Promise<Scope>;

/** What answering on Discord needs. */
export type Asking = {
	readonly commands: readonly Command[];
	readonly runner: CommandRunner;
	readonly scopeFor: ScopeFor;
	readonly log: Logger;
	readonly questionLimit: RateLimit;
	readonly completionLimit: RateLimit;
	/** How often a reader who writes too fast is told so. */
	readonly reminderLimit: RateLimit;
};

type Manner = { readonly isPrivate: boolean; readonly spoilers: boolean };

export function contextOfInteraction(interaction: BaseInteraction, { isPrivate, spoilers }: Manner): AskContext {
	const inOwnDirectMessage = interaction.context === InteractionContextType.BotDM;
	const owners = interaction.authorizingIntegrationOwners;
	return {
		readerId: interaction.user.id,
		guildId: interaction.guildId ?? undefined,
		channelId: interaction.channelId ?? undefined,
		isSpoilerChannel: isSpoilerChannel(interaction.channel),
		private: isPrivate || inOwnDirectMessage,
		userInstalled: !inOwnDirectMessage && owners[ApplicationIntegrationType.GuildInstall] === undefined,
		spoilers,
	};
}

export function contextOfMessage(message: Message): AskContext {
	return {
		readerId: message.author.id,
		guildId: message.guildId ?? undefined,
		channelId: message.channelId,
		isSpoilerChannel: isSpoilerChannel(message.channel),
		private: message.guildId === null,
		userInstalled: false,
		spoilers: false,
	};
}

/**
 * Runs a call as far as its asker may see.
 *
 * Where the app was brought by a reader alone, an answer under a limit is for them alone: others there have limits that
 * nobody knows.
 */
export async function runAsked(
	{ runner, scopeFor }: Asking,
	call: CommandCall,
	context: AskContext,
): Promise<{ readonly answer: Answer; readonly isPrivate: boolean }> {
	const wanted: AskContext = context.spoilers ? { ...context, private: true } : context;
	const scope = await scopeFor(wanted);
	const mustHide = wanted.userInstalled && !wanted.private && Object.keys(scope.limits).length > 0;
	const final = mustHide ? await scopeFor({ ...wanted, private: true }) : scope;
	return { answer: await runner.run(call, final), isPrivate: wanted.private || mustHide };
}

type MaybeFlagged = {
	readonly flags?: Pick<ChannelFlagsBitField, "bitfield"> | null;
	readonly parent?: { readonly flags?: Pick<ChannelFlagsBitField, "bitfield"> | null } | null;
};

function isSpoilerChannel(channel: unknown): boolean {
	const { flags, parent } = (channel ?? {}) as MaybeFlagged;
	return (((flags?.bitfield ?? 0) | (parent?.flags?.bitfield ?? 0)) & SPOILER_CHANNEL_FLAG) !== 0;
}
