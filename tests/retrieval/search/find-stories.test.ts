import MiniSearch from "minisearch";
import { describe, expect, test } from "vitest";
import { stemOf } from "../../../src/language/stems.ts";
import { isStopWord } from "../../../src/language/stop-words.ts";
import { splitWords } from "../../../src/language/words.ts";
import { buildPassageIndex } from "../../../src/retrieval/index/passage-index.ts";
import { findStories, findStoriesWithAll, hashStems, wordsHeld } from "../../../src/retrieval/search/find-stories.ts";
import { tinyStory } from "../../tiny-story.ts";

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
			expect(findStories(findable, query.split(" "), 9)).toEqual(storiesByOneIndex(query));
		},
	);

	test("names no story for words that none has", () => {
		expect(findStories(findable, ["the", "quantum", "of", "zebras"], 9)).toEqual([]);
	});

	test("gives no more than asked for", () => {
		expect(findStories(findable, ["captain", "ship", "letter"], 2)).toHaveLength(2);
	});

	test("looks at few stories, yet names the first of all", () => {
		const words = ["whale", "storm", "letter", "rose", "castle", "horse", "doctor", "harbour"];
		const many = Array.from({ length: 60 }, (_, place) => {
			const lines = Array.from({ length: 9 }, (_line, line) =>
				words.filter((_word, at) => (place * 7 + line * 5 + at * at * 3) % (at + 2) === 0).join(" "),
			);
			const index = buildPassageIndex(tinyStory(lines.map((line) => `The ${line} again.`).join("\n\n")));
			return { language: "en", postings: index.postings, ...hashStems(index) };
		});
		for (const query of [...words.map((word) => [word]), ["whale", "storm"], ["harbour", "castle", "rose"], words]) {
			expect(findStories(many, query, 3)).toEqual(findStories(many, query, 60).slice(0, 3));
		}
	});
});

test("wordsHeld gives the words that some passage has, in any of their forms", () => {
	expect(wordsHeld(findable, ["whales", "zebra", "castle", "the"])).toEqual(["whales", "castle"]);
});

test("findStoriesWithAll names the stories that hold every word", () => {
	expect(findStoriesWithAll(findable, ["captain", "laughed"])).toEqual([0, 1]);
	expect(findStoriesWithAll(findable, ["ship", "storm"])).toEqual([2]);
	expect(findStoriesWithAll(findable, ["ship", "zebra"])).toEqual([]);
});

function storiesByOneIndex(query: string): readonly number[] {
	const stems = (text: string) =>
		splitWords(text, "en")
			.filter(({ text: word }) => !isStopWord(word, "en"))
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
