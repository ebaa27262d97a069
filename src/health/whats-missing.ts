import type { ShardNow, StoriesNow } from "../asking/bot-now.ts";

/** What readiness hangs on. */
export type ReadyParts = { readonly shards: readonly ShardNow[]; readonly stories: StoriesNow };

/** Discord asks for a heartbeat each 41 s; with two of them unanswered nobody is at the other end. */
export const SILENT_AFTER_MS = 90_000;

/** Why the bot cannot answer now, a line for each reason; none: it can. For operators, so in English. */
export function whatsMissing({ shards, stories }: ReadyParts): readonly string[] {
	return [
		...(shards.length === 0 ? ["not connected to Discord yet"] : shards.flatMap(missingOf)),
		...(stories.ready > 0 ? [] : [missingStory(stories)]),
	];
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
