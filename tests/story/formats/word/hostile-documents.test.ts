import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readStory } from "../../../../src/story/read-story.ts";

const read = (content: Uint8Array, path = "tiny.docx") => readStory({ path, bytes: content });

const docx = (document: string, files: Zippable = {}) => zipSync({ "word/document.xml": strToU8(document), ...files });

describe("a Word document", () => {
	test("a .docx of paragraphs, without what was deleted or is a field's code", () => {
		const story = read(
			docx(
				`<w:document><w:body><w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr><w:r><w:t>Chapter 1</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">The rain </w:t></w:r><w:del><w:r><w:delText>never </w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText><w:t>fell.</w:t></w:r></w:p></w:body></w:document>`,
				{
					"word/styles.xml": strToU8(
						`<w:styles><w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style></w:styles>`,
					),
				},
			),
			"tiny.docx",
		);
		expect(story.chapters.map(({ title }) => title)).toEqual(["Chapter 1"]);
		expect(story.paragraphs.map(({ start, end }) => story.text.slice(start, end))).toEqual(["The rain fell."]);
	});

	test.each([
		["without text", () => docx("<w:document/>"), /without text/u],
		[
			"that unpacks to 200 MB",
			() => docx("", { "word/document.xml": new Uint8Array(200 * 1024 * 1024) }),
			/unpacks to more than/u,
		],
		["cut off", () => docx("<w:document/>").subarray(0, 60), /damaged/u],
		["whose elements lie thousands deep", () => docx("<w:p>".repeat(100_000)), /thousands deep.*Export it again/u],
	])("but not a .docx %s", (_, make, message) => {
		expect(() => read(make())).toThrow(message);
	});
});
