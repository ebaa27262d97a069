import { readdirSync, rmSync, statfsSync, statSync } from "node:fs";
import { join } from "node:path";
import { openStorySnapshot } from "./story-snapshot.ts";

/** Room for stories cut at readers' limits; they are made again when they are wanted. */
const CUTS_BYTES = 512 * 1024 * 1024;

/** Where little is free, cuts take no more than this part of what is free without them. */
const PART_OF_FREE = 1 / 10;

/** Deleting goes on to this part of what is allowed, so that not every cut that is made later deletes one. */
const SWEPT_TO = 0.9;

/** Keeps account of the room that cuts take. */
export type CutAccount = {
	/**
	 * Counts a cut that was just made. Where cuts now take more than is allowed, those used longest ago are deleted, and
	 * such as end within a chapter before those at a chapter's end, which many readers share.
	 *
	 * @param kept Paths of cuts that somebody waits for: never deleted.
	 */
	add(path: string, kept: ReadonlySet<string>): void;
};

export type CutAccountOptions = {
	readonly mostBytes?: number;
	/** Bytes that are free on the disk. */
	readonly freeBytes?: () => number;
};

type Cut = { readonly path: string; readonly size: number; readonly usedMs: number };

export function createCutAccount(
	folder: string,
	{ mostBytes = CUTS_BYTES, freeBytes = () => freeOn(folder) }: CutAccountOptions = {},
): CutAccount {
	/** What is deleted elsewhere is still counted here, until all are counted again. */
	let bytes: number | undefined;
	const countAll = (): readonly Cut[] => {
		const cuts = listCuts(folder);
		bytes = cuts.reduce((sum, { size }) => sum + size, 0);
		return cuts;
	};
	return {
		add: (path, kept) => {
			if (bytes === undefined) countAll();
			else bytes += sizeOf(path);
			const allowed = (): number => Math.min(mostBytes, (freeBytes() + (bytes ?? 0)) * PART_OF_FREE);
			if ((bytes ?? 0) <= allowed()) return;
			const cuts = countAll();
			const target = allowed();
			if ((bytes ?? 0) <= target) return;
			for (const cut of inOrderOfWorth(cuts)) {
				if ((bytes ?? 0) <= target * SWEPT_TO) return;
				if (cut.path === path || kept.has(cut.path)) continue;
				rmSync(cut.path, { force: true });
				bytes = (bytes ?? 0) - cut.size;
			}
		},
	};
}

/** Those that are missed least first. */
function inOrderOfWorth(cuts: readonly Cut[]): readonly Cut[] {
	const endsOf = new Map<string, ReadonlySet<number>>();
	const endsChapter = ({ path }: Cut): boolean => {
		const { snapshot = "", at, paragraphs } = CUT.exec(path)?.groups ?? {};
		const key = `${snapshot}-${at}`;
		const ends = endsOf.get(key) ?? chapterEnds(snapshot, Number(at));
		endsOf.set(key, ends);
		return ends.has(Number(paragraphs));
	};
	return cuts
		.map((cut) => ({ cut, ends: endsChapter(cut) }))
		.sort((a, b) => Number(a.ends) - Number(b.ends) || a.cut.usedMs - b.cut.usedMs)
		.map(({ cut }) => cut);
}

const CUT = /^(?<snapshot>.*)-(?<at>\d+)-(?<paragraphs>\d+)\.cut$/s;

/** A cut whose whole is gone or damaged ends nowhere, and goes first. */
function chapterEnds(snapshot: string, at: number): ReadonlySet<number> {
	try {
		return new Set(openStorySnapshot(snapshot)?.stories[at]?.chapterEnds());
	} catch {
		return new Set();
	}
}

function listCuts(folder: string): readonly Cut[] {
	return readdirSync(folder).flatMap((name): Cut[] => {
		const path = join(folder, name);
		const seen = name.endsWith(".cut") ? statSync(path, { throwIfNoEntry: false }) : undefined;
		return seen === undefined ? [] : [{ path, size: seen.size, usedMs: seen.mtimeMs }];
	});
}

function sizeOf(path: string): number {
	return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function freeOn(folder: string): number {
	try {
		const { bavail, bsize } = statfsSync(folder);
		return bavail * bsize;
	} catch {
		// A file system that does not tell.
		return Number.POSITIVE_INFINITY;
	}
}
