import type { WebSocketOptions } from "discord.js";
import type { Clock } from "../clock.ts";

type Build = NonNullable<WebSocketOptions["buildIdentifyThrottler"]>;

/** How often it is asked again whether a session may be begun now. */
const ASK_EVERY_MS = 300;

/** What a process waits that cannot ask: the others cannot either. https://discord.com/developers/docs/events/gateway#rate-limiting */
const ALONE_AFTER_MS = 5500;

/**
 * Sessions are begun one after the other in each of Discord's buckets, in all processes of the bot. One that comes too soon all
 * the same is refused by Discord, and begun again.
 */
export function sharedThrottler(mayIdentify: (bucket: number) => Promise<boolean>, clock: Clock): Build {
	return async (manager) => {
		const { session_start_limit: limit } = await manager.fetchGatewayInformation();
		const isTurn = async (bucket: number, signal: AbortSignal): Promise<boolean> => {
			try {
				return await mayIdentify(bucket);
			} catch {
				await clock.pause(ALONE_AFTER_MS, signal);
				return true;
			}
		};
		return {
			waitForIdentify: async (shard, signal) => {
				while (!(await isTurn(shard % limit.max_concurrency, signal))) {
					await clock.pause(ASK_EVERY_MS, signal);
					signal.throwIfAborted();
				}
				signal.throwIfAborted();
			},
		};
	};
}
