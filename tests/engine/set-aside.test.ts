import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { filesUnder } from "../storage/files-with.ts";
import { endless, openServer, tale } from "./open-server.ts";

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
