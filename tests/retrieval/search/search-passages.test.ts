import MiniSearch from "minisearch";
import { describe, expect, test } from "vitest";
import { buildPassageIndex } from "../../../src/retrieval/index/passage-index.ts";
import { searchPassages } from "../../../src/retrieval/search/search-passages.ts";
import { tinyStory } from "../../tiny-story.ts";

/** Words that are their own stems. Each passage holds "sea" and those of the others that its number picks, some twice. */
const words = ["whale", "storm", "letter", "garden", "doctor", "wind", "gold"];
const passages = Array.from({ length: 400 }, (_, passage) => {
	const picked = words.flatMap((word, at) => {
		const rest = (passage * 7 + at * at * 3 + 5) % (at + 3);
		return rest === 0 ? [word] : rest === 1 && passage % 3 === 0 ? [word, word] : [];
	});
	return ["sea", ...picked].join(" ");
});
const index = buildPassageIndex(tinyStory(passages.map((held) => `The ${held} again.`).join("\n\n")));
const whole = new MiniSearch<{ id: number; text: string }>({ fields: ["text"] });
for (const [id, text] of passages.entries()) whole.add({ id, text });

describe.each([
	{ whale: 1 },
	{ letter: 1, garden: 1 },
	{ gold: 1, doctor: 0.5, sea: 1 },
	{ wind: 1, garden: 1, storm: 1, whale: 1, sea: 1 },
])("asked for %o", (asked) => {
	const boosts = new Map(Object.entries(asked));
	const expected = whole.search([...boosts.keys()].join(" "), { boostTerm: (word) => boosts.get(word) ?? 1 });

	test.each([1, 10, 60, 1000])("the best %i passages are those that MiniSearch over all passages gives", (count) => {
		const found = searchPassages(index, boosts, count);
		const best = expected.slice(0, count);
		expect(found.map(({ paragraph }) => paragraph)).toEqual(best.map(({ id }) => id));
		for (const [place, { score }] of found.entries()) expect(score).toBeCloseTo(best[place]?.score ?? 0, 9);
	});
});

test("stems that the story does not have find nothing", () => {
	expect(searchPassages(index, new Map([["zebra", 1]]), 9)).toEqual([]);
	expect(searchPassages(index, new Map(), 9)).toEqual([]);
});
