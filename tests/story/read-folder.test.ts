import { describe, expect, test } from "vitest";
import { readFolder } from "../../src/story/read-folder.ts";
import { textAt } from "../../src/story/span.ts";
import type { Story } from "../../src/story/story.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const PROSE = "The rain fell on the roofs of the town, and nobody was out of doors that night but the watchman.";

type Files = Readonly<Record<string, string>>;

const readAll = (files: Files) =>
	readFolder({
		path: "serial",
		files: Object.entries(files).map(([name, text]) => ({ path: `serial/${name}`, bytes: bytes(text) })),
	});
const read = (files: Files) => readAll(files).stories[0] as Story;
const titles = (files: Files) => read(files).chapters.map(({ title }) => title);
/** A file for each name, each with other words. */
const named = (...names: readonly string[]): Files =>
	Object.fromEntries(names.map((name) => [name, `${PROSE} That was ${name}.`]));
const dated = (day: string) => `---\ndate: ${day}\n---\n\n${PROSE} It was ${day}.`;
const report = (title: string, day?: string) =>
	`${title}\n\n${day === undefined ? "" : `${day}\n\n`}${PROSE} ${title}.`;

describe("a folder", () => {
	test("without files, or without text, is refused", () => {
		expect(() => readFolder({ path: "serial", files: [] })).toThrow(/folder without stories/u);
		expect(() => readFolder({ path: "serial", files: [{ path: "serial/1.txt", bytes: bytes("* * *") }] })).toThrow(
			/without text/u,
		);
		expect(() => readAll({ "a.png": "a", "b.css": "b" })).toThrow(/without stories\. It holds a\.png, b\.css\./u);
		expect(() => readAll({ "a.txt": "{\\rtf1" })).toThrow(
			/without text that could be cited\. serial\/a\.txt is an RTF/u,
		);
	});

	test.each<[string, Files, readonly string[]]>([
		["by numbers", named("Session 10.md", "Session 2.md"), ["Session 2", "Session 10"]],
		["by numbers in words", named("Chapter Ten.txt", "Chapter Two.txt"), ["Chapter Two", "Chapter Ten"]],
		["by DIVISION and Roman numerals", named("Book-IX.txt", "Book-V.txt"), ["Book V", "Book IX"]],
		["by a first word that is a number", named("IX Fall.txt", "V Rise.txt"), ["V Rise", "IX Fall"]],
		[
			"by days in words",
			named("On 5 March 2021.md", "On 12 January 2021.md"),
			["On 12 January 2021", "On 5 March 2021"],
		],
		["whatever the case", named("CHAPTER 2.TXT", "chapter 1.txt"), ["Chapter 1", "CHAPTER 2"]],
		[
			"with prologue and epilogue at their places",
			named("Epilogue.md", "Chapter 1.md", "Prologue.md"),
			["Prologue", "Chapter 1", "Epilogue"],
		],
		[
			"with parts as folders",
			named("Part Two/1 Sun.md", "Part One/1 Rain.md"),
			["Part One: 1 Rain", "Part Two: 1 Sun"],
		],
		["without the folder that all lie in", named("text/1 Rain.md", "text/2 Sun.md"), ["1 Rain", "2 Sun"]],
		[
			"by their own days where names say nothing",
			{ "Mill.md": dated("2021-04-01"), "Weir.md": dated("2021-03-01") },
			["Weir", "Mill"],
		],
		[
			"by names where these say it",
			{ "1 Mill.md": dated("2021-04-01"), "2 Weir.md": dated("2021-03-01") },
			["1 Mill", "2 Weir"],
		],
		[
			"by Hugo's weights",
			{ "Mill.md": `---\nweight: 2\n---\n${PROSE}`, "Weir.md": `---\nweight: 1\n---\n${PROSE}!` },
			["Weir", "Mill"],
		],
		[
			"with what opens a folder first",
			{ ...named("1 Rain.md"), "_index.md": `# The Serial\n\n${PROSE}` },
			["The Serial", "1 Rain"],
		],
	])("is read in the order that people mean: %s", (_, files, chapters) => {
		expect(titles(files)).toEqual(chapters);
	});

	test("of notes keeps what each says of its title and its day", () => {
		const story = read({ "1.md": `---\ntitle: The Weir\ndate: 2021-03-01\n---\n${PROSE}`, "2 Mill.md": PROSE });
		expect(story.chapters).toMatchObject([{ title: "The Weir", published: "2021-03-01" }, { title: "2 Mill" }]);
		expect(story.published).toBeUndefined();
	});

	test("of notes is a chapter a note, unless its headings are chapters", () => {
		const note = `${PROSE}\n\n## Loot\n\nA sword.`;
		expect(titles({ "Session 1.md": `# The Weir\n\n${note}`, "Session 2.md": `## Summary\n\n${note}` })).toEqual([
			"The Weir",
			"Session 2",
		]);
		expect(titles({ "a.md": `# Rain\n\n${PROSE}`, "b.md": `## Chapter 1\n\nA.\n\n## Chapter 2\n\nB.` })).toEqual([
			"Rain",
			"Chapter 1",
			"Chapter 2",
		]);
		expect(titles({ "a.md": `# Rain\n\n${PROSE}`, "notes.md": `# Sun\n\n${PROSE}\n\n# Wind\n\nC.` })).toEqual([
			"Rain",
			"Notes: Sun",
			"Notes: Wind",
		]);
	});

	test("is read whole although a file of it cannot be, which is told", () => {
		const story = read({
			"1.txt": PROSE,
			"2.txt": "",
			"3.txt": "{\\rtf1 Rain}",
			"4.docx": "PK\x03\x04 broken",
			"5.md": "---\ntitle: []\n---\nRain fell.",
			"6.md": "---\ntitle: {}\n---\nSun shone.",
		});
		expect(story.paragraphs.map((paragraph) => textAt(story, paragraph))).toEqual([PROSE, "Rain fell.", "Sun shone."]);
		expect(story.warnings).toMatchObject([
			{ warning: "unreadable-part", part: "3.txt" },
			{ warning: "unreadable-part", part: "4.docx" },
			{ warning: "no-text", within: { files: ["2.txt"], count: 1 } },
			{ warning: "ignored-property", property: "title", within: { files: ["5.md", "6.md"], count: 2 } },
		]);
	});

	test("passes over what is no story in it, and counts it", () => {
		const story = read({
			...named("1 Rain.html", "2 Sun.txt"),
			"map.PNG": "a",
			"cover.txt": "\u0089",
			"1 Rain_files/ad.html": "<html><body>Buy!</body></html>",
			".obsidian/note.md": "a",
			"Templates/Session.md": "{{title}}",
			"Thumbs.db": "a",
			"style.css": "a",
		});
		expect(story.chapters).toHaveLength(3);
		expect(story.leftOut).toMatchObject([{ what: "other-files", count: 6 }]);
	});

	test("carries what was left out of its files and is wrong with them", () => {
		const story = readFolder({
			path: "serial",
			files: [
				{ path: "serial/1.md", bytes: bytes(`${PROSE} %%He dies.%%`) },
				{ path: "serial/2.md", bytes: bytes(`${PROSE} ![[map.png]] %%She dies.%%`) },
				{ path: "serial/3.txt", bytes: new Uint8Array([...bytes(PROSE), 0x20, 0xe9, 0x74, 0xe9]) },
			],
		}).stories[0] as Story;
		expect(story.leftOut.map(({ what, count }) => [what, count])).toEqual([
			["comments", 2],
			["embeds", 1],
		]);
		expect(story.warnings).toMatchObject([{ warning: "guessed-encoding", within: { files: ["3.txt"], count: 1 } }]);
	});

	test.each<[string, Files, readonly string[]]>([
		[
			"of one name",
			{ "1.md": PROSE, "1.html": `<html><body><p>${PROSE} Again.</p></body></html>` },
			["1.html", "1.md"],
		],
		["of one text", { "1.txt": PROSE.repeat(3), "copy.txt": PROSE.repeat(3) }, ["1.txt", "copy.txt"]],
	])("tells of two files %s", (_, files, parts) => {
		expect(read(files).warnings).toEqual([{ warning: "same-chapter", parts }]);
	});
});

describe("a folder of reports", () => {
	const reports = {
		"a.txt": report("Talks go on", "March 1, 2008"),
		"b.txt": report("Floods rise", "March 2, 2008"),
		"c.txt": report("Rain falls"),
	};

	test("is an archive although one has no day, which is told of that one", () => {
		const { stories } = readAll(reports);
		expect(stories.map(({ dateline, warnings }) => [dateline?.day, warnings])).toEqual([
			["2008-03-01", []],
			["2008-03-02", []],
			[undefined, [{ warning: "no-dateline" }]],
		]);
	});

	test("is none where most have no day, or where they are called sessions", () => {
		expect(readAll({ ...reports, "d.txt": report("Sun shines"), "e.txt": report("Wind blows") }).stories).toHaveLength(
			1,
		);
		const session = (number: number) => `# The Weir ${number}\n\n2024-03-0${number}\n\n${PROSE}`;
		expect(readAll({ "Session 1.md": session(1), "Session 2.md": session(2) }).stories).toHaveLength(1);
	});

	test("tells what was passed over and which could not be read, and that ids were cut", () => {
		const name = "a report with a name far longer than an id may be.txt";
		const { stories, problems, leftOut, warnings } = readAll({
			...reports,
			"d.txt": "{\\rtf1",
			"map.png": "a",
			[name]: report("Sun shines", "March 4, 2008"),
		});
		expect(stories).toHaveLength(4);
		expect(problems).toEqual([{ say: "no-story", path: "serial/d.txt", kind: "rtf" }]);
		expect(leftOut).toMatchObject([{ what: "other-files", count: 1 }]);
		expect(warnings).toMatchObject([
			{ warning: "cut-id", whole: "serial-a-report-with-a-name-far-longer-than-an-id-may-be", within: { count: 1 } },
		]);
	});

	test("keeps what a report says of itself before what the archive does", () => {
		const { stories } = readFolder({
			path: "news",
			manifest: { kind: "archive", author: "The Desk" },
			files: [
				{ path: "news/a.md", bytes: bytes(`---\ntitle: Talks\nauthor: Jane Roe\ndate: 2008-03-01\n---\n${PROSE}`) },
				{ path: "news/b.md", bytes: bytes(PROSE) },
			],
		});
		expect(stories).toMatchObject([
			{ title: "Talks", author: "Jane Roe", dateline: { day: "2008-03-01" } },
			{ title: "B", author: "The Desk" },
		]);
	});
});
