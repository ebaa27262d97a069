import fc from "fast-check";
import { expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { expectSound, PIECE, read } from "./sound-reading.ts";

/** Pieces of pages, well formed or not. */
const MARKUP = fc.constantFrom(
	...["<p>", "</p>", "<div class=sidebar>", "</div>", "<h1>", "</h1>", "<h2>Chapter 2</h2>", "<pre>", "</pre>", "<br>"],
	...["<sup>", "</sup>", "<a href='#n1'>", "</a>", "[1]", "2", "↑", "<p id=n1>", "<span class=pagenum>", "</span>"],
	...["<button>", "</button>", "<figcaption>", "</figcaption>", "<aside>", "</aside>", "<table><tr><td>", "</table>"],
	...[
		"<article>",
		"</article>",
		"<h3>Contents</h3>",
		"<li>",
		"<nav>",
		"</nav>",
		"<time datetime='2019-03-03'>",
		"<hr>",
	],
	...[
		"<form>",
		"</form>",
		"<div class='meta'>",
		"<p>Notes</p>",
		"<img alt=T>",
		"<div style='display:none'>",
		"<!--",
		"-->",
	],
	...[
		"&shy;",
		"&nbsp;",
		"<wbr>",
		"<meta property='og:title' content='The Rain'>",
		"*** START OF THE PROJECT GUTENBERG EBOOK",
	],
);

const PAGE = fc.array(fc.oneof(MARKUP, PIECE), { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(""));

test("whatever the elements of a page or of one saved as one file, its spans are sound", () => {
	fc.assert(
		fc.property(PAGE, fc.boolean(), (page, isMessage) => {
			const message = `Subject: Rain\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n${page}`;
			try {
				expectSound(isMessage ? read(message, "tiny.mhtml") : read(`<html>${page}`, "tiny.html"));
			} catch (error) {
				if (!(error instanceof UserError)) throw error;
			}
		}),
		{ numRuns: 300 },
	);
});

test("a page cut after a paragraph is read the same up to there", () => {
	const part = fc.constantFrom(
		"<h2>Chapter 2</h2>",
		"<h2>The River</h2>",
		"<hr>",
		"<div class=sidebar><a href=x>More</a></div>",
		"<figcaption>A door</figcaption>",
		...["The rain fell on the roofs of the town.", "Yes.", "“Who is there?” she asked.", "Day 1", "Share"].map(
			(words) => `<p>${words}</p>`,
		),
		"<p>It was old<sup><a href=#n>1</a></sup> and grey.</p>",
	);
	const paragraphsOf = (html: string) => {
		const story = read(html, "tiny.html");
		return story.paragraphs.map((span) => `${span.chapter}:${span.number} ${story.text.slice(span.start, span.end)}`);
	};
	fc.assert(
		fc.property(fc.array(part, { minLength: 2, maxLength: 20 }), fc.nat(19), (parts, place) => {
			const head = "<html><title>The Rain</title><body><h1>The Rain</h1><p>The rain fell, and nobody was out.</p>";
			const cut = paragraphsOf(head + parts.slice(0, place).join(""));
			expect(paragraphsOf(head + parts.join("")).slice(0, cut.length)).toEqual(cut);
		}),
		{ numRuns: 200 },
	);
});
