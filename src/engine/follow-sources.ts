import { type Source, strayManifests } from "../storage/corpus.ts";
import { watchCorpus } from "../storage/watch-corpus.ts";
import type { EngineLog } from "./engine-log.ts";
import type { SourceReader } from "./source-reader.ts";
import type { OwnedSource } from "./source-states.ts";

type FollowedSources = { look(): Promise<void>; setUploads(uploads: readonly OwnedSource[]): void; stop(): void };

/** Tells the reader what the corpus folder holds, whenever that changes, and what servers brought in. */
export function followSources(corpusDir: string, reader: SourceReader, log: EngineLog): FollowedSources {
	let corpus: readonly Source[] = [];
	let uploads: readonly OwnedSource[] = [];
	let problem: Error | undefined;
	const tell = (): void => reader.setSources([...corpus.map((source) => ({ source })), ...uploads]);
	const watch = watchCorpus(corpusDir, {
		onSources: (sources) => {
			problem = undefined;
			corpus = sources;
			if (corpus.length === 0) {
				log.warn({ corpusDir }, "no story in the corpus folder: put a text there, as corpus/README.md says");
			}
			tell();
			void warnOfStrays(corpusDir, sources, log);
		},
		onProblem: (error) => {
			if (problem?.message !== error.message) log.error({ err: error }, "corpus folder cannot be read");
			problem = error;
		},
	});
	return {
		look: async () => {
			await watch.look();
			if (problem !== undefined) throw problem;
		},
		setUploads: (next) => {
			uploads = next;
			tell();
		},
		stop: watch.stop,
	};
}

/** A manifest whose name fits no story is a slip that nobody would notice otherwise. */
async function warnOfStrays(corpusDir: string, sources: readonly Source[], log: EngineLog): Promise<void> {
	// The folder may be gone by now; then there is nothing to warn of.
	const names = await strayManifests(corpusDir, sources).catch(() => []);
	for (const name of names) {
		log.warn({ manifest: name }, "manifest without a story: it needs the name of the story's file, with .json");
	}
}
