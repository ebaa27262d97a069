import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { ownStories } from "../../commands/own-stories.ts";
import { createSourceReader } from "../../src/engine/source-reader.ts";
import type { StoryAddress } from "../../src/engine/threads/answering-work.ts";
import { createReader } from "../../src/engine/threads/reading-work.ts";
import { WorkExpired } from "../../src/engine/threads/worker-link.ts";
import { openUploads } from "../../src/engine/uploads.ts";
import type { Source } from "../../src/storage/corpus.ts";
import { openSettings } from "../../src/storage/settings.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";

const quiet = () => {};
const asker = { reader: "3", guild: "1", mayManage: true } as const;
export const tale = {
	name: "tale.txt",
	bytes: new TextEncoder().encode("Old Tom had a mill.\n\nAnn walked to York.\n"),
};
/** A file that is never read to its end. */
export const endless = { ...tale, name: "endless.txt" };
const unasked = { prepareLimit: async () => {}, outline: async () => undefined };

/** The stories of a server, read in this thread, with what a thread would be told to answer from. */
export async function openServer() {
	const dataDir = temporaryFolder();
	mkdirSync(join(dataDir, "snapshots"));
	const settings = openSettings(dataDir);
	onTestFinished(() => settings.close());
	const readSource = createReader(join(dataDir, "snapshots"), "test");
	/** Which files were read, not merely looked at. */
	const asked: string[] = [];
	const read: typeof readSource = (request) => {
		if (request.kind === "read") asked.push(request.source.name);
		return readSource(request);
	};
	const stories = new Map<string, StoryAddress>();
	const reader = createSourceReader(async (request) => read(request), {
		onStories: (came, went) => {
			for (const { id } of went) stories.delete(id);
			for (const story of came) stories.set(story.id, story);
		},
		onDropped: quiet,
		onChange: quiet,
		onRead: quiet,
	});
	const statuses = () => reader.statuses().map(({ status }) => status);
	const engine = {
		readAside: async (source: Source) => {
			if (source.name === endless.name) throw new WorkExpired("it takes too long");
			return (await read({ kind: "try", source })).summaries ?? [];
		},
		setUploads: reader.setSources,
		cleared: async () => {},
		withSameFile: () => undefined,
		outline: async () => undefined,
		lookAgain: async () => {},
		readAgain: reader.readAgain,
		settled: reader.settled,
		statuses: async () => statuses(),
	};
	const uploads = await openUploads({ dataDir, settings: later(settings), engine });
	const say = (subcommand: string, title = "") =>
		ownStories.answer({
			subcommand,
			options: { title },
			asker,
			statuses: statuses(),
			ports: { ...settings, ...uploads, ...unasked },
		});
	const states = () => Object.fromEntries(statuses().map(({ id, state }) => [id, state]));
	const setAside = (id: string) => reader.setAside(stories.get(id) as StoryAddress, { say: "set-aside" });
	return { dataDir, settings, stories, reader, uploads, asked, say, states, setAside };
}

/** As if the rows lay further away: each answer lets everything else that can be done be done first. */
function later<Port extends object>(port: Port): Port {
	const functions = Object.entries(port).map(([name, work]) => [
		name,
		async (...args: unknown[]): Promise<unknown> => {
			await new Promise(setImmediate);
			return work(...args);
		},
	]);
	return Object.fromEntries(functions) as Port;
}
