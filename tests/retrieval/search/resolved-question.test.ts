import { expect, test } from "vitest";
import { readAskedText } from "../../../src/question/asked-text.ts";
import { resolveQuestion } from "../../../src/retrieval/search/resolved-question.ts";
import { searchable } from "../../bundled-story.ts";
import { tinyStory } from "../../tiny-story.ts";
import { TALE, tinySearchable } from "../tiny-searchable.ts";

test.each([
	["How did the king react?", [], ["react"], []],
	["What did Zoltan decide?", ["Zoltan"], ["decide"], []],
	["Which plan did the king have?", [], [], []],
	["Which treaty did the king have?", [], [], ["treaty"]],
])(
	"what a story lacks of %j is told apart from how it is asked",
	(text, unknownWords, unknownOfAsking, unknownKinds) => {
		const resolved = resolveQuestion([tinySearchable(TALE)], readAskedText(text));
		expect(resolved).toMatchObject({ unknownWords, unknownOfAsking, unknownKinds });
		// All stay terms, as the weights were learned with them.
		for (const word of [...unknownWords, ...unknownOfAsking])
			expect(resolved.terms.map((term) => term.word.typed)).toContain(word);
	},
);

test("a misspelt name is looked for among the people before all words", () => {
	const story = searchable(
		tinyStory(
			"Mr. Fix, the detective, kicks at the door. “Open,” said Mr. Fix.\n\nMr. Fix went to Jim, and Jim laughed.",
		),
	);
	const read = (text: string) => resolveQuestion([story], readAskedText(text)).corrections;
	expect(read("Where did Ficks go?")).toEqual([{ typed: "Ficks", read: "fix" }]);
	expect(read("Where did Jin go?")).toEqual([{ typed: "Jin", read: "jim" }]);
	expect(read("Where did Kim go?")).toEqual([]);
});
