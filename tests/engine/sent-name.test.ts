import { expect, test } from "vitest";
import { sentName } from "../../src/engine/sent-name.ts";
import { titleFromPath } from "../../src/story/story-id.ts";

test.each([
	["my_tale.txt", "My Tale"],
	["C:\\Users\\ann\\My Tale.txt", "My Tale"],
	["constructor.txt", "Constructor"],
	["__proto__.txt", "Proto"],
	["..txt", "Story"],
	[".txt", "Story"],
	[".epub", "Story"],
	["", "Story"],
	["no ending", "No Ending"],
	["caf\u0082 \u0000\ufffd\u202e.txt", "Caf"],
	["**bold** [x](y).txt", "**Bold** [X](Y)"],
	["白鯨記.txt", "白鯨記"],
	[`${"long ".repeat(80)}.txt`, `${"Long ".repeat(20).trim()}`],
])("a file sent as %j makes a story called %j", (name, title) => {
	expect(titleFromPath(sentName(name, "txt"))).toBe(title);
});

test("a file's name keeps its ending however long it is, and gets one where it has none", () => {
	expect(sentName(`${"x".repeat(300)}.epub`, "epub")).toBe(`${"x".repeat(100)}.epub`);
	expect(sentName("😀".repeat(300), "txt")).toBe("Story.txt");
	expect(sentName(`a${"😀".repeat(300)}`, "txt")).toBe(`a${"😀".repeat(99)}.txt`);
});
