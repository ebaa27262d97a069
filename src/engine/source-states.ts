import type { Saying } from "../answering/wording/saying.ts";
import type { Source } from "../storage/corpus.ts";
import type { StorySummary } from "../storage/story-snapshot.ts";
import type { FileProblem } from "../story/formats/file-mistake.ts";

/** A source with the server it belongs to. */
export type OwnedSource = {
	readonly source: Source;
	readonly guild?: string | undefined;
	/** What it is called before it is read; absent: after its name. */
	readonly title?: string | undefined;
};

/** What tells a source from all others: its name, in its server. */
export type NamedSource = { readonly source: Pick<Source, "name">; readonly guild?: string | undefined };

/** What was read of a source at one time: the stories that answer. */
export type Version = {
	readonly digest: string;
	readonly snapshot: string;
	readonly summaries: readonly StorySummary[];
	/** Why reports of an archive could not be read. */
	readonly problems: readonly FileProblem[];
	/** Name of the source it was read from: another one's where two are equal. */
	readonly readFrom: string;
	/** Older code read it: it answers only until it is read anew. */
	readonly isOlder?: true | undefined;
	/** Why stories of it are set aside, by their place. */
	readonly aside: ReadonlyMap<number, Saying>;
};

/** What every state has. */
type Kept = OwnedSource & {
	/** What answers; it may be older than the source. */
	readonly version?: Version | undefined;
	/** Digest of the source's bytes, once they were looked at, and where their snapshot belongs. */
	readonly digest?: string | undefined;
	readonly snapshot?: string | undefined;
};

/**
 * How far a source has come. A newer file, or a wish to read it again, leads back from anywhere; of work that was under way
 * then, only a reading of that very file fulfils it.
 */
export type SourceState =
	/** Of a server where nothing was asked yet: not even looked at, so that a start costs no more for a thousand servers. */
	| (Kept & { readonly state: "unopened"; readonly problem?: undefined })
	/**
	 * To be looked at: a snapshot of it may be there already; or to be read: none is there, or it is to be read whatever is.
	 * `problem`: why the last attempt failed.
	 */
	| (Kept & { readonly state: "to-look" | "to-read"; readonly problem?: Saying | undefined })
	| (Kept & { readonly state: "read"; readonly version: Version; readonly problem?: undefined })
	| (Kept & { readonly state: "failed"; readonly problem: Saying });

export function isLeft({ state }: SourceState): boolean {
	return state === "to-look" || state === "to-read";
}

export function newSource(owned: OwnedSource): SourceState {
	return { ...owned, state: "to-look" };
}

export function unopenedSource(owned: OwnedSource): SourceState {
	return { ...owned, problem: undefined, state: "unopened" };
}

/** Somebody asks in its server. */
export function openedSource(before: SourceState): SourceState {
	return before.state === "unopened" ? { ...before, state: "to-look" } : before;
}

/** What was read of the older file answers until the new one is read; what is known of its bytes is not true of the new one's. */
export function changedSource(before: SourceState, source: Source): SourceState {
	const changed = { ...before, source, digest: undefined, snapshot: undefined };
	return before.state === "unopened" ? unopenedSource(changed) : { ...changed, state: "to-look" };
}

export function toReadAgain(before: SourceState): SourceState {
	return { ...before, state: "to-read" };
}

/** What was read of it is damaged, and answers no more. */
export function damagedSource(before: SourceState): SourceState {
	return { ...before, version: undefined, state: "to-read" };
}

/** What was found in a source's bytes. */
export type Found = Pick<Version, "digest" | "snapshot" | "problems"> & {
	/** Absent where there is no snapshot of these bytes yet. */
	readonly summaries?: readonly StorySummary[] | undefined;
	/** What older code made of the same bytes, where there is nothing newer. */
	readonly older?: Pick<Version, "snapshot" | "summaries" | "problems"> | undefined;
};

/** What was done with a source. */
export type Work = { readonly kind: "name" | "look" | "read"; readonly source: Source };

/** What is still to be done after this work; undefined: nothing. */
function leftAfter({ state, source }: SourceState, work: Work): "to-look" | "to-read" | undefined {
	const isCurrent = source === work.source;
	// A look began before it was to be read: what the look found is not what was wished for.
	if (state === "to-read" && (work.kind === "look" || !isCurrent)) return "to-read";
	return isCurrent ? undefined : "to-look";
}

export function foundSource(before: SourceState, work: Work, found: Found): SourceState {
	const { digest, snapshot, summaries, problems, older } = found;
	const seen = before.source === work.source ? { digest, snapshot } : {};
	// Somebody may have asked meanwhile: then it is to be looked at all the same.
	if (work.kind === "name") return { ...before, ...seen };
	const left = leftAfter(before, work);
	const of = { digest, readFrom: work.source.name, aside: new Map() };
	if (summaries === undefined || left === "to-read") {
		const version = before.version ?? (older && { ...of, ...older, isOlder: true });
		return { ...before, ...seen, version, state: left ?? "to-read" };
	}
	const version = { ...of, snapshot, summaries, problems };
	const after = { ...versionOf(before, version), ...seen };
	return left === undefined ? after : { ...after, state: left };
}

/** The source answers by this version, and nothing is amiss. */
export function versionOf(before: SourceState, version: Version): SourceState & { readonly state: "read" } {
	return { ...before, version, problem: undefined, state: "read" };
}

export function failedSource(before: SourceState, work: Work, problem: Saying): SourceState {
	const left = leftAfter(before, work);
	return left === undefined ? { ...before, problem, state: "failed" } : { ...before, problem, state: left };
}

/** The story at a place of the version is not answered from any more. */
export function withStoryAside(before: SourceState, at: number, reason: Saying): SourceState {
	const { version } = before;
	if (version === undefined) return before;
	return { ...before, version: { ...version, aside: new Map([...version.aside, [at, reason]]) } };
}

export function snapshotsOf(states: ReadonlyMap<string, SourceState>): ReadonlySet<string> {
	const all = [...states.values()].flatMap(({ snapshot, version }) => [snapshot, version?.snapshot]);
	return new Set(all.filter((path) => path !== undefined));
}

/**
 * What is to be looked at next; when nothing is left to look at or to read, of an unopened source what its snapshot is called:
 * only who knows the snapshots of all sources can tell which are nobody's.
 */
export function nextToLook(states: ReadonlyMap<string, SourceState>): SourceState | undefined {
	let nameless: SourceState | undefined;
	let areAnyLeft = false;
	for (const state of states.values()) {
		if (state.state === "to-look") return state;
		areAnyLeft ||= isLeft(state);
		if (state.state === "unopened" && state.snapshot === undefined) nameless ??= state;
	}
	return areAnyLeft ? undefined : nameless;
}

/** What is to be read next, when nothing is left to look at. */
export function nextToRead(states: ReadonlyMap<string, SourceState>): SourceState | undefined {
	let first: SourceState | undefined;
	for (const state of states.values()) {
		if (state.state === "to-look") return undefined;
		if (state.state === "to-read" && (first === undefined || goesBefore(state, first))) first = state;
	}
	return first;
}

/** A server's goes before the corpus's, and a small one before a large one. */
function goesBefore(state: SourceState, other: SourceState): boolean {
	if ((state.guild !== undefined) !== (other.guild !== undefined)) return state.guild !== undefined;
	return sizeOf(state) < sizeOf(other);
}

/** The version of another source with the very same bytes; one of which stories are set aside is to be read anew. */
export function equalVersion(
	states: ReadonlyMap<string, SourceState>,
	{ digest, version: own }: SourceState,
): Version | undefined {
	for (const { version } of states.values()) {
		if (version === undefined || version.digest !== digest || version === own) continue;
		if (version.aside.size === 0 && version.isOlder === undefined) return version;
	}
	return undefined;
}

export function sourceKey({ source, guild = "" }: NamedSource): string {
	return `${guild}/${source.name}`;
}

function sizeOf({ source }: SourceState): number {
	return source.files.reduce((sum, { size }) => sum + size, 0);
}
