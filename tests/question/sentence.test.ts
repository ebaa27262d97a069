import { expect, test } from "vitest";
import { namesAsked, relativeAsked } from "../../src/question/names-asked.ts";
import { readWhen, readWhere, readWho } from "../../src/question/read-options.ts";
import { readAsk, readQuestion } from "../../src/question/read-question.ts";
import { sentenceOf } from "../../src/question/sentence.ts";

const free = (typed: string) => {
	const question = readQuestion(typed);
	if (question.command === "small talk") throw new Error("no question");
	return question;
};

test.each([
	[readWho("Rice"), "who is Rice"],
	[readWho("who warned the diplomat?"), "who warned the diplomat"],
	[free("Who are Davy and Dora?"), "who are Davy and Dora"],
	[readWhen("the storm"), "when was the storm"],
	[free("When did it rain?"), "when did it rain"],
	[readWhere("Rice"), "where is Rice"],
	[free("What did Rice say?"), "what did Rice say"],
	[readAsk("Why did the talks fail?"), "Why did the talks fail"],
	[free("find fox"), undefined],
	[readAsk("find fox"), undefined],
	[free("moby-dick 3:12"), undefined],
	[free("who said “face to face”?"), undefined],
])("a question is a sentence again, where it was one (%#)", (question, sentence) => {
	expect(sentenceOf(question)).toBe(sentence);
});

test.each([
	["Who is Silver's wife?", ["Silver"], "wife"],
	["Who are Davy and Dora?", ["Davy", "Dora"], undefined],
	["When did Long John Silver leave?", ["Long John Silver"], undefined],
	["Where does silver live?", ["silver"], undefined],
	["Did Jim meet Captain Flint?", ["Jim", "Captain Flint"], undefined],
	["Why did Silver's wife leave?", ["Silver"], "wife"],
	["What did Jim say?", ["Jim"], undefined],
	["find Jim", [], undefined],
])("%j is about %j", (typed, names, role) => {
	expect(namesAsked(free(typed))).toEqual(names);
	expect(relativeAsked(free(typed))?.role).toBe(role);
});
