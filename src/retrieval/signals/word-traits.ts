import { isYearOrDecade } from "../../language/lists/calendar.ts";
import { isNegation } from "../../language/lists/negation.ts";
import { isOrdinal } from "../../language/lists/numbers.ts";
import { wordSet } from "../../language/lists/word-set.ts";
import { classOf, NUMBER } from "../../language/word-classes.ts";
import type { QuestionWord } from "../../question/question.ts";
import type { QueryTerm } from "../search/query-term.ts";
import type { ResolvedQuestion } from "../search/resolved-question.ts";
import { type Signal, type SignalValues, valuesOf } from "./signal.ts";

/** A content word of the question where it stands. */
type AskedWord = {
	readonly term: QueryTerm;
	readonly text: string;
	/** A number, a year too. */
	readonly isNumber: boolean;
	/** In lower case and no number. */
	readonly isPlain: boolean;
	/** Place among the terms, and how many there are. */
	readonly place: number;
	readonly count: number;
	readonly word: QuestionWord | undefined;
	readonly before: QuestionWord | undefined;
	readonly twoBefore: QuestionWord | undefined;
	/** The word after it; "" at the end. */
	readonly after: string;
	readonly isDetermined: boolean;
	/** What governs it: "of the city" stands after a preposition as "of cities" does. */
	readonly governor: string;
	readonly isInClause: boolean;
};

// Their weights were learned with these words: until they are learned anew, the lists of the language room would count
// words that the weights do not know.
const CLAUSE_OPENERS = wordSet("after before when while until once as because if that who which");
const PREPOSITIONS = wordSet(
	"in of on at to from by with for into about during between against under over through after before since as",
);
const DETERMINERS = wordSet("the a an his her their its this that these those my your each every");
const QUANTIFIERS = wordSet("all every only most many more less least few fewer some any no both each other another");
const ORDER_WORDS = wordSet("last final finally original originally initial initially next previous");

/** Inverse document frequencies are brought to about 1. */
const RARITY_SCALE = 5;

const as = (holds: boolean) => (holds ? 1 : 0);

/** A trait that is there or not. */
function trait(name: string, says: string, has: (word: AskedWord) => boolean): Signal<AskedWord> {
	return { name, says, of: (word) => as(has(word)) };
}

/**
 * What can be seen of a content word in its question: a passage may lack some sorts of words and still answer. What each
 * is worth is learned, for ranking (`WORD_MATCHES`) as for doubt (`DOUBT_MATCHES`).
 */
export const WORD_TRAITS: readonly Signal<AskedWord>[] = [
	{ name: "one", says: "any word", of: () => 1 },
	{ name: "rarity", says: "a rare word", of: ({ term }) => term.rarity / RARITY_SCALE },
	{ name: "telling", says: "a word that tells much in English at large", of: ({ term }) => term.telling },
	{ name: "common", says: "a word of nearly every passage", of: ({ term }) => Math.exp(-term.rarity) },
	trait("name", "a name", ({ term }) => term.word.name),
	trait("laterName", "a name after a name", ({ word, before }) => word?.name === true && before?.name === true),
	trait("plain", "a plain word", ({ isPlain }) => isPlain),
	trait("frame", "a word that says what kind of thing is asked for", ({ term }) => term.word.frame),
	trait("number", "a number", ({ isNumber }) => isNumber),
	trait("year", "a year", ({ text }) => isYearOrDecade(text)),
	trait("ordinal", "an ordinal", ({ text }) => ORDER_WORDS.has(text) || isOrdinal(text)),
	trait(
		"superlative",
		"a superlative",
		({ text, before }) => /(?:[^e]est|iest)$/.test(text) || before?.text === "most" || before?.text === "least",
	),
	trait(
		"comparative",
		"a comparative",
		({ text, before, after }) =>
			before?.text === "more" || before?.text === "less" || (after === "than" && text.endsWith("er")),
	),
	trait("first", "the first word asked for", ({ place }) => place === 0),
	trait("last", "the last word asked for", ({ place, count }) => place === count - 1),
	trait("verb", "a word that ends like a verb", ({ isPlain, text }) => isPlain && /(?:ed|ing)$/.test(text)),
	trait("plural", "a word that ends like a plural", ({ isPlain, text }) => isPlain && /[^su']s$/.test(text)),
	trait("adverb", "a word that ends like an adverb", ({ isPlain, text }) => isPlain && text.endsWith("ly")),
	trait(
		"adjective",
		"a word that ends like an adjective",
		({ isPlain, text }) => isPlain && /(?:al|ic|ive|ous|ful|less|able|ible|ary|ant|ent)$/.test(text),
	),
	trait(
		"denying",
		"a word with a prefix that denies",
		({ isPlain, text }) => isPlain && /^(?:un|in|im|non|dis|anti)/.test(text),
	),
	trait("long", "a long word", ({ text }) => text.length > 8),
	trait("afterDeterminer", "a word after a determiner", ({ isDetermined }) => isDetermined),
	trait("afterPreposition", "a word after a preposition", ({ governor }) => PREPOSITIONS.has(governor)),
	trait("afterOf", "a word after “of”", ({ governor }) => governor === "of"),
	trait("afterBy", "a word after “by”", ({ governor }) => governor === "by"),
	trait("afterIn", "a word after “in”, “at” or “on”", ({ governor }) => ["in", "at", "on"].includes(governor)),
	trait("afterTo", "a word after “to”", ({ governor }) => governor === "to"),
	trait("afterSubject", "a word after a content word", ({ before }) => before?.content === true),
	trait("afterDenial", "a word after a denial", ({ before, twoBefore }) => denies(before) || denies(twoBefore)),
	trait("afterQuantifier", "a word after a quantifier", ({ before }) => QUANTIFIERS.has(before?.text ?? "")),
	trait("beforeOf", "a word before “of”", ({ after }) => after === "of"),
	trait("beforePreposition", "a word before a preposition", ({ after }) => PREPOSITIONS.has(after)),
	trait("inClause", "a word within a clause", ({ isInClause }) => isInClause),
	{ name: "few", says: "one of few words", of: ({ count }) => 1 / count },
];

function denies(word: QuestionWord | undefined): boolean {
	return word !== undefined && isNegation(word.text);
}

/** Traits of each content word of the question, in the order of the terms. */
export function wordTraits({ terms, question: { words } }: ResolvedQuestion): readonly SignalValues[] {
	const clause = words.findIndex(({ text }, at) => at > 0 && CLAUSE_OPENERS.has(text));
	return terms.map((term, place) => {
		const at = words.findIndex(({ start }) => start === term.word.start);
		const [before, twoBefore] = [words[at - 1], words[at - 2]];
		const { text, name } = term.word;
		const isNumber = (classOf(text) & NUMBER) !== 0;
		const isDetermined = DETERMINERS.has(before?.text ?? "");
		return valuesOf(WORD_TRAITS, {
			term,
			text,
			isNumber,
			isPlain: !name && !isNumber,
			place,
			count: terms.length,
			word: words[at],
			before,
			twoBefore,
			after: words[at + 1]?.text ?? "",
			isDetermined,
			governor: (isDetermined ? twoBefore?.text : before?.text) ?? "",
			isInClause: clause >= 0 && at > clause,
		});
	});
}
