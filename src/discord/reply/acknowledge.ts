import {
	type ChatInputCommandInteraction,
	InteractionResponseType,
	type MessageComponentInteraction,
	type MessageContextMenuCommandInteraction,
	MessageFlags,
	type ModalSubmitInteraction,
} from "discord.js";
import { ACKNOWLEDGE_WITHIN_MS, POST_WITHIN_MS } from "../limits.ts";
import { type Delivery, deliver, mayHaveArrived, mayPass, type Outcome } from "./deliver.ts";
import { type Body, editOriginal, sendCallback, sendMessageCallback } from "./interaction-rest.ts";

export type Repliable =
	| ChatInputCommandInteraction
	| MessageContextMenuCommandInteraction
	| MessageComponentInteraction
	| ModalSubmitInteraction;

/** A first response without an answer: "thinking …", for all or for the asker alone, or a change yet to come. */
export type Announcement = "public" | "private" | "in-place";

/** Announcements sent without a word from Discord whether they arrived. */
const uncertain = new WeakMap<Repliable, Announcement>();

export function isAcknowledged({ deferred, replied }: Repliable): boolean {
	return deferred || replied;
}

/**
 * Announces an answer, which then has 15 minutes. An announcement that is lost, or may be, is no failure: whoever answers
 * finds out which it was.
 */
export async function announce(interaction: Repliable, how: Announcement, withinMs: number): Promise<Delivery> {
	if (isAcknowledged(interaction)) return "delivered";
	uncertain.set(interaction, how);
	const { outcome } = await attempt(() => sendCallback(interaction, CALLBACKS[how]), withinMs, mayPass);
	if (outcome === "unknown") return "delivered";
	if (outcome !== "delivered" && outcome !== "acknowledged-before") return outcome;
	noteAnnounced(interaction, how);
	return "delivered";
}

/**
 * Answers an interaction that has no response yet, as far as is known.
 *
 * @returns "announced" if an announcement arrived, or may have: the answer has to follow it.
 */
export async function respondFirst(interaction: Repliable, type: 4 | 7, data: Body): Promise<Delivery | "announced"> {
	const announced = uncertain.get(interaction);
	const { outcome, failure } = await attempt(
		() => sendMessageCallback(interaction, type, data),
		ACKNOWLEDGE_WITHIN_MS,
		announced === undefined ? mayHaveArrived : mayPass,
	);
	if (outcome === "delivered" || (outcome === "acknowledged-before" && announced === undefined)) {
		noteReplied(interaction, data);
		return "delivered";
	}
	if (announced !== undefined) {
		noteAnnounced(interaction, announced);
		return "announced";
	}
	if (outcome !== "unknown") return outcome as Delivery;
	// If it arrived, the same once more changes nothing; else there is nothing to be changed, and Discord says so.
	const edited = await deliver(() => editOriginal(interaction, withoutPrivacy(data)), POST_WITHIN_MS);
	if (edited !== "delivered") throw failure;
	noteReplied(interaction, data);
	return "delivered";
}

/** An edit cannot change who sees a message. */
export function withoutPrivacy(body: Body): Body {
	return { ...body, flags: body.flags & ~MessageFlags.Ephemeral };
}

const CALLBACKS = {
	public: { type: InteractionResponseType.DeferredChannelMessageWithSource, data: {} },
	private: {
		type: InteractionResponseType.DeferredChannelMessageWithSource,
		data: { flags: MessageFlags.Ephemeral },
	},
	"in-place": { type: InteractionResponseType.DeferredMessageUpdate },
} as const;

/** @param isBearable Which failures are only told as "unknown". */
async function attempt(
	send: () => Promise<unknown>,
	withinMs: number,
	isBearable: (error: unknown) => boolean,
): Promise<{ readonly outcome: Outcome | "unknown"; readonly failure?: unknown }> {
	try {
		return { outcome: await deliver(send, withinMs) };
	} catch (failure) {
		if (!isBearable(failure)) throw failure;
		return { outcome: "unknown", failure };
	}
}

/** discord.js knows only of responses that were confirmed to itself. */
function noteAnnounced(interaction: Repliable, how: Announcement): void {
	uncertain.delete(interaction);
	interaction.deferred = true;
	interaction.ephemeral = how === "in-place" ? null : how === "private";
}

function noteReplied(interaction: Repliable, { flags }: Body): void {
	uncertain.delete(interaction);
	interaction.replied = true;
	interaction.ephemeral = (flags & MessageFlags.Ephemeral) !== 0;
}
