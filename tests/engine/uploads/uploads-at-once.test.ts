import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openServer } from "../open-server.ts";

/** A file that is like no other. */
function file(number: number) {
	return { name: "tale.txt", bytes: new TextEncoder().encode(`Ann walked ${number} miles.\n`) };
}

async function previews({ uploads }: Awaited<ReturnType<typeof openServer>>, count: number) {
	const made: string[] = [];
	for (let number = 1; number <= count; number++) made.push((await uploads.previewUpload("1", file(number))).id);
	return made;
}

describe("stories that a server adds at once", () => {
	test("under one title get ids of their own, and none takes the other's place", async () => {
		const server = await openServer();
		const ids = await previews(server, 3);
		const added = await Promise.all(ids.map((id) => server.uploads.addUpload("1", id, { title: "The Mill" })));
		expect(added.map(({ story }) => story)).toEqual(["the-mill", "the-mill-2", "the-mill-3"]);
		expect(server.states()).toEqual({ "the-mill": "ready", "the-mill-2": "ready", "the-mill-3": "ready" });
	});

	test("of one file are one story", async () => {
		const server = await openServer();
		const [id = ""] = await previews(server, 1);
		const added = await Promise.allSettled([1, 2].map(() => server.uploads.addUpload("1", id, { title: "The Mill" })));
		expect(added.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
		expect(await server.settings.uploads("1")).toHaveLength(1);
	});

	test("are no more than it may have, however many were looked at before", async () => {
		const server = await openServer();
		for (let number = 1; number < 50; number++) {
			await server.settings.saveUpload({ guild: "1", story: `story-${number}`, file: `story-${number}.txt` });
		}
		const [first = "", second = ""] = await previews(server, 2);
		await server.uploads.addUpload("1", first, { title: "The Mill" });
		const more = server.uploads.addUpload("1", second, { title: "The Fox" });
		await expect(more).rejects.toThrow("This server has 50 stories of its own already; /story remove makes room.");
		expect(await server.settings.uploads("1")).toHaveLength(50);
		await server.uploads.removeUpload("1", "the-mill");
		expect(await server.uploads.addUpload("1", second, { title: "The Fox" })).toMatchObject({ story: "the-fox" });
	});
});

describe("a server that is forgotten", () => {
	test("leaves no story that was just being added", async () => {
		const { uploads, settings, dataDir, ...server } = await openServer();
		const [id = ""] = await previews({ uploads, settings, dataDir, ...server }, 1);
		const [, rows] = await Promise.all([uploads.addUpload("1", id, { title: "The Mill" }), uploads.forgetServer("1")]);
		expect(rows).toBe(1);
		expect([await settings.uploads(), server.states()]).toEqual([[], {}]);
		expect(existsSync(join(dataDir, "uploads", "1"))).toBe(false);
	});

	test("loses its rows even where its files cannot be deleted, and that is told", async () => {
		const { uploads, settings } = await openServer();
		await settings.changeServerSettings("no number", { spoilerRule: "ask" });
		await expect(uploads.forgetServer("no number")).rejects.toThrow("No server has the id");
		expect(await settings.knownServers()).toEqual([]);
	});
});
