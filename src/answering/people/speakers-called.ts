import type { Entity } from "../../annotation/layers.ts";
import { findByName, findByRole } from "../../annotation/names/find-entity.ts";
import type { SearchableStory } from "../../retrieval/index/searchable-story.ts";

/** Those of that name; where there are none, the only one whom a description fits ("the miller"). */
export function speakersCalled({ layers, story }: SearchableStory, speaker: string): readonly Entity[] {
	const described = isDescription(speaker);
	const named = findByName(layers, speaker)
		.filter(({ how }) => !described || how !== "spelling")
		.map(({ entity }) => entity);
	if (named.length > 0 || !described) return named;
	const fitting = findByRole(layers, story, speaker).filter(({ kind }) => kind === "person");
	return fitting.length === 1 ? fitting : [];
}

/** "The miller", not "Tom". */
export function isDescription(speaker: string): boolean {
	return /^(?:the|an?|this|that|his|her|their)\s/iu.test(speaker);
}
