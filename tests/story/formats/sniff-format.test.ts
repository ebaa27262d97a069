import { expect, test } from "vitest";
import { sniffFormat } from "../../../src/story/formats/sniff-format.ts";

const sniff = (text: string, path: string) => sniffFormat(new TextEncoder().encode(text), path);

test.each([
	["story.txt", "<!DOCTYPE html><p>Rain.", "html"],
	["story.txt", "<h1>One</h1><p>Rain fell.</p>", "html"],
	["story.txt", "<?xml version='1.0'?><!-- x --><div>Rain</div>", "html"],
	["story.txt", "Rain.<br>Sun.<br>Rain.<br>Sun.<br>Rain.<br>Sun.<br>", "html"],
	["story.html", "Rain fell.<br><br>Sun shone.", "html"],
	["story.html", "Rain fell.\n\nSun shone.", "text"],
	["story.txt", "<Ann> hello\n<Bob> hello to you\n", "text"],
	["story.txt", `He wrote <p> and </p> on the board. ${"Rain fell on the town. ".repeat(400)}`, "text"],
	["story.md", '<p align="center">The Rain</p>\n\nRain fell.', "markdown"],
	["story.txt", "MIME-Version: 1.0\nContent-Type: text/html\n\n<p>Rain.", "mhtml"],
	[
		"story.txt",
		"From: Ann\r\nSubject: Rain\r\n\tand sun\r\nContent-Type: text/plain\r\nMIME-Version: 1.0\r\n\r\nRain.",
		"mhtml",
	],
	["story.txt", "Ann: Is it raining?\nBob: It is.\nAnn: Content-Type: what?\n", "text"],
])("%s with %j is %s", (path, text, format) => {
	expect(sniff(text, path)).toBe(format);
});

test("a web archive of Safari is refused with what to save instead", () => {
	expect(() => sniff("bplist00\u00d1", "page.webarchive")).toThrow(/web archive of Safari.*as HTML/u);
});
