import { describe, expect, test } from "vitest";
import { readLabel, readTypedLabel } from "../../src/story/chapter-label.ts";
import { chaptersNamed, countedChapters, labelBeside } from "../../src/story/find-chapter.ts";

const shape = (steps: ReturnType<typeof readTypedLabel>) =>
	steps?.map(({ kind, number }) => [kind, number].filter((part) => part !== undefined).join(" "));

describe("the label in a heading", () => {
	test.each([
		["CHAPTER XI", "CHAPTER XI", ["chapter 11"]],
		["CHAPTER IV. The Weir", "CHAPTER IV", ["chapter 4"]],
		["Chapter the Fourth", "Chapter the Fourth", ["chapter 4"]],
		["Chapter Twenty-One", "Chapter Twenty-One", ["chapter 21"]],
		["Chapter 12.5 – A Pause", "Chapter 12.5", ["chapter 12", " 5"]],
		["Session #7 – The Mines", "Session #7", ["session 7"]],
		["Letter No. 3. To Anna", "Letter No. 3", ["letter 3"]],
		["Book Two: 3", "Book Two, 3", ["book 2", " 3"]],
		["ACT I: SCENE II.", "ACT I, SCENE II", ["act 1", "scene 2"]],
		["Volume 1 Chapter 1: The Start", "Volume 1, Chapter 1", ["volume 1", "chapter 1"]],
		["The Second Volume: CHAPTER III", "The Second Volume, CHAPTER III", ["volume 2", "chapter 3"]],
		["PART ONE. THE RIVER: III", "PART ONE, III", ["part 1", " 3"]],
		["THE SILVER KEY: CHAPTER I", "CHAPTER I", ["chapter 1"]],
		["Kapitel 7", "Kapitel 7", ["chapter 7"]],
		["Глава 7. Река", "Глава 7", ["chapter 7"]],
		["Prologue", "Prologue", ["prologue"]],
		["EPILOGUE: Home", "EPILOGUE", ["epilogue"]],
		["Interlude II", "Interlude II", ["interlude 2"]],
		["IV.", "IV", [" 4"]],
		["2. The River", "2", [" 2"]],
		["§ 5", "5", [" 5"]],
	])("%j is %j", (title, printed, steps) => {
		const label = readLabel(title);
		expect([label?.printed, shape(label?.steps)]).toEqual([printed, steps]);
	});

	test.each([
		"The Weir",
		"I am born",
		"10 Downing Street",
		"Mill Road",
		"Civil War",
		"Prelude in Blue",
		"Bookkeeping 3",
		"Chapters",
		"Chapter One Hundred",
		"CHAPTER THE LAST",
		"x".repeat(400),
	])("%j has none", (title) => {
		expect(readLabel(title)).toBeUndefined();
	});

	test.each([
		["CHAPTER XI", true],
		["Book Two: 3", true],
		["Prologue", false],
		["THE SILVER KEY: CHAPTER I", false],
	])("of %j it is %j that it tells nothing but numbers", (title, isPlain) => {
		expect(readLabel(title)?.isPlain).toBe(isPlain);
	});
});

describe("a label as it is typed", () => {
	// KIND_NUMBER, NUMBER_KIND, NAME and BARE_TYPED read these.
	test.each([
		["KIND_NUMBER", "ch. vii", ["chapter 7"]],
		["KIND_NUMBER", "Ch.7", ["chapter 7"]],
		["KIND_NUMBER", "chapter seven", ["chapter 7"]],
		["KIND_NUMBER", "act 1 scene 2", ["act 1", "scene 2"]],
		["KIND_NUMBER", "Book Two, 3", ["book 2", " 3"]],
		["NUMBER_KIND", "the second book", ["book 2"]],
		["NAME", "the prologue", ["prologue"]],
		["BARE_TYPED", "VII", [" 7"]],
		["BARE_TYPED", "seven", [" 7"]],
		["BARE_TYPED", "the weir", undefined],
	])("%s: %j", (_, typed, steps) => {
		expect(shape(readTypedLabel(typed))).toEqual(steps);
	});
});

const headed = (...titles: readonly (string | undefined)[]) =>
	titles.map((title, index) => ({ number: index + 1, title }));

const NOVEL = headed("PREFACE", "CHAPTER I. The Weir", "CHAPTER II", "CHAPTER III", "EPILOGUE");
const PARTS = headed("Book One: 1", "Book One: 2", "Book Two: 1", "Book Two: 2", "Book Two: Interlude");
const PLAY = headed("ACT I: SCENE I", "ACT I: SCENE II", "ACT II: SCENE I");
const LOG = headed("Session 7 – The Mines", "Session 8", "Session 9");

describe("the chapters that words name", () => {
	test.each([
		[NOVEL, "chapter 2", [3]],
		[NOVEL, "II", [3]],
		[NOVEL, "Ch. II", [3]],
		[NOVEL, "CHAPTER I. The Weir", [2]],
		[NOVEL, "the weir", [2]],
		[NOVEL, "Preface", [1]],
		[NOVEL, "chapter", []],
		[NOVEL, "chapter 9", []],
		[NOVEL, "session 2", []],
		[PARTS, "Book Two, 2", [4]],
		[PARTS, "2", [2, 4]],
		[PARTS, "chapter 1", [1, 3]],
		[PARTS, "Book Two", [3, 4, 5]],
		[PARTS, "interlude", [5]],
		[PLAY, "act 1 scene 2", [2]],
		[PLAY, "scene 1", [1, 3]],
		[LOG, "Session 8", [2]],
		[LOG, "VIII", [2]],
		[LOG, "chapter 8", []],
		// Both are called so, whether a title follows or not.
		[headed("CANTO FIRST. The Castle", "CANTO SECOND. The Convent", "CANTO FIRST"), "canto first", [1, 3]],
		[headed("CHAPTER I", "CHAPTER II", "Book Two: CHAPTER I"), "chapter 1", [1, 3]],
	] as const)("%# %s", (chapters, typed, places) => {
		expect(chaptersNamed(chapters, typed)).toEqual(places);
	});

	test("are counted by the number they bear, whatever their part", () => {
		expect(countedChapters(PARTS)).toEqual(
			new Map([
				[1, [1, 3]],
				[2, [2, 4]],
			]),
		);
		expect(countedChapters(LOG).size).toBe(0);
	});
});

test("a label stands beside an address where the number does not say it already", () => {
	expect(NOVEL.map(labelBeside)).toEqual(["PREFACE", "CHAPTER I", "CHAPTER II", "CHAPTER III", "EPILOGUE"]);
	expect(headed("CHAPTER I", "II", "The Weir", undefined).map(labelBeside)).toEqual([
		undefined,
		undefined,
		undefined,
		undefined,
	]);
	expect(labelBeside({ number: 1, title: "Book One: 1" })).toBe("Book One, 1");
});
