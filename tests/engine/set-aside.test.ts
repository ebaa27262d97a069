import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { ownStories } from "../../commands/own-stories.ts";
import { createSourceReader } from "../../src/engine/source-reader.ts";
import type { StoryAddress } from "../../src/engine/threads/answering-work.ts";
import { createReader } from "../../src/engine/threads/reading-work.ts";
import { WorkExpired } from "../../src/engine/threads/worker-link.ts";
import { openUploads } from "../../src/engine/uploads.ts";
import { UserError } from "../../src/errors.ts";
import type { Source } from "../../src/storage/corpus.ts";
import { promising } from "../../src/storage/promising.ts";
import { openSettings } from "../../src/storage/settings.ts";
import { filesUnder } from "../storage/files-with.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";

const quiet = () => {};
const asker = { reader: "3", guild: "1", mayManage: true } as const;
const tale = { name: "tale.txt", bytes: new TextEncoder().encode("Old Tom had a mill.\n\nAnn walked to York.\n") };
const endless = { ...tale, name: "endless.txt" };
const unasked = { prepareLimit: async () => {}, outline: async () => undefined };

/** The stories of a server, read in this thread, with what a thread would be told to answer from. */
async function openServer() {
	const dataDir = temporaryFolder();
	mkdirSync(join(dataDir, "snapshots"));
	const settings = openSettings(dataDir);
	onTestFinished(() => settings.close());
	const read = createReader(join(dataDir, "snapshots"), "test");
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
			return read({ kind: "try", source }).summaries ?? [];
		},
		setUploads: reader.setSources,
		cleared: async () => {},
		withSameFile: () => undefined,
		refresh: async (guild?: string) => reader.readAllAgain(guild),
		settled: reader.settled,
		statuses: async () => statuses(),
	};
	const uploads = await openUploads({ dataDir, settings, engine });
	const say = (subcommand: string, title: string) =>
		ownStories.answer({
			subcommand,
			options: { title },
			asker,
			statuses: statuses(),
			ports: { ...promising(settings), ...uploads, ...unasked },
		});
	const states = () => Object.fromEntries(statuses().map(({ id, state }) => [id, state]));
	const setAside = (id: string) => reader.setAside(stories.get(id) as StoryAddress, "It is set aside.");
	return { dataDir, stories, reader, uploads, say, states, setAside };
}

test("a server's own story that is set aside is removed like any other, and nothing of it stays", async () => {
	const { dataDir, stories, uploads, say, states, setAside } = await openServer();
	const { story } = await uploads.addUpload("1", (await uploads.previewUpload("1", tale)).id, { title: "The Mill" });
	expect(states()).toEqual({ [story]: "ready" });
	setAside(story);
	expect(states()).toEqual({ [story]: "failed" });
	expect(stories.size).toBe(0);
	expect(await say("remove", story)).toMatchObject({ headline: { say: "story-removed", title: "The Mill" } });
	expect(states()).toEqual({});
	expect(filesUnder(join(dataDir, "uploads"))).toEqual([]);
});

test("a server's own story that is set aside has a new chance when its admin has it read again", async () => {
	const { reader, stories, uploads, say, states, setAside } = await openServer();
	const { story } = await uploads.addUpload("1", (await uploads.previewUpload("1", tale)).id, {});
	setAside(story);
	await say("refresh", story);
	await reader.settled("1");
	expect(states()).toEqual({ [story]: "ready" });
	expect([...stories.keys()]).toEqual([story]);
});

test("a file that takes too long to be looked into is refused with the reason, and not kept", async () => {
	const { dataDir, uploads } = await openServer();
	const refused = uploads.previewUpload("1", endless);
	await expect(refused).rejects.toBeInstanceOf(UserError);
	await expect(refused).rejects.toThrow(/endless\.txt could not be read: it takes far longer/);
	expect(filesUnder(join(dataDir, "uploads"))).toEqual([]);
	expect(await uploads.previewUpload("1", tale)).toMatchObject({ paragraphs: 2 });
});
