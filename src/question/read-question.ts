import { endsWithAbbreviation } from "../language/abbreviations.ts";
import { readAskedText } from "./asked-text.ts";
import { withoutEndMarks } from "./end-marks.ts";
import type {
	AskQuestion,
	FormedQuestion,
	QuoteQuestion,
	SmallTalkQuestion,
	WhenQuestion,
	WhereQuestion,
	WhoQuestion,
} from "./question.ts";
import { questionMistake } from "./question-mistake.ts";
import { readFind, readPassage, readQuote, readWhen, readWhere, readWho } from "./read-options.ts";
import { readSmallTalk, withoutSmallTalk } from "./small-talk.ts";

/** What a free question can be. */
export type FreeQuestion = AskQuestion | FormedQuestion | SmallTalkQuestion;

/**
 * Reads a plain message by its form alone; it knows no story, so it never fails. Whatever is no clear who, when, where,
 * quote, find or passage, and nothing said to the bot itself, is a question for `ask`.
 */
export function readQuestion(typed: string): FreeQuestion {
	// Without a word it is a cry for help.
	const says = /[\p{L}\p{N}]/u.test(typed) ? readSmallTalk(typed) : "help";
	if (says !== undefined) return { command: "small talk", says };
	const question = withoutPreamble(typed);
	const plain = withoutEndMarks(question);
	return readForm(plain, question) ?? { command: "ask", ...readAskedText(question) };
}

/**
 * Reads it as the plain message is read, so that both have the same answer.
 *
 * @param page Which page of a list that it asks for, from 1.
 * @throws UserError if nothing is asked.
 */
export function readAsk(typed: string, page = 1): AskQuestion {
	const question = withoutPreamble(typed);
	if (question === "") throw questionMistake({ say: "nothing-asked" });
	const as = readForm(withoutEndMarks(question), question);
	return { command: "ask", ...readAskedText(question), as: as && "page" in as ? { ...as, page } : as };
}

function withoutPreamble(typed: string): string {
	const text = withoutSmallTalk(typed.replace(/\s+/g, " ").trim());
	return text.replace(PREAMBLE, "").trim() || text;
}

/** Words people put before a question that are no part of it: "hey footnote, can you tell me who Rice is". */
const OPENERS = [
	..."hi hello hey please ok okay so and but well um footnote bot".split(" "),
	"(?:can|could|would) you (?:please )?(?:tell|show) (?:me|us)",
	"do you know",
	"tell (?:me|us)",
	"i (?:want|would like|['’]d like) to know",
	"remind me",
];
/** "Hey footnote, can you tell me " of "hey footnote, can you tell me who Rice is". */
const PREAMBLE = new RegExp(`^(?:(?:${OPENERS.join("|")})\\b[\\s,:!.]*)+(?=\\S)`, "iu");

/** @param plain The question without the marks that end it. */
function readForm(plain: string, question: string): FormedQuestion | undefined {
	return readReference(plain, question) ?? readQuoteForm(plain) ?? readWhoForm(plain) ?? readWhenOrWhere(plain);
}

function readReference(plain: string, question: string): FormedQuestion | undefined {
	if (/^(?:[a-z0-9-]+ )?(?:¶ ?\d+|\d+:\d+)$/i.test(plain) || /^[a-z0-9]+(?:-[a-z0-9]+)+ \d+$/.test(plain)) {
		return readPassage(plain);
	}
	const search = /^(?:find|search(?: for)?) (?<words>.+)$/i.exec(question)?.groups?.["words"];
	return search === undefined ? undefined : readFind(search);
}

/** "who said", "quote:", "did anybody say", or nothing, before words in quotation marks. */
const SAID_BEFORE =
	/^(?:(?:who (?:said|says|was it that said|wrote)\b.*?|quote:? |did (?:any|some)(?:one|body) say )?)$/iu;

function readQuoteForm(plain: string): QuoteQuestion | undefined {
	const opening = plain.search(/["“«]/u);
	const words =
		opening < 0 || !SAID_BEFORE.test(plain.slice(0, opening))
			? undefined
			: plain.slice(opening + 1).replace(/["”»]$/u, "");
	if (words !== undefined && words.length >= 2 && !/["”»]/u.test(words))
		return readQuote({ words: words.replace(/[,.]$/, "") });
	const speaker = /^what (?:did|does|has|do) (?<speaker>[\p{L}'’. -]{2,40}?) (?:say|said)$/iu.exec(plain)?.groups?.[
		"speaker"
	];
	return speaker === undefined ? undefined : readQuote({ speaker });
}

/** Words that open a description of what somebody does or is like, not a name or a role: "who is afraid of …". */
const DESCRIBING = new Set(
	"not also now still really going able afraid responsible to in on at with it there more most less being been".split(
		" ",
	),
);

/**
 * A finite verb or the opener of a clause inside what follows "who is" means that the words are no plain name or role. With a
 * capital they are a name's: "who is Will Ladislaw".
 */
const CLAUSE = /\b(?:that|who|which|when|while|because|if|did|does|do|has|had|have|will|would|was|were|said|says)\b/;

/** What somebody does ("who is carrying the ring"), and no name ("who is Alfred", "who is Harding"). */
const DOING = /^\p{Ll}[\p{L}\p{N}_]{2,}(?:ing|ed)$/u;

function readWhoForm(plain: string): WhoQuestion | undefined {
	// "Whom is Percy to marry" asks for no more than "whom did Percy marry".
	const name = /^(?:and )?who(?:['’]?s| is| was| are| were) (?<name>.{2,80})$/i.exec(plain)?.groups?.["name"];
	if (name === undefined || name.split(" ").length > 9) return undefined;
	// Where all is written in capitals they tell nothing.
	const words = name === name.toUpperCase() ? name.toLowerCase() : name;
	const [first = ""] = words.split(/(?![\p{L}\p{N}_])/u);
	return CLAUSE.test(words) || DESCRIBING.has(first) || DOING.test(first) ? undefined : readWho(plain);
}

function readWhenOrWhere(plain: string): WhenQuestion | WhereQuestion | undefined {
	// Two sentences, or a when inside a longer question, are for `ask`, which reads all of them.
	if (!isOneSentence(plain)) return undefined;
	const asked = /^(?<asked>when|where)(?:['’]s)? \S/i.exec(plain)?.groups?.["asked"];
	if (asked === undefined) return undefined;
	return asked.toLowerCase() === "when" ? readWhen(plain) : readWhere(plain);
}

/** Whether no sentence ends before the last word; a stop that only shortens a word ends none ("Capt. Ahab", "J. P. Morgan"). */
function isOneSentence(plain: string): boolean {
	return [...plain.matchAll(/([.?!]) (?=(\S+))/gu)].every(
		({ index, 1: mark, 2: next = "" }) => mark === "." && endsWithAbbreviation(plain.slice(0, index), "", next),
	);
}
