import { describe, expect, test } from "vitest";
import { annotate } from "../../../src/annotation/annotate.ts";
import { tinyStory } from "../../tiny-story.ts";

/** What is said and by whom, in the words of the text. */
function turnsOf(text: string): (readonly [string, string])[] {
	const story = tinyStory(text);
	const words = (span: { start: number; end: number } | undefined) =>
		span === undefined ? "" : story.text.slice(span.start, span.end);
	return annotate(story).quotations.map((turn) => [words(turn.speakerWords), words(turn)] as const);
}

function repeated(first: string, second: string): string {
	return Array.from({ length: 5 }, () => `${first}: Who is there?\n\n${second}: It is me.`).join("\n\n");
}

describe("labels of speakers in a transcript", () => {
	// CAPITALS: labels in capitals, NAMES: labels as names are written.
	test.each([
		["in capitals", "MATT", "LAURA"],
		["of several words in capitals", "TRAVIS AND SAM", "DR. O'BRIEN"],
		["with a number", "GUARD 2", "MARISHA"],
		["as names are written", "Matt", "Mary Ann"],
	])("%s (CAPITALS, NAMES)", (_, first, second) => {
		const turns = turnsOf(repeated(first, second));
		expect(turns.length).toBe(10);
		expect(turns.slice(0, 2)).toEqual([
			[first, "Who is there?"],
			[second, "It is me."],
		]);
	});

	test("may stand within a paragraph in capitals", () => {
		const line = "MATT: Who is there? LAURA: It is me.";
		expect(turnsOf(Array.from({ length: 5 }, () => line).join("\n\n")).slice(0, 2)).toEqual([
			["MATT", "Who is there?"],
			["LAURA", "It is me."],
		]);
	});

	test("may tell how it is said in brackets, which is no part of the name", () => {
		expect(turnsOf(repeated("MATT (laughing)", "LAURA"))[0]).toEqual(["MATT", "Who is there?"]);
	});

	test("are none where a word in capitals comes once", () => {
		const text = `${repeated("MATT", "LAURA")}\n\nNOTE: The tape ends here.`;
		expect(turnsOf(text).map(([speaker]) => speaker)).not.toContain("NOTE");
	});
});
