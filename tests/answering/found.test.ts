import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { evidenceAt } from "../../src/answering/evidence.ts";
import { foundIn } from "../../src/answering/found.ts";
import { searchable } from "../bundled-story.ts";
import { ROOT, sourceFiles } from "../rooms.ts";
import { tinyStory } from "../tiny-story.ts";

const VERDICT = { confidence: "high", headline: { say: "verbatim" }, details: [] } as const;

test("nothing is found without evidence", () => {
	expect(foundIn([], VERDICT)).toBeUndefined();
	const evidence = evidenceAt(searchable(tinyStory("A fox ran.")), 0);
	expect(foundIn([evidence], VERDICT)).toEqual({ kind: "found", ...VERDICT, evidence: [evidence] });
});

test("a found answer is made in one place", () => {
	const makers = sourceFiles().filter(({ path }) => /\bkind: "found",/u.test(readFileSync(join(ROOT, path), "utf8")));
	expect(makers.map(({ path }) => path)).toEqual(["src/answering/found.ts"]);
});

test("what answers or judges returns a promise, so that a reading model can stand behind it", () => {
	const waitless = sourceFiles().flatMap(({ path }) =>
		path.startsWith("src/answering/")
			? [...readFileSync(join(ROOT, path), "utf8").matchAll(/^export function (?:answer|judge|explain)\w+/gmu)]
			: [],
	);
	expect(waitless.map(([found]) => found)).toEqual([]);
});
