import { describe, expect, test } from "vitest";
import { readQuestion } from "../../src/question/read-question.ts";

describe("readQuestion", () => {
	test.each([
		["who is Rice?", "who", { name: "Rice" }],
		["Who's Mr. Losyukov", "who", { name: "Mr. Losyukov" }],
		["who is the second in command", "who", { name: "the second in command" }],
		["hey footnote, who was Captain Ahab?", "who", { name: "Captain Ahab" }],
		["can you tell me who is Rice", "who", { name: "Rice" }],
		["When did the tensions surface?", "when", { event: "did the tensions surface" }],
		["where has Putin visited", "where", { thing: "has Putin visited" }],
		['who said "face to face"?', "quote", { words: "face to face" }],
		["“face to face”", "quote", { words: "face to face" }],
		["What did Rice say?", "quote", { speaker: "Rice" }],
		["russian-envoy 5", "passage", { citation: "russian-envoy 5" }],
		["¶5", "passage", { citation: "¶5" }],
		["3:12", "passage", { citation: "3:12" }],
		["find nuclear program", "find", { words: "nuclear program" }],
		["help", "help", {}],
	])("reads %j as /%s", (typed, command, options) => {
		expect(readQuestion(typed)).toEqual({ command, options });
	});

	test.each([
		"Who warned the diplomat?",
		"who is afraid of the wolf",
		"who was killed by the dragon",
		"who is the man who came late",
		"Why did the talks fail?",
		"He left. When did he come back?",
		"losyukov wife name",
		"What did Rice say about the issue?",
	])("leaves %j to /ask, whole", (typed) => {
		expect(readQuestion(typed)).toEqual({ command: "ask", options: { question: typed } });
	});

	test("reads an empty message as a cry for help", () => {
		expect(readQuestion("  ?! ").command).toBe("help");
	});
});
