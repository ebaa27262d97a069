import { isEnglish } from "../language/base-language.ts";
import type { VisibleStory } from "../story/visible-story.ts";
import { findDates } from "./dates/dates.ts";
import type { AnnotationLayers } from "./layers.ts";
import { findCharacters } from "./names/characters.ts";
import { findScript } from "./scripts/script.ts";
import { findQuotations } from "./speech/quotations.ts";
import { withNarrator } from "./speech/with-narrator.ts";

/**
 * All annotation layers of a story, from nothing but the story itself. The rules are for English: of a story in another language
 * nothing is known rather than much that is wrong.
 */
export function annotate(story: VisibleStory): AnnotationLayers {
	if (!isEnglish(story.language)) return { entities: [], mentions: [], dates: [], quotations: [] };
	const script = findScript(story);
	const { entities, mentions } = findCharacters(story, script);
	const quotations = findQuotations(story, entities, mentions, script);
	return { ...withNarrator({ entities, mentions, quotations }), dates: findDates(story) };
}
