import { describe, expect, test } from "vitest";
import { readStory } from "../../../src/story/read-story.ts";
import { textAt } from "../../../src/story/span.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("encodings", () => {
	const text = "“Très bien,” she said — and left the café.\n\nNobody came.";
	const utf16 = (isLittle: boolean, mark: boolean) => {
		const view = new DataView(new ArrayBuffer(text.length * 2 + (mark ? 2 : 0)));
		if (mark) view.setUint16(0, 0xfeff, isLittle);
		for (let index = 0; index < text.length; index++)
			view.setUint16(index * 2 + (mark ? 2 : 0), text.charCodeAt(index), isLittle);
		return new Uint8Array(view.buffer);
	};
	const windows = Uint8Array.from(
		[...text].map((character) => ({ "“": 0x93, "”": 0x94, "—": 0x97 })[character] ?? character.charCodeAt(0)),
	);
	test.each([
		["UTF-8", bytes(text)],
		["UTF-8 with a mark", bytes(`\uFEFF${text}`)],
		["UTF-16 little endian", utf16(true, true)],
		["UTF-16 big endian", utf16(false, true)],
		["UTF-16 without a mark", utf16(true, false)],
		["Windows-1252", windows],
	])("%s is told from the bytes", (_, encoded) => {
		const story = readStory({ path: "cafe.txt", bytes: encoded });
		expect(story.paragraphs.map((paragraph) => textAt(story, paragraph))).toEqual(text.split("\n\n"));
	});
});
