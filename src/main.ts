import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { config as readEnvFile } from "dotenv";
import type { Logger } from "pino";
import { allCommands, keepingCommands } from "../commands/index.ts";
import { createStatus } from "../commands/status.ts";
import { defineProgram, languageHere, runIfStarted } from "./arguments.ts";
import type { BotNow, Build } from "./asking/bot-now.ts";
import { createDesk } from "./asking/desk.ts";
import { type InTime, withExamples } from "./asking/examples.ts";
import { openBudget } from "./asking/keeping/open-budget.ts";
import { standingPlaces } from "./asking/keeping/standing-places.ts";
import type { Ports } from "./asking/ports.ts";
import { scopeFor } from "./asking/reading-limit.ts";
import { createTopics } from "./asking/topics.ts";
import { withVersion } from "./asking/with-version.ts";
import { readBuild } from "./build-info.ts";
import { type Config, readConfig } from "./config.ts";
import { type Bot, createBot } from "./discord/bot.ts";
import { isOfDiscordJs, safeError } from "./discord/safe-error.ts";
import { type Engine, openEngine, type Progress } from "./engine/engine.ts";
import { fetchAttachment } from "./engine/fetch-attachment.ts";
import { openUploads } from "./engine/uploads.ts";
import { UserError } from "./errors.ts";
import { countAnswers } from "./health/count-answers.ts";
import { type Counts, createCounts } from "./health/counts.ts";
import type { Watched } from "./health/metrics.ts";
import { openHealth } from "./health/open-health.ts";
import { FOLLOW_UP_MINUTES } from "./kept-for.ts";
import { createLog } from "./log.ts";
import { lockDataDir } from "./storage/data-lock.ts";
import { openSettings, openSharedSettings } from "./storage/settings.ts";
import { describeStorageError, tellSparingly, withStorageErrors } from "./storage/storage-error.ts";
import { lookOf } from "./terminal/look.ts";
import { showProgress } from "./terminal/progress.ts";
import { runPrompt } from "./terminal/prompt.ts";

/** The one reader at a terminal, where there is no server to manage. */
const TERMINAL = { reader: "terminal", mayManage: false };

const USAGE = `Usage: footnote start      (in a clone: npm start)

The bot on Discord; without DISCORD_TOKEN a prompt in the terminal. SIGTERM and SIGINT end it in order, within 5 seconds.
Settings are read from .env in this folder and from the environment. Exit code: 1 if it cannot start.`;

/** Wires the parts and runs them: the bot where there is a token, the terminal prompt where there is none. */
async function main(): Promise<void> {
	readEnvFile({ quiet: true });
	const config = readConfig(process.env);
	// discord.js reads these by itself, in another form, and takes an empty one for a wrong one.
	for (const name of ["SHARDS", "SHARD_COUNT"]) delete process.env[name];
	await (config.discordToken === undefined ? runTerminal(config) : runBot(config, config.discordToken));
}

async function runBot(config: Config, discordToken: string): Promise<void> {
	const log = createLog(config);
	const build = readBuild(process.env);
	log.info({ ...build, node: process.version }, "Footnote starts");
	/** Servers that this process answers in; what others share with it is not looked for before it knows. */
	let isOurs: (guild: string) => boolean = () => config.databaseUrl === undefined;
	const parts = await openParts(config, log, (guild) => isOurs(guild));
	const { kept, shards, engine, uploads, close } = parts;
	const spent = parts.openSpent?.({ budget: config.excerptBudget, secret: discordToken });
	const { budget, withSpent, telling } = openBudget(config.excerptBudget, spent, () => performance.now());
	const ports = withSpent(parts.ports);
	const topics = openTopics();
	const counts = createCounts();
	const status = createStatus(async () => ({ ...(await botNow(build, engine, counts)), gateway: bot.gateway() }));
	const commands = [...allCommands, status];
	const desk = createDesk([...keepingCommands, status], ports, engine, { budget, topics });
	const names = new Set(commands.map(({ data }) => data.name));
	const counting = { counts, commands: names, now: () => performance.now() };
	const runner = countAnswers(withVersion(withExamples(telling(desk), inTime), build), counting);
	engine.onChange((progress) => log.info(progress, "stories"));
	const stop = async (exitCode: number): Promise<void> => {
		await Promise.all([bot.stop(), spent?.end()]);
		health?.close();
		// The disk may be why it stops: what cannot be closed must not keep it from ending.
		await close().catch((error: unknown) => log.error({ err: safeError(error) }, "not closed"));
		process.exit(exitCode);
	};
	const sharedShards = shards && {
		table: shards,
		host: `${config.hostName ?? hostname()}/${process.pid}/${randomUUID().slice(0, 4)}`,
		fixed: config.shard,
		count: config.shardCount,
		isReady: () => isRead(engine.progress()),
		onShards: (ours: typeof isOurs) => {
			isOurs = ours;
			uploads.lookAgain().catch((error: unknown) => log.error({ err: safeError(error) }, "stories not looked for"));
		},
	};
	const bot = createBot({
		...(sharedShards === undefined ? {} : { shards: sharedShards }),
		commands,
		runner,
		scopeFor: async (showing) =>
			scopeFor(showing, await engine.statuses({ guild: showing.asker.guild, limits: new Map() }), ports),
		looksOf: ports.serverSettings,
		uploads: { ...uploads, fetchAttachment: (address) => fetchAttachment(address, config.discordCdnHosts) },
		keptServers: {
			...kept,
			claim: (application) => kept.claim(application, config.adoptDataOf),
			forgetServer: uploads.forgetServer,
			setMissing: (guild, day) => {
				if (day !== undefined) topics.forgetServer(guild);
				return kept.setMissing(guild, day);
			},
		},
		log,
		tally: counts,
		stories: { now: engine.progress, onChange: (listener) => engine.onChange(listener) },
		config: { ...config, discordToken },
		onLost: (error) => {
			log.fatal(error.message);
			void stop(1);
		},
	});
	const health = config.healthAddress && (await openHealth(config.healthAddress, counts, watched(build, engine, bot)));
	process.on("unhandledRejection", (error) => {
		if (isOfDiscordJs(error)) log.error({ err: safeError(error) }, "discord.js failed");
		else {
			log.fatal({ err: safeError(error) }, "unhandled error");
			void stop(1);
		}
	});
	for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stop(0));
	await bot.start();
}

/** How the bot is doing, but for its connections. */
async function botNow(build: Build, engine: Engine, counts: Counts): Promise<Omit<BotNow, "gateway">> {
	return {
		build,
		upSeconds: process.uptime(),
		stories: engine.progress(),
		memoryBytes: process.memoryUsage.rss(),
		totals: await counts.totals(),
	};
}

function isRead({ ready, failed, total }: Progress): boolean {
	return ready + failed === total;
}

/** What health looks at. */
function watched(build: Build, engine: Engine, bot: Bot): Watched {
	let readsPassages = false;
	void engine.readsPassages.then((reads) => {
		readsPassages = reads;
	});
	return { build, gateway: bot.gateway, stories: engine.progress, readsPassages: () => readsPassages };
}

async function runTerminal(config: Config): Promise<void> {
	const language = languageHere();
	const look = () => lookOf(process.stdout, process.env, language);
	process.stderr.write(`${language.say({ say: "prompt-instead-of-bot" })}\n`);
	// In the terminal the prompt is the log; what goes wrong with a story is in /story list.
	const log = createLog({ ...config, logLevel: "silent" });
	const { engine, ports, close } = await openParts(config, log);
	const showing = { asker: TERMINAL, private: true, spoilerChannel: false, spoilers: false };
	await showProgress(engine, process.stderr, look());
	await runPrompt(
		allCommands,
		withVersion(
			withExamples(createDesk(keepingCommands, ports, engine, { topics: openTopics() }), inTime),
			readBuild(process.env),
		),
		async () => scopeFor(showing, await engine.statuses({ limits: new Map() }), ports),
		{ input: process.stdin, output: process.stdout, look },
	);
	await close();
}

/** Help waits no longer than this for words of a story to show: an answer is due on Discord within 3 s. */
const EXAMPLES_WITHIN_MS = 700;

const inTime: InTime = async (work) => {
	const timer = new AbortController();
	const late = pause(EXAMPLES_WITHIN_MS, undefined, { signal: timer.signal }).catch(() => undefined);
	try {
		return await Promise.race([work, late]);
	} finally {
		timer.abort();
		// What comes too late, be it an error, is of no use to anybody.
		work.catch(() => {});
	}
};

function openTopics() {
	return createTopics(FOLLOW_UP_MINUTES * 60_000, Date.now);
}

/** What the bot and the prompt have in common: the database, the engine and what commands need of both. */
async function openParts(config: Config, log: Logger, isOurs?: (guild: string) => boolean) {
	const lock = await lockDataDir(config.dataDir);
	const onProblem = tellSparingly((problem) => log.error(problem), Date.now);
	const shared = config.databaseUrl === undefined ? undefined : await openSharedSettings(config.databaseUrl, onProblem);
	const settings = shared ?? openSettings(config.dataDir, onProblem);
	const opened = await openEngine({ ...config, log });
	const engine = withStorageErrors(opened, { of: "folder", path: join(config.dataDir, "snapshots") }, onProblem);
	const place = {
		of: "folder",
		path: join(config.dataDir, shared === undefined ? "uploads" : "shared-uploads"),
	} as const;
	const onCopy = (error: unknown): void =>
		log.error({ err: safeError(error) }, "stories of servers not looked through");
	const openedUploads = await openUploads({ ...config, settings, engine, isOurs, onError: onCopy }).catch(
		(error: unknown) => {
			throw describeStorageError(error, place);
		},
	);
	const uploads = withStorageErrors(openedUploads, place, onProblem);
	const ports: Ports = {
		...standingPlaces(settings, engine),
		...uploads,
		outline: engine.outline,
		prepareLimit: async ({ story, guild }, limit) => {
			engine
				.prepare({ story, guild, limits: new Map([[story, limit]]) })
				.catch((error: unknown) => log.warn({ err: safeError(error) }, "limit not made ready"));
		},
	};
	const close = async (): Promise<void> => {
		await openedUploads.end();
		await engine.close();
		await settings.close();
		lock.release();
	};
	return { kept: settings, shards: shared?.shards, openSpent: shared?.openSpent, engine, uploads, ports, close };
}

/** The bot, or the prompt. */
export const start = defineProgram(USAGE, {}, async () => {
	try {
		await main();
	} catch (error) {
		// A mistake in a setting or a file is told as it is; anything else is a bug and keeps its stack.
		process.stderr.write(`${error instanceof UserError ? error.message : ((error as Error).stack ?? String(error))}\n`);
		process.exit(1);
	}
	return 0;
});

await runIfStarted(import.meta.filename, start);
