import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isEarlier, WHOLE_CHAPTER } from "../../src/story/place.ts";
import { findWords, wordsAt } from "../../src/story/place-words.ts";
import type { Place } from "../../src/story/story.ts";
import { type Reading, reading, tales } from "./tale-readings.ts";

const end = (chapter: number): Place => ({ chapter, paragraph: WHOLE_CHAPTER });

/** What happens to a text's paragraphs when its file is mended or its chapters are found otherwise. */
const CHANGES = [
	"keep",
	"keep",
	"keep",
	"keep",
	"edit",
	"drop",
	"split",
	"join",
	"double",
	"head",
	"insert",
	"blank",
] as const;

/** The text read anew: each paragraph as it is changed, in chapters of other lengths. */
function readAnew(
	words: readonly string[],
	changes: readonly (typeof CHANGES)[number][],
	lengths: readonly number[],
): Reading {
	const now: string[] = [];
	const heads = new Map<number, string>();
	for (const [index, one] of words.entries()) {
		const half = Math.floor(one.length / 2);
		switch (changes[index % changes.length]) {
			case "edit":
				now.push(one.replace("stood", "lay"));
				break;
			case "drop":
				break;
			case "split":
				now.push(one.slice(0, half), one.slice(half));
				break;
			case "join":
				now.push(`${now.pop() ?? ""} ${one}`);
				break;
			case "double":
				now.push(one, one);
				break;
			case "head":
				heads.set(now.length, one);
				break;
			case "insert":
				now.push(`New words ${index}, which stood in no reading before.`, one);
				break;
			case "blank":
				now.push(one, "* * *");
				break;
			default:
				now.push(one);
		}
	}
	const chapters: string[][] = [];
	for (let from = 0, next = 0; from < now.length; next++) {
		const length = lengths[next % lengths.length] ?? 1;
		chapters.push(now.slice(from, from + length));
		from += length;
	}
	return reading(chapters, [heads.values().next().value ?? "CHAPTER"]);
}

const visible = ({ text, paragraphs }: Reading, place: Place): string =>
	paragraphs
		.filter(({ chapter, number }) => !isEarlier(place, { chapter, paragraph: number }))
		.map(({ start, end: stop }) => text.slice(start, stop))
		.join("\n");

const upgrades = fc.record({
	count: fc.integer({ min: 1, max: 60 }),
	before: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 }),
	after: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 }),
	changes: fc.array(fc.constantFrom(...CHANGES), { minLength: 1, maxLength: 40 }),
	chapter: fc.integer({ min: 1, max: 20 }),
	paragraph: fc.oneof(fc.constant(WHOLE_CHAPTER), fc.integer({ min: 1, max: 12 })),
});

describe("whatever changes", () => {
	test("no place shows a paragraph that it did not show before", () => {
		fc.assert(
			fc.property(upgrades, ({ count, before, after, changes, chapter, paragraph }) => {
				const words = tales(0, count);
				const first = readAnew(words, ["keep"], before);
				const now = readAnew(words, changes, after);
				const place = { chapter, paragraph };
				const { place: found } = findWords(now, place, wordsAt(first, place));
				const wasShown = visible(first, place);
				const isShown = visible(now, found);
				expect(words.filter((one) => isShown.includes(one) && !wasShown.includes(one))).toEqual([]);
				// The second half of a paragraph that was split is as telling as the whole.
				const halves = words.map((one) => one.slice(Math.floor(one.length / 2)));
				expect(halves.filter((one) => isShown.includes(one) && !wasShown.includes(one))).toEqual([]);
			}),
			{ numRuns: 2000 },
		);
	});

	test("a place whose words are there once is found again, in other chapters too", () => {
		fc.assert(
			fc.property(upgrades, ({ count, before, after, chapter, paragraph }) => {
				const words = tales(0, count);
				const first = readAnew(words, ["keep"], before);
				const now = readAnew(words, ["keep"], after);
				const place = { chapter, paragraph };
				const { place: found } = findWords(now, place, wordsAt(first, place));
				expect(visible(now, found)).toBe(visible(first, place));
			}),
		);
	});

	test("a place that moved once is found again after the next reading, never later", () => {
		fc.assert(
			fc.property(upgrades, fc.array(fc.constantFrom(...CHANGES), { minLength: 1, maxLength: 9 }), (upgrade, more) => {
				const { count, before, after, changes, chapter, paragraph } = upgrade;
				const words = tales(0, count);
				const readings = [
					readAnew(words, ["keep"], before),
					readAnew(words, changes, after),
					readAnew(words, more, before),
				] as const;
				const place = { chapter, paragraph };
				const second = findWords(readings[1], place, wordsAt(readings[0], place)).place;
				const third = findWords(readings[2], second, wordsAt(readings[1], second)).place;
				const wasShown = visible(readings[0], place);
				expect(words.filter((one) => visible(readings[2], third).includes(one) && !wasShown.includes(one))).toEqual([]);
			}),
			{ numRuns: 500 },
		);
	});

	test("no chapter that was beyond a place is shown when chapters stand in another order", () => {
		const orders = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
		const lengths = fc.array(fc.integer({ min: 8, max: 20 }), { minLength: 6, maxLength: 6 });
		fc.assert(
			fc.property(orders, lengths, fc.integer({ min: 1, max: 6 }), (order, counts, chapter) => {
				const chapters = counts.map((count, index) => tales(index * 100, index * 100 + count));
				const [first, now] = [reading(chapters), reading(order.map((index) => chapters[index] ?? []))];
				const place = end(chapter);
				const { place: found } = findWords(now, place, wordsAt(first, place));
				const [isShown, wasShown] = [visible(now, found), visible(first, place)];
				expect(chapters.flat().filter((one) => isShown.includes(one) && !wasShown.includes(one))).toEqual([]);
			}),
			{ numRuns: 1000 },
		);
	});
});
