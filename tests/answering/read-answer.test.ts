import { describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { shippedChance } from "../../src/answering/confidence/chance.generated.ts";
import { chanceSignals, chancesWhenRead } from "../../src/answering/confidence/chance.ts";
import { rankQuestion } from "../../src/answering/rank-question.ts";
import { readCall } from "../../src/asking/read-call.ts";
import { runCall } from "../../src/asking/run.ts";
import { readAskedText } from "../../src/question/asked-text.ts";
import type { ReaderNow } from "../../src/reading/reader.ts";
import { fixedReader } from "../reading/fixed-reader.ts";
import { TALE, tinySearchable } from "../retrieval/tiny-searchable.ts";

const tale = tinySearchable(TALE);

function ask(question: string, reader: ReaderNow, story = tale) {
	const statuses = [{ id: story.story.id, title: story.story.title, state: "ready" as const }];
	return runCall(commands, readCall(commands, question), { stories: [story], statuses, seenUpTo: new Map(), reader });
}

describe("an answer by a reader", () => {
	test("is the passage that the reader says answers, and carries the chance that it does", async () => {
		const answer = await ask("/ask What did the frog want for the ring?", fixedReader("sleep in your kitchen"));
		expect(answer).toMatchObject({ kind: "found", confidence: "high", evidence: [{ paragraph: 3 }, {}] });
		expect(answer.chance).toBeGreaterThan(0.5);
	});

	test("underlines the very words where words of one form are asked for", async () => {
		const answer = await ask("/ask Who lost her golden ring at the well?", fixedReader("the eldest daughter"));
		const [first] = answer.kind === "found" ? answer.evidence : [];
		expect(first?.focus?.map(({ start, end }) => first.text.slice(start, end))).toEqual(["the eldest daughter"]);
	});

	test("is not given where the reader says that nothing answers", async () => {
		const sure = await ask("/ask What did the frog want for the ring?", fixedReader("sleep in your kitchen"));
		const doubtful = await ask("/ask What did the frog want for the ring?", fixedReader());
		expect(doubtful.chance).toBeLessThan(sure.chance ?? 0);
		expect(doubtful.kind === "found" && doubtful.confidence === "high").toBe(false);
	});

	test.each(["/when did the king marry", "/where did the eldest daughter lose her ring", "/who the poor fisherman"])(
		"%s is answered with it too",
		async (question) => {
			expect((await ask(question, fixedReader("In 1742", "to the well", "poor fisherman"))).kind).toBe("found");
		},
	);
});

describe("an answer without a reader", () => {
	const QUESTION = "/ask Where did the eldest daughter lose her golden ring?";

	test("may be sure where there is no reader at all", async () => {
		expect(await ask(QUESTION, undefined)).toMatchObject({ kind: "found", confidence: "high" });
	});

	test("is the closest passage at most while too many wait for the reader", async () => {
		expect(await ask(QUESTION, "busy")).toMatchObject({ kind: "found", confidence: "low" });
	});

	test("a story in another language is not read, and nothing in it is sure", async () => {
		const reader = fixedReader("golden ring");
		const answer = await ask(QUESTION, reader, tinySearchable(TALE, { language: "nl" }));
		expect(reader.asked).toEqual([]);
		expect(answer.kind === "found" && answer.confidence === "high").toBe(false);
	});
});

describe("the chance of a passage that was read", () => {
	const chanceOf = async (question: string, ...answers: readonly string[]) => {
		const ranked = await rankQuestion([tale], readAskedText(question), fixedReader(...answers));
		const signals = chanceSignals(ranked);
		if (signals === undefined) throw new Error("It was not read.");
		return chancesWhenRead(shippedChance, signals).first;
	};

	test("grows with what the reader says", async () => {
		const surest = await chanceOf("Who lost her ring?", "the eldest daughter");
		const doubtful = await chanceOf("Who lost her ring?", "nothing of the kind", "the eldest daughter");
		expect(surest).toBeGreaterThan(doubtful);
	});

	test("is not told of what was not read", async () => {
		expect(chanceSignals(await rankQuestion([tale], readAskedText("Who lost her ring?"), undefined))).toBeUndefined();
	});
});
