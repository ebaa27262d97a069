import { ARTICLES, COORDINATORS, PREPOSITIONS, SUBORDINATORS } from "../../../language/lists/function-words.ts";
import type { NameLookup } from "../name-lookup.ts";
import type { Token } from "../narration-tokens.ts";
import { endsPhrase, SPEAKER_PRONOUNS } from "../phrase-words.ts";
import { speakerPhraseAt } from "../speaker-phrase.ts";
import { BARE, isFiniteVerb, mayPrecedeThat, PLURALS, SUBJECTS, TELLING, TOLD, WORDS } from "./reporting-words.ts";

const LONGEST_AFTER_VERB = 12;

/** The token with which the clause behind a verb of reporting begins; -1 if none does. */
export function clauseStart(tokens: readonly Token[], verb: number, names: NameLookup): number {
	const { word } = tokens[verb] as Token;
	let at = verb + 1;
	if (TELLING.has(word) && tokens[at]?.word !== "that") {
		const told = speakerPhraseAt(tokens, at, names);
		at = told?.next ?? (TOLD.has(tokens[at]?.word ?? "") ? at + 1 : at);
	}
	for (let next = at; next < tokens.length && next <= at + LONGEST_AFTER_VERB; next++) {
		const token = tokens[next] as Token;
		if (token.word === "that" && (next === at || !isDeterminerThat(tokens, next))) return next + 1;
		// "said on Tuesday he would resign"
		if (next > at && BARE.has(word) && isSubjectOfClause(tokens, next, names)) return next;
		if (!mayPrecedeThat(token)) break;
	}
	return BARE.has(word) && opensClause(tokens, at, names) ? at : -1;
}

/** "that day": no conjunction, for no subject and verb follow. */
function isDeterminerThat(tokens: readonly Token[], at: number): boolean {
	const after = tokens.slice(at + 1, at + 4);
	return after.length < 3 || after.some(({ punctuation }) => punctuation);
}

/** A pronoun or a phrase with an article, and its verb right behind it. */
function isSubjectOfClause(tokens: readonly Token[], at: number, names: NameLookup): boolean {
	const { word } = tokens[at] as Token;
	if (SUBJECTS.has(word)) return isFiniteVerb(tokens[at + 1]?.word ?? "");
	const subject = ARTICLES.has(word) || SPEAKER_PRONOUNS.has(word) ? speakerPhraseAt(tokens, at, names) : undefined;
	return subject !== undefined && isFiniteVerb(tokens[subject.next]?.word ?? "");
}

/** "said workers had not been paid", "say new rules could help": no article, but several, and a verb. */
function opensWithSeveral(tokens: readonly Token[], at: number): boolean {
	for (let next = at; next < at + 4; next++) {
		const token = tokens[next];
		if (token === undefined || token.capital || endsPhrase(token)) return false;
		if ((/[^s]s$/u.test(token.word) || PLURALS.has(token.word)) && isFiniteVerb(tokens[next + 1]?.word ?? ""))
			return true;
	}
	return false;
}

function opensClause(tokens: readonly Token[], at: number, names: NameLookup): boolean {
	const first = tokens[at];
	if (first === undefined || first.punctuation) return false;
	const there = SUBJECTS.has(first.word);
	if (opensWithSeveral(tokens, at) && !WORDS.has(first.word)) return true;
	const subject = speakerPhraseAt(tokens, at, names);
	const from = there ? at + 1 : subject?.next;
	// "As he said these words her foot slipped": no clause is said, but words.
	if (from === undefined || WORDS.has(subject?.noun ?? "")) return false;
	for (let next = from; next < tokens.length && next < from + 6; next++) {
		const token = tokens[next] as Token;
		if (token.punctuation) return false;
		if (isFiniteVerb(token.word)) return true;
	}
	return false;
}

/** "The talks failed": what is said has a verb, and "Ann Marsh, head of the union" has none; of the present it looks like a plural. */
export function isClause(tokens: readonly Token[], comma: number): boolean {
	return tokens
		.slice(1, comma)
		.some(({ word, capital }) => isFiniteVerb(word) || (comma > 3 && !capital && /[^s']s$/u.test(word)));
}

/** "When the talks had failed, officials said": what stands before the comma is not what is said. */
export function isSubordinate(tokens: readonly Token[], comma: number): boolean {
	const { word: first } = tokens[0] as Token;
	if (tokens.findIndex(({ word }) => word === ",") !== comma) return false;
	// "In Rome two men were arrested, police said" has a clause of its own.
	return (
		SUBORDINATORS.has(first) ||
		(PREPOSITIONS.has(first) && !tokens.slice(0, comma).some(({ word }) => isFiniteVerb(word)))
	);
}

export function isLink({ word }: Token): boolean {
	return SUBORDINATORS.has(word) || PREPOSITIONS.has(word) || COORDINATORS.has(word);
}
