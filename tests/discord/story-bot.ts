import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { allCommands, keepingCommands } from "../../commands/index.ts";
import { createDesk } from "../../src/asking/desk.ts";
import { withExamples } from "../../src/asking/examples.ts";
import { standingPlaces } from "../../src/asking/keeping/standing-places.ts";
import { scopeFor } from "../../src/asking/reading-limit.ts";
import type { Bot } from "../../src/discord/bot.ts";
import { openEngine } from "../../src/engine/engine.ts";
import { fetchAttachment } from "../../src/engine/fetch-attachment.ts";
import { openUploads } from "../../src/engine/uploads.ts";
import { openSettings, type Settings } from "../../src/storage/settings.ts";
import { botFor, captureLog, type Logged } from "./bot-kit.ts";
import { type FileHost, startFileHost } from "./stand-in/file-host.ts";
import { type StandIn, startStandIn } from "./stand-in/stand-in.ts";

/** The whole bot in this process, over a folder of its own, with a stand-in for Discord and one for its file host. */
export type StoryBot = {
	readonly standIn: StandIn;
	readonly files: FileHost;
	readonly dataDir: string;
	readonly lines: Logged["lines"];
	/** Stops the bot and starts it again over the same folder. */
	restart(): Promise<void>;
	end(): Promise<void>;
};

type StoryBotParts = {
	/** Files of the corpus by name, beside the fox's. */
	readonly corpus?: Readonly<Record<string, string>>;
	/** Where settings are kept; absent: in the folder. */
	readonly openKept?: (folder: string) => Promise<Settings>;
};

export async function startStoryBot({ corpus = {}, openKept }: StoryBotParts = {}): Promise<StoryBot> {
	const folder = mkdtempSync(join(tmpdir(), "footnote-"));
	mkdirSync(join(folder, "corpus"));
	writeFileSync(join(folder, "corpus", "fox.txt"), "A fox ran by.\n\nIt was red.\n");
	for (const [name, text] of Object.entries(corpus)) writeFileSync(join(folder, "corpus", name), text);
	const standIn = await startStandIn();
	const files = await startFileHost();
	const { lines, log } = captureLog();
	const parts = { standIn, files, log, openKept: openKept ?? (async (dataDir: string) => openSettings(dataDir)) };
	let running = await open(folder, parts);
	return {
		standIn,
		files,
		dataDir: folder,
		lines,
		async restart() {
			await running.stop();
			running = await open(folder, parts);
		},
		async end() {
			await running.stop();
			await Promise.all([standIn.close(), files.close()]);
			rmSync(folder, { recursive: true });
		},
	};
}

type Parts = Pick<StoryBot, "standIn" | "files"> & Pick<Logged, "log"> & Required<Pick<StoryBotParts, "openKept">>;

async function open(folder: string, { standIn, files, log, openKept }: Parts): Promise<Pick<Bot, "stop">> {
	const settings = await openKept(folder);
	const engine = await openEngine({ corpusDir: join(folder, "corpus"), dataDir: folder, log });
	const uploads = await openUploads({ dataDir: folder, settings, engine });
	const ports = {
		...standingPlaces(settings, engine),
		...uploads,
		outline: engine.outline,
		prepareLimit: async () => undefined,
	};
	const bot = botFor(standIn, {
		commands: allCommands,
		runner: withExamples(createDesk(keepingCommands, ports, engine), (work) => work),
		looksOf: ports.serverSettings,
		scopeFor: async (showing) =>
			scopeFor(showing, await engine.statuses({ guild: showing.asker.guild, limits: new Map() }), ports),
		uploads: { ...uploads, fetchAttachment: (address) => fetchAttachment(address, [files.host]) },
		log,
	});
	await bot.start();
	await engine.settled();
	return {
		async stop() {
			await bot.stop();
			await engine.close();
			await settings.close();
		},
	};
}
