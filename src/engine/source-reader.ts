import type { Saying } from "../answering/wording/saying.ts";
import { joinInShort, type WarningsInShort } from "../story/reading-warning.ts";
import { arrangeStories, type KnownStory } from "./arrange-stories.ts";
import { createPaced } from "./paced.ts";
import { problemOf } from "./problems.ts";
import {
	changedSource,
	damagedSource,
	equalVersion,
	failedSource,
	foundSource,
	isLeft,
	type NamedSource,
	newSource,
	nextToLook,
	nextToRead,
	type OwnedSource,
	openedSource,
	type SourceState,
	snapshotsOf,
	sourceKey,
	toReadAgain,
	unopenedSource,
	versionOf,
	type Work,
	withStoryAside,
} from "./source-states.ts";
import type { StoryAddress } from "./threads/answering-work.ts";
import type { ReadingReply, ReadingRequest } from "./threads/reading-work.ts";

/** What the reader tells. */
export type SourceListener = {
	/** Stories that came (or were replaced), and stories that went. */
	readonly onStories: (came: readonly StoryAddress[], went: readonly StoryAddress[]) => void;
	/** Snapshots that no story is answered from any more, nor about to be: told after `onStories`. */
	readonly onDropped: (snapshots: readonly string[]) => void;
	/** How any story stands has changed. */
	readonly onChange: () => void;
	/** A source was read, or could not be. */
	readonly onRead: (
		name: string,
		outcome: { readonly ms: number; readonly error?: unknown; readonly warnings?: WarningsInShort | undefined },
	) => void;
};

export type SourceReader = {
	/**
	 * All sources there are now. What is new or changed is read, of a server once that is opened; what is gone answers no
	 * more.
	 */
	setSources(sources: readonly OwnedSource[]): void;
	/** Somebody asks in this server: resolves when each of its sources was looked at, and what has a snapshot answers. */
	open(guild: string): Promise<void>;
	/** Reads the stories of a snapshot again: it was found damaged. */
	mend(snapshot: string): void;
	/** Lets a story answer no more that ends whatever answers from it, until its source changes or is read again. */
	setAside(story: Pick<StoryAddress, "snapshot" | "at">, reason: Saying): void;
	/** Reads a source again, whatever snapshot there is. */
	readAgain(source: NamedSource): void;
	statuses(): readonly KnownStory[];
	/** Paths of the snapshots that are answered from, or that are about to be made. */
	snapshotsInUse(): ReadonlySet<string>;
	/** Resolves when of every source the snapshot is known, if it can be. @returns whether all are. */
	allNamed(): Promise<boolean>;
	/** Resolves when nothing is left to read; with a server named it is opened, and nothing of it is left. */
	settled(guild?: string): Promise<void>;
	/** Begins nothing more: what is left is read after the next start. */
	stop(): void;
};

/** Of thousands of sources one is found in less time than it takes to arrange them all. */
const ARRANGE_SHARE = 10;

/**
 * Keeps account of every source: what is to be looked for, what is to be read, and which stories answer.
 * Snapshots are looked for first, so that everything that has one answers at once, be it one of older code; then
 * what a server has just brought in is read, since somebody waits for it; of the rest the smallest first, so that most
 * stories answer soon. One is read at a time, and one looked at: who asks in a server does not wait for a long reading.
 */
export function createSourceReader(
	work: (request: ReadingRequest) => Promise<ReadingReply>,
	{ onStories, onDropped, onChange, onRead }: SourceListener,
): SourceReader {
	const states = new Map<string, SourceState>();
	let stories: ReadonlyMap<string, StoryAddress> = new Map();
	let sorted: readonly KnownStory[] = [];
	const opened = new Set<string>();
	const running = { look: false, read: false };
	let stopped = false;
	/** Paths of snapshots that were in use, or seen to be those of a source. */
	let held: ReadonlySet<string> = new Set();
	/** Those that were made of a source that had changed or gone meanwhile. */
	let stray: string[] = [];
	/** To be called after the next step. */
	let waiters: (() => void)[] = [];

	const arranging = createPaced(() => {
		const arranged = arrangeStories([...states.values()], stories);
		const came = [...arranged.stories]
			.filter(([key, story]) => !isSame(stories.get(key), story))
			.map(([, story]) => story);
		const went = [...stories].filter(([key]) => !arranged.stories.has(key)).map(([, story]) => story);
		stories = arranged.stories;
		sorted = arranged.statuses;
		if (came.length + went.length > 0) onStories(came, went);
		const before = held;
		held = snapshotsOf(states);
		const dropped = [...before, ...stray].filter((snapshot) => !held.has(snapshot));
		stray = [];
		if (dropped.length > 0) onDropped(dropped);
		onChange();
		wake();
	}, ARRANGE_SHARE);
	const wake = (): void => {
		const waiting = waiters;
		waiters = [];
		for (const resolve of waiting) resolve();
	};
	const change = (key: string, to: (before: SourceState) => SourceState): void => {
		// What is gone meanwhile has no state.
		const before = states.get(key);
		if (before !== undefined) states.set(key, to(before));
	};
	const takeStep = async (state: SourceState): Promise<void> => {
		const { source } = state;
		const key = sourceKey(state);
		const isRead = state.state === "to-read";
		const kind = isRead ? "read" : state.state === "unopened" ? "name" : "look";
		/** At once, so that nobody finds a source settled whose story is not there yet. Of one that stays unopened nothing is told. */
		const settle = (to: (before: SourceState) => SourceState): void => {
			change(key, to);
			if (kind === "name") wake();
			else arranging.soon();
		};
		const equal = isRead ? equalVersion(states, state) : undefined;
		if (equal !== undefined) {
			settle((before) => versionOf(before, equal));
			return;
		}
		const request: Work = { kind, source };
		const started = performance.now();
		try {
			const found = await work(request);
			stray.push(found.snapshot);
			if (isRead && found.summaries !== undefined)
				onRead(source.name, { ms: performance.now() - started, warnings: joinInShort(warningsOf(found)) });
			settle((before) => foundSource(before, request, found));
		} catch (error) {
			if (stopped) return;
			onRead(source.name, { ms: performance.now() - started, error });
			settle((before) => failedSource(before, request, problemOf(state.title ?? source.name, error)));
		}
	};
	const run = async (lane: "look" | "read", nextOf: typeof nextToRead): Promise<void> => {
		if (running[lane]) return;
		running[lane] = true;
		try {
			for (let next = nextOf(states); next !== undefined && !stopped; next = nextOf(states)) {
				await takeStep(next);
				start();
			}
		} finally {
			running[lane] = false;
		}
	};
	const start = (): void => {
		if (stopped) return;
		void run("look", nextToLook);
		void run("read", nextToRead);
	};
	const waitWhile = async (isWaitedFor: (state: SourceState) => boolean): Promise<void> => {
		const isLeftToDo = (): boolean => {
			for (const state of states.values()) if (isWaitedFor(state)) return true;
			return arranging.isWaiting();
		};
		while (!stopped && isLeftToDo()) {
			await new Promise<void>((resolve) => waiters.push(resolve));
		}
	};
	const wakeUp = (guild: string): void => {
		if (opened.has(guild)) return;
		opened.add(guild);
		const asleep = [...states].filter(([, state]) => state.guild === guild && state.state === "unopened");
		if (asleep.length === 0) return;
		for (const [key] of asleep) change(key, openedSource);
		arranging.now();
		start();
	};
	return {
		setSources: (sources) => {
			const present = new Set(sources.map(sourceKey));
			for (const key of states.keys()) if (!present.has(key)) states.delete(key);
			for (const owned of sources) {
				const key = sourceKey(owned);
				const known = states.get(key);
				if (known === undefined) {
					const isAsked = owned.guild === undefined || opened.has(owned.guild);
					states.set(key, isAsked ? newSource(owned) : unopenedSource(owned));
				} else if (known.source.fingerprint !== owned.source.fingerprint) {
					states.set(key, changedSource(known, owned.source));
				}
			}
			arranging.now();
			start();
		},
		mend: (snapshot) => {
			for (const [key, { version }] of states) if (version?.snapshot === snapshot) change(key, damagedSource);
			arranging.now();
			start();
		},
		setAside: ({ snapshot, at }, reason) => {
			for (const [key, { version }] of states) {
				if (version?.snapshot === snapshot) change(key, (before) => withStoryAside(before, at, reason));
			}
			arranging.now();
		},
		readAgain: (named) => {
			change(sourceKey(named), toReadAgain);
			start();
		},
		open: (guild) => {
			wakeUp(guild);
			return waitWhile((state) => state.guild === guild && state.state === "to-look");
		},
		statuses: () => sorted,
		snapshotsInUse: () => snapshotsOf(states),
		allNamed: async () => {
			await waitWhile(({ snapshot, state }) => snapshot === undefined && state !== "failed");
			return !stopped && [...states.values()].every(({ snapshot }) => snapshot !== undefined);
		},
		settled: (guild) => {
			if (guild !== undefined) wakeUp(guild);
			return waitWhile((state) => isLeft(state) && (guild === undefined || state.guild === guild));
		},
		stop: () => {
			stopped = true;
			arranging.end();
			wake();
		},
	};
}

/** Of its stories, and of an archive beside them. */
function warningsOf({ summaries = [], warnings }: ReadingReply): readonly WarningsInShort[] {
	return [warnings, ...summaries.map((summary) => summary.warnings)].filter((one) => one !== undefined);
}

function isSame(a: StoryAddress | undefined, b: StoryAddress): boolean {
	return a !== undefined && a.snapshot === b.snapshot && a.at === b.at && a.twin === b.twin;
}
