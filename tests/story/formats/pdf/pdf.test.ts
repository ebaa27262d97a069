import { describe, expect, test } from "vitest";
import { createVocabulary, joinLines } from "../../../../src/story/formats/pdf/join-lines.ts";
import { readStory } from "../../../../src/story/read-story.ts";
import { textAt } from "../../../../src/story/span.ts";
import type { Story } from "../../../../src/story/story.ts";
import { unpackFile } from "../../../../src/story/unpack-file.ts";
import { type DrawnLine, linesAt, type PdfParts, pdfOf } from "./pdf-file.ts";

const readBytes = async (bytes: Uint8Array): Promise<Story> => readStory(await unpackFile({ path: "lamp.pdf", bytes }));
const read = (parts: PdfParts) => readBytes(pdfOf(parts));
const paragraphsOf = (story: Story) => story.paragraphs.map((paragraph) => textAt(story, paragraph));
const chaptersOf = (story: Story) => story.chapters.map(({ title }) => title);

/** Lines that fill a column of some 280 points. */
const FULL = [
	"The lamp on the headland had burned every night for forty years, and nobody",
	"in the harbour could say who had lit it first, or how it went on burning when",
	"the keeper slept in his bed below and no one had climbed the stair for a week",
];

const paragraph = (y: number, last: string): readonly DrawnLine[] => linesAt(60, y, [...FULL, last], { indent: 15 });

const lineOf = (text: string) => ({ text, left: 60, right: 340, y: 80, size: 10, firstWord: 20 });

const whole = (last: string) => `${FULL.join(" ")} ${last}`;

describe("paragraphs of a PDF", () => {
	test("are whole over the ends of their lines, and begin where a line is set in", async () => {
		const story = await read({ pages: [[...paragraph(80, "and a day."), ...paragraph(128, "and a night.")]] });
		expect(paragraphsOf(story)).toEqual([whole("and a day."), whole("and a night.")]);
	});

	test("begin where a line is left free, if none is set in", async () => {
		const story = await read({
			pages: [[...linesAt(60, 80, [...FULL, "and a day."]), ...linesAt(60, 146, [...FULL, "and a night."])]],
		});
		expect(paragraphsOf(story)).toEqual([whole("and a day."), whole("and a night.")]);
	});

	test("go on over the end of a page, without its header and its number", async () => {
		const page = (number: number, lines: readonly DrawnLine[]): readonly DrawnLine[] => [
			{ x: 150, y: 30, text: "The Lamp on the Headland" },
			...lines,
			{ x: 195, y: 570, text: `${number}` },
		];
		const story = await read({
			pages: [
				page(1, [...paragraph(80, "and a day."), ...linesAt(60, 128, FULL, { indent: 15 })]),
				page(2, [...linesAt(60, 80, ["and went on."]), ...paragraph(92, "and a night.")]),
				page(3, paragraph(80, "and an hour.")),
			],
		});
		expect(paragraphsOf(story)).toEqual([
			whole("and a day."),
			whole("and went on."),
			whole("and a night."),
			whole("and an hour."),
		]);
		expect(story.leftOut).toMatchObject([
			{ what: "page-headers", count: 3, words: Array(3).fill("The Lamp on the Headland") },
			{ what: "page-numbers", count: 3 },
		]);
	});

	test("are read column by column", async () => {
		const column = (x: number, words: string) =>
			Array.from({ length: 12 }, (_, at) => ({ x, y: 80 + 12 * at, text: `${words} ${at + 1} of the tale goes on` }));
		// As some programs write them: line by line over both columns.
		const [left, right] = [column(40, "left line"), column(220, "right line")];
		const story = await read({ pages: [left.flatMap((line, at) => [line, right[at] as DrawnLine])] });
		const words = paragraphsOf(story).join(" ");
		expect(words.indexOf("left line 12")).toBeGreaterThan(0);
		expect(words.indexOf("left line 12")).toBeLessThan(words.indexOf("right line 1 "));
	});

	test("have words whole that were divided at a line's end, and compounds as they are", async () => {
		const story = await read({
			pages: [
				[
					...linesAt(60, 80, [
						"It was a well-known lamp in the harbour, and it had been a won-",
						"derful lamp in its day; the keeper, a well-",
						"known man, said so himself to everybody.",
					]),
				],
			],
		});
		expect(paragraphsOf(story)).toEqual([
			"It was a well-known lamp in the harbour, and it had been a wonderful lamp in its day; the keeper, a well-known man, said so himself to everybody.",
		]);
	});

	test("keep every hyphen at a line's end where no word is divided", async () => {
		const lines = [
			"He looked at the waste-paper basket, and then up at the plum-",
			"coloured face of the keeper, who had put his eye-",
			"glass on and kicked it; on the window lay a jam-",
			"tart, and beside it the pen-",
			"holder of the lighthouse.",
		];
		expect(paragraphsOf(await read({ pages: [linesAt(60, 80, lines)] }))).toEqual([
			"He looked at the waste-paper basket, and then up at the plum-coloured face of the keeper, who had put his eye-glass on and kicked it; on the window lay a jam-tart, and beside it the pen-holder of the lighthouse.",
		]);
	});

	test.each([
		[
			"a compound of which the second part is divided",
			"in the newly-discov-",
			"ered land",
			"in the newly-discovered land",
		],
		["a dash at a line's end", "all he had seen—", "it was not much", "all he had seen—it was not much"],
		["a dash at a line's beginning", "all he had seen", "—it was not much", "all he had seen—it was not much"],
		["a dash between blanks", "all he had seen", "— it was not much", "all he had seen — it was not much"],
		["a hyphen that cannot be seen", "from an extraor", "dinary distance", "from an extraordinary distance"],
		["words in capitals", "THE EXTRAOR-", "DINARY LAMP", "THE EXTRAORDINARY LAMP"],
	])("have %s as it is read", async (_, above, below, joined) => {
		const lines = ["There was a wonderful view over the har-", `bour, ${above}`, `${below} of the sea.`];
		expect(joinLines(lines.map(lineOf), createVocabulary([lines.map(lineOf)]))).toBe(
			`There was a wonderful view over the harbour, ${joined} of the sea.`,
		);
	});

	test("have whole lines where a few words are set wide to fill one", async () => {
		const wide = [60, 160, 270].map((x, at) => ({
			x,
			y: 104,
			text: ["and the", "boat came", "nearer and"][at] as string,
		}));
		const story = await read({ pages: [[...linesAt(60, 80, FULL.slice(0, 2)), ...wide, ...linesAt(60, 116, FULL)]] });
		expect(paragraphsOf(story)).toEqual([[...FULL.slice(0, 2), "and the boat came nearer and", ...FULL].join(" ")]);
	});

	test("have no notes below either of two columns", async () => {
		const column = (x: number, note: string) => [
			...linesAt(
				x,
				80,
				Array.from({ length: 12 }, (_, at) => `line ${at + 1} of the tale goes on`),
			),
			...linesAt(x, 550, [note], { size: 7 }),
		];
		const story = await read({
			pages: [[...column(40, "1 His name was Wick."), ...column(220, "2 He is buried here.")]],
		});
		expect(story.leftOut).toMatchObject([{ what: "notes-and-index", count: 2 }]);
	});

	test("have no numbers of notes, and the notes below the text are none of it", async () => {
		const story = await read({
			pages: [
				[
					...linesAt(60, 80, [...FULL.slice(0, 2), "the keeper slept."], { indent: 15 }),
					{ x: 140, y: 101, text: "1", size: 6 },
					...linesAt(60, 550, ["1 His name was Wick.", "2 He is buried at Tavistock."], { size: 7, leading: 9 }),
				],
			],
		});
		expect(paragraphsOf(story)).toEqual([`${FULL.slice(0, 2).join(" ")} the keeper slept.`]);
		expect(story.leftOut).toMatchObject([
			{ what: "note-numbers", count: 1 },
			{ what: "notes-and-index", count: 2 },
		]);
	});
});

describe("chapters of a PDF", () => {
	const chapter = (heading: string): readonly DrawnLine[] => [
		{ x: 150, y: 70, text: heading, size: 16 },
		...paragraph(110, "and a day."),
	];

	test("are those of its bookmarks", async () => {
		const story = await read({
			title: "The Lamp",
			author: "Ann Author",
			pages: [[{ x: 150, y: 200, text: "The Lamp", size: 24 }], chapter("The Stair"), chapter("The Boat")],
			outline: [
				{ title: "1. The Stair", page: 1 },
				{ title: "2. The Boat", page: 2 },
			],
		});
		expect(story).toMatchObject({ title: "The Lamp", author: "Ann Author" });
		expect(chaptersOf(story)).toEqual(["1. The Stair", "2. The Boat"]);
		expect(story.paragraphs).toHaveLength(2);
	});

	test("and paragraphs are the same in a file that ends after any page behind the first header", async () => {
		const pages = ["a day.", "a night.", "a week.", "an hour.", "a year.", "an age."].map((time, at) => [
			...(at % 3 === 0
				? [{ x: 150, y: 40, text: `Chapter ${at / 3 + 1}`, size: 16 }]
				: [{ x: 150, y: 40, text: "The Lamp" }]),
			...paragraph(80, `and ${time}`),
			...linesAt(60, 128, [...FULL, `and once more ${time}`], { indent: 15 }),
			{ x: 195, y: 570, text: `${at + 1}` },
		]);
		const whole = await read({ pages });
		expect(chaptersOf(whole)).toEqual(["Chapter 1", "Chapter 2"]);
		// A header is known by that of a page near by.
		for (let count = 3; count < pages.length; count++) {
			const cut = await read({ pages: pages.slice(0, count) });
			expect(cut.paragraphs).toHaveLength(2 * count);
			expect(paragraphsOf(cut)).toEqual(paragraphsOf(whole).slice(0, 2 * count));
		}
	});

	test("are told from headers though each begins on a page of its own", async () => {
		const headings = ["Chapter 1", "Chapter 2", "Chapter 3"];
		for (const size of [10, 16]) {
			const page = (text: string) => [{ x: 150, y: 40, text, size }, ...paragraph(80, "and a day.")];
			expect(chaptersOf(await read({ pages: headings.map(page) }))).toEqual(headings);
		}
	});

	test("are those of its headings where it has no bookmarks, its contents left out", async () => {
		const contents = [
			"Chapter 1. The Stair . . . . . . 2",
			"Chapter 2. The Boat . . . . . 3",
			"Chapter 3. The Bell . . . . . 4",
		];
		const story = await read({
			pages: [
				linesAt(60, 80, ["Contents", ...contents]),
				chapter("Chapter 1. The Stair"),
				chapter("Chapter 2. The Boat"),
				chapter("Chapter 3. The Bell"),
			],
		});
		expect(chaptersOf(story)).toEqual(["Chapter 1. The Stair", "Chapter 2. The Boat", "Chapter 3. The Bell"]);
		expect(story.leftOut).toMatchObject([{ what: "contents", count: 4 }]);
	});

	test.each(["Microsoft Word - lamp-final.doc", "untitled", "(anonymous)", "lamp"])(
		"a title that only a program gave is none (NO_NAME): %s",
		async (title) => {
			expect((await read({ title, pages: [paragraph(80, "and a day.")] })).title).toBe("Lamp");
		},
	);
});
