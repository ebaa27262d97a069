import { setTimeout as pause } from "node:timers/promises";
import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from "discord.js";

/** How a delivery ended. A failure that nobody here can mend is thrown instead. */
export type Delivery = "delivered" | "too-late" | "forbidden" | "gone";

/** First pause before another attempt; doubled each time. discord.js itself repeats a 5xx three times at once, without any. */
const FIRST_RETRY_MS = 150;

/**
 * Sends an answer, again where a failure may pass: a socket closed by the other side (which discord.js does not repeat),
 * 5xx, a rate limit that ends in time. The sending must be safe to repeat: callbacks are once only, messages carry a nonce.
 *
 * @param withinMs From now; no attempt begins after it.
 */
export async function deliver(send: () => Promise<unknown>, withinMs: number): Promise<Delivery> {
	const until = performance.now() + withinMs;
	for (let retryMs = FIRST_RETRY_MS; ; retryMs *= 2) {
		try {
			await send();
			return "delivered";
		} catch (error) {
			const outcome = outcomeOf(error);
			if (outcome !== undefined) return outcome;
			const waitMs = error instanceof RateLimitError ? error.retryAfter : retryMs;
			if (!mayPass(error)) throw error;
			if (performance.now() + waitMs > until) throw error;
			await pause(waitMs);
		}
	}
}

function outcomeOf(error: unknown): Delivery | undefined {
	if (!(error instanceof DiscordAPIError)) return undefined;
	switch (error.code) {
		// An attempt whose answer was lost had arrived.
		case RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged:
			return "delivered";
		case RESTJSONErrorCodes.UnknownInteraction:
		case RESTJSONErrorCodes.InvalidWebhookToken:
			return "too-late";
		case RESTJSONErrorCodes.MissingAccess:
		case RESTJSONErrorCodes.MissingPermissions:
		case RESTJSONErrorCodes.CannotSendMessagesToThisUser:
			return "forbidden";
		case RESTJSONErrorCodes.UnknownMessage:
		case RESTJSONErrorCodes.UnknownChannel:
			return "gone";
		default:
			return undefined;
	}
}

/** Codes of undici and of sockets for a connection that broke or was not to be had. */
const BROKEN = new Set([
	"UND_ERR_SOCKET",
	"UND_ERR_CONNECT_TIMEOUT",
	"ECONNRESET",
	"ECONNREFUSED",
	"EPIPE",
	"ETIMEDOUT",
]);

function mayPass(error: unknown): boolean {
	if (error instanceof RateLimitError) return true;
	if (error instanceof HTTPError) return error.status >= 500;
	if (error instanceof DiscordAPIError) return error.status >= 500;
	return error instanceof Error && "code" in error && BROKEN.has(String(error.code));
}
