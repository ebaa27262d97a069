import { describe, expect, test } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { readStory } from "../../../src/story/read-story.ts";

const read = (text: string) => readStory({ path: "tiny.md", bytes: new TextEncoder().encode(text) });
const SENTENCE = "The rain fell on the roofs of the town, and nobody was out of doors. ";

describe("front matter", () => {
	test("is none where a rule above the text and a rule far below would hold half the book between them", () => {
		const scene = `${SENTENCE}\n\n`.repeat(1000);
		expect(read(`---\n\n${scene}---\n\n${SENTENCE}`).paragraphs).toHaveLength(1001);
	});

	test.each([
		["that would run code elsewhere", "---js\nprocess.exit(1)\n---\n\nText of it."],
		["with unknown keys", "---\nlayout: post\ntags: [a]\n---\n\nText of it."],
		["with tags of other languages", "---\ntitle: The Fox\nx: !!js/function 'function(){}'\n---\n\nText of it."],
	])("%s does nothing", (_, text) => {
		expect(read(text).paragraphs.length).toBeGreaterThan(0);
	});

	test("of aliases within aliases is refused", () => {
		const lines = ["a: &a [x, x, x, x, x, x, x, x]"];
		for (let index = 1; index < 12; index++) {
			const [name, before] = [String.fromCharCode(97 + index), String.fromCharCode(96 + index)];
			lines.push(`${name}: &${name} [${Array(8).fill(`*${before}`).join(", ")}]`);
		}
		expect(() => read(`---\n${lines.join("\n")}\n---\n\nText of it.`)).toThrow(UserError);
	});

	test("with a wrong value says so, and the rest of it holds", () => {
		const story = read("---\ntitle: [a, b]\nauthor: Jane Roe\n---\n\nText of it.");
		expect(story).toMatchObject({ title: "Tiny", author: "Jane Roe" });
		expect(story.warnings).toEqual([{ warning: "ignored-property", property: "title", problem: "words" }]);
	});
});
