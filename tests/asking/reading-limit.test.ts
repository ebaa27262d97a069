import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Asker, StoryStatus } from "../../src/asking/command.ts";
import { cannotLookUp } from "../../src/asking/keeping/storage-mistakes.ts";
import { isKnownTo, scopeFor } from "../../src/asking/reading-limit.ts";
import { openSettings, type Settings } from "../../src/storage/settings.ts";
import { WHOLE_CHAPTER } from "../../src/story/place.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";

const statuses: readonly StoryStatus[] = [
	{ id: "saga", title: "The Saga", state: "ready", chapters: 3 },
	{ id: "report", title: "The Report", state: "ready", chapters: 1 },
	{ id: "own", title: "Our Own", state: "ready", chapters: 2, uploaded: true },
];
const reader: Asker = { reader: "2", guild: "9", channel: "7", mayManage: false };
const showing = { asker: reader, private: false, spoilerChannel: false, spoilers: false };

let settings: Settings;
let ports: Settings;

beforeEach(() => {
	settings = openSettings(temporaryFolder());
	ports = settings;
});
afterEach(() => settings.close());

/** The reader has read the saga to the end of a chapter. */
async function hasRead(chapter: number): Promise<void> {
	await ports.setReadingPosition("2", { story: "saga" }, { chapter, paragraph: WHOLE_CHAPTER });
}

describe("scopeFor", () => {
	test("holds a private answer to the asker's position", async () => {
		await hasRead(2);
		await ports.setChannelLimit("9", "7", "saga", { chapter: 1, paragraph: 3 });
		expect((await scopeFor({ ...showing, private: true }, statuses, ports)).limits).toEqual(
			new Map([["saga", { chapter: 2, paragraph: WHOLE_CHAPTER }]]),
		);
	});

	test("holds a public answer to the lower of the asker's and the channel's limit", async () => {
		await hasRead(2);
		await ports.setChannelLimit("9", "7", "saga", { chapter: 1, paragraph: 3 });
		expect((await scopeFor(showing, statuses, ports)).limits).toEqual(
			new Map([["saga", { chapter: 1, paragraph: 3 }]]),
		);
		await ports.setChannelLimit("9", "7", "saga", { chapter: 3, paragraph: 1 });
		expect((await scopeFor(showing, statuses, ports)).limits).toEqual(
			new Map([["saga", { chapter: 2, paragraph: WHOLE_CHAPTER }]]),
		);
	});

	test("knows no channel limit where Discord marks a channel for spoilers, but the asker's own still counts", async () => {
		await ports.setChannelLimit("9", "7", "saga", { chapter: 1, paragraph: 3 });
		expect((await scopeFor({ ...showing, spoilerChannel: true }, statuses, ports)).limits).toEqual(new Map());
		await hasRead(2);
		expect((await scopeFor({ ...showing, spoilerChannel: true }, statuses, ports)).limits).toEqual(
			new Map([["saga", { chapter: 2, paragraph: WHOLE_CHAPTER }]]),
		);
	});

	test.each([
		["none", new Map(), []],
		[
			"chapter-1",
			new Map([
				["saga", { chapter: 1, paragraph: WHOLE_CHAPTER }],
				["own", { chapter: 1, paragraph: WHOLE_CHAPTER }],
			]),
			[],
		],
		["ask", new Map(), ["saga", "own"]],
	] as const)("applies the server's rule %j to readers without a position", async (spoilerRule, limits, unread) => {
		await ports.changeServerSettings("9", { spoilerRule });
		const scope = await scopeFor(showing, statuses, ports);
		expect([scope.limits, scope.unread]).toEqual([limits, unread]);
	});

	test("lifts every limit for one answer when the asker wants spoilers", async () => {
		await hasRead(1);
		expect((await scopeFor({ ...showing, spoilers: true }, statuses, ports)).limits).toEqual(new Map());
	});

	test("means the channel's story, then the server's, then the reader's last", async () => {
		await ports.setLastStory("2", { story: "report" });
		expect((await scopeFor(showing, statuses, ports)).story).toBe("report");
		await ports.changeServerSettings("9", { defaultStory: "saga" });
		expect((await scopeFor(showing, statuses, ports)).story).toBe("saga");
		await ports.setChannelStory("9", "7", "report");
		expect((await scopeFor(showing, statuses, ports)).story).toBe("report");
	});

	describe("while what is kept cannot be asked", () => {
		const away = { ...showing, asker: { ...reader, thread: "8" } };
		const lost = () => Promise.reject(cannotLookUp());
		const none = { readingPositions: lost, lastStory: lost, serverSettings: lost, channelSettings: lost };

		test.each([true, false])("knows stories of one chapter and no other, private: %s", async (isPrivate) => {
			const scope = await scopeFor({ ...away, private: isPrivate }, statuses, none);
			expect(scope).toMatchObject({ limitsUnknown: true, known: new Map([["report", 1]]) });
			expect(statuses.filter((status) => isKnownTo(scope, status)).map(({ id }) => id)).toEqual(["report"]);
			// Read anew meanwhile, and of several chapters now.
			expect(isKnownTo(scope, { id: "report", chapters: 2 })).toBe(false);
		});

		test("holds nothing back from an asker who wants one answer without a limit", async () => {
			const scope = await scopeFor({ ...away, private: true, spoilers: true }, statuses, none);
			expect(scope).toMatchObject({ limits: new Map() });
			expect(statuses.every((status) => isKnownTo(scope, status))).toBe(true);
		});

		test("is closed where one fact alone is lacking, and fails on any other error", async () => {
			await hasRead(2);
			for (const name of ["readingPositions", "channelSettings", "serverSettings"] as const) {
				expect(await scopeFor(away, statuses, { ...ports, [name]: lost })).toMatchObject({ limitsUnknown: true });
			}
			const bug = { ...ports, lastStory: () => Promise.reject(new TypeError("a bug")) };
			await expect(scopeFor(away, statuses, bug)).rejects.toThrow("a bug");
		});
	});

	describe("of places kept with the reading that their numbers are of", () => {
		const words = { endings: ["shewent"], later: [] };
		const kept = (chapter: number, reading: string) => ({ chapter, paragraph: 2, reading, words });
		const now: readonly StoryStatus[] = statuses.map((status) => ({ ...status, reading: "now" }));

		test("limits have that reading, without the words", async () => {
			await ports.setReadingPosition("2", { story: "saga" }, kept(2, "now"));
			await ports.setChannelLimit("9", "7", "saga", kept(1, "now"));
			expect((await scopeFor(showing, now, ports)).limits).toEqual(
				new Map([["saga", { chapter: 1, paragraph: 2, reading: "now" }]]),
			);
		});

		test("limits of several readings show nothing of the story, whichever is the one that answers", async () => {
			await ports.setReadingPosition("2", { story: "saga" }, kept(1, "now"));
			await ports.setChannelLimit("9", "7", "saga", kept(2, "before"));
			const scope = await scopeFor(showing, now, ports);
			for (const reading of ["now", "before"]) {
				expect(isKnownTo(scope, { id: "saga", chapters: 3, reading })).toBe(false);
			}
		});

		test("a story that has one chapter by now keeps its limit, and nobody is asked for a position in it", async () => {
			await ports.changeServerSettings("9", { spoilerRule: "ask" });
			await ports.setChannelLimit("9", "7", "report", kept(1, "now"));
			const scope = await scopeFor(showing, now, ports);
			expect(scope.limits).toEqual(new Map([["report", { chapter: 1, paragraph: 2, reading: "now" }]]));
			expect(scope.unread).toEqual(["saga", "own"]);
		});

		test("that moved are told where the answer is for the asker alone", async () => {
			await ports.setReadingPosition("2", { story: "saga" }, { ...kept(2, "now"), moved: "earlier" });
			expect((await scopeFor({ ...showing, private: true }, now, ports)).moved).toEqual([
				{ story: "saga", place: { chapter: 2, paragraph: 2 }, how: "earlier" },
			]);
			expect((await scopeFor(showing, now, ports)).moved).toBeUndefined();
		});
	});
});
