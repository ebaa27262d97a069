import { describe, expect, test } from "vitest";
import { readAskedText } from "../../src/question/asked-text.ts";

describe("readAskedText", () => {
	test.each([
		["Who is Rice?", "who", "person"],
		["whose ring was it", "whose", "person"],
		["when did the tensions surface", "when", "time"],
		["In what year did he die?", "when", "time"],
		["Which night did it rain?", "when", "time"],
		["Which second city did he see?", "where", "place"],
		["What did the boy whisper?", "what-said", "speech"],
		["Where has Putin visited", "where", "place"],
		["How many daughters did he have?", "how-many", "number"],
		["How old was the king?", "how-old", "number"],
		["Why did she weep?", "why", "reason"],
		["How did Tom feel after the fall?", "feeling", "feeling"],
		["What did the frog say?", "what-said", "speech"],
		["What happened after the wedding?", "what-happened", "any"],
		["What did he do when she came?", "what-did", "any"],
		["Did Anselm dance?", "yes-no", "any"],
		["The party went to Rome", "statement", "any"],
		["The frog came. Who sent it?", "who", "person"],
	])("%s asks %s and expects %s", (text, kind, expects) => {
		expect(readAskedText(text)).toMatchObject({ kind, expects });
	});

	test.each([
		["Where will the trial take place?", ["take", "place"]],
		["What illness did he have?", ["illness"]],
		["Where is the place?", []],
	])("%s is only framed by %j", (text, framing) => {
		const { words } = readAskedText(text);
		expect(words.filter(({ frame }) => frame).map((word) => word.text)).toEqual(framing);
	});

	test("finds names", () => {
		const question = readAskedText("Did Kim Jong-il call it a “grave threat”?");
		expect(question.names).toEqual(["Kim Jong-il"]);
	});

	test.each([
		"Who did not come?",
		"Who wasn't there?",
		"What did he never say?",
		"Who failed to come?",
		"Who came except Emma?",
		"Who came other than Tom?",
	])("%s denies (DENIAL)", (text) => {
		expect(readAskedText(text).negated).toBe(true);
	});

	test("knows that the kind of thing asked for is no part of the answer", () => {
		const framed = readAskedText("In what country is Normandy located?").words.filter((word) => word.frame);
		expect(framed.map((word) => word.text)).toEqual(["country", "located"]);
	});

	test("keeps a question of stop words alone", () => {
		expect(readAskedText("who was he").words.some((word) => word.content)).toBe(true);
	});
});
