/**
 * `npx tsx tests/benchmarks/grow.ts`: how many processes a bot in so many servers needs, worked out from what was measured
 * (docs/scaling.md says by which command), and what is assumed of servers. A model on paper: nothing is run.
 */

/** What was measured here, on a machine of two cores. */
const MEASURED = {
	/** Processor time of a question: 150 ms read passages (src/engine/answering-desk.ts counts with it), the rest finds them (`many-stories.ts`). */
	questionMs: 170,
	/** Resident memory of a process with one story: docs/hosting.md. */
	baseMb: 440,
	/** Of each further megabyte of text that answers: `many-stories.ts`. */
	mbPerTextMb: 2.5,
	/** From the beginning of a session to the next in one of Discord's buckets: https://discord.com/developers/docs/events/gateway#rate-limiting */
	identifySeconds: 5.5,
	/**
	 * Of `/find` in a server, by PostgreSQL's own log (`log_statement`): seven reads of limits and settings, the upsert of the
	 * excerpt budget, and of the story that was asked last a look and, where it was another, an upsert.
	 */
	statementsPerQuestion: 10,
	/** Of a process that says that it is there (src/storage/database/shard-leases.ts), by the same log: five, BEGIN and COMMIT. */
	statementsPerBeat: 7,
	/** `BEAT_EVERY_MS` in src/discord/gateway/keep-shards.ts. */
	beatSeconds: 2,
};

/** What is assumed, of a day and of a server. */
const ASSUMED = {
	/** https://discord.com/developers/docs/events/gateway#sharding: one shard has at most 2,500. */
	serversPerShard: 1000,
	questionsPerServer: 10,
	/** The busiest hour has this share of a day's. */
	busiestHour: 0.15,
	/** Servers where anybody asks on a day: only their stories are opened. */
	active: 0.2,
	textMbPerServer: 1,
	/** Of a host: half of its processor time may be used, so that a question does not wait. */
	cores: 2,
	load: 0.5,
	hostMb: 4096,
};

/** Buckets in which sessions begin side by side: https://discord.com/developers/docs/events/gateway#sharding-max-concurrency */
function bucketsOf(servers: number): number {
	return servers >= 150_000 ? 16 : 1;
}

function planFor(servers: number) {
	const shards = Math.max(1, Math.ceil(servers / ASSUMED.serversPerShard));
	const perSecond = (servers * ASSUMED.questionsPerServer * ASSUMED.busiestHour) / 3600;
	const byTime = (perSecond * MEASURED.questionMs) / 1000 / (ASSUMED.cores * ASSUMED.load);
	const textMb = servers * ASSUMED.active * ASSUMED.textMbPerServer;
	const byMemory = (textMb * MEASURED.mbPerTextMb) / (ASSUMED.hostMb - MEASURED.baseMb);
	// A shard is not divided: a host more than there are shards would have nothing to do.
	const hosts = Math.min(shards, Math.max(1, Math.ceil(byTime), Math.ceil(byMemory)));
	const startSeconds = Math.round((shards / bucketsOf(servers)) * MEASURED.identifySeconds);
	const beats = hosts / MEASURED.beatSeconds;
	const statements = perSecond * MEASURED.statementsPerQuestion + beats * MEASURED.statementsPerBeat;
	return { servers, shards, perSecond, byTime, byMemory, hosts, startSeconds, statements };
}

const rows = [1000, 10_000, 50_000, 100_000].map(planFor);
const shown = rows.map(({ perSecond, byTime, byMemory, statements, ...row }) => ({
	...row,
	"questions/s": perSecond.toFixed(1),
	"hosts by time": byTime.toFixed(1),
	"hosts by memory": byMemory.toFixed(1),
	"statements/s": Math.round(statements),
}));
process.stdout.write(`${shown.map((row) => JSON.stringify(row)).join("\n")}\n`);
