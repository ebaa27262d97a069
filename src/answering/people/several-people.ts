import { findByName } from "../../annotation/names/find-entity.ts";
import type { SearchableStory } from "../../retrieval/index/searchable-story.ts";
import type { Answer, Evidence, Found } from "../answer.ts";
import { quoteWords } from "../refusal.ts";
import { entityAnswer } from "./entity-answer.ts";

/** Passages shown for each of several people. */
const PASSAGES_EACH = 2;

/** "Davy and Dora", "Rice, Putin and Kim": each of them in turn. Undefined if they name nobody known. */
export function answerSeveral(stories: readonly SearchableStory[], names: readonly string[]): Answer | undefined {
	const answers = names.map((name) => answerOne(stories, name));
	const found = answers.filter((answer) => answer !== undefined);
	if (found.length === 0) return undefined;
	const missing = names.filter((_, at) => answers[at] === undefined);
	const absent = missing.length === 0 ? [] : [`Nobody called ${quoteWords(missing)} is named here.`];
	return {
		kind: "found",
		confidence: missing.length === 0 ? "high" : "low",
		headline: found.map(({ headline }) => headline).join(" "),
		evidence: taken(found) as [Evidence, ...Evidence[]],
		details: [
			...absent,
			...found.map(({ headline, details }) => `${headline.slice(0, headline.indexOf(":"))}: ${details[0] ?? ""}`),
		],
		...(absent.length === 0 ? {} : { absent }),
	};
}

function answerOne(stories: readonly SearchableStory[], name: string): Found | undefined {
	for (const searchable of stories) {
		const [match] = findByName(searchable.layers, name);
		if (match !== undefined && match.how !== "spelling") return entityAnswer(searchable, match.entity);
	}
	return undefined;
}

/** The first passage of each, then the second of each; no passage twice. */
function taken(found: readonly Found[]): readonly Evidence[] {
	const turns = Array.from({ length: PASSAGES_EACH }, (_, turn) =>
		found.flatMap(({ evidence }) => evidence[turn] ?? []),
	);
	return [...new Map(turns.flat().map((one) => [one.citation, one])).values()];
}
