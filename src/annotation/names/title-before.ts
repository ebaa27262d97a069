import { NAME_ABBREVIATIONS } from "../../language/abbreviations.ts";
import { ARTICLES } from "../../language/lists/function-words.ts";
import { isBond } from "../../language/lists/kinship.ts";
import { POSSESSIVE_DETERMINERS } from "../../language/lists/pronouns.ts";
import { isRole, VAGUE_NOUNS } from "../../language/lists/roles.ts";
import { FEMALE_TITLES, isTitle, MALE_TITLES, TITLE_MODIFIERS } from "../../language/lists/titles.ts";
import { listed, wordSet } from "../../language/lists/word-set.ts";
import { isDemonym } from "../../language/word-lists.ts";
import type { Span } from "../../story/span.ts";
import type { Description } from "../layers.ts";

/** A description with its worth: the higher, the more it says of a person. */
export type ScoredDescription = Description & { readonly score: number };

/** Words of a title, at most: "former North Korean Deputy Foreign Minister". */
const MOST_TITLE_WORDS = 9;

/** "Russian Deputy Foreign Minister" Losyukov, "North Korean leader" Kim: an office or a role, with what narrows it down. */
export function titleBefore(text: string, span: Span, range: Span): ScoredDescription | undefined {
	const nearest = wordBefore(text, span.start, range.start);
	if (nearest === undefined || !isTitleHead(nearest)) return undefined;
	const head = nearest.lower;
	let { start } = nearest;
	let nouns = 1;
	for (; nouns < MOST_TITLE_WORDS; nouns++) {
		const word = wordBefore(text, start, range.start);
		// "a claim to king Edward": nobody's title.
		if (nouns === 1 && word?.lower === "to") return undefined;
		if (word === undefined || !narrowsTitle(word)) break;
		start = word.start;
	}
	if (nouns === 1 && (VAGUE_NOUNS.has(head) || isBond(head))) return undefined;
	const end = start + text.slice(start, span.start).trimEnd().length;
	return { start, end, form: "title", score: (isBond(head) ? 0.5 : 4) + Math.min(nouns, 4) * 0.4 };
}

/** `lower`: in lower case, without a stop at its end. */
type WordBefore = { readonly start: number; readonly lower: string; readonly capital: boolean };

const WORD_BEFORE = /(?:^|[\s(“"‘])([\p{L}\p{N}][\p{L}\p{N}.’'-]*)\s+$/u;

/** The word before a place, if only white space and no end of a sentence lies between. */
function wordBefore(text: string, at: number, from: number): WordBefore | undefined {
	const reach = Math.max(from, at - 40);
	const match = WORD_BEFORE.exec(text.slice(reach, at));
	const word = match?.[1];
	if (match === null || word === undefined || endsSentence(word)) return undefined;
	return {
		start: reach + match.index + match[0].indexOf(word),
		lower: word.toLowerCase().replace(/\.$/u, ""),
		capital: word !== word.toLowerCase(),
	};
}

/** "street." does, "U.S." and "Lt." do not. */
function endsSentence(word: string): boolean {
	return (
		word.endsWith(".") && !/^(?:\p{L}\.)+$/u.test(word) && !NAME_ABBREVIATIONS.has(word.slice(0, -1).toLowerCase())
	);
}

/** A role or an office; "Mr." and "Lady" only address. */
function isTitleHead({ lower, capital }: WordBefore): boolean {
	if (capital && (MALE_TITLES.has(lower) || FEMALE_TITLES.has(lower))) return false;
	return isRole(lower) || (isTitle(lower) && capital);
}

/** Whether a word belongs to the title after it: "Deputy" of "Deputy Minister", "Russian", "former". */
function narrowsTitle({ lower, capital }: WordBefore): boolean {
	if (OPENERS.has(lower)) return false;
	return (
		capital ||
		isDemonym(lower) ||
		TITLE_MODIFIERS.has(lower) ||
		isRole(lower) ||
		NARROWING.has(lower) ||
		lower.startsWith("ex-")
	);
}

/** Words before a title that are none of it, though they may have a capital: "The President", "But Minister …". */
const OPENERS: ReadonlySet<string> = new Set([
	...ARTICLES,
	...POSSESSIVE_DETERMINERS,
	...listed("and but when as in on at mr mrs miss ms dr i this that with"),
]);

const NARROWING = wordSet(`
	former late then acting incoming outgoing new old top chief senior opposition ruling party government police army navy vice deputy foreign prime company union rebel team
	school world national local state general military political religious spiritual national-security`);
