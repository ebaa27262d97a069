import type { Answer } from "../../../src/answering/answer.ts";
import { headlineOf } from "../../../src/answering/wording/words.ts";
import { meanInterval, meanOf } from "../bootstrap.ts";
import type { ErrorCase, Row } from "../row.ts";

/** A question with fragments of the passages that answer, any of which will do; none where nothing answers. */
export type PassageGold = { readonly asked: string; readonly gold: readonly string[]; readonly answer: Answer };

export function isSure({ answer }: PassageGold): boolean {
	return answer.kind === "found" && answer.confidence === "high";
}

export function isRefused({ answer }: PassageGold): boolean {
	return answer.kind === "not-in-story";
}

/** What is wrong with the first passage, in words; empty if it answers. */
export function problemOf({ gold, answer }: PassageGold): string {
	if (answer.kind !== "found") return headlineOf(answer);
	const [first] = answer.evidence;
	return holdsOneOf(first.text, gold) ? "" : `${first.citation}: ${headlineOf(answer)}`;
}

/** Whether a passage has the words of one of the fragments. */
export function holdsOneOf(passage: string, fragments: readonly string[]): boolean {
	return missingFrom(passage, fragments).length < fragments.length;
}

/** Fragments whose words a text lacks. */
export function missingFrom(text: string, fragments: readonly string[]): readonly string[] {
	const line = onOneLine(text);
	return fragments.filter((fragment) => !line.includes(onOneLine(fragment)));
}

/** Line breaks and kinds of marks do not count: the fragments were copied by hand. */
function onOneLine(text: string): string {
	return text
		.replace(/\s+/gu, " ")
		.replace(/[‘’]/gu, "'")
		.replace(/[“”]/gu, '"')
		.replace(/\u00ad/gu, "");
}

/** The share of questions with nothing wrong. @param problem What is wrong, empty for nothing. */
export function passageRow(
	{ id, measure, set }: Pick<Row, "id" | "measure" | "set">,
	asked: readonly PassageGold[],
	problem: (one: PassageGold) => string,
): Row {
	const given = asked.map(problem);
	const right = given.map((wrong) => (wrong === "" ? 1 : 0));
	const errors = asked.flatMap(({ asked: text, gold }, at): ErrorCase[] =>
		right[at] === 1 ? [] : [{ asked: text, expected: gold.join(" | "), given: given[at] as string }],
	);
	return {
		id,
		measure: `${measure}, %`,
		set,
		value: meanOf(right),
		n: asked.length,
		interval: meanInterval(right),
		errors,
	};
}
