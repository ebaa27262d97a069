import {
	type APIGatewayBotInfo,
	DiscordAPIError,
	DiscordjsError,
	DiscordjsErrorCodes,
	HTTPError,
	REST,
	Routes,
} from "discord.js";
import type { Logger } from "pino";
import { UserError } from "../../errors.ts";
import type { Clock } from "../clock.ts";
import { FIRST_PAUSE_MS, LONGEST_PAUSE_MS } from "../limits.ts";
import { safeError } from "../safe-error.ts";
import { TOKEN_REFUSED } from "./gateway-end.ts";

type Reaching = {
	/** REST base; absent: Discord's own. */
	readonly apiUrl?: string | undefined;
	readonly log: Logger;
	readonly signal: AbortSignal;
	readonly clock: Clock;
};

/**
 * Tries for as long as it takes, with growing pauses where Discord cannot be reached.
 *
 * @returns undefined if the signal ended it.
 * @throws UserError if Discord refuses the token, or the bot for another reason that does not pass.
 */
export async function untilReached<T>(
	attempt: () => Promise<T>,
	{ apiUrl, log, signal, clock }: Reaching,
): Promise<T | undefined> {
	for (let pauseMs = FIRST_PAUSE_MS; !signal.aborted; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
		try {
			return await attempt();
		} catch (error) {
			if (signal.aborted) return undefined;
			if (error instanceof UserError) throw error;
			if (isTokenRefused(error)) throw new UserError(TOKEN_REFUSED);
			if (!mayPass(error)) throw isRefused(error) ? new UserError(refusedWords(error.status, apiUrl)) : error;
			log.warn({ err: safeError(error), retryInMs: pauseMs }, "Discord cannot be reached; trying again");
			await clock.pause(pauseMs, signal);
		}
	}
	return undefined;
}

/** How many shards Discord recommends for the bot, and in how many buckets their sessions are begun. As `untilReached`. */
export function shardingOf({
	token,
	...reaching
}: Reaching & { readonly token: string }): Promise<{ readonly shards: number; readonly buckets: number } | undefined> {
	const { apiUrl } = reaching;
	const rest = new REST(apiUrl === undefined ? {} : { api: apiUrl }).setToken(token);
	return untilReached(async () => {
		const { shards, session_start_limit: limit } = (await rest.get(Routes.gatewayBot())) as APIGatewayBotInfo;
		return { shards, buckets: limit.max_concurrency };
	}, reaching);
}

function isTokenRefused(error: unknown): boolean {
	if (error instanceof DiscordjsError) return error.code === DiscordjsErrorCodes.TokenInvalid;
	return error instanceof DiscordAPIError && error.status === 401;
}

function isRefused(error: unknown): error is DiscordAPIError | HTTPError {
	return error instanceof DiscordAPIError || error instanceof HTTPError;
}

function refusedWords(status: number, apiUrl: string | undefined): string {
	return apiUrl === undefined
		? `Discord refuses the connection (HTTP ${status}). https://discordstatus.com tells whether it is down.`
		: `No Discord was found at DISCORD_API_URL, ${apiUrl} (HTTP ${status}). Mend it, or leave it empty for Discord's own.`;
}

function mayPass(error: unknown): boolean {
	if (isRefused(error)) return error.status >= 500 || error.status === 429;
	return !(error instanceof DiscordjsError) && !(error instanceof TypeError);
}
