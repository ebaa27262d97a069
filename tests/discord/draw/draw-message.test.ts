import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ComponentJson } from "../stand-in/messages.ts";
import { drawMessage } from "./draw-message.ts";
import { drawTerminal } from "./draw-terminal.ts";
import { widthOf } from "./letter-widths.ts";
import { DESK, PHONE, type Screen } from "./look.ts";
import { piecesOf, wrap } from "./markdown-pieces.ts";

const text = (content: string): ComponentJson => ({ type: 10, content });
const button = (label: string): ComponentJson => ({ type: 2, style: 2, label });

function draw(components: readonly ComponentJson[], screen: Screen = PHONE) {
	return drawMessage(components, { asker: "anna", command: "who" }, screen);
}

function wordsOf(markdown: string): string {
	return piecesOf(markdown)
		.map(({ words }) => words)
		.join("");
}

describe("the Markdown that the bot writes", () => {
	test.each([
		["**Ann** is __here__.", "Ann is here."],
		["1\\. \\*not bold\\* \\[x\\](y)", "1. *not bold* [x](y)"],
		["see [the source](https://example.org/a\\)b) now", "see the source now"],
		["say it with </progress set:12>", "say it with /progress set"],
		["in <#300000000000000001>", "in #book-club"],
	])("shows %j as words alone (MARK)", (markdown, shown) => {
		expect(wordsOf(markdown)).toBe(shown);
	});

	test("keeps bold and underlined apart where one stands within the other", () => {
		const looks = piecesOf("a **b __c__ d** e").map(({ words, bold, underlined }) => [words, bold, underlined]);
		expect(looks).toEqual([
			["a ", false, false],
			["b ", true, false],
			["c", true, true],
			[" d", true, false],
			[" e", false, false],
		]);
	});

	test("is broken between words, also where a word has two looks", () => {
		const lines = wrap(piecesOf("one two **three**, four"), 16, widthOf("one two three", 16, true));
		expect(lines.map((pieces) => pieces.map(({ words }) => words).join(""))).toEqual(["one two", "three, four"]);
	});

	test("loses no letter in lines of any width, and none is wider than its line", () => {
		fc.assert(
			fc.property(fc.array(fc.stringMatching(/^[a-zäß]{1,30}$/)), fc.integer({ min: 20, max: 400 }), (words, width) => {
				const lines = wrap(piecesOf(words.join(" ")), 16, width).map((line) =>
					line.map((piece) => piece.words).join(""),
				);
				expect(lines.join("").replace(/ /g, "")).toBe(words.join(""));
				for (const line of lines) expect(widthOf(line, 16)).toBeLessThanOrEqual(width + 1);
			}),
		);
	});
});

describe("the height of a message", () => {
	test("grows by a line where a phone breaks what a desk does not", () => {
		const long = text("A sentence of some length that one line of a desk can hold.");
		const growth = (screen: Screen): number => draw([long], screen).height - draw([text("Short.")], screen).height;
		expect([growth(DESK), growth(PHONE)]).toEqual([0, 22]);
	});

	test("counts buttons that do not fit into the row", () => {
		const row = (count: number): ComponentJson => ({ type: 1, components: Array(count).fill(button("Previous page")) });
		expect(draw([row(5)]).height - draw([row(2)]).height).toBe(2 * 40);
	});

	test("is the same where a container is hidden, of which then no word is drawn", () => {
		const container = { type: 17, accent_color: 1, components: [text("The butler did it.")] };
		const [open, hidden] = [draw([container]), draw([{ ...container, spoiler: true }])];
		expect(hidden.height).toBe(open.height);
		expect(open.svg).toContain("butler");
		expect(hidden.svg).not.toContain("butler");
	});

	test("counts headings, lists, quotations and small lines by their own size", () => {
		const height = (content: string): number => draw([text(content)]).height - draw([text("x")]).height;
		expect(["a\nb", "a\n-# b", "a\n### b", "a\n- b", "a\n> b"].map(height)).toEqual([22, 18, 30, 22, 22]);
	});
});

test("a menu shows what is chosen, or else what it asks, cut to its width", () => {
	const menu = (isChosen: boolean): ComponentJson => {
		const option = { label: "Chapter I", value: "1", ...(isChosen ? { default: true } : {}) };
		return { type: 1, components: [{ type: 3, placeholder: "Which one? ".repeat(10), options: [option] }] };
	};
	expect(draw([menu(true)]).svg).toContain(">Chapter I<");
	expect(draw([menu(false)]).svg).toMatch(/>Which one\?[^<]{5,}…</);
});

test("a terminal's colours are drawn, and letters that SVG would read are not read (SEQUENCE)", () => {
	const drawn = drawTerminal("\u001b[1mbold\u001b[22m a < b \u001b[36mcyan\u001b[39m \u001b[2mdim\u001b[0m", 40, "x");
	expect(drawn).toContain('<tspan font-weight="700">bold</tspan> a &lt; b <tspan fill="#29b8db">cyan</tspan>');
	expect(drawn).not.toContain("\u001b");
	expect(() => drawTerminal("\u001b[5mblinking", 40, "x")).toThrow("5");
});
