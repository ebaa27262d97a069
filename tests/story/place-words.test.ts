import { describe, expect, test } from "vitest";
import { WHOLE_CHAPTER } from "../../src/story/place.ts";
import { findWords, wordsAt } from "../../src/story/place-words.ts";
import type { Place } from "../../src/story/story.ts";
import { type Reading, reading, tale, tales } from "./tale-readings.ts";

const old = reading([tales(0, 5), tales(5, 10), tales(10, 15)]);
const at = (place: Place, now: Reading, before = old) => findWords(now, place, wordsAt(before, place));
const end = (chapter: number): Place => ({ chapter, paragraph: WHOLE_CHAPTER });

describe("a place in a story that is read anew", () => {
	test("is where it was if nothing changed, be that the beginning", () => {
		for (const place of [
			{ chapter: 1, paragraph: 0 },
			{ chapter: 1, paragraph: 1 },
			{ chapter: 2, paragraph: 3 },
			end(2),
			end(3),
		]) {
			expect(at(place, old)).toEqual({ place, how: "same" });
		}
	});

	test("moves with its words where a chapter was found before it", () => {
		const now = reading([tales(0, 2), tales(2, 5), tales(5, 10), tales(10, 15)]);
		expect(at(end(2), now)).toEqual({ place: end(3), how: "moved" });
		expect(at({ chapter: 2, paragraph: 3 }, now)).toEqual({ place: { chapter: 3, paragraph: 3 }, how: "moved" });
	});

	test("moves with its words where chapters were joined, and the end of a chapter is then a paragraph within", () => {
		const now = reading([[...tales(0, 10)], tales(10, 15)]);
		expect(at(end(1), now)).toEqual({ place: { chapter: 1, paragraph: 5 }, how: "moved" });
		expect(at(end(2), now)).toEqual({ place: end(1), how: "moved" });
	});

	test("moves with its words where a preface that was left out is read", () => {
		const now = reading([["A preface, which nobody had read before."], tales(0, 5), tales(5, 10), tales(10, 15)]);
		expect(at(end(1), now)).toEqual({ place: end(2), how: "moved" });
	});

	test("stays at its words where a last chapter goes on", () => {
		const now = reading([tales(0, 5), tales(5, 10), tales(10, 18)]);
		expect(at(end(3), now)).toEqual({ place: { chapter: 3, paragraph: 5 }, how: "moved" });
	});

	test("stands before a paragraph that its words are only a part of now", () => {
		const now = reading([[...tales(0, 2), `${tale(2)} ${tale(3)}`, tale(4)], tales(5, 10), tales(10, 15)]);
		expect(at({ chapter: 1, paragraph: 3 }, now)).toEqual({ place: { chapter: 1, paragraph: 2 }, how: "earlier" });
		expect(at({ chapter: 1, paragraph: 4 }, now)).toEqual({ place: { chapter: 1, paragraph: 3 }, how: "moved" });
	});

	test("falls back to earlier words where its own are gone, and to the beginning where none are there", () => {
		const gone = reading([tales(0, 5), [...tales(5, 7), "Other words.", ...tales(8, 10)], tales(10, 15)]);
		expect(at({ chapter: 2, paragraph: 3 }, gone)).toEqual({ place: { chapter: 2, paragraph: 2 }, how: "earlier" });
		const another = reading([tales(100, 105), tales(105, 110)]);
		expect(at({ chapter: 2, paragraph: 3 }, another)).toEqual({ place: { chapter: 1, paragraph: 0 }, how: "earlier" });
	});

	test("falls back to earlier words where its own stand there twice", () => {
		const twice = reading([tales(0, 5), [...tales(5, 10), tale(7)], tales(10, 15)]);
		expect(at({ chapter: 2, paragraph: 3 }, twice)).toEqual({ place: { chapter: 2, paragraph: 2 }, how: "earlier" });
	});

	test("is told by what stands before it where its own words are a refrain", () => {
		const refrain = "And so they went on.";
		const verses = (order: readonly number[]) => order.flatMap((n) => [tale(n), refrain]);
		const before = reading([verses([1, 2]), verses([3, 4])]);
		const now = reading([["A preface."], verses([1, 2]), verses([3, 4])]);
		expect(at({ chapter: 2, paragraph: 2 }, now, before)).toEqual({
			place: { chapter: 3, paragraph: 2 },
			how: "moved",
		});
	});

	test("never shows a chapter that stood behind it and stands before it now", () => {
		const swapped = reading([tales(0, 5), tales(10, 15), tales(5, 10)]);
		expect(at(end(2), swapped)).toEqual({ place: { chapter: 1, paragraph: 2 }, how: "earlier" });
	});

	test("keeps few words, however long the story is", () => {
		const long = reading([tales(0, 3000)]);
		const words = wordsAt(long, { chapter: 1, paragraph: 1500 });
		expect(JSON.stringify(words).length).toBeLessThan(2000);
		expect(words.endings.length).toBeGreaterThan(5);
	});
});
