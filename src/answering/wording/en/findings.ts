import { formatDay, formatValue } from "../../../story/day.ts";
import type { Described, Saying } from "../saying.ts";
import { reasonWords } from "./date-reasons.ts";
import { inQuotes, joinWords, quoteWords, timesWord } from "./lists-of-words.ts";
import { beginningWith, type EnglishWording, ours } from "./sentence.ts";

const KIND_WORDS = { person: "a person", place: "a place", organization: "an organisation" } as const;

export function describedWords(as: Described): string {
	return "words" in as ? as.words : KIND_WORDS[as.kind];
}

/** What was found, and what is said besides. @param words Of sayings within sayings. */
export const findings = (words: (saying: Saying) => string) =>
	({
		words: ({ words }) => words,
		date: ({ value, words }) =>
			value === undefined
				? `${inQuotes(words)}, in the story's words.`
				: `${formatValue(value, words)}: ${inQuotes(words)}.`,
		"own-date": ({ value }) => `${formatValue(value)}.`,
		"own-day": ({ day }) => `${formatDay(day)}.`,
		place: ({ name }) => `${name}.`,
		described: ({ name, as }) => {
			if (!("words" in as)) return beginningWith(name, `: ${describedWords(as)}.`);
			if (as.hearsay === undefined) return beginningWith(name, `: ${inQuotes(as.words)}.`);
			return beginningWith(name, `, as ${as.hearsay.of ?? "somebody"} says: ${inQuotes(as.words)}.`);
		},
		"first-named": ({ name, words }) => beginningWith(name, ` is first named here: ${inQuotes(words)}`),
		relative: ({ name, words }) => beginningWith(name, `: ${inQuotes(words)}.`),
		each: ({ sayings }) => sayings.map(words).join(" "),
		"which-one": ({ name, count, inSeveral }) =>
			ours(`${inQuotes(name)} could be ${count} in ${inSeveral ? "these stories" : "this story"}. Which one?`),
		candidate: ({ as, title }) => (title === undefined ? describedWords(as) : `${describedWords(as)} (${title})`),
		"told-by-story": ({ words, mayBeSaid }) =>
			mayBeSaid
				? `${inQuotes(words)} The story tells this; whether somebody says it is not plain.`
				: `${inQuotes(words)} The story tells this itself; nobody says it.`,
		"speaker-unknown": ({ words }) =>
			`${inQuotes(words)} Speaker unknown: who says something is told of English stories only.`,
		reported: ({ words, speaker }) =>
			ours(
				speaker === undefined
					? `Reported, without saying who said it: ${words}`
					: `Reported of ${speaker}, not word for word: ${words}`,
			),
		quoted: ({ words, speaker, resolved }) => {
			if (speaker === undefined) return `${inQuotes(words)} The story does not say who says this.`;
			return `${inQuotes(words)} Said by ${speaker}${resolved ? ", as the context tells" : ""}.`;
		},
		"quoted-times": ({ name, count }) => beginningWith(name, ` is quoted ${timesWord(count)}.`),
		"passages-with": ({ count, terms, without }) =>
			ours(
				`${count} ${count === 1 ? "passage holds" : "passages hold"} ${quoteWords(terms)}${
					without.length === 0 ? "" : ` without ${quoteWords(without, "or")}`
				}.`,
			),
		"several-headed-so": ({ typed, count }) => ours(`${inQuotes(typed)} may be ${count} places here. Which one?`),
		"several-have-it": ({ paragraph }) => ours(`Several stories have a ¶${paragraph}. Which one?`),
		verbatim: () => "Verbatim: these words are in the story.",
		close: ({ words }) => `Close: the story has ${inQuotes(words)}`,

		"read-as-question": ({ question }) => `Read as: ${question}`,
		"taken-by-itself": () => "This question was taken by itself, without the one before it. Name who or what is meant.",
		"read-as": ({ typed, read }) => `Read ${inQuotes(typed)} as ${inQuotes(read)}.`,
		"date-rule": ({ words, value, why }) =>
			value === undefined
				? `'${words}': ${reasonWords(why)}`
				: `'${words}' → ${formatValue(value, words)}, ${reasonWords(why)}`,
		"own-date-rule": ({ by }) =>
			by === "publication" ? "The story's date of publication." : "The story's own dateline.",
		"no-time-given": () => "The story gives no time for it here.",
		"whereabouts-of": ({ name }) => `What the story says of where ${name} is.`,
		"could-also-be": ({ names }) => `It could also be ${joinWords(names, "or")}.`,
		"unnamed-here": () => "The story does not name them here.",
		"nobody-called-here": ({ names }) => ours(`Nobody called ${quoteWords(names)} is named here.`),
		about: ({ name, saying }) => `${name}: ${words(saying)}`,
		mentioned: ({ count, first }) =>
			`Mentioned ${timesWord(count)}${first === undefined ? "" : `, first in ¶${first}`}.`,
		"also-called": ({ names }) => `Also called ${joinWords(names, "and")}.`,
		"appears-with": ({ names }) => `Appears with ${joinWords(names, "and")}.`,
		cue: ({ words }) => `The story's words for who speaks: ${inQuotes(words)}.`,
		differs: ({ words, differences }) =>
			`Not exactly ${inQuotes(words)}: the story has it ${differences
				.map(({ asked, story }) =>
					story === undefined
						? `without ${inQuotes(asked ?? "")}`
						: asked === undefined
							? `with ${inQuotes(story)}`
							: `${inQuotes(story)} for ${inQuotes(asked)}`,
				)
				.join(", ")}.`,
		"message-differs": ({ difference: { asked, story } }) => {
			if (story === undefined) return `The message has ${inQuotes(asked ?? "")}; the story does not.`;
			return asked === undefined
				? `The story has ${inQuotes(story)}; the message does not.`
				: `The message has ${inQuotes(asked)}; the story has ${inQuotes(story)}.`;
		},
		"only-first-compared": ({ characters }) => `Only the first ${characters} characters of the message were compared.`,
		"story-begins-here": () => "This is where the story begins.",
		"nothing-after": () => ours("There is nothing after this."),
	}) satisfies Partial<EnglishWording>;
