import type { NotSearched, Refusing, Searched } from "../saying.ts";
import { languageName } from "./language-name.ts";
import { inQuotes, joinWords, quoteWords } from "./lists-of-words.ts";
import { type EnglishWording, ours } from "./sentence.ts";

const OWN = { female: "hers", male: "his", unknown: "theirs" } as const;

function searchedWords(searched: Searched): string {
	return searched === "several" ? "any of the stories" : searched.title;
}

const NOT_GIVEN = { time: "a time", place: "a place", "what-was-asked": "what was asked" } as const;

/** Why there is no answer. */
export const refusals = {
	"not-said": () => ours("The story does not say."),
	"not-in-its-language": () => ours("The question is not in the story's language."),
	"other-language": ({ languages, in: searched }) => {
		const names = joinWords(languages.map(languageName), "and");
		return searched === "several"
			? ours(`The stories are in ${names}; ask with their words.`)
			: ours(`${searched.title} is in ${names}; ask with its words.`);
	},
	"no-such-passage": () => ours("There is no such passage."),
	"still-reading": () => ours("Still reading."),
	"no-story-to-search": () => ours("There is no story to search."),
	"not-named": ({ names, in: searched }) =>
		ours(`${quoteWords(names)} ${names.length === 1 ? "is" : "are"} not named in ${searchedWords(searched)}.`),
	"nobody-called": ({ name, in: searched }) =>
		ours(`Nobody called ${inQuotes(name)} is named in ${searchedWords(searched)}.`),
	"no-word-shared": ({ in: searched }) => ours(`The question shares no word with ${searchedWords(searched)}.`),
	"not-occurring": ({ words, in: searched }) =>
		ours(`${quoteWords(words)} ${words.length === 1 ? "does" : "do"} not occur in ${searchedWords(searched)}.`),
	"not-given": ({ what }) => ours(`The nearest passage speaks of it, but does not give ${NOT_GIVEN[what]}.`),
	"not-together": ({ in: searched }) => ours(`No passage in ${searchedWords(searched)} says all of this together.`),
	"each-but-not-together": ({ terms, inSeveral }) =>
		ours(
			`${inSeveral ? "The stories have" : "The story has"} each of these words, but no passage has ${quoteWords(terms)} together.`,
		),
	"not-without": ({ without, ...wanted }) =>
		ours(`Every passage with ${wantedWords(wanted)} has ${quoteWords(without, "or")} too.`),
	"not-near": (wanted) => ours(`No passage has ${wantedWords(wanted)}, though some have all of these words.`),
	"no-such-relative": ({ name, role, gender }) =>
		ours(`The story names ${name}, but tells of no ${role} of ${OWN[gender]}.`),
	"quotes-nothing-from": ({ name }) => ours(`The story names ${inQuotes(name)} but quotes nothing from them.`),
	"not-said-by": ({ words, speaker }) => ours(`${inQuotes(words)} is in the story, but not as words of ${speaker}.`),
	"nothing-near": ({ words }) => ours(`Nothing in the story comes near the words ${inQuotes(words)}.`),
	"message-without-words": () => ours("The message holds no words to look for."),
	"no-passage-near": () => ours("No passage has these words, or nearly these words."),
	"no-citation": ({ typed, examples }) =>
		ours(
			`${inQuotes(typed)} is no citation. Write it as it stands under an answer, such as ${quoteWords(examples, "or")}.`,
		),
	"no-chapter-headed": ({ typed, examples }) =>
		ours(
			`No chapter is headed ${inQuotes(typed)}. Write a citation as it stands under an answer, such as ${quoteWords(examples, "or")}.`,
		),
	"none-has-passage": () => ours("None of the stories has that passage."),
	"has-paragraphs": ({ title, count, chapter }) => {
		const extent = extentWords(count, "paragraph");
		return chapter === undefined ? `${title} has ${extent}.` : ours(`Chapter ${chapter} of ${title} has ${extent}.`);
	},
	"has-chapters": ({ title, count }) => `${title} has ${extentWords(count, "chapter")}.`,
	"being-read": ({ titles, count }) =>
		`${joinTitles(titles)} ${count === 1 ? "is" : "are"} still being read; ask again in a moment.`,
	"corpus-is-empty": () => ours("Put a text into the corpus folder; corpus/README.md says how."),
} satisfies Partial<EnglishWording>;

/** “a” and “b” near “c” */
function wantedWords({ terms, near }: Omit<Extract<Refusing, { say: "not-near" }>, "say">): string {
	const pairs = near.map((pair) => pair.map(inQuotes).join(" near "));
	return joinWords([...terms.map(inQuotes), ...pairs], "and");
}

/** "no paragraphs", "1 paragraph", "paragraphs 1 to 9" */
function extentWords(count: number, one: string): string {
	return count > 1 ? `${one}s 1 to ${count}` : count === 1 ? `1 ${one}` : `no ${one}s`;
}

function joinTitles(titles: readonly string[]): string {
	return titles.join(", ");
}

/** What was left out of the search, since the reader has not said how far they have read. */
export function notSearchedWords({ titles, more, story }: NotSearched): string {
	const others = more > 0 ? ` and ${more} more` : "";
	return `Not searched: ${titles.join(", ")}${others}. This server asks how far you have read first: /progress set place:1 story:${story}`;
}
