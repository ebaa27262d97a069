import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Engine, openEngine } from "../../src/engine/engine.ts";
import { openUploads } from "../../src/engine/uploads.ts";
import { openSettings, type Settings } from "../../src/storage/settings.ts";
import { filesWith } from "../storage/files-with.ts";
import { chapteredStory, writeStory } from "./corpus-folder.ts";

export const MARKER = "Zanzibarquux";
export const silent = { info: () => {}, warn: () => {}, error: () => {} };
export const SERVER = "100000000000000001";
export const OTHER = "100000000000000002";
export const fox = chapteredStory("The Fox", [["A fox ran by.", "It was red."], ["Another fox came."]]);
export const file = {
	name: "mill.txt",
	bytes: new TextEncoder().encode(
		chapteredStory("The Mill", [
			[`Old Tom had a mill near ${MARKER}.`, "His daughter Ann walked to York."],
			[`She came back to ${MARKER} in May.`],
		]),
	),
};

export type Bot = {
	readonly engine: Engine;
	readonly settings: Settings;
	readonly uploads: Awaited<ReturnType<typeof openUploads>>;
	close(): Promise<void>;
};
type Folders = { readonly corpusDir: string; readonly dataDir: string };

export async function start(folders: Folders): Promise<Bot> {
	const settings = openSettings(folders.dataDir);
	const engine = await openEngine({ ...folders, log: silent });
	const uploads = await openUploads({ ...folders, settings, engine });
	await engine.settled();
	let closed = false;
	const close = async (): Promise<void> => {
		if (closed) return;
		closed = true;
		await engine.close();
		await settings.close();
	};
	onTestFinished(close);
	return { engine, settings, uploads, close };
}

/** Adds the story, and has it cut at a reader's limit. */
export async function addAndCut({ engine, uploads }: Bot, guild: string): Promise<string> {
	const { story } = await uploads.addUpload(guild, (await uploads.previewUpload(guild, file)).id, {});
	await engine.prepare({ guild, story, limits: new Map([[story, { chapter: 1, paragraph: 1 }]]) });
	return story;
}

export function writeEmpty(folder: string, name: string): string {
	writeStory(folder, name, "");
	return join(folder, name);
}

export const snapshotsOf = (dataDir: string) => filesWith(join(dataDir, "snapshots"), MARKER);
