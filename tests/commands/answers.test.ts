import { describe, expect, test } from "vitest";
import { allCommands, commands } from "../../commands/index.ts";
import type { Answer, Found } from "../../src/answering/answer.ts";
import { readCall } from "../../src/asking/read-call.ts";
import { runCall } from "../../src/asking/run.ts";
import { UserError } from "../../src/errors.ts";
import { DEPARTED_DAYS, PREVIEW_MINUTES } from "../../src/kept-for.ts";
import type { SearchableStory } from "../../src/retrieval/index/searchable-story.ts";
import { bundledStory, searchable } from "../bundled-story.ts";
import { answerGold, goldQuestions, judge } from "../evaluation/measure/bundled.ts";
import { tinyStory } from "../tiny-story.ts";
import { told } from "../told.ts";

const report = bundledStory();
const tale = searchable(
	tinyStory(
		`Old Tom Barrow, the miller, lived by the river with his daughter Ann.

"I shall go to York on Monday," said Ann. "Will you come, father?"

Tom shook his head. "Never," he said, "while I can stand."

The next morning Ann left the mill and walked to York. She was not afraid.

In the forest she met a fox. The fox asked for bread, because it had eaten nothing for three days.`,
		{ id: "mill", title: "The Mill" },
	),
);

async function run(line: string, ...stories: SearchableStory[]): Promise<Answer> {
	const statuses = stories.map(({ story: { id, title } }) => ({ id, title, state: "ready" as const }));
	return runCall(commands, readCall(allCommands, line), { stories, statuses, seenUpTo: new Map() });
}

async function found(asked: Promise<Answer>) {
	const answer = await asked;
	expect(answer).toMatchObject({ kind: "found" });
	const { evidence, confidence, page } = answer as Found;
	const { headline, details } = told(answer) as { headline: string; details: readonly string[] };
	return { headline, details, evidence, confidence, page };
}

function linesOf(answer: Answer): readonly string[] {
	return told(answer)["lines"] as readonly string[];
}

/** The first passage's marked words. */
function marked(answer: Pick<Found, "evidence">): string {
	const [{ text, highlights }] = answer.evidence;
	return highlights.map(({ start, end }) => text.slice(start, end)).join(" | ");
}

describe("questions on the bundled story", () => {
	test.each(goldQuestions().map((gold) => [gold.ask, gold] as const))("%s", async (_, gold) => {
		expect(judge(gold, await answerGold(report, gold))).toBe("");
	});
});

describe("/who", () => {
	test("says what the story calls somebody, in its own words", async () => {
		expect((await found(run("/who Tom Barrow", tale))).headline).toContain("the miller");
	});

	test("names the word it read when a name is misspelt", async () => {
		expect((await found(run("/who Barow", tale))).details[0]).toBe("Read “Barow” as “Tom Barrow”.");
	});

	test("offers a choice when a surname is several people's", async () => {
		const family = searchable(
			tinyStory(
				"Mrs. Bennet sat down. Mr. Bennet rose.\n\nMr. Bennet said nothing. Mrs. Bennet wept, and Mr. Bennet left.",
			),
		);
		const answer = await run("/who Bennet", family);
		expect(answer).toMatchObject({ kind: "ambiguous" });
		if (answer.kind === "ambiguous")
			expect(answer.candidates.map(({ name }) => name).toSorted()).toEqual(["Mr. Bennet", "Mrs. Bennet"]);
	});

	test("does not take somebody's relative for themselves", async () => {
		expect((await run("/who Losyukov's wife", report)).kind).toBe("not-in-story");
	});

	test("does not take a man for the lady of his surname", async () => {
		const story = searchable(tinyStory("Mr. Letterblair bowed. Letterblair sat down, and Mr. Letterblair laughed."));
		expect((await run("/who Mrs. Letterblair", story)).kind).toBe("not-in-story");
	});
});

describe("/when", () => {
	test("keeps fiction in its own words: no date is invented", async () => {
		const answer = await found(run("/when did Ann leave the mill", tale));
		expect(answer.evidence[0].date).toMatchObject({ text: expect.stringMatching(/next morning/i), value: undefined });
	});

	test("gives the rule by which a date was worked out", async () => {
		expect((await found(run("/when did North Korean officials warn the diplomat", report))).details[0]).toMatch(
			/Sunday.*19 January 2003/,
		);
	});

	test("says that a passage gives no time rather than guessing one", async () => {
		const answer = await found(run("/when did Losyukov propose a solution", report));
		expect(answer).toMatchObject({ confidence: "low", details: ["The story gives no time for it here."] });
		expect(answer.evidence[0].date).toBeUndefined();
	});
});

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

describe("/passage", () => {
	test("gives the paragraph a citation names", async () => {
		expect((await found(run("/passage mill 3", tale, report))).evidence[0].text).toContain("Never");
	});

	test("shows what stands around it, and stops at the ends", async () => {
		expect((await found(run("/passage 1 around:1", tale))).evidence.map(({ paragraph }) => paragraph)).toEqual([1, 2]);
	});

	test("asks which story is meant when several have the paragraph", async () => {
		expect(await run("/passage 3", tale, report)).toMatchObject({ kind: "ambiguous" });
	});

	test("says how many paragraphs there are when one does not exist", async () => {
		expect(await run("/passage 99", tale)).toMatchObject({
			kind: "not-in-story",
			explanation: { say: "has-paragraphs", title: "The Mill", count: 5 },
		});
	});
});

describe("lists", () => {
	test("/cast puts those most spoken of first, with what they are", async () => {
		const answer = await run("/cast", tale);
		expect(answer).toMatchObject({ kind: "info" });
		if (answer.kind === "info") expect(linesOf(answer).join("\n")).toMatch(/Tom Barrow: .*miller/);
	});

	test("/timeline puts dated events in order of time and undated ones apart", async () => {
		const answer = await run("/timeline", report);
		const lines = linesOf(answer);
		expect(lines[0]).toContain("October 2002");
		expect(lines.findIndex((line) => line.includes("19 January"))).toBeLessThan(
			lines.findIndex((line) => line.includes("20 January")),
		);
	});

	test("/story info tells source, date and how the story was read", async () => {
		const answer = await run("/story info", report);
		if (answer.kind !== "info") throw new Error("no card");
		expect(linesOf(answer).join("\n")).toMatch(
			/Voice of America[\s\S]*20 January 2003[\s\S]*10 paragraphs[\s\S]*Accessibility links/,
		);
	});

	test("/help names every command with an example", async () => {
		const answer = await run("/help", report);
		if (answer.kind !== "info") throw new Error("no help");
		for (const name of [
			"ask",
			"who",
			"when",
			"where",
			"quote",
			"find",
			"passage",
			"cast",
			"timeline",
			"story",
			"progress",
		]) {
			expect(linesOf(answer).join("\n")).toContain(`/${name}:`);
		}
	});

	test("/help tells one command's options, and of a word that is none that there is no such command", async () => {
		for (const line of ["/help find", "/help /find", "/help Find words"]) {
			expect(told(await run(line)).headline).toContain("/find");
		}
		expect(told(await run("/help help")).headline).toContain("/help");
		await expect(run("/help nonsense")).rejects.toThrow("There is no command /nonsense. /help lists them all.");
	});

	test("/privacy tells when each thing that is kept is deleted, whether or not there is a story", async () => {
		const lines = linesOf(await run("/privacy")).join("\n");
		expect(lines).toContain(`deleted after ${PREVIEW_MINUTES} minutes`);
		expect(lines).toContain(`kept for ${DEPARTED_DAYS} days`);
		expect(lines).toMatch(/\/forget deletes your rows at once, \/story remove a story with its file/);
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

describe("every answer", () => {
	test("shows the story's own words: evidence is a paragraph, to the letter", async () => {
		for (const { ask } of goldQuestions()) {
			const answer = await answerGold(report, { ask });
			const evidence = answer.kind === "found" ? answer.evidence : answer.kind === "not-in-story" ? answer.nearest : [];
			for (const { text, paragraph, highlights, focus = [] } of evidence) {
				const own = report.story.paragraphs.find(({ number }) => number === paragraph);
				expect(text).toBe(report.story.text.slice(own?.start, own?.end));
				for (const { start, end } of [...highlights, ...focus])
					expect(start >= 0 && start < end && end <= text.length).toBe(true);
			}
		}
	});

	test("says that there is no story to search when the corpus is empty", async () => {
		expect(await run("/who Tom")).toMatchObject({ kind: "not-in-story", reason: "no-story" });
	});
});
