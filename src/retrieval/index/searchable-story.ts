import type { AnnotationLayers } from "../../annotation/layers.ts";
import type { VisibleStory } from "../../story/visible-story.ts";
import type { PassageIndex } from "./passage-index.ts";
import type { WordList } from "./word-list.ts";

/** A visible story with its annotation layers and its own index: all that answering knows. */
export type SearchableStory = {
	readonly story: VisibleStory;
	readonly layers: AnnotationLayers;
	readonly index: PassageIndex;
	/** What `listPersonNames` gives for the layers, where it is kept. */
	readonly personNames?: WordList | undefined;
};
