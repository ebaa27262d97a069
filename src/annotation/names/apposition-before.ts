import { ARTICLES } from "../../language/lists/function-words.ts";
import { isBond } from "../../language/lists/kinship.ts";
import { POSSESSIVES_OF_OTHERS } from "../../language/lists/pronouns.ts";
import { isPersonNoun, isRole, VAGUE_NOUNS } from "../../language/lists/roles.ts";
import { anyOf } from "../../language/lists/word-set.ts";
import type { Span } from "../../story/span.ts";
import { headOf, tellsEvent } from "./describing-phrase.ts";
import type { ScoredDescription } from "./title-before.ts";

/** Whose somebody may be said to be: "his", "our". "My" and "your" tell of whoever speaks. */
const OWNERS: ReadonlySet<string> = new Set([...POSSESSIVES_OF_OTHERS, "our"]);

/**
 * Words with an article or owner up to a comma at the end, and the noun they end in or have before a preposition:
 * "the Russian envoy, " (envoy), "Paul’s father, " (father), "a teacher of music, " (teacher).
 */
const ROLE_BEFORE_COMMA = new RegExp(
	`(?:^|[\\s“"‘(])((?:${anyOf([...ARTICLES, ...OWNERS])}|\\p{Lu}[\\p{L}-]+[’']s?)\\s+(?:[\\p{L}\\p{N}’'-]+\\s+){0,5}?([\\p{L}-]+)(?:\\s+(?:of|in|to|for)\\s+[\\p{L}\\s’'-]{2,40})?),\\s+$`,
	"u",
);

/** "the Russian envoy, Alexander Losyukov," and "Paul's father, Stephen Irving": the comma makes an apposition. */
export function appositionBefore(text: string, span: Span, range: Span): ScoredDescription | undefined {
	const before = text.slice(Math.max(range.start, span.start - 90), span.start);
	const match = ROLE_BEFORE_COMMA.exec(before);
	const words = match?.[1];
	if (words === undefined) return undefined;
	const own = nearestPerson(words);
	// "The charge of her governess, Emma" is about the governess.
	const head = own === words ? match?.[2]?.toLowerCase() : headOf(own ?? "");
	if (own === undefined || head === undefined || !isRole(head) || tellsEvent(own)) return undefined;
	if (/\s(?:that|which|who|and|the|an?)\s/u.test(own.replace(/\s(?:of|in|to|for)\s.*$/su, ""))) return undefined;
	// "To the tailor, Luke said": only a second comma or a stop closes an apposition.
	if (!/^\s*(?:[,.;:)—–]|$)/u.test(text.slice(span.end, Math.min(range.end, span.end + 4)))) return undefined;
	const outer = span.start - before.length + before.lastIndexOf(words);
	if (isInList(text, { start: outer, end: span.end }, range)) return undefined;
	const start = outer + words.length - own.length;
	const from = start + (/^(?:the|an?)\s+/iu.exec(own)?.[0].length ?? 0);
	return { start: from, end: start + own.length, form: "apposition", score: worthOfRole(own, head) };
}

/** "The son of my poor sister, Emma" is about the sister: of two nouns for somebody the nearer has the name. */
function nearestPerson(words: string): string | undefined {
	const inner = /\s(?:of|to|for)\s+((\p{Ll}+|\p{Lu}[\p{L}-]*[’']s?)\s.+)$/u.exec(words);
	if (inner === null || !isPersonNoun(headOf(inner[1] as string))) return words;
	const first = inner[2] as string;
	return ARTICLES.has(first) || OWNERS.has(first) || /[’']s?$/u.test(first) ? inner[1] : undefined;
}

/** Whether words with commas between are several people: "the squire, Hunter, and Joyce", "Smollett, the squire, Hunter". */
function isInList(text: string, { start, end }: Span, range: Span): boolean {
	const after = text.slice(end, Math.min(range.end, end + 60));
	// "…, and I thought" goes on with a clause.
	if (/^,?\s+(?:and|or)\s+(?:(?!I\s)\p{Lu}|I(?!\s+\p{Ll})|(?:the|an?|me|my|his|her)\s)/u.test(after)) return true;
	return (
		/^,\s+(?:(?:the|an?)\s+)?\p{Lu}?[\p{L}-]+,?\s+(?:and|or)\s/u.test(after) ||
		/\p{Lu}[\p{L}-]+,\s*$/u.test(text.slice(Math.max(range.start, start - 30), start))
	);
}

/** @param words With their article. */
export function worthOfRole(words: string, head: string): number {
	if (VAGUE_NOUNS.has(head)) return words.split(/\s+/u).length > 2 ? 2 : 0.5;
	const [first = ""] = words.toLowerCase().split(/\s/u);
	const owned = OWNERS.has(first);
	if (isBond(head))
		return owned ? (words.split(/\s+/u).length > 2 ? 1.6 : 1) : /\sof\s|[’']s?\s/u.test(words) ? 3.4 : 1.4;
	return owned ? 2.6 : 4.1;
}
