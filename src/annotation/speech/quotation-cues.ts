import { formsOf } from "../../language/inflect.ts";
import { ARTICLES, FORMS_OF_BE } from "../../language/lists/function-words.ts";
import { isJudging, isSaying, SPEECH_NOUNS, USUAL_SAYING_VERBS } from "../../language/lists/verbs-of-saying.ts";
import { wordSet } from "../../language/lists/word-set.ts";
import type { Span } from "../../story/span.ts";
import type { NameLookup } from "./name-lookup.ts";
import { type Token, tokenize } from "./narration-tokens.ts";
import { ownerAt, type SpeakerPhrase, speakerPhraseAt } from "./speaker-phrase.ts";
import {
	labelIn,
	namedAfterRole,
	phraseEndingAt,
	SUBJECT_REACH,
	sourcePhraseAt,
	subjectBefore,
} from "./speaker-subject.ts";

/** What the narration beside a stretch of speech tells of its speaker. */
export type Cue = Span & {
	/** verb: a verb of saying with its subject; beat: the subject of a neighbouring sentence that says what someone does. */
	readonly form: "verb" | "beat";
	readonly side: "before" | "after";
	/** Whether the verb comes first ("said Emma"). */
	readonly inverted: boolean;
	readonly phrase: SpeakerPhrase;
};

/** Narration longer than this is read only at the end next to the speech. Characters. */
const REACH = 400;
/** What somebody may be heard to do: "she heard Ralph say". Other verbs of saying are as often plurals: "the officials warn". */
const HEARD: ReadonlySet<string> = new Set([...USUAL_SAYING_VERBS, "begin", "sing"]);
/** What is heard of somebody: "was Frank's reply", "were her words", "came in Emma's voice". */
const HEARD_NOUNS: ReadonlySet<string> = new Set([...SPEECH_NOUNS, "words", "voice"]);
/** Verbs between a speech and the noun for it: "…" was Frank's reply. */
const BEFORE_SPEECH_NOUN = wordSet("was were is came burst ran went");
/** "official media quoted one official as saying" */
const QUOTING = formsOf("quote cite report describe", "verb");
/** "cried out", "went on". */
const PARTICLES = wordSet("on out up in back again forth");
const SENTENCE_END = new Set([".", "!", "?", ";", ":"]);

function cueOf(form: Cue["form"], side: Cue["side"], phrase: SpeakerPhrase, end: number): Cue {
	return { start: phrase.start, end, form, side, inverted: false, phrase };
}

/** Reads the cue in the narration that follows a stretch. @param range From the closing mark to the next stretch or the paragraph's end. */
export function cueAfter(text: string, range: Span, names: NameLookup): Cue | undefined {
	const tokens = firstSentence(tokenize(text, { start: range.start, end: Math.min(range.end, range.start + REACH) }));
	let at = 0;
	while (at < tokens.length && isOpening(tokens[at] as Token, tokens[at + 1])) at++;
	const token = tokens[at];
	if (token === undefined) return undefined;
	if (!token.capital && isSaying(token.word, tokens[at + 1]?.word)) return inverted(tokens, at, names, "after");
	const source = sourceAt(tokens, at, names);
	if (source !== undefined) return { ...source, side: "after" };
	const owned = ownedSpeech(tokens, at, names);
	if (owned !== undefined) return owned;
	// "the paper quoted one official as saying"
	const saying = tokens.findIndex(({ word }, index) => tokens[index - 1]?.word === "as" && isSaying(word));
	const quoted = saying < 0 ? undefined : quotedBefore(tokens, saying, names);
	if (quoted !== undefined) return { ...quoted, side: "after" };
	const phrase = speakerPhraseAt(tokens, at, names) ?? namedBeforeSaying(tokens, at, names);
	if (phrase === undefined) return closingCue(tokens, names);
	// After a full stop a capital opens a sentence of its own: "… run." USAF also denied that …
	const ownSentence =
		token.capital &&
		token.word !== "i" &&
		/[^.]\.["”»’']?$/u.test(text.slice(Math.max(0, range.start - 4), range.start));
	const verb = ownSentence ? -1 : verbAfter(tokens, phrase.next);
	// "she heard Ralph say": the one who says it stands before the bare verb.
	const heard =
		verb > 0 && HEARD.has((tokens[verb] as Token).word) ? phraseEndingAt(tokens, verb - 1, names) : undefined;
	if (heard !== undefined && heard.start > phrase.start) {
		return cueOf("verb", "after", heard, (tokens[verb] as Token).end);
	}
	const last = tokens[verb < 0 ? Math.max(phrase.next - 1, 0) : verb] as Token;
	return cueOf(verb < 0 ? "beat" : "verb", "after", phrase, Math.max(phrase.end, last.end));
}

/** Reads the cue in a paragraph that leads up to speech in the next one ("He said:"). @param range From its last stretch to its end. */
export function cueAbove(text: string, range: Span, names: NameLookup): Cue | undefined {
	const cue = cueBefore(text, range, names);
	return cue?.form === "verb" ? cue : undefined;
}

/** Reads the cue in the narration that leads up to a stretch. @param range From the stretch before or the paragraph's start to the opening mark. */
export function cueBefore(text: string, range: Span, names: NameLookup): Cue | undefined {
	const tokens = lastSentence(tokenize(text, { start: Math.max(range.start, range.end - REACH), end: range.end }));
	const last = tokens.at(-1);
	if (last === undefined) return undefined;
	const source = sourceAt(tokens, 0, names);
	const leadsIn = !(last.punctuation && (last.word === "." || last.word === "!" || last.word === "?"));
	if (source !== undefined) return leadsIn ? source : { ...source, form: "beat" };
	const said = leadsIn ? (saidBefore(tokens, names) ?? judgeBefore(tokens, names)) : undefined;
	if (said !== undefined) return said;
	const label = labelIn(tokens, names);
	if (label !== undefined) return cueOf("verb", "before", label, label.end);
	const subject = firstSubject(tokens, names);
	return subject && cueOf("beat", "before", subject, subject.end);
}

function saidBefore(tokens: readonly Token[], names: NameLookup): Cue | undefined {
	for (let at = tokens.length - 1; at >= 0; at--) {
		const token = tokens[at] as Token;
		if (token.punctuation || (token.capital && at > 0) || !isVerbOfSaying(tokens, at)) continue;
		const quoted = quotedBefore(tokens, at, names);
		if (quoted !== undefined) return quoted;
		const subject = subjectBefore(tokens, at, names);
		if (subject !== undefined) {
			return { start: subject.start, end: token.end, form: "verb", side: "before", inverted: false, phrase: subject };
		}
		const after = inverted(tokens, at, names, "before");
		if (after !== undefined) return after;
	}
	return undefined;
}

/** "Anna Smith dismissed it as", "what Anna Smith called" */
function judgeBefore(tokens: readonly Token[], names: NameLookup): Cue | undefined {
	if (tokens.at(-1)?.punctuation) return undefined;
	for (let at = tokens.length - 1; at > 0; at--) {
		const { word, capital, end } = tokens[at] as Token;
		if (capital || !isJudging(word) || FORMS_OF_BE.has(tokens[at - 1]?.word ?? "")) continue;
		const quoted = quotedBefore(tokens, at, names);
		if (quoted !== undefined) return quoted;
		const phrase = subjectBefore(tokens, at, names);
		if (phrase !== undefined) return cueOf("verb", "before", phrase, end);
	}
	return undefined;
}

/** "according to officials" */
export function sourceAt(tokens: readonly Token[], at: number, names: NameLookup): Cue | undefined {
	if (tokens[at]?.word !== "according" || tokens[at + 1]?.word !== "to") return undefined;
	const phrase = sourcePhraseAt(tokens, at + 2, names);
	if (phrase === undefined) return undefined;
	const { start } = tokens[at] as Token;
	return { start, end: phrase.end, form: "verb", side: "before", inverted: true, phrase };
}

/** "official media quoted one official as saying": the official speaks; "Kim was quoted as saying": Kim does. */
export function quotedBefore(tokens: readonly Token[], saying: number, names: NameLookup): Cue | undefined {
	if (tokens[saying - 1]?.word !== "as") return undefined;
	for (let at = saying - 2; at >= 0 && saying - at <= SUBJECT_REACH; at--) {
		if (!QUOTING.has((tokens[at] as Token).word)) continue;
		const object = at + 1 < saying - 1 ? sourcePhraseAt(tokens, at + 1, names) : undefined;
		const subject = subjectBefore(tokens, at, names);
		const phrase = object ?? subject;
		if (phrase === undefined) return undefined;
		const start = Math.min(phrase.start, subject?.start ?? phrase.start);
		return { start, end: (tokens[saying] as Token).end, form: "verb", side: "before", inverted: false, phrase };
	}
	return undefined;
}

/** "was Frank's reply", "was her only answer", "came in Emma's voice", "came the voice of Emma". */
function ownedSpeech(tokens: readonly Token[], at: number, names: NameLookup): Cue | undefined {
	const { word, start } = tokens[at] as Token;
	if (!BEFORE_SPEECH_NOUN.has(word)) return undefined;
	const of = tokens.findIndex(({ word }, index) => index > at && word === "of");
	const owner =
		of > 0 && of <= at + 5 && HEARD_NOUNS.has(tokens[of - 1]?.word ?? "")
			? speakerPhraseAt(tokens, of + 1, names)
			: undefined;
	if (owner !== undefined) return { start, end: owner.end, form: "verb", side: "after", inverted: true, phrase: owner };
	for (let from = at + 1; from < tokens.length && from <= at + 4; from++) {
		const phrase = ownerAt(tokens, from, names);
		if (phrase === undefined) continue;
		const noun = tokens.findIndex((token, index) => index >= phrase.next && HEARD_NOUNS.has(token.word));
		if (noun < 0 || noun - phrase.next > 3) return undefined;
		const end = (tokens[noun] as Token).end;
		return { start, end, form: "verb", side: "after", inverted: true, phrase };
	}
	return undefined;
}

function isOpening(token: Token, next: Token | undefined): boolean {
	if (/^(?:,|—|–|--)$/u.test(token.word)) return true;
	if (token.capital) return false;
	return (
		token.word === "then" ||
		token.word === "and" ||
		token.word === "but" ||
		(token.word.endsWith("ly") && next !== undefined)
	);
}

function firstSentence(tokens: readonly Token[]): readonly Token[] {
	const end = tokens.findIndex((token) => token.punctuation && SENTENCE_END.has(token.word));
	return end < 0 ? tokens : tokens.slice(0, end);
}

function lastSentence(tokens: readonly Token[]): readonly Token[] {
	for (let at = tokens.length - 2; at >= 0; at--) {
		const token = tokens[at] as Token;
		if (token.punctuation && SENTENCE_END.has(token.word) && token.word !== ":") return tokens.slice(at + 1);
	}
	return tokens;
}

function inverted(tokens: readonly Token[], verb: number, names: NameLookup, side: Cue["side"]): Cue | undefined {
	let at = verb + 1;
	while (at < tokens.length && isParticle(tokens[at] as Token)) at++;
	const phrase = sourcePhraseAt(tokens, at, names);
	if (phrase === undefined) return undefined;
	return { start: (tokens[verb] as Token).start, end: phrase.end, form: "verb", side, inverted: true, phrase };
}

/** "cried out", "said softly"; Polly is no adverb. */
function isParticle({ word, capital }: Token): boolean {
	return !capital && (PARTICLES.has(word) || word.endsWith("ly"));
}

function verbAfter(tokens: readonly Token[], from: number): number {
	for (let at = from; at < tokens.length && at < from + SUBJECT_REACH; at++) {
		const token = tokens[at] as Token;
		if (!token.punctuation && !token.capital && isVerbOfSaying(tokens, at)) return at;
	}
	return -1;
}

/** "by the news, her office said": the clause that closes the sentence. */
function closingCue(tokens: readonly Token[], names: NameLookup): Cue | undefined {
	const comma = tokens.findLastIndex(({ word }) => word === ",");
	const source = sourceAt(tokens, comma + 1, names);
	if (source !== undefined) return { ...source, side: "after" };
	const phrase = comma < 0 ? undefined : speakerPhraseAt(tokens, comma + 1, names);
	const verb = phrase && tokens[phrase.next];
	if (phrase === undefined || verb === undefined || !isVerbOfSaying(tokens, phrase.next)) return undefined;
	return cueOf("verb", "after", phrase, verb.end);
}

/** "rescuer Ahmed Zaki | shouted" */
function namedBeforeSaying(tokens: readonly Token[], at: number, names: NameLookup): SpeakerPhrase | undefined {
	const named = namedAfterRole(tokens, at, names);
	return named !== undefined && isSaying(tokens[named.next]?.word ?? "") ? named : undefined;
}

/** "the storm", "a report" say nothing. */
function isVerbOfSaying(tokens: readonly Token[], at: number): boolean {
	return isSaying((tokens[at] as Token).word, tokens[at + 1]?.word) && !ARTICLES.has(tokens[at - 1]?.word ?? "");
}

function firstSubject(tokens: readonly Token[], names: NameLookup): SpeakerPhrase | undefined {
	for (let at = 0; at < tokens.length && at < 3; at++) {
		const phrase = speakerPhraseAt(tokens, at, names);
		if (phrase !== undefined) return phrase;
	}
	return undefined;
}
