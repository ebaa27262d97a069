import type { ResolvedQuestion } from "../../search/resolved-question.ts";
import { SENTENCE_SIGNALS } from "../passage/sentence-signals.ts";
import { readerOf, type Signal, type SignalValues } from "../signal.ts";

/** A question beside the best sentence found for it. */
export type AskedBeside = { readonly resolved: ResolvedQuestion; readonly sentence: SignalValues };

const answerTypeOf = readerOf(SENTENCE_SIGNALS, "answerType");
const answerNearOf = readerOf(SENTENCE_SIGNALS, "answerNear");

/** A form of the question that is there or not. */
function form(
	name: string,
	says: string,
	has: (question: ResolvedQuestion["question"]) => boolean,
): Signal<AskedBeside> {
	return { name, says, of: ({ resolved }) => (has(resolved.question) ? 1 : 0) };
}

/** What is asked for, what the stories lack of it, and whether the sentence has a word of that kind. */
export const QUESTION_SIGNALS: readonly Signal<AskedBeside>[] = [
	{
		name: "unknownWords",
		says: "words of the question that no story has",
		of: ({ resolved: { unknownWords } }) => unknownWords.length / (unknownWords.length + 2),
	},
	{
		name: "unknownNames",
		says: "names in the question that no story has",
		of: ({ resolved: { unknownNames } }) => unknownNames.length / (unknownNames.length + 1),
	},
	{
		name: "meanTelling",
		says: "the question's words tell much in the mean",
		of: ({ resolved: { totalTelling, terms } }) => totalTelling / Math.max(1, terms.length),
	},
	{ name: "words", says: "the question is long", of: ({ resolved }) => resolved.question.words.length / 20 },
	form("expectsAny", "any kind of thing is asked for", ({ expects }) => expects === "any"),
	{
		name: "typeMissing",
		says: "the best sentence has no word of the kind asked for",
		of: ({ resolved, sentence }) => (resolved.question.expects !== "any" && answerTypeOf(sentence) === 0 ? 1 : 0),
	},
	{
		name: "typeFar",
		says: "the best sentence has no word of the kind asked for near the question's words",
		of: ({ resolved, sentence }) => (resolved.question.expects !== "any" && answerNearOf(sentence) === 0 ? 1 : 0),
	},
	form("person", "a person is asked for", ({ expects }) => expects === "person"),
	form("time", "a time is asked for", ({ expects }) => expects === "time"),
	form("number", "a number is asked for", ({ expects }) => expects === "number"),
	form("place", "a place is asked for", ({ expects }) => expects === "place"),
	form("reason", "a reason is asked for", ({ expects }) => expects === "reason"),
	form("what", "the question asks what", ({ kind }) => kind === "what"),
	form("negated", "the question denies", ({ negated }) => negated),
];
