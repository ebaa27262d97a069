import { joinInShort, type WarningsInShort } from "../story/reading-warning.ts";
import { arrangeStories, type KnownStory } from "./arrange-stories.ts";
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
	nextToDo,
	type OwnedSource,
	type SourceState,
	snapshotsOf,
	sourceKey,
	toReadAgain,
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
	/** All sources there are now. What is new or changed is read; what is gone answers no more. */
	setSources(sources: readonly OwnedSource[]): void;
	/** Reads the stories of a snapshot again: it was found damaged. */
	mend(snapshot: string): void;
	/** Lets a story answer no more that ends whatever answers from it, until its source changes or is read again. */
	setAside(story: Pick<StoryAddress, "snapshot" | "at">, reason: string): void;
	/** Reads a source again, whatever snapshot there is. */
	readAgain(source: NamedSource): void;
	statuses(): readonly KnownStory[];
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
 * Keeps account of every source: what is to be looked for, what is to be read, and which stories answer.
 * One thing is done at a time. Snapshots are looked for first, so that everything that has one answers at once; then
 * what a server has just brought in is read, since somebody waits for it; of the rest the smallest first, so that most
 * stories answer soon.
 */
export function createSourceReader(
	work: (request: ReadingRequest) => Promise<ReadingReply>,
	{ onStories, onDropped, onChange, onRead }: SourceListener,
): SourceReader {
	const states = new Map<string, SourceState>();
	let stories: ReadonlyMap<string, StoryAddress> = new Map();
	let sorted: readonly KnownStory[] = [];
	let running = false;
	let stopped = false;
	/** Paths of snapshots that were in use, or seen to be those of a source. */
	let held: ReadonlySet<string> = new Set();
	/** Those that were made of a source that had changed or gone meanwhile. */
	let stray: string[] = [];
	/** To be called after the next step. */
	let waiters: (() => void)[] = [];

	const arrange = (): void => {
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
	};
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
		const equal = isRead ? equalVersion(states, state) : undefined;
		if (equal !== undefined) {
			change(key, (before) => versionOf(before, equal));
			return;
		}
		const request: Work = { kind: isRead ? "read" : "look", source };
		const started = performance.now();
		try {
			const found = await work(request);
			stray.push(found.snapshot);
			change(key, (before) => foundSource(before, request, found));
			if (isRead && found.summaries !== undefined)
				onRead(source.name, { ms: performance.now() - started, warnings: joinInShort(warningsOf(found)) });
		} catch (error) {
			if (stopped) return;
			change(key, (before) => failedSource(before, request, problemOf(state.title ?? source.name, error)));
			onRead(source.name, { ms: performance.now() - started, error });
		}
	};
	const run = async (): Promise<void> => {
		running = true;
		try {
			for (let next = nextToDo(states); next !== undefined && !stopped; next = nextToDo(states)) {
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
			const present = new Set(sources.map(sourceKey));
			for (const key of states.keys()) if (!present.has(key)) states.delete(key);
			for (const owned of sources) {
				const key = sourceKey(owned);
				const known = states.get(key);
				if (known === undefined) states.set(key, newSource(owned));
				else if (known.source.fingerprint !== owned.source.fingerprint) {
					states.set(key, changedSource(known, owned.source));
				}
			}
			arrange();
			start();
		},
		mend: (snapshot) => {
			for (const [key, { version }] of states) if (version?.snapshot === snapshot) change(key, damagedSource);
			arrange();
			start();
		},
		setAside: ({ snapshot, at }, reason) => {
			for (const [key, { version }] of states) {
				if (version?.snapshot === snapshot) change(key, (before) => withStoryAside(before, at, reason));
			}
			arrange();
		},
		readAgain: (named) => {
			change(sourceKey(named), toReadAgain);
			start();
		},
		statuses: () => sorted,
		snapshotsInUse: () => held,
		knowsAllSnapshots: () => [...states.values()].every(({ snapshot }) => snapshot !== undefined),
		settled: async (guild) => {
			const isWaitedFor = (state: SourceState): boolean =>
				isLeft(state) && (guild === undefined || state.guild === guild);
			while (!stopped && [...states.values()].some(isWaitedFor)) {
				await new Promise<void>((resolve) => waiters.push(resolve));
			}
		},
		stop: () => {
			stopped = true;
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
