import type { Gender } from "../language/gender.ts";
import {
	ARTICLES,
	AUXILIARIES,
	CLAUSE_OPENERS,
	DEMONSTRATIVES,
	PREPOSITIONS,
} from "../language/lists/function-words.ts";
import { POSSESSIVES_OF_OTHERS, PRONOUNS } from "../language/lists/pronouns.ts";
import { isPersonNoun } from "../language/lists/roles.ts";
import { wordSet } from "../language/lists/word-set.ts";
import { isStopWord } from "../language/stop-words.ts";
import { isCapitalised } from "../language/words.ts";
import { withoutEndMarks } from "./end-marks.ts";

/** A pronoun that only the question before can tell whom it means, with its place in the follow-up's words. */
export type FollowedPronoun = {
	readonly start: number;
	readonly end: number;
	/** Of "they" and "their" nothing is known: they may be one or many. */
	readonly gender: Gender;
	/** "his", "her" before a noun. */
	readonly isOwner: boolean;
};

/** A question that leans on the one before. */
export type FollowUp =
	/** "why?", "and when?" */
	| { readonly form: "bare"; readonly asks: string }
	/** "what about Trelawney?", "and his wife?": the question before, of somebody else. */
	| { readonly form: "instead"; readonly words: string; readonly pronoun?: FollowedPronoun | undefined }
	/** "where does she live?": the first pronoun of each gender. */
	| { readonly form: "pronoun"; readonly words: string; readonly pronouns: readonly FollowedPronoun[] };

/** What people say before a question, and what joins it to the one before. */
const BEFORE = /^(?:(?:ok(?:ay)?|so|but|well|oh|hm+|please|hi|hey|footnote)\b[\s,:!.]*)+(?=\S)/iu;
const JOINED = /^(?<by>(?:and\s+)?(?:what|how)\s+about|and)[\s,]+(?=\S)/iu;
/** "why", "how come", "when was that"; "who" and "what" ask for more than a question before can tell. */
const BARE = /^(?:(?<asks>why|when|where|how|who|what)|how (?<come>come))(?:\s+(?:is|was)\s+that|\s+exactly)?$/iu;

const QUESTION_WORDS = wordSet("who who's whom whose what what's which when where where's why how");
/** After these "her" is no owner: "who told her about it", "what did he give her then". */
const AFTER_OBJECT = new Set([
	...ARTICLES,
	...DEMONSTRATIVES,
	...PREPOSITIONS,
	...CLAUSE_OPENERS,
	...AUXILIARIES,
	...POSSESSIVES_OF_OTHERS,
	...wordSet("and or but so then again there here now too first last it him them me you us"),
]);

/** Words of somebody put in another's place: more are a sentence of their own. */
const MOST_WORDS = 4;

/** Reads what leans on the question before by its form alone; undefined for a question that stands by itself. */
export function readFollowUp(typed: string): FollowUp | undefined {
	const text = typed.replaceAll(/\s+/gu, " ").trim().replace(BEFORE, "");
	const by = JOINED.exec(text)?.groups?.["by"]?.toLowerCase();
	const words = withoutEndMarks(text.replace(JOINED, "").replace(BEFORE, "")).trim();
	const { asks, come } = BARE.exec(words)?.groups ?? {};
	if (by === undefined || by === "and") {
		if (come !== undefined) return { form: "bare", asks: "why" };
		if (asks !== undefined) return { form: "bare", asks: asks.toLowerCase() };
	}
	return readInstead(words, by, text.endsWith("?")) ?? readPronouns(words);
}

/** @param by What joins it to the question before; @param asks Whether it ends as a question does. */
function readInstead(words: string, by: string | undefined, asks: boolean): FollowUp | undefined {
	const tokens = tokensOf(words);
	const [first] = tokens;
	if (first === undefined || tokens.length > MOST_WORDS || tokens.some(isOfSentence)) return undefined;
	const isOwned = tokens.length > 1 && POSSESSIVES_OF_OTHERS.has(first.lower) && first.lower !== "its";
	const isNoun = isPersonNoun(tokens.at(-1)?.lower ?? "");
	if (isOwned) {
		const { start, end } = first;
		return asks || by !== undefined || isNoun
			? { form: "instead", words, pronoun: { start, end, gender: genderOf(first.lower), isOwner: true } }
			: undefined;
	}
	// "And good night" asks nothing.
	if (by === undefined || (by === "and" && !asks)) return undefined;
	if (tokens.length === 1 && FOLLOWED.has(first.lower)) {
		const { start, end } = first;
		return { form: "instead", words, pronoun: { start, end, gender: genderOf(first.lower), isOwner: false } };
	}
	return tokens.every(({ lower }) => isStopWord(lower, "en")) ? undefined : { form: "instead", words };
}

/** A verb or a question word, which make a sentence; not of a name ("Will Ladislaw"). */
function isOfSentence({ typed, lower }: Token, at: number): boolean {
	if (at > 0 && FOLLOWED.has(lower)) return true;
	return (typed === lower || at === 0) && (QUESTION_WORDS.has(lower) || (typed === lower && AUXILIARIES.has(lower)));
}

function readPronouns(words: string): FollowUp | undefined {
	const tokens = tokensOf(words);
	const [first] = tokens;
	if (first === undefined || !(QUESTION_WORDS.has(first.lower) || AUXILIARIES.has(first.lower))) return undefined;
	const found = tokens.flatMap((token, at) =>
		FOLLOWED.has(token.lower) ? [{ ...token, at, case: caseOf(tokens, at) }] : [],
	);
	const [pronoun] = found;
	if (pronoun === undefined || isToldBefore(tokens, pronoun.at, pronoun.case)) return undefined;
	const pronouns = found.map(({ start, end, lower, case: inCase }): FollowedPronoun => {
		return { start, end, gender: genderOf(lower), isOwner: inCase === "owner" };
	});
	return {
		form: "pronoun",
		words,
		pronouns: pronouns.filter(({ gender }, at) => pronouns.findIndex((other) => other.gender === gender) === at),
	};
}

type Case = "owner" | "subject" | "object";

function caseOf(tokens: readonly Token[], at: number): Case {
	const { lower } = tokens[at] as Token;
	const next = tokens[at + 1]?.lower;
	const cases = PRONOUNS.get(lower)?.cases ?? [];
	if (cases.includes("subject")) return "subject";
	if (!cases.includes("determiner")) return cases.includes("object") ? "object" : "owner";
	return cases.includes("object") && (next === undefined || AFTER_OBJECT.has(next)) ? "object" : "owner";
}

/**
 * Whether the question itself may tell whom its first pronoun means: "why did the captain lose his ship", "who lost his hat".
 * One who is acted on is somebody else: "why did the captain hit him".
 */
function isToldBefore(tokens: readonly Token[], at: number, inCase: Case): boolean {
	if (inCase === "object") return false;
	const before = tokens.slice(1, at);
	const isNamed = before.some(
		({ typed, lower }) =>
			isCapitalised(typed) ||
			ARTICLES.has(lower) ||
			DEMONSTRATIVES.has(lower) ||
			isPersonNoun(lower.replace(/'?s$/u, "")),
	);
	const [first, second] = tokens;
	// "Who was his wife" has nobody before "his"; who did something may be the one whose hat it is.
	const isOfAsked = first?.lower === "who" && (!AUXILIARIES.has(second?.lower ?? "") || (inCase === "owner" && at > 2));
	return isNamed || isOfAsked;
}

/** He, she and they in all cases but "himself"; "it" is more often nobody and nothing ("did it rain"). */
const FOLLOWED: ReadonlySet<string> = new Set(
	[...PRONOUNS].flatMap(([word, { person, gender, cases }]) =>
		person === 3 && gender !== "thing" && !cases.includes("reflexive") ? [word] : [],
	),
);

function genderOf(lower: string): Gender {
	const gender = PRONOUNS.get(lower)?.gender ?? "unknown";
	return gender === "thing" ? "unknown" : gender;
}

type Token = { readonly start: number; readonly end: number; readonly typed: string; readonly lower: string };

function tokensOf(words: string): readonly Token[] {
	return [...words.matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)].map(({ 0: typed, index }) => ({
		start: index,
		end: index + typed.length,
		typed,
		lower: typed.replaceAll("’", "'").toLowerCase(),
	}));
}
