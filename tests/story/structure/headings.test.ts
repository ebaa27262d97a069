import { describe, expect, test } from "vitest";
import { headingNumber } from "../../../src/story/structure/headings/heading-number.ts";
import { bareWords, isTitle, readHeading } from "../../../src/story/structure/headings/headings.ts";

describe("a line that may head a chapter", () => {
	test.each([
		["CHAPTER IV", "chapter", 4, "WORD_NUMBER"],
		["Chapter the Fourth", "chapter", 4, "WORD_NUMBER"],
		["Chapter Twenty-First. The Mill", "chapter", 21, "WORD_NUMBER"],
		["CHAPTER 12: HOME", "chapter", 12, "WORD_NUMBER"],
		["The Fourth Chapter", "chapter", 4, "NUMBER_WORD"],
		["CHAPTER THE LAST", "chapter", undefined, "CHAPTER_LAST"],
		["Last Chapter: Home Again", "chapter", undefined, "CHAPTER_LAST"],
		["Letter 3", "chapter", 3, "WORD_NUMBER"],
		["Canto I.", "chapter", 1, "WORD_NUMBER"],
		["STAVE ONE", "chapter", 1, "WORD_NUMBER"],
		["Kapitel 7", "chapter", 7, "WORD_NUMBER"],
		["BOOK TWO", "part", 2, "WORD_NUMBER"],
		["PART THE FIRST", "part", 1, "WORD_NUMBER"],
		["The Second Volume", "part", 2, "NUMBER_WORD"],
		["Volume III", "part", 3, "WORD_NUMBER"],
		["IV.", "numeral", 4, "NUMERAL"],
		["2. The River", "numeral", 2, "NUMERAL"],
		["[3]", "numeral", 3, "NUMERAL"],
		["§ 5", "numeral", 5, "NUMERAL"],
		["TWENTY-TWO", "numeral", 22, "NUMBER_ALONE"],
		["Section II", "numeral", 2, "SECTION"],
		["TABLET II", "counted", 2, "COUNTED"],
		["NIGHT THE THIRD", "counted", 3, "WORD_NUMBER"],
		["Session 7", "counted", 7, "WORD_NUMBER"],
		["Day 3: Landfall", "counted", 3, "WORD_NUMBER"],
		["Log Entry #12", "counted", 12, "WORD_NUMBER"],
		["Scene II", "scene", 2, "WORD_NUMBER"],
		["SCENE I. A street.", "scene", 1, "WORD_NUMBER"],
		["ACT III", "act", 3, "WORD_NUMBER"],
		["FIRST ACT", "act", 1, "NUMBER_WORD"],
		["Volume 1 Chapter 2: Dusk", "chapter", 2, "WORD_NUMBER twice"],
		["Book One, Chapter Three", "chapter", 3, "WORD_NUMBER twice"],
		["Act I, Scene 2", "chapter", 1, "WORD_NUMBER twice"],
		["The Weir - Chapter 4", "chapter", 4, "WORD_NUMBER below a title"],
		["[Chapter 5]", "chapter", 5, "WORD_NUMBER in AROUND"],
		["Chapter 12b", "chapter", 12.002, "WORD_NUMBER"],
		["Chapter 3.5: Rain", "chapter", 3.005, "WORD_NUMBER"],
		["Chapter 2 The mill at dusk", "chapter", 2, "WORD_NUMBER"],
		["Chapter One: Who is there?", "chapter", 1, "WORD_NUMBER"],
		["Chapter One Hundred and Two", "chapter", 102, "WORD_NUMBER"],
		["Chapitre premier", "chapter", 1, "WORD_NUMBER"],
		["CAPÍTULO SEGUNDO", "chapter", 2, "WORD_NUMBER"],
		["Zweites Kapitel", "chapter", 2, "NUMBER_WORD"],
		["3. Kapitel: Das Wehr", "chapter", 3, "DOTTED_WORD"],
		["Глава третья", "chapter", 3, "WORD_NUMBER"],
		["Часть первая", "part", 1, "WORD_NUMBER"],
		["第十二章 再会", "chapter", 12, "EAST"],
		["第3話", "chapter", 3, "EAST"],
		["제4장", "chapter", 4, "EAST"],
		["5화", "chapter", 5, "EAST_BARE"],
		["第二部", "part", 2, "EAST"],
		["2. IV. THE MILL", "numeral", 2.004, "TWOFOLD"],
		["1.2 The Mill", "numeral", 1.002, "TWOFOLD"],
		["Gestation 1.2", "counted", 1.002, "ARC"],
		["Prologue: The Fire", "named", undefined, "NAMED_TITLED"],
		["Epilogue - ten years later", "named", undefined, "NAMED_TITLED"],
		["Interlude 2: The Ferry", "named", undefined, "NAMED_TITLED"],
		["プロローグ", "named", undefined, "NAMED_EAST"],
		["序章 はじまり", "named", undefined, "NAMED_EAST"],
		["A Note on the Text", "notes", undefined, "NOTES"],
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
		"Day 3: We marched on until nightfall.",
		"Session 4 was a long one.",
		"Conclusion: they all went home.",
		"The first part of the way was steep",
		"II. Letter from home and other",
		"The book was on the table.",
		"Part of it was true, he said.",
		"MAY 1",
		"LOUIS XIV",
		"SCENE",
		"SCENE: a street",
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
		["C H A P T E R  X V I", "CHAPTER XVI"],
		["--- Chapter 4 ---", "Chapter 4"],
		["【Chapter 4】", "Chapter 4"],
		["[The mill is old.]", "[The mill is old.]"],
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
