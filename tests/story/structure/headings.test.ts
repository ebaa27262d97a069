import { describe, expect, test } from "vitest";
import { headingNumber } from "../../../src/story/structure/heading-number.ts";
import { bareWords, isTitle, readHeading } from "../../../src/story/structure/headings.ts";

describe("a line that may head a chapter", () => {
	test.each([
		["CHAPTER IV", "chapter", 4, "CHAPTER"],
		["Chapter the Fourth", "chapter", 4, "CHAPTER"],
		["Chapter Twenty-First. The Mill", "chapter", 21, "CHAPTER"],
		["CHAPTER 12: HOME", "chapter", 12, "CHAPTER"],
		["The Fourth Chapter", "chapter", 4, "CHAPTER_ORDINAL"],
		["CHAPTER THE LAST", "chapter", undefined, "CHAPTER_LAST"],
		["Last Chapter: Home Again", "chapter", undefined, "CHAPTER_LAST"],
		["Letter 3", "chapter", 3, "CHAPTER"],
		["Canto I.", "chapter", 1, "CHAPTER"],
		["STAVE ONE", "chapter", 1, "CHAPTER"],
		["Kapitel 7", "chapter", 7, "CHAPTER"],
		["BOOK TWO", "part", 2, "PART"],
		["PART THE FIRST", "part", 1, "PART"],
		["The Second Volume", "part", 2, "PART_ORDINAL"],
		["Volume III", "part", 3, "PART"],
		["IV.", "numeral", 4, "NUMERAL"],
		["2. The River", "numeral", 2, "NUMERAL"],
		["[3]", "numeral", 3, "NUMERAL"],
		["§ 5", "numeral", 5, "NUMERAL"],
		["TWENTY-TWO", "numeral", 22, "NUMBER_WORD"],
		["Scene II", "numeral", 2, "SECTION"],
		["TABLET II", "counted", 2, "COUNTED"],
		["NIGHT THE THIRD", "counted", 3, "COUNTED"],
		["PREFACE", "named", undefined, "NAMED"],
		["Author's Preface", "named", undefined, "NAMED"],
		["THE EPILOGUE.", "named", undefined, "NAMED"],
		["Introduction to the Second Edition", "named", undefined, "NAMED"],
		["Translator's Note", "named", undefined, "NAMED_NOTE"],
		["A Word to the Reader", "named", undefined, "NAMED_NOTE"],
		["To the Reader", "named", undefined, "NAMED_NOTE"],
		["Dramatis Personae", "named", undefined, "NAMED_NOTE"],
		["By Way of Introduction", "named", undefined, "NAMED_NOTE"],
		["Appendix B: The Letters", "named", undefined, "APPENDIX"],
		["Interlude II", "named", undefined, "NAMED"],
		["FOOTNOTES", "notes", undefined, "NOTES"],
		["Notes to Volume I", "notes", undefined, "NOTES"],
		["Index.", "notes", undefined, "NOTES"],
		["LIST OF ILLUSTRATIONS", "notes", undefined, "NOTES"],
		["Table of Contents", "notes", undefined, "NOTES"],
		["Transcriber's Notes", "notes", undefined, "NOTES"],
		["Acknowledgments", "notes", undefined, "NOTES"],
	])("%j: %s, number %s, by %s", (line, kind, number, _by) => {
		expect(readHeading(line)).toMatchObject({ kind });
		expect(readHeading(line)?.number).toBe(number);
	});

	test.each([
		"Chapter 5 was the best of them.",
		"Chapter and verse",
		"The book was on the table.",
		"Part of it was true, he said.",
		"MAY 1",
		"LOUIS XIV",
		"SCENE",
		"PAGE 12",
		"I went home.",
		"V-shaped wings",
		"1,000 men",
		"In the beginning",
		"* * *",
		"",
		`Chapter 1. ${"A Very Long Title ".repeat(10)}`,
	])("%j heads nothing", (line) => {
		expect(readHeading(line)).toBeUndefined();
	});

	test.each([
		["C H A P T E R IV", "CHAPTER IV"],
		["_Preface_", "Preface"],
		["C O N T E N T S", "CONTENTS"],
		["**  The   Mill **", "The Mill"],
	])("%j is read as %j", (line, bare) => {
		expect(bareWords(line)).toBe(bare);
	});
});

describe("the number of a heading", () => {
	test.each([
		["XIV", 14],
		["mcmxcix", 1999],
		["14", 14],
		["14th", 14],
		["Fourteen", 14],
		["the Fourteenth", 14],
		["twenty-first", 21],
		["Forty Two", 42],
		["fiftieth", 50],
		["IIX", undefined],
		["twenty-eleven", undefined],
		["river", undefined],
	])("%s is %s", (word, number) => {
		expect(headingNumber(word)).toBe(number);
	});
});

describe("words written like a title", () => {
	test.each(["The Mill on the Floss", "A GHOST STORY", "In Which We Meet a Fox", "Anne of Avonlea"])(
		"%j is one",
		(words) => {
			expect(isTitle(words)).toBe(true);
		},
	);

	test.each(["He went home and slept", "The mill stood by the river", "And then,", "Wait--"])("%j is none", (words) => {
		expect(isTitle(words)).toBe(false);
	});
});
