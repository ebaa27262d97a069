import { describe, expect, test } from "vitest";
import { readStory } from "../../../src/story/read-story.ts";
import { textAt } from "../../../src/story/span.ts";

const read = (lines: readonly string[]) =>
	readStory({ path: "mill.md", bytes: new TextEncoder().encode(lines.join("\n")) });

function paragraphs(...lines: readonly string[]): string[] {
	const story = read(lines);
	return story.paragraphs.map((paragraph) => textAt(story, paragraph));
}

describe("a comment that a note hides", () => {
	test.each<[string, readonly string[], readonly string[]]>([
		["in a line", ["Rain fell. %%The mayor dies.%% Sun shone."], ["Rain fell. Sun shone."]],
		["at the end of a line", ["Rain fell. %%The mayor dies.%%"], ["Rain fell."]],
		[
			"of several lines",
			["Rain fell.", "", "%%", "The mayor dies.", "", "# Soon", "%%", "", "Sun."],
			["Rain fell.", "Sun."],
		],
		["from the middle of a line", ["Rain fell. %%The mayor", "", "dies.%% Sun shone."], ["Rain fell. Sun shone."]],
		["in a quotation", ["Rain fell.", "", "> Sun. %%The mayor dies.%%"], ["Rain fell.", "Sun."]],
		["that holds code", ["Rain fell.", "", "%%", "```", "mayor", "```", "%%", "", "Sun."], ["Rain fell.", "Sun."]],
		["of nothing", ["Rain %%%% fell."], ["Rain fell."]],
		["of HTML, in a line", ["Rain fell. <!-- The mayor dies. --> Sun shone."], ["Rain fell. Sun shone."]],
		[
			"of HTML, over lines",
			["Rain fell.", "", "<!--", "The mayor", "", "dies.", "-->", "", "Sun."],
			["Rain fell.", "Sun."],
		],
		["within one of the other kind", ["Rain %%<!-- The %%fell. <!-- %% -->Sun."], ["Rain fell. Sun."]],
	])("%s is no text", (_, lines, shown) => {
		expect(paragraphs(...lines)).toEqual(shown);
	});

	test("hides all that is between its marks, however long it is", () => {
		const long = "The mayor dies. ".repeat(3000);
		expect(paragraphs("Rain fell.", "", "%%", long, "%%", "", "Sun.")).toEqual(["Rain fell.", "Sun."]);
		expect(paragraphs("Rain fell.", "", "<!--", long, "-->", "", "Sun.")).toEqual(["Rain fell.", "Sun."]);
	});

	test("that never closes is no comment", () => {
		expect(paragraphs("Rain %%fell.", "", "Sun.")).toEqual(["Rain %%fell.", "Sun."]);
		const pages = Array.from({ length: 400 }, (_, at) => `On day ${at} it rained, and nobody went out of the house.`);
		for (const [one, other] of [
			["<!-- one", "<!-- two -->"],
			["%% one", "%% two"],
		] as const)
			expect(paragraphs(one, "", ...pages.flatMap((page) => [page, ""]), other)).toContain(pages[0]);
	});

	test("is counted in how the note was read", () => {
		expect(read(["Rain %%a%% fell. <!-- b -->"]).leftOut).toMatchObject([{ what: "comments", count: 2 }]);
		expect(read(["Rain fell."]).leftOut).toEqual([]);
	});
});

describe("per cent signs that hide nothing stay", () => {
	test.each<[string, readonly string[], readonly string[]]>([
		["one at a time", ["It rose by 5% and fell by 6%."], ["It rose by 5% and fell by 6%."]],
		["in code", ["Write `%%a%%` for a."], ["Write %%a%% for a."]],
		["in a block of code", ["Rain:", "", "```", "%%a%%", "```", "", "Sun."], ["Rain:", "%%a%%", "Sun."]],
		["escaped", ["Rain \\%\\%fell\\%\\%."], ["Rain %%fell%%."]],
		["as a line", ["Rain:", "%%%%%%", "Sun", "%%%%%%", "fell."], ["Rain: %%%%%% Sun %%%%%% fell."]],
	])("%s", (_, lines, shown) => {
		expect(paragraphs(...lines)).toEqual(shown);
	});
});

describe("a note's own marks are read as they are shown", () => {
	test.each<[string, string, string]>([
		["a link", "Then [[Tobias Crane]] came.", "Then Tobias Crane came."],
		["a link under another name", "Then [[Tobias Crane|Tobias]] came.", "Then Tobias came."],
		["a link in a table", "| [[Tobias Crane\\|Tobias]] came |", "Tobias came"],
		["a link to a heading", "Then [[Tobias Crane#Youth]] came.", "Then Tobias Crane came."],
		["a link to a paragraph", "Then [[Tobias Crane#^a1b2c3|he]] came.", "Then he came."],
		["a link within the note", "As told in [[#Youth]].", "As told in Youth."],
		["a link into a folder", "Then [[People/Tobias Crane]] came.", "Then Tobias Crane came."],
		["a link with emphasis", "Then [[Tobias Crane|*old* Tobias]] came.", "Then old Tobias came."],
		["an embedded picture", "Rain. ![[map.png]] Sun. ![[map.png|300]]", "Rain. Sun."],
		["an embedded note", "Rain. ![[Weather#Sun]]", "Rain."],
		["a highlight", "The ==red door== was a == b.", "The red door was a == b."],
		["the name of a paragraph", "Rain fell. ^a1b2c3", "Rain fell."],
		["code", "Write `[[a|b]]` and `==c==`.", "Write [[a|b]] and ==c==."],
		["brackets that are no link", "He said [[ and left.", "He said [[ and left."],
	])("%s", (_, line, shown) => {
		expect(paragraphs(line)).toEqual([shown]);
	});

	test("a link in a heading", () => {
		const story = read(["# The Mill", "", "## [[People/Anna Reed|Anna]] comes", "", "Rain fell."]);
		expect(story.chapters.map(({ title }) => title)).toEqual(["Anna comes"]);
	});

	test("a callout is its title and its words", () => {
		expect(paragraphs("> [!warning] For the reader", "> Rain fell.", "", "> [!note]-", "> Sun shone.")).toEqual([
			"For the reader",
			"Rain fell.",
			"Sun shone.",
		]);
	});

	test("brackets at the beginning of a line are a callout in a quotation only", () => {
		expect(paragraphs("[!warning] Rain fell.")).toEqual(["[!warning] Rain fell."]);
	});
});
