import { describe, expect, test } from "vitest";
import {
	changedSource,
	damagedSource,
	equalVersion,
	failedSource,
	foundSource,
	newSource,
	nextToLook,
	nextToRead,
	openedSource,
	type SourceState,
	snapshotsOf,
	toReadAgain,
	unopenedSource,
	withStoryAside,
} from "../../src/engine/source-states.ts";

const source = { name: "mill.txt", kind: "file", files: [], fingerprint: "1" } as const;
const newer = { ...source, fingerprint: "2" };
const summary = { id: "mill", title: "The Mill", language: "en", chapters: 1, paragraphs: 2, length: 20, reading: "r" };
const found = { digest: "d", snapshot: "d.stories", problems: [], summaries: [summary] };
const fresh = newSource({ source });
const look = { kind: "look", source } as const;
const reading = { kind: "read", source } as const;
const read = foundSource(fresh, look, found);
const bomb = { say: "xml-too-deep" } as const;
const hung = { say: "set-aside" } as const;
const failed = failedSource(toReadAgain(read), reading, bomb);

describe("a source", () => {
	test.each<[string, SourceState, Partial<SourceState>]>([
		["that is new is looked at", fresh, { state: "to-look" }],
		[
			"without a snapshot is read",
			foundSource(fresh, look, { ...found, summaries: undefined }),
			{ state: "to-read", snapshot: "d.stories" },
		],
		["with one answers", read, { state: "read", digest: "d", snapshot: "d.stories" }],
		[
			"that changes is looked at, and answers meanwhile",
			changedSource(read, newer),
			{ state: "to-look", source: newer, version: (read as { version: object }).version as never },
		],
		[
			"that changed while it was read is looked at again, and answers by what was read",
			foundSource(changedSource(fresh, newer), reading, found),
			{ state: "to-look", source: newer },
		],
		[
			"that changed while it was looked at is looked at again",
			foundSource(changedSource(fresh, newer), look, { ...found, summaries: undefined }),
			{ state: "to-look" },
		],
		["that cannot be read says why", failedSource(fresh, look, bomb), { state: "failed", problem: bomb }],
		[
			"of which a newer version cannot be read answers by the older one",
			failed,
			{ state: "failed", version: (read as { version: object }).version as never },
		],
		[
			"that changed while its reading failed is looked at again",
			failedSource(changedSource(read, newer), look, bomb),
			{ state: "to-look", problem: bomb },
		],
		[
			"that failed and is read after all has no problem any more",
			foundSource(toReadAgain(failed), reading, found),
			{ state: "read", problem: undefined },
		],
		[
			"of which the snapshot is damaged is read, and does not answer",
			damagedSource(read),
			{ state: "to-read", version: undefined },
		],
		[
			"that is to be read again is still to be read when a look at it finds what is there",
			foundSource(toReadAgain(fresh), look, found),
			{ state: "to-read", digest: "d", snapshot: "d.stories" },
		],
		[
			"that is to be read again is still to be read when a look at it finds nothing, or fails",
			failedSource(foundSource(toReadAgain(read), look, { ...found, summaries: undefined }), look, bomb),
			{ state: "to-read" },
		],
		[
			"of which the snapshot turns out to be damaged while it is looked at is read, and does not answer by what the look found",
			foundSource(damagedSource(changedSource(read, { ...source })), look, found),
			{ state: "to-read", version: undefined },
		],
		[
			"that changed and is to be read again is still to be read when work on the older file ends",
			foundSource(toReadAgain(changedSource(read, newer)), reading, found),
			{ state: "to-read", source: newer },
		],
		[
			"that is to be read again is read: a reading under way is one",
			foundSource(toReadAgain(read), reading, found),
			{ state: "read" },
		],
	])("%s", (_, after, expected) => {
		expect(after).toMatchObject(expected);
	});

	test("changes its state by a new one: who holds the old one sees no change", () => {
		const before = JSON.stringify(read);
		changedSource(read, newer);
		const aside = withStoryAside(read, 0, hung);
		expect(JSON.stringify(read)).toBe(before);
		expect(read.version?.aside.size).toBe(0);
		expect([...(aside.version?.aside ?? [])]).toEqual([[0, hung]]);
		expect(withStoryAside(fresh, 0, hung)).toBe(fresh);
	});
});

describe("of many sources", () => {
	const file = (size: number) => ({ ...source, files: [{ path: "x", size }] }) as never;
	const states = (all: Record<string, SourceState>) => new Map(Object.entries(all));

	test("those to be looked at come first, then what a server brought in, then the smallest", () => {
		const big = toReadAgain({ ...fresh, source: file(9) });
		const small = toReadAgain({ ...fresh, source: file(1) });
		const sent = toReadAgain({ ...fresh, source: file(5), guild: "1" });
		expect(nextToLook(states({ big, small, sent, fresh }))).toBe(fresh);
		expect(nextToRead(states({ big, small, sent, fresh }))).toBeUndefined();
		expect(nextToRead(states({ big, small, sent, read }))).toBe(sent);
		expect(nextToRead(states({ big, small, read, failed }))).toBe(small);
		expect(nextToRead(states({ read, failed }))).toBeUndefined();
	});

	test("those that nobody opened are not read, and only named once all else is done", () => {
		const unopened = unopenedSource({ source, guild: "1" });
		expect(nextToLook(states({ fresh, unopened }))).toBe(fresh);
		expect(nextToLook(states({ big: toReadAgain(fresh), unopened }))).toBeUndefined();
		expect(nextToLook(states({ read, unopened }))).toBe(unopened);
		expect(nextToRead(states({ read, unopened }))).toBeUndefined();
		const named = foundSource(unopened, { kind: "name", source }, { ...found, summaries: undefined });
		expect(named).toMatchObject({ state: "unopened", snapshot: "d.stories" });
		expect(nextToLook(states({ read, named }))).toBeUndefined();
		expect(nextToLook(states({ read, opened: openedSource(named) }))).toMatchObject({ state: "to-look" });
	});

	test("one that only older code has read answers by that, lends it to none, and is read", () => {
		const older = { snapshot: "old.stories", summaries: [summary], problems: [] };
		const meanwhile = foundSource(fresh, look, { ...found, summaries: undefined, older });
		expect(meanwhile).toMatchObject({ state: "to-read", snapshot: "d.stories", version: { snapshot: "old.stories" } });
		const twin: SourceState = { ...toReadAgain(fresh), digest: "d" };
		expect(equalVersion(states({ meanwhile, twin }), twin)).toBeUndefined();
		expect(nextToRead(states({ meanwhile }))).toBe(meanwhile);
		expect(foundSource(meanwhile, reading, found)).toMatchObject({ state: "read", version: { snapshot: "d.stories" } });
	});

	test("one with the very same bytes lends its version, but not where a story of it is set aside", () => {
		const twin: SourceState = { ...toReadAgain(fresh), digest: "d" };
		expect(equalVersion(states({ read, twin }), twin)).toBe(read.version);
		expect(equalVersion(states({ read: withStoryAside(read, 0, hung), twin }), twin)).toBeUndefined();
	});

	test("one that has changed takes no version of the bytes it had", () => {
		const twin = foundSource(newSource({ source: { ...source, name: "copy.txt" } }), look, found);
		const changed = toReadAgain(changedSource(read, newer));
		expect(equalVersion(states({ changed, twin }), changed)).toBeUndefined();
	});

	test("the snapshots of what is and of what answers are in use", () => {
		const changed = foundSource(
			changedSource(read, newer),
			{ kind: "look", source: newer },
			{
				...found,
				snapshot: "e.stories",
				summaries: undefined,
			},
		);
		expect([...snapshotsOf(states({ changed, fresh }))].sort()).toEqual(["d.stories", "e.stories"]);
	});
});
