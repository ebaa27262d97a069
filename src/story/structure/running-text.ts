import { anyOf, listed } from "../../language/lists/word-set.ts";
import { isSpeech, readsLikeSentence } from "./blocks.ts";
import { isTitle } from "./headings.ts";

/** Not the lines of a title page, some of which end like sentences, too. */
export function isRunningText(words: string): boolean {
	if (isSpeech(words)) return true;
	if (isTitle(words.replace(/[.!?]$/u, "")) || TITLE_PAGE.test(words)) return false;
	return /\p{Ll}{2}/u.test(words) && (readsLikeSentence(words) || words.length >= 200);
}

/** How lines of a title page begin: "Printed for …", "IN TWO VOLUMES". */
const TITLE_PAGE_OPENERS = [
	...listed("by copyright illustrated translated edited printed published london boston edinburgh dedicated"),
	...[
		"author of",
		"entered according",
		"all rights",
		"new york",
		"with illustrations",
		"first published",
		"first edition",
	],
	...["in two volumes", "in three volumes", "in four volumes"],
];
/** "Printed" of "Printed for J. Roe in the Strand.", "IN TWO VOLUMES" of "IN TWO VOLUMES." */
const TITLE_PAGE = new RegExp(`^${anyOf(TITLE_PAGE_OPENERS)}\\b`, "iu");
