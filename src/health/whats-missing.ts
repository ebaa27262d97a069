import type { GatewayNow, ShardNow, StoriesNow } from "../asking/bot-now.ts";

/** What readiness hangs on. */
export type ReadyParts = Pick<GatewayNow, "shards" | "turn"> & { readonly stories: StoriesNow };

/** Discord asks for a heartbeat each 41 s; with two of them unanswered nobody is at the other end. */
export const SILENT_AFTER_MS = 90_000;

/** Why the bot cannot answer now, a line for each reason; none: it can. For operators, so in English. */
export function whatsMissing({ shards, turn, stories }: ReadyParts): readonly string[] {
	return [
		...(shards.length === 0 ? missingShards(turn) : shards.flatMap(missingOf)),
		...(stories.ready > 0 ? [] : [missingStory(stories)]),
	];
}

/** How it is ready, where nothing is missing. */
export function readyAs({ shards, turn }: Pick<GatewayNow, "shards" | "turn">): string {
	return shards.length === 0 && turn === "stands-by" ? "ready: stands by, for other processes run all shards" : "ready";
}

function missingShards(turn: ReadyParts["turn"]): readonly string[] {
	switch (turn) {
		case undefined:
			return ["not connected to Discord yet"];
		case "waits":
			return ["no shard yet: of several processes one gets its share when its stories are read and it is its turn"];
		case "stands-by":
			return [];
	}
}

function missingOf({ id, state, heardMsAgo = 0 }: ShardNow): readonly string[] {
	if (state !== "ready") return [`shard ${id} is ${state}`];
	if (heardMsAgo < SILENT_AFTER_MS) return [];
	return [`shard ${id}: Discord acknowledged no heartbeat for ${Math.round(heardMsAgo / 1000)} s`];
}

function missingStory({ failed, total }: StoriesNow): string {
	if (total === 0) return "no story: the corpus folder is empty";
	return failed === total ? "no story could be read" : "no story is ready yet";
}
