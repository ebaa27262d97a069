import type { Token } from "./narration-tokens.ts";
import { type NameLookup, type SpeakerPhrase, speakerPhraseAt } from "./speaker-phrase.ts";

/** Tokens a subject may stand before its verb: "Katharine, as she shook hands with him, asked". */
export const SUBJECT_REACH = 14;

/** "issued a statement saying": who issued it says it. */
const WRITING = /^(?:statement|statements|release|letter|tweet|post|message|note|memo)$/u;

/**
 * The subject of a verb: the phrase right before it ("Anne then said"), or the one before an insertion ("Anne, rising, said"),
 * or, where the verb is joined to another one ("Anne rose and said", "She turned to say"), the first one of its sentence.
 */
export function subjectBefore(tokens: readonly Token[], verb: number, names: NameLookup): SpeakerPhrase | undefined {
	let at = verb - 1;
	while (at >= 0 && isLight(tokens[at] as Token)) at--;
	const adjacent = phraseEndingAt(tokens, at, names);
	if (adjacent !== undefined && !WRITING.test(adjacent.noun)) return adjacent;
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
		const phrase = speakerPhraseAt(tokens, at, names);
		if (phrase === undefined || phrase.next >= verb || tokens[phrase.next]?.word !== ",") continue;
		const before = tokens[at - 1];
		// "Todd Tiahrt, a Kansas representative, said"
		const named = phrase.form === "nominal" && before?.word === "," ? phraseEndingAt(tokens, at - 2, names) : undefined;
		if (named?.form === "name") return named;
		if (before === undefined || before.punctuation || /^(?:and|but|when|till|until|while|as|then)$/u.test(before.word))
			return phrase;
	}
	return undefined;
}

export function phraseEndingAt(tokens: readonly Token[], last: number, names: NameLookup): SpeakerPhrase | undefined {
	for (let from = Math.max(0, last - 7); from <= last; from++) {
		const phrase = speakerPhraseAt(tokens, from, names);
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
function isLight({ word, capital }: Token): boolean {
	if (capital) return false;
	return /ly$|^(?:had|has|have|was|were|is|would|could|did|do|will|then|only|at|last|once|again|presently|also|now|just|even|still|always|never|often|soon|next|first|here|thus|all|both|once|more|further|afterwards|merely|began|begun|went|go|used|to|who|so|but|not)$/u.test(
		word,
	);
}
