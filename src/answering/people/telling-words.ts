import { describeMention } from "../../annotation/names/descriptions.ts";
import type { ScoredDescription } from "../../annotation/names/title-before.ts";
import type { Gender } from "../../language/gender.ts";
import { formsOf, inflect } from "../../language/inflect.ts";
import { COORDINATORS, FORMS_OF_BE, MODALS, SUBORDINATORS } from "../../language/lists/function-words.ts";
import { KIN } from "../../language/lists/kinship.ts";
import { NEGATIONS } from "../../language/lists/negation.ts";
import { POSSESSIVES_OF_OTHERS, PRONOUNS } from "../../language/lists/pronouns.ts";
import { isRole } from "../../language/lists/roles.ts";
import { isTitle } from "../../language/lists/titles.ts";
import { SAYING_VERBS } from "../../language/lists/verbs-of-saying.ts";
import { anyOf, listed } from "../../language/lists/word-set.ts";
import type { Span } from "../../story/span.ts";
import { isRowOfAdjectives, isThin } from "./thin-words.ts";

/** What words around a name are worth for whoever does not know its bearer. */
export type Telling = {
	readonly worth: number;
	/** Whether it says what they are, not only what they do. */
	readonly says: "lasting" | "present" | "nothing";
	/** The words that say it, where they can stand alone. */
	readonly described: ScoredDescription | undefined;
};

/** `names`: somebody is named for the first time; said later, the words are of somebody else of that name. */
type Pattern = {
	readonly says: string;
	readonly words: RegExp;
	readonly worth: number;
	readonly names?: true;
	/** It says the same as describing words do. */
	readonly describes?: true;
};

const ANY_KIN = anyOf([...KIN.keys(), ...listed("friend servant master partner neighbour neighbor ward guardian")]);
const SAYING = anyOf(formsOf(SAYING_VERBS, "verb"));

const KEPT = ["live", "keep", "own", "command", "teach", "govern", "rule", "belong", "serve"].flatMap((verb) =>
	inflect(verb, "verb")
		.slice(1)
		.filter((form) => !form.endsWith("ing")),
);

/** "a youth named Paul", "whose name was Paul", "by the name of Paul". */
const NAMED_SO =
	/\b(?:(?:named|(?<!\bam\s+)called|christened|known\s+as)|(?:(?<!\bone\s+)of|by)\s+the\s+name\s+of|(?<!\bmy\s+)names?(?:,?\s+(?:is|was|were|being))?)\s+(?:\p{Lu}[\p{L}-]*,?\s+(?:and\s+)?){0,6}["“‘']?$/u;

/** "my brother Paul", "his old friend, Paul". */
const KIN_BEFORE = new RegExp(
	`\\b(?:${anyOf(POSSESSIVES_OF_OTHERS)}|\\p{Lu}[\\p{L}-]*['’]s?)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:grand-)?${ANY_KIN},?\\s+$`,
	"iu",
);

/** "it was not Paul", "it might be Paul". */
const NOT_SURELY = new RegExp(`(?:\\b${anyOf([...NEGATIONS, "any", ...MODALS])}|n['’]t)\\b[^.,;:]{0,40}$`, "iu");

/** "“…,” said Paul". */
const SAID_BY = new RegExp(`[,.!?]["”’']\\s+${SAYING}\\s+$`, "iu");

/** "Paul was tall and …", "Paul turned out to be a lord". */
const WAS_SO =
	/^,?\s+(?:is|was|has\s+been|turned\s+out\s+to\s+be|proved\s+to\s+be)\s+(?!not\b|\p{L}+(?:ing|ed)\b)(?:an?(?!\s+(?:little|bit|trifle)\b)|the(?!\s+(?:first|last|next|same|only)\b)|one|of|about|some|very|rather|only|\p{L}{3,}[,.;]|\p{L}{3,}\s+and|[\p{L}’']+\s+(?:years|sons?|daughters?))\b/iu;

/** "Paul, only child of", "Ann, widow". */
const KIN_AFTER = new RegExp(
	`^,?\\s+(?!(?:my|your)\\s)(?:${anyOf(listed("only eldest oldest youngest second third late formerly once then"))}\\s+)?(?:[\\p{L}-]+\\s+){0,2}?${ANY_KIN}\\b(?!\\s+(?:said|was|had|is|were)\\b)`,
	"u",
);

/** "Paul kept an inn". */
const KEPT_SOMETHING = new RegExp(`^\\s+(?:${anyOf(KEPT)}|ran)[\\s,]`, "iu");

/** "Paul said", "Paul, answering". */
const SAYS_SO = new RegExp(`^,?\\s+${SAYING}\\b`, "iu");

/** Words of a sentence up to a name. */
const BEFORE: readonly Pattern[] = [
	{
		says: "a youth named X, whose name was X, by the name of X",
		words: NAMED_SO,
		worth: 2.5,
		names: true,
	},
	{ says: "it was a X", words: /\b(?:is|was|were|be|called)\s+an?\s+$/iu, worth: 2, names: true },
	{
		says: "This was X",
		words:
			/\b(?:(?:this|it|that|there|here|such)\s+(?:is|was|were|came)|(?:lived|lives|dwelt|reigned)|such\s+(?:is|was))\s+$/iu,
		worth: 1,
	},
	{
		says: "my brother X, his old friend, X",
		words: KIN_BEFORE,
		worth: 1.6,
		describes: true,
	},
	{
		says: "it was not X, it might be X",
		words: NOT_SURELY,
		worth: -1.2,
	},
	{ says: "like X, as X", words: /\b(?:like|as|than)\s+(?:\p{L}+\s+)?$/iu, worth: -2 },
	{ says: "said X", words: SAID_BY, worth: -1.5 },
	{ says: "to X, with X", words: /\b(?:to|from|with|for|at|by|upon|behind|near|of)\s+(?:the\s+)?$/iu, worth: -0.6 },
];

const NAMING = /\b(?:named|called|name\s+of)\s+$/iu;

/** Words of a sentence after a name. */
const AFTER: readonly Pattern[] = [
	{ says: "X, he is called", words: /^,?\s+(?:\p{L}+\s+){1,2}(?:called|by\s+name)\b/iu, worth: 2.5 },
	{
		says: "X was tall",
		words: WAS_SO,
		worth: 1.5,
		describes: true,
	},
	{ says: "X, who", words: /^,?\s+(?:who|whose)\b/iu, worth: 0.8, describes: true },
	{ says: "X, a …", words: /^,\s+(?:an?|one\s+of)\s+\p{Ll}/u, worth: 1.5, describes: true },
	{ says: "X, the keeper of", words: /^,\s+the\s+(?:[\p{L}’'-]+\s+){1,3}of\s/u, worth: 1.5, describes: true },
	{ says: "X, the keeper", words: /^,\s+the\s+[\p{L}’'-]+(?:\s+[\p{L}’'-]+){0,4}[,.;]/u, worth: 0.8, describes: true },
	{
		says: "X, only child of, X, widow",
		words: KIN_AFTER,
		worth: 1.5,
		describes: true,
	},
	{
		says: "X had lost, X had a …",
		words: /^,?\s+(?:had|has)\s+(?:an?|no|lost|lived|served)\b/iu,
		worth: 0.8,
	},
	{ says: "X kept an inn", words: KEPT_SOMETHING, worth: 1 },
	{ says: "X's hat", words: /^['’]s?(?![\p{L}])/u, worth: -1.5 },
	{ says: "X said", words: SAYS_SO, worth: -0.8 },
	{ says: "X did", words: /^\s+(?!and\b|or\b)\p{Ll}/u, worth: 0.3 },
];

/** Where a clause begins, a name is what it is about: "; and the | Mouse". */
const OPENS_CLAUSE = new RegExp(
	`(?:^|[.;:—]|--)\\s*(?:${anyOf([...COORDINATORS, ...SUBORDINATORS])}\\s+)?(?:the\\s+)?$`,
	"iu",
);
/** Only called: "“No, Jim, …", "Good night, Jim.” */
const CALLED = {
	before: /(?:^|[,;:“"‘—])\s*(?:(?:my|dear|old|well|oh|ah|o|yes|no|good)\s+)*$/iu,
	after: /^\s*(?:[,.!?;:—”"]|--|’(?!s))/u,
};

type Around = {
	/** Where the words end on both sides. */
	readonly sentence: Span;
	/** The paragraph. */
	readonly range: Span;
	/** Whether somebody in the story says it. */
	readonly isSaid: boolean;
	/** Whether the story has hardly named them before. */
	readonly isNew: boolean;
};

export function tellingAround(text: string, span: Span, { sentence, range, isSaid, isNew }: Around): Telling {
	const before = text.slice(Math.max(sentence.start, span.start - REACH), span.start);
	const after = text.slice(span.end, Math.min(sentence.end, span.end + REACH));
	const described = describeMention(text, span, range)
		.filter(({ form, start }) => isNew || form !== "apposition" || start > span.start || !NAMING.test(before))
		.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
		.toSorted((a, b) => worthOf(text, b) - worthOf(text, a))[0];
	const patterns = [
		...BEFORE.filter(({ words, names }) => (isNew || !names) && words.test(before)),
		...AFTER.filter(({ words }) => words.test(after)),
	];
	if (
		described === undefined &&
		isSaid &&
		!patterns.some(({ describes }) => describes) &&
		CALLED.before.test(before) &&
		CALLED.after.test(after)
	)
		return { worth: -5, says: "nothing", described };
	const opens = before === "" || OPENS_CLAUSE.test(before) ? 0.7 : 0;
	const around = patterns.reduce((sum, { worth, describes }) => sum + (describes ? 0 : worth), opens);
	const describing = patterns.map(({ worth, describes }) => (describes ? worth : 0));
	if (hasBareRole(after)) describing.push(BARE_ROLE);
	const words = described === undefined ? 0 : worthOf(text, described);
	const most = Math.max(words, ...describing, 0);
	const isLasting =
		hasBareRole(after) ||
		(described !== undefined && /apposition|role/u.test(described.form) && isFuller(text, described));
	return { worth: around + most, says: most < 1.5 ? "nothing" : isLasting ? "lasting" : "present", described };
}

/** "Ann Gray, widow;", "Ann and Ruth Gray, the owner's servants,": a role without an article, or one that two share. */
function hasBareRole(after: string): boolean {
	const noun =
		/^(?:\s+and(?:\s+\p{Lu}[\p{L}.]*){1,3})?,\s+(?!(?:my|your)\s)(?:[\p{L}'’]+\s+){0,2}?(\p{Ll}{4,})[.,;:)—]/u.exec(
			after,
		)?.[1];
	return noun !== undefined && (isRole(noun) || isTitle(noun) || isRole(noun.replace(/s$/u, "")));
}

const BARE_ROLE = 2;

/** Characters on either side of a name. */
const REACH = 160;

/** "An engineer of Leeds" says for good who somebody is; by "bachelor" anybody may be called for once. */
function isFuller(text: string, { start, end }: Span): boolean {
	return /\S\s+\S/u.test(text.slice(start, end));
}

/** What describing words are worth here: "a Frenchman" and "the lad" less than a sentence that tells more. */
function worthOf(text: string, description: ScoredDescription): number {
	const { form, score, start, end } = description;
	const words = text.slice(start, end);
	if (isThin(words)) return 0.5;
	if (isRowOfAdjectives(words)) return 1.5;
	return form === "title" ? 1.5 : Math.min(score, 4);
}

/** "He | had been", "She | is": not "he was going", which tells what somebody did. */
const BEING = new RegExp(
	`^\\s+(?:\\p{L}+\\s+)?(?:${anyOf(FORMS_OF_BE)}|had|has)(?!\\s+(?:\\p{L}+\\s+)?\\p{L}+(?:ing|ed)\\b)\\b`,
	"iu",
);
/** "Her | eyes were", "His | father had". */
const HAVING = /^\s+\p{L}+(?:\s+\p{L}+)?\s+(?:was|were|is|are|had)\b/iu;

/** Whether a sentence goes on about whom the one before named: "He was", "Her eyes were". */
export function goesOnAbout(gender: Gender, begins: string): boolean {
	const word = /^["“]?(\p{L}+)/u.exec(begins);
	if (word === null) return false;
	const { gender: own, person, plural, cases } = PRONOUNS.get((word[1] ?? "").toLowerCase()) ?? {};
	const isTheirs = person === 3 && !plural && (gender === "unknown" || own === gender);
	const after = begins.slice(word[0].length);
	if (!isTheirs || cases === undefined) return false;
	return (cases.includes("subject") && BEING.test(after)) || (cases.includes("determiner") && HAVING.test(after));
}

/** "This man was", "That gentleman had": whoever was named last. */
export const GOES_ON_ABOUT_LAST = /^["“]?(?:this|that)\s+\p{Ll}+\s+(?:was|is|had)\b/iu;
