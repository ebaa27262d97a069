import { describe, expect, test } from "vitest";
import { openSettings, type Settings } from "../../src/storage/settings.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const place = { chapter: 3, paragraph: 12 };

function positions(byStory: Readonly<Record<string, typeof place>>) {
	return new Map(Object.entries(byStory));
}

describe("reading positions", () => {
	test("a reader who never said has none", () => {
		expect(settings().readingPosition("ada", { story: "emma" })).toBeUndefined();
	});

	test("are kept until the settings are opened again", () => {
		const folder = temporaryFolder();
		const first = openSettings(folder);
		first.setReadingPosition("ada", { story: "emma" }, { chapter: 1, paragraph: 1 });
		first.setReadingPosition("ada", { story: "emma" }, place);
		first.close();
		const second = openSettings(folder);
		expect(second.readingPosition("ada", { story: "emma" })).toEqual(place);
		second.close();
	});

	test("of a server's own story count on that server only", () => {
		const kept = settings();
		kept.setReadingPosition("ada", { story: "emma" }, place);
		kept.setReadingPosition("ada", { story: "ours", guild: "1" }, place);
		expect(kept.readingPositions("ada")).toEqual(positions({ emma: place }));
		expect(kept.readingPositions("ada", "1")).toEqual(positions({ emma: place, ours: place }));
		expect(kept.readingPositions("ada", "2")).toEqual(positions({ emma: place }));
	});

	test("can be cleared", () => {
		const kept = settings();
		kept.setReadingPosition("ada", { story: "emma" }, place);
		expect(kept.clearReadingPosition("ada", { story: "emma" })).toBe(true);
		expect(kept.clearReadingPosition("ada", { story: "emma" })).toBe(false);
		expect(kept.readingPositions("ada")).toEqual(positions({}));
	});
});

test("the last story is the one asked last", () => {
	const kept = settings();
	kept.setLastStory("ada", { story: "emma" });
	kept.setLastStory("ada", { story: "ours", guild: "1" });
	expect(kept.lastStory("ada")).toEqual({ story: "ours", guild: "1" });
	expect(kept.lastStory("bob")).toBeUndefined();
});

test("a server's settings change one by one", () => {
	const kept = settings();
	kept.changeServerSettings("1", { defaultStory: "emma", privateAnswers: false });
	kept.changeServerSettings("1", { spoilerRule: "chapter-1", excerptLength: 600, defaultStory: undefined });
	expect(kept.serverSettings("1")).toEqual({
		defaultStory: undefined,
		spoilerRule: "chapter-1",
		privateAnswers: false,
		excerptLength: 600,
	});
	expect(kept.serverSettings("2")).toEqual({});
});

test("a server's language is kept, and goes back to none", () => {
	const kept = settings();
	kept.changeServerSettings("1", { language: "de" });
	kept.changeServerSettings("1", { defaultStory: "emma" });
	expect(kept.serverSettings("1").language).toBe("de");
	kept.changeServerSettings("1", { language: undefined });
	expect(kept.serverSettings("1").language).toBeUndefined();
});

test("a server is greeted once until it is left, and forgotten whole", () => {
	const kept = settings();
	expect([kept.greet("1"), kept.greet("1"), kept.greet("2")]).toEqual([true, false, true]);
	expect(kept.knownServers()).toEqual(["1", "2"]);
	kept.setMissing("1", 20_000);
	kept.forgetServer("2");
	expect(kept.knownServers()).toEqual([]);
	expect([kept.greet("1"), kept.greet("2")]).toEqual([true, true]);
});

test("the channels of a server that chose anything are known", () => {
	const kept = settings();
	kept.setChannelStory("1", "10", "emma");
	kept.setChannelLimit("1", "11", "emma", place);
	kept.setChannelLimit("2", "12", "emma", place);
	expect(kept.channelsSet("1")).toEqual(["10", "11"]);
});

test("a channel has its own story and a limit for each story", () => {
	const kept = settings();
	kept.setChannelStory("1", "10", "emma");
	kept.setChannelLimit("1", "10", "emma", place);
	kept.setChannelLimit("1", "10", "ours", place);
	kept.setChannelLimit("1", "10", "ours", undefined);
	expect(kept.channelSettings("1", "10")).toEqual({ defaultStory: "emma", limits: new Map([["emma", place]]) });
	expect(kept.channelSettings("1", "11")).toEqual({ defaultStory: undefined, limits: new Map() });
	kept.forgetChannel("1", "10");
	expect(kept.channelSettings("1", "10")).toEqual({ defaultStory: undefined, limits: new Map() });
});

describe("forgetting", () => {
	test("a reader leaves nothing of them and everything of others", () => {
		const kept = settings();
		kept.setReadingPosition("ada", { story: "emma" }, place);
		kept.setReadingPosition("bob", { story: "emma" }, place);
		kept.setLastStory("ada", { story: "emma" });
		expect(kept.forgetReader("ada")).toBe(2);
		expect(kept.readingPositions("ada")).toEqual(positions({}));
		expect(kept.lastStory("ada")).toBeUndefined();
		expect(kept.readingPositions("bob")).toEqual(positions({ emma: place }));
	});

	test("a server takes its settings, stories and positions in them along", () => {
		const kept = settings();
		for (const guild of ["1", "2"]) {
			kept.changeServerSettings(guild, { excerptLength: 600 });
			kept.setChannelLimit(guild, "10", "emma", place);
			kept.saveUpload({ guild, story: "ours", file: "ours.txt" });
			kept.setReadingPosition("ada", { story: "ours", guild }, place);
		}
		kept.setReadingPosition("ada", { story: "emma" }, place);
		expect(kept.knownServers()).toEqual(["1", "2"]);
		expect(kept.forgetServer("1")).toBe(4);
		expect(kept.knownServers()).toEqual(["2"]);
		expect(kept.uploads()).toEqual([{ guild: "2", story: "ours", file: "ours.txt", title: undefined }]);
		expect(kept.readingPositions("ada", "1")).toEqual(positions({ emma: place }));
	});

	test("a server without an id deletes nothing", () => {
		const kept = settings();
		kept.setReadingPosition("ada", { story: "emma" }, place);
		expect(kept.forgetServer("")).toBe(0);
		expect(kept.readingPositions("ada")).toEqual(positions({ emma: place }));
	});

	test("an uploaded story takes every position, limit and default that names it along", () => {
		const kept = settings();
		kept.saveUpload({ guild: "1", story: "ours", file: "a.txt", title: "Ours" });
		kept.setReadingPosition("ada", { story: "ours", guild: "1" }, place);
		kept.changeServerSettings("1", { defaultStory: "ours", excerptLength: 600 });
		kept.setChannelStory("1", "10", "ours");
		kept.setChannelLimit("1", "10", "ours", place);
		expect(kept.removeUpload("1", "ours")).toBe(true);
		expect(kept.removeUpload("1", "ours")).toBe(false);
		expect(kept.readingPositions("ada", "1")).toEqual(positions({}));
		expect(kept.serverSettings("1")).toMatchObject({ defaultStory: undefined, excerptLength: 600 });
		expect(kept.channelSettings("1", "10")).toEqual({ defaultStory: undefined, limits: new Map() });
	});
});

test("two processes see each other's rows", () => {
	const folder = temporaryFolder();
	const [one, other] = [openSettings(folder), openSettings(folder)];
	one.setReadingPosition("ada", { story: "emma" }, place);
	expect(other.readingPosition("ada", { story: "emma" })).toEqual(place);
	other.forgetReader("ada");
	expect(one.readingPosition("ada", { story: "emma" })).toBeUndefined();
	one.close();
	other.close();
});

function settings(): Settings {
	return openSettings(temporaryFolder());
}

describe("a place with the words it ends with", () => {
	const words = { endings: ["sheroseandwent"], later: ["1x2y3z"] };
	const from = { ...place, reading: "first", words };
	const to = { chapter: 9, paragraph: 1, reading: "second", words, moved: "moved" } as const;

	test("comes back as it was kept, moves from where it stood, and from nowhere else", () => {
		const kept = settings();
		kept.setReadingPosition("ada", { story: "emma" }, from);
		expect(kept.readingPosition("ada", { story: "emma" })).toEqual(from);
		kept.moveReadingPosition("ada", { story: "emma" }, { ...from, reading: "other" }, to);
		expect(kept.readingPosition("ada", { story: "emma" })).toEqual(from);
		kept.moveReadingPosition("ada", { story: "emma" }, from, to);
		expect(kept.readingPositions("ada")).toEqual(new Map([["emma", to]]));
		kept.toldOfMove("ada", { story: "emma" });
		expect(kept.readingPosition("ada", { story: "emma" })).toEqual({ ...to, moved: undefined });
		kept.setReadingPosition("ada", { story: "emma" }, place);
		expect(kept.readingPosition("ada", { story: "emma" })).toEqual(place);
	});

	test("is a channel's limit too", () => {
		const kept = settings();
		kept.setChannelLimit("1", "10", "emma", from);
		kept.moveChannelLimit("1", "10", "emma", to, place);
		expect(kept.channelSettings("1", "10").limits).toEqual(new Map([["emma", from]]));
		kept.moveChannelLimit("1", "10", "emma", from, to);
		expect(kept.channelSettings("1", "10").limits).toEqual(new Map([["emma", to]]));
	});
});
