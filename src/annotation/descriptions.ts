import type { Span } from "../story/span.ts";
import type { Description } from "./layers.ts";
import { PERSON_VERBS } from "./lists/name-cues.ts";
import { isRole } from "./lists/roles.ts";
import { ABBREVIATIONS, FEMALE_TITLES, isTitle, MALE_TITLES, TITLE_MODIFIERS } from "./lists/titles.ts";
import { isSaying } from "./verbs-of-saying.ts";
import { isDemonym } from "./word-lists.ts";

/** A description with its worth: the higher, the more it says of a person. */
export type ScoredDescription = Description & { readonly score: number };

/** Characters on either side of a name in which describing words are sought. */
const REACH = 180;
/** Longer than this, words tell a story rather than who somebody is. */
const LONGEST = 130;

/**
 * Words beside one mention of a person that say who they are.
 *
 * @param span The name, titles of address included.
 * @param range The paragraph it stands in.
 */
export function describeMention(text: string, span: Span, range: Span): ScoredDescription[] {
	const found = [titleBefore(text, span, range), appositionBefore(text, span, range), ...wordsAfter(text, span, range)];
	return found.filter((description) => description !== undefined);
}

const WORD_BEFORE = /(?:^|[\s(“"‘])([\p{L}\p{N}][\p{L}\p{N}.’'-]*)\s+$/u;

/** "Russian Deputy Foreign Minister" Losyukov, "North Korean leader" Kim: an office or a role, with what narrows it down. */
function titleBefore(text: string, span: Span, range: Span): ScoredDescription | undefined {
	let start = span.start;
	let head = "";
	let nouns = 0;
	for (let count = 0; count < 9; count++) {
		const from = Math.max(range.start, start - 40);
		const match = WORD_BEFORE.exec(text.slice(from, start));
		const word = match?.[1];
		if (
			word === undefined ||
			(word.endsWith(".") && !/^(?:\p{L}\.)+$/u.test(word) && !ABBREVIATIONS.has(word.slice(0, -1).toLowerCase()))
		)
			break;
		const lower = word.toLowerCase().replace(/\.$/u, "");
		const capital = word !== word.toLowerCase();
		const plainTitle = (MALE_TITLES.has(lower) || FEMALE_TITLES.has(lower)) && capital;
		if (head === "") {
			if (plainTitle || !(isRole(lower) || (isTitle(lower) && capital))) break;
			head = lower;
		} else if (!(capital || isDemonym(lower) || TITLE_MODIFIERS.has(lower) || isRole(lower) || NARROWING.test(lower)))
			break;
		else if (/^(?:the|a|an|and|but|when|as|in|on|at|mr|mrs|miss|ms|dr)$/u.test(lower)) break;
		nouns++;
		start = from + (match?.index ?? 0) + (match?.[0].indexOf(word) ?? 0);
	}
	if (head === "" || (nouns === 1 && VAGUE.has(head))) return undefined;
	const end = start + text.slice(start, span.start).trimEnd().length;
	return { start, end, form: "title", score: (RELATIONS.has(head) ? 1.5 : 4) + Math.min(nouns, 4) * 0.4 };
}

/** Roles that say little by themselves. */
const VAGUE = new Set(
	"man woman lady boy girl child gentleman creature head dog one host person guest host stranger fellow".split(" "),
);

/** Roles that somebody has only to somebody: "his friend Boduoc" tells less than "the British chief". */
const RELATIONS = new Set(
	"friend companion comrade partner colleague father mother son daughter brother sister husband wife uncle aunt nephew niece cousin grandfather grandmother lover neighbour neighbor".split(
		" ",
	),
);

const NARROWING =
	/^(?:former|late|then|acting|incoming|outgoing|new|old|top|chief|senior|opposition|ruling|party|government|police|army|navy|ex-.*|vice|deputy|foreign|prime|company|union|rebel|team|school|world|national|local|state|general|military|political|religious|spiritual|national-security)$/u;

/** "the Russian envoy, Alexander Losyukov," and "my friend Watson" is a title: the comma makes an apposition. */
function appositionBefore(text: string, span: Span, range: Span): ScoredDescription | undefined {
	const before = text.slice(Math.max(range.start, span.start - 90), span.start);
	const match =
		/(?:^|[\s“"‘(])((?:the|a|an|his|her|their|my|our|its)\s+(?:[\p{L}\p{N}’'-]+\s+){0,5}?([\p{L}-]+)(?:\s+(?:of|in|to|for)\s+[\p{L}\s’'-]{2,40})?),\s+$/iu.exec(
			before,
		);
	const words = match?.[1];
	if (words === undefined || match?.[2] === undefined || !isRole(match[2].toLowerCase())) return undefined;
	const start = span.start - before.length + before.lastIndexOf(words);
	const from = start + (/^(?:the|an?)\s+/iu.exec(words)?.[0].length ?? 0);
	return { start: from, end: start + words.length, form: "apposition", score: 4.2 };
}

function wordsAfter(text: string, span: Span, range: Span): ScoredDescription[] {
	const after = text.slice(span.end, Math.min(range.end, span.end + REACH));
	const relative = /^,?\s+(who(?:se)?\s[^.;:!?"“”—]*)/u.exec(after);
	if (relative?.[1] !== undefined) return ranged(text, span.end, after, relative[1], "relative", 1.5);
	const copula =
		/^,?\s+(?:is|was|(?:had|has)\s+been|became|were)\s+((?:now\s+|still\s+|then\s+|once\s+|also\s+)?(?:the|an?|one\s+of|his|her|their|my|our|its|some)\s[^.;:!?"“”—]*)/u.exec(
			after,
		);
	if (copula?.[1] !== undefined) return ranged(text, span.end, after, copula[1], "copula", 2);
	if (!/^,\s/u.test(after)) return [];
	return apposition(text, span, after);
}

const BLOCKED = new Set(
	`and but or nor for so yet who whom whose which that when while where as if because though although until till since after before then there in on at by with from to of into upon
	over under about like without within during through said says say saying asked cried replied answered added continued returned whispered shouted exclaimed told not is was were are had has have
	do did would could will shall should may might must he she they it i we you him her them me us what how why one's too also however therefore perhaps indeed no yes please sir madam dear
	now here again still even only just never always once sometimes often rather quite very well oh ah looking taking going coming turning smiling having being making sitting standing speaking`.split(
		/\s+/u,
	),
);

/** ", second in command of the army", ", handsome, clever, and rich", ", a doctor from Leeds": up to the comma or stop that ends it. */
function apposition(text: string, span: Span, after: string): ScoredDescription[] {
	const listed = /^,\s+(\p{Ll}[\p{L}-]+,\s+\p{Ll}[\p{L}-]+,?\s+and\s+\p{Ll}[\p{L}-]+)(?=[,.;])/u.exec(after)?.[1];
	if (listed !== undefined && !BLOCKED.has(listed.split(/[\s,]/u)[0] as string) && !/\w(?:ed|ing)\b/u.test(listed))
		return ranged(text, span.end, after, listed, "apposition", 3.5);
	const words = /^,\s+([^,.;:!?"“”()—]+(?:U\.S\.[^,.;:!?"“”()—]*)?)(?=[,.;:)—]|$)/u.exec(after)?.[1];
	if (words === undefined) return [];
	const [first = ""] = words.toLowerCase().split(/[\s’']/u);
	const determined = /^(?:the|an?|his|their|my|our|its|one|her)$/u.test(first);
	const head = headOf(words);
	const role = isRole(head);
	if (determined ? !role && !/^(?:the|an?|one)$/u.test(first) : BLOCKED.has(first) || /(?:ing|ed)$/u.test(first))
		return [];
	if (!determined && !role && !/\b(?:in command|in chief|in charge)\b/u.test(words)) return [];
	if (tellsEvent(words)) return [];
	return ranged(text, span.end, after, words, "apposition", worthOfApposition(words, first, head));
}

/** A role with its article tells most ("a doctor from Leeds"); "his brother" may be the next of a list; "my boy" is said to somebody. */
function worthOfApposition(words: string, first: string, head: string): number {
	if (VAGUE.has(head)) return words.split(/\s+/u).length > 2 ? 2 : 0.5;
	if (first === "my" || first === "our") return 1;
	if (!isRole(head)) return /^(?:the|an?|one|his|her|their|its)$/u.test(first) ? 1.8 : 3;
	return /^(?:his|her|their|its)$/u.test(first) ? 3 : 4;
}

/** "the captain and the lieutenant stepped into a boat" goes on with the tale; a clause with "who" or "that" may have its verb. */
function tellsEvent(phrase: string): boolean {
	const words = phrase.toLowerCase().split(/\s+/u);
	const clause = words.findIndex((word) => /^(?:who|whom|whose|which|that|where|when)$/u.test(word));
	const main = clause < 0 ? words : words.slice(0, clause);
	return main
		.slice(1)
		.some((word) => VERBAL.test(word) || PERSON_VERBS.has(word) || (isSaying(word) && /ed$|said/u.test(word)));
}

const VERBAL = /^(?:is|was|were|are|had|has|have|said|did|does|do|will|would|could|should|can|may|might|must)$/u;

/** The noun a phrase is about: the last word before the first preposition, relative or participle. */
export function headOf(phrase: string): string {
	const lower = phrase.toLowerCase().replace(/^one\s+of\s+the\s+/u, "the ");
	const core =
		lower.split(
			/\s+(?:of|in|from|at|for|with|to|on|by|who|whom|whose|that|which|and|as|under|over|into|between|during)\s+/u,
		)[0] ?? lower;
	const last = core.trim().split(/\s+/u).at(-1) ?? "";
	return last.replace(/[^\p{L}-]/gu, "").replace(/(?<=[^s])s$/u, "");
}

/** A description of the given words after a name, without a leading article and without what is too long to describe. */
function ranged(
	text: string,
	from: number,
	after: string,
	words: string,
	form: Description["form"],
	score: number,
): ScoredDescription[] {
	let phrase = words.trimEnd();
	const start = from + after.indexOf(words);
	if (phrase.length > LONGEST) {
		const cut = phrase.slice(0, LONGEST).lastIndexOf(",");
		if (cut < 10) return [];
		phrase = phrase.slice(0, cut);
	}
	const article = form === "apposition" || form === "copula" ? (/^(?:the|an?)\s+/iu.exec(phrase)?.[0].length ?? 0) : 0;
	if (text.slice(start, start + phrase.length) !== phrase || phrase.length - article < 3) return [];
	const role = form === "copula" && isRole(headOf(phrase)) && !VAGUE.has(headOf(phrase)) ? 1.8 : 0;
	return [{ start: start + article, end: start + phrase.length, form, score: score + role }];
}
