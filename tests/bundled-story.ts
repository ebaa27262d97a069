import { readFileSync } from "node:fs";
import { annotate } from "../src/annotation/annotate.ts";
import { buildPassageIndex } from "../src/retrieval/index/passage-index.ts";
import type { SearchableStory } from "../src/retrieval/index/searchable-story.ts";
import { parseManifest } from "../src/story/manifest.ts";
import { readStory } from "../src/story/read-story.ts";
import { showWhole, type VisibleStory } from "../src/story/visible-story.ts";

/** A story ready for answering. */
export function searchable(story: VisibleStory): SearchableStory {
	const layers = annotate(story);
	return { story, layers, index: buildPassageIndex(story) };
}

/** The story that comes with the bot, read from its files. */
export function bundledStory(): SearchableStory {
	const corpus = new URL("../corpus/", import.meta.url);
	const manifest = parseManifest(readFileSync(new URL("russian-envoy.json", corpus), "utf8"), "russian-envoy.json");
	const bytes = readFileSync(new URL("russian-envoy.txt", corpus));
	return searchable(showWhole(readStory({ path: "russian-envoy.txt", bytes, manifest })));
}
