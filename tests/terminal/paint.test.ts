import { describe, expect, test } from "vitest";
import type { Evidence } from "../../src/answering/answer.ts";
import { briefly } from "../../src/terminal/brief.ts";
import { columnsOf } from "../../src/terminal/fit-columns.ts";
import { wrap } from "../../src/terminal/paint.ts";

const passage = (text: string, ...marked: readonly string[]): Evidence => ({
	story: "mill",
	storyTitle: "The Mill",
	chapter: 1,
	paragraph: 1,
	citation: "mill 1",
	longCitation: "The Mill, ¶1",
	text,
	highlights: marked.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })),
});

describe("rows of a terminal", () => {
	test("close a format at their end and open it again behind the indent", () => {
		expect(wrap("one \u001b[1mtwo three\u001b[22m four", 10, "  ")).toBe(
			"  one \u001b[1mtwo\u001b[0m\n  \u001b[1mthree\u001b[22m\n  four",
		);
	});

	test("break scripts without spaces anywhere, by the columns that they take, but no address", () => {
		const rows = wrap("那磨坊主人老湯姆住在河邊".repeat(4), 20, "  ").split("\n");
		expect(rows.length).toBeGreaterThan(4);
		expect(Math.max(...rows.map(columnsOf))).toBeLessThanOrEqual(20);
		expect(wrap("https://example.org/a/long/address", 20, "")).toBe("https://example.org/a/long/address");
	});
});

describe("a long passage beside the first", () => {
	const text = `${"He waited by the river. ".repeat(60)}Then the fox came. ${"He waited by the river. ".repeat(60)}`;

	test("is shown in part, around the words that answer", () => {
		const brief = briefly(passage(text, "the fox"), 40);
		expect(brief.text).toMatch(/^… .* the fox came\. .* …$/);
		expect(brief.text.length).toBeLessThan(340);
		expect(brief.highlights.map(({ start, end }) => brief.text.slice(start, end))).toEqual(["the fox"]);
	});

	test("is shown from its beginning or to its end where these are near", () => {
		expect(briefly(passage(text), 40).text).toMatch(/^He waited .* …$/);
		expect(briefly(passage(`${text}The end`, "The end"), 40).text).toMatch(/^… .*The end$/);
		expect(briefly(passage("A short one."), 40).text).toBe("A short one.");
	});
});
