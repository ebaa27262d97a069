import { setTimeout as pause } from "node:timers/promises";
import type { Fleet } from "./fleet.ts";

/** However busy the machine is. */
export const SOON_MS = 300_000;

/** @throws if it does not come about. */
export async function until(
	holds: () => boolean | undefined | Promise<boolean | undefined>,
	everyMs = 20,
): Promise<void> {
	const end = performance.now() + SOON_MS;
	while ((await holds()) !== true) {
		if (performance.now() > end) throw new Error(`it never came: ${holds}`);
		await pause(everyMs);
	}
}

/** How long a shard has no session, at the longest, in milliseconds. */
export function watchDark({ standIn }: Fleet, shards: number) {
	const since = new Map<number, number>();
	let longest = 0;
	const look = (): void => {
		const now = performance.now();
		const open = new Set(standIn.gateway.shards());
		for (let shard = 0; shard < shards; shard++) {
			if (open.has(shard)) since.delete(shard);
			else since.set(shard, since.get(shard) ?? now);
			longest = Math.max(longest, now - (since.get(shard) ?? now));
		}
	};
	const timer = setInterval(look, 20);
	return {
		begin: () => {
			longest = 0;
		},
		longest: () => longest,
		end: () => clearInterval(timer),
	};
}
