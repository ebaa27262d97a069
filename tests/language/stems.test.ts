import { expect, test } from "vitest";
import { stemOf } from "../../src/language/stems.ts";

test.each([
	["shelves", "shelf"],
	["went", "go"],
	["seven", "7"],
	["better", "good"],
])("%s is indexed as %s is", (form, base) => {
	expect(stemOf(form, "en")).toBe(stemOf(base, "en"));
});
