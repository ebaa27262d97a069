import { describe, expect, test } from "vitest";
import { readStory } from "../../../src/story/read-story.ts";
import { textAt } from "../../../src/story/span.ts";

const read = (lines: readonly string[]) =>
	readStory({ path: "mill.md", bytes: new TextEncoder().encode(lines.join("\n")) });

function paragraphs(lines: readonly string[]): string[] {
	const story = read(lines);
	return story.paragraphs.map((paragraph) => textAt(story, paragraph));
}

const leftOut = (lines: readonly string[]) => read(lines).leftOut.map(({ what, count }) => [what, count]);
const titles = (lines: readonly string[]) => read(lines).chapters.map(({ title }) => title);

describe("what a program shows as text is text, without its marks", () => {
	test.each<[string, readonly string[], readonly string[]]>([
		[
			"a callout within a callout",
			["> [!note]- One", "> Rain.", "> > [!tip]+ Two", "> > Sun."],
			["One", "Rain.", "Two", "Sun."],
		],
		[
			"MkDocs' box with a title",
			['!!! note "Beware"', "    Rain.", "", "    Sun.", "", "Wind."],
			["Beware", "Rain.", "Sun.", "Wind."],
		],
		["MkDocs' box without one", ["??? tip", "    Rain.", "Wind."], ["Rain. Wind."]],
		["Docusaurus' box", [":::tip[Beware]", "Rain.", ":::", "", "Sun."], ["Beware", "Rain.", "Sun."]],
		["Pandoc's box", ["::: {.epigraph}", "Rain.", ":::"], ["Rain."]],
		["what is folded away", ["<details>", "<summary>More</summary>", "", "Rain.", "", "</details>"], ["More", "Rain."]],
		["the words in a site's short code", ["{{% notice tip %}}Rain.{{% /notice %}} Sun."], ["Rain. Sun."]],
		["a task", ["- [ ] Find her", "- [x] Flee"], ["Find her", "Flee"]],
		["a table", ["| Name | Is |", "|---|:-:|", "| Anna | kind |"], ["Name | Is", "Anna | kind"]],
		["a cry, and another program's heading", ["!!! No way", "", "=== Two", "", "#1"], ["!!! No way", "=== Two", "#1"]],
		["a formula", ["So $a_1 + b_1 = c_1$ costs $5 or $6."], ["So $a_1 + b_1 = c_1$ costs $5 or $6."]],
		["a word with attributes (LINK)", ["The [river]{.smallcaps} ran. {: .lead }"], ["The river ran."]],
		[
			"a field within a line",
			["He paid [sum:: six crowns] and (mood:: grim) left."],
			["He paid six crowns and grim left."],
		],
		["a box of the Admonition plugin", ["```ad-note", "Rain **fell**.", "```", "", "Sun."], ["Rain fell.", "Sun."]],
		["a speaker in brackets", ["[Anna]: Hello there."], ["[Anna]: Hello there."]],
		["a quotation below a paragraph", ["He read:", "> Rain fell."], ["He read:", "Rain fell."]],
		[
			"a paragraph over a rule",
			["The rain fell on all the town.", "---", "Sun."],
			["The rain fell on all the town.", "Sun."],
		],
		["a name in a colon's line", ["Anna: Hello.", "Tom: Good day."], ["Anna: Hello. Tom: Good day."]],
	])("%s", (_, lines, shown) => {
		expect(paragraphs(lines)).toEqual(shown);
	});
});

describe("a number at the beginning of a line", () => {
	test.each<[string, readonly string[], readonly string[]]>([
		[
			"is a year",
			["1914. That was the year.", "", "1915. So was that."],
			["1914. That was the year.", "1915. So was that."],
		],
		["is a day", ["24. December came."], ["24. December came."]],
		[
			"within a paragraph is a word of it",
			["There were", "12. Nobody counted them."],
			["There were 12. Nobody counted them."],
		],
		["is a list's", ["1. Rain", "2. Sun", "3) Wind"], ["Rain", "Sun", "Wind"]],
		["is a long list's after the one before", ["20. Rain", "21. Sun"], ["Rain", "Sun"]],
	])("%s", (_, lines, shown) => {
		expect(paragraphs(lines)).toEqual(shown);
	});
});

describe("what is no text is counted", () => {
	const rain = ["", "Rain fell on the roofs of the town."];
	test.each<[string, readonly string[], readonly (readonly [string, number])[]]>([
		["tags alone on a line", ["#campaign #session/three", ...rain], [["properties", 1]]],
		["fields", ["location:: [[The Mill]]", "- id:: 64a0", ...rain], [["properties", 2]]],
		["Notion's properties", ["# Three", "", "Created: January 5, 2024", "Tags: a, b", ...rain], [["properties", 2]]],
		["properties of other programs", ["---", "tags: [a]", "cssclasses: wide", "---", ...rain], [["properties", 2]]],
		["embedded files", ["![[map.png]] ![[Rules#Dice]]", ...rain], [["embeds", 2]]],
		["Logseq's", ["{{embed [[Mill]]}} ((64a0b1c2-1111-2222-3333-444455556666))", ...rain], [["embeds", 2]]],
		["a site's short codes", ['{{< figure src="a.png" >}} {% include b %}', ...rain], [["embeds", 2]]],
		["a search", ["```dataview", "LIST FROM #npc", "```", ...rain], [["embeds", 1]]],
		["a script over lines", ["<script>", "var a;", "", "var b;", "</script>", ...rain], [["embeds", 1]]],
		["pictures (PICTURE)", ["![A (small) map](a_(1).png) <img src='b.png'>", ...rain], [["illustrations", 2]]],
		[
			"footnotes",
			["Rain[^1] fell[^b].", "", "[^1]: Hard.", "    Very.", "[^b]: Long."],
			[
				["note-numbers", 2],
				["notes-and-index", 2],
			],
		],
		["a footnote in the line", ["Rain fell.^[For days.]"], [["notes-and-index", 1]]],
		["contents", ["[TOC]", "- [The Mill](#the-mill)", "- [[#Flood]]", ...rain], [["contents", 3]]],
		["a comment by way of a link", ["[//]: # (Not to be seen)", ...rain], [["comments", 1]]],
	])("%s", (_, lines, counts) => {
		expect(leftOut(lines)).toEqual(counts);
		expect(paragraphs(lines)).toHaveLength(1);
	});

	test("but by its form alone never more than a third of the text", () => {
		const field = `summary:: ${"The party came to the mill. ".repeat(6)}`;
		const shown = read(Array.from({ length: 60 }, () => [field, ""]).flat());
		expect(shown.paragraphs.length).toBeGreaterThan(40);
	});
});

describe("front matter of every program", () => {
	const told = { title: "The Mill: A Tale", author: "Jane Roe", published: "2021-05-04" };
	test.each<[string, readonly string[]]>([
		["YAML", ["---", 'title: "The Mill: A Tale"', "authors: [Jane Roe]", "date: 2021-05-04T10:00:00Z", "---"]],
		[
			"YAML below blank lines",
			["", "", "---", 'title: "The Mill: A Tale"', "author: Jane Roe", "date: 2021-05-04", "---"],
		],
		["what is nearly YAML", ["---", "title: The Mill: A Tale", "author: Jane Roe", "date: 2021-05-04", "---"]],
		[
			"TOML",
			["+++", 'title = "The Mill: A Tale"', 'author = "Jane Roe"', "date = 2021-05-04", "[a]", 'title = "No"', "+++"],
		],
		["JSON", ["{", '"title": "The Mill: A Tale",', '"author": {"name": "Jane Roe"},', '"date": "2021-05-04"', "}"]],
		["Pandoc's", ["% The Mill: A Tale", "% Jane Roe", "% May 4, 2021"]],
		["Logseq's", ["title:: The Mill: A Tale", "author:: Jane Roe", "date:: 2021-05-04"]],
		["MultiMarkdown's", ["Title: The Mill: A Tale", "Author: Jane Roe", "Date: 2021-05-04"]],
	])("%s", (_, lines) => {
		expect(read([...lines, "", "Rain fell."])).toMatchObject(told);
		expect(paragraphs([...lines, "", "Rain fell."])).toEqual(["Rain fell."]);
	});

	test("is none where prose stands between two rules", () => {
		expect(paragraphs(["---", "", "He said: rain.", "", "---", "", "Sun."])).toEqual(["He said: rain.", "Sun."]);
		const prose = "The rain fell on the town.";
		expect(paragraphs(["---", prose, "---", "Sun."])).toEqual([prose, "Sun."]);
	});

	test("of Obsidian and Hugo says nothing by keys that mean something else there", () => {
		const story = read(["---", "aliases: [The Weir]", "published: true", "url: /mill/", "---", "Rain fell."]);
		expect(story).toMatchObject({ published: undefined, url: undefined, warnings: [] });
	});

	test("that uses a YAML alias nobody set is told, and the text is read", () => {
		expect(read(["---", "title: *The Mill*", "---", "Rain fell."])).toMatchObject({
			paragraphs: [{ number: 1 }],
			warnings: [{ warning: "bad-properties" }],
		});
	});
});

describe("the first # heading", () => {
	test.each<[string, readonly string[], string, readonly (string | undefined)[]]>([
		["is the title where it is the only one", ["# Rain", "", "A.", "", "## Sun", "", "B."], "Rain", [undefined, "Sun"]],
		["is a chapter like those after it", ["# Rain", "", "A.", "", "# Sun", "", "B."], "Mill", ["Rain", "Sun"]],
		[
			"is a chapter with sections like those after it",
			["# Rain", "## One", "A.", "# Sun", "## Two", "B."],
			"Mill",
			["Rain: One", "Sun: Two"],
		],
		["is the title over another", ["# Rain", "# Sun", "A.", "# Wind", "B."], "Rain", ["Sun", "Wind"]],
		[
			"is the title over sections before a last word",
			["# Rain", "## Sun", "A.", "## Wind", "B.", "# Thanks", "C."],
			"Rain",
			["Sun", "Wind", "Thanks"],
		],
		[
			"is a chapter where the front matter has the title",
			["---", "title: Weather", "---", "# Rain", "A."],
			"Weather",
			["Rain"],
		],
	])("%s", (_, lines, title, chapters) => {
		expect(read(lines).title).toBe(title);
		expect(titles(lines)).toEqual(chapters);
	});

	test("of a chapter may stand without a blank, or in HTML", () => {
		expect(titles(["#Chapter 1", "A.", "<h1>Chapter 2</h1>", "B."])).toEqual(["Chapter 1", "Chapter 2"]);
	});
});
