import { describe, expect, test } from "vitest";
import { readAsk, readQuestion } from "../../src/question/read-question.ts";
import { readSmallTalk } from "../../src/question/small-talk.ts";

describe("words to the bot itself", () => {
	test.each([
		["hi", "hello"],
		["Hello!", "hello"],
		["heyyy 👋", "hello"],
		["hey there", "hello"],
		["Good morning, Footnote.", "hello"],
		["how are you?", "hello"],
		["thanks!", "thanks"],
		["THANK YOU SO MUCH :)", "thanks"],
		["ok thanks :D", "thanks"],
		["thanks <3", "thanks"],
		["good bot", "thanks"],
		["bye", "goodbye"],
		["Good night, everyone!", "goodbye"],
		["thanks, bye!", "thanks"],
		["who are you?", "who-are-you"],
		["hi, who are you", "who-are-you"],
		["What’s your name?", "who-are-you"],
		["are you a bot", "who-are-you"],
		["what can you do?", "what-can-you-do"],
		["hey footnote, can you tell me what you can do?", "what-can-you-do"],
		["hello, can you help me please?", "what-can-you-do"],
		["what can I ask you?", "what-can-you-do"],
		["help me", "help"],
		["Help, please!", "help"],
		["👍", "help"],
	])("%j is %s", (typed, says) => {
		expect(readQuestion(typed)).toEqual({ command: "small talk", says });
	});

	test.each([
		"Who says thanks?",
		"who is he",
		"who are you talking to",
		"what can you do with a whale",
		"are you a bot, asked Kim",
		"“hello”",
		"footnote",
		"good",
		"see 1:3",
		"do you know",
		"no",
		"where is the bot",
		"where can I get help",
	])("%j is none: its words may be meant of a story", (typed) => {
		expect(readSmallTalk(typed)).toBeUndefined();
	});
});

describe("a question", () => {
	test.each([
		["Hi, who is Losyukov?", "who", { person: { name: "Losyukov" } }],
		["thanks, and where does he live?", "where", { thing: "does he live" }],
		["Thank you very much! When did it rain?", "when", { event: "did it rain" }],
		["good morning who is Rice", "who", { person: { name: "Rice" } }],
		["Hey there! 👋 Who is Rice?", "who", { person: { name: "Rice" } }],
		["ok cool. is he dead?", "ask", { text: "is he dead?" }],
	])("%j is read without the words before it, as %s", (typed, command, value) => {
		expect(readQuestion(typed)).toMatchObject({ command, ...value });
	});

	test.each([
		"Thanks to whom did he escape?",
		"Nice is in which country?",
		"Good morning to whom?",
		"who are you who is he",
	])("%j keeps words that belong to it", (typed) => {
		expect(readQuestion(typed)).toMatchObject({ command: "ask", text: typed });
	});

	test("after /ask is read as the plain message is", () => {
		expect(readAsk("thanks! who is Rice?")).toMatchObject({ text: "who is Rice?", as: { command: "who" } });
	});
});
