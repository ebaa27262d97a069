import type { Message } from "discord.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { english } from "../../../src/answering/wording/languages.ts";
import {
	readUpload,
	renderAdded,
	renderForm,
	renderUpload,
	shownUpload,
} from "../../../src/discord/render/render-upload.ts";
import { checkCallback } from "../stand-in/check-body.ts";

const anyPreview = fc.record({
	id: fc.constant("abc"),
	title: fc.oneof(fc.string({ unit: "binary", maxLength: 400 }), fc.string({ maxLength: 400 })),
	published: fc.option(fc.constantFrom("1815", "2003-01-20", "1815?", "18XX", "../2003"), { nil: undefined }),
	chapters: fc.nat(),
	paragraphs: fc.nat(),
	language: fc.constantFrom("en", "fr", "und", "x", "not a language", "@everyone"),
});

function problemsOf(body: unknown): string[] {
	return checkCallback(JSON.parse(JSON.stringify(body)));
}

test("whatever a file is called, Discord takes what is shown of it and the form, and both say the same", () => {
	fc.assert(
		fc.property(anyPreview, fc.constantFrom("last year", "1815", undefined), (preview, typed) => {
			const upload = { ...shownUpload(preview, english), ...(typed === undefined ? {} : { published: typed }) };
			const components = renderUpload(upload, { say: "check-first" }, english, "1|1||add|abc");
			const flags = 1 << 15;
			expect(problemsOf({ type: 4, data: { flags, components, allowed_mentions: { parse: [] } } })).toEqual([]);
			const read = readUpload({ components } as unknown as Message);
			expect(read).toMatchObject({ published: upload.published, facts: upload.facts });
			expect(problemsOf({ type: 9, data: renderForm(read ?? upload, "1|1||add|abc", english) })).toEqual([]);
		}),
	);
});

test("a title in plain letters is read back as it was", () => {
	const title = "The **Old** Mill: a_tale [1] <@1> \\ end*";
	const shown = shownUpload({ id: "a", title, chapters: 1, paragraphs: 2, language: "en" }, english);
	expect(
		readUpload({ components: renderUpload(shown, { say: "check-first" }, english) } as unknown as Message)?.title,
	).toBe(title);
});

test("what is wrong with the file stands beside what was understood of it", () => {
	const warnings = { count: 1, first: [{ warning: "bad-bytes", count: 2, encoding: "UTF-8" } as const] };
	const { facts } = shownUpload({ id: "a", title: "A", chapters: 1, paragraphs: 2, language: "en", warnings }, english);
	expect(facts).toMatch(/ · read with 1 warning: 2 bytes are no characters in UTF-8/u);
});

test("a title that its id cuts short is told with its id", () => {
	const title = "The Old Mill at the End of the Long Road";
	const added = { example: "/cast", facts: "1 chapter", read: [], asker: "1" };
	expect(JSON.stringify(renderAdded({ ...added, title, story: "the-old-mill-at-the-end-of" }, english))).toContain(
		"In citations it is called the-old-mill-at-the-end-of.",
	);
	expect(JSON.stringify(renderAdded({ ...added, title: "Emma", story: "emma" }, english))).not.toContain(
		"In citations",
	);
});

test("a date is read back whatever language its label is in, and what tells that there is none is no date", () => {
	const shown = { title: "Emma", published: "1815", facts: "2 chapters" };
	const blocks = JSON.stringify(renderUpload(shown, { say: "check-first" }, english)).replace(
		"Published",
		"Erschienen",
	);
	expect(readUpload({ components: JSON.parse(blocks) } as Message)).toEqual(shown);
	const none = JSON.stringify(
		renderUpload({ ...shown, published: undefined }, { say: "check-first" }, english),
	).replace("No date", "Published no");
	expect(readUpload({ components: JSON.parse(none) } as Message)?.published).toBeUndefined();
});
