import { expect, test } from "vitest";
import { contentWordsOf } from "../../src/question/content-words.ts";
import { readFind, readPassage, readQuote, readVerify, readWhen, readWho } from "../../src/question/read-options.ts";
import { readAsk } from "../../src/question/read-question.ts";

test.each([
	["a question", readAsk("Where is the US base?"), ["u.s.", "base"]],
	["a name", readWho("who is Rice?"), ["rice"]],
	["an event", readWhen("did it rain"), ["rain"]],
	["one of stop words alone", readWho("who are you"), []],
	["a quotation of a speaker", readQuote({ words: "face to face", speaker: "Rice" }), ["face", "face", "rice"]],
	["a quotation asked for by /ask", readAsk("who said “face to face”?"), ["face", "face"]],
	["a search", readFind('fox "the old mill" -wolf'), ["fox", "old", "mill"]],
	["a quotation of stop words alone", readQuote({ words: "who are you" }), undefined],
	["a message of stop words alone", readVerify("to be or not to be"), undefined],
	["a citation", readPassage("3:12"), undefined],
])("the words that tell which stories %s is about", (_, question, words) => {
	expect(contentWordsOf(question)).toEqual(words);
});
