import { describe, expect, test } from "vitest";
import type { OwnedSource } from "../../src/engine/arrange-shelf.ts";
import { createLibrarian, type Librarian } from "../../src/engine/librarian.ts";
import type { BookAddress } from "../../src/engine/threads/answering-work.ts";
import type { ReadingReply, ReadingRequest } from "../../src/engine/threads/reading-work.ts";
import { WorkEnded, WorkExpired, WorkerStopped } from "../../src/engine/threads/worker-link.ts";

/** A source that is new by its fingerprint; its bytes are told by `bytes`. */
function source(name: string, { guild, bytes = name }: { guild?: string; bytes?: string } = {}): OwnedSource {
	return { source: { name, kind: "file", files: [], fingerprint: bytes }, guild };
}

type Told = { readonly librarian: Librarian; readonly asked: string[]; readonly answering: Map<string, BookAddress> };

/** @param fail What goes wrong with a request; nothing: it is read, two stories from each source that is called an archive. */
function openLibrarian(fail: (request: ReadingRequest, asked: readonly string[]) => Error | undefined): Told {
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
		if (request.kind === "look" && !snapshots.has(snapshot)) return reply;
		snapshots.add(snapshot);
		return { ...reply, cards: (name.startsWith("archive") ? [`${name}-1`, `${name}-2`] : [name]).map(cardOf) };
	};
	const answering: Told["answering"] = new Map();
	const librarian = createLibrarian(work, {
		onBooks: (came, went) => {
			for (const { id } of went) answering.delete(id);
			for (const book of came) answering.set(book.id, book);
		},
		onDropped: () => {},
		onShelf: () => {},
		onRead: () => {},
	});
	return { librarian, asked, answering };
}

function cardOf(id: string) {
	return { id, title: id, language: "en", chapters: 1, paragraphs: 2, length: 20 };
}

function states({ librarian }: Told): Readonly<Record<string, string>> {
	return Object.fromEntries(librarian.shelf().map(({ status }) => [status.id, status.state]));
}

function problem({ librarian }: Told, id: string): string | undefined {
	return librarian.shelf().find(({ status }) => status.id === id)?.status.problem;
}

function setAside({ librarian, answering }: Told, id: string): void {
	const book = answering.get(id);
	if (book === undefined) throw new Error(`${id} is not answered from`);
	librarian.setAside(book, "it hung");
}

const nothingFails = (): undefined => undefined;

describe("a source whose reading was given up", () => {
	const isBad = ({ kind, ...request }: ReadingRequest): Error | undefined =>
		kind === "read" && "source" in request && request.source.fingerprint === "bad"
			? new WorkExpired("long")
			: undefined;
	const sources = [source("apple"), source("bad"), source("cherry")];

	test("fails alone, with its reason, and is not read again by itself", async () => {
		const told = openLibrarian(isBad);
		told.librarian.setSources(sources);
		await told.librarian.settled();
		expect(states(told)).toEqual({ apple: "ready", bad: "failed", cherry: "ready" });
		expect(problem(told, "bad")).toContain("bad could not be read: it takes far longer than other files of its size");
		told.librarian.setSources([...sources, source("date")]);
		await told.librarian.settled();
		expect(told.asked).toEqual(["apple", "bad", "cherry", "date"]);
	});

	test("is read again when it has changed, and when everything is", async () => {
		const told = openLibrarian(isBad);
		told.librarian.setSources(sources);
		await told.librarian.settled();
		told.librarian.readAllAgain();
		await told.librarian.settled();
		expect(told.asked.filter((name) => name === "bad")).toHaveLength(2);
		told.librarian.setSources([source("apple"), source("bad", { bytes: "mended" }), source("cherry")]);
		await told.librarian.settled();
		expect(states(told)).toMatchObject({ bad: "ready" });
	});

	test("leaves the version that was read before, which goes on answering", async () => {
		const told = openLibrarian(isBad);
		told.librarian.setSources([source("tale", { bytes: "good" })]);
		await told.librarian.settled();
		told.librarian.setSources([source("tale", { bytes: "bad" })]);
		await told.librarian.settled();
		expect(states(told)).toEqual({ tale: "ready" });
		expect(problem(told, "tale")).toContain("far longer");
	});

	test("does not stop the others when the thread ends over each", async () => {
		const told = openLibrarian(({ kind }, asked) =>
			kind === "read" && asked.at(-1) !== "cherry" ? new WorkerStopped("out of memory") : undefined,
		);
		told.librarian.setSources(sources);
		await told.librarian.settled();
		expect(states(told)).toEqual({ apple: "failed", bad: "failed", cherry: "ready" });
	});
});

describe("a story that is set aside", () => {
	test("is on the shelf with the reason and is answered from no more; of an archive the others stay", async () => {
		const told = openLibrarian(nothingFails);
		told.librarian.setSources([source("archive"), source("cherry")]);
		await told.librarian.settled();
		setAside(told, "archive-2");
		expect(states(told)).toEqual({ "archive-1": "ready", "archive-2": "failed", cherry: "ready" });
		expect(problem(told, "archive-2")).toBe("it hung");
		expect([...told.answering.keys()].sort()).toEqual(["archive-1", "cherry"]);
	});

	test.each([
		["its source has changed", (told: Told) => told.librarian.setSources([source("tale", { bytes: "mended" })])],
		["everything is read again", (told: Told) => told.librarian.readAllAgain()],
	])("has a new chance when %s", async (_, mend) => {
		const told = openLibrarian(nothingFails);
		told.librarian.setSources([source("tale")]);
		await told.librarian.settled();
		setAside(told, "tale");
		mend(told);
		await told.librarian.settled();
		expect(states(told)).toEqual({ tale: "ready" });
		expect([...told.answering.keys()]).toEqual(["tale"]);
	});

	test("stays so when something else comes or goes", async () => {
		const told = openLibrarian(nothingFails);
		told.librarian.setSources([source("tale")]);
		await told.librarian.settled();
		setAside(told, "tale");
		told.librarian.setSources([source("tale"), source("fox")]);
		await told.librarian.settled();
		expect(states(told)).toEqual({ tale: "failed", fox: "ready" });
	});

	test("has a new chance even where another server has the very same file", async () => {
		const told = openLibrarian(nothingFails);
		told.librarian.setSources([
			source("tale", { guild: "1", bytes: "same" }),
			source("story", { guild: "2", bytes: "same" }),
		]);
		await told.librarian.settled();
		setAside(told, "tale");
		// Both answer from one snapshot.
		expect(states(told)).toEqual({ tale: "failed", story: "failed" });
		told.librarian.readAllAgain();
		await told.librarian.settled();
		expect(states(told)).toEqual({ tale: "ready", story: "ready" });
		expect(told.asked).toHaveLength(2);
	});
});

test("nothing more is begun after a stop, and nobody waits for what was left", async () => {
	const told: Told = openLibrarian(({ kind }) => {
		if (kind !== "read") return undefined;
		told.librarian.stop();
		return new WorkEnded("stopped");
	});
	told.librarian.setSources([source("apple"), source("bear"), source("cherry")]);
	await told.librarian.settled();
	expect(told.asked).toEqual(["apple"]);
	expect(states(told)).toEqual({ apple: "reading", bear: "reading", cherry: "reading" });
});
