import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { readAsk, readQuestion } from "../../src/question/read-question.ts";

describe("a free question", () => {
	test.each([
		["who is Rice?", "who", { person: { name: "Rice" } }],
		["Who's Mr. Losyukov", "who", { person: { name: "Mr. Losyukov", isName: true } }],
		["who is the second in command", "who", { person: { name: "the second in command", isName: false } }],
		["hey footnote, who was Captain Ahab?", "who", { person: { name: "Captain Ahab" } }],
		["can you tell me who is Rice", "who", { person: { name: "Rice" } }],
		["who are Davy and Dora?", "who", { person: { several: ["Davy", "Dora"] } }],
		["who is Losyukov's wife?", "who", { person: { relative: { owner: "Losyukov", role: "wife" } } }],
		["When did the tensions surface?", "when", { event: "did the tensions surface", ofStory: undefined }],
		["When was this report published?", "when", { ofStory: "named" }],
		["where has Putin visited", "where", { thing: "has Putin visited", dweller: undefined }],
		["Where is Rice?", "where", { name: "Rice" }],
		["Where does Miss Lavendar live?", "where", { dweller: "Miss Lavendar" }],
		['who said "face to face"?', "quote", { words: "face to face", speaker: undefined }],
		["“face to face”", "quote", { words: "face to face" }],
		["What did Rice say?", "quote", { words: undefined, speaker: { name: "Rice", isDescription: false } }],
		["What did those men say?", "quote", { speaker: { name: "those men", isDescription: true } }],
		["What did the miller say?", "quote", { speaker: { name: "the miller", isDescription: true } }],
		["russian-envoy 5", "passage", { place: { story: "russian-envoy", paragraph: 5 } }],
		["¶5", "passage", { place: { paragraph: 5 } }],
		["3:12", "passage", { place: { chapter: 3, paragraph: 12 } }],
		["find nuclear program", "find", { typed: "nuclear program" }],
		["find near", "find", { query: { all: [{ form: "word", words: "near" }] } }],
		["help", "help", {}],
	])("%j is read as %s (DESCRIBED)", (typed, command, value) => {
		expect(readQuestion(typed)).toMatchObject({ command, ...value });
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
	])("%j is left to /ask, whole", (typed) => {
		expect(readQuestion(typed)).toMatchObject({ command: "ask", text: typed });
	});

	test("without a word is a cry for help", () => {
		expect(readQuestion("  ?! ").command).toBe("help");
	});

	test("speaks of kin wherever it names them", () => {
		expect(readQuestion("What does Losyukov's wife do?")).toMatchObject({
			relative: { owner: "Losyukov", role: "wife" },
		});
	});
});

describe("/ask", () => {
	test.each([
		["Please tell me why the talks failed", "why the talks failed", undefined],
		["who is Rice?", "who is Rice?", "who"],
		["When did it rain?", "When did it rain?", "when"],
		["What did Rice say?", "What did Rice say?", "quote"],
	])("reads %j without what only opens it, and as another command's where it has its form", (typed, text, command) => {
		const question = readAsk(typed);
		expect(question).toMatchObject({ command: "ask", text });
		expect(question.as?.command).toBe(command);
	});

	test("wants a question", () => {
		expect(() => readAsk("  ")).toThrow(UserError);
	});
});
