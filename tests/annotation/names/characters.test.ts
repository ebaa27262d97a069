import { describe, expect, test } from "vitest";
import type { Entity } from "../../../src/annotation/layers.ts";
import { findCharacters } from "../../../src/annotation/names/characters.ts";
import type { NameHints } from "../../../src/story/story.ts";
import { cutAt } from "../../../src/story/visible-story.ts";
import { tinyStory } from "../../tiny-story.ts";

const NO_HINTS: NameHints = { aliases: [], distinct: [], notNames: [] };

function cast(text: string, hints: Partial<NameHints> = {}): readonly Entity[] {
	return findCharacters(tinyStory(text, { names: { ...NO_HINTS, ...hints } })).entities;
}

function named(entities: readonly Entity[], alias: string): Entity | undefined {
	return entities.find(({ aliases }) => aliases.includes(alias));
}

const ENVOY = `A top Russian envoy says his meeting with North Korean leader Kim Jong-il in Pyongyang was successful.

Russia's ITAR-Tass news agency reports that Russian Deputy Foreign Minister Losyukov spent six hours in talks with the North Korean leader. In addition to Mr. Kim, he met Jo Myong Rok, second in command of North Korea's one million strong army.

Mr. Losyukov has proposed a Russian solution. But U.S. National Security Adviser Condoleezza Rice says the issue is an international security threat.`;

describe("findCharacters", () => {
	test("tells persons, places and organisations of a report apart", () => {
		const story = tinyStory(ENVOY, { dateline: { day: "2003-01-20" } });
		const kinds = Object.fromEntries(findCharacters(story).entities.map(({ name, kind }) => [name, kind]));
		expect(kinds).toMatchObject({
			"Kim Jong-il": "person",
			Pyongyang: "place",
			Russia: "place",
			"ITAR-Tass": "organization",
			"Jo Myong Rok": "person",
			"Condoleezza Rice": "person",
		});
	});

	test("tells the head of a house, whom the narration calls Mr. Wilcox, from his son Paul", () => {
		const text =
			"Mr. Wilcox rose. Paul sat still. Mr. Wilcox left the room, and Paul Wilcox looked after him.\n\n".repeat(10);
		expect(named(cast(text), "Mr. Wilcox")?.aliases).toEqual(["Mr. Wilcox"]);
		expect(named(cast(text), "Paul Wilcox")?.aliases).toContain("Paul");
	});

	test("knows a man whom only speech calls by his first name", () => {
		const text =
			'Sikes swore. "Bill!" said Nancy. Mr. Sikes drank. "Bill Sikes," said Nancy, "you are drunk."\n\n'.repeat(10);
		expect(named(cast(text), "Mr. Sikes")?.aliases).toContain("Bill Sikes");
	});

	test("takes a boy who is called Master for nobody's Mr.", () => {
		const text =
			"Mr. Heathcote frowned. Master Digby Heathcote laughed, and Digby ran. Mr. Heathcote sighed.\n\n".repeat(8);
		expect(named(cast(text), "Mr. Heathcote")?.aliases).not.toContain("Digby");
	});

	test("does not take Mrs. Newland Archer for the Mrs. Archer whose son is Newland", () => {
		const text = `${"Mrs. Archer sighed. Newland Archer smiled, and Newland rose. ".repeat(12)}\n\nMrs. Newland Archer came in.`;
		expect(named(cast(text), "Mrs. Archer")?.aliases).toEqual(["Mrs. Archer"]);
	});

	test("finds nobody in an oath", () => {
		expect(named(cast("“By Jove!” cried Carter. By George, he was late."), "George")).toBeUndefined();
	});

	test("knows a Korean by the family name that comes first", () => {
		expect(named(cast(ENVOY), "Mr. Kim")?.name).toBe("Kim Jong-il");
	});

	test.each([
		["Losyukov", "title", "Russian Deputy Foreign Minister"],
		["Kim Jong-il", "title", "North Korean leader"],
		["Jo Myong Rok", "apposition", "second in command of North Korea's one million strong army"],
		["Condoleezza Rice", "title", "U.S. National Security Adviser"],
	])("says in the story's words who %s is", (alias, form, words) => {
		const best = named(cast(ENVOY), alias)?.descriptions[0];
		expect(best?.form).toBe(form);
		expect(ENVOY.slice(best?.start, best?.end)).toBe(words);
	});

	test.each([
		["Finally, Mr. Harrison kept a parrot called Ginger. Ginger swore at Mr. Harrison.", "Ginger", "parrot"],
		["John Straker is a retired jockey who rode in his colours. John Straker left.", "John Straker", "retired jockey"],
		[
			"Mary Bell was an excellent cook but people must do as she told them. Mary Bell sang.",
			"Mary Bell",
			"excellent cook",
		],
		["“You are a handsome boy, Davy,” said Marilla. Davy laughed.", "Davy", undefined],
		["Marilla was a thankful woman when she drove home. Marilla sang.", "Marilla", undefined],
		["Fred Wright, who stood there stammering, left. Fred Wright sang.", "Fred Wright", undefined],
	])("describes by words that last: %s", (text, alias, words) => {
		const [best] = named(cast(text), alias)?.descriptions ?? [];
		expect(best && text.slice(best.start, best.end)).toBe(words);
	});

	test("never joins Mr. and Mrs. of one surname", () => {
		const entities = cast("Mr. Bennet sat down. Mrs. Bennet smiled at him. “My dear Mr. Bennet,” said Mrs. Bennet.");
		expect(named(entities, "Mr. Bennet")?.id).not.toBe(named(entities, "Mrs. Bennet")?.id);
		expect(entities.map(({ gender }) => gender)).toEqual(["male", "female"]);
	});

	test("keeps Mrs. and Miss of one surname apart", () => {
		const entities = cast("Miss Alan spoke. Mrs. Alan laughed. “Well,” said Miss Alan.");
		expect(entities).toHaveLength(2);
	});

	test("knows a bare surname among several bearers by custom: the man's", () => {
		const entities = cast("Mr. Darcy bowed. Georgiana Darcy smiled. Then Darcy walked away with Mr. Darcy's friend.");
		expect(named(entities, "Darcy")?.aliases).toContain("Mr. Darcy");
	});

	test("joins a nickname with its full name and a full name with its parts", () => {
		const entities = cast(
			"Miss Elizabeth Bennet laughed. Elizabeth looked up. “Lizzy,” said her father, and Lizzy smiled.",
		);
		expect(named(entities, "Lizzy")?.aliases).toEqual(expect.arrayContaining(["Elizabeth", "Miss Elizabeth Bennet"]));
	});

	test("does not take a wife's title and her husband's name for the husband", () => {
		const entities = cast(
			"Newland Archer bowed and took his hat. He left. Mrs. Newland Archer smiled. Archer looked at his watch.",
		);
		expect(named(entities, "Mrs. Newland Archer")?.aliases).not.toContain("Newland Archer");
	});

	test("does not take the first word of a sentence for a name", () => {
		const entities = cast(
			"Afterwards Emma laughed. Poor Emma! Yesterday she had seen Harriet. Whenever Harriet spoke, Emma listened.",
		);
		expect(entities.map(({ name }) => name)).toEqual(["Emma", "Harriet"]);
	});

	test("reads a speaker's label in a transcript", () => {
		const entities = cast("MATT: You see a door.\n\nKeyleth: I open it, said Keyleth's player.\n\nMATT: It creaks.");
		expect(entities.map(({ name }) => name)).toEqual(["MATT", "Keyleth"]);
	});

	test("knows a character by a title that nobody else bears", () => {
		const entities = cast("Inspector Grey came in. The Inspector smiled. “Sit down,” said the Inspector.");
		expect(named(entities, "Inspector Grey")?.aliases).toContain("the Inspector");
	});

	test("tells Virginia the state from Virginia the woman where they stand", () => {
		const entities = cast("Virginia smiled. “I was born in Virginia,” said Virginia.");
		expect(entities.map(({ kind, name }) => `${kind} ${name}`)).toEqual(["person Virginia", "place Virginia"]);
	});

	test("takes a titled name for a person where the name is a place elsewhere", () => {
		const entities = cast("They lived in Venice. In Venice it rained, so they left Venice. Signora Venice smiled.");
		expect(entities.map(({ kind, name }) => `${kind} ${name}`)).toEqual(["place Venice", "person Signora Venice"]);
	});

	test("resolves a pronoun only to the one person of the paragraph whom it fits", () => {
		const story = tinyStory("Emma sat down. She smiled.\n\nEmma met Harriet. She smiled.");
		const pronouns = findCharacters(story).mentions.filter(({ form }) => form === "pronoun");
		expect(pronouns.map(({ start }) => start)).toEqual([15]);
	});

	test("gives spans that hold the very words, outside the basic plane too", () => {
		const story = tinyStory("𝔊rim 🐉 tales. Then Assipattle slew the Stoorworm 🐉, and Assipattle’s father said so.");
		const words = findCharacters(story).mentions.map(({ start, end }) => story.text.slice(start, end));
		expect(words).toContain("Assipattle");
		expect(words).not.toContain("Assipattle’s");
	});
});

describe("a manifest's names", () => {
	test("put the names of one character together", () => {
		const hints = { aliases: [{ name: "Lucy Stone", aliases: [{ name: "the Grey Rider" }] }] };
		const entities = cast("Lucy Stone laughed. Nobody knew the Grey Rider.", hints);
		expect(named(entities, "the Grey Rider")?.name).toBe("Lucy Stone");
	});

	test("tell an alias only from its place on", () => {
		const hints = { aliases: [{ name: "Lucy", aliases: [{ name: "Rider", from: { chapter: 1, paragraph: 3 } }] }] };
		const story = tinyStory("Lucy laughed.\n\nRider smiled. “Ho,” said Rider.\n\nRider was Lucy.", {
			names: { ...NO_HINTS, ...hints },
		});
		expect(named(findCharacters(story).entities, "Rider")?.name).toBe("Lucy");
		const before = findCharacters(cutAt(story, { chapter: 1, paragraph: 2 })).entities;
		expect(named(before, "Rider")?.name).toBe("Rider");
	});

	test("show no name that the story has not told yet", () => {
		const aliases = [
			{ name: "the stranger", from: { chapter: 1, paragraph: 1 } },
			{ name: "Strider", from: { chapter: 1, paragraph: 3 } },
		];
		const story = tinyStory(
			"The stranger sat by the fire.\n\nStrider led Frodo on. Strider was a ranger.\n\nStrider was Aragorn.",
			{
				names: { ...NO_HINTS, aliases: [{ name: "Aragorn", aliases }] },
			},
		);
		const upTo = (paragraph: number) =>
			findCharacters(cutAt(story, { chapter: 1, paragraph })).entities.map(({ name }) => name);
		expect(upTo(1)).toEqual(["the stranger"]);
		expect(upTo(2)).toEqual(expect.arrayContaining(["the stranger", "Strider"]));
		expect(upTo(2)).not.toContain("Aragorn");
		expect(upTo(3)).toContain("Aragorn");
		expect(upTo(3)).not.toContain("Strider");
	});

	test("set apart who is distinct, and drop what is no name", () => {
		const text = "Captain Harville laughed. Harville smiled. Glory be! said Harville of Glory.";
		const entities = cast(text, { distinct: [["Captain Harville", "Harville"]], notNames: ["Glory"] });
		expect(named(entities, "Harville")?.aliases).toEqual(["Harville"]);
		expect(named(entities, "Glory")).toBeUndefined();
	});
});
