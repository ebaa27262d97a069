import { isEnglish } from "../language/base-language.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import type { Story } from "../story/story.ts";
import type { Answer } from "./answer.ts";
import type { Fact, Saying, StoryState } from "./wording/saying.ts";

type StatusRow = {
	readonly id: string;
	readonly title: string;
	readonly state: StoryState;
	readonly problem?: string | undefined;
};

/** How many headings are listed before "…". */
const MOST_HEADINGS = 12;

/** Every story, a line each, with what is wrong with it. */
export async function listStories(statuses: readonly StatusRow[]): Promise<Answer> {
	const ready = statuses.filter(({ state }) => state === "ready").length;
	return {
		kind: "info",
		headline:
			statuses.length === 0 ? { say: "no-stories-yet" } : { say: "stories-ready", ready, count: statuses.length },
		lines: statuses.map(({ id, title, state, problem }) => ({ say: "story-state", title, id, state, problem })),
	};
}

/** Title, source, date, chapters and how it was read, for the one story in scope; the list where there are several. */
export async function describeStory(
	stories: readonly SearchableStory[],
	statuses: readonly StatusRow[],
): Promise<Answer> {
	const [only, ...others] = stories;
	if (only === undefined || others.length > 0) return listStories(statuses);
	const { story, layers } = only;
	const people = layers.entities.filter(({ kind }) => kind === "person").length;
	return {
		kind: "info",
		headline: { say: "words", words: story.title },
		lines: [
			...facts(story),
			{ say: "length", paragraphs: story.paragraphs.length, chapters: story.chapters.length },
			isEnglish(story.language)
				? { say: "found-in-it", people, dates: layers.dates.length, quotations: layers.quotations.length }
				: { say: "rules-are-english" },
			...headings(story),
			...howRead(story),
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

/**
 * What was left out before a report. Of a longer story a reader may see a part, and what its opening was taken
 * for can hang on what follows, so there the way it was read is for whoever runs the bot.
 */
function howRead(story: Story): readonly Saying[] {
	return story.dateline === undefined
		? [{ say: "inspect-shows" }]
		: story.notes.map((note) => ({ say: "how-read", note }));
}

function headings(story: Story): readonly Saying[] {
	const titled = story.chapters.flatMap(({ number, title }) =>
		title === undefined ? [] : [{ say: "chapter", number, title } as const],
	);
	const more = titled.length - MOST_HEADINGS;
	return more > 0 ? [...titled.slice(0, MOST_HEADINGS), { say: "and-more", count: more }] : titled;
}
