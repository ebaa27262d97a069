import { describe, expect, test } from "vitest";
import { allCommands } from "../../commands/index.ts";
import { answerLines } from "../../src/terminal/batch.ts";
import { bundledStory } from "../bundled-story.ts";
import { runnerOver } from "../in-memory-runner.ts";
import { longBook } from "../long-book.ts";

const runner = runnerOver(bundledStory());

async function* from(lines: readonly string[]): AsyncGenerator<string> {
	yield* lines;
}

async function answers(...lines: readonly (string | object)[]): Promise<readonly Record<string, unknown>[]> {
	const input = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line)));
	const output: Record<string, unknown>[] = [];
	for await (const line of answerLines(from(input), allCommands, runner)) output.push(JSON.parse(line));
	return output;
}

function evidenceOf(answer: Record<string, unknown> | undefined, key = "evidence"): readonly object[] {
	return (answer?.[key] ?? []) as readonly object[];
}

describe("JSON lines", () => {
	test("are answered in order, blank ones passed over", async () => {
		const given = await answers({ id: "a", text: "/who Rice" }, "", { id: 2, text: "when did the tensions surface?" });
		expect(given.map(({ id, command, kind, story }) => ({ id, command, kind, story }))).toEqual([
			{ id: "a", command: "who", kind: "found", story: "russian-envoy" },
			{ id: 2, command: "when", kind: "found", story: "russian-envoy" },
		]);
	});

	test("carry evidence whose highlights index into its text, with date and quotation where there is one", async () => {
		const [when, quote] = await answers({ text: "/when did the tensions surface" }, { text: "/quote face to face" });
		expect(when).toMatchObject({ confidence: "high" });
		expect(evidenceOf(when)[0]).toMatchObject({
			story: "russian-envoy",
			chapter: 1,
			paragraph: 9,
			citation: "russian-envoy 9",
			date: { text: "October", value: "2002-10" },
		});
		expect(quote).toMatchObject({
			evidence: [{ paragraph: 5, quotation: { speaker: "one official", kind: "direct" } }],
		});
		expect(typeof when?.["ms"]).toBe("number");
	});

	test("carry the chance of a passage that was chosen among others, and of no other", async () => {
		const [asked, named] = await answers({ text: "why did the North reject the talks?" }, { text: "/passage 5" });
		expect(asked?.["chance"]).toBeGreaterThan(0);
		expect(asked?.["chance"]).toBeLessThanOrEqual(1);
		expect(named).not.toHaveProperty("chance");
	});

	test("say null where nobody is known to speak", async () => {
		const [answer] = await answers({ text: "/passage 5" });
		expect(answer).toMatchObject({ kind: "found", confidence: "high" });
		expect(JSON.stringify(answer)).not.toContain("undefined");
	});

	test("that are not valid give an error for that line, and the run goes on", async () => {
		const given = await answers(
			"nonsense",
			"[1]",
			{ id: "x" },
			{ id: "y", text: "/nope" },
			{ id: "z", text: "/who Rice", story: "nosuch" },
			{ id: "l", text: "/who Rice", limit: "soon" },
			{ id: "o", text: "/find fox page:abc" },
			{ id: "ok", text: "/help" },
		);
		expect(given.map(({ id, kind }) => [id, kind])).toEqual([
			[null, "error"],
			[null, "error"],
			["x", "error"],
			["y", "error"],
			["z", "error"],
			["l", "error"],
			["o", "error"],
			["ok", "info"],
		]);
		for (const { kind, message } of given) if (kind === "error") expect(typeof message).toBe("string");
	});

	test("may say how far the story may be seen", async () => {
		const given = await answers(
			{ text: "/who Rice", limit: "5" },
			{ text: "/who Rice", limit: 6 },
			{ text: "/find nuclear", story: "russian-envoy", limit: "4" },
		);
		expect(given.map(({ kind }) => kind)).toEqual(["not-in-story", "found", "found"]);
		expect(evidenceOf(given[2]).length).toBe(1);
	});

	test("mark what is from the end of a book, and tell which page of a list they hold", async () => {
		const books = runnerOver(longBook);
		const asked = from(["/who Tom Hale", "/cast page:2"].map((text) => JSON.stringify({ text })));
		const given: Record<string, unknown>[] = [];
		for await (const line of answerLines(asked, allCommands, books)) given.push(JSON.parse(line));
		expect(evidenceOf(given[0]).map((one) => "late" in one)).toEqual([false, true, true]);
		expect(given[1]).toMatchObject({
			lines: [
				"Emma Ford: a painter",
				"Robert Lane: a driver",
				"From the last third of the book:",
				"Walter Grey: a judge",
			],
			page: { number: 2, count: 2, total: 13, from: 11, to: 13 },
		});
	});

	test("tell the reason of a refusal, and the nearest passages", async () => {
		const [answer] = await answers({ id: 1, text: "/who Colin Powell" });
		expect(answer).toMatchObject({ kind: "not-in-story", reason: "unknown-name", evidence: [] });
		expect(evidenceOf(answer, "nearest").length).toBeGreaterThan(0);
	});
});
