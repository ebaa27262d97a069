import { describe, expect, test } from "vitest";
import { createSourceReader } from "../../src/engine/source-reader.ts";
import type { OwnedSource } from "../../src/engine/source-states.ts";
import type { ReadingReply, ReadingRequest } from "../../src/engine/threads/reading-work.ts";

function source(name: string, guild?: string): OwnedSource {
	return { source: { name, kind: "file", files: [], fingerprint: name }, guild };
}

const contentsOf = (name: string) => ({
	summaries: [{ id: name, title: name, language: "en", chapters: 1, paragraphs: 2, length: 20, reading: "r" }],
	problems: [],
});

type Work = (
	kind: Exclude<ReadingRequest["kind"], "cut">,
	name: string,
) => Partial<ReadingReply> | Promise<Partial<ReadingReply>>;

/** @param work What comes of a request beside the names of bytes and snapshot. */
function openReader(work: Work) {
	const [done, answering, dropped]: string[][] = [[], [], []];
	const reader = createSourceReader(
		async (request) => {
			if (request.kind === "cut" || request.kind === "try") throw new Error(`nobody asked for a ${request.kind}`);
			const { name } = request.source;
			done?.push(`${request.kind} ${name}`);
			return { digest: name, snapshot: `${name}.stories`, problems: [], ...(await work(request.kind, name)) };
		},
		{
			onStories: (came) => answering?.push(...came.map(({ snapshot }) => snapshot)),
			onDropped: (all) => dropped?.push(...all),
			onChange: () => {},
			onRead: () => {},
		},
	);
	return { reader, done, answering, dropped };
}

describe("the stories of a server", () => {
	test("are neither looked at nor told of before somebody asks there; those of the corpus answer meanwhile", async () => {
		const { reader, done, answering } = openReader((kind, name) => (kind === "read" ? contentsOf(name) : {}));
		const tales = Array.from({ length: 2000 }, (_, at) => source(`tale-${at}`, String(at % 40)));
		reader.setSources([source("fox"), ...tales]);
		await reader.settled();
		expect(answering).toEqual(["fox.stories"]);
		expect(reader.statuses().map(({ status }) => status.id)).toEqual(["fox"]);
		expect(await reader.allNamed()).toBe(true);
		expect(done?.filter((what) => !what.startsWith("name "))).toEqual(["look fox", "read fox"]);
		await reader.settled("7");
		expect(answering).toHaveLength(1 + 50);
		expect(reader.statuses()).toHaveLength(1 + 50);
	});

	test("answer whoever asks there first without waiting for what is being read", async () => {
		let finish = (): void => {};
		const isRead = new Promise<void>((resolve) => {
			finish = resolve;
		});
		const { reader, answering } = openReader(async (kind, name) => {
			if (kind === "read") await isRead;
			return kind === "read" || name === "tale" ? contentsOf(name) : {};
		});
		reader.setSources([source("long"), source("tale", "1")]);
		await reader.open("1");
		expect(answering).toEqual(["tale.stories"]);
		finish();
		await reader.settled();
		expect(answering).toEqual(["tale.stories", "long.stories"]);
	});

	test("go with what was made of them, be they opened or not", async () => {
		const { reader, dropped } = openReader(() => ({}));
		reader.setSources([source("tale", "1")]);
		await reader.allNamed();
		reader.setSources([]);
		expect(dropped).toEqual(["tale.stories"]);
	});
});

test("what older code has read answers until it is read anew, and then goes", async () => {
	const { reader, answering, dropped } = openReader((kind, name) =>
		kind === "read" ? contentsOf(name) : { older: { snapshot: "old.stories", ...contentsOf(name) } },
	);
	reader.setSources([source("tale")]);
	await reader.settled();
	expect(answering).toEqual(["old.stories", "tale.stories"]);
	expect(dropped).toEqual(["old.stories"]);
});
