import { expect, test } from "vitest";
import { excessesOf } from "./answering-growth.ts";
import { answeringTexts } from "./answering-texts.ts";
import { REMEASURED } from "./measure-growth.ts";

/** Long enough for what is quadratic to stand out. */
const LONGEST = 80_000;

// Each of these was quadratic at least in another place; `answering.long.test.ts` tries all.
test.each([
	"one name's",
	"capitals joined by AND",
	"capitals and blanks",
	"many short quotations",
	"people in apposition",
	"different roles that speak",
	"one first name, many surnames",
	"one name beside many of it",
	"one word of capitals that is no name",
	"names with colons",
	"exclamation",
	"Chinese of one sign",
])("annotating and asking takes time in proportion to a text of %s", REMEASURED, async (name) => {
	const text = answeringTexts[name];
	if (text === undefined) throw new RangeError(`There is no text of ${name}.`);
	expect(await excessesOf(name, text, LONGEST)).toEqual([]);
});
