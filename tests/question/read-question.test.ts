import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { readAsk, readQuestion } from "../../src/question/read-question.ts";
import { FORMED, FORMLESS } from "./question-rows.ts";

describe("a free question", () => {
	test.each(FORMED)("%j is read as %s (DESCRIBED)", (typed, command, value) => {
		expect(readQuestion(typed)).toMatchObject({ command, ...value });
	});

	test.each(FORMLESS)("%j is left to /ask, whole", (typed) => {
		expect(readQuestion(typed)).toMatchObject({ command: "ask", text: typed });
	});

	test("without a word is a cry for help", () => {
		expect(readQuestion("  ?! ")).toEqual({ command: "small talk", says: "help" });
	});

	test("speaks of kin wherever it names them", () => {
		expect(readQuestion("What does Losyukov's wife do?")).toMatchObject({
			kin: { owner: "Losyukov", role: "wife", noun: "wife" },
		});
	});
});

describe("/ask", () => {
	test.each([
		["Please tell me why the talks failed", "why the talks failed", undefined],
		["hey footnote, could you please tell me who is Rice?", "who is Rice?", "who"],
		["who is Rice?", "who is Rice?", "who"],
		["When did it rain?", "When did it rain?", "when"],
		["What did Rice say?", "What did Rice say?", "quote"],
		["find nuclear program", "find nuclear program", "find"],
	])(
		"reads %j without what only opens it (PREAMBLE), and as another command's where it has its form",
		(typed, text, command) => {
			const question = readAsk(typed);
			expect(question).toMatchObject({ command: "ask", text });
			expect(question.as?.command).toBe(command);
		},
	);

	test("asks for a page of a list, and of nothing else", () => {
		expect(readAsk("What did Rice say?", 2).as).toMatchObject({ page: 2 });
		expect(readAsk("find fox", 3).as).toMatchObject({ page: 3 });
		expect(readAsk("Who is Rice?", 2)).toEqual(readAsk("Who is Rice?"));
	});

	test("wants a question", () => {
		expect(() => readAsk("  ")).toThrow(UserError);
	});
});
