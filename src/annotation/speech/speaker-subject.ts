import { formsOf } from "../../language/inflect.ts";
import { ARTICLES, AUXILIARIES, PREPOSITIONS, SUBORDINATORS } from "../../language/lists/function-words.ts";
import { listed, wordSet } from "../../language/lists/word-set.ts";
import type { NameLookup } from "./name-lookup.ts";
import type { Token } from "./narration-tokens.ts";
import { endsPhrase, PAPERS } from "./phrase-words.ts";
import { isOffice } from "./role-nouns.ts";
import { type SpeakerPhrase, speakerPhraseAt } from "./speaker-phrase.ts";

/** Tokens a subject may stand before its verb: "Katharine, as she shook hands with him, asked". */
export const SUBJECT_REACH = 14;

/** "issued a statement saying": who issued it says it. */
const WRITING = formsOf("statement release letter tweet post message note memo", "noun");
/** "Minister of Defence", "Commissioner for Trade and the Euro" */
const OF_OFFICE = wordSet("of for");
const IN_TITLE = wordSet("of for the and");
/** "a statement from the firm" */
const ISSUED = wordSet("from by of");
/** Words behind which a clause of its own begins, with a subject of its own. */
const CLAUSE_STARTS = wordSet("; — -- : while till until when but though whereupon because");
const JOINING = wordSet("and as so for");
/** Words right behind which the subject of a verb after an insertion may stand. */
const BEFORE_SUBJECT = wordSet("and but when till until while as then");
/** Words behind which a phrase is no subject: prepositions, and what belongs to the phrase itself. */
const NO_SUBJECT_AFTER: ReadonlySet<string> = new Set([
	...[...PREPOSITIONS].filter((word) => !SUBORDINATORS.has(word) || word === "after" || word === "before"),
	...ARTICLES,
	...listed("his her my than like"),
]);
/** Words that may stand between a subject and its verb: "Emma had then only once more said". */
const LIGHT: ReadonlySet<string> = new Set([
	...AUXILIARIES,
	...listed(
		"then only at last once again presently also now just even still always never often soon next first here thus all both",
	),
	...listed("more further afterwards merely began begun went go used to who so but not"),
]);

/**
 * The subject of a verb: the phrase right before it ("Anne then said"), or the one before an insertion ("Anne, rising, said"),
 * or, where the verb is joined to another one ("Anne rose and said", "She turned to say"), the first one of its sentence.
 */
export function subjectBefore(tokens: readonly Token[], verb: number, names: NameLookup): SpeakerPhrase | undefined {
	let at = verb - 1;
	while (at >= 0 && isLight(tokens[at] as Token)) at--;
	const adjacent = phraseEndingAt(tokens, at, names);
	if (adjacent !== undefined && !WRITING.has(adjacent.noun)) return openingName(tokens, adjacent, names) ?? adjacent;
	if (tokens[verb - 1]?.word === ",") {
		const inserted = phraseBeforeInsertion(tokens, verb, names);
		if (inserted !== undefined) return inserted;
	}
	for (
		let clause = clauseStart(tokens, verb);
		clause >= 0;
		clause = clause === 0 ? -1 : clauseStart(tokens, clause - 1)
	) {
		for (let from = clause; from < verb && from < clause + 8; from++) {
			const phrase = speakerPhraseAt(tokens, from, names);
			if (phrase === undefined || phrase.next > verb || follows(tokens, from, names)) continue;
			return WRITING.has(phrase.noun) ? issuerOf(tokens, phrase, names) : (titledName(tokens, phrase, names) ?? phrase);
		}
	}
	return describedBefore(tokens, verb, names);
}

/** "A statement from the firm said": whose statement it is. What nobody is told to have written is said by the writing itself. */
function issuerOf(tokens: readonly Token[], writing: SpeakerPhrase, names: NameLookup): SpeakerPhrase {
	const by = tokens[writing.next]?.word ?? "";
	const issuer = ISSUED.has(by) ? sourcePhraseAt(tokens, writing.next + 1, names) : undefined;
	return issuer?.form === "name" ? issuer : writing;
}

/** "Ralph Crosby, the firm's head and former executive said": the name before the comma, which nothing closes. */
function openingName(tokens: readonly Token[], office: SpeakerPhrase, names: NameLookup): SpeakerPhrase | undefined {
	if (office.form !== "nominal" || office.plural || office.entity !== undefined) return undefined;
	const first = speakerPhraseAt(tokens, 0, names);
	if (first?.form !== "name" || tokens[first.next]?.word !== "," || office.start <= first.end) return undefined;
	const between = tokens.slice(first.next + 1, office.next);
	return between.some(({ punctuation }) => punctuation) ? undefined : first;
}

/** "that someone familiar with the case said": the phrase behind "that" or a comma, with what describes it. */
function describedBefore(tokens: readonly Token[], verb: number, names: NameLookup): SpeakerPhrase | undefined {
	for (let at = verb - 1; at >= 0 && verb - at <= SUBJECT_REACH && tokens[at]?.punctuation === false; at--) {
		const before = tokens[at - 1];
		if (before !== undefined && before.word !== "that" && before.word !== ",") continue;
		const phrase = speakerPhraseAt(tokens, at, names);
		if (phrase !== undefined && phrase.next < verb) return phrase;
	}
	return undefined;
}

function clauseStart(tokens: readonly Token[], before: number): number {
	for (let at = before - 1; at > 0; at--) {
		const { word } = tokens[at] as Token;
		if (CLAUSE_STARTS.has(word)) return at + 1;
		if (JOINING.has(word) && tokens[at - 1]?.word === ",") return at + 1;
	}
	return 0;
}

/** The phrase before an insertion between commas: "Anne, rising slowly, said". */
function phraseBeforeInsertion(tokens: readonly Token[], verb: number, names: NameLookup): SpeakerPhrase | undefined {
	for (let at = verb - 1; at >= 0 && verb - at <= SUBJECT_REACH; at--) {
		const phrase = speakerPhraseAt(tokens, at, names);
		if (phrase === undefined || phrase.next >= verb || tokens[phrase.next]?.word !== ",") continue;
		const before = tokens[at - 1];
		// "Todd Tiahrt, a Kansas representative, said"
		// "Bill Cates, R-Ohio, said"
		const isAside = phrase.form === "nominal" || /^\p{L}-/u.test(tokens[at]?.word ?? "");
		const named = isAside && before?.word === "," ? phraseEndingAt(tokens, at - 2, names) : undefined;
		if (named?.form === "name") return named;
		if (before === undefined || before.punctuation || BEFORE_SUBJECT.has(before.word)) return phrase;
	}
	return undefined;
}

export function phraseEndingAt(tokens: readonly Token[], last: number, names: NameLookup): SpeakerPhrase | undefined {
	for (let from = Math.max(0, last - 7); from <= last; from++) {
		const phrase = speakerPhraseAt(tokens, from, names);
		if (phrase?.next === last + 1 && !follows(tokens, from, names)) return phrase;
	}
	return undefined;
}

/** Whether a preposition or the like stands before the token, so that no subject begins there: "for Minister Holm", "for Prime | Minister Holm". */
function follows(tokens: readonly Token[], at: number, names: NameLookup): boolean {
	let first = at;
	while (tokens[first]?.capital === true && tokens[first - 1]?.capital === true && at - first < 5) first--;
	// "Secretary of State Anna Smith" is she.
	const isTitle = first < at && OF_OFFICE.has(tokens[first - 1]?.word ?? "") && isUnnamed(tokens, first - 2, names);
	return [...(isTitle ? [] : [first]), at].some((start) => NO_SUBJECT_AFTER.has(tokens[start - 1]?.word ?? ""));
}

/** "Assistant Secretary of the Air Force for Acquisition | Marvin Sambur" */
function titledName(tokens: readonly Token[], title: SpeakerPhrase, names: NameLookup): SpeakerPhrase | undefined {
	const first = tokens.find(({ start }) => start === title.start);
	if (title.entity !== undefined || !first?.capital || ARTICLES.has(first.word)) return undefined;
	if (!OF_OFFICE.has(tokens[title.next]?.word ?? "")) return undefined;
	for (let at = title.next; at < title.next + 10; at++) {
		const token = tokens[at];
		if (token === undefined || !(token.capital || IN_TITLE.has(token.word))) return undefined;
		if (!token.capital || tokens[at - 1]?.capital !== true || names.mentionAt(token.start)?.form !== "proper") continue;
		const named = speakerPhraseAt(tokens, at, names);
		if (named?.form === "name") return { ...named, start: title.start };
	}
	return undefined;
}

/** Whether a capitalised word, the last one of its run, belongs to no name: "Secretary", but not "Neil Ward". */
function isUnnamed(tokens: readonly Token[], last: number, names: NameLookup): boolean {
	for (let at = last; tokens[at]?.capital === true; at--) {
		if (names.mentionAt((tokens[at] as Token).start)?.form === "proper") return false;
	}
	return tokens[last]?.capital === true;
}

/** Words of a role or of an age before a name: "police chief Ann Marsh", "19-year-old student Ann Marsh". */
const ROLE_REACH = 5;

/** The phrase behind a verb of saying or "according to", with roles around the name as reports have them. */
export function sourcePhraseAt(tokens: readonly Token[], at: number, names: NameLookup): SpeakerPhrase | undefined {
	const phrase = speakerPhraseAt(tokens, at, names);
	if (phrase === undefined) return namedAfterRole(tokens, at, names);
	if (phrase.form === "nominal" && (WRITING.has(phrase.noun) || PAPERS.has(phrase.noun)))
		return issuerOf(tokens, phrase, names);
	const named =
		titledName(tokens, phrase, names) ??
		namedAfterOffice(tokens, phrase, names) ??
		namedAfterComma(tokens, phrase, names);
	return named === undefined ? phrase : { ...named, start: phrase.start };
}

/** The name that is all there is before a colon ("Judge Emily Stone:"), or that does something there ("…, Ann Marsh smiled:"). */
export function labelIn(tokens: readonly Token[], names: NameLookup): SpeakerPhrase | undefined {
	const at = tokens.findIndex(({ punctuation }) => !punctuation);
	if (at < 0 || at > 1 || tokens.at(-1)?.word !== ":") return undefined;
	const verb = tokens.at(-2);
	if (verb?.capital === false && verb.word.endsWith("ed")) {
		const named = phraseEndingAt(tokens, tokens.length - 3, names);
		if (named?.form === "name") return named;
	}
	const phrase = sourcePhraseAt(tokens, at, names);
	return phrase?.form === "name" && phrase.next === tokens.length - 1 ? phrase : undefined;
}

/** "German | economy minister Rainer Bruederle", "police | chief Ann Marsh" */
function namedAfterOffice(
	tokens: readonly Token[],
	{ next, form }: SpeakerPhrase,
	names: NameLookup,
): SpeakerPhrase | undefined {
	const isRole = tokens
		.slice(next, next + (form === "name" ? 3 : 1))
		.some(({ word, capital }) => !capital && isOffice(word));
	return isRole ? namedAfterRole(tokens, next, names) : undefined;
}

/** "the general secretary | of the union Unite, Tony Woodley", "the bank's chief | trader, Ann Marsh" */
function namedAfterComma(
	tokens: readonly Token[],
	phrase: SpeakerPhrase,
	names: NameLookup,
): SpeakerPhrase | undefined {
	if (phrase.form !== "nominal" || phrase.entity !== undefined || phrase.plural) return undefined;
	const comma = tokens.findIndex(({ punctuation }, index) => index >= phrase.next && punctuation);
	const between = tokens.slice(phrase.next, comma);
	const isOf = OF_OFFICE.has(between[0]?.word ?? "");
	if (!isOf && (between.length > 3 || between.some((token) => token.capital || endsPhrase(token)))) return undefined;
	const token = tokens[comma + 1];
	if (comma < 0 || comma - phrase.next > 10 || !token?.capital || tokens[comma]?.word !== ",") return undefined;
	const named = speakerPhraseAt(tokens, comma + 1, names);
	// "the mayor of Paris, France"
	if (named === undefined || named.next < comma + 3) return undefined;
	return named.form === "name" && tokens[named.next]?.punctuation !== false ? named : undefined;
}

/** Whom a role before a name is said of: "writer John Ostrower", where no article opens the phrase. */
export function namedAfterRole(tokens: readonly Token[], at: number, names: NameLookup): SpeakerPhrase | undefined {
	for (let next = at; next < at + ROLE_REACH; next++) {
		const token = tokens[next];
		if (token === undefined || (endsPhrase(token) && !isOffice(token.word))) return undefined;
		if (!token.capital) continue;
		const named = next > at ? speakerPhraseAt(tokens, next, names) : undefined;
		return named?.form === "name" ? { ...named, start: (tokens[at] as Token).start } : undefined;
	}
	return undefined;
}

function isLight({ word, capital }: Token): boolean {
	return !capital && (LIGHT.has(word) || word.endsWith("ly"));
}
