import { formsOf } from "../../language/inflect.ts";
import { ARTICLES, AUXILIARIES, PREPOSITIONS, SUBORDINATORS } from "../../language/lists/function-words.ts";
import { listed, wordSet } from "../../language/lists/word-set.ts";
import type { NameLookup } from "./name-lookup.ts";
import type { Token } from "./narration-tokens.ts";
import { type SpeakerPhrase, speakerPhraseAt } from "./speaker-phrase.ts";

/** Tokens a subject may stand before its verb: "Katharine, as she shook hands with him, asked". */
export const SUBJECT_REACH = 14;

/** "issued a statement saying": who issued it says it. */
const WRITING = formsOf("statement release letter tweet post message note memo", "noun");
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
	if (adjacent !== undefined && !WRITING.has(adjacent.noun)) return adjacent;
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
		const named = phrase.form === "nominal" && before?.word === "," ? phraseEndingAt(tokens, at - 2, names) : undefined;
		if (named?.form === "name") return named;
		if (before === undefined || before.punctuation || BEFORE_SUBJECT.has(before.word)) return phrase;
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
	return NO_SUBJECT_AFTER.has(tokens[at - 1]?.word ?? "");
}

function isLight({ word, capital }: Token): boolean {
	return !capital && (LIGHT.has(word) || word.endsWith("ly"));
}
