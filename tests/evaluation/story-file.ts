import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SearchableStory } from "../../src/retrieval/index/searchable-story.ts";
import { readStory } from "../../src/story/read-story.ts";
import { showWhole } from "../../src/story/visible-story.ts";
import { searchable } from "../bundled-story.ts";

/** A whole story from its file, ready for answering. */
export function openStoryFile(folder: string, file: string): SearchableStory {
	return searchable(showWhole(readStory({ path: file, bytes: readFileSync(join(folder, file)) })));
}
