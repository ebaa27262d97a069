import { describe, expect, test } from "vitest";
import { type FolderReading, readFolder } from "../../src/story/read-folder.ts";
import { readStory } from "../../src/story/read-story.ts";
import { COLUMNS, cutToColumns, wrapToColumns } from "../../src/terminal/fit-columns.ts";
import { type Inspected, reportJson, reportText } from "../../src/terminal/inspection-report.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const PROSE =
	"“The rain fell on the roofs of the town,” said Anna Reed on 3 March 1914, “and nobody was out of doors that night but Tom Hale, the watchman.”";

function file(name: string, text: string): Inspected {
	const story = readStory({ path: name, bytes: bytes(text) });
	return { name, reading: { stories: [story], problems: [], leftOut: [], warnings: [] } };
}

function folder(name: string, files: Readonly<Record<string, string>>): Inspected {
	const reading: FolderReading = readFolder({
		path: name,
		files: Object.entries(files).map(([path, text]) => ({ path: `${name}/${path}`, bytes: bytes(text) })),
	});
	return { name, reading };
}

const mill = file("mill.md", `---\ntitle: []\n---\n${PROSE}\n\n![[map.png]]`);
const notes = folder("notes", { "1.md": PROSE, "2.md": "", "3.md": `${PROSE} It rained.`, "map.png": "a" });
const news = folder("news", {
	...Object.fromEntries(
		["a", "b", "c"].map((name) => [`${name}.txt`, `Talks of ${name}\n\nMarch 1, 2008\n\n${PROSE}`]),
	),
	"d.txt": `A note\n\n${PROSE}`,
	"e.txt": "{\\rtf1 no}",
	"map.png": "a",
});
const missing: Inspected = { name: "none.txt", problem: "none.txt is not there." };

describe("a report of what was inspected", () => {
	test("ends with the warnings of a file or a folder, and their number", () => {
		expect(reportText([mill]).split("\n\n").at(-1)).toBe(
			"Warnings (1)\n  The property “title” was ignored: it must be words in quotation marks.",
		);
		expect(reportText([notes])).toMatch(/Warnings \(1\)\n {2}2\.md: It holds no text that could be cited\.$/u);
		expect(reportText([notes])).toContain("Left out: 1 file that holds no story: “map.png”.");
		expect(reportText([file("plain.txt", PROSE)])).toMatch(/No warnings\.$/u);
	});

	test("has a section for each of several, and all warnings at the end", () => {
		const parts = reportText([mill, missing, notes, news]);
		expect(parts.match(/^== .*$/gmu)).toEqual(["== mill.md", "== none.txt", "== notes", "== news"]);
		const [end = ""] = parts.split("\n\n").slice(-1);
		expect(end.split("\n")[0]).toBe("Warnings (5)");
		for (const words of [
			"mill.md: The property",
			"none.txt could not be read",
			"notes: 2.md",
			"news/e.txt is an RTF",
			"news-d: It has no day",
		])
			expect(end).toContain(words);
	});

	test("of an archive lists its reports and what was left out of all", () => {
		expect(reportText([news])).toMatch(
			/An archive of 4 reports[\s\S]*Left out: 1 file that holds no story[\s\S]*Reports \(4\)\n {2}news-a {2}2008-03-01 {2}Talks of a/u,
		);
	});

	test("fits a hundred columns, whatever the words", () => {
		const wide = file(
			"wide.md",
			`---\ntitle: []\ntags: [${"tag, ".repeat(60)}]\n---\n# ${"A long title ".repeat(20)}\n\n${PROSE.repeat(4)}\n\n${"雨が町の屋根に降った。".repeat(30)}\n\n${"a".repeat(300)}`,
		);
		for (const line of reportText([wide, mill, missing, notes, news]).split("\n"))
			expect(line.replace(/[\p{sc=Han}\p{sc=Hiragana}。]/gu, "xx").length).toBeLessThanOrEqual(COLUMNS);
	});

	test("for programs is one object for one story, and a line for each of several", () => {
		expect(JSON.parse(reportJson([mill]))).toMatchObject({
			id: "mill",
			warnings: [{ warning: "ignored-property", message: expect.stringContaining("“title”") }],
		});
		const lines = reportJson([mill, missing, notes, news])
			.split("\n")
			.map((line) => JSON.parse(line) as Record<string, unknown>);
		expect(lines.map((line) => line["id"] ?? line["archive"])).toEqual([
			"mill",
			"notes",
			"news-a",
			"news-b",
			"news-c",
			"news-d",
			"news",
		]);
		expect(lines.at(-1)).toMatchObject({ reports: 4, problems: [expect.stringContaining("RTF")] });
	});
});

describe("lines of a hundred columns", () => {
	test.each([
		["a short line stays", "Rain fell.", 20, "Rain fell.", "Rain fell."],
		[
			"a long one is cut, or broken between words",
			"Rain fell on the town.",
			12,
			"Rain fell o…",
			"Rain fell on\n    the\n    town.",
		],
		["one without blanks is broken anywhere", "abcdefghij", 6, "abcde…", "abcdef\n    gh\n    ij"],
		["wide characters count twice", "雨雨雨雨", 6, "雨雨…", "雨雨雨\n    雨"],
	])("%s", (_, line, columns, cut, wrapped) => {
		expect(cutToColumns(line, columns)).toBe(cut);
		expect(wrapToColumns(line, columns)).toBe(wrapped);
	});
});
