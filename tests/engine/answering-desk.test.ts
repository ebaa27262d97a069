import { expect, onTestFinished, test } from "vitest";
import { wordsOf } from "../../src/answering/wording/words.ts";
import { type AnsweringDesk, createAnsweringDesk } from "../../src/engine/answering-desk.ts";
import type { StoryAddress } from "../../src/engine/threads/answering-work.ts";
import { told } from "../told.ts";

type Told = {
	readonly desk: AnsweringDesk;
	readonly aside: { readonly id: string; readonly reason: string }[];
	readonly crashes: Error[];
};

function openDesk(...ids: readonly string[]): Told {
	const aside: { id: string; reason: string }[] = [];
	const crashes: Error[] = [];
	const desk = createAnsweringDesk({
		memoryMb: 64,
		worker: new URL("./threads/workers/hanging-answerer.ts", import.meta.url),
		questionMs: 500,
		putMs: 500,
		cutter: { make: async () => () => {} },
		onDamage: () => {},
		onSetAside: ({ id }, reason) => aside.push({ id, reason: wordsOf(reason) }),
		onCrash: (error) => crashes.push(error),
		onError: () => {},
	});
	onTestFinished(() => desk.stop());
	for (const id of ids) void desk.put(story(id));
	return { desk, aside, crashes };
}

function story(id: string): StoryAddress {
	return { id, snapshot: `${id}.stories`, at: 0, twin: false };
}

function ask({ desk }: Told): Promise<string> {
	const call = { command: "ask", options: { question: "who" } };
	const request = { kind: "run", call, scope: { limits: new Map() }, statuses: [] } as const;
	return desk.ask(request, "answer").then(
		({ answer }) => told(answer).headline,
		(error: Error) => `${error.name}: ${error.message}`,
	);
}

test("a story that two questions never come back from is set aside, and the others answer", async () => {
	const told = openDesk("apple", "bad", "cherry");
	expect(await ask(told)).toContain("UserError: That question was given up");
	expect(told.aside).toEqual([]);
	expect(await ask(told)).toContain("UserError: That question was given up");
	expect(told.aside).toEqual([{ id: "bad", reason: expect.stringContaining("It is set aside") }]);
	expect(await ask(told)).toBe("apple cherry");
});

test("two stories of that kind are set aside one after the other, and no innocent one", async () => {
	const told = openDesk("apple", "bad", "bad-too");
	for (let question = 1; question <= 4; question++) await ask(told);
	expect(told.aside.map(({ id }) => id)).toEqual(["bad", "bad-too"]);
	expect(await ask(told)).toBe("apple");
});

test("a story that cannot even be taken up is set aside at once, and is given to no other thread", async () => {
	const told = openDesk("apple", "worst", "cherry");
	expect(await ask(told)).toBe("apple cherry");
	expect(told.aside.map(({ id }) => id)).toEqual(["worst"]);
});

test("a newer version of a story that was set aside is taken up again", async () => {
	const told = openDesk("apple", "bad");
	for (let question = 1; question <= 2; question++) await ask(told);
	void told.desk.put({ ...story("bad"), snapshot: "newer.stories" });
	expect(await ask(told)).toContain("given up");
	expect(told.aside).toHaveLength(1);
});

test("no story is taken up a second time because an earlier one ended the thread", async () => {
	const told = openDesk("worst", "apple", "worse", "cherry");
	expect(await ask(told)).toBe("apple cherry");
	expect(told.aside.map(({ id }) => id)).toEqual(["worst", "worse"]);
	expect(told.crashes).toHaveLength(2);
});

test("a newer version that came while the older one ended the thread stays, whatever ends the next thread", async () => {
	const told = openDesk("apple", "bad", "worst");
	void told.desk.put({ ...story("worst"), snapshot: "newer.stories" });
	for (let question = 1; question <= 2; question++) expect(await ask(told)).toContain("given up");
	expect(told.aside.map(({ id }) => id)).toEqual(["worst", "bad"]);
	expect(await ask(told)).toBe("apple worst");
});

test("a question that a restart takes along is told so, not blamed", async () => {
	const told = openDesk("bad");
	const asked = ask(told);
	await told.desk.stop();
	expect(await asked).toBe("UserError: Footnote is just being restarted; ask again in a minute.");
});
