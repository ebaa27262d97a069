import { describe, expect, test } from "vitest";
import { isNoteNumber } from "../../../../src/story/formats/epub/note-numbers.ts";
import { usefulPoints } from "../../../../src/story/formats/epub/openings.ts";
import type { PageBlock } from "../../../../src/story/formats/epub/page-state.ts";
import { withAuthorNotes } from "../../../../src/story/formats/epub/serial-notes.ts";
import { readProperties } from "../../../../src/story/formats/word/properties.ts";

describe("NOTE_NAME: a link of a number leads to a note if a name in it says so", () => {
	const link = (href: string, words = "3") =>
		isNoteNumber({ words, attributes: { href }, isRaised: false, isMarked: false, before: "it" });

	test.each(["#_ftn3", "#fn:3", "notes.xhtml#footnote-3", "#endnote3", "#edn3", "x.html#noteref_3"])("%s", (href) => {
		expect(link(href)).toBe(true);
	});

	test.each(["#chapter3", "b.xhtml#start", "#fnord", "notes.xhtml", "#p3"])("but not %s", (href) => {
		expect(link(href)).toBe(false);
	});

	test("nor do words to a note", () => {
		expect(link("#fn3", "see the note")).toBe(false);
	});
});

describe("NUMBERED: a navigation of files and pages names no chapters", () => {
	const titles = (...names: readonly string[]) =>
		usefulPoints(names.map((title, at) => ({ title, path: `${at}.xhtml`, depth: 1 }))).map(({ title }) => title);

	test.each([["Section0001"], ["part0003.xhtml"], ["Page 12"], ["p. 7"], ["index_split_004.html"], ["Begin Reading"]])(
		"%s",
		(name) => {
			expect(titles("The Pier", name, "The Rope")).toEqual(["The Pier", "The Rope"]);
		},
	);

	test.each([["1"], ["Chapter 10"], ["Part 2"], ["Section 4"], ["Page One"]])("but %s is one", (name) => {
		expect(titles("The Pier", name, "The Rope")).toEqual(["The Pier", name, "The Rope"]);
	});

	test("one that names a single chapter knows less than the headings", () => {
		expect(titles("Cover", "The Pier", "Start")).toEqual([]);
	});
});

describe("LABEL and FIELD: what the author of a serial says is told from the story", () => {
	const block = (text: string, more: Partial<PageBlock> = {}): PageBlock => ({
		text,
		continues: false,
		standsOut: false,
		anchors: [],
		linked: 0,
		quotation: 0,
		...more,
	});
	const kept = (blocks: readonly PageBlock[]) =>
		withAuthorNotes(blocks)
			.filter(({ aside }) => aside === undefined)
			.map(({ text }) => text);

	test.each(["Chapter Summary", "Author’s Notes:", "Notes", "End Notes", "A/N", "Summary:"])(
		"%s over a quotation",
		(label) => {
			expect(kept([block(label), block("Thanks!", { quotation: 1 }), block("It rained.")])).toEqual(["It rained."]);
		},
	);

	test("but not a chapter called Notes with text below it", () => {
		expect(kept([block("Notes", { level: 2 }), block("It rained.")])).toEqual(["Notes", "It rained."]);
	});

	test("a page of fields describes a story", () => {
		const fields = ["Category: Tales", "Rating: K", "Words: 1,204", "Status: Complete", "Language: English"];
		expect(kept(fields.map((text) => block(text)))).toEqual([]);
		expect(kept(fields.slice(0, 3).map((text) => block(text)))).toHaveLength(3);
	});
});

describe("OF_TEMPLATE: what programs call a document is not its title", () => {
	const titleOf = (title: string) => readProperties(`<dc:title>${title}</dc:title>`).title;

	test.each(["Document1", "Untitled document", "Unbenannt 1", "Microsoft Word - ferry.doc", "ferry_v7.docx"])(
		"%s",
		(title) => {
			expect(titleOf(title)).toBeUndefined();
		},
	);

	test.each(["The Long Ferry", "A Document of Harrow", "1984"])("but %s is", (title) => {
		expect(titleOf(title)).toBe(title);
	});
});
