import { describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { askedTextOf, explainAnswer } from "../../src/answering/explain.ts";
import { questionOf } from "../../src/asking/question-command.ts";
import { readCall } from "../../src/asking/read-call.ts";
import { explanationText } from "../../src/terminal/explanation.ts";
import { runnerOver } from "../in-memory-runner.ts";
import { TALE, tinySearchable } from "../retrieval/tiny-searchable.ts";

const tale = tinySearchable(TALE);
const askedBy = (line: string) => askedTextOf(questionOf(commands, readCall(commands, line)));

async function explain(line: string, all = false): Promise<string> {
	const asked = askedBy(line);
	if (asked === undefined) throw new Error(`${line} ranks nothing.`);
	const answer = await runnerOver(tale).run(readCall(commands, line), { limits: new Map() });
	return explanationText({ answer, ...(await explainAnswer([tale], asked)) }, all);
}

describe("the ranking question of a command", () => {
	test.each([
		["/ask Who lost the ring?", "who"],
		["/ask When did the king marry?", "when"],
		["/when did the king marry", "when"],
		["/where the ring", "where"],
		["/who the fisherman", "who"],
		["/quote speaker:the frog", "what-said"],
		["who lost her golden ring when she went there", "who"],
	])("%s ranks by a question of kind %s", (line, kind) => {
		expect(askedBy(line)?.kind).toBe(kind);
	});

	test.each(["/cast", "/find ring", "/quote words:I will fetch the ring"])("%s ranks no passages", (line) => {
		expect(askedBy(line)).toBeUndefined();
	});
});

describe("an explanation as text", () => {
	test("says what the outcome was decided by, with the chances wanted", async () => {
		const text = await explain("/ask Where did the eldest daughter lose her golden ring?");
		expect(text).toMatch(
			/Answer: {3}found: [^\n]+\n +from [^\n]+\nRanking: {2}found\n +because the first passage is trusted/u,
		);
		expect(text).toMatch(/chance that the first answers +0\.\d\d +\(refused below 0\.\d\d, found from 0\.\d\d\)/u);
	});

	test("says why a question is refused", async () => {
		expect(await explain("/ask how does quantum chromodynamics work")).toContain("Ranking:  refused (unknown-words)");
	});

	test("gives the answer itself first, and says so where the ranking alone has another", async () => {
		const text = await explain("/quote speaker:Anselm");
		expect(text).toMatch(
			/Answer: {3}refused: .+\n +not as the ranking alone has it.+\nRanking: {2}(?:found|the closest)/u,
		);
	});

	test("gives a passage at most forty lines, and all parts where they are asked for", async () => {
		const [, passage = ""] = (await explain("/ask Who lost the golden ring?")).split("\n1. ");
		expect((passage.split("\n2. ")[0] ?? "").split("\n").length).toBeLessThanOrEqual(40);
		expect(passage).toMatch(/the other \d+ together/u);
		expect(await explain("/ask Who lost the golden ring?", true)).not.toMatch(/the other \d+ together/u);
	});

	test("names each part with its value, its weight and what it says", async () => {
		expect(await explain("/ask Who lost the golden ring?")).toMatch(
			/\+\d\.\d{4} = +1\.0000 × +2\.1494 {2}core +share of the words by how much they tell/u,
		);
	});
});
