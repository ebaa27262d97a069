import { describe, expect, test } from "vitest";
import { allCommands } from "../../commands/index.ts";
import { readCall } from "../../src/asking/read-call.ts";
import { bundledStory, searchable } from "../bundled-story.ts";
import { runnerOver } from "../in-memory-runner.ts";
import { FORMED, FORMLESS } from "../question/question-rows.ts";
import { tinyStory } from "../tiny-story.ts";

const runner = runnerOver(
	bundledStory(),
	searchable(
		tinyStory(
			"Captain Ahab came in 1851. Will Ladislaw met Davy and Dora in Boston.\n\nAlfred said, “I am afraid of the wolf.”\n\nThe miller said, “She is in the mill.”",
		),
	),
);

const answerTo = (line: string) => runner.run(readCall(allCommands, line), { limits: new Map() });

describe("a question has one answer, in plain words and after /ask", () => {
	const questions = [...FORMED.flatMap(([typed, command]) => (command === "small talk" ? [] : [typed])), ...FORMLESS];
	test.each([
		...questions,
		"When did Losyukov's wife die?",
		"Where did Losyukov's wife live?",
		"Who was the friend of Losyukov's wife?",
		"Who is Captain Nemo?",
		"Who are Nemo and Ahab?",
	])("%s", async (typed) => {
		expect(await answerTo(`/ask ${typed}`)).toEqual(await answerTo(typed));
	});

	test.each([
		["/when did Losyukov's wife die", "When did Losyukov's wife die?"],
		["/where Losyukov's wife lived", "where Losyukov's wife lived"],
	])("%s tells of missing kin as the plain question does", async (line, typed) => {
		const answer = await answerTo(line);
		expect(answer).toMatchObject({ explanation: { say: "no-such-relative", role: "wife" } });
		expect(answer).toEqual(await answerTo(typed));
	});

	test("pages of a list that is asked for in plain words go on after /ask", async () => {
		const call = readCall(allCommands, "/ask find the");
		const first = await runner.run(call, { limits: new Map() });
		const second = await runner.run({ ...call, options: { ...call.options, page: "2" } }, { limits: new Map() });
		expect(first).toMatchObject({ page: { number: 1 } });
		expect(second).toMatchObject({ page: { number: 2 } });
	});
});
