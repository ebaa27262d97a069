import { formsOf, inflect } from "../../language/inflect.ts";
import {
	ARTICLES,
	AUXILIARIES,
	COORDINATORS,
	PREPOSITIONS,
	SUBORDINATORS,
} from "../../language/lists/function-words.ts";
import { isBond } from "../../language/lists/kinship.ts";
import { NEGATIONS } from "../../language/lists/negation.ts";
import { POSSESSIVES_OF_OTHERS, RELATIVE_PRONOUNS, SUBJECT_PRONOUNS } from "../../language/lists/pronouns.ts";
import { isPersonNoun, isRole, VAGUE_NOUNS } from "../../language/lists/roles.ts";
import { USUAL_SAYING_VERBS } from "../../language/lists/verbs-of-saying.ts";
import { anyOf, listed } from "../../language/lists/word-set.ts";
import type { Span } from "../../story/span.ts";
import type { Description } from "../layers.ts";
import { appositionBefore, worthOfRole } from "./apposition-before.ts";
import { describingPart, headOf, isAboutSomebody } from "./describing-phrase.ts";
import { type ScoredDescription, titleBefore } from "./title-before.ts";

/** Characters on either side of a name in which describing words are sought. */
const REACH = 180;
/** A description worth less ("his brother", "the man") tells nobody who somebody is. */
const LEAST_WORTH = 1.5;
/** Less worth than the same words of the story itself: in speech people praise, scold and address each other. */
const SPOKEN = 0.4;

/**
 * Words beside one mention of a person that say who they are.
 *
 * @param span The name, titles of address included.
 * @param range The paragraph it stands in.
 */
export function describeMention(text: string, span: Span, range: Span): ScoredDescription[] {
	const spoken = isSpoken(text, span.start, range);
	const found = [
		titleBefore(text, span, range),
		spoken ? undefined : appositionBefore(text, span, range),
		calledBefore(text, span, range),
		...wordsAfter(text, span, range),
	];
	return found
		.filter((description) => description !== undefined)
		.map((description) =>
			spoken && description.form !== "title" ? { ...description, score: description.score - SPOKEN } : description,
		)
		.filter(({ score }) => score >= LEAST_WORTH);
}

const SPEECH_REACH = 400;

/** Whether the place is within quotation marks, by the mark nearest before it. */
function isSpoken(text: string, at: number, range: Span): boolean {
	const before = text.slice(Math.max(range.start, at - SPEECH_REACH), at);
	const mark = /["“”](?=[^"“”]*$)/u.exec(before);
	if (mark === null) return false;
	return mark[0] === "“" || (mark[0] === '"' && !/[\p{L}\p{N}.,!?…-]$/u.test(before.slice(0, mark.index)));
}

/** "a parrot called Ginger", "a gentleman of the name of Blessington". */
function calledBefore(text: string, span: Span, range: Span): ScoredDescription | undefined {
	const before = text.slice(Math.max(range.start, span.start - 110), span.start);
	const words =
		/(?:^|[\s“"‘(])(?:the|an?)\s+((?:[\p{L}’'-]+\s+){1,6}?),?\s*(?:called|named|(?:of|by)\s+the\s+name\s+of)\s+$/iu.exec(
			before,
		)?.[1];
	if (words === undefined) return undefined;
	const phrase = words.trimEnd();
	const head = headOf(phrase);
	if (!isPersonNoun(head) || /\b(?:was|were|is|had|has|who|whom|which|that|he|she)\b/u.test(phrase)) return undefined;
	const start = span.start - before.length + before.lastIndexOf(words);
	return {
		start,
		end: start + phrase.length,
		form: "apposition",
		score: VAGUE_NOUNS.has(head) ? (phrase.includes(" ") ? 1.6 : 0.5) : 3.6,
	};
}

/** Words before a name after which it is not what the verb is about: "when Stephen was a little boy", "the son of Stephen was a …". */
const NOT_THE_SUBJECT = new RegExp(
	`(?:^|[\\s“"‘(])${anyOf(
		listed(
			"of with to by for from and or than if whether as when while wish wished think thinks say says where before after how since",
		),
	)}\\s+(?:old\\s+|young\\s+)?$`,
	"iu",
);

/** What the verb "be" after a name says: "was now the governor of the island" gives "the governor of the island". */
const SAID_TO_BE = new RegExp(
	`^,?\\s+(?:is|was|(?:had|has)\\s+been|became|were)\\s+(?:now\\s+|still\\s+|once\\s+|also\\s+)?(${anyOf([...ARTICLES, ...POSSESSIVES_OF_OTHERS, "one of"])}\\s[^.;:!?()"“”—]*)`,
	"u",
);

function wordsAfter(text: string, span: Span, range: Span): ScoredDescription[] {
	const after = text.slice(span.end, Math.min(range.end, span.end + REACH));
	const relative = /^,?\s+(who(?:se)?\s[^.;:!?"“”—]*)/u.exec(after)?.[1];
	if (relative !== undefined) return lastingRelative(span.end, after, relative);
	const copula = SAID_TO_BE.exec(after)?.[1];
	if (copula !== undefined) {
		if (NOT_THE_SUBJECT.test(text.slice(Math.max(range.start, span.start - 24), span.start))) return [];
		return described(span.end, after, copula, "copula");
	}
	return /^,\s/u.test(after) ? apposition(span, after) : [];
}

/** "who was a maiden lady of fifty" and "who lived in Leeds" last; what somebody did in the tale does not say who they are. */
function lastingRelative(from: number, after: string, relative: string): ScoredDescription[] {
	const being = /^who\s+(?:is|was|has\s+been|had\s+been|became)\s+((?:the|an?|one\s+of)\s.*)$/su.exec(relative)?.[1];
	if (being !== undefined) return described(from, after, being, "relative");
	const lasting = LASTING.exec(relative)?.[0];
	return lasting === undefined ? [] : described(from, after, lasting, "relative", 1.6);
}

/** Occupations and abodes: "lived", "teaches"; no base forms, since "found" is above all what one does to a thing. */
const LASTING_VERBS = [
	"live",
	"keep",
	"own",
	"work",
	"teach",
	"lead",
	"head",
	"command",
	"found",
	"direct",
	"chair",
	"represent",
	"edit",
]
	.flatMap((verb) => inflect(verb, "verb").slice(1))
	.filter((form) => !form.endsWith("ing"));
/** What lasts: "who teaches Greek at Leeds", "who runs the mill". */
const LASTING = new RegExp(`^who\\s+${anyOf([...LASTING_VERBS, "runs"])}\\s[^,]{4,70}`, "u");

/** Words that open no description after a comma: "Emma, who …", "Emma, said …", "Emma, looking …". */
const BLOCKED: ReadonlySet<string> = new Set([
	...COORDINATORS,
	...SUBORDINATORS,
	...RELATIVE_PRONOUNS,
	...PREPOSITIONS,
	...AUXILIARIES,
	...SUBJECT_PRONOUNS,
	...NEGATIONS,
	...formsOf(USUAL_SAYING_VERBS, "verb"),
	...listed(`
	for then there what how why continued returned him them me us one's too
	also however therefore perhaps indeed yes please sir madam dear now here again still even only just always once sometimes often rather quite very well oh ah
	looking taking going coming turning smiling making sitting standing speaking my our your`),
]);

/** ", second in command of the army", ", handsome, clever, and rich", ", a doctor from Leeds": up to the comma or stop that ends it. */
function apposition(span: Span, after: string): ScoredDescription[] {
	const listed = /^,\s+(\p{Ll}[\p{L}-]+,\s+\p{Ll}[\p{L}-]+,?\s+and\s+\p{Ll}[\p{L}-]+)(?=[,.;])/u.exec(after)?.[1];
	if (listed !== undefined && !BLOCKED.has(listed.split(/[\s,]/u)[0] as string) && !/\w(?:ed|ing)\b/u.test(listed))
		return spanOf(span.end, after, listed, "apposition", 3.5);
	const words = /^,\s+((?:[^,.;:!?"“”()—-]|-(?!-))+(?:U\.S\.[^,.;:!?"“”()—]*)?)(?=[,.;:)—]|--|$)/u.exec(after)?.[1];
	if (words === undefined) return [];
	const [first = ""] = words.toLowerCase().split(/[\s’']/u);
	const determined = ARTICLES.has(first) || POSSESSIVES_OF_OTHERS.has(first) || first === "one";
	if (/\swith\s+\p{Lu}/u.test(words)) return [];
	if (!determined && (BLOCKED.has(first) || /(?:ing|ed)$/u.test(first))) return [];
	// "the Inspector, the Colonel, and me": a list names the next, not the same.
	if (words.split(/\s+/u).length < 4 && /^\s*,?\s+(?:and|or)\s/u.test(after.slice(after.indexOf(words) + words.length)))
		return [];
	// "Emma, the king, Louis, had …" names the king.
	if (determined && /^,\s+\p{Lu}[\p{L}-]+[\p{L}\s.]*,/u.test(after.slice(after.indexOf(words) + words.length)))
		return [];
	return described(span.end, after, words, "apposition");
}

/** The part of the words that says who somebody is, with its worth; nothing where there is none. */
function described(
	from: number,
	after: string,
	words: string,
	form: Description["form"],
	worth?: number,
): ScoredDescription[] {
	if (worth !== undefined) return spanOf(from, after, words, form, worth);
	const phrase = describingPart(words);
	if (phrase === undefined || !isAboutSomebody(phrase)) return [];
	return spanOf(from, after, phrase, form, worthOf(phrase, form));
}

/** A role tells most ("a doctor from Leeds"); "a clever man" is an opinion; "his brother" may be anybody's. */
function worthOf(phrase: string, form: Description["form"]): number {
	const head = headOf(phrase);
	if (form === "apposition" && (isRole(head) || /\bin\s+command\b/u.test(phrase))) return worthOfRole(phrase, head);
	const own = VAGUE_NOUNS.has(head) ? (phrase.split(/\s+/u).length > 2 ? 2 : 0.5) : 3.6;
	if (POSSESSIVES_OF_OTHERS.has(phrase.split(" ")[0] ?? ""))
		return Math.min(own, phrase.split(/\s+/u).length > 2 ? 1.8 : 1);
	return isBond(head) && !/\sof\s|[’']s\s/u.test(phrase) ? 1.2 : own;
}

/** The words as a span, without a leading article. */
function spanOf(
	from: number,
	after: string,
	words: string,
	form: Description["form"],
	score: number,
): ScoredDescription[] {
	const start = from + after.indexOf(words);
	const article = /^(?:the|an?)\s+/iu.exec(words)?.[0].length ?? 0;
	if (words.length - article < 3) return [];
	return [{ start: start + article, end: start + words.length, form, score }];
}
