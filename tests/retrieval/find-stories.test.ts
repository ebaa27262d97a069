import MiniSearch from "minisearch";
import { describe, expect, test } from "vitest";
import { findStories, findStoriesWithAll, hashStems } from "../../src/retrieval/find-stories.ts";
import { buildPassageIndex, searchPassages } from "../../src/retrieval/passage-index.ts";
import { stemOf } from "../../src/retrieval/stems.ts";
import { isStopWord } from "../../src/retrieval/stop-words.ts";
import { allWords } from "../../src/retrieval/word-list.ts";
import { splitWords } from "../../src/retrieval/words.ts";
import { tinyStory } from "../tiny-story.ts";

const texts = [
	"The whale sank the ship.\n\nThe captain laughed at the sea and at the whale, and the whale heard.",
	"A captain of horse rode to the castle.\n\nThe castle had no captain.\n\nNobody laughed.",
	"The doctor wrote a letter.\n\nThe letter told of a ship and of a storm.",
	"Roses, and nothing but roses.",
];
const stories = texts.map((text) => tinyStory(text));
const indexes = stories.map((story) => buildPassageIndex(story));
const findable = indexes.map((index) => ({ language: "en", postings: index.postings, ...hashStems(index) }));

describe("findStories", () => {
	test.each(["captain of the castle", "whale", "a letter about a ship", "captains laughing", "storms at sea"])(
		"names the stories in the order one index over all of them does: %s",
		(query) => {
			expect(findStories(findable, query, 9)).toEqual(storiesByOneIndex(query));
		},
	);

	test("names no story for words that none has", () => {
		expect(findStories(findable, "the quantum of zebras", 9)).toEqual([]);
	});

	test("gives no more than asked for", () => {
		expect(findStories(findable, "captain ship letter", 2)).toHaveLength(2);
	});
});

test("findStoriesWithAll names the stories that hold every word", () => {
	expect(findStoriesWithAll(findable, "captain laughed")).toEqual([0, 1]);
	expect(findStoriesWithAll(findable, "ship storm")).toEqual([2]);
	expect(findStoriesWithAll(findable, "ship zebra")).toEqual([]);
});

test("a story, given to MiniSearch by the asked stems alone, has the scores it has as a whole", () => {
	const filler = Array.from({ length: 300 }, (_, at) => `Line ${at} of the log, captain.`);
	const index = buildPassageIndex(tinyStory([...texts, ...filler].join("\n\n")));
	const boosts = new Map([
		["captain", 1],
		["laugh", 0.5],
		["whale", 2],
	]);
	const inPart = searchPassages(index, boosts);
	const whole = index
		.miniSearch(allWords(index.stems))
		.search("captain laugh whale", { boostTerm: (term) => boosts.get(term) ?? 1 });
	expect(inPart).toEqual(whole.map(({ id, score }) => ({ paragraph: id, score })));
});

function storiesByOneIndex(query: string): readonly number[] {
	const stems = (text: string) =>
		splitWords(text, "en")
			.filter(({ text: word }) => !isStopWord(word))
			.map(({ text: word }) => stemOf(word, "en"))
			.join(" ");
	const index = new MiniSearch<{ id: string; stems: string }>({
		fields: ["stems"],
		tokenize: (text) => text.split(" "),
		processTerm: (term) => term,
	});
	for (const [place, story] of stories.entries()) {
		for (const { number, start, end } of story.paragraphs) {
			index.add({ id: `${place}:${number}`, stems: stems(story.text.slice(start, end)) });
		}
	}
	const found = index.search(stems(query)).map(({ id }) => Number(String(id).split(":")[0]));
	return [...new Set(found)];
}
