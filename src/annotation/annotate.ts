import type { VisibleStory } from "../story/visible-story.ts";
import { findDates } from "./dates/dates.ts";
import type { AnnotationLayers } from "./layers.ts";
import { findCharacters } from "./names/characters.ts";
import { findQuotations } from "./speech/quotations.ts";
import { withNarrator } from "./speech/with-narrator.ts";

/** All annotation layers of a story, from nothing but the story itself. */
export function annotate(story: VisibleStory): AnnotationLayers {
	const { entities, mentions } = findCharacters(story);
	const quotations = findQuotations(story, entities, mentions);
	return { ...withNarrator({ entities, mentions, quotations }), dates: findDates(story) };
}
