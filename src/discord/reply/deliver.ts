import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from "discord.js";
import { type Clock, systemClock } from "../clock.ts";

/** How a delivery ended. A failure that nobody here can mend is thrown instead. */
export type Delivery = "delivered" | "too-late" | "forbidden" | "gone" | "withheld";

/** How sending ended. An interaction that has its first response already got it by an attempt whose answer was lost. */
export type Outcome = Delivery | "acknowledged-before";

/** First pause before another attempt; doubled each time. discord.js itself repeats a 5xx three times at once, without any. */
const FIRST_RETRY_MS = 150;

/**
 * Sends an answer, again where a failure may pass: a socket closed by the other side (which discord.js does not repeat),
 * 5xx, a rate limit that ends in time. The sending must be safe to repeat: callbacks are once only, messages carry a nonce.
 *
 * @param withinMs From now; no attempt begins after it.
 */
export async function deliver(
	send: () => Promise<unknown>,
	withinMs: number,
	clock: Clock = systemClock,
): Promise<Outcome> {
	const until = clock.now() + withinMs;
	for (let retryMs = FIRST_RETRY_MS; ; retryMs *= 2) {
		try {
			await send();
			return "delivered";
		} catch (error) {
			const outcome = outcomeOf(error);
			if (outcome !== undefined) return outcome;
			const waitMs = error instanceof RateLimitError ? error.retryAfter : retryMs;
			if (!mayPass(error)) throw error;
			if (clock.now() + waitMs > until) throw error;
			await clock.pause(waitMs);
		}
	}
}

function outcomeOf(error: unknown): Outcome | undefined {
	if (!(error instanceof DiscordAPIError)) return undefined;
	switch (error.code) {
		case RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged:
			return "acknowledged-before";
		case RESTJSONErrorCodes.UnknownInteraction:
		case RESTJSONErrorCodes.UnknownWebhook:
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
	"UND_ERR_HEADERS_TIMEOUT",
	"UND_ERR_BODY_TIMEOUT",
	"ECONNRESET",
	"ECONNREFUSED",
	"EPIPE",
	"ETIMEDOUT",
]);

/** Whether another attempt may succeed. */
export function mayPass(error: unknown): boolean {
	return error instanceof RateLimitError || mayHaveArrived(error);
}

/** Whether what was sent may have had its effect all the same. */
export function mayHaveArrived(error: unknown): boolean {
	if (error instanceof HTTPError) return error.status >= 500;
	if (error instanceof DiscordAPIError) return error.status >= 500;
	if (!(error instanceof Error)) return false;
	return error.name === "AbortError" || ("code" in error && BROKEN.has(String(error.code)));
}
