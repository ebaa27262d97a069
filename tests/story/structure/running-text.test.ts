import { expect, test } from "vitest";
import { isRunningText } from "../../../src/story/structure/running-text.ts";

test.each([
	["Printed for J. Roe in the Strand, and sold by him.", false],
	["In two volumes, with a map of the river.", false],
	["First published in 1851 by the author himself.", false],
	["“Printed for whom?” he asked.", true],
	["He came home late, and the printed page lay before him.", true],
	["Byron came home late that day.", true],
])("%j is text, not a line of a title page (TITLE_PAGE): %s", (words, isText) => {
	expect(isRunningText(words)).toBe(isText);
});
