import { expect, test } from "vitest";
import type { Answer, Evidence } from "../../../src/answering/answer.ts";
import type { Saying } from "../../../src/answering/wording/saying.ts";
import { said } from "../../told.ts";
import { evidenceOf, found } from "../bot-kit.ts";
import { type ComponentJson, choicesOf, flatten } from "../stand-in/messages.ts";
import { problemsOf, render, textShown } from "./rendered.ts";

const MILL = "He was late. The mill burned down that night. Nobody was hurt.";
const SENTENCE = "The mill burned down that night.";
const burned = evidenceOf(MILL, SENTENCE);

function answer(headline: Saying, evidence: Evidence = burned, more: Partial<Answer> = {}): Answer {
	return { ...found("", evidence), headline, ...more } as Answer;
}

function shownOf(one: Answer, showing: Parameters<typeof render>[1] = {}) {
	return { id: "", channel_id: "", flags: 0, components: render(one, showing) as ComponentJson[] };
}

test.each<[string, Saying, Partial<Answer>, string]>([
	["the sentence", { say: "words", words: SENTENCE }, {}, "He was late. **The mill"],
	["a sentence cut in its headline", { say: "words", words: "The mill burned …" }, {}, "He was late. **The mill"],
	["a closest one", { say: "words", words: SENTENCE }, { confidence: "low" } as Partial<Answer>, "**Closest passage**"],
	["who says it", { say: "quoted", words: SENTENCE, speaker: "Ann", resolved: true }, {}, "**Said by Ann, as the con"],
	["who is reported", { say: "reported", words: SENTENCE, speaker: "Ann" }, {}, "**Said by Ann · reported, not"],
	["where it is first", { say: "first-named", name: "the mill", words: SENTENCE }, {}, "**The mill is first named"],
	["that nobody says it", { say: "told-by-story", words: SENTENCE }, {}, "**The story tells this itself"],
	["how near it is", { say: "close", words: SENTENCE }, {}, "**Close: not word for word.**"],
])("says the words of the passage once: %s", (_, headline, more, begins) => {
	const text = textShown(answer(headline, burned, more));
	expect(text.startsWith(begins)).toBe(true);
	expect(text.split(SENTENCE)).toHaveLength(2);
});

test("marks the sentence in the passage, where only a name in it was marked", () => {
	const named = evidenceOf("He was late. The mill\nburned down that night.", "mill");
	const text = textShown(answer({ say: "words", words: SENTENCE }, named));
	expect(text).toMatch(/^He was late\. \*\*The mill\nburned down that night\.\*\*/u);
});

test("says words above a passage that does not show them marked", () => {
	const elsewhere = answer({ say: "words", words: "It was a fire." });
	expect(textShown(elsewhere)).toMatch(/^\*\*It was a fire\.\*\*/u);
	expect(textShown(answer({ say: "words", words: SENTENCE }, evidenceOf(MILL)))).toMatch(/^\*\*The mill burned/u);
});

test("tells a date's value above, and only how it was found below", () => {
	const rule: Saying = { say: "date-rule", words: "Sunday", value: "2003-01-19", why: { by: "dateline" } };
	const dated = { ...burned, date: { text: "Sunday", value: "2003-01-19", rule } };
	const text = textShown(answer({ say: "date", value: "2003-01-19", words: "Sunday" }, dated));
	expect(text.match(/19 January 2003/gu)).toHaveLength(1);
	expect(text).toContain("-# 'Sunday': counted from the dateline");
});

test("shows one passage, with at most four buttons and one menu, and at most two details", () => {
	const others = [2, 3, 4].map((paragraph) => evidenceOf(`Another passage ${paragraph}.`, "", paragraph));
	const details = ["One.", "Two.", "Three."].map(said);
	const one = { ...found("Fire", { ...burned, citation: "tiny 1:1" }, ...others), details } as Answer;
	const all = flatten(shownOf(one, { mayShare: true }).components);
	expect(all.filter(({ type }) => type === 2).map(({ label }) => label)).toEqual(["Before", "After", "3 more"]);
	expect(all.filter(({ type }) => type === 1)).toHaveLength(2);
	expect(Object.keys(choicesOf(shownOf(one, { mayShare: true })))).toEqual([
		"Show more around this passage",
		"I have read up to here: ch. 1 ¶1",
		"Ask a follow-up question",
		"Share with everybody here",
		"Delete",
	]);
	expect(textShown(one)).not.toMatch(/Another passage|Three/u);
	const turned = textShown(one, { from: 2 });
	expect(turned).toMatch(/^\*\*Passage 3 of 4\*\*\nAnother passage 3\./u);
	expect(turned).not.toMatch(/One\.|Fire/u);
});

test("offers no reading position in a story of one chapter, and no sharing of what all see", () => {
	expect(Object.keys(choicesOf(shownOf(found("Fire", burned))))).toEqual([
		"Show more around this passage",
		"Ask a follow-up question",
		"Delete",
	]);
});

test("without a question to ask again, leads to the other passages by their places", () => {
	const asked = { command: "Find in story", options: { text: "fire" } };
	const one = found("Fire", burned, evidenceOf("Another.", "", 2));
	expect(Object.keys(choicesOf(shownOf(one, { asked })))).toContain("Open ¶2");
});

test("tells a limit once, in a quiet line", () => {
	const limit = { places: [{ story: "tiny", title: "T", chapter: 7, label: "CHAPTER V" }], searched: 1 } as const;
	const text = textShown(answer({ say: "words", words: SENTENCE }, burned, { limit }));
	expect(text).toContain("\n-# Up to the end of chapter 7 (CHAPTER V)");
	const detailed = answer(said("Fire"), burned, {
		limit,
		details: [{ say: "nobody-called-here", names: ["Ann"] }],
	} as never);
	expect(textShown(detailed).match(/Up to the end of/gu)).toHaveLength(1);
});

test("hides what stands in the last part of a book, with all that tells of it", () => {
	const late = { ...burned, late: true } as const;
	const one = { ...answer(said("Fire!"), late), details: [said("It was arson.")] } as Answer;
	const blocks = render(one) as ComponentJson[];
	const open = blocks.filter(({ type }) => type !== 17);
	expect(JSON.stringify(open)).not.toMatch(/Fire|arson|burned/u);
	expect(open[0]?.content).toContain("from the last part of the book");
	expect(blocks.find(({ type }) => type === 17)).toMatchObject({ spoiler: true });
	expect(problemsOf(blocks)).toEqual([]);
	const page = { number: 1, count: 1, total: 2 };
	const hits = { ...found("2 hits", evidenceOf("An early fire."), { ...late, paragraph: 2 }), page } as Answer;
	const cards = (render(hits) as ComponentJson[]).filter(({ type }) => type === 17);
	expect(cards.map(({ spoiler }) => spoiler === true)).toEqual([false, true]);
	expect(textShown(hits)).toMatch(/^\*\*2 hits\*\*/u);
});

test("calls a place alike under a passage and in the menu, as the book calls its chapter", () => {
	const placed = { ...burned, chapter: 13, paragraph: 4, label: "CHAPTER XI", citation: "moby-dick 13:4" };
	expect(textShown(found("Fire", placed))).toContain("-# A Tiny Story, ch. 13 (CHAPTER XI) ¶4\n");
	const choices = Object.keys(choicesOf(shownOf(found("Fire", placed))));
	expect(choices).toContain("I have read up to here: ch. 13 (CHAPTER XI) ¶4");
});
