import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { openEngine } from "../../../src/engine/engine.ts";
import { openUploads } from "../../../src/engine/uploads.ts";
import { openSharedSettings } from "../../../src/storage/settings.ts";
import type { ChildBot } from "../child-bot.ts";
import { textOf } from "../stand-in/messages.ts";
import { createEnds, type Ends } from "./ends.ts";
import { type Fleet, type FleetParts, startFleet } from "./fleet.ts";
import { type Given, type Stream, startStream } from "./stream.ts";
import { SOON_MS, until, watchDark } from "./watch.ts";

export type TrialParts = Required<Pick<FleetParts, "shards">> &
	FleetParts & {
		/** How long the database is away, and one process cut off from it. */
		readonly awayMs: number;
		/** Between one command and the next. */
		readonly everyMs: number;
		/** How long commands go on after each event. */
		readonly afterMs: number;
	};

/** What was done to the processes, what it took, and what became of the commands that were given meanwhile. */
export type Happened = {
	readonly event: string;
	/** Seconds, but for what says otherwise. */
	readonly took: Readonly<Record<string, number>>;
	/** The longest that servers of a shard had nobody, in seconds. */
	readonly dark: number;
	readonly given: readonly Given[];
};

export type Trial = {
	readonly happened: readonly Happened[];
	/** Readers whose position was acknowledged and is not kept. */
	readonly lost: readonly string[];
	readonly violations: readonly string[];
	/** What every process wrote. */
	readonly outputs: readonly string[];
	/** How a process of the version before ended, when it was started on a database of the next. */
	readonly refused: { readonly exitCode: number | null; readonly output: string };
};

/** All that may happen to processes that share a database, one after the other, while commands are given. */
export async function runTrial(parts: TrialParts): Promise<Trial> {
	const ends = createEnds();
	try {
		const fleet = await startFleet(parts);
		ends.add(fleet.end);
		return await happen(fleet, parts, ends);
	} finally {
		await ends.end();
	}
}

async function happen(fleet: Fleet, { shards, awayMs, everyMs, afterMs }: TrialParts, ends: Ends): Promise<Trial> {
	const { standIn, postgres, address, hosts, held } = fleet;
	const happened: Happened[] = [];
	const dark = watchDark(fleet, shards);
	ends.add(dark.end);
	let stream: Stream | undefined;
	const time = async (event: string, work: (since: () => number) => Promise<Happened["took"]>): Promise<void> => {
		stream?.since();
		dark.begin();
		const began = performance.now();
		const took = await work(() => (performance.now() - began) / 1000);
		await pause(afterMs);
		happened.push({ event, took, dark: dark.longest() / 1000, given: stream?.since() ?? [] });
	};
	const allOpen = () => until(() => standIn.gateway.shards().length === shards);
	const balanced = (...sizes: number[]) =>
		until(
			async () =>
				Object.values(await held())
					.sort()
					.join() === sizes.sort().join(),
		);
	const reads = (child: ChildBot) => until(() => child.output().includes('"ready":2'));
	const identified = () => standIn.gateway.log.filter((line) => line.startsWith("identify")).length;
	const sharesOf = (count: number): number[] =>
		Array.from({ length: count }, (_, at) => Math.floor(shards / count) + (at < shards % count ? 1 : 0));

	await time("the first is started", async (since) => {
		const child = fleet.start("a");
		await allOpen();
		const open = since();
		await reads(child);
		return { "all sessions open": open };
	});
	stream = await startStream(fleet, shards, { everyMs, settleMs: SOON_MS });
	ends.add(stream.abandon);
	const join =
		(name: string, count: number, how: Parameters<Fleet["start"]>[1] = {}) =>
		async (since: () => number) => {
			const before = identified();
			const child = fleet.start(name, how);
			const isThere = `SELECT 1 FROM hosts WHERE host LIKE '${name}/%' AND until > now()`;
			await until(async () => (await postgres.run(isThere, address)).length > 0);
			const there = since();
			await balanced(...sharesOf(count));
			await until(() => identified() >= before + Math.floor(shards / count));
			await allOpen();
			const open = since();
			await reads(child);
			return { "it is there": there, "its share is open after that": open - there };
		};
	await time("a second joins", join("b", 2));
	const line = await fleet.line();
	await time("a third joins", join("c", 3, { line }));

	await time("listening is cut off", async (since) => {
		const { server, ...where } = fleet.serverOn(1);
		await postgres.run(
			"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'footnote listens'",
			address,
		);
		await addStory(address, server ?? "");
		const added = since();
		await until(async () => {
			const by = { id: String(430_000_000_000_000_000n + BigInt(Math.round(performance.now()))), username: "somebody" };
			const answered = await standIn.slash(
				"find",
				{ words: "tower" },
				{ where: { ...where, server: server ?? "" }, by },
			);
			await until(() => textOf(answered.shown()) !== "");
			return textOf(answered.shown()).includes("stood in York");
		}, 300);
		return { "a story added by another is answered": since() - added };
	});

	await time(`the database is away for ${awayMs / 1000} s`, async (since) => {
		const before = standIn.gateway.log.length;
		await postgres.stop("crash");
		await pause(awayMs);
		await postgres.start();
		const back = since();
		const given = stream?.given.length ?? 0;
		await until(() =>
			stream?.given.slice(given).some(({ kind, outcome }) => kind === "limited" && outcome === "right"),
		);
		const first = since() - back;
		await balanced(...sharesOf(3));
		await untilSteady(hosts);
		return { "the first limited answer after it is back": first, "sessions lost": standIn.gateway.log.length - before };
	});

	await time("one is killed", async (since) => {
		const { exit } = end(hosts, "a", "SIGKILL");
		await exit;
		const open = () => standIn.gateway.shards().length;
		await until(() => open() < shards);
		const left = open();
		await until(() => open() > left);
		const first = since();
		await allOpen();
		return { "its first shard is back": first, "all sessions open": since() };
	});

	await time("one of the next version joins", join("d", 3, { isNext: true }));
	let refused: Trial["refused"] | undefined;
	await time("one of this version is started beside it", async (since) => {
		const late = fleet.start("late");
		refused = { exitCode: await late.exit, output: late.output() };
		return { "it is refused": since() };
	});

	await time(`one is cut off from the database alone for ${awayMs / 1000} s`, async (since) => {
		line.cut();
		await pause(awayMs);
		line.mend();
		const back = since();
		await balanced(...sharesOf(3));
		await until(() => standIn.gateway.sessions() === shards);
		return { "each shard has one session again": since() - back };
	});

	await time("one is told to end", async (since) => {
		const { exit } = end(hosts, "b", "SIGTERM");
		await exit;
		const ended = since();
		await balanced(...sharesOf(2));
		await allOpen();
		return { "it has ended": ended, "all sessions open": since() };
	});

	await stream.end();
	const kept = new Set(
		(await postgres.run("SELECT reader FROM reader_positions", address)).map(({ reader }) => reader),
	);
	const written = stream.given.filter(({ kind, outcome }) => kind === "write" && outcome === "right");
	return {
		happened,
		lost: written.flatMap(({ reader }) => (kept.has(reader) ? [] : [reader])),
		violations: standIn.violations,
		outputs: [...hosts.values()].map(({ output }) => output()),
		refused: refused ?? { exitCode: null, output: "" },
	};
}

function end(hosts: Fleet["hosts"], name: string, signal: "SIGKILL" | "SIGTERM"): ChildBot {
	const child = hosts.get(name);
	if (child === undefined) throw new Error(`there is no ${name}`);
	child.process.kill(signal);
	return child;
}

/** As a process does that has the server's shard for a moment. */
async function addStory(address: string, guild: string): Promise<void> {
	const dataDir = mkdtempSync(join(tmpdir(), "footnote-other-"));
	const silent = { info: () => {}, warn: () => {}, error: () => {} };
	const settings = await openSharedSettings(address);
	const engine = await openEngine({ corpusDir: dataDir, dataDir, log: silent });
	const uploads = await openUploads({ dataDir, settings, engine, isOurs: () => true });
	try {
		const bytes = new TextEncoder().encode("The tower stood in York.\n\nAnn climbed it.\n");
		const { id } = await uploads.previewUpload(guild, { name: "tower.txt", bytes });
		await uploads.addUpload(guild, id, { title: "The Tower" });
	} finally {
		await uploads.end();
		await engine.close();
		await settings.close();
		rmSync(dataDir, { recursive: true, force: true });
	}
}

/** Those that saw the table of shards go away have seen it come back. */
async function untilSteady(hosts: Fleet["hosts"]): Promise<void> {
	const count = (text: string, words: string) => text.split(words).length;
	for (const { output, process } of hosts.values()) {
		if (process.exitCode !== null || process.signalCode !== null) continue;
		await until(
			() => count(output(), "the table of shards is away") === count(output(), "the table of shards is there again"),
		);
	}
}
