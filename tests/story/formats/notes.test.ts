import { describe, expect, test } from "vitest";
import { readStory } from "../../../src/story/read-story.ts";

function paragraphs(markdown: string): readonly string[] {
	const story = readStory({ path: "notes.md", bytes: new TextEncoder().encode(`# Session 3\n\n${markdown}\n`) });
	return story.paragraphs.map(({ start, end }) => story.text.slice(start, end));
}

describe("a note", () => {
	test.each([
		["Marta met Tobias. %%The mayor dies.%% They left.", ["Marta met Tobias. They left."]],
		["They left.\n\n%%\nThe mayor\n\ndies.\n%%\n\nIt rained.", ["They left.", "It rained."]],
		["They left. <!-- The mayor dies. --> It rained.", ["They left. It rained."]],
		["[[Marta Holloway|Marta]] met [[Tobias Crane]] at the weir.", ["Marta met Tobias Crane at the weir."]],
		["They met at [[The Weir#By night]].", ["They met at The Weir."]],
		["See [[#Aftermath]] for more.", ["See Aftermath for more."]],
		["They slept. ![[map.png]] It rained. ![[map.png|300]]", ["They slept. It rained."]],
		[
			"> [!warning] For the game master\n> The mayor is the traitor.",
			["For the game master", "The mayor is the traitor."],
		],
		["> [!note]-\n> It rained.", ["It rained."]],
		["They ==never== slept.", ["They never slept."]],
	])("%j is read as its reader sees it", (markdown, read) => {
		expect(paragraphs(markdown)).toEqual(read);
	});

	test("loses nothing to a comment that is never closed", () => {
		expect(paragraphs("They left. %%The mayor\n\nIt rained.")).toEqual(["They left. %%The mayor", "It rained."]);
	});

	test("loses nothing between two comments that are never closed", () => {
		const pages = Array.from({ length: 400 }, (_, at) => `On day ${at} it rained, and nobody went out of the house.`);
		expect(paragraphs(`%% one\n\n${pages.join("\n\n")}\n\n%% two`)).toHaveLength(402);
	});

	test("keeps what only looks like one of these", () => {
		expect(paragraphs("It was 2 == 2, and [a note] said [!so].")).toEqual(["It was 2 == 2, and [a note] said [!so]."]);
	});
});

test("a day in front matter is the one that is written, though YAML could read a moment in another time zone", () => {
	const text = "---\npublished: !!timestamp 2001-12-14t21:59:43-05:00\n---\n\nIt rained.\n";
	expect(readStory({ path: "notes.md", bytes: new TextEncoder().encode(text) }).published).toBe("2001-12-14");
});
