import { isBond } from "../../language/lists/kinship.ts";
import { isPersonNoun, isRole } from "../../language/lists/roles.ts";
import { ABBREVIATIONS, FEMALE_TITLES, isTitle, MALE_TITLES, TITLE_MODIFIERS } from "../../language/lists/titles.ts";
import { isDemonym } from "../../language/word-lists.ts";
import type { Span } from "../../story/span.ts";
import type { Description } from "../layers.ts";
import { describingPart, headOf, isAboutSomebody, isVague, tellsEvent } from "./describing-phrase.ts";

/** A description with its worth: the higher, the more it says of a person. */
export type ScoredDescription = Description & { readonly score: number };

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
		} else if (nouns === 1 && lower === "to") return undefined;
		else if (!(capital || isDemonym(lower) || TITLE_MODIFIERS.has(lower) || isRole(lower) || NARROWING.test(lower)))
			break;
		else if (
			/^(?:the|a|an|and|but|when|as|in|on|at|mr|mrs|miss|ms|dr|my|your|his|her|our|their|its|i|this|that|with)$/u.test(
				lower,
			)
		)
			break;
		nouns++;
		start = from + (match?.index ?? 0) + (match?.[0].indexOf(word) ?? 0);
	}
	if (head === "" || (nouns === 1 && (isVague(head) || isBond(head)))) return undefined;
	const end = start + text.slice(start, span.start).trimEnd().length;
	return { start, end, form: "title", score: (isBond(head) ? 0.5 : 4) + Math.min(nouns, 4) * 0.4 };
}

const NARROWING =
	/^(?:former|late|then|acting|incoming|outgoing|new|old|top|chief|senior|opposition|ruling|party|government|police|army|navy|ex-.*|vice|deputy|foreign|prime|company|union|rebel|team|school|world|national|local|state|general|military|political|religious|spiritual|national-security)$/u;

/** "the Russian envoy, Alexander Losyukov," and "Paul's father, Stephen Irving": the comma makes an apposition. */
function appositionBefore(text: string, span: Span, range: Span): ScoredDescription | undefined {
	const before = text.slice(Math.max(range.start, span.start - 90), span.start);
	const match =
		/(?:^|[\s“"‘(])((?:the|a|an|his|her|their|our|its|\p{Lu}[\p{L}-]+[’']s?)\s+(?:[\p{L}\p{N}’'-]+\s+){0,5}?([\p{L}-]+)(?:\s+(?:of|in|to|for)\s+[\p{L}\s’'-]{2,40})?),\s+$/u.exec(
			before,
		);
	const words = match?.[1];
	const head = match?.[2]?.toLowerCase();
	if (words === undefined || head === undefined || !isRole(head) || tellsEvent(words)) return undefined;
	if (/\s(?:that|which|who|and|the|an?)\s/u.test(words.replace(/\s(?:of|in|to|for)\s.*$/su, ""))) return undefined;
	// "To the tailor, Luke said": only a second comma or a stop closes an apposition.
	if (!/^\s*(?:[,.;:)—–]|$)/u.test(text.slice(span.end, Math.min(range.end, span.end + 4)))) return undefined;
	const start = span.start - before.length + before.lastIndexOf(words);
	const from = start + (/^(?:the|an?)\s+/iu.exec(words)?.[0].length ?? 0);
	return { start: from, end: start + words.length, form: "apposition", score: worthOfRole(words, head) };
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
	if (!isPersonNoun(head) || /\b(?:was|were|is|had|has)\b/u.test(phrase)) return undefined;
	const start = span.start - before.length + before.lastIndexOf(words);
	return {
		start,
		end: start + phrase.length,
		form: "apposition",
		score: isVague(head) ? (phrase.includes(" ") ? 1.6 : 0.5) : 3.6,
	};
}

/** Words before a name after which it is not what the verb is about: "when Stephen was a little boy", "the son of Stephen was a …". */
const NOT_THE_SUBJECT =
	/(?:^|[\s“"‘(])(?:of|with|to|by|for|from|and|or|than|if|whether|as|when|while|wish|wished|think|thinks|say|says|where|before|after|how|since)\s+(?:old\s+|young\s+)?$/iu;

function wordsAfter(text: string, span: Span, range: Span): ScoredDescription[] {
	const after = text.slice(span.end, Math.min(range.end, span.end + REACH));
	const relative = /^,?\s+(who(?:se)?\s[^.;:!?"“”—]*)/u.exec(after)?.[1];
	if (relative !== undefined) return lastingRelative(span.end, after, relative);
	const copula =
		/^,?\s+(?:is|was|(?:had|has)\s+been|became|were)\s+(?:now\s+|still\s+|once\s+|also\s+)?((?:the|an?|one\s+of|his|her|their)\s[^.;:!?()"“”—]*)/u.exec(
			after,
		)?.[1];
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
	const lasting =
		/^who\s+(?:lives?|lived|keeps|kept|owns|owned|runs|works?|worked|teaches|taught|leads|heads|headed|commands|commanded|founded|directs|directed|chairs|chaired|represents|represented|edits|edited)\s[^,]{4,70}/u.exec(
			relative,
		)?.[0];
	return lasting === undefined ? [] : described(from, after, lasting, "relative", 1.6);
}

const BLOCKED = new Set(
	`and but or nor for so yet who whom whose which that when while where as if because though although until till since after before then there in on at by with from to of into upon
	over under about like without within during through said says say saying asked cried replied answered added continued returned whispered shouted exclaimed told not is was were are had has have
	do did would could will shall should may might must he she they it i we you him her them me us what how why one's too also however therefore perhaps indeed no yes please sir madam dear
	now here again still even only just never always once sometimes often rather quite very well oh ah looking taking going coming turning smiling having being making sitting standing speaking
	my our your`.split(/\s+/u),
);

/** ", second in command of the army", ", handsome, clever, and rich", ", a doctor from Leeds": up to the comma or stop that ends it. */
function apposition(span: Span, after: string): ScoredDescription[] {
	const listed = /^,\s+(\p{Ll}[\p{L}-]+,\s+\p{Ll}[\p{L}-]+,?\s+and\s+\p{Ll}[\p{L}-]+)(?=[,.;])/u.exec(after)?.[1];
	if (listed !== undefined && !BLOCKED.has(listed.split(/[\s,]/u)[0] as string) && !/\w(?:ed|ing)\b/u.test(listed))
		return spanOf(span.end, after, listed, "apposition", 3.5);
	const words = /^,\s+([^,.;:!?"“”()—]+(?:U\.S\.[^,.;:!?"“”()—]*)?)(?=[,.;:)—]|$)/u.exec(after)?.[1];
	if (words === undefined) return [];
	const [first = ""] = words.toLowerCase().split(/[\s’']/u);
	const determined = /^(?:the|an?|his|their|its|one|her)$/u.test(first);
	if (/\swith\s+\p{Lu}/u.test(words)) return [];
	if (!determined && (BLOCKED.has(first) || /(?:ing|ed)$/u.test(first))) return [];
	// "the Inspector, the Colonel, and me": a list names the next, not the same.
	if (words.split(/\s+/u).length < 4 && /^\s*,?\s+(?:and|or)\s/u.test(after.slice(after.indexOf(words) + words.length)))
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
	const own = isVague(head) ? (phrase.split(/\s+/u).length > 2 ? 2 : 0.5) : 3.6;
	if (/^(?:his|her|their|its)\s/u.test(phrase)) return Math.min(own, phrase.split(/\s+/u).length > 2 ? 1.8 : 1);
	return isBond(head) && !/\sof\s|[’']s\s/u.test(phrase) ? 1.2 : own;
}

/** @param words With their article. */
function worthOfRole(words: string, head: string): number {
	if (isVague(head)) return words.split(/\s+/u).length > 2 ? 2 : 0.5;
	const [first = ""] = words.toLowerCase().split(/\s/u);
	const owned = /^(?:his|her|their|its|our)$/u.test(first);
	if (isBond(head))
		return owned ? (words.split(/\s+/u).length > 2 ? 1.6 : 1) : /\sof\s|[’']s?\s/u.test(words) ? 3.4 : 1.4;
	return owned ? 2.6 : 4.1;
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
