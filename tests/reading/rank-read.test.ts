import { describe, expect, test } from "vitest";
import { readAskedText } from "../../src/question/asked-text.ts";
import { rankWithReader, textOf } from "../../src/reading/rank-read.ts";
import { textAt } from "../../src/story/span.ts";
import { TALE, tinySearchable } from "../retrieval/tiny-searchable.ts";
import { fixedReader } from "./fixed-reader.ts";

const tale = tinySearchable(TALE);
const rank = (question: string, ...answers: readonly string[]) =>
	rankWithReader(fixedReader(...answers), [tale], readAskedText(question), { count: 3 });
const markedIn = ({ story, highlight }: Awaited<ReturnType<typeof rank>>["passages"][number]) =>
	highlight.map((span) => textAt(story.story, span)).join(" ");

describe("rankWithReader", () => {
	test("what the reader says answers comes first, though another passage is more like the question", async () => {
		const { passages } = await rank("What happened to the eldest daughter's ring at the well?", "in your kitchen");
		expect(passages[0]?.paragraph).toBe(2);
		expect(passages.map(({ score }) => score)).toEqual(passages.map(({ score }) => score).toSorted((a, b) => b - a));
	});

	test("marks the sentence that has the words that answer", async () => {
		const {
			passages: [first],
		} = await rank("Why did the eldest daughter weep at the well?", "her mother's");
		expect(first && markedIn(first)).toBe("She wept because it had been her mother's.");
	});

	test("likeness decides where the reader sees no difference", async () => {
		const {
			passages: [first],
		} = await rank("Whom did the king marry in the great church?");
		expect(first?.paragraph).toBe(3);
	});

	test("a question without any passage asks the reader nothing that could fail", async () => {
		const { passages } = await rank("Quantum chromodynamics?");
		expect(passages).toEqual([]);
	});

	test("nothing beyond a limit is read", async () => {
		const cut = tinySearchable(TALE.slice(0, TALE.indexOf("A frog")).trim());
		const seen: string[] = [];
		const reader = {
			...fixedReader(),
			read: async (_: string, passages: readonly { text: string }[]) => {
				seen.push(...passages.map(({ text }) => text));
				return passages.map(() => ({ logit: 0, answer: undefined, answerLogit: 0 }));
			},
		};
		await rankWithReader(reader, [cut], readAskedText("What did the frog fetch from the well?"), { count: 3 });
		expect(seen.join(" ")).not.toContain("frog");
	});
});

describe("textOf", () => {
	test("is the paragraph, with its sentences as spans of it", async () => {
		const {
			passages: [first],
		} = await rank("Who lost her golden ring at the well?", "golden ring");
		if (first === undefined) throw new Error("no passage");
		const { text, sentences } = textOf(first.scored.passage);
		expect(text).toBe(textAt(tale.story, tale.story.paragraphs[1] ?? { start: 0, end: 0 }));
		expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
			"One morning the eldest daughter went to the well and lost her golden ring.",
			"She wept because it had been her mother's.",
		]);
	});
});
