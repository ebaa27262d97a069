import type { StoryId } from "./story.ts";

/** Longest id, in characters: it has to fit into a button's id on Discord beside other words. */
const ID_LIMIT = 32;

/**
 * The id a story has if its manifest gives none, from the name of its file or folder: "Moby Dick (1851).epub" → `moby-dick-1851`.
 *
 * @param path Name within the corpus; folders before it and the ending do not count.
 */
export function storyIdOf(path: string): StoryId {
	return slug(stemOf(path)) || `story-${fingerprint(path)}`;
}

/** The id that a name would give if ids had no longest length. */
export function wholeIdOf(path: string): string {
	return hyphened(stemOf(path));
}

/** A title for a story that names none, from the name of its file: "moby-dick.txt" → "Moby Dick". */
export function titleFromPath(path: string): string {
	const words = stemOf(path)
		.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
		.replace(/[-_\s]+/gu, " ")
		.trim();
	if (words === "") return "Untitled";
	return /\p{Lu}/u.test(words) ? words : words.replace(/(?<![\p{L}\p{N}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

export function slug(words: string): string {
	return hyphened(words)
		.slice(0, ID_LIMIT + 1)
		.replace(/^(.{1,32})(?:-.*)?$/u, "$1")
		.slice(0, ID_LIMIT)
		.replace(/-+$/u, "");
}

function hyphened(words: string): string {
	return words
		.normalize("NFKD")
		.replace(/\p{M}+/gu, "")
		.toLowerCase()
		.replace(/['’]/gu, "")
		.replace(/[^a-z0-9]+/gu, "-")
		.replace(/^-|-$/gu, "");
}

function stemOf(path: string): string {
	const name = path.split(/[\\/]/u).findLast((part) => part !== "") ?? "";
	return name.replace(/(?<=.)\.[\p{L}\p{N}]{1,8}$/u, "");
}

/** FNV-1a, for names without a single Latin letter or digit. */
function fingerprint(words: string): string {
	let hash = 0x811c9dc5;
	for (let index = 0; index < words.length; index++) {
		hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193) >>> 0;
	}
	return hash.toString(36);
}
