import { describe, expect, test } from "vitest";
import { allCommands, commands } from "../../commands/index.ts";
import type { Answer } from "../../src/answering/answer.ts";
import { detailsOf, headlineOf, notesOf, wordsOf } from "../../src/answering/wording/words.ts";
import { readCall } from "../../src/asking/read-call.ts";
import { runCall } from "../../src/asking/run.ts";
import type { SearchableStory } from "../../src/retrieval/index/searchable-story.ts";
import { fixedReader } from "../reading/fixed-reader.ts";
import { TALE, tinySearchable } from "../retrieval/tiny-searchable.ts";

const GERMAN = `Am Rande der Wälder wohnte ein armer Fischer namens Anselm mit drei Töchtern.

Am 3. Mai 1742 verlor die Älteste ihren goldenen Ring im Brunnen. „Wer holt ihn mir?“, rief Klara.

Ein Frosch stieg aus dem Brunnen und sagte: „Ich hole den Ring, wenn ich in deiner Küche schlafen darf.“

Der König heiratete die Jüngste, und Anselm tanzte bis Mitternacht. Anselms Frau weinte.`;

const german = tinySearchable(GERMAN, { id: "fischer", title: "Der Fischer", language: "de" });
const french = tinySearchable("Le loup mangea la reine.\n\nLe roi pleura.", {
	id: "loup",
	title: "Le Loup",
	language: "fr",
});
const tale = tinySearchable(TALE, { id: "tale", title: "A Tale" });

function ask(line: string, stories: readonly SearchableStory[] = [german]): Promise<Answer> {
	const statuses = stories.map(({ story: { id, title } }) => ({ id, title, state: "ready" as const }));
	return runCall(commands, readCall(allCommands, line), {
		stories,
		statuses,
		seenUpTo: new Map(),
		reader: undefined,
	});
}

function cited(answer: Answer): readonly string[] {
	if (answer.kind === "found") return answer.evidence.map(({ citation }) => citation);
	return answer.kind === "not-in-story" ? answer.nearest.map(({ citation }) => citation) : [];
}

const RULES =
	"Names, dates and speakers are read by rules made for English; in this language only its words are searched.";

describe("a story in another language", () => {
	test.each([
		["Wer hat den Ring verloren?", "fischer 2"],
		["Wo schläft der Frosch?", "fischer 3"],
		["/when heiratete der König", "fischer 4"],
		["/where der Brunnen", "fischer 2"],
		["/who der arme Fischer", "fischer 1"],
		["Wer wohnte am Wald?", "fischer 1"],
	])("answers %s with its passages, none of them sure, and no chance is told", async (line, first) => {
		const answer = await ask(line);
		expect(answer).toMatchObject({ kind: "found", confidence: "low" });
		expect(cited(answer)[0]).toBe(first);
		expect(answer.chance).toBeUndefined();
	});

	test.each(["/who Anselm", "who is Anselm?"])(
		"shows for %s where the name stands, the earliest first",
		async (line) => {
			const answer = await ask(line);
			expect(cited(answer)).toEqual(["fischer 1", "fischer 4"]);
			expect(headlineOf(answer)).toContain("Anselm is first named here: “Am Rande der Wälder");
			expect(answer.kind === "found" && detailsOf(answer)).toEqual([RULES]);
			expect(answer).toMatchObject({ confidence: "low" });
		},
	);

	test("reads a slip in a name as the name", async () => {
		expect(cited(await ask("/who Anslem"))).toContain("fischer 1");
	});

	test("has a quotation word for word for sure, and its speaker is unknown", async () => {
		const answer = await ask("/quote Wer holt ihn mir");
		expect(answer).toMatchObject({ kind: "found", confidence: "high" });
		expect(headlineOf(answer)).toContain("Speaker unknown");
		expect(await ask("/quote Wer holt ihn mir morgen")).toMatchObject({ kind: "found", confidence: "low" });
		expect(await ask("/quote words:Wer holt ihn mir speaker:Klara")).toMatchObject({ kind: "found" });
	});

	test.each(["/cast", "/timeline", "/quote speaker:Klara", "who is Anselm's wife?"])(
		"says for %s that the rules are for English, not that there is none",
		async (line) => {
			const answer = await ask(line);
			expect(answer.kind === "not-in-story" ? wordsOf(answer.explanation) : headlineOf(answer)).toBe(RULES);
		},
	);

	test("is not read by a model that knows English", async () => {
		const reader = fixedReader("Anselm");
		await runCall(commands, readCall(commands, "/ask Wer tanzte bis Mitternacht?"), {
			stories: [german],
			statuses: [],
			seenUpTo: new Map(),
			reader,
		});
		expect(reader.asked).toEqual([]);
	});

	test("has nothing of what none of its words tells", async () => {
		const answer = await ask("Was macht Napoleon in Russland?");
		expect(answer).toMatchObject({ kind: "not-in-story", reason: "unknown-words" });
	});
});

describe("a question in another language than the story's", () => {
	test.each([
		["Who lost the golden ring?", [german], "Der Fischer is in German; ask with its words."],
		["/find the frog and the ring", [german], "Der Fischer is in German; ask with its words."],
		["/when did the king marry", [german], "Der Fischer is in German; ask with its words."],
		["Wer hat den Drachen getötet?", [tale], "A Tale is in English; ask with its words."],
		["谁偷了书？", [tale], "A Tale is in English; ask with its words."],
		["Who lost the ring?", [german, french], "The stories are in German and French; ask with their words."],
	])("is told so: %s", async (line, stories, told) => {
		const answer = await ask(line, stories);
		expect(answer).toMatchObject({ kind: "not-in-story", reason: "other-language" });
		expect(answer.kind === "not-in-story" && wordsOf(answer.explanation)).toBe(told);
		expect(headlineOf(answer)).toBe("The question is not in the story's language.");
	});

	test("may be a name: that the story lacks it is said", async () => {
		expect(await ask("/who Rapunzel")).toMatchObject({ kind: "not-in-story", reason: "unknown-words" });
		expect(await ask("/find Rapunzel")).toMatchObject({ kind: "not-in-story", reason: "unknown-words" });
	});
});

describe("stories in several languages", () => {
	const all = [tale, german, french];

	test.each([
		["Who lost her golden ring at the well?", "tale 2"],
		["Wer hat den goldenen Ring verloren?", "fischer 2"],
		["Qui mangea la reine ?", "loup 1"],
		["Klara", "fischer 2"],
		["/who Klara", "fischer 2"],
		["/find Wald", "fischer 1"],
		["/find loups", "loup 1"],
	])("are each asked in their own: %s", async (line, first) => {
		expect(cited(await ask(line, all))[0]).toBe(first);
	});

	test("answer in English as surely as English ones alone do", async () => {
		const line = "Where did the eldest daughter lose her golden ring?";
		const alone = await ask(line, [tale]);
		expect(await ask(line, all)).toMatchObject({ kind: "found", confidence: "high", chance: alone.chance });
	});

	test.each(["/cast", "/timeline"])("%s says which of them it leaves out", async (line) => {
		const answer = await ask(line, all);
		expect(notesOf(answer).at(-1)).toBe(
			"Names, dates and speakers are read by rules made for English; of Der Fischer and Le Loup only the words are searched.",
		);
	});
});
