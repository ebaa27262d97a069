import type { VisibleStory } from "../story/visible-story.ts";
import { findDates } from "./dates/dates.ts";
import type { AnnotationLayers } from "./layers.ts";
import { findCharacters } from "./names/characters.ts";
import { findScript } from "./scripts/script.ts";
import { findQuotations } from "./speech/quotations.ts";
import { withNarrator } from "./speech/with-narrator.ts";

/** All annotation layers of a story, from nothing but the story itself. */
export function annotate(story: VisibleStory): AnnotationLayers {
	const script = findScript(story);
	const { entities, mentions } = findCharacters(story, script);
	const quotations = findQuotations(story, entities, mentions, script);
	return { ...withNarrator({ entities, mentions, quotations }), dates: findDates(story) };
}
