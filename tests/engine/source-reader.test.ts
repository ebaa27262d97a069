import { describe, expect, test } from "vitest";
import { wordsOf } from "../../src/answering/wording/words.ts";
import { createSourceReader, type SourceReader } from "../../src/engine/source-reader.ts";
import type { OwnedSource } from "../../src/engine/source-states.ts";
import type { StoryAddress } from "../../src/engine/threads/answering-work.ts";
import type { ReadingReply, ReadingRequest } from "../../src/engine/threads/reading-work.ts";
import { WorkEnded, WorkExpired, WorkerStopped } from "../../src/engine/threads/worker-link.ts";

/** A source that is new by its fingerprint; its bytes are told by `bytes`. */
function source(
	name: string,
	{ guild, bytes = name }: { guild?: string | undefined; bytes?: string } = {},
): OwnedSource {
	return { source: { name, kind: "file", files: [], fingerprint: bytes }, guild };
}

type Told = { readonly reader: SourceReader; readonly asked: string[]; readonly answering: Map<string, StoryAddress> };

/** @param fail What goes wrong with a request; nothing: it is read, two stories from each source that is called an archive. */
function openReader(fail: (request: ReadingRequest, asked: readonly string[]) => Error | undefined): Told {
	const asked: string[] = [];
	const snapshots = new Set<string>();
	const work = async (request: ReadingRequest): Promise<ReadingReply> => {
		if (request.kind === "cut") throw new Error("nobody asked for a cut");
		const { name, fingerprint } = request.source;
		if (request.kind === "read") asked.push(name);
		const error = fail(request, asked);
		if (error !== undefined) throw error;
		const snapshot = `${name}-${fingerprint}.stories`;
		const reply = { digest: fingerprint, snapshot, problems: [] };
		if (request.kind === "name" || (request.kind === "look" && !snapshots.has(snapshot))) return reply;
		snapshots.add(snapshot);
		return { ...reply, summaries: (name.startsWith("archive") ? [`${name}-1`, `${name}-2`] : [name]).map(summaryOf) };
	};
	const answering: Told["answering"] = new Map();
	const reader = createSourceReader(work, {
		onStories: (came, went) => {
			for (const { id } of went) answering.delete(id);
			for (const story of came) answering.set(story.id, story);
		},
		onDropped: () => {},
		onChange: () => {},
		onRead: () => {},
	});
	return { reader, asked, answering };
}

function summaryOf(id: string) {
	return { id, title: id, language: "en", chapters: 1, paragraphs: 2, length: 20, reading: "r" };
}

function states({ reader }: Told): Readonly<Record<string, string>> {
	return Object.fromEntries(reader.statuses().map(({ status }) => [status.id, status.state]));
}

function problem({ reader }: Told, id: string): string | undefined {
	const found = reader.statuses().find(({ status }) => status.id === id)?.status.problem;
	return found === undefined ? undefined : wordsOf(found);
}

function setAside({ reader, answering }: Told, id: string): void {
	const story = answering.get(id);
	if (story === undefined) throw new Error(`${id} is not answered from`);
	reader.setAside(story, { say: "set-aside" });
}

const nothingFails = (): undefined => undefined;

describe("a source whose reading was given up", () => {
	const isBad = ({ kind, ...request }: ReadingRequest): Error | undefined =>
		kind === "read" && "source" in request && request.source.fingerprint === "bad"
			? new WorkExpired("long")
			: undefined;
	const sources = [source("apple"), source("bad"), source("cherry")];

	test("fails alone, with its reason, and is not read again by itself", async () => {
		const told = openReader(isBad);
		told.reader.setSources(sources);
		await told.reader.settled();
		expect(states(told)).toEqual({ apple: "ready", bad: "failed", cherry: "ready" });
		expect(problem(told, "bad")).toContain("bad could not be read: it takes far longer than other files of its size");
		told.reader.setSources([...sources, source("date")]);
		await told.reader.settled();
		expect(told.asked).toEqual(["apple", "bad", "cherry", "date"]);
	});

	test("is read again when it has changed, and when somebody wishes it", async () => {
		const told = openReader(isBad);
		told.reader.setSources(sources);
		await told.reader.settled();
		told.reader.readAgain(source("bad"));
		await told.reader.settled();
		expect(told.asked.filter((name) => name === "bad")).toHaveLength(2);
		told.reader.setSources([source("apple"), source("bad", { bytes: "mended" }), source("cherry")]);
		await told.reader.settled();
		expect(states(told)).toMatchObject({ bad: "ready" });
	});

	test("leaves the version that was read before, which goes on answering", async () => {
		const told = openReader(isBad);
		told.reader.setSources([source("tale", { bytes: "good" })]);
		await told.reader.settled();
		told.reader.setSources([source("tale", { bytes: "bad" })]);
		await told.reader.settled();
		expect(states(told)).toEqual({ tale: "ready" });
		expect(problem(told, "tale")).toContain("far longer");
	});

	test("does not stop the others when the thread ends over each", async () => {
		const told = openReader(({ kind }, asked) =>
			kind === "read" && asked.at(-1) !== "cherry" ? new WorkerStopped("out of memory") : undefined,
		);
		told.reader.setSources(sources);
		await told.reader.settled();
		expect(states(told)).toEqual({ apple: "failed", bad: "failed", cherry: "ready" });
	});
});

test.each([
	["it is to be read again", (told: Told) => told.reader.readAgain(source("tale"))],
	["its snapshot turns out to be damaged", (told: Told) => told.reader.mend("tale-newer.stories")],
])("a source that is being looked at when %s is read, not only looked at", async (_, wish) => {
	let looks = 0;
	const told: Told = openReader(({ kind }) => {
		if (kind === "look" && ++looks === 3) wish(told);
		return undefined;
	});
	// The third look finds the snapshot of the first file, which is there again.
	for (const bytes of ["first", "newer", "first"]) {
		told.reader.setSources([source("tale", { bytes })]);
		await told.reader.settled();
	}
	expect(told.asked).toEqual(["tale", "tale", "tale"]);
	expect(states(told)).toEqual({ tale: "ready" });
});

test("one source alone is read again: neither the others nor that of the same name in another server", async () => {
	const told = openReader(nothingFails);
	const guilds = ["1", "2", undefined];
	told.reader.setSources([
		...guilds.map((guild) => source("tale", { guild, bytes: `of ${guild}` })),
		source("fox", { guild: "1" }),
	]);
	await told.reader.settled();
	const before = told.asked.length;
	told.reader.readAgain(source("tale", { guild: "1" }));
	await told.reader.settled();
	expect(told.asked.slice(before)).toEqual(["tale"]);
});

describe("a story that is set aside", () => {
	test("is on the statuses with the reason and is answered from no more; of an archive the others stay", async () => {
		const told = openReader(nothingFails);
		told.reader.setSources([source("archive"), source("cherry")]);
		await told.reader.settled();
		setAside(told, "archive-2");
		expect(states(told)).toEqual({ "archive-1": "ready", "archive-2": "failed", cherry: "ready" });
		expect(problem(told, "archive-2")).toContain("the thread that answers ended over it");
		expect([...told.answering.keys()].sort()).toEqual(["archive-1", "cherry"]);
	});

	test.each([
		["its source has changed", (told: Told) => told.reader.setSources([source("tale", { bytes: "mended" })])],
		["it is read again", (told: Told) => told.reader.readAgain(source("tale"))],
	])("has a new chance when %s", async (_, mend) => {
		const told = openReader(nothingFails);
		told.reader.setSources([source("tale")]);
		await told.reader.settled();
		setAside(told, "tale");
		mend(told);
		await told.reader.settled();
		expect(states(told)).toEqual({ tale: "ready" });
		expect([...told.answering.keys()]).toEqual(["tale"]);
	});

	test("stays so when something else comes or goes", async () => {
		const told = openReader(nothingFails);
		told.reader.setSources([source("tale")]);
		await told.reader.settled();
		setAside(told, "tale");
		told.reader.setSources([source("tale"), source("fox")]);
		await told.reader.settled();
		expect(states(told)).toEqual({ tale: "failed", fox: "ready" });
	});

	test("has a new chance even where another server has the very same file", async () => {
		const told = openReader(nothingFails);
		told.reader.setSources([
			source("tale", { guild: "1", bytes: "same" }),
			source("story", { guild: "2", bytes: "same" }),
		]);
		await Promise.all(["1", "2"].map(told.reader.settled));
		setAside(told, "tale");
		// Both answer from one snapshot.
		expect(states(told)).toEqual({ tale: "failed", story: "failed" });
		told.reader.readAgain(source("tale", { guild: "1" }));
		told.reader.readAgain(source("story", { guild: "2" }));
		await told.reader.settled();
		expect(states(told)).toEqual({ tale: "ready", story: "ready" });
		expect(told.asked).toHaveLength(2);
	});
});

test("nothing more is begun after a stop, and nobody waits for what was left", async () => {
	const told: Told = openReader(({ kind }) => {
		if (kind !== "read") return undefined;
		told.reader.stop();
		return new WorkEnded("stopped");
	});
	told.reader.setSources([source("apple"), source("bear"), source("cherry")]);
	await told.reader.settled();
	expect(told.asked).toEqual(["apple"]);
	expect(states(told)).toEqual({ apple: "reading", bear: "reading", cherry: "reading" });
});
