/** Which code runs. */
export type Build = {
	readonly version: string;
	/** Of the checkout or the image it runs from; absent where neither tells. */
	readonly commit?: string | undefined;
};

/** One of the connections to Discord's gateway that this process holds. */
export type ShardNow = {
	readonly id: number;
	readonly state: "ready" | "connecting" | "disconnected";
	/** Since Discord last acknowledged a heartbeat, or since the connection was ready if that is later; absent: neither was yet. */
	readonly heardMsAgo?: number | undefined;
};

/** How far the stories have been read: how many. */
export type StoriesNow = { readonly ready: number; readonly failed: number; readonly total: number };

/** What became of a question: what kind of answer it got, a mistake of the asker's, or a failure of the bot's. */
export type OutcomeOfCall = "found" | "closest" | "not-in-story" | "ambiguous" | "info" | "mistake" | "failed";

/** What was counted since the start. */
export type Totals = {
	readonly outcomes: Readonly<Partial<Record<OutcomeOfCall, number>>>;
	/** Questions that came, or whose answer arrived, when Discord took no answer any more. */
	readonly late: number;
};

/** How the bot is doing, for its owner. */
export type BotNow = {
	readonly build: Build;
	readonly upSeconds: number;
	readonly gateway: GatewayNow;
	readonly stories: StoriesNow;
	readonly memoryBytes: number;
	readonly totals: Totals;
};

/**
 * What becomes of a process without a shard, where processes share them: it gets its share, or others have them all, one each,
 * and it is there for when one of these ends.
 */
export type TurnNow = "waits" | "stands-by";

/** What Discord's side of the bot looks like at the moment. `turn`: absent where the shards are not shared. */
export type GatewayNow = {
	readonly shards: readonly ShardNow[];
	readonly servers: number;
	readonly turn?: TurnNow | undefined;
};
