import type { NotSearched, Searched, Wording } from "../saying.ts";
import { quoteWords } from "./lists-of-words.ts";

const OWN = { female: "hers", male: "his", unknown: "theirs" } as const;

function searchedWords(searched: Searched): string {
	return searched === "several" ? "any of the stories" : searched.title;
}

const NOT_GIVEN = { time: "a time", place: "a place", "what-was-asked": "what was asked" } as const;

/** Why there is no answer. */
export const refusals = {
	"not-said": () => "The story does not say.",
	"no-such-passage": () => "There is no such passage.",
	"still-reading": () => "Still reading.",
	"no-story-to-search": () => "There is no story to search.",
	"not-named": ({ names, in: searched }) =>
		`${quoteWords(names)} ${names.length === 1 ? "is" : "are"} not named in ${searchedWords(searched)}.`,
	"nobody-called": ({ name, in: searched }) => `Nobody called “${name}” is named in ${searchedWords(searched)}.`,
	"no-word-shared": ({ in: searched }) => `The question shares no word with ${searchedWords(searched)}.`,
	"not-occurring": ({ words, in: searched }) =>
		`${quoteWords(words)} ${words.length === 1 ? "does" : "do"} not occur in ${searchedWords(searched)}.`,
	"not-given": ({ what }) => `The nearest passage speaks of it, but does not give ${NOT_GIVEN[what]}.`,
	"not-together": ({ in: searched }) => `No passage in ${searchedWords(searched)} says all of this together.`,
	"each-but-not-together": ({ terms, inSeveral }) =>
		`${inSeveral ? "The stories have" : "The story has"} each of these words, but no passage fits all of “${terms.join(" ")}” as asked.`,
	"no-such-relative": ({ name, role, gender }) => `The story names ${name}, but tells of no ${role} of ${OWN[gender]}.`,
	"quotes-nothing-from": ({ name }) => `The story names “${name}” but quotes nothing from them.`,
	"not-said-by": ({ words, speaker }) => `“${words}” is in the story, but not as words of ${speaker}.`,
	"nothing-near": ({ words }) => `Nothing in the story comes near the words “${words}”.`,
	"message-without-words": () => "The message holds no words to look for.",
	"no-passage-near": () => "No passage has these words, or nearly these words.",
	"no-citation": ({ typed, examples }) =>
		`“${typed}” is no citation. Write it as it stands under an answer, such as ${quoteWords(examples, "or")}.`,
	"none-has-passage": () => "None of the stories has that passage.",
	"has-paragraphs": ({ title, count, chapter }) =>
		`${chapter === undefined ? title : `Chapter ${chapter} of ${title}`} has paragraphs 1 to ${count}.`,
	"has-chapters": ({ title, count }) => `${title} has chapters 1 to ${count}.`,
	"being-read": ({ titles, count }) =>
		`${joinTitles(titles)} ${count === 1 ? "is" : "are"} still being read; ask again in a moment.`,
	"corpus-is-empty": () => "Put a text into the corpus folder; corpus/README.md says how.",
} satisfies Partial<Wording>;

function joinTitles(titles: readonly string[]): string {
	return titles.join(", ");
}

/** What was left out of the search, since the reader has not said how far they have read. */
export function notSearchedWords({ titles, more, story }: NotSearched): string {
	const others = more > 0 ? ` and ${more} more` : "";
	return `Not searched: ${titles.join(", ")}${others}. This server asks how far you have read first: /progress set place:1 story:${story}`;
}
