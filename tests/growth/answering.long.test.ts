import { describe, expect, test } from "vitest";
import { excessesOf } from "./answering-growth.ts";
import { answeringTexts } from "./answering-texts.ts";
import { REMEASURED } from "./measure-growth.ts";

/** Long enough for what is quadratic to stand out. */
const LONGEST = 80_000;

describe("annotation, index and every kind of question take time in proportion to a text", REMEASURED, () => {
	test.each(Object.entries(answeringTexts))("of %s", async (name, text) => {
		expect(await excessesOf(name, text, LONGEST)).toEqual([]);
	});
});
