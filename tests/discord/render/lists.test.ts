import { expect, test } from "vitest";
import type { Answer } from "../../../src/answering/answer.ts";
import { said } from "../../told.ts";
import { type ComponentJson, flatten } from "../stand-in/messages.ts";
import { HOSTILE, problemsOf, render } from "./rendered.ts";

type Listed = Extract<Answer, { kind: "info" }>;

const cast = { command: "cast", options: { story: "road" } };

function pageOf(lines: Listed["lines"], lateFrom?: number): Listed {
	const page = { number: 2, count: 3, total: 30, from: 11, to: 20 };
	return { kind: "info", headline: said("30 people"), lines, page, lateFrom };
}

function shown(answer: Listed, showing = {}): readonly ComponentJson[] {
	return render(answer, { asked: cast, ...showing }) as ComponentJson[];
}

function words(components: readonly ComponentJson[]): string {
	return flatten(components)
		.flatMap(({ content }) => content ?? [])
		.join("\n");
}

test.each(HOSTILE)("every line of a page is shown, be they all like %j", (hostile) => {
	const lines = Array.from({ length: 10 }, (_, at) => said(`${at} ${hostile} ${"x ".repeat(400)}`));
	const question = { command: "find", options: { words: "y ".repeat(250), story: "z".repeat(90) } };
	const blocks = shown(pageOf([...lines.slice(0, 4), { say: "from-last-third" }, ...lines.slice(4)], 4), {
		asked: question,
	});
	expect(problemsOf(blocks)).toEqual([]);
	for (const at of lines.keys()) expect(words(blocks)).toMatch(new RegExp(`^- ${at} `, "mu"));
});

test("what is late stands in a container that is hidden until clicked, below the line that says why", () => {
	const blocks = shown(pageOf([said("Ann"), { say: "from-last-third" }, said("Bob"), said("Cid")], 1));
	expect(blocks.slice(0, 4)).toMatchObject([
		{ content: "**30 people**" },
		{ content: "- Ann\n-# From the last third of the book:" },
		{ spoiler: true, components: [{ content: "- Bob\n- Cid" }] },
		{ content: "-# 11–20 of 30" },
	]);
});

test("a page that is late altogether begins with the line that says so", () => {
	const blocks = shown(pageOf([{ say: "from-last-third" }, said("Bob")], 0));
	expect(blocks.slice(1, 3)).toMatchObject([
		{ content: "-# From the last third of the book:" },
		{ spoiler: true, components: [{ content: "- Bob" }] },
	]);
});

test("where all of an answer is hidden there is one container", () => {
	const blocks = shown(pageOf([said("Ann"), { say: "from-last-third" }, said("Bob")], 1), { spoilers: true });
	expect(blocks.filter(({ spoiler }) => spoiler)).toHaveLength(1);
	expect(words(blocks.filter(({ spoiler }) => !spoiler))).not.toMatch(/Ann|Bob/u);
	expect(problemsOf(blocks)).toEqual([]);
});
