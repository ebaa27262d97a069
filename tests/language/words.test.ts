import { expect, test } from "vitest";
import { isCapitalised, splitWords } from "../../src/language/words.ts";

test("a long paragraph without blanks has the words of its sentences, each at its place", () => {
	const sentence = "宝玉听了这话，便知道林姑娘今天已经回家去了。";
	const text = sentence.repeat(200);
	const words = splitWords(text, "zh");
	const own = splitWords(sentence, "zh").map((word) => word.text);
	expect(words.map((word) => word.text)).toEqual(Array.from({ length: 200 }, () => own).flat());
	expect(words.every(({ start, end, text: word }) => text.slice(start, end) === word)).toBe(true);
});

test("no character is divided where a long run of signs has no stop", () => {
	const text = "𠮷".repeat(3001);
	const words = splitWords(text, "zh");
	expect(words.map((word) => word.text).join("")).toBe(text);
});

test.each([
	["It cost 1,000 or 3.5 at 10:30", ["it", "cost", "1,000", "or", "3.5", "at", "10:30"]],
	["The U.S. Navy", ["the", "u.s.", "navy"]],
	["I don’t, O'Brien’s", ["i", "don't", "o'brien's"]],
])("WORD keeps numbers, initials and contractions whole: %s", (text, words) => {
	expect(splitWords(text, "en").map((word) => word.text)).toEqual(words);
});

test("words are capitalised where their first letter is a capital, of whatever script", () => {
	const capital = ["May", "MAY", "Élan", "Ж", "Őr", "Van Gogh"];
	const small = ["may", "élan", "ж", "mAY", "1st", "“May”", "白", ""];
	expect([...capital, ...small].filter(isCapitalised)).toEqual(capital);
});
