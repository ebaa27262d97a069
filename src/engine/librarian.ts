import { arrangeShelf, type Holding, type OwnedSource, type ShelvedStory } from "./arrange-shelf.ts";
import { equalVersion, holdingKey, nextHolding, snapshotsOf } from "./holdings.ts";
import { problemOf } from "./problems.ts";
import type { BookAddress } from "./threads/answering-work.ts";
import type { ReadingReply, ReadingRequest } from "./threads/reading-work.ts";

/** What the librarian tells. */
export type LibrarianListener = {
	/** Books that came (or were replaced), and books that went. */
	readonly onBooks: (came: readonly BookAddress[], went: readonly BookAddress[]) => void;
	/** Snapshots that no story is answered from any more, nor about to be: told after `onBooks`. */
	readonly onDropped: (snapshots: readonly string[]) => void;
	/** Anything on the shelf has changed. */
	readonly onShelf: () => void;
	/** A source was read, or could not be. */
	readonly onRead: (name: string, outcome: { readonly ms: number; readonly error?: unknown }) => void;
};

export type Librarian = {
	/** All sources there are now. What is new or changed is read; what is gone leaves the shelf. */
	setSources(sources: readonly OwnedSource[]): void;
	/** Reads the stories of a snapshot again: it was found damaged. */
	readAgain(snapshot: string): void;
	/** Takes a story from the shelf that ends whatever answers from it, until its source changes or is read again. */
	setAside(story: Pick<BookAddress, "snapshot" | "at">, reason: string): void;
	/** Reads the sources of a server again, whatever snapshots there are; without one, every source. */
	readAllAgain(guild?: string): void;
	shelf(): readonly ShelvedStory[];
	/** Paths of the snapshots that are answered from, or that are about to be made. */
	snapshotsInUse(): ReadonlySet<string>;
	/** Whether the snapshot of every source is known: not while one is still to be looked at, nor where one cannot be. */
	knowsAllSnapshots(): boolean;
	/** Resolves when nothing is left to read; with a server named, when nothing of that server is. */
	settled(guild?: string): Promise<void>;
	/** Begins nothing more: what is left is read after the next start. */
	stop(): void;
};

/**
 * Keeps account of every source: what is to be looked for, what is to be read, and which stories stand on the shelf.
 * One thing is done at a time. Snapshots are looked for first, so that everything that has one answers at once; then
 * what a server has just brought in is read, since somebody waits for it; of the rest the smallest first, so that most
 * stories answer soon.
 */
export function createLibrarian(
	work: (request: ReadingRequest) => Promise<ReadingReply>,
	{ onBooks, onDropped, onShelf, onRead }: LibrarianListener,
): Librarian {
	const holdings = new Map<string, Holding>();
	let books: ReadonlyMap<string, BookAddress> = new Map();
	let shelved: readonly ShelvedStory[] = [];
	let running = false;
	let stopped = false;
	/** Paths of snapshots that were in use, or seen to be those of a source. */
	let held: ReadonlySet<string> = new Set();
	/** Those that were made of a source that had changed or gone meanwhile. */
	let stray: string[] = [];
	/** To be called after the next step. */
	let waiters: (() => void)[] = [];

	const arrange = (): void => {
		const arranged = arrangeShelf([...holdings.values()], books);
		const came = [...arranged.books].filter(([key, book]) => !sameBook(books.get(key), book)).map(([, book]) => book);
		const went = [...books].filter(([key]) => !arranged.books.has(key)).map(([, book]) => book);
		books = arranged.books;
		shelved = arranged.shelf;
		if (came.length + went.length > 0) onBooks(came, went);
		const before = held;
		held = snapshotsOf(holdings);
		const dropped = [...before, ...stray].filter((snapshot) => !held.has(snapshot));
		stray = [];
		if (dropped.length > 0) onDropped(dropped);
		onShelf();
		wake();
	};
	const wake = (): void => {
		const waiting = waiters;
		waiters = [];
		for (const resolve of waiting) resolve();
	};
	const takeStep = async (holding: Holding): Promise<void> => {
		const { source, step } = holding;
		const equal = step === "read" ? equalVersion(holdings, holding) : undefined;
		if (equal !== undefined) {
			Object.assign(holding, { version: equal, problem: undefined, step: "rest" });
			return;
		}
		const started = performance.now();
		try {
			const { digest, snapshot, cards, problems } = await work({ kind: step === "read" ? "read" : "look", source });
			stray.push(snapshot);
			// The source may have changed meanwhile; then another look is due, and this one counts for what it saw.
			if (holding.source === source)
				Object.assign(holding, { digest, snapshot, step: cards === undefined ? "read" : "rest" });
			if (cards === undefined) return;
			Object.assign(holding, {
				version: { digest, snapshot, cards, problems, readFrom: source.name, aside: new Map() },
				problem: undefined,
			});
			if (step === "read") onRead(source.name, { ms: performance.now() - started });
		} catch (error) {
			if (stopped) return;
			if (holding.source === source) holding.step = "rest";
			holding.problem = problemOf(holding.title ?? source.name, error);
			onRead(source.name, { ms: performance.now() - started, error });
		}
	};
	const run = async (): Promise<void> => {
		running = true;
		try {
			for (let next = nextHolding(holdings); next !== undefined && !stopped; next = nextHolding(holdings)) {
				await takeStep(next);
				arrange();
			}
		} finally {
			running = false;
		}
	};
	const start = (): void => {
		if (!running && !stopped) void run();
	};
	return {
		setSources: (sources) => {
			const present = new Set(sources.map(holdingKey));
			for (const key of holdings.keys()) if (!present.has(key)) holdings.delete(key);
			for (const owned of sources) {
				const key = holdingKey(owned);
				const known = holdings.get(key);
				if (known === undefined) holdings.set(key, { ...owned, step: "look" });
				else if (known.source.fingerprint !== owned.source.fingerprint) {
					Object.assign(known, { source: owned.source, step: "look" });
				}
			}
			arrange();
			start();
		},
		readAgain: (snapshot) => {
			for (const holding of holdings.values()) {
				if (holding.version?.snapshot === snapshot) Object.assign(holding, { version: undefined, step: "read" });
			}
			arrange();
			start();
		},
		setAside: ({ snapshot, at }, reason) => {
			for (const { version } of holdings.values()) if (version?.snapshot === snapshot) version.aside.set(at, reason);
			arrange();
		},
		readAllAgain: (guild) => {
			for (const holding of holdings.values()) {
				if (guild === undefined || holding.guild === guild) holding.step = "read";
			}
			start();
		},
		shelf: () => shelved,
		snapshotsInUse: () => held,
		knowsAllSnapshots: () => [...holdings.values()].every(({ snapshot }) => snapshot !== undefined),
		settled: async (guild) => {
			const isLeft = (holding: Holding): boolean =>
				holding.step !== "rest" && (guild === undefined || holding.guild === guild);
			while (!stopped && [...holdings.values()].some(isLeft))
				await new Promise<void>((resolve) => waiters.push(resolve));
		},
		stop: () => {
			stopped = true;
			wake();
		},
	};
}

function sameBook(a: BookAddress | undefined, b: BookAddress): boolean {
	return a !== undefined && a.snapshot === b.snapshot && a.at === b.at && a.twin === b.twin;
}
