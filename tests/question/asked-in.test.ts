import { expect, test } from "vitest";
import { askedIn } from "../../src/question/asked-in.ts";
import { readAskedText } from "../../src/question/asked-text.ts";

const contentOf = (text: string, language: string, form?: "who" | "when" | "where") =>
	askedIn(readAskedText(text, form), language).words.flatMap((word) => (word.content ? [word.typed] : []));

test.each([
	["Wer hat den Wolf getötet?", "de", ["Wolf", "getötet"]],
	["Was will er in der Not?", "de", ["Not"]],
	["Pourquoi cherche-t-on l'or ?", "fr", ["cherche", "l'or"]],
	["¿Quiénes son los once hermanos?", "es", ["once", "hermanos"]],
	["谁拿书？", "zh", ["拿", "书"]],
	["Где живёт король?", "ru", ["живёт", "король"]],
])("%j asked of a story in %s asks by %j", (text, language, words) => {
	expect(contentOf(text, language)).toEqual(words);
});

test("English words around a name are no words of a story in another language", () => {
	expect(contentOf("is Hänsel", "de", "where")).toEqual(["Hänsel"]);
	expect(contentOf("Hänsel", "de", "who")).toEqual(["Hänsel"]);
});

test("a question of small words alone is asked by all of them", () => {
	expect(contentOf("Wer war es?", "de")).toEqual(["Wer", "war", "es"]);
});

test("no noun is taken for a name where every noun has a capital", () => {
	const names = (text: string, language: string) => askedIn(readAskedText(text), language).names;
	expect(names("Wer hat den Wolf getötet?", "de")).toEqual([]);
	expect(names("Où habite Jean Valjean ?", "fr")).toEqual(["Jean Valjean"]);
});

test("of an English story a question stays as it was read", () => {
	const asked = readAskedText("Who killed the wolf?");
	expect(askedIn(asked, "en-GB")).toBe(asked);
});
