import type { Entity } from "../../annotation/layers.ts";
import { findByName, findByRole } from "../../annotation/names/find-entity.ts";
import type { SpeakerAsked } from "../../question/question.ts";
import type { SearchableStory } from "../../retrieval/index/searchable-story.ts";

/** Those of that name; where there are none, the only one whom a description fits ("the miller"). */
export function speakersCalled(
	{ layers, story }: SearchableStory,
	{ name, isDescription }: SpeakerAsked,
): readonly Entity[] {
	const named = findByName(layers, name)
		.filter(({ how }) => !isDescription || how !== "spelling")
		.map(({ entity }) => entity);
	if (named.length > 0 || !isDescription) return named;
	const fitting = findByRole(layers, story, name).filter(({ kind }) => kind === "person");
	return fitting.length === 1 ? fitting : [];
}
