import { type FSWatcher, watch } from "node:fs";
import { dirname } from "node:path";
import { type Source, scanCorpus } from "./corpus.ts";

export type CorpusWatch = {
	/** Looks at once; resolves when what was found has been told. */
	look(): Promise<void>;
	stop(): void;
};

export type CorpusListener = {
	/** All sources, whenever any has come, changed or gone. */
	readonly onSources: (sources: readonly Source[]) => void;
	/** The folder cannot be read; what was told before stands. */
	readonly onProblem: (error: Error) => void;
};

/**
 * How often the folder is looked at, whatever the file system tells: network and container mounts often tell nothing.
 * Longer where looking itself takes long, so that it never takes more than a twentieth of a core.
 */
const LOOK_EVERY_MS = 1000;
const MOST_OF_THE_TIME = 1 / 20;

/** How long a file must stay as it is before it is taken: one that is being copied changes all the while. */
const SETTLED_AFTER_MS = 250;

/**
 * Tells of every change in a corpus folder: within half a second where the file system tells, else within one and a half.
 * The first look is told without waiting for files to settle.
 */
export function watchCorpus(folder: string, { onSources, onProblem }: CorpusListener): CorpusWatch {
	const watchers = new Map<string, FSWatcher>();
	let told: ReadonlyMap<string, Source> | undefined;
	let lastSeen: ReadonlyMap<string, Source> = new Map();
	let timer: NodeJS.Timeout | undefined;
	let looking: Promise<void> | undefined;
	let stopped = false;
	const schedule = (delayMs: number): void => {
		clearTimeout(timer);
		if (!stopped) timer = setTimeout(look, delayMs).unref();
	};
	const lookOnce = async (): Promise<void> => {
		const started = performance.now();
		try {
			const sources = await scanCorpus(folder);
			if (stopped) return;
			const settled = settledSources(sources, lastSeen, told);
			lastSeen = byName(sources);
			watchFolders(watchers, folder, sources, () => schedule(SETTLED_AFTER_MS));
			if (!sameSources(settled.sources, told)) {
				told = byName(settled.sources);
				onSources(settled.sources);
			}
			const restMs = (performance.now() - started) / MOST_OF_THE_TIME;
			schedule(settled.all ? Math.max(LOOK_EVERY_MS, restMs) : SETTLED_AFTER_MS);
		} catch (error) {
			onProblem(error as Error);
			schedule(LOOK_EVERY_MS);
		}
	};
	const look = (): Promise<void> => {
		looking ??= lookOnce().finally(() => {
			looking = undefined;
		});
		return looking;
	};
	return {
		look,
		stop: () => {
			stopped = true;
			clearTimeout(timer);
			for (const watcher of watchers.values()) watcher.close();
		},
	};
}

/** Of each source its newest version that has settled: seen twice alike, or the first time ever. */
function settledSources(
	seen: readonly Source[],
	lastSeen: ReadonlyMap<string, Source>,
	told: ReadonlyMap<string, Source> | undefined,
): { sources: readonly Source[]; all: boolean } {
	let all = true;
	const sources = seen.flatMap((source) => {
		const before = told?.get(source.name);
		if (told === undefined || before?.fingerprint === source.fingerprint) return [source];
		if (lastSeen.get(source.name)?.fingerprint === source.fingerprint) return [source];
		all = false;
		return before === undefined ? [] : [before];
	});
	return { sources, all };
}

function sameSources(sources: readonly Source[], told: ReadonlyMap<string, Source> | undefined): boolean {
	if (told === undefined || told.size !== sources.length) return false;
	return sources.every(({ name, fingerprint }) => told.get(name)?.fingerprint === fingerprint);
}

function byName(sources: readonly Source[]): ReadonlyMap<string, Source> {
	return new Map(sources.map((source) => [source.name, source]));
}

/** A watcher for every folder that holds files. Where there can be none (too many, or the mount tells nothing), looking does. */
function watchFolders(
	watchers: Map<string, FSWatcher>,
	folder: string,
	sources: readonly Source[],
	onEvent: () => void,
): void {
	const wanted = new Set([
		folder,
		...sources.flatMap(({ kind, files }) => (kind === "folder" ? files.map(({ path }) => dirname(path)) : [])),
	]);
	for (const [path, watcher] of watchers) {
		if (wanted.has(path)) continue;
		watcher.close();
		watchers.delete(path);
	}
	for (const path of wanted) {
		if (watchers.has(path)) continue;
		try {
			const watcher = watch(path, { persistent: false }, onEvent);
			watcher.on("error", () => {
				watcher.close();
				watchers.delete(path);
			});
			watchers.set(path, watcher);
		} catch {
			// Looking every second finds the change as well, only later.
		}
	}
}
