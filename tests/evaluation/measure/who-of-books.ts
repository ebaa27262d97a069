import { headlineOf } from "../../../src/answering/wording/words.ts";
import { meanInterval, meanOf } from "../bootstrap.ts";
import { type AskedPerson, askCast, type JudgedAnswer, readJudged, withJudgement } from "../cast-judged.ts";
import { inBothWays } from "../readers.ts";
import type { Evaluation, Row } from "../row.ts";
import { holdsOneOf } from "./passage-gold.ts";

/**
 * Who the twenty most mentioned people of six whole books are, small ones too. An answer counts by its first passage, whose
 * right and wrong ones were looked up in the books before anything was asked, and by what was judged by hand
 * (`tests/evaluation/judge-cast.ts`).
 */
export const whoOfBooks: Evaluation = {
	name: "cast-of-books",
	needs: ["books", "novels"],
	run: (dataDir) =>
		inBothWays(async (reader) => {
			const table = readJudged();
			const told = (await askCast(dataDir, reader)).map((one): Told => ({ ...one, judged: withJudgement(one, table) }));
			return [
				rowOf("useful", "/who: the first passage or the description tells who it is", told, isUseful, "others"),
				rowOf("misleading", "/who: it misleads (less is better)", told, isMisleading, "these"),
				rowOf("refused", "/who: nobody is found (less is better)", told, isRefused, "these"),
			];
		}),
};

type Told = AskedPerson & { readonly judged: JudgedAnswer };

function isUseful({ person, answer, judged: { judged } }: Told): boolean {
	return judged === "useful" || (judged !== "misleading" && holds(answer, person.gold));
}

function isMisleading({ person, answer, judged: { judged, sure } }: Told): boolean {
	return holds(answer, person.never) || (sure && judged === "misleading");
}

function isRefused({ answer }: Told): boolean {
	return answer.kind === "not-in-story";
}

function holds(answer: Told["answer"], fragments: readonly string[]): boolean {
	return answer.kind === "found" && holdsOneOf(answer.evidence[0].text, fragments);
}

/** The share of answers of which it is so. @param errors Which of them went wrong. */
function rowOf(
	id: string,
	measure: string,
	told: readonly Told[],
	isSo: (one: Told) => boolean,
	errors: "these" | "others",
): Row {
	const counted = told.map((one) => (isSo(one) ? 1 : 0));
	return {
		id: `who-${id}`,
		measure: `${measure}, %`,
		set: "120 people of six whole books",
		value: meanOf(counted),
		n: told.length,
		interval: meanInterval(counted),
		errors: told
			.filter((one) => isSo(one) === (errors === "these"))
			.map(({ person, answer, judged: { place, judged } }) => ({
				asked: `${person.book}: /who ${person.name}`,
				expected: person.is,
				given: `${place} ${headlineOf(answer)} (${judged || "not judged"})`.trim(),
			})),
	};
}
