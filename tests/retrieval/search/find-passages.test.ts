import { describe, expect, test } from "vitest";
import { readAskedText } from "../../../src/question/asked-text.ts";
import { parseFindQuery } from "../../../src/question/find-query.ts";
import { findPassages } from "../../../src/retrieval/search/find-passages.ts";
import { findPhrase } from "../../../src/retrieval/search/phrase-search.ts";
import { resolveQuestion } from "../../../src/retrieval/search/resolved-question.ts";
import { textAt } from "../../../src/story/span.ts";
import { tinySearchable } from "../tiny-searchable.ts";

const TEXTS = {
	de: "Die Wälder rauschten.\n\nEr sah den Wald.\n\nAcht weiße Pferde zogen den Wagen.",
	fr: "Les chevaux couraient.\n\nLa fée parla à l'aînée.\n\nLe cheval tomba.",
	zh: "武陵人捕鱼为业。\n\n渔人甚异之，复前行，欲穷其林。\n\n孔乙己说：“窃书不能算偷……窃书！”",
};

describe("/find", () => {
	test.each([
		["de", "Wald", ["Wälder", "Wald"]],
		["de", "Waelder", ["Wälder", "Wald"]],
		["de", "Pferd", ["Pferde"]],
		["fr", "cheval", ["chevaux", "cheval"]],
		["fr", "aînée", ["l'aînée"]],
		["fr", "fees", ["fée"]],
		["zh", "渔人", ["渔人"]],
		["zh", "武陵", ["武陵"]],
		["zh", "乙己", ["乙己"]],
	] as const)("in %s of %s finds %j", (language, typed, found) => {
		const story = tinySearchable(TEXTS[language], { language });
		const hits = findPassages(story, parseFindQuery(typed));
		expect(hits.flatMap(({ spans }) => spans.map((span) => textAt(story.story, span)))).toEqual(found);
	});

	test("leaves out a passage with a word that is not to be there, in any language", () => {
		const story = tinySearchable(TEXTS.zh, { language: "zh" });
		expect(findPassages(story, parseFindQuery("人 -武陵")).map(({ paragraph }) => paragraph)).toEqual([1]);
	});
});

describe("a quotation", () => {
	test("is found by its signs where words have no spaces between them, whatever marks stand there", () => {
		const story = tinySearchable(TEXTS.zh, { language: "zh" });
		expect(findPhrase(story, "书不能算偷，窃").map((span) => textAt(story.story, span))).toEqual(["书不能算偷……窃"]);
		expect(findPhrase(story, "书能算偷")).toEqual([]);
		expect(findPhrase(story, "……")).toEqual([]);
	});

	test("is found in the story's own signs of any width", () => {
		const story = tinySearchable("１２３号室のガラス。", { language: "ja" });
		expect(findPhrase(story, "123号室のｶﾞﾗｽ").map((span) => textAt(story.story, span))).toEqual(["１２３号室のガラス"]);
	});

	test("stays word for word in a language with stems", () => {
		const story = tinySearchable(TEXTS.de, { language: "de" });
		expect(findPhrase(story, "den Wald")).toHaveLength(1);
		expect(findPhrase(story, "den Wälder")).toEqual([]);
	});
});

test("a word of a question is divided as the story has it", () => {
	const story = tinySearchable("他偷马。\n\n书在这里。", { language: "zh" });
	const { terms, unknownWords } = resolveQuestion([story], readAskedText("谁偷了马？"));
	expect(unknownWords).toEqual([]);
	expect(terms.map(({ word }) => word.typed)).toEqual(["偷", "马"]);
});
