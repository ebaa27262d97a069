import { describe, expect, test } from "vitest";
import { readAskedText } from "../../src/question/asked-text.ts";
import { rankPassages } from "../../src/retrieval/rank.ts";
import { textAt } from "../../src/story/span.ts";

import { tinySearchable } from "./tiny-searchable.ts";

/** What comes first for a question, and what is marked in it. */
function first(text: string, question: string) {
	const story = tinySearchable(text);
	const [best, second] = rankPassages([story], readAskedText(question), { count: 5 }).passages;
	return {
		paragraph: best?.paragraph,
		second: second?.paragraph,
		marked: best?.highlight.map((span) => textAt(story.story, span)),
	};
}

const OTHERS = `The harbour lay still, and nobody was about but the gulls on the wall.

The baker of the village had shut up shop and gone home to his supper.`;

describe("a question that the story asks itself", () => {
	test("gives way to the reply, and both are marked", () => {
		const text = `${OTHERS}

“Where does the old widow Morgan live?”

“By the mill. She moved in the spring.”`;
		expect(first(text, "Where does the widow Morgan live?")).toEqual({
			paragraph: 3,
			second: 2,
			marked: ["“Where does the old widow Morgan live?”", "“By the mill."],
		});
	});

	test("may name its speaker", () => {
		const text = `${OTHERS}

“What did the ferryman steal?” asked Ann.

“A clock and two spoons,” said Tom.`;
		expect(first(text, "What did the ferryman steal?").paragraph).toBe(3);
	});

	test("is marked with its reply in one paragraph", () => {
		const text = `${OTHERS}

What did the ferryman steal? A clock and two spoons were missing.`;
		expect(first(text, "What did the ferryman steal?").marked).toEqual([
			"What did the ferryman steal?",
			"A clock and two spoons were missing.",
		]);
	});

	test("stays where it holds what is asked for", () => {
		const text = `${OTHERS}

“Have you heard that Peter Losh robbed the ferryman of Dunmore?”

“I read it in the paper.”`;
		expect(first(text, "Who robbed the ferryman of Dunmore?").paragraph).toBe(2);
	});

	test.each([
		[
			"the asker goes on in the same breath",
			"“What did the ferryman steal? Tell me at once.”\n\n“A clock and two spoons.”",
		],
		["the asker goes on after the cue", "“What did the ferryman steal?” asked Ann. “I never heard of it.”"],
		["it asks something else of the same", "“When did the ferryman steal?”\n\n“On Monday.”"],
	])("stays where %s", (_, talk) => {
		expect(first(`${OTHERS}\n\n${talk}`, "What did the ferryman steal?").paragraph).toBe(2);
	});

	test("may be asked in other quotation marks", () => {
		const text = `${OTHERS}\n\n„What did the ferryman steal?“ asked Ann.\n\n„A clock and two spoons.“`;
		expect(first(text, "What did the ferryman steal?").paragraph).toBe(3);
	});

	test("stays where nobody replies", () => {
		const text = `${OTHERS}

“What did the ferryman steal?”

The rain began to fall, and they walked on without a word.`;
		expect(first(text, "What did the ferryman steal?").paragraph).toBe(2);
	});

	test("stays at the end of what may be seen", () => {
		const text = `${OTHERS}

“What did the ferryman steal?”`;
		expect(first(text, "What did the ferryman steal?").paragraph).toBe(2);
	});
});
