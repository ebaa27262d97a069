import { DiscordAPIError, HTTPError, RateLimitError } from "discord.js";

/** An error as it may be logged. Without a prototype, or pino would take it for an error of the type "Object". */
type SafeError = Readonly<Record<string, string | number | null | undefined>>;

/**
 * An error without what must not be logged: bodies hold the story's and the asker's words, and addresses of interactions
 * hold a token that answers for 15 minutes without any other proof.
 */
export function safeError(error: unknown): SafeError {
	if (!(error instanceof Error)) return { __proto__: null, message: scrub(String(error)) };
	return {
		__proto__: null,
		name: error.name,
		message: scrub(error.message),
		...codesOf(error),
		stack: error.stack === undefined ? undefined : scrub(error.stack),
		...(error.cause === undefined ? {} : { cause: scrub(String(error.cause)) }),
	};
}

/**
 * Whether an error nobody caught began in discord.js: it takes what Discord sends on trust, so one malformed packet fails.
 * The packet is lost; the bot need not be.
 */
export function isOfDiscordJs(error: unknown): boolean {
	const frames = error instanceof Error ? (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)) : [];
	const first = frames.find((line) => !/\(?node:|<anonymous>/.test(line));
	return first !== undefined && /node_modules[/\\](?:discord\.js|@discordjs)[/\\]/.test(first);
}

function codesOf(error: Error): SafeError {
	if (error instanceof DiscordAPIError) return { code: error.code, status: error.status, method: error.method };
	if (error instanceof HTTPError) return { status: error.status, method: error.method };
	if (error instanceof RateLimitError) return { retryAfterMs: error.retryAfter, scope: error.scope };
	return "code" in error && (typeof error.code === "string" || typeof error.code === "number")
		? { code: error.code }
		: {};
}

/** Interaction and webhook tokens in addresses, and anything in the form of a bot's token. */
function scrub(text: string): string {
	return text
		.replace(/\/(interactions|webhooks)\/(\d+)\/[^/\s?]+/g, "/$1/$2/[token]")
		.replace(/[\w-]{20,}\.[\w-]{5,}\.[\w-]{20,}/g, "[token]");
}
