import type { Saying } from "../../../../src/answering/wording/saying.ts";
import { sayingsOf } from "./cases.ts";
import { DATE_REASONS } from "./date-reasons.ts";
import { DETAILS, FINDINGS } from "./findings.ts";
import { KEEPING } from "./keeping.ts";
import { OPERATOR } from "./operator.ts";
import { READING } from "./reading-notes.ts";
import { LISTS, REFUSALS } from "./refusals.ts";
import { TERMINAL } from "./terminal.ts";

const reasons = DATE_REASONS.flatMap(([why, english]): (readonly [Saying, string])[] => [
	[{ say: "date-rule", words: "then", why }, `'then': ${english}`],
	[{ say: "date-rule", words: "then", value: "2002-10", why }, `'then' → October 2002, ${english}`],
]);

/** Everything that answers say, in all the forms it takes, with its English. */
export const ALL_CASES: readonly (readonly [Saying, string])[] = [
	...sayingsOf(FINDINGS),
	...sayingsOf(DETAILS),
	...sayingsOf(REFUSALS),
	...sayingsOf(LISTS),
	...sayingsOf(KEEPING),
	...sayingsOf(OPERATOR),
	...sayingsOf(READING),
	...sayingsOf(TERMINAL),
	...reasons,
];
