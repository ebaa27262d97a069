import { isEnglish } from "../../language/base-language.ts";
import type { SearchableStory } from "../../retrieval/index/searchable-story.ts";
import type { LeftOut } from "../../story/left-out.ts";
import type { WarningsInShort } from "../../story/reading-warning.ts";
import type { Story } from "../../story/story.ts";
import type { Answer } from "../answer.ts";
import type { Fact, Saying, StoryState } from "../wording/saying.ts";
import { LINES_ON_PAGE, pageOf } from "./pages.ts";

type StatusRow = {
	readonly id: string;
	readonly title: string;
	readonly state: StoryState;
	readonly problem?: Saying | undefined;
	readonly warnings?: WarningsInShort | undefined;
};

/** How many headings are listed before "…". */
const MOST_HEADINGS = 12;

/** Every story, a line each, with what is wrong with it. @param page From 1. */
export async function listStories(statuses: readonly StatusRow[], page: number): Promise<Answer> {
	const shown = pageOf(statuses, page, LINES_ON_PAGE);
	const ready = statuses.filter(({ state }) => state === "ready").length;
	return {
		kind: "info",
		headline:
			statuses.length === 0 ? { say: "no-stories-yet" } : { say: "stories-ready", ready, count: statuses.length },
		lines: shown.items.map(({ id, title, state, problem, warnings }) => ({
			say: "story-state",
			title,
			id,
			state,
			problem,
			warnings,
		})),
		page: shown.page,
	};
}

/**
 * Title, source, date, chapters and how a story was read.
 *
 * @param isWhole The asker may see all of it, and so what was left out and what is wrong with its file, which hang on all of it.
 */
export async function describeStory({ story, layers }: SearchableStory, isWhole: boolean): Promise<Answer> {
	const people = layers.entities.filter(({ kind }) => kind === "person").length;
	return {
		kind: "info",
		headline: { say: "words", words: story.title },
		about: story.id,
		lines: [
			...facts(story),
			{ say: "length", paragraphs: story.paragraphs.length, chapters: story.chapters.length },
			isEnglish(story.language)
				? { say: "found-in-it", people, dates: layers.dates.length, quotations: layers.quotations.length }
				: { say: "rules-are-english" },
			...headings(story),
			...(isWhole ? howRead(story) : [{ say: "inspect-shows" } as const]),
		],
	};
}

function facts(story: Story): readonly Saying[] {
	const { place, day } = story.dateline ?? {};
	return [
		fact("id", story.id),
		fact("author", story.author),
		fact("source", story.source),
		story.published && ({ say: "published", value: story.published } as const),
		(place || day) && ({ say: "filed", place, day } as const),
		fact("language", story.language),
		fact("rights", story.rights),
	].filter((line) => typeof line === "object");
}

function fact(name: Fact, value: string | undefined): Saying | undefined {
	return value === undefined ? undefined : { say: "fact", fact: name, value };
}

/** Kinds of what was left out that have a line, and warnings: a phone shows some ten. */
const MOST_KINDS = 4;
const MOST_WARNINGS = 3;

/** How it was read, what was left out, and what is wrong: the largest kinds a line each, the others in one. */
function howRead({ notes, leftOut, warnings }: Story): readonly Saying[] {
	const largest = leftOut.toSorted((a, b) => b.characters - a.characters).slice(0, MOST_KINDS);
	const others = leftOut.filter((one) => !largest.includes(one));
	const more = warnings.length - MOST_WARNINGS;
	return [
		...notes.map((note) => ({ say: "how-read", note }) as const),
		...leftOut.filter((one) => largest.includes(one)).map((one) => ({ say: "left-out", leftOut: shown(one) }) as const),
		...(others.length === 0 ? [] : [{ say: "also-left-out", leftOut: others } as const]),
		...warnings.slice(0, MOST_WARNINGS).map((warning) => ({ say: "reading-warning", warning }) as const),
		...(more > 0 ? [{ say: "and-more", count: more } as const] : []),
	];
}

/** What a note hides from those who see it shown is counted only: its author may keep the end of the story there. */
function shown(leftOut: LeftOut): LeftOut {
	return { ...leftOut, words: leftOut.what === "comments" ? [] : leftOut.words.slice(0, 2) };
}

function headings(story: Story): readonly Saying[] {
	const titled = story.chapters.flatMap(({ number, title, published }) =>
		title === undefined ? [] : [{ say: "chapter", number, title, published } as const],
	);
	const more = titled.length - MOST_HEADINGS;
	return more > 0 ? [...titled.slice(0, MOST_HEADINGS), { say: "and-more", count: more }] : titled;
}
