import { describe, expect, test } from "vitest";
import { annotate } from "../../../src/annotation/annotate.ts";
import { tinyStory } from "../../tiny-story.ts";

function descriptionsOf(name: string, text: string): readonly string[] {
	const entity = annotate(tinyStory(text)).entities.find(({ aliases }) => aliases.includes(name));
	return (entity?.descriptions ?? []).map(({ start, end }) => text.slice(start, end));
}

// TAIL, CLAUSE and OPINION end the words, ADDRESSED and NOT_THE_SUBJECT make them none.
describe("where words that say who somebody is end (TAIL, CLAUSE, OPINION, ONE_OF)", () => {
	test.each([
		["retired jockey", "Emma was a retired jockey before she grew heavy. Emma sang."],
		["nurse", "Emma was a nurse and never late. Emma sang."],
		["clerk", "Emma was a clerk in her turn. Emma sang."],
		["woman who painted ships", "Emma was a woman who painted ships. Emma sang."],
		["one of her oldest friends", "Emma was one of her oldest friends. Emma sang."],
		["one of my oldest friends", "Emma was one of my oldest friends. Emma sang."],
		["doctor", "Emma was a doctor whom thou knewest. Emma sang."],
	])("%s: %s", (words, text) => {
		expect(descriptionsOf("Emma", text)).toEqual(words.includes("my") ? [] : [words]);
	});
});

describe("words that say who somebody is", () => {
	test.each([
		["Alexander Losyukov", "Russian envoy", "They met the Russian envoy, Alexander Losyukov, at noon."],
		["Stephen Irving", "Paul’s father", "Then came Paul’s father, Stephen Irving, with a lamp."],
		["Mary Gray", "teacher of music", "They called for a teacher of music, Mary Gray, that day."],
	])("stand before a name and a comma (ROLE_BEFORE_COMMA): %s is %s", (name, words, text) => {
		expect(descriptionsOf(name, text)).toContain(words);
	});

	test("are no apposition where nothing closes it (ROLE_BEFORE_COMMA)", () => {
		expect(descriptionsOf("Luke", "To the tailor, Luke said nothing. Luke left.")).toEqual([]);
	});

	test.each([
		["John Straker", "retired jockey", "John Straker is a retired jockey. John Straker left."],
		["Mary Gray", "governess", "Mary Gray had been a governess. Mary Gray sang."],
		["Sancho", "governor of the island", "Sancho was now the governor of the island. Sancho laughed."],
		["Anne Bell", "one of the nurses", "Anne Bell was one of the nurses. Anne Bell sang."],
	])("follow the verb “be” (SAID_TO_BE): %s is %s", (name, words, text) => {
		expect(descriptionsOf(name, text)).toContain(words);
	});

	test.each([
		["the verb is of somebody else", "Emma", "The son of Emma was a doctor. Emma sang."],
		["the words tell an event", "Emma", "Emma, the old man sighed, was gone. Emma sang."],
		["the words are for the hearer", "Emma", "Emma, the friend to yourself, left. Emma sang."],
		["the words are about several", "Emma", "Emma was the two sisters' friend. Emma sang."],
		["the words say what somebody did", "Fred Wright", "Fred Wright, who found the body, left. Fred Wright sang."],
	])("are not taken for that where %s (NOT_THE_SUBJECT, ADDRESSED)", (_, name, text) => {
		expect(descriptionsOf(name, text)).toEqual([]);
	});

	test.each([
		["Fred Wright", "who teaches Greek at Leeds", "Fred Wright, who teaches Greek at Leeds, left. Fred Wright sang."],
		["Ada Bell", "who founded the school", "Ada Bell, who founded the school, left. Ada Bell sang."],
		["Jonas Hale", "who kept an inn at Dover", "Jonas Hale, who kept an inn at Dover, left. Jonas Hale sang."],
	])("tell what lasts (LASTING): %s is somebody %s", (name, words, text) => {
		expect(descriptionsOf(name, text)).toContain(words);
	});

	test.each([
		["a list goes on with the next", "Hunter", "There were the squire, Hunter, and Joyce. “Good,” said Hunter."],
		["a list comes from another", "Hunter", "They met Joyce, the squire, Hunter, all at once. “Good,” said Hunter."],
		["the next name has them", "Anne Bell", "He had shown Anne Bell, the king, Louis, had no malice. Anne Bell sang."],
		["they tell what befell somebody", "Anne Bell", "Anne Bell was one of the most seriously hurt. Anne Bell sang."],
		["a clause names somebody", "Morgan", "The man whom he called Morgan came. “Good,” said Morgan."],
	])("are nobody's where %s", (_, name, text) => {
		expect(descriptionsOf(name, text)).toEqual([]);
	});

	test("are those of the nearer of two nouns", () => {
		const text = "He was the son of her poor sister, Mary Gray, and knew it. Mary Gray sang.";
		expect(descriptionsOf("Mary Gray", text)).toEqual(["her poor sister"]);
	});
});
