import { describe, expect, test } from "vitest";
import { readStory } from "../../src/story/read-story.ts";
import { findLeaks, questionsAbout, spreadLimits } from "./cut-file.ts";

// A tale made to leak: names that come late, an alias revealed late, a villain who becomes a friend, dates, and a title
// that tells the end.
const tale = `THE LAMP OF CARROW

CHAPTER I. The Ferry

Mara Venn, the ferryman's daughter, rowed the stranger over the water on Monday.

"You row well," said the stranger. "What do they call this village?"

"Carrow," said Mara. "And what do they call you?"

He did not answer. The stranger wore a grey cloak and carried a lamp that gave no light.

CHAPTER II. The Inn

At the inn Mrs. Tolliver gave him a room. "He paid in silver," she told Mara. "Old silver, from before the war."

The next morning the stranger was gone, and the lamp stood on the table.

Mara took the lamp to Joseph Pell, a clockmaker in Carrow. Pell looked at it for a long time.

"It was made in Asterholm," said Pell, "in 1742. There was only one."

CHAPTER III. The Mill

Three days later a rider came to the mill. He was Captain Dorn, an officer of the king.

"Where is the lamp?" asked the captain. "The king wants it by Friday."

"I never saw a lamp," Mara said. She had hidden it under the wheel.

Captain Dorn searched the mill, the inn and the ferry. He found nothing and rode back to Asterholm.

CHAPTER IV. The King's Son

That night the stranger came back. "My name is Edric," he said. "I am the king's son, and the lamp is my mother's."

Edric lit the lamp with a word, and Mara saw the queen's face in it.

"Dorn betrayed her," said Edric. "He sold her to the Isles in the winter of 1740."

CHAPTER V. How Mara Became Queen

In the spring Mara Venn and Edric sailed to the Isles. They found Queen Isolde alive in a tower by the sea.

"I knew the lamp would bring you," said the queen.

Captain Dorn was hanged at Asterholm in June. Mara, whom they now called the Lady of the Lamp, married Edric in Carrow.

Joseph Pell made the clock for the wedding. It has never stopped.
`;

describe("beyond a limit", () => {
	const story = readStory({ path: "lamp.txt", bytes: new TextEncoder().encode(tale) });
	const limits = spreadLimits(story, story.paragraphs.length - 1);
	const questions = [
		...questionsAbout(tale, 50),
		"/who Edric",
		"/who the stranger",
		"/who king's son",
		"/who Isolde",
		"/who Lady of the Lamp",
		"/who Captain Dorn",
		"/who Dron",
		"/where is the queen",
		"/when was the lamp made",
		"/when was Captain Dorn hanged",
		"/quote the lamp is my mother's",
		"/quote speaker:Edric",
		"/find lamp",
		"/find Asterholm -king",
		"/passage lamp 5:1",
		"/passage Chapter V ¶1",
		"/who Mar…",
		"/passage lamp 4…",
		"who married Mara?",
		"who betrayed the queen?",
		"who is the king's son",
		"/who Mara, Isolde and Captain Dorn",
		"/passage citation:lamp 1:1 move:99",
	];

	test("the tale is read as five chapters", () => {
		expect(story.chapters.map(({ title }) => title)).toHaveLength(5);
		expect(questions.length).toBeGreaterThanOrEqual(50);
	});

	test.each(limits.map((limit) => [`${limit.chapter}:${limit.paragraph}`, limit] as const))(
		"up to %s every answer is what it would be if the story ended there",
		async (_, limit) => {
			expect(await findLeaks({ path: "lamp.txt", text: tale }, [limit], questions)).toEqual([]);
		},
	);
});
