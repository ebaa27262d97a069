import { DWELLING_VERBS } from "../language/lists/verbs-of-place.ts";
import { anyOf } from "../language/lists/word-set.ts";
import { parseCitation, readLabelled } from "../story/citation.ts";
import { readAskedText } from "./asked-text.ts";
import { withoutEndMarks } from "./end-marks.ts";
import { parseFindQuery } from "./find-query.ts";
import { readPerson, readSpeaker } from "./person.ts";
import type {
	Dweller,
	FindQuestion,
	PassageQuestion,
	QuoteQuestion,
	VerifyQuestion,
	WhenQuestion,
	WhereQuestion,
	WhoQuestion,
} from "./question.ts";
import { questionMistake } from "./question-mistake.ts";

/** @param typed A name, a role or a description, with or without "who is". */
export function readWho(typed: string): WhoQuestion {
	const person = readPerson(typed);
	// "Who warned the diplomat" has a verb of its own.
	const isWhole = /^\s*whom?\s+(?!(?:is|was|are|were)\s)/iu.test(typed);
	return { command: "who", ...readAskedText(isWhole ? typed : person.name, "who"), person };
}

/** @param typed What happened, with or without "when". */
export function readWhen(typed: string): WhenQuestion {
	const event = withoutEndMarks(typed.replace(/^\s*when(?:['’]s)?\s+/iu, ""));
	return { command: "when", ...readAskedText(event, "when"), event, ofStory: asksOfStory(event) };
}

const WRITTEN =
	/\b(?:publish|publication|written|wrote|report(?:ed)?\b.*\bfiled|filed|dated|posted|printed|come out|came out|appear)/i;
const THIS_STORY = /\b(?:this|the) (?:story|report|article|text|news|piece|book|novel)\b|\bit\b/i;

/** "When was this published?" asks for the story's own date; so does "when was Moby-Dick published", of Moby-Dick. */
function asksOfStory(event: string): WhenQuestion["ofStory"] {
	if (!WRITTEN.test(event)) return undefined;
	return THIS_STORY.test(event) ? "named" : "by-title";
}

/** @param typed An event, a thing, a person or a place, with or without "where". */
export function readWhere(typed: string): WhereQuestion {
	const thing = withoutEndMarks(typed.replace(/^\s*where(?:['’]s)?\s+/iu, ""));
	const name = thing.replace(/^(?:is|was|are|were)\s+/i, "");
	const dweller = readDweller(name);
	return { command: "where", ...readAskedText(thing, "where"), thing, name, dweller };
}

/** "does Miss Lavendar live" asks where somebody has their home. */
const LIVES = new RegExp(`^(?:does|did|do)\\s+(.+?)\\s+${anyOf(DWELLING_VERBS)}$`, "iu");

function readDweller(words: string): Dweller | undefined {
	const name = LIVES.exec(words)?.[1];
	return name === undefined ? undefined : { name, lastWord: name.split(/\s+/u).at(-1)?.toLowerCase() ?? "" };
}

export type QuoteOptions = {
	readonly words?: string | undefined;
	readonly speaker?: string | undefined;
	readonly page?: number | undefined;
};

/** @throws UserError if there is neither a word nor a speaker. */
export function readQuote({ words, speaker, page = 1 }: QuoteOptions): QuoteQuestion {
	const bare = words?.replace(/^[\s"“”„«»]+|[\s"“”„«»]+$/g, "");
	const who = speaker?.trim();
	if (!bare && !who) throw questionMistake({ say: "nothing-quoted" });
	return { command: "quote", words: bare || undefined, speaker: who ? readSpeaker(who) : undefined, page };
}

/** @throws UserError if nothing is to be found. */
export function readFind(typed: string, page = 1): FindQuestion {
	const query = parseFindQuery(typed);
	if (query.all.length === 0) {
		throw questionMistake({ say: "nothing-to-find", typed });
	}
	return { command: "find", typed, query, page };
}

/** @param view Paragraphs to show on either side, and to move on from the citation first. */
export function readPassage(citation: string, { around = 0, move = 0 } = {}): PassageQuestion {
	const heading = readLabelled(citation);
	return { command: "passage", citation, place: parseCitation(citation), heading, around, move };
}

/** Longest message compared with the story; what comes after is left out, and the answer says so. In characters. */
export const LONGEST_COMPARED = 1500;

/** @param message As it was sent: what it quotes may stand among other words. */
export function readVerify(message: string): VerifyQuestion {
	const quoted = quotedPart(message);
	return {
		command: "Find in story",
		words: quoted.slice(0, LONGEST_COMPARED),
		isCut: quoted.length > LONGEST_COMPARED,
	};
}

/** Block quotes and quotation marks are how people set a quote apart from what they say about it. */
function quotedPart(message: string): string {
	const block = message
		.split("\n")
		.filter((line) => /^>+ /.test(line))
		.map((line) => line.replace(/^[> ]+/, ""))
		.join(" ");
	if (block !== "") return block;
	const marked = /["“«](?<words>[^"”»]{12,})["”»]/.exec(message)?.groups?.["words"];
	return marked ?? message;
}
