import { FORMS_OF_BE } from "../../../language/lists/function-words.ts";
import { isReporting } from "../../../language/lists/verbs-of-saying.ts";
import type { Span } from "../../../story/span.ts";
import type { VisibleStory } from "../../../story/visible-story.ts";
import type { EntityId, Mention, Quotation } from "../../layers.ts";
import type { NameLookup } from "../name-lookup.ts";
import { type Token, tokenize } from "../narration-tokens.ts";
import { quotedBefore, sourceAt } from "../quotation-cues.ts";
import type { SpeakerPhrase } from "../speaker-phrase.ts";
import { sourcePhraseAt, subjectBefore } from "../speaker-subject.ts";
import { CLOSING, CLOSING_IN_REPORTS, HINT, isVerbAfter, NOUN_TOO } from "./reporting-words.ts";
import { clauseStart, isClause, isLink, isSubordinate } from "./said-clause.ts";

/** What somebody is reported to have said: the clause, who said it, and the words that tell so. */
export type Report = {
	readonly clause: Span;
	/** What follows where the cue stands within: "Two men, police said, were arrested". */
	readonly rest?: Span;
	readonly phrase: SpeakerPhrase;
	readonly cue: Span;
};

/** Verbs of a sentence that may report: for each the sentence is read back to its start. */
const MOST_VERBS = 40;

/** Clauses of reported speech in the narration, at most one a sentence. @param speech Direct speech, sorted by start; it is left out. */
export function findReports(story: VisibleStory, speech: readonly Span[], names: NameLookup): Report[] {
	const found: Report[] = [];
	const isReport = story.dateline?.day !== undefined;
	let at = 0;
	for (const sentence of story.sentences) {
		while (at < speech.length && (speech[at] as Span).end <= sentence.start) at++;
		if (!HINT.test(story.text.slice(sentence.start, sentence.end))) continue;
		for (const segment of without(sentence, speech, at)) {
			const report = reportIn(story.text, segment, names, isReport);
			if (report !== undefined) {
				found.push(report);
				break;
			}
		}
	}
	return found;
}

function without(sentence: Span, speech: readonly Span[], from: number): Span[] {
	const segments: Span[] = [];
	let { start } = sentence;
	for (let at = from; at < speech.length && (speech[at] as Span).start < sentence.end; at++) {
		const { start: opens, end: closes } = speech[at] as Span;
		if (opens > start) segments.push({ start, end: opens });
		start = Math.max(start, closes);
	}
	if (start < sentence.end) segments.push({ start, end: sentence.end });
	return segments;
}

function reportIn(text: string, segment: Span, names: NameLookup, isReport: boolean): Report | undefined {
	const tokens = tokenize(text, segment);
	const source = sourceFirst(tokens, names) ?? sourceLast(tokens, names);
	if (source !== undefined) return source;
	let verbs = 0;
	for (let at = 1; at < tokens.length && verbs < MOST_VERBS; at++) {
		const token = tokens[at] as Token;
		if (token.capital || token.punctuation || !isReporting(token.word) || tokens[at - 1]?.word === "to") continue;
		if (isPassive(tokens, at)) continue;
		verbs++;
		if (NOUN_TOO.has(token.word) && !isVerbAfter(tokens[at - 1]?.word ?? "")) continue;
		const report = clauseAfter(tokens, at, names) ?? clauseBefore(tokens, at, names, isReport);
		if (report !== undefined) return report;
	}
	return undefined;
}

/** "She was told that …", "it must be confessed": the subject is not who says it. */
function isPassive(tokens: readonly Token[], verb: number): boolean {
	let at = verb - 1;
	while (tokens[at]?.word.endsWith("ly") === true) at--;
	return FORMS_OF_BE.has(tokens[at]?.word ?? "") && !(tokens[verb] as Token).word.endsWith("ing");
}

/** "According to officials, the talks failed." */
function sourceFirst(tokens: readonly Token[], names: NameLookup): Report | undefined {
	const source = sourceAt(tokens, 0, names);
	if (source === undefined) return undefined;
	const comma = tokens.findIndex((token, index) => index >= source.phrase.next && token.word === ",");
	return comma < 0 ? undefined : report(tokens, comma + 1, tokens.length, source.phrase, source);
}

/** "The talks failed, according to officials.", "The talks, according to officials, failed." */
function sourceLast(tokens: readonly Token[], names: NameLookup): Report | undefined {
	const at = tokens.findIndex((token) => token.word === "according");
	const source = at > 2 ? sourceAt(tokens, at, names) : undefined;
	if (source === undefined) return undefined;
	return (
		insertion(tokens, at - 1, source.phrase.next, source.phrase, source) ?? report(tokens, 0, at, source.phrase, source)
	);
}

/** A cue between two commas: "Two men, police said, were arrested". */
function insertion(
	tokens: readonly Token[],
	comma: number,
	next: number,
	phrase: SpeakerPhrase,
	cue: Span,
): Report | undefined {
	if (tokens[comma]?.word !== "," || tokens[next]?.word !== "," || tokens[next + 1] === undefined) return undefined;
	const rest = report(tokens, next + 1, tokens.length, phrase, cue);
	const first = tokens[0] as Token;
	if (rest === undefined || comma === 0 || isLink(tokens[comma - 1] as Token)) return undefined;
	return { ...rest, clause: { start: first.start, end: (tokens[comma - 1] as Token).end }, rest: rest.clause };
}

/** "Rice says the issue is …", "Officials warned the diplomat on Sunday that …" */
function clauseAfter(tokens: readonly Token[], verb: number, names: NameLookup): Report | undefined {
	const start = clauseStart(tokens, verb, names);
	if (start < 0) return undefined;
	const quoted = quotedBefore(tokens, verb, names);
	const phrase = quoted?.phrase ?? subjectBefore(tokens, verb, names);
	if (phrase === undefined || phrase.next > verb) return undefined;
	const cue = quoted ?? { start: phrase.start, end: (tokens[verb] as Token).end };
	return report(tokens, start, tokens.length, phrase, cue);
}

/** "The talks failed, officials said.", "…, said a spokesman.", "The talks, officials said, failed." */
function clauseBefore(
	tokens: readonly Token[],
	verb: number,
	names: NameLookup,
	isReport: boolean,
): Report | undefined {
	const { word } = tokens[verb] as Token;
	if (!CLOSING.has(word) && !(isReport && CLOSING_IN_REPORTS.has(word))) return undefined;
	let comma = verb - 1;
	while (comma > 0 && (tokens[comma] as Token).word !== ",") comma--;
	if (comma < 2 || isSubordinate(tokens, comma)) return undefined;
	const from = comma + 1;
	const subject = subjectBefore(tokens.slice(from), verb - from, names);
	if (subject?.start === tokens[from]?.start && subject !== undefined) {
		const cue = { start: subject.start, end: (tokens[verb] as Token).end };
		const within = insertion(tokens, comma, verb + 1, subject, cue);
		if (within !== undefined) return within;
		const isLast = verb >= tokens.length - (isReport ? 9 : 5);
		return isLast && isClause(tokens, comma) ? report(tokens, 0, comma, subject, cue) : undefined;
	}
	if (verb !== comma + 1 || !isClause(tokens, comma)) return undefined;
	const after = sourcePhraseAt(tokens, verb + 1, names);
	return after && report(tokens, 0, comma, after, { start: (tokens[verb] as Token).start, end: after.end });
}

function report(
	tokens: readonly Token[],
	from: number,
	to: number,
	phrase: SpeakerPhrase,
	cue: Span,
): Report | undefined {
	let end = to;
	while (end > from && (tokens[end - 1] as Token).punctuation) end--;
	if (end - from < 3) return undefined;
	return {
		clause: { start: (tokens[from] as Token).start, end: (tokens[end - 1] as Token).end },
		phrase,
		cue: { start: cue.start, end: cue.end },
	};
}

/** How far back the person that "he" or "she" means is looked for. Characters. */
const PRONOUN_REACH = 600;

/** Who reports: the entity named, or the latest person before whom the pronoun fits. @param people Mentions of people by name or role, sorted by start. */
export function reporterOf({ phrase }: Report, people: readonly Mention[], names: NameLookup): EntityId | undefined {
	if (phrase.entity !== undefined) return phrase.entity;
	if (phrase.form !== "pronoun" || phrase.person === 1 || phrase.plural) return undefined;
	return latestBefore(phrase, people, names)?.entity;
}

/** The latest person before whom a pronoun fits. */
export function latestBefore(
	phrase: SpeakerPhrase,
	people: readonly Mention[],
	names: NameLookup,
): Mention | undefined {
	let low = 0;
	let high = people.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((people[middle] as Mention).start < phrase.start) low = middle + 1;
		else high = middle;
	}
	for (let at = low - 1; at >= 0; at--) {
		const mention = people[at] as Mention;
		if (phrase.start - mention.start > PRONOUN_REACH) return undefined;
		const gender = names.genderOf(mention.entity);
		if (gender === "unknown" || gender === phrase.gender) return mention;
	}
	return undefined;
}

/** A report as a quotation of one part, or two around the cue. @param speaker Whom a pronoun means, if it is known. */
export function toReported(found: Report, speaker: Quotation["speaker"]): Quotation {
	const { clause, rest, phrase, cue } = found;
	const named = phrase.form === "name" && phrase.entity !== undefined;
	const told = speaker !== undefined || phrase.form !== "pronoun";
	return {
		start: clause.start,
		end: (rest ?? clause).end,
		parts: rest === undefined ? [clause] : [clause, rest],
		kind: "reported",
		...(speaker === undefined ? {} : { speaker }),
		speakerWords: { start: phrase.start, end: phrase.end },
		certainty: named ? "named" : told ? "resolved" : "unknown",
		anchor: named ? "explicit" : "anaphoric",
		cue,
	};
}
