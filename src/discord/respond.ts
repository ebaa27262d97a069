import { setTimeout as pause } from "node:timers/promises";
import {
	type AllowedMentionsTypes,
	type APIModalInteractionResponseCallbackData,
	type ChatInputCommandInteraction,
	DiscordAPIError,
	type Message,
	type MessageComponentInteraction,
	type MessageContextMenuCommandInteraction,
	MessageFlags,
	type ModalMessageModalSubmitInteraction,
	type ModalSubmitInteraction,
	RESTJSONErrorCodes,
} from "discord.js";
import type { Block } from "./components.ts";
import { type Delivery, deliver } from "./deliver.ts";
import { ACKNOWLEDGE_WITHIN_MS, DEFER_AFTER_MS, POST_WITHIN_MS } from "./limits.ts";

export type Repliable =
	| ChatInputCommandInteraction
	| MessageContextMenuCommandInteraction
	| MessageComponentInteraction
	| ModalSubmitInteraction;

/** Nobody is ever notified, whatever a story or a question holds. Fresh each time: discord.js changes what it is given. */
function nobody(): { parse: AllowedMentionsTypes[]; repliedUser: boolean } {
	return { parse: [], repliedUser: false };
}

/**
 * Waits for an answer; one that takes long is announced to Discord first, which then leaves 15 minutes for it. Answers come
 * from memory, but a story may have to be read, or cut at a limit, before.
 *
 * @param inPlace The answer will stand in the message that a button hangs on.
 */
export async function deferIfSlow<T>(
	interaction: Repliable,
	work: Promise<T>,
	{ isPrivate, inPlace }: { readonly isPrivate: boolean; readonly inPlace: boolean },
): Promise<T> {
	if (await isSlow(work)) {
		const defer =
			inPlace && interaction.isMessageComponent()
				? () => interaction.deferUpdate()
				: () => interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
		await deliver(defer, ACKNOWLEDGE_WITHIN_MS - DEFER_AFTER_MS);
	}
	return work;
}

/** Announces an answer for the asker alone that is going to take long. */
export function deferReply(interaction: Repliable): Promise<Delivery> {
	return deliver(() => interaction.deferReply({ flags: MessageFlags.Ephemeral }), ACKNOWLEDGE_WITHIN_MS);
}

/** Answers a click by a form to fill in. */
export function showForm(
	interaction: MessageComponentInteraction,
	form: APIModalInteractionResponseCallbackData,
): Promise<Delivery> {
	return deliver(() => interaction.showModal(form), ACKNOWLEDGE_WITHIN_MS);
}

/** Shows that the bot is typing where an answer to a message takes long. */
export async function typeIfSlow<T>(message: Message, work: Promise<T>): Promise<T> {
	// Whether anybody sees it matters to nobody.
	if ((await isSlow(work)) && "sendTyping" in message.channel) await message.channel.sendTyping().catch(() => {});
	return work;
}

async function isSlow(work: Promise<unknown>): Promise<boolean> {
	const timer = new AbortController();
	const late = pause(DEFER_AFTER_MS, true, { signal: timer.signal }).catch(() => false);
	const done = work.then(
		() => false,
		() => false,
	);
	const isLate = await Promise.race([late, done]);
	timer.abort();
	return isLate;
}

/** Answers an interaction by a message of its own. */
export function reply(interaction: Repliable, components: Block[], isPrivate: boolean): Promise<Delivery> {
	const body = { components, allowedMentions: nobody() };
	// The message that a button hangs on was changed already; this is beside it.
	if (interaction.replied && !interaction.deferred) {
		const flags = PRIVATE_V2 as typeof MessageFlags.IsComponentsV2;
		return deliver(() => interaction.followUp({ ...body, flags }), POST_WITHIN_MS);
	}
	if (!interaction.deferred) {
		const flags = (isPrivate ? PRIVATE_V2 : MessageFlags.IsComponentsV2) as typeof MessageFlags.IsComponentsV2;
		return deliver(() => interaction.reply({ ...body, flags }), ACKNOWLEDGE_WITHIN_MS);
	}
	const isAnnounced = interaction.ephemeral !== null;
	if (isAnnounced && (interaction.ephemeral || !isPrivate)) {
		return deliver(() => interaction.editReply({ ...body, flags: MessageFlags.IsComponentsV2 }), POST_WITHIN_MS);
	}
	// Announced to all, but it turned out to be for the asker alone; or announced as a change of the message clicked on.
	return deliver(async () => {
		if (isAnnounced) await interaction.deleteReply();
		await interaction.followUp({ ...body, flags: PRIVATE_V2 as typeof MessageFlags.IsComponentsV2 });
	}, POST_WITHIN_MS);
}

/** Puts another answer into the message that a button, or a button's form, hangs on. */
export function update(
	interaction: MessageComponentInteraction | ModalMessageModalSubmitInteraction,
	components: Block[],
): Promise<Delivery> {
	const body = { components, flags: MessageFlags.IsComponentsV2, allowedMentions: nobody() } as const;
	return interaction.deferred || interaction.replied
		? deliver(() => interaction.editReply(body), POST_WITHIN_MS)
		: deliver(() => interaction.update(body), ACKNOWLEDGE_WITHIN_MS);
}

const PRIVATE_V2 = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;

/** Answers a message in its channel. The nonce makes a repeated attempt harmless. */
export function replyToMessage(message: Message, components: Block[]): Promise<Delivery> {
	const body = () => ({
		components,
		flags: MessageFlags.IsComponentsV2 as const,
		allowedMentions: nobody(),
		nonce: message.id,
		enforceNonce: true,
	});
	return deliver(async () => {
		try {
			await message.reply({ ...body(), failIfNotExists: false });
		} catch (error) {
			if (!isReferenceRefused(error) || !message.channel.isSendable()) throw error;
			await message.channel.send(body());
		}
	}, POST_WITHIN_MS);
}

/**
 * Where the bot may not read what was written before, it may not refer to it either; it may still write. Other reasons
 * stand as an error of the field.
 */
function isReferenceRefused(error: unknown): boolean {
	if (!(error instanceof DiscordAPIError)) return false;
	if (error.code === RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory) return true;
	return (
		error.code === RESTJSONErrorCodes.InvalidFormBodyOrContentType &&
		"errors" in error.rawError &&
		Object.hasOwn(Object(error.rawError.errors), "message_reference")
	);
}

/** Writes to the message's author directly. */
export function tellDirectly(message: Message, components: Block[]): Promise<Delivery> {
	return deliver(
		() =>
			message.author.send({
				components,
				flags: MessageFlags.IsComponentsV2,
				allowedMentions: nobody(),
				nonce: message.id,
				enforceNonce: true,
			}),
		POST_WITHIN_MS,
	);
}

/** Deletes the message that a button hangs on. */
export async function remove(interaction: MessageComponentInteraction): Promise<Delivery> {
	const delivery = await deliver(() => interaction.deferUpdate(), ACKNOWLEDGE_WITHIN_MS);
	return delivery === "delivered" ? deliver(() => interaction.deleteReply(), POST_WITHIN_MS) : delivery;
}
