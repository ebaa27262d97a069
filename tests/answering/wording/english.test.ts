import { expect, test } from "vitest";
import { wordsOf } from "../../../src/answering/wording/words.ts";
import { ALL_CASES } from "./cases/all-cases.ts";

test.each(ALL_CASES)("%j", (saying, english) => {
	expect(wordsOf(saying)).toBe(english);
});
