import {
	type AllowedMentionsTypes,
	type ChatInputCommandInteraction,
	type Message,
	type MessageComponentInteraction,
	type MessageContextMenuCommandInteraction,
	MessageFlags,
} from "discord.js";
import type { Block } from "./components.ts";
import { type Delivery, deliver } from "./deliver.ts";
import { ACKNOWLEDGE_WITHIN_MS, POST_WITHIN_MS } from "./limits.ts";

export type Repliable =
	| ChatInputCommandInteraction
	| MessageContextMenuCommandInteraction
	| MessageComponentInteraction;

/** Nobody is ever notified, whatever a story or a question holds. Fresh each time: discord.js changes what it is given. */
function nobody(): { parse: AllowedMentionsTypes[]; repliedUser: boolean } {
	return { parse: [], repliedUser: false };
}

/** The first response to an interaction. */
export function reply(interaction: Repliable, components: Block[], isPrivate: boolean): Promise<Delivery> {
	const flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral = isPrivate
		? MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral
		: MessageFlags.IsComponentsV2;
	return deliver(
		() => interaction.reply({ components, flags: flags as MessageFlags.IsComponentsV2, allowedMentions: nobody() }),
		ACKNOWLEDGE_WITHIN_MS,
	);
}

/** Puts another answer into the message that a button hangs on. */
export function update(interaction: MessageComponentInteraction, components: Block[]): Promise<Delivery> {
	return deliver(
		() => interaction.update({ components, flags: MessageFlags.IsComponentsV2, allowedMentions: nobody() }),
		ACKNOWLEDGE_WITHIN_MS,
	);
}

/** Answers a message in its channel. The nonce makes a repeated attempt harmless. */
export function replyToMessage(message: Message, components: Block[]): Promise<Delivery> {
	return deliver(
		() =>
			message.reply({
				components,
				flags: MessageFlags.IsComponentsV2,
				allowedMentions: nobody(),
				failIfNotExists: false,
				nonce: message.id,
				enforceNonce: true,
			}),
		POST_WITHIN_MS,
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
