import type { Answer } from "../src/answering/answer.ts";
import type { Saying } from "../src/answering/wording/saying.ts";
import type { BotNow } from "../src/asking/bot-now.ts";
import type { KeepingCommand } from "../src/asking/keeping/keeping-command.ts";

/** /status – how the bot is doing, for whoever runs it. @param now Looks. */
export function createStatus(now: () => Promise<BotNow>): KeepingCommand {
	return {
		data: {
			name: "status",
			description: "How this bot is doing. For whoever runs it.",
			// Of a server's members its admins alone see it.
			default_member_permissions: "0",
		},
		forOwner: true,
		answer: async () => answerOf(await now()),
	};
}

function answerOf({ build, upSeconds, gateway, stories, memoryBytes, totals }: BotNow): Answer {
	const { shards, servers } = gateway;
	return {
		kind: "info",
		headline: { say: "version", ...build },
		lines: [
			upFor(upSeconds),
			{
				say: "status-gateway",
				ready: shards.filter(({ state }) => state === "ready").length,
				count: shards.length,
				servers,
			},
			{ say: "status-stories", ready: stories.ready, failed: stories.failed, count: stories.total },
			{ say: "status-memory", megabytes: Math.round(memoryBytes / 1_000_000) },
			answersOf(totals.outcomes),
			{ say: "status-late", count: totals.late },
		],
	};
}

function upFor(seconds: number): Saying {
	const minutes = Math.floor(seconds / 60);
	return {
		say: "status-up",
		days: Math.floor(minutes / 1440),
		hours: Math.floor(minutes / 60) % 24,
		minutes: minutes % 60,
	};
}

function answersOf(outcomes: BotNow["totals"]["outcomes"]): Saying {
	return {
		say: "status-answers",
		found: outcomes.found ?? 0,
		closest: outcomes.closest ?? 0,
		silent: outcomes["not-in-story"] ?? 0,
		several: outcomes.ambiguous ?? 0,
		lists: outcomes.info ?? 0,
		mistakes: outcomes.mistake ?? 0,
		failed: outcomes.failed ?? 0,
	};
}
