import { describe, expect, test } from "vitest";
import { readAskedText } from "../../src/question/asked-text.ts";
import { rankWithReader } from "../../src/reading/rank-read.ts";
import { surroundingsOf } from "../../src/reading/surroundings.ts";
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

describe("what is read together", () => {
	const scene = tinySearchable(
		[
			"Anna came into the hall with the lamp and looked for the two travellers.",
			"“Where did you hide the golden ring?” she asked.",
			"“Under the hearth,” said Tom.",
			`The night was long. ${"It rained upon the roof and the wind went round the house. ".repeat(9)}`.trim(),
			"“I never saw a ring,” said Paul.",
		].join("\n\n"),
	);

	test("a reply is shown though it shares no word with the question", async () => {
		const { passages } = await rankWithReader(
			fixedReader("Under the hearth"),
			[scene],
			readAskedText("Where was the golden ring hidden?"),
			{ count: 3 },
		);
		expect(passages[0]?.paragraph).toBe(2);
		expect(passages[0] && textAt(scene.story, passages[0].reading?.answer ?? { start: 0, end: 0 })).toBe(
			"Under the hearth",
		);
	});

	test("short paragraphs stand with those around them, a long one by itself", () => {
		const short = surroundingsOf(scene, 1);
		expect([short.firstParagraph, short.lastParagraph]).toEqual([0, 2]);
		expect(short.text).toBe(scene.story.text.slice(short.start, short.start + short.text.length));
		expect(short.sentences.map(({ start, end }) => short.text.slice(start, end)).at(-1)).toBe(
			"“Under the hearth,” said Tom.",
		);
		const long = surroundingsOf(scene, 3);
		expect([long.firstParagraph, long.lastParagraph]).toEqual([3, 3]);
	});

	test("is read once", async () => {
		const read: string[] = [];
		const reader = fixedReader();
		await rankWithReader(
			{
				...reader,
				read: (question, texts) => {
					read.push(...texts.map(({ text }) => text));
					return reader.read(question, texts);
				},
			},
			[scene],
			readAskedText("Where did Anna, Tom and Paul see the golden ring?"),
			{ count: 3 },
		);
		expect(read.filter((text) => text.includes("Under the hearth"))).toHaveLength(1);
	});
});
