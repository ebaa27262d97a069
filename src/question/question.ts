import type { ParsedCitation } from "../story/citation.ts";
import type { FindQuery } from "./find-query.ts";
import type { SmallTalk } from "./small-talk.ts";

/** What a question asks for, by its form. `statement` is a question without a question word: words to look up. */
export type QuestionKind =
	| "who"
	| "whose"
	| "when"
	| "where"
	| "how-many"
	| "how-much"
	| "how-long"
	| "how-old"
	| "why"
	| "feeling"
	| "how"
	| "what-happened"
	| "what-said"
	| "what-did"
	| "what"
	| "yes-no"
	| "statement";

/** What words that answer look like. */
export type AnswerType = "person" | "place" | "time" | "number" | "reason" | "feeling" | "speech" | "any";

/** A word of the question. */
export type QuestionWord = {
	/** Half-open range of UTF-16 code units in `AskedText.text`; empty for a word that the command implies. */
	readonly start: number;
	readonly end: number;
	/** As typed. */
	readonly typed: string;
	/** Normalized. */
	readonly text: string;
	/** Says what is asked about; the others only make it a question. */
	readonly content: boolean;
	/** Only says what kind of thing is asked for ("what *city*") or makes up the question ("is *called*"): answers often lack it. */
	readonly frame: boolean;
	/** Written like a name. Never known in lower case: there the story's own names decide. */
	readonly name: boolean;
};

/** What is asked, word by word: what passages are ranked by. */
export type AskedText = {
	/** As typed. */
	readonly text: string;
	readonly kind: QuestionKind;
	readonly expects: AnswerType;
	/** In their order; first those that the command implies ("when", of `/when did it rain`). */
	readonly words: readonly QuestionWord[];
	/** Runs of words written like a name ("Kim Jong-il"), as typed. */
	readonly names: readonly string[];
	/** Asks for what is not so ("who did not come?"). */
	readonly negated: boolean;
	/** Kin that it speaks of, whatever it asks ("what does Losyukov's wife do"). */
	readonly kin?: Relative | undefined;
};

/** Somebody named through somebody else: "Losyukov's wife", "the elder brother of Holmes". */
export type Relative = {
	readonly owner: string;
	readonly role: string;
	/** The noun of the role: "brother" of "elder brother". */
	readonly noun: string;
};

/** Who is asked about. */
export type PersonAsked = {
	/** A name, a role or a description, as typed, without "who is" and the question mark. */
	readonly name: string;
	/** Written like a name throughout, but for particles: "Colin Powell", "Vincent van Gogh". */
	readonly isName: boolean;
	readonly relative?: Relative | undefined;
	/** Two to four names ("Davy and Dora"); absent where it is no list. */
	readonly several?: readonly string[] | undefined;
};

export type WhoQuestion = AskedText & { readonly command: "who"; readonly person: PersonAsked };

export type WhenQuestion = AskedText & {
	readonly command: "when";
	/** What happened, as typed, without "when". */
	readonly event: string;
	/** Asks for when the story itself was written or printed. "by-title": if what it speaks of is the story's title. */
	readonly ofStory?: "named" | "by-title" | undefined;
};

export type WhereQuestion = AskedText & {
	readonly command: "where";
	/** An event, a thing, a person or a place, as typed, without "where". */
	readonly thing: string;
	/** The same without the verb before it: "Rice" of "is Rice". */
	readonly name: string;
	/** Who it is in "does Miss Lavendar live". */
	readonly dweller?: Dweller | undefined;
};

/** Whose home is asked for. */
export type Dweller = {
	/** As typed. */
	readonly name: string;
	/** The word that names them best, in lower case: "lavendar" of "Miss Lavendar". */
	readonly lastWord: string;
};

/** Whose words are asked for. */
export type SpeakerAsked = {
	readonly name: string;
	/** "The miller", not "Tom". */
	readonly isDescription: boolean;
	/** What this one said, as a question: where nobody is quoted, it is what is told of it that answers. */
	readonly said: AskedText;
};

export type QuoteQuestion = {
	readonly command: "quote";
	/** As remembered, without quotation marks around them. */
	readonly words?: string | undefined;
	readonly speaker?: SpeakerAsked | undefined;
	/** From 1. */
	readonly page: number;
};

export type AskQuestion = AskedText & {
	readonly command: "ask";
	/** The same as a question of another command, where its form is one's: it is answered as that. */
	readonly as?: FormedQuestion | undefined;
};

/** A question whose form alone tells the command that answers it. */
export type FormedQuestion =
	| WhoQuestion
	| WhenQuestion
	| WhereQuestion
	| QuoteQuestion
	| FindQuestion
	| PassageQuestion;

export type FindQuestion = {
	readonly command: "find";
	/** As typed. */
	readonly typed: string;
	readonly query: FindQuery;
	/** From 1. */
	readonly page: number;
};

export type PassageQuestion = {
	readonly command: "passage";
	/** As typed. */
	readonly citation: string;
	/** undefined where it is none. */
	readonly place?: ParsedCitation | undefined;
	/** Where it may name a chapter as the book does ("Chapter IV ¶3", "Session 7"): the words before the paragraph, in lower case. */
	readonly heading?: { readonly words: string; readonly paragraph?: number | undefined } | undefined;
	/** Paragraphs shown before and after it. */
	readonly around: number;
	/** Paragraphs to move on (or back) from the citation before showing. */
	readonly move: number;
};

/** Is this message in the story? */
export type VerifyQuestion = {
	readonly command: "Find in story";
	/** The part of the message that quotes, at most as long as is compared. */
	readonly words: string;
	/** More was quoted than is compared. */
	readonly isCut: boolean;
};

/** A list of all there is: the people, the dates. */
export type ListQuestion<Name extends "cast" | "timeline"> = {
	readonly command: Name;
	/** From 1. */
	readonly page: number;
};

/** Words to the bot itself ("thanks!"); no story is asked. */
export type SmallTalkQuestion = { readonly command: "small talk"; readonly says: SmallTalk };

/** A question, read once: every step after the reading takes this, none reads the words again. Plain data: it crosses threads. */
export type Question =
	| AskQuestion
	| WhoQuestion
	| WhenQuestion
	| WhereQuestion
	| QuoteQuestion
	| FindQuestion
	| PassageQuestion
	| VerifyQuestion
	| ListQuestion<"cast">
	| ListQuestion<"timeline">
	| SmallTalkQuestion;

/** The question as it is answered: the one of another command, where it has that one's form. */
export function meantBy(question: Question): Question {
	return question.command === "ask" ? (question.as ?? question) : question;
}
