import { describe, expect, onTestFinished, test } from "vitest";
import type { Settings } from "../../src/storage/settings.ts";

/** A kind of place where settings are kept. */
export type KeepingPlace = {
	/** Makes a place where nothing is kept yet. @returns its address. */
	empty(): Promise<string>;
	open(where: string): Promise<Settings>;
};

const place = { chapter: 3, paragraph: 12 };

function positions(byStory: Readonly<Record<string, typeof place>>) {
	return new Map(Object.entries(byStory));
}

/** What holds wherever settings are kept. */
export function testKeeping({ empty, open }: KeepingPlace): void {
	const settings = async (): Promise<Settings> => {
		const opened = await open(await empty());
		onTestFinished(() => opened.close());
		return opened;
	};

	describe("reading positions", () => {
		test("a reader who never said has none", async () => {
			expect(await (await settings()).readingPosition("ada", { story: "emma" })).toBeUndefined();
		});

		test("are kept until the settings are opened again", async () => {
			const where = await empty();
			const first = await open(where);
			await first.setReadingPosition("ada", { story: "emma" }, { chapter: 1, paragraph: 1 });
			await first.setReadingPosition("ada", { story: "emma" }, place);
			await first.close();
			const second = await open(where);
			expect(await second.readingPosition("ada", { story: "emma" })).toEqual(place);
			await second.close();
		});

		test("of a server's own story count on that server only", async () => {
			const kept = await settings();
			await kept.setReadingPosition("ada", { story: "emma" }, place);
			await kept.setReadingPosition("ada", { story: "ours", guild: "1" }, place);
			expect(await kept.readingPositions("ada")).toEqual(positions({ emma: place }));
			expect(await kept.readingPositions("ada", "1")).toEqual(positions({ emma: place, ours: place }));
			expect(await kept.readingPositions("ada", "2")).toEqual(positions({ emma: place }));
		});

		test("can be cleared", async () => {
			const kept = await settings();
			await kept.setReadingPosition("ada", { story: "emma" }, place);
			expect(await kept.clearReadingPosition("ada", { story: "emma" })).toBe(true);
			expect(await kept.clearReadingPosition("ada", { story: "emma" })).toBe(false);
			expect(await kept.readingPositions("ada")).toEqual(positions({}));
		});
	});

	test("all that is kept of a reader is handed over, wherever it counts, and nothing of others", async () => {
		const kept = await settings();
		expect(await kept.keptOf("ada")).toEqual({ positions: [] });
		await kept.setReadingPosition("ada", { story: "emma" }, place);
		await kept.setReadingPosition("ada", { story: "ours", guild: "1" }, { ...place, moved: "earlier" });
		await kept.setReadingPosition("bob", { story: "emma" }, place);
		await kept.setLastStory("ada", { story: "ours", guild: "1" });
		await kept.setLastStory("bob", { story: "emma" });
		expect(await kept.keptOf("ada")).toEqual({
			positions: [
				{ story: "emma", ...place },
				{ story: "ours", guild: "1", ...place, moved: "earlier" },
			],
			lastStory: { story: "ours", guild: "1" },
		});
	});

	test("the last story is the one asked last", async () => {
		const kept = await settings();
		await kept.setLastStory("ada", { story: "emma" });
		await kept.setLastStory("ada", { story: "ours", guild: "1" });
		expect(await kept.lastStory("ada")).toEqual({ story: "ours", guild: "1" });
		expect(await kept.lastStory("bob")).toBeUndefined();
	});

	test("a server's settings change one by one", async () => {
		const kept = await settings();
		await kept.changeServerSettings("1", { defaultStory: "emma", privateAnswers: false });
		await kept.changeServerSettings("1", { spoilerRule: "chapter-1", excerptLength: 600, defaultStory: undefined });
		expect(await kept.serverSettings("1")).toEqual({
			defaultStory: undefined,
			spoilerRule: "chapter-1",
			privateAnswers: false,
			excerptLength: 600,
		});
		expect(await kept.serverSettings("2")).toEqual({});
	});

	test("a server's language is kept, and goes back to none", async () => {
		const kept = await settings();
		await kept.changeServerSettings("1", { language: "de" });
		await kept.changeServerSettings("1", { defaultStory: "emma" });
		expect((await kept.serverSettings("1")).language).toBe("de");
		await kept.changeServerSettings("1", { language: undefined });
		expect((await kept.serverSettings("1")).language).toBeUndefined();
	});

	test("a server is greeted once until it is left, and forgotten whole", async () => {
		const kept = await settings();
		expect([await kept.greet("1"), await kept.greet("1"), await kept.greet("2")]).toEqual([true, false, true]);
		expect(await kept.knownServers()).toEqual(["1", "2"]);
		await kept.setMissing("1", 20_000);
		await kept.forgetServer("2");
		expect(await kept.knownServers()).toEqual([]);
		expect([await kept.greet("1"), await kept.greet("2")]).toEqual([true, true]);
	});

	test("the channels of a server that chose anything are known", async () => {
		const kept = await settings();
		await kept.setChannelStory("1", "10", "emma");
		await kept.setChannelLimit("1", "11", "emma", place);
		await kept.setChannelLimit("2", "12", "emma", place);
		expect(await kept.channelsSet("1")).toEqual(["10", "11"]);
	});

	test("a channel has its own story and a limit for each story", async () => {
		const kept = await settings();
		await kept.setChannelStory("1", "10", "emma");
		await kept.setChannelLimit("1", "10", "emma", place);
		await kept.setChannelLimit("1", "10", "ours", place);
		await kept.setChannelLimit("1", "10", "ours", undefined);
		expect(await kept.channelSettings("1", "10")).toEqual({ defaultStory: "emma", limits: new Map([["emma", place]]) });
		expect(await kept.channelSettings("1", "11")).toEqual({ defaultStory: undefined, limits: new Map() });
		await kept.forgetChannel("1", "10");
		expect(await kept.channelSettings("1", "10")).toEqual({ defaultStory: undefined, limits: new Map() });
	});

	describe("forgetting", () => {
		test("a reader leaves nothing of them and everything of others", async () => {
			const kept = await settings();
			await kept.setReadingPosition("ada", { story: "emma" }, place);
			await kept.setReadingPosition("bob", { story: "emma" }, place);
			await kept.setLastStory("ada", { story: "emma" });
			expect(await kept.forgetReader("ada")).toBe(2);
			expect(await kept.readingPositions("ada")).toEqual(positions({}));
			expect(await kept.lastStory("ada")).toBeUndefined();
			expect(await kept.readingPositions("bob")).toEqual(positions({ emma: place }));
		});

		test("a server takes its settings, stories and positions in them along", async () => {
			const kept = await settings();
			for (const guild of ["1", "2"]) {
				await kept.changeServerSettings(guild, { excerptLength: 600 });
				await kept.setChannelLimit(guild, "10", "emma", place);
				await kept.saveUpload({ guild, story: "ours", file: "ours.txt" });
				await kept.setReadingPosition("ada", { story: "ours", guild }, place);
			}
			await kept.setReadingPosition("ada", { story: "emma" }, place);
			expect(await kept.knownServers()).toEqual(["1", "2"]);
			expect(await kept.forgetServer("1")).toBe(4);
			expect(await kept.knownServers()).toEqual(["2"]);
			expect(await kept.uploads()).toEqual([{ guild: "2", story: "ours", file: "ours.txt", title: undefined }]);
			expect(await kept.readingPositions("ada", "1")).toEqual(positions({ emma: place }));
		});

		test("a server without an id deletes nothing", async () => {
			const kept = await settings();
			await kept.setReadingPosition("ada", { story: "emma" }, place);
			expect(await kept.forgetServer("")).toBe(0);
			expect(await kept.readingPositions("ada")).toEqual(positions({ emma: place }));
		});

		test("an uploaded story takes every position, limit and default that names it along", async () => {
			const kept = await settings();
			await kept.saveUpload({ guild: "1", story: "ours", file: "a.txt", title: "Ours" });
			await kept.setReadingPosition("ada", { story: "ours", guild: "1" }, place);
			await kept.changeServerSettings("1", { defaultStory: "ours", excerptLength: 600 });
			await kept.setChannelStory("1", "10", "ours");
			await kept.setChannelLimit("1", "10", "ours", place);
			expect(await kept.removeUpload("1", "ours")).toBe(true);
			expect(await kept.removeUpload("1", "ours")).toBe(false);
			expect(await kept.readingPositions("ada", "1")).toEqual(positions({}));
			expect(await kept.serverSettings("1")).toMatchObject({ defaultStory: undefined, excerptLength: 600 });
			expect(await kept.channelSettings("1", "10")).toEqual({ defaultStory: undefined, limits: new Map() });
		});
	});

	test("two processes see each other's rows", async () => {
		const where = await empty();
		const [one, other] = [await open(where), await open(where)];
		await one.setReadingPosition("ada", { story: "emma" }, place);
		expect(await other.readingPosition("ada", { story: "emma" })).toEqual(place);
		await other.forgetReader("ada");
		expect(await one.readingPosition("ada", { story: "emma" })).toBeUndefined();
		await one.close();
		await other.close();
	});

	describe("a place with the words it ends with", () => {
		const words = { endings: ["sheroseandwent"], later: ["1x2y3z"] };
		const from = { ...place, reading: "first", words };
		const to = { chapter: 9, paragraph: 1, reading: "second", words, moved: "moved" } as const;

		test("comes back as it was kept, moves from where it stood, and from nowhere else", async () => {
			const kept = await settings();
			await kept.setReadingPosition("ada", { story: "emma" }, from);
			expect(await kept.readingPosition("ada", { story: "emma" })).toEqual(from);
			await kept.moveReadingPosition("ada", { story: "emma" }, { ...from, reading: "other" }, to);
			expect(await kept.readingPosition("ada", { story: "emma" })).toEqual(from);
			await kept.moveReadingPosition("ada", { story: "emma" }, from, to);
			expect(await kept.readingPositions("ada")).toEqual(new Map([["emma", to]]));
			await kept.toldOfMove("ada", { story: "emma" });
			expect(await kept.readingPosition("ada", { story: "emma" })).toEqual({ ...to, moved: undefined });
			await kept.setReadingPosition("ada", { story: "emma" }, place);
			expect(await kept.readingPosition("ada", { story: "emma" })).toEqual(place);
		});

		test("is a channel's limit too", async () => {
			const kept = await settings();
			await kept.setChannelLimit("1", "10", "emma", from);
			await kept.moveChannelLimit("1", "10", "emma", to, place);
			expect((await kept.channelSettings("1", "10")).limits).toEqual(new Map([["emma", from]]));
			await kept.moveChannelLimit("1", "10", "emma", from, to);
			expect((await kept.channelSettings("1", "10")).limits).toEqual(new Map([["emma", to]]));
		});
	});
}
