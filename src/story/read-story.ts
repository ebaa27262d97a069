import { assembleStory } from "./assemble.ts";
import { decodeText } from "./decode-text.ts";
import type { Manifest } from "./manifest.ts";
import { readMarkdown } from "./markdown.ts";
import { readPlainText } from "./plain-text.ts";
import type { Story } from "./story.ts";

export type StoryFile = {
	/** Name within the corpus, for the story's id and for messages. */
	readonly path: string;
	readonly bytes: Uint8Array;
	readonly manifest?: Manifest | undefined;
};

/**
 * Reads one file as a story, whatever its format.
 *
 * @throws UserError if it cannot be read, with the reason and the way out.
 */
export function readStory({ path, bytes, manifest }: StoryFile): Story {
	const { text, encoding } = decodeText(bytes, path);
	const draft = /\.(?:md|markdown)$/iu.test(path) ? readMarkdown(text, path) : readPlainText(text, manifest);
	const notes = encoding === "UTF-8" ? draft.notes : [`Read as ${encoding}.`, ...draft.notes];
	return assembleStory({ ...draft, notes }, path, manifest);
}
