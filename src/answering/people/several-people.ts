import { findByName } from "../../annotation/names/find-entity.ts";
import type { SearchableStory } from "../../retrieval/index/searchable-story.ts";
import type { Answer, Evidence, Found } from "../answer.ts";
import { foundIn } from "../found.ts";
import type { Saying } from "../wording/saying.ts";
import { type Asked, answerEntity } from "./entity-answer.ts";

/** Passages shown for each of several people. */
const PASSAGES_EACH = 2;

/** "Davy and Dora", "Rice, Putin and Kim": each of them in turn. Undefined if they name nobody known. */
export async function answerSeveral(
	stories: readonly SearchableStory[],
	names: readonly string[],
	asked: Asked = {},
): Promise<Answer | undefined> {
	const people = await Promise.all(names.map((name) => personCalled(stories, name, asked)));
	const found = people.filter((person) => person !== undefined);
	const missing = names.filter((_, at) => people[at] === undefined);
	return foundIn(taken(found.map(({ answer }) => answer)), {
		confidence: missing.length === 0 ? "high" : "low",
		headline: { say: "each", sayings: found.map(({ answer }) => answer.headline) },
		details: [
			...(missing.length === 0 ? [] : [{ say: "nobody-called-here", names: missing } as const]),
			...found.flatMap(({ name, answer: { details } }) => details.slice(0, 1).map((saying) => about(name, saying))),
		],
	});
}

function about(name: string, saying: Saying): Saying {
	return { say: "about", name, saying };
}

type Person = { readonly name: string; readonly answer: Found };

async function personCalled(
	stories: readonly SearchableStory[],
	name: string,
	asked: Asked,
): Promise<Person | undefined> {
	for (const searchable of stories) {
		const [match] = findByName(searchable.layers, name);
		if (match === undefined || match.how === "spelling") continue;
		const answer = await answerEntity(searchable, match.entity, asked);
		if (answer !== undefined) return { name: match.entity.name, answer };
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
