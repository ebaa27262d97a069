import { nounKind } from "../../../language/known-names.ts";
import { isCommonWord, isDemonym, isFirstName } from "../../../language/word-lists.ts";
import type { KindSignal } from "./kind-signal.ts";

function isPlainWord(lower: string): boolean {
	return isCommonWord(lower) && !isFirstName(lower);
}

/** What common words and peoples within a name of several words say. */
export const PLAIN_WORD_SIGNALS: readonly KindSignal[] = [
	{
		name: "unplain",
		says: "Not only common words, and no report.",
		of: ({ words, report }) => (words.every(({ lower }) => isPlainWord(lower)) ? 0 : 1 - report),
	},
	{
		name: "common",
		says: "Only common words: Happy Days.",
		of: ({ words }) => words.every(({ lower }) => isPlainWord(lower)),
	},
	{ name: "ends in a common word", says: "The last word is a common one.", of: ({ last }) => isPlainWord(last.lower) },
	{
		name: "opens with a common word",
		says: "The first word is a common one.",
		of: ({ first }) => isPlainWord(first.lower),
	},
	{
		name: "strange",
		says: "No common word within, and not in capitals.",
		of: ({ words }) => words.every(({ lower, text }) => !isCommonWord(lower) && text !== text.toUpperCase()),
	},
	{
		name: "demonym",
		says: "A people's name within: Russian Museum.",
		of: ({ words }) => words.some(({ lower }) => isDemonym(lower)),
	},
	{
		name: "ends in a person",
		says: "The last word is a noun of persons.",
		of: ({ last }) => nounKind(last.lower) === "person",
	},
	{
		name: "ends in a group",
		says: "The last word is a noun of groups.",
		of: ({ last }) => nounKind(last.lower) === "group",
	},
	{
		name: "ends in a spot",
		says: "The last word is a noun of places.",
		of: ({ last }) => nounKind(last.lower) === "place",
	},
	{
		name: "ends in a thing",
		says: "The last word is a noun of things.",
		of: ({ last }) => nounKind(last.lower) === "artifact",
	},
	{
		name: "ends in a matter",
		says: "The last word is a noun of times, deeds or words.",
		of: ({ last }) => nounKind(last.lower) === "time" || nounKind(last.lower) === "matter",
	},
	{
		name: "plural",
		says: "The last word is a common word in the plural.",
		of: ({ last }) => isPlainWord(last.lower) && /[^s]s$/u.test(last.lower),
	},
	{ name: "number", says: "A number within.", of: ({ words }) => words.some(({ text }) => /\d/u.test(text)) },
];
