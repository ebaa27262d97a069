import { formsOf } from "../language/inflect.ts";
import { TIME_UNITS } from "../language/lists/calendar.ts";
import { AUXILIARIES, FORMS_OF_DO } from "../language/lists/function-words.ts";
import { USUAL_SAYING_VERBS } from "../language/lists/verbs-of-saying.ts";
import { listed, wordSet } from "../language/lists/word-set.ts";
import type { AnswerType, QuestionKind } from "./question.ts";

const QUESTION_WORDS = wordSet("who whom whose who's what what's which whichever when where why how");

const QUANTITIES = wordSet("much far tall big large high deep wide fast heavy hot cold late early");
const COUNTS = wordSet("number percentage percent proportion fraction");
const SIZES = wordSet("amount distance size");
const PEOPLE = wordSet("person man woman king queen boy girl president leader scientist author writer character");
/** "Which second" and "which quarter" ask for a thing among others. */
const TIMES = formsOf(
	[...TIME_UNITS, ...listed("date era season time period")].filter((unit) => unit !== "second" && unit !== "quarter"),
	"noun",
);
const PLACES = formsOf("place country city town state region continent village river location", "noun");
const REASONS: ReadonlySet<string> = new Set(["reason", ...formsOf("cause make", "verb")]);
const HAPPENINGS = formsOf("happen", "verb");
const FEELING = formsOf("feel", "verb");
/** What somebody thinks is asked for as anything else is; what they warn of is what they say. */
const SAYING = formsOf(
	[...USUAL_SAYING_VERBS, "warn", "suggest"].filter((verb) => verb !== "think"),
	"verb",
);
/** "Did" and "does" in a question mostly help another verb. */
const DONE = new Set([...FORMS_OF_DO].filter((form) => form !== "did" && form !== "does"));

/** What a question asks for, told by its question word and what follows it. */
export function kindOf(lower: string): QuestionKind {
	const words = lower.match(WORD) ?? [];
	if (AUXILIARIES.has(words[0] ?? "")) return "yes-no";
	// The question word that stands first decides: "what did he do when she came" asks what, not when.
	const at = words.findIndex((word) => QUESTION_WORDS.has(word) && word !== "whichever");
	const [asking = "", ...rest] = words.slice(at);
	if (at < 0) return "statement";
	const [next = "", second = ""] = rest;
	switch (asking) {
		case "who":
		case "whom":
		case "who's":
			return "who";
		case "whose":
			return "whose";
		case "where":
			return "where";
		case "why":
			return "why";
		case "when":
			return isClauseAhead(lower) ? "what" : "when";
		case "how":
			return kindOfHow(next, rest);
		default:
			return kindOfWhat(asking, [next, second], rest);
	}
}

const WORD = /[\p{L}\p{N}_]+(?:'[\p{L}\p{N}_]+)*/gu;

/** "When she came home, she wept": no question, but where one ends with its mark. */
function isClauseAhead(lower: string): boolean {
	const from = lower.slice(lower.search(/\bwhen\b/u));
	return from.includes(",") && !from.includes("?");
}

function kindOfHow(next: string, rest: readonly string[]): QuestionKind {
	if (next === "many" || next === "often") return "how-many";
	if (next === "long") return "how-long";
	if (next === "old") return "how-old";
	if (QUANTITIES.has(next)) return "how-much";
	if (next === "come") return "why";
	return AUXILIARIES.has(next) && rest.some((word) => FEELING.has(word)) ? "feeling" : "how";
}

/** @param after The two words after "what" or "which". A word may stand before the one that tells: "which two cities". */
function kindOfWhat(asking: string, after: readonly [string, string], rest: readonly string[]): QuestionKind {
	const [next] = after;
	const isWhat = asking === "what";
	// "Which country's army" asks for a country.
	const says = (kinds: ReadonlySet<string>) => after.some((word) => kinds.has(word.replace(/'s?$/u, "")));
	const goesOn = (kinds: ReadonlySet<string>) => AUXILIARIES.has(next) && rest.slice(1).some((word) => kinds.has(word));
	if (isWhat && COUNTS.has(next)) return "how-many";
	if (isWhat && next === "age") return "how-old";
	if (isWhat && SIZES.has(next)) return "how-much";
	if (isWhat && goesOn(FEELING)) return "feeling";
	if (asking !== "what's" && PEOPLE.has(next)) return "who";
	if (asking !== "what's" && says(TIMES)) return "when";
	if (asking !== "what's" && says(PLACES)) return "where";
	if (!isWhat) return "what";
	if (says(REASONS)) return "why";
	if (says(HAPPENINGS) || asksForResult(rest)) return "what-happened";
	if (goesOn(SAYING)) return "what-said";
	return goesOn(DONE) ? "what-did" : "what";
}

/** "What was the result", "what will happen". */
function asksForResult(rest: readonly string[]): boolean {
	return /^(?:\S+ )?(?:(?:was|is) the result|were the results)\b|^(?:will|would) happen\b/u.test(rest.join(" "));
}

export function answerTypeOf(kind: QuestionKind, lower: string): AnswerType {
	switch (kind) {
		case "who":
		case "whose":
			return "person";
		case "when":
		case "how-long":
			return "time";
		case "where":
			return "place";
		case "how-many":
		case "how-much":
		case "how-old":
			return "number";
		case "why":
			return "reason";
		case "feeling":
			return "feeling";
		case "what-said":
			return "speech";
		case "what":
			return /\bwhat (?:is|was|were|are) (?:the )?names?\b|\bname of\b/.test(lower) ? "person" : "any";
		case "how":
		case "what-happened":
		case "what-did":
		case "yes-no":
		case "statement":
			return "any";
	}
}
