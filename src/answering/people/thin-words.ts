import { isPersonNoun, VAGUE_NOUNS } from "../../language/lists/roles.ts";
import { wordSet } from "../../language/lists/word-set.ts";
import { isDemonym } from "../../language/word-lists.ts";

/** "handsome, clever, and rich": how somebody is. */
export function isRowOfAdjectives(words: string): boolean {
	return /^[\p{L}-]+,\s+[\p{L}-]+,?\s+and\s+[\p{L}-]+$/u.test(words);
}

const COMMON_ADJECTIVES = wordSet("young old little good poor great fine dear big other new");

/** True, but hardly more than that it is somebody: "a Frenchman", "the lad", "young man". */
export function isThin(words: string): boolean {
	const own = words.trim().toLowerCase().split(/\s+/u);
	const head = own.at(-1)?.replace(/[^\p{L}-]/gu, "") ?? "";
	const isVague = VAGUE_NOUNS.has(head) || isDemonym(head);
	if (own.length === 1) return isVague || !isPersonNoun(head);
	return isVague && own.length === 2 && COMMON_ADJECTIVES.has(own[0] ?? "");
}
