import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { ownStories } from "../../commands/own-stories.ts";
import { createLibrarian } from "../../src/engine/librarian.ts";
import type { BookAddress } from "../../src/engine/threads/answering-work.ts";
import { createReader } from "../../src/engine/threads/reading-work.ts";
import { WorkExpired } from "../../src/engine/threads/worker-link.ts";
import { openUploads } from "../../src/engine/uploads.ts";
import { UserError } from "../../src/errors.ts";
import type { Source } from "../../src/storage/corpus.ts";
import { openSettings } from "../../src/storage/settings.ts";
import { filesUnder } from "../storage/files-with.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";

const quiet = () => {};
const asker = { reader: "3", guild: "1", mayManage: true } as const;
const tale = { name: "tale.txt", bytes: new TextEncoder().encode("Old Tom had a mill.\n\nAnn walked to York.\n") };
const endless = { ...tale, name: "endless.txt" };
const unasked = { prepareLimit: quiet, outline: async () => undefined };

/** The library of a server, read in this thread, with what a thread would be told to answer from. */
async function openServer() {
	const dataDir = temporaryFolder();
	mkdirSync(join(dataDir, "snapshots"));
	const settings = openSettings(dataDir);
	onTestFinished(() => settings.close());
	const reader = createReader(join(dataDir, "snapshots"), "test");
	const books = new Map<string, BookAddress>();
	const librarian = createLibrarian(async (request) => reader(request), {
		onBooks: (came, went) => {
			for (const { id } of went) books.delete(id);
			for (const book of came) books.set(book.id, book);
		},
		onDropped: quiet,
		onShelf: quiet,
		onRead: quiet,
	});
	const engine = {
		readAside: async (source: Source) => {
			if (source.name === endless.name) throw new WorkExpired("it takes too long");
			return reader({ kind: "try", source }).cards ?? [];
		},
		setUploads: librarian.setSources,
		cleared: async () => {},
		withSameFile: () => undefined,
		refresh: async (guild?: string) => librarian.readAllAgain(guild),
		settled: librarian.settled,
		shelf: () => librarian.shelf().map(({ status }) => status),
	};
	const uploads = await openUploads({ dataDir, settings, engine });
	const say = (subcommand: string, title: string) =>
		ownStories.answer({
			subcommand,
			options: { title },
			asker,
			shelf: engine.shelf(),
			ports: { ...settings, ...uploads, ...unasked },
		});
	const states = () => Object.fromEntries(engine.shelf().map(({ id, state }) => [id, state]));
	const setAside = (id: string) => librarian.setAside(books.get(id) as BookAddress, "It is set aside.");
	return { dataDir, books, librarian, uploads, say, states, setAside };
}

test("a server's own story that is set aside is removed like any other, and nothing of it stays", async () => {
	const { dataDir, books, uploads, say, states, setAside } = await openServer();
	const { story } = await uploads.addUpload("1", (await uploads.previewUpload("1", tale)).id, { title: "The Mill" });
	expect(states()).toEqual({ [story]: "ready" });
	setAside(story);
	expect(states()).toEqual({ [story]: "failed" });
	expect(books.size).toBe(0);
	expect(await say("remove", story)).toMatchObject({ headline: { say: "story-removed", title: "The Mill" } });
	expect(states()).toEqual({});
	expect(filesUnder(join(dataDir, "uploads"))).toEqual([]);
});

test("a server's own story that is set aside has a new chance when its admin has it read again", async () => {
	const { librarian, books, uploads, say, states, setAside } = await openServer();
	const { story } = await uploads.addUpload("1", (await uploads.previewUpload("1", tale)).id, {});
	setAside(story);
	await say("refresh", story);
	await librarian.settled("1");
	expect(states()).toEqual({ [story]: "ready" });
	expect([...books.keys()]).toEqual([story]);
});

test("a file that takes too long to be looked into is refused with the reason, and not kept", async () => {
	const { dataDir, uploads } = await openServer();
	const refused = uploads.previewUpload("1", endless);
	await expect(refused).rejects.toBeInstanceOf(UserError);
	await expect(refused).rejects.toThrow(/endless\.txt could not be read: it takes far longer/);
	expect(filesUnder(join(dataDir, "uploads"))).toEqual([]);
	expect(await uploads.previewUpload("1", tale)).toMatchObject({ paragraphs: 2 });
});
