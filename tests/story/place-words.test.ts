import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isEarlier, WHOLE_CHAPTER } from "../../src/story/place.ts";
import { findWords, wordsAt } from "../../src/story/place-words.ts";
import type { Paragraph, Place } from "../../src/story/story.ts";

type Reading = { readonly text: string; readonly paragraphs: readonly Paragraph[] };

/** A reading of chapters that are lists of paragraphs. A chapter may begin with a heading, which is no paragraph. */
function reading(chapters: readonly (readonly string[])[], heads: readonly string[] = []): Reading {
	let text = "";
	const paragraphs: Paragraph[] = [];
	for (const [index, words] of chapters.entries()) {
		if (heads[index] !== undefined) text += `${heads[index]}\n\n`;
		for (const [at, one] of words.entries()) {
			paragraphs.push({ start: text.length, end: text.length + one.length, chapter: index + 1, number: at + 1 });
			text += `${one}\n\n`;
		}
	}
	return { text, paragraphs };
}

const NOUNS = ["miller", "weir", "heron", "lantern", "ferry", "orchard", "letter", "bridge", "sluice", "kettle"];
/** A paragraph of its own for every number. */
const tale = (n: number): string =>
	`On day ${n} the ${NOUNS[n % 10]} stood by the ${NOUNS[(n * 7 + 3) % 10]}, and ${n * 31 + 5} people saw it there.`;
const tales = (from: number, to: number): string[] => Array.from({ length: to - from }, (_, i) => tale(from + i));

const old = reading([tales(0, 5), tales(5, 10), tales(10, 15)]);
const at = (place: Place, now: Reading, before = old) => findWords(now, place, wordsAt(before, place));
const end = (chapter: number): Place => ({ chapter, paragraph: WHOLE_CHAPTER });

describe("a place in a story that is read anew", () => {
	test("is where it was if nothing changed", () => {
		for (const place of [{ chapter: 1, paragraph: 1 }, { chapter: 2, paragraph: 3 }, end(2), end(3)]) {
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

	test("stays at the beginning once it is there", () => {
		expect(at({ chapter: 1, paragraph: 0 }, old)).toEqual({ place: { chapter: 1, paragraph: 0 }, how: "same" });
	});

	test("keeps few words, however long the story is", () => {
		const long = reading([tales(0, 3000)]);
		const words = wordsAt(long, { chapter: 1, paragraph: 1500 });
		expect(JSON.stringify(words).length).toBeLessThan(2000);
		expect(words.endings.length).toBeGreaterThan(5);
	});
});

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
