import { describe, expect, test } from "vitest";
import { readFollowUp } from "../../src/question/follow-up.ts";
import { meantBy } from "../../src/question/question.ts";
import { readQuestion } from "../../src/question/read-question.ts";
import { follow, type PersonMeant } from "../../src/question/topic.ts";

const SILVER: PersonMeant = { name: "Long John Silver", gender: "male", typed: "Silver" };
const JIM: PersonMeant = { name: "Jim Hawkins", gender: "male", typed: "Jim" };
const ANN: PersonMeant = { name: "Ann Reed", gender: "female", typed: "Ann" };
const KIM: PersonMeant = { name: "Kim", gender: "unknown", typed: "Kim" };

function followed(last: string, people: readonly PersonMeant[], next: string): string | undefined {
	const question = readQuestion(last);
	const followUp = readFollowUp(next);
	if (question.command === "small talk" || followUp === undefined)
		throw new Error(`“${last}”, “${next}” are no such questions`);
	return follow(followUp, { question: meantBy(question), people });
}

describe("a follow-up is read as", () => {
	test.each([
		["Who is Silver?", [SILVER], "and his wife?", "Who is Long John Silver's wife?"],
		["Who is Silver?", [SILVER], "where does he live?", "Where does Long John Silver live?"],
		["Where is Silver?", [SILVER], "who is he?", "Who is Long John Silver?"],
		["Who is Silver?", [SILVER], "what about Trelawney?", "Who is Trelawney?"],
		["Who is Silver's wife?", [SILVER], "and Trelawney?", "Who is Trelawney's wife?"],
		["Who is Silver's wife?", [SILVER], "and his parrot?", "Who is Long John Silver's parrot?"],
		["Who is the captain?", [], "and the doctor?", "Who is the doctor?"],
		["Where does Silver live?", [SILVER], "and his wife?", "Where does Long John Silver's wife live?"],
		["How did Silver die?", [SILVER], "and Captain Flint?", "How did Captain Flint die?"],
		["how did silver die?", [{ ...SILVER, typed: "silver" }], "and flint?", "How did flint die?"],
		["Where is the Admiral Benbow?", [], "and the Spy-glass?", "Where is the Spy-glass?"],
		["Where is the Admiral Benbow?", [], "and Silver?", "Where is Silver?"],
		["What did Silver say?", [SILVER], "and Jim?", "What did Jim say?"],
		["When did Silver's wife leave?", [SILVER], "and his brother?", "When did Long John Silver's brother leave?"],
		["Where did Silver bury the gold?", [SILVER], "why?", "Why did Silver bury the gold?"],
		["How did Silver die?", [SILVER], "and when?", "When did Silver die?"],
		["Did Silver kill Tom?", [SILVER], "why?", "Why did Silver kill Tom?"],
		["Who is Silver?", [SILVER], "and where?", "Where is Silver?"],
		["Why did Ann hit Jim?", [ANN, JIM], "where did he find her?", "Where did Jim Hawkins find Ann Reed?"],
		["Who is Jim?", [JIM], "why did Silver hit him?", "Why did Silver hit Jim Hawkins?"],
		["Who are Jim and Silver?", [JIM, SILVER], "why did Silver hit him?", "Why did Silver hit Jim Hawkins?"],
	] as const)("after %j (%#), %j: %j", (last, people, next, whole) => {
		expect(followed(last, people, next)).toBe(whole);
	});
});

describe("nothing is guessed", () => {
	test.each([
		["two fit", "Why did Silver hit Jim?", [SILVER, JIM], "where does he live?"],
		["one more may fit", "Why did Silver hit Kim?", [SILVER, KIM], "where does he live?"],
		["the gender is not known", "Who is Kim?", [KIM], "where does she live?"],
		["the gender is another", "Who is Silver?", [SILVER], "and her husband?"],
		["nobody was meant", "Why did the talks fail?", [], "where does she live?"],
		["they may be one or many", "Who is Silver?", [SILVER], "and their wife?"],
		["of two names either may be replaced", "Why did Silver hit Jim?", [SILVER, JIM], "and Trelawney?"],
		["nobody is a house", "Who is Silver?", [SILVER], "and his house?"],
		["a person is no reason", "Who is Silver?", [SILVER], "why?"],
		["the sentence has no such place", "What did Silver find?", [SILVER], "when?"],
		["the same was asked", "Why did Silver leave?", [SILVER], "why?"],
		["a word alone may ask anything", "Where is Silver?", [SILVER], "who?"],
		["nobody takes the place", "Where is Silver?", [SILVER], "what about him?"],
		["a search is no sentence", "find parrot", [], "why?"],
	] as const)("where %s", (_, last, people, next) => {
		expect(followed(last, people, next)).toBeUndefined();
	});
});
