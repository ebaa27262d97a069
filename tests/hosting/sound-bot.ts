import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { createRest, type DiscordRest } from "../../src/hosting/discord-rest.ts";
import type { DoctorParts } from "../../src/hosting/doctor.ts";
import { setUp } from "../../src/hosting/setup.ts";
import { APPLICATION_ID } from "../discord/stand-in/people.ts";
import { type StandIn, startStandIn, TOKEN } from "../discord/stand-in/stand-in.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";
import { dataFolder } from "./data-folder.ts";

export const NOON = Date.parse("2026-11-29T12:00:00Z");
export const MEGABYTE = 1024 * 1024;

export type Bot = { readonly standIn: StandIn; readonly parts: DoctorParts };

/** A bot with which nothing is wrong: of its application, with a story, set up. */
export async function soundBot(): Promise<Bot> {
	const standIn = await startStandIn();
	onTestFinished(() => standIn.close());
	const folder = temporaryFolder();
	const corpusDir = join(folder, "corpus");
	mkdirSync(corpusDir);
	writeFileSync(join(corpusDir, "mill.txt"), "Rain fell on the mill.\n");
	const dataDir = await dataFolder({}, APPLICATION_ID);
	if (process.platform !== "win32") chmodSync(dataDir, 0o700);
	const env = { path: join(folder, ".env"), text: "", values: {} };
	const rest = restAtNoon(TOKEN, standIn.url);
	await setUp({ rest, apiUrl: standIn.url, env, token: TOKEN, corpusDir, shippedCorpus: undefined });
	standIn.commands.set("global", [{ name: "who" }]);
	return {
		standIn,
		parts: {
			nodeVersion: "20.20.2",
			mistakes: [],
			envPath: env.path,
			corpusDir,
			dataDir,
			free: 4000 * MEGABYTE,
			reader: "on",
			rest,
			apiUrl: standIn.url,
			devGuild: undefined,
			isRegistered: (present) => JSON.stringify(present).includes('"who"'),
			now: () => NOON + 1000,
		},
	};
}

/** A Discord whose clock stands at noon. */
export function restAtNoon(token: string, apiUrl: string): DiscordRest {
	const rest = createRest({ token, apiUrl, version: "1.0.0" });
	return async (...request) => {
		const reply = await rest(...request);
		return reply.kind === "answered" ? { ...reply, date: NOON } : reply;
	};
}
