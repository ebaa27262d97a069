import { GatewayCloseCodes } from "discord.js";
import { UserError } from "../../errors.ts";

const PORTAL = "https://discord.com/developers/applications";

export const TOKEN_REFUSED = `Discord refuses DISCORD_TOKEN. Copy the token again from the Bot page of your application at ${PORTAL} (“Reset Token” shows a new one), or leave it empty to use the terminal.`;

/** Codes after which connecting again is of no use. */
export const FINAL_CODES: ReadonlySet<number> = new Set([
	GatewayCloseCodes.AuthenticationFailed,
	GatewayCloseCodes.InvalidShard,
	GatewayCloseCodes.ShardingRequired,
	GatewayCloseCodes.InvalidAPIVersion,
	GatewayCloseCodes.InvalidIntents,
	GatewayCloseCodes.DisallowedIntents,
]);

/**
 * Why Discord closed the gateway for good, and the way out.
 *
 * @param code https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
 */
export function gatewayEnd(code: number): UserError {
	return new UserError(wordsFor(code));
}

function wordsFor(code: number): string {
	switch (code) {
		case GatewayCloseCodes.AuthenticationFailed:
			return TOKEN_REFUSED;
		case GatewayCloseCodes.InvalidShard:
			return ended(code, "invalid shard", "Start it again: it then asks Discord anew how many shards there are.");
		case GatewayCloseCodes.ShardingRequired:
			return ended(
				code,
				"more shards needed",
				"The bot is in more servers than its shards may hold. Start it again: it then takes as many as Discord asks for.",
			);
		case GatewayCloseCodes.InvalidAPIVersion:
			return ended(
				code,
				"invalid API version",
				"This version of Footnote is too old for Discord: install a newer one.",
			);
		case GatewayCloseCodes.InvalidIntents:
			return ended(code, "invalid intents", "This version of Footnote is too old for Discord: install a newer one.");
		case GatewayCloseCodes.DisallowedIntents:
			return ended(
				code,
				"disallowed intents",
				`Footnote asks for no privileged intent, so look at the Bot page of your application at ${PORTAL}: whether the application is verified, quarantined or limited, and what Discord says there.`,
			);
		default:
			return `Discord closed the connection for good (code ${code}). https://discord.com/developers/docs/topics/opcodes-and-status-codes tells what it means.`;
	}
}

function ended(code: number, what: string, wayOut: string): string {
	return `Discord closed the connection for good (${code}: ${what}). ${wayOut}`;
}
