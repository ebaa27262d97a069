import { mkdirSync, writeFileSync } from "node:fs";
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
	const engine = {
		readAside: async (source: Source) => {
			if (source.name === endless.name) throw new WorkExpired("it takes too long");
			return read({ kind: "try", source }).summaries ?? [];
		},
		setUploads: reader.setSources,
		cleared: async () => {},
		withSameFile: () => undefined,
		lookAgain: async () => {},
		readAgain: reader.readAgain,
		settled: reader.settled,
		statuses: () => reader.statuses().map(({ status }) => status),
	};
	const uploads = await openUploads({ dataDir, settings, engine });
	const say = (subcommand: string, title = "") =>
		ownStories.answer({
			subcommand,
			options: { title },
			asker,
			statuses: engine.statuses(),
			ports: { ...promising(settings), ...uploads, ...unasked },
		});
	const states = () => Object.fromEntries(engine.statuses().map(({ id, state }) => [id, state]));
	const setAside = (id: string) => reader.setAside(stories.get(id) as StoryAddress, "It is set aside.");
	return { dataDir, stories, reader, uploads, asked, say, states, setAside };
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

test("/story refresh reads the story that is named and no other, and without a name only what has changed", async () => {
	const { dataDir, reader, uploads, asked, say } = await openServer();
	for (const title of ["The Mill", "The Fox"]) {
		const file = { name: "tale.txt", bytes: new TextEncoder().encode(`This is ${title}.\n\nIt is short.\n`) };
		await uploads.addUpload("1", (await uploads.previewUpload("1", file)).id, { title });
	}
	const refresh = async (title?: string) => {
		asked.length = 0;
		const { headline } = (await say("refresh", title)) as { headline: object };
		await reader.settled("1");
		return [headline, asked];
	};
	expect(await refresh("The Mill")).toEqual([{ say: "reading-again", title: "The Mill" }, ["the-mill.txt"]]);
	expect(await refresh()).toEqual([{ say: "looked-for-changes" }, []]);
	writeFileSync(join(dataDir, "uploads", "1", "the-fox.txt"), "This is another fox.\n");
	expect(await refresh()).toEqual([{ say: "looked-for-changes" }, ["the-fox.txt"]]);
	await expect(uploads.refreshStories("1", "the-whale")).rejects.toThrow("no story “the-whale” of its own");
});

test("a file that takes too long to be looked into is refused with the reason, and not kept", async () => {
	const { dataDir, uploads } = await openServer();
	const refused = uploads.previewUpload("1", endless);
	await expect(refused).rejects.toBeInstanceOf(UserError);
	await expect(refused).rejects.toThrow(/endless\.txt could not be read: it takes far longer/);
	expect(filesUnder(join(dataDir, "uploads"))).toEqual([]);
	expect(await uploads.previewUpload("1", tale)).toMatchObject({ paragraphs: 2 });
});
