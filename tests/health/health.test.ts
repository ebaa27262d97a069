import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import type { Answer } from "../../src/answering/answer.ts";
import type { ShardNow, TurnNow } from "../../src/asking/bot-now.ts";
import type { CommandRunner } from "../../src/asking/command.ts";
import { UserError } from "../../src/errors.ts";
import { countAnswers } from "../../src/health/count-answers.ts";
import { createCounts } from "../../src/health/counts.ts";
import type { Watched } from "../../src/health/metrics.ts";
import { openHealth } from "../../src/health/open-health.ts";
import type { HealthServer } from "../../src/health/serve-health.ts";
import { said } from "../told.ts";

const READY: ShardNow = { id: 0, state: "ready", heardMsAgo: 0 };
const INFO: Answer = { kind: "info", headline: said("Fine."), lines: [] };
const EVERYWHERE = { limits: new Map() };

/** A runner whose command tells what it does. */
const RUNNER: CommandRunner = {
	run: async ({ command, options }) => {
		if (command === "mistaken") throw new UserError("There is no chapter 9.");
		if (command === "broken") throw new TypeError("a bug");
		return { ...INFO, headline: said(options["name"] ?? "") };
	},
	complete: async () => [],
	statuses: async () => [],
};

let server: HealthServer | undefined;
afterEach(() => server?.close());

const WATCHED: Watched = {
	build: { version: "1.2.3", commit: "abcdef1234" },
	gateway: () => ({ shards: [READY], servers: 7 }),
	stories: () => ({ ready: 2, failed: 1, total: 4 }),
	readsPassages: () => true,
};

async function serve(watched: Partial<Watched> = {}, counts = createCounts()) {
	server = await openHealth({ host: "127.0.0.1", port: 0 }, counts, { ...WATCHED, ...watched });
	const { port } = server;
	return (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${port}${path}`, init);
}

/** Lines of the figures that are figures, in the order of their names. */
async function figures(get: Awaited<ReturnType<typeof serve>>): Promise<readonly string[]> {
	const text = await (await get("/metrics")).text();
	return text.split("\n").filter((line) => line.startsWith("footnote_"));
}

describe("health", () => {
	test("is alive, whatever else is missing", async () => {
		const get = await serve({ gateway: () => ({ shards: [], servers: 0 }) });
		expect((await get("/livez")).status).toBe(200);
	});

	test("is ready with its shards heard of and a story", async () => {
		const response = await (await serve())("/readyz");
		expect([response.status, await response.text()]).toEqual([200, "ready\n"]);
	});

	test("tells with 503 and in words what is missing, as it is at that moment", async () => {
		const shards: ShardNow[] = [];
		const get = await serve({ gateway: () => ({ shards, servers: 0 }) });
		const before = await get("/readyz");
		expect([before.status, await before.text()]).toEqual([503, "not connected to Discord yet\n"]);
		shards.push(READY);
		expect((await get("/readyz")).status).toBe(200);
	});

	test("is ready without a shard where other processes run them all, and says so; else not", async () => {
		let turn: TurnNow = "waits";
		const get = await serve({ gateway: () => ({ shards: [], servers: 0, turn }) });
		expect((await get("/readyz")).status).toBe(503);
		turn = "stands-by";
		const response = await get("/readyz");
		expect([response.status, await response.text()]).toEqual([
			200,
			"ready: stands by, for other processes run all shards\n",
		]);
	});

	test.each([
		["/", "GET", 404],
		["/readyz?probe=1", "GET", 200],
		["/readyz", "HEAD", 200],
		["/metrics", "POST", 405],
	])("answers %s by %s with %i", async (path, method, status) => {
		expect((await (await serve())(path, { method })).status).toBe(status);
	});

	test("refuses an address that is taken, with the way out", async () => {
		const taken = createServer();
		await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
		const { port } = taken.address() as { port: number };
		await expect(
			openHealth({ host: "127.0.0.1", port }, createCounts(), WATCHED).finally(() => taken.close()),
		).rejects.toThrow(`HEALTH_ADDRESS cannot be listened on, 127.0.0.1:${port} (EADDRINUSE)`);
	});
});

describe("figures", () => {
	test("tell build, shards, servers, stories and the reader as they are now", async () => {
		const lines = await figures(await serve());
		expect(lines).toEqual(
			expect.arrayContaining([
				'footnote_build_info{version="1.2.3",commit="abcdef1234"} 1',
				'footnote_shards{state="ready"} 1',
				'footnote_shards{state="connecting"} 0',
				"footnote_servers 7",
				'footnote_stories{state="ready"} 2',
				'footnote_stories{state="failed"} 1',
				'footnote_stories{state="reading"} 1',
				"footnote_reader_on 1",
			]),
		);
	});

	test("count answers by command and outcome, with how long they took", async () => {
		const counts = createCounts();
		let clock = 0;
		const now = () => (clock += 40);
		const runner = countAnswers(RUNNER, { counts, commands: new Set(["who", "mistaken", "broken"]), now });
		await runner.run({ command: "who", options: { name: "Ann" } }, EVERYWHERE);
		await runner.run({ command: "who", options: { name: "Ann" } }, EVERYWHERE);
		await expect(runner.run({ command: "mistaken", options: {} }, EVERYWHERE)).rejects.toThrow("no chapter 9");
		await expect(runner.run({ command: "broken", options: {} }, EVERYWHERE)).rejects.toThrow("a bug");
		const lines = await figures(await serve({}, counts));
		expect(lines).toEqual(
			expect.arrayContaining([
				'footnote_answers_total{command="who",outcome="info"} 2',
				'footnote_answers_total{command="mistaken",outcome="mistake"} 1',
				'footnote_answers_total{command="broken",outcome="failed"} 1',
				'footnote_answer_seconds_bucket{le="0.025",command="who"} 0',
				'footnote_answer_seconds_bucket{le="0.05",command="who"} 2',
				"footnote_questions_waiting 0",
			]),
		);
		expect(await counts.totals()).toEqual({ outcomes: { info: 2, mistake: 1, failed: 1 }, late: 0 });
	});

	test("count a closest passage apart from what was found", async () => {
		const counts = createCounts();
		const found = { kind: "found", confidence: "low" } as Answer;
		const runner = countAnswers(
			{ ...RUNNER, run: async () => found },
			{ counts, commands: new Set(["ask"]), now: () => 0 },
		);
		await runner.run({ command: "ask", options: {} }, EVERYWHERE);
		expect((await counts.totals()).outcomes).toEqual({ closest: 1 });
	});

	test("hold no word of a question, and no command that was made up", async () => {
		const counts = createCounts();
		const runner = countAnswers(RUNNER, { counts, commands: new Set(["who"]), now: () => 0 });
		await runner.run({ command: "the-secret", options: { name: "Losyukov" } }, EVERYWHERE);
		const text = await (await (await serve({}, counts))("/metrics")).text();
		expect(text).toContain('command="unknown"');
		expect(text).not.toMatch(/secret|Losyukov/u);
	});

	test("count what came too late, and what Discord's API answered", async () => {
		const counts = createCounts();
		counts.late();
		counts.response(200);
		counts.response(429);
		const lines = await figures(await serve({}, counts));
		expect(lines).toContain("footnote_late_total 1");
		expect(lines).toContain('footnote_discord_responses_total{status="429"} 1');
	});

	test("are all that the dashboard asks for, and the dashboard asks for all of the bot's own", async () => {
		const text = await (await (await serve())("/metrics")).text();
		const told = new Set([...text.matchAll(/^# TYPE (\S+) (\S+)$/gmu)].map(([, name]) => name));
		const asked = metricsIn(readFileSync(new URL("../../docs/grafana.json", import.meta.url), "utf8"));
		expect(asked.filter((name) => !told.has(name))).toEqual([]);
		expect([...told].filter((name) => name?.startsWith("footnote_") && !asked.includes(name))).toEqual([]);
	});
});

/** Names of metrics in a dashboard's queries; a histogram by its own name. */
function metricsIn(dashboard: string): readonly string[] {
	const { panels } = JSON.parse(dashboard) as { panels: readonly { targets?: readonly { expr: string }[] }[] };
	const queries = panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));
	const names = queries.flatMap((query) => query.match(/\b(?:footnote|nodejs|process)_\w+/gu) ?? []);
	return [...new Set(names.map((name) => name.replace(/_bucket$/u, "")))];
}
