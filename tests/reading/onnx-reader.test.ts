import { afterAll, describe, expect, test } from "vitest";
import { openReader } from "../../src/reading/open-reader.ts";
import { splitSentences } from "../../src/story/sentences.ts";
import { TALE } from "../retrieval/tiny-searchable.ts";

/** Without the runtime, which may be taken away, there is nothing to test. */
const { reader } = await openReader("on");

const passages = TALE.split("\n\n").map((text) => ({
	text,
	sentences: splitSentences(text, { start: 0, end: text.length }),
}));

describe.runIf(reader !== undefined)("the model that ships", () => {
	afterAll(() => reader?.close());
	const read = async (question: string, texts = passages) => (await reader?.read(question, texts)) ?? [];

	test.each([
		["Who lost her golden ring?", 1],
		["Why did the eldest daughter weep?", 1],
		["What did the frog want for the ring?", 2],
		["When did the king marry?", 3],
		["What was the fisherman called?", 0],
	])("finds the passage that answers %j", async (question, paragraph) => {
		const logits = (await read(question)).map(({ logit }) => logit);
		expect(logits.indexOf(Math.max(...logits))).toBe(paragraph);
	});

	test("marks words of the passage, whole ones", async () => {
		const [, , , last] = await read("When did the king marry?");
		expect(passages[3]?.text.slice(last?.answer?.start, last?.answer?.end)).toContain("1742");
	});

	test("what a passage answers does not depend on what is read beside it", async () => {
		const together = await read("Who lost her golden ring?");
		for (const [at, passage] of passages.entries()) {
			const [alone] = await read("Who lost her golden ring?", [passage]);
			expect(alone?.logit).toBe(together[at]?.logit);
		}
	});

	test("a question that nothing answers is less answered than one that something does", async () => {
		const most = async (question: string) => Math.max(...(await read(question)).map(({ logit }) => logit));
		expect(await most("Who lost her golden ring?")).toBeGreaterThan(
			await most("Who sold the golden ring to a dentist?"),
		);
	});

	test("what asks is no answer, but the reply", async () => {
		const text = "“Who has hidden the golden ring?” she asked. “The frog, under the hearth,” said Tom.";
		const sentences = splitSentences(text, { start: 0, end: text.length });
		const [reading] = await read("Who has hidden the golden ring?", [{ text, sentences }]);
		expect(reading?.answer?.start).toBeGreaterThanOrEqual(sentences[1]?.start ?? text.length);
		const asked = { text: "Who has hidden the golden ring?", sentences: [{ start: 0, end: 31 }] };
		expect((await read("Who has hidden the golden ring?", [asked]))[0]?.answer).toBeDefined();
	});

	test("a passage without words, and a question without any, are no error", async () => {
		const [blank] = await read("Who lost her ring?", [{ text: "", sentences: [] }]);
		expect(blank).toMatchObject({ logit: Number.NEGATIVE_INFINITY, answer: undefined });
		expect(await read("")).toHaveLength(passages.length);
	});
});

describe("openReader", () => {
	test("switched off there is none, and why", async () => {
		expect(await openReader("off")).toEqual({ without: "READER is off" });
	});
});
