import type { Span } from "../../story/span.ts";
import type { VisibleStory } from "../../story/visible-story.ts";
import { labelKey } from "./label-names.ts";

/** Somebody whom a play lists before it begins. */
export type ListedPerson = Span & {
	/** The name as it is compared. */
	readonly key: string;
	/** Who that is, in the list's words: "Manservant". */
	readonly role: Span | undefined;
};

/** "THE PERSONS IN THE PLAY", "Dramatis Personæ", "Characters:". */
const HEADING =
	/^[\s_*#=]*(?:the\s+)?(?:dramatis\s+person(?:ae|æ|a)|persons(?:\s+(?:represented|in\s+the\s+play|of\s+the\s+(?:play|drama)))?|characters(?:\s+(?:in|of)\s+(?:the\s+)?(?:play|order\s+of\s+\w+))?|(?:the\s+)?cast(?:\s+of\s+characters)?)\s*[.:]?[\s_*]*$/iu;
/** What ends a list: "ACT I", "SCENE: A room", "TIME". */
const LIST_ENDS =
	/^[\s_*]*(?:the\s+)?(?:(?:first|second|third)\s+)?(?:act|scenes?|time|place|period|setting|prologue|synopsis|note)\b/iu;
/** Lines looked at: a play has no more persons. */
const MOST_LINES = 200;
const MOST_OTHERS = 2;
/** Characters before the first speech in which a list is looked for. */
const REACH = 20_000;

/** Who is listed as a person of a play within what stands before it; the last list counts. */
export function findPersons({ text }: VisibleStory, before: Span): readonly ListedPerson[] {
	const lines = linesOf(text, Math.max(before.start, before.end - REACH), before.end);
	const heading = lines.findLastIndex(({ words }) => words.length < 60 && HEADING.test(words));
	if (heading < 0) return [];
	const persons: ListedPerson[] = [];
	let others = 0;
	let indent: number | undefined;
	for (const line of lines.slice(heading + 1, heading + 1 + MOST_LINES)) {
		if (line.words.trim() === "") continue;
		if (LIST_ENDS.test(line.words) || others > MOST_OTHERS) break;
		indent ??= line.indent;
		if (line.indent > indent + 1) continue;
		const person = readEntry(line);
		if (person === undefined) others++;
		else persons.push(person);
	}
	return persons;
}

/** Where lines of a list were joined: before "  WOODALL, _his son_". */
const JOINED = /(?<=\S)(?=\s{2,}\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]*){0,4}(?:[,.]|\s_))/u;

type Line = { readonly start: number; readonly words: string; readonly indent: number };

function linesOf(text: string, from: number, to: number): Line[] {
	const lines: Line[] = [];
	let start = from;
	for (const line of text.slice(from, to).split("\n")) {
		let at = start;
		for (const words of line.split(JOINED)) {
			lines.push({ start: at, words, indent: at > start ? 0 : words.length - words.trimStart().length });
			at += words.length;
		}
		start += line.length + 1;
	}
	return lines;
}

/** A name, and what stands behind it. "Lane, Manservant", "HUNT, a Bow Street Runner". */
const ENTRY =
	/^[\s_*-]*(?<name>\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|of|the|de|van|von)){0,5})[_*]*(?:(?:\s?[,:(]|\s?(?:--|—|–)|\s-)\s*(?<role>\S.*))?\s*$/u;
/** "J.P.", "D.D.": honours tell little. */
const HONOURS = /^(?:(?:\p{Lu}\.){2,4}|Esq\.?|Bart\.?|Jr\.?|Sr\.?)(?:,\s*|\s*$)/u;

const LONGEST_ENTRY = 400;

function readEntry({ start, words }: Line): ListedPerson | undefined {
	// What is set far apart is an age or an actor, if it is not the end of a line that was joined.
	const [entry = ""] = words
		.trimStart()
		.slice(0, LONGEST_ENTRY)
		.split(/\s{3,40}(?!\p{Ll})|\.{3,40}|\t/u, 1);
	const lead = words.length - words.trimStart().length;
	const match = ENTRY.exec(entry);
	const name = match?.groups?.["name"]?.replace(/[.]$/u, "");
	if (match === null || name === undefined) return undefined;
	const bareName = name.replace(/^(?:An?|The|AN|THE) (?=.)/u, "");
	const at = start + lead + entry.indexOf(name) + name.length - bareName.length;
	const said = match.groups?.["role"] ?? "";
	const bare = withoutMarks(said.replace(HONOURS, "").replace(/[\s.;)\\|>/]+$/u, ""));
	const from = start + lead + entry.lastIndexOf(bare);
	const role = /\p{Ll}{2}/u.test(bare) ? { start: from, end: from + bare.length } : undefined;
	return { start: at, end: at + bareName.length, key: labelKey(name), role };
}

/** "_a Manservant_": emphasis around the whole of it is no part of it. */
function withoutMarks(words: string): string {
	return /^([_*]{1,3})[^_*]*\1$/u.test(words)
		? words.replace(/^[_*]+|[_*]+$/gu, "")
		: words.replace(/^[_*]+(?=[^_*]*$)/u, "");
}
