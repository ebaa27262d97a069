import { formatDay, formatValue } from "../../../story/day.ts";
import type { Among, Fact } from "../saying.ts";
import { describedWords } from "./findings.ts";
import { counted, joinWords, timesWord } from "./lists-of-words.ts";
import { alsoLeftOutWords, leftOutWords, noteWords, warningsInLine, warningWords } from "./reading-notes.ts";
import { type EnglishWording, ours } from "./sentence.ts";

function amongWords(among: Among): string {
	return "title" in among ? among.title : `${among.stories} stories`;
}

function pageWords({ number, count }: { readonly number: number; readonly count: number }): string {
	return count > 1 ? `, page ${number} of ${count}` : "";
}

const FACT_WORDS: Readonly<Record<Fact, string>> = {
	id: "Id",
	author: "Author",
	source: "Source",
	language: "Language",
	rights: "Rights",
};

const STATE_WORDS = { ready: "", reading: ": still being read", failed: ": could not be read" } as const;

/** Lists of what there is in stories, and of the stories themselves. */
export const lists = {
	people: ({ count, in: among, page }) =>
		ours(
			count === 0
				? `No person is named in ${amongWords(among)}.`
				: `${counted(count, "person", "people")} in ${amongWords(among)}${pageWords(page)}`,
		),
	person: ({ name, as, count, title }) =>
		`${name}${as === undefined ? "" : `: ${describedWords(as)}`} (${timesWord(count)}${title === undefined ? "" : `, ${title}`})`,
	"dated-events": ({ dated, in: among, page }) =>
		ours(`${counted(dated, "dated event")} in ${amongWords(among)}${pageWords(page)}`),
	"dates-nothing-else": ({ dated, in: among }) => {
		const these = dated === 1 ? "this one" : `these ${dated}`;
		return "title" in among
			? `Besides ${these} the story dates nothing; its own words for time are found with /when.`
			: `Besides ${these} the stories date nothing; their own words for time are found with /when.`;
	},
	"no-dates": ({ in: among }) => {
		const words = amongWords(among);
		return "title" in among ? `${words} dates nothing.` : ours(`${words} date nothing.`);
	},
	"ask-when": () => "Its own words for time are found with /when.",
	event: ({ when, excerpt, place, title }) =>
		`${formatValue(when.value, when.words)}: ${excerpt} (${title === undefined ? "" : `${title}, `}${
			place === undefined ? "" : `¶${place}`
		})`,
	"no-stories-yet": () => "There is no story yet. Put a text into the corpus folder; corpus/README.md says how.",
	"stories-ready": ({ ready, count }) => `${ready} of ${count} ${count === 1 ? "story is" : "stories are"} ready.`,
	"story-state": ({ title, id, state, problem, warnings }) => {
		const told = warnings === undefined || state !== "ready" ? "" : `, ${warningsInLine(warnings)}`;
		return `${title} (${id})${STATE_WORDS[state]}${told}${problem === undefined ? "" : `. ${problem}`}`;
	},
	fact: ({ fact, value }) => `${FACT_WORDS[fact]}: ${value}`,
	published: ({ value }) => `Published: ${formatValue(value)}`,
	filed: ({ place, day }) => `Dateline: ${[place, day && formatDay(day)].filter(Boolean).join(", ")}`,
	length: ({ paragraphs, chapters }) =>
		`Length: ${counted(paragraphs, "paragraph")} in ${counted(chapters, "chapter")}`,
	"found-in-it": ({ people, dates, quotations }) =>
		`Found in it: ${counted(people, "person", "people")}, ${counted(dates, "date")}, ${counted(quotations, "quotation")}`,
	"how-read": ({ note }) => noteWords(note),
	"left-out": ({ leftOut }) => leftOutWords(leftOut),
	"also-left-out": ({ leftOut }) => alsoLeftOutWords(leftOut),
	"read-with-warnings": ({ warnings }) => warningsInLine(warnings),
	"reading-warning": ({ warning }) => warningWords(warning),
	"rules-are-english": ({ titles }) =>
		`Names, dates and speakers are read by rules made for English; ${
			titles === undefined
				? "in this language only its words are searched"
				: `of ${joinWords(titles, "and")} only the words are searched`
		}.`,
	chapter: ({ number, title, published }) =>
		`Chapter ${number}: ${title}${published === undefined ? "" : ` (${formatValue(published)})`}`,
	"and-more": ({ count }) => `… and ${count} more`,
	"inspect-shows": () => "How it was read: npm run inspect shows it to whoever runs the bot.",
} satisfies Partial<EnglishWording>;
