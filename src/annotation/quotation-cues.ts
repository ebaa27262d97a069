import type { Span } from "../story/span.ts";
import type { EntityId, Mention } from "./layers.ts";
import { type Gender, ownerAt, type SpeakerPhrase, speakerPhraseAt, type Token, tokenize } from "./speaker-phrase.ts";
import { isSaying } from "./verbs-of-saying.ts";

/** What the narration beside a stretch of speech tells of its speaker. */
export type Cue = Span & {
	/** verb: a verb of saying with its subject; beat: the subject of a neighbouring sentence that says what someone does. */
	readonly form: "verb" | "beat";
	readonly side: "before" | "after";
	/** Whether the verb comes first ("said Emma"). */
	readonly inverted: boolean;
	readonly phrase: SpeakerPhrase;
};

/** Looks up what the names layer knows. */
export type NameLookup = {
	readonly mentionAt: (offset: number) => Mention | undefined;
	readonly genderOf: (entity: EntityId) => Gender;
};

/** Narration longer than this is read only at the end next to the speech. Characters. */
const REACH = 400;
/** Tokens a subject may stand before its verb: "Katharine, as she shook hands with him, asked". */
const SUBJECT_REACH = 14;
const BARE_VERB =
	/^(?:say|ask|cry|answer|reply|whisper|murmur|mutter|exclaim|call|shout|remark|add|begin|repeat|sing|speak)$/u;
const SPEECH_NOUN =
	/^(?:reply|answer|remark|comment|response|retort|question|cry|exclamation|greeting|rejoinder|verdict|observation|inquiry|enquiry|words|voice|suggestion|challenge|conclusion|opinion|order|advice|speech|report|thought|explanation|warning|demand)$/u;
const SENTENCE_END = new Set([".", "!", "?", ";", ":"]);

/** Reads the cue in the narration that follows a stretch. @param range From the closing mark to the next stretch or the paragraph's end. */
export function cueAfter(text: string, range: Span, names: NameLookup): Cue | undefined {
	const tokens = firstSentence(tokenize(text, { start: range.start, end: Math.min(range.end, range.start + REACH) }));
	let at = 0;
	while (at < tokens.length && isOpening(tokens[at] as Token, tokens[at + 1])) at++;
	const token = tokens[at];
	if (token === undefined) return undefined;
	if (!token.capital && isSaying(token.word, tokens[at + 1]?.word)) return inverted(tokens, at, names, "after");
	const owned = ownedSpeech(tokens, at, names);
	if (owned !== undefined) return owned;
	const phrase = speakerPhraseAt(tokens, at, names.mentionAt, names.genderOf);
	if (phrase === undefined) return undefined;
	const verb = verbAfter(tokens, phrase.next);
	// "she heard Ralph say": the one who says it stands before the bare verb.
	const heard =
		verb > 0 && BARE_VERB.test((tokens[verb] as Token).word) ? phraseEndingAt(tokens, verb - 1, names) : undefined;
	if (heard !== undefined && heard.start > phrase.start) {
		return {
			start: heard.start,
			end: (tokens[verb] as Token).end,
			form: "verb",
			side: "after",
			inverted: false,
			phrase: heard,
		};
	}
	const last = tokens[verb < 0 ? Math.max(phrase.next - 1, 0) : verb] as Token;
	return {
		start: phrase.start,
		end: Math.max(phrase.end, last.end),
		form: verb < 0 ? "beat" : "verb",
		side: "after",
		inverted: false,
		phrase,
	};
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
	const leadsIn = !(last.punctuation && (last.word === "." || last.word === "!" || last.word === "?"));
	if (leadsIn) {
		for (let at = tokens.length - 1; at >= 0; at--) {
			const token = tokens[at] as Token;
			if (token.punctuation || !isSaying(token.word, tokens[at + 1]?.word)) continue;
			const subject = subjectBefore(tokens, at, names);
			if (subject !== undefined) {
				return { start: subject.start, end: token.end, form: "verb", side: "before", inverted: false, phrase: subject };
			}
			const after = inverted(tokens, at, names, "before");
			if (after !== undefined) return after;
		}
	}
	const subject = firstSubject(tokens, names);
	return (
		subject && {
			start: subject.start,
			end: subject.end,
			form: "beat",
			side: "before",
			inverted: false,
			phrase: subject,
		}
	);
}

/** "was Frank's reply", "was her only answer", "came in Emma's voice". */
function ownedSpeech(tokens: readonly Token[], at: number, names: NameLookup): Cue | undefined {
	if (!/^(?:was|were|is|came|burst|ran|went)$/u.test((tokens[at] as Token).word)) return undefined;
	for (let from = at + 1; from < tokens.length && from <= at + 4; from++) {
		const phrase = ownerAt(tokens, from, names.mentionAt, names.genderOf);
		if (phrase === undefined) continue;
		const noun = tokens.findIndex((token, index) => index >= phrase.next && SPEECH_NOUN.test(token.word));
		if (noun < 0 || noun - phrase.next > 3) return undefined;
		const end = (tokens[noun] as Token).end;
		return { start: (tokens[at] as Token).start, end, form: "verb", side: "after", inverted: true, phrase };
	}
	return undefined;
}

function isOpening(token: Token, next: Token | undefined): boolean {
	if (token.word === "," || token.word === "—" || token.word === "--") return true;
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
	while (at < tokens.length && /^(?:on|out|up|in|back|again|forth)$|ly$/u.test((tokens[at] as Token).word)) at++;
	const phrase = speakerPhraseAt(tokens, at, names.mentionAt, names.genderOf);
	if (phrase === undefined) return undefined;
	return { start: (tokens[verb] as Token).start, end: phrase.end, form: "verb", side, inverted: true, phrase };
}

function verbAfter(tokens: readonly Token[], from: number): number {
	for (let at = from; at < tokens.length && at < from + SUBJECT_REACH; at++) {
		const token = tokens[at] as Token;
		if (!token.punctuation && !token.capital && isSaying(token.word, tokens[at + 1]?.word)) return at;
	}
	return -1;
}

/**
 * The subject of a verb: the phrase right before it ("Anne then said"), or the one before an insertion ("Anne, rising, said"),
 * or, where the verb is joined to another one ("Anne rose and said", "She turned to say"), the first one of its sentence.
 */
function subjectBefore(tokens: readonly Token[], verb: number, names: NameLookup): SpeakerPhrase | undefined {
	let at = verb - 1;
	while (at >= 0 && isLight((tokens[at] as Token).word)) at--;
	const adjacent = phraseEndingAt(tokens, at, names);
	if (adjacent !== undefined) return adjacent;
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
			const phrase = speakerPhraseAt(tokens, from, names.mentionAt, names.genderOf);
			if (phrase === undefined || phrase.next > verb || follows(tokens, from)) continue;
			return phrase;
		}
	}
	return undefined;
}

function clauseStart(tokens: readonly Token[], before: number): number {
	for (let at = before - 1; at > 0; at--) {
		const { word } = tokens[at] as Token;
		if (/^(?:;|—|--|:|while|till|until|when|but|though|whereupon|because)$/u.test(word)) return at + 1;
		if (/^(?:and|as|so|for)$/u.test(word) && tokens[at - 1]?.word === ",") return at + 1;
	}
	return 0;
}

/** The phrase before an insertion between commas: "Anne, rising slowly, said". */
function phraseBeforeInsertion(tokens: readonly Token[], verb: number, names: NameLookup): SpeakerPhrase | undefined {
	for (let at = verb - 1; at >= 0 && verb - at <= SUBJECT_REACH; at--) {
		const phrase = speakerPhraseAt(tokens, at, names.mentionAt, names.genderOf);
		if (phrase === undefined || phrase.next >= verb || tokens[phrase.next]?.word !== ",") continue;
		const before = tokens[at - 1];
		if (before === undefined || before.punctuation || /^(?:and|but|when|till|until|while|as|then)$/u.test(before.word))
			return phrase;
	}
	return undefined;
}

function phraseEndingAt(tokens: readonly Token[], last: number, names: NameLookup): SpeakerPhrase | undefined {
	for (let from = Math.max(0, last - 7); from <= last; from++) {
		const phrase = speakerPhraseAt(tokens, from, names.mentionAt, names.genderOf);
		if (phrase?.next === last + 1 && !follows(tokens, from)) return phrase;
	}
	return undefined;
}

/** Whether a preposition or the like stands before the token, so that no subject begins there. */
function follows(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1]?.word ?? "";
	return /^(?:to|at|of|with|by|for|from|upon|on|in|into|the|a|an|his|her|my|toward|towards|than|like|about|after|before|over|near|beside|against|behind|under|between|through)$/u.test(
		before,
	);
}

/** Words that may stand between a subject and its verb. */
function isLight(word: string): boolean {
	return /ly$|^(?:had|has|have|was|were|is|would|could|did|do|will|then|only|at|last|once|again|presently|also|now|just|even|still|always|never|often|soon|next|first|here|thus|all|both|once|more|further|afterwards|merely|began|begun|went|go|used|to|who|so|but|not)$/u.test(
		word,
	);
}

function firstSubject(tokens: readonly Token[], names: NameLookup): SpeakerPhrase | undefined {
	for (let at = 0; at < tokens.length && at < 3; at++) {
		const phrase = speakerPhraseAt(tokens, at, names.mentionAt, names.genderOf);
		if (phrase !== undefined) return phrase;
	}
	return undefined;
}
