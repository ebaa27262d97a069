import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { UserError } from "../../../../src/errors.ts";
import { readStory } from "../../../../src/story/read-story.ts";

/** Pieces of a book's pages, each of which the reader judges. */
const PIECE = fc.constantFrom(
	"<p>The rain fell on the roofs of the town, and nobody was out of doors.</p>",
	"<p>“Who is there?” she asked.</p>",
	"<p>CHAPTER ONE</p>",
	"<p><b>Chapter 2</b></p>",
	'<p align="center">III</p>',
	"<p>PART TWO</p>",
	"<h1>The Town</h1>",
	"<h2>Chapter 4</h2>",
	"<h2>The River</h2>",
	"<h3>A Word</h3>",
	'<p class="chapter-title">The Mill</p>',
	'<p id="x">Rain<sup><a href="#n">1</a></sup> fell.</p>',
	'<p id="n"><a href="#x">1</a> As it does.</p>',
	'<div id="y"><img src="a.png" alt="Chapter 5"/></div>',
	'<p><a href="p0.xhtml">The Mill</a></p>',
	"<p>Contents</p>",
	"<p>Author’s Note:</p>",
	"<blockquote><p>Thanks.</p></blockquote>",
	"<hr/>",
	"<p>A</p><p>t last it rained.</p>",
	'<section epub:type="titlepage"><p>By Jane Roe</p></section>',
	'<header><h2>II</h2><p epub:type="title">The Sea</p></header>',
);

const PAGES = fc.array(
	fc.array(PIECE, { maxLength: 6 }).map((pieces) => pieces.join("")),
	{ minLength: 1, maxLength: 6 },
);

const POINTS = fc.array(
	fc.record({
		page: fc.integer({ min: 0, max: 6 }),
		fragment: fc.constantFrom("", "#x", "#y", "#lost"),
		title: fc.constantFrom("Chapter 1", "The River", "Part Two", "Cover", "Section0001", "The Mill", "I"),
	}),
	{ maxLength: 7 },
);

type Points = readonly { readonly page: number; readonly fragment: string; readonly title: string }[];

/** A book of which the first pages are in the reading order. */
function bookOf(pages: readonly string[], points: Points, count: number): Uint8Array {
	const items = pages.map((_, at) => `<item id="p${at}" href="p${at}.xhtml" media-type="application/xhtml+xml"/>`);
	const refs = pages.slice(0, count).map((_, at) => `<itemref idref="p${at}"/>`);
	const links = points.map(({ page, fragment, title }) => `<li><a href="p${page}.xhtml${fragment}">${title}</a></li>`);
	return zipSync(
		{
			"OPS/book.opf": strToU8(
				`<package><metadata><dc:title>The Town</dc:title></metadata><manifest><item id="nav" properties="nav" href="nav.xhtml"/>${items.join("")}</manifest><spine>${refs.join("")}</spine></package>`,
			),
			"OPS/nav.xhtml": strToU8(`<nav epub:type="toc"><ol>${links.join("")}</ol></nav>`),
			...Object.fromEntries(
				pages.map((page, at) => [`OPS/p${at}.xhtml`, strToU8(`<html><body>${page}</body></html>`)]),
			),
		},
		{ level: 0 },
	);
}

/** Each paragraph with its address and its chapter's title; none of a book without text. */
function read(bytes: Uint8Array): readonly string[] {
	try {
		const story = readStory({ path: "town.epub", bytes });
		return story.paragraphs.map(
			({ chapter, number, start, end }) =>
				`${chapter}:${number} ${story.chapters[chapter - 1]?.title} ${story.text.slice(start, end)}`,
		);
	} catch (error) {
		if (error instanceof UserError) return [];
		throw error;
	}
}

const RAIN = "<p>The rain fell on the roofs of the town, and nobody was out of doors.</p>";

/** A number between a chapter's heading and a page's. */
const NUMBERED = [RAIN, '<p><b>Chapter 2</b></p><p align="center">III</p>', `<h1>The Town</h1>${RAIN}`];

test("a book cut after any page is read as the whole up to there", () => {
	fc.assert(
		fc.property(PAGES, POINTS, fc.nat(6), (pages, points, count) => {
			const cut = read(bookOf(pages, points, count));
			expect(read(bookOf(pages, points, pages.length)).slice(0, cut.length)).toEqual(cut);
		}),
		{ numRuns: 300, examples: [[NUMBERED, [{ page: 0, fragment: "", title: "Part Two" }], 2]] },
	);
});
