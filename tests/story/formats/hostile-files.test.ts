import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { readStory } from "../../../src/story/read-story.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (content: Uint8Array | string, path = "tiny.txt") =>
	readStory({ path, bytes: typeof content === "string" ? bytes(content) : content });
const SENTENCE = "The rain fell on the roofs of the town, and nobody was out of doors. ";

describe("a file that is no story is refused with what it is and the way out", () => {
	test.each<[string, Uint8Array | string, RegExp]>([
		["an empty file", "", /holds no text/u],
		["white space alone", " \n\n\t\n\u00a0\n", /holds no text/u],
		["a byte order mark alone", "\uFEFF", /holds no text/u],
		["furniture alone", "* * *\n\n[Illustration]\n", /holds no text/u],
		["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /is a PNG picture/u],
		["a photograph", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), /is a JPEG picture/u],
		[
			"an old Word file",
			Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
			/old Word document.*\.docx/u,
		],
		["rich text", "{\\rtf1\\ansi Hello}", /an RTF document/u],
		["a RAR archive", "Rar!\x1a\x07\x00", /RAR archive.*Unpack/u],
		["a gzip archive", Uint8Array.from([0x1f, 0x8b, 8, 0]), /gzip archive/u],
		["a Kindle file", `${"\0".repeat(60)}BOOKMOBI${"\0".repeat(200)}`, /Kindle file.*EPUB/u],
		[
			"random bytes",
			Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919 + (index >> 3) * 104_729) % 256),
			/is no text/u,
		],
		["zeros", new Uint8Array(5000), /is no text/u],
		["a zip of other things", zipSync({ "a.txt": strToU8("Hello") }), /is a zip archive.*Unpack/u],
		[
			"an OpenDocument file",
			zipSync({ mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }] }),
			/OpenDocument/u,
		],
		["a text of 49 MB", new Uint8Array(49 * 1024 * 1024).fill(97), /has 49 MB; a story may have 48 MB/u],
	])("%s", (_, content, message) => {
		expect(() => read(content)).toThrow(UserError);
		expect(() => read(content)).toThrow(message);
	});
});

describe("what is odd but readable is read", () => {
	test("a page that declares an outside entity, which is not fetched", () => {
		const story = read(
			`<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><html><body><p>Here: &x; it is, he said.</p></body></html>`,
		);
		expect(story.text).not.toContain("root:");
	});

	test("a page with scripts, handlers and frames, which do not run and leave no text", () => {
		const story = read(
			`<html><body onload="alert(1)"><script>document.write("evil")</script><p onclick="x()">Text of the story.</p><iframe src="http://evil"></iframe><style>p{}</style><noscript>evil</noscript><object data="evil">evil</object></body></html>`,
		);
		expect(story.text).toBe("Text of the story.");
	});

	test.each([
		["2,000 elements that never close", `<html><body>${"<p>Text here.<b><i>".repeat(1000)}`],
		["a tag that never ends", `<html><body><p>Text of it.</p><p ${"a=b ".repeat(100_000)}`],
		["a comment that never ends", `<html><body><p>Text of it.</p><!--${"x".repeat(500_000)}`],
		["an attribute of 5 MB", `<html><body><p title="${"x".repeat(5_000_000)}">Text of it.</p></body></html>`],
	])("is read: a page with %s", (_, html) => {
		expect(read(html, "page.html").paragraphs.length).toBeGreaterThan(0);
	});

	test("but not a page of 100,000 elements within each other", () => {
		expect(() => read(`<html><body>${"<div>".repeat(100_000)}Deep text, he said.`, "page.html")).toThrow(
			/page\.html is a damaged page/u,
		);
	});

	test.each([
		["a line of 2 MB", SENTENCE.repeat(30_000)],
		["a line of 1 MB without a sentence", "rain ".repeat(200_000)],
		["a line of 3 MB of white space", `Rain.\n\n${" ".repeat(3_000_000)}\n\nSun.`],
		["3 MB of stars", `Rain.\n\n${"*".repeat(3_000_000)}x\n\nSun.`],
		["3 MB of line breaks", `Rain.${"\n".repeat(3_000_000)}Sun.`],
		["10,000 dots", `Rain.\n\n${".".repeat(10_000)}x\n\nSun.`],
		["100,000 brackets", `Rain.\n\n${"[".repeat(100_000)}\n\nSun.`],
		[
			"10,000 chapters",
			Array.from({ length: 10_000 }, (_, index) => `Chapter ${index + 1}\n\n${SENTENCE}\n\n`).join(""),
		],
		["20,000 headings without text", `${"CHAPTER I\n\n".repeat(20_000)}${SENTENCE}`],
		["100,000 indented lines", "    The rain fell on the roofs.\n".repeat(100_000)],
		["carriage returns alone", "Rain fell.\r\rSun shone.\r\r".repeat(10_000)],
		["wrong bytes among good ones", `${SENTENCE}\n\n\uFFFD\uFFFD ${SENTENCE}`],
	])("is read: a text with %s", (_, text) => {
		const story = read(text);
		expect(story.paragraphs.length).toBeGreaterThan(0);
	});

	test("10,000 chapters are 10,000 chapters", () => {
		const story = read(Array.from({ length: 9999 }, (_, index) => `Chapter ${index + 1}\n\n${SENTENCE}\n\n`).join(""));
		expect(story.chapters).toHaveLength(9999);
	});

	test.each([
		["marks that never close", "*_`[![<".repeat(100_000)],
		["opening brackets", "[".repeat(300_000)],
		["opening comments", "<!--".repeat(100_000)],
		["backticks of every length", Array.from({ length: 600 }, (_, index) => "`".repeat(index)).join(" x ")],
		["nested quotes", `${"> ".repeat(50_000)}text of it.`],
		["a heading of white space", `# ${" ".repeat(300_000)}x`],
	])("is read: Markdown of %s", (_, text) => {
		read(`Text of it.\n\n${text}\n`, "tiny.md");
	});
});
