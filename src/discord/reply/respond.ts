import {
	type AllowedMentionsTypes,
	type APIModalInteractionResponseCallbackData,
	DiscordAPIError,
	InteractionResponseType,
	type Message,
	type MessageComponentInteraction,
	MessageFlags,
	type ModalMessageModalSubmitInteraction,
	RESTJSONErrorCodes,
} from "discord.js";
import type { AnswerFile } from "../../answering/answer.ts";
import { systemClock } from "../clock.ts";
import { ACKNOWLEDGE_WITHIN_MS, DEFER_AFTER_MS, POST_WITHIN_MS } from "../limits.ts";
import type { Block } from "../render/components.ts";
import { announce, isAcknowledged, type Repliable, respondFirst, withoutPrivacy } from "./acknowledge.ts";
import { type Delivery, deliver, type Outcome } from "./deliver.ts";
import { type Body, deleteOriginal, editOriginal, followUp, sendCallback } from "./interaction-rest.ts";
import { speak, speakLast } from "./speaking.ts";

/** How an answer that takes long is announced, and after how many milliseconds from now. */
type Announcing = {
	readonly isPrivate: boolean;
	/** The answer will stand in the message that a button hangs on. */
	readonly inPlace: boolean;
	readonly afterMs: number;
};

/**
 * Waits for an answer; one that takes long is announced to Discord first, which then leaves 15 minutes for it. Answers come
 * from memory, but a story may have to be read, or cut at a limit, before.
 */
export async function deferIfSlow<T>(interaction: Repliable, work: Promise<T>, announcing: Announcing): Promise<T> {
	const { isPrivate, inPlace, afterMs } = announcing;
	if (await isSlow(work, afterMs)) {
		const how = inPlace && interaction.isMessageComponent() ? "in-place" : isPrivate ? "private" : "public";
		await speak(interaction, () => announce(interaction, how, ACKNOWLEDGE_WITHIN_MS - DEFER_AFTER_MS));
	}
	return work;
}

/** Announces an answer for the asker alone that is going to take long; for a click, that something will come of it. */
export function deferReply(interaction: Repliable): Promise<Delivery> {
	const how = interaction.isMessageComponent() ? "in-place" : "private";
	return speak(interaction, () => announce(interaction, how, ACKNOWLEDGE_WITHIN_MS));
}

/** Answers a click by a form to fill in. */
export function showForm(
	interaction: MessageComponentInteraction,
	form: APIModalInteractionResponseCallbackData,
): Promise<Delivery> {
	const body = { type: InteractionResponseType.Modal, data: form } as const;
	return speak(interaction, async () => {
		const delivery = settled(await deliver(() => sendCallback(interaction, body), ACKNOWLEDGE_WITHIN_MS));
		interaction.replied = delivery === "delivered";
		return delivery;
	});
}

/** Shows that the bot is typing where an answer to a message takes long. */
export async function typeIfSlow<T>(message: Message, work: Promise<T>): Promise<T> {
	// Whether anybody sees it matters to nobody.
	if ((await isSlow(work, DEFER_AFTER_MS)) && "sendTyping" in message.channel) {
		await message.channel.sendTyping().catch(() => {});
	}
	return work;
}

async function isSlow(work: Promise<unknown>, afterMs: number): Promise<boolean> {
	const done = work.then(
		() => false,
		() => false,
	);
	if (afterMs <= 0) return true;
	const timer = new AbortController();
	const late = systemClock.pause(afterMs, timer.signal).then(() => true);
	const isLate = await Promise.race([late, done]);
	timer.abort();
	return isLate;
}

/** Answers an interaction by a message of its own. */
export function reply(
	interaction: Repliable,
	components: Block[],
	isPrivate: boolean,
	file?: AnswerFile,
): Promise<Delivery> {
	return speak(interaction, () => sendReply(interaction, { components, file }, isPrivate));
}

/**
 * Tells whoever asked that there will be no answer: them alone, but where it is no secret it may take the place of a
 * "thinking …" that all can see.
 */
export function apologise(interaction: Repliable, components: Block[], isSecret: boolean): Promise<Delivery> {
	return speakLast(interaction, () => sendReply(interaction, { components }, true, isSecret));
}

type Sent = Pick<Body, "components" | "file">;

async function sendReply(
	interaction: Repliable,
	sent: Sent,
	isPrivate: boolean,
	isSecret = isPrivate,
): Promise<Delivery> {
	const body = bodyOf(sent, isPrivate);
	if (!isAcknowledged(interaction)) {
		const first = await respondFirst(interaction, InteractionResponseType.ChannelMessageWithSource, body);
		if (first !== "announced") return first;
	}
	const isAnnounced = interaction.deferred && interaction.ephemeral !== null;
	if (isAnnounced && (interaction.ephemeral || !isSecret)) return edit(interaction, body);
	// Announced to all, but it turned out to be for the asker alone. What follows a first announcement takes its place, so
	// that goes first.
	if (isAnnounced) await deliver(() => deleteOriginal(interaction), POST_WITHIN_MS);
	// Announced as a change of the message clicked on, or that was changed already: this is beside it.
	const besides = bodyOf(sent, true);
	return settled(await deliver(() => followUp(interaction, besides), POST_WITHIN_MS));
}

/** Tells whoever clicked something beside the answer that they got. */
export function tellBeside(interaction: Repliable, components: Block[]): Promise<Delivery> {
	return speak(interaction, async () =>
		settled(await deliver(() => followUp(interaction, bodyOf({ components }, true)), POST_WITHIN_MS)),
	);
}

/** Puts another answer into the message that a button, or a button's form, hangs on. */
export function update(
	interaction: MessageComponentInteraction | ModalMessageModalSubmitInteraction,
	components: Block[],
): Promise<Delivery> {
	const body = bodyOf({ components }, false);
	return speak(interaction, async () => {
		if (!isAcknowledged(interaction)) {
			const first = await respondFirst(interaction, InteractionResponseType.UpdateMessage, body);
			if (first !== "announced") return first;
		}
		return edit(interaction, body);
	});
}

/** Deletes the message that a button hangs on. */
export function remove(interaction: MessageComponentInteraction): Promise<Delivery> {
	return speak(interaction, async () => {
		const delivery = await announce(interaction, "in-place", ACKNOWLEDGE_WITHIN_MS);
		if (delivery !== "delivered") return delivery;
		return settled(await deliver(() => deleteOriginal(interaction), POST_WITHIN_MS));
	});
}

async function edit(interaction: Repliable, body: Body): Promise<Delivery> {
	return settled(await deliver(() => editOriginal(interaction, withoutPrivacy(body)), POST_WITHIN_MS));
}

/** Nobody is ever notified, whatever a story or a question holds. */
function bodyOf({ components, file }: Sent, isPrivate: boolean): Body {
	const flags = isPrivate ? MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral : MessageFlags.IsComponentsV2;
	return { components, flags, allowed_mentions: { parse: [] }, ...(file === undefined ? {} : { file }) };
}

function settled(outcome: Outcome): Delivery {
	return outcome === "acknowledged-before" ? "delivered" : outcome;
}

/** Answers a message in its channel. The nonce makes a repeated attempt harmless. */
export async function replyToMessage(message: Message, components: Block[], file?: AnswerFile): Promise<Delivery> {
	const body = () => ({
		components,
		...(file === undefined ? {} : { files: [{ attachment: Buffer.from(file.text), name: file.name }] }),
		flags: MessageFlags.IsComponentsV2 as const,
		allowedMentions: nobody(),
		nonce: message.id,
		enforceNonce: true,
	});
	const send = async (): Promise<void> => {
		try {
			await message.reply({ ...body(), failIfNotExists: false });
		} catch (error) {
			if (!isReferenceRefused(error) || !message.channel.isSendable()) throw error;
			await message.channel.send(body());
		}
	};
	return settled(await deliver(send, POST_WITHIN_MS));
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
export async function tellDirectly(message: Message, components: Block[]): Promise<Delivery> {
	return settled(
		await deliver(
			() =>
				message.author.send({
					components,
					flags: MessageFlags.IsComponentsV2,
					allowedMentions: nobody(),
					nonce: message.id,
					enforceNonce: true,
				}),
			POST_WITHIN_MS,
		),
	);
}

/** Fresh each time: discord.js changes what it is given. */
function nobody(): { parse: AllowedMentionsTypes[]; repliedUser: boolean } {
	return { parse: [], repliedUser: false };
}
