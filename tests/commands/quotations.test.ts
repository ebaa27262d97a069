import { describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { runCall } from "../../src/asking/run.ts";
import { UserError } from "../../src/errors.ts";
import { searchable } from "../bundled-story.ts";
import { tinyStory } from "../tiny-story.ts";
import { told } from "../told.ts";
import { found, marked, report, run, tale } from "./run-line.ts";

describe("/quote", () => {
	test("finds words that are split by “he said” and never shows the cue inside", async () => {
		const answer = await found(run("/quote while I can stand", tale));
		expect(answer.evidence[0].quotation).toMatchObject({ text: "Never, … while I can stand.", speaker: "Tom Barrow" });
	});

	test("shows what differs when words are misremembered", async () => {
		const answer = await found(run("/quote I will go to York on Monday", tale));
		expect(answer.details.join(" ")).toContain("“shall” for “will”");
	});

	test("lists all that somebody says", async () => {
		expect((await found(run("/quote speaker:Ann", tale))).headline).toBe("Ann is quoted once.");
	});

	test("takes a description for the one whom it fits", async () => {
		expect((await found(run("what did the miller say", tale))).headline).toBe("Tom Barrow is quoted once.");
	});

	test("looks for what a thing says by its words, and refuses a name that nobody has", async () => {
		const asked = await found(run("what did the fox in the forest say", tale));
		expect([asked.confidence, asked.evidence[0].paragraph]).toEqual(["low", 5]);
		expect(await run("what did Napoleon say", tale)).toMatchObject({ kind: "not-in-story", reason: "unknown-name" });
	});

	test("says so when words are told by the story and said by nobody", async () => {
		expect((await found(run("/quote walked to York", tale))).headline).toContain("nobody says it");
	});

	test("says of whom words are reported, also when they are asked with the words for who says them", async () => {
		const news = searchable(
			tinyStory(
				"Anna Rice says the issue is closed for good. Two men, police said, were arrested at dawn. Anna Rice wept, saying little.",
				{ dateline: { day: "2021-03-12" } },
			),
		);
		for (const words of ["the issue is closed", "Rice says the issue is"])
			expect((await found(run(`/quote ${words}`, news))).headline).toContain("Reported of Anna Rice");
		expect((await found(run("/quote were arrested at dawn", news))).headline).toContain("Reported of police");
		expect((await found(run("/quote Rice wept", news))).headline).toContain("not plain");
	});

	test("knows words asked with the cue behind them", async () => {
		expect((await found(run("/quote on Monday said Ann", tale))).headline).toContain("Said by Ann");
	});

	test("shows a paragraph once, with all places of the words marked, and again only for who else says them", async () => {
		const talk = searchable(
			tinyStory(
				"“I am going home,” said Paul Irving. “Home is best.” Paul went home.\n\nPaul said “never” and Ann said “never”.",
			),
		);
		const home = await found(run("/quote home", talk));
		expect(home.evidence.map(({ paragraph, highlights }) => [paragraph, highlights.length])).toEqual([[1, 3]]);
		const close = await found(run("/quote I am going to Paris", talk));
		expect(close.evidence.map(({ paragraph }) => paragraph)).toEqual([1]);
		expect(close.details[0]).toContain("without “Paris”");
		const never = await found(run("/quote never", talk));
		expect(never.evidence.map(({ quotation }) => quotation?.speaker)).toEqual(["Paul Irving", "Ann"]);
	});

	test("gives a cue over a line break in one line, so that Discord does not show it twice", async () => {
		const text = "“Never,” said old\nTom Barrow. “Never,” said Tom Barrow, the miller of the town, “shall I stand.”";
		const broken = searchable(tinyStory(text, { text }));
		const { evidence, details } = await found(run("/quote never", broken));
		expect(evidence[0].quotation?.cue).toBe("said old Tom Barrow");
		expect(details).toEqual(["The story's words for who speaks: “said old Tom Barrow”."]);
	});

	test("asks for words or a speaker when given neither", async () => {
		await expect(run("/quote", tale)).rejects.toThrow(UserError);
	});
});

describe("/find", () => {
	test("finds words in every inflection, and marks them", async () => {
		expect(marked(await found(run("/find walking", tale)))).toBe("walked");
	});

	test("finds exact words whatever their quotation marks and case", async () => {
		expect(marked(await found(run('/find "shall GO to york"', tale)))).toBe("shall go to York");
	});

	test("leaves out passages with a word after a minus", async () => {
		expect((await found(run("/find York -Monday", tale))).evidence.map(({ paragraph }) => paragraph)).toEqual([4]);
	});

	test("keeps words near each other", async () => {
		expect((await found(run("/find fox near bread", tale))).evidence).toHaveLength(1);
		expect((await run("/find miller near daughter", tale)).kind).toBe("found");
		expect(await run("/find fox near miller", tale)).toMatchObject({ kind: "not-in-story", reason: "not-together" });
	});

	test.each([
		["/find daughter -miller", "Every passage with “daughter” has “miller” too.", [1]],
		["/find daughter near river -miller", "Every passage with “daughter” near “river” has “miller” too.", [1]],
		["/find forest near days", "No passage has “forest” near “days”, though some have all of these words.", [5]],
		["/find fox miller", "The story has each of these words, but no passage has “fox” and “miller” together.", [5]],
		[
			"/find fox miller -York",
			"The story has each of these words, but no passage has “fox” and “miller” together.",
			[5],
		],
	])("%s: what was excluded, or asked to be near, is told where nothing fits", async (line, explanation, nearest) => {
		const answer = await run(line, tale);
		expect(told(answer)).toMatchObject({ kind: "not-in-story", explanation });
		expect(answer.kind === "not-in-story" && answer.nearest.map(({ paragraph }) => paragraph)).toEqual(nearest);
	});

	test("pages through all hits", async () => {
		const long = searchable(tinyStory(Array.from({ length: 12 }, (_, i) => `Line ${i} has a fox in it.`).join("\n\n")));
		expect(await found(run("/find fox page:3", long))).toMatchObject({ page: { number: 3, count: 3, total: 12 } });
		expect((await found(run("/find fox page:3", long))).evidence).toHaveLength(2);
	});
});

describe("Find in story", () => {
	const verify = (text: string) =>
		runCall(
			commands,
			{ command: "Find in story", options: { text } },
			{ stories: [report], statuses: [], seenUpTo: new Map() },
		);

	test("calls a quotation verbatim only if every word stands so", async () => {
		expect((await found(verify("> the issue is an international, not bilateral, security threat"))).headline).toMatch(
			/^Verbatim/,
		);
	});

	test("shows the difference of one that is close", async () => {
		const answer = await found(verify("the issue is an international, not a bilateral, security danger"));
		expect(answer).toMatchObject({ confidence: "low", headline: expect.stringMatching(/^Close/) });
		expect(answer.details.join(" ")).toContain("danger");
	});

	test("says that a made-up one is not in the story", async () => {
		expect((await verify("We choose to go to the Moon in this decade")).kind).toBe("not-in-story");
	});
});
