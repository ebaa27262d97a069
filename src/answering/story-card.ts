import { isEnglish } from "../language/base-language.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import { formatDay, formatValue } from "../story/day.ts";
import type { Story } from "../story/story.ts";
import type { Answer } from "./answer.ts";

type ShelfRow = {
	readonly id: string;
	readonly title: string;
	readonly state: "ready" | "reading" | "failed";
	readonly problem?: string | undefined;
};

/** How many headings are listed before "…". */
const MOST_HEADINGS = 12;

/** Every story on the shelf, a line each, with what is wrong with it. */
export async function listStories(shelf: readonly ShelfRow[]): Promise<Answer> {
	const ready = shelf.filter(({ state }) => state === "ready").length;
	return {
		kind: "info",
		headline:
			shelf.length === 0
				? "There is no story yet. Put a text into the corpus folder; corpus/README.md says how."
				: `${ready} of ${shelf.length} ${shelf.length === 1 ? "story is" : "stories are"} ready.`,
		lines: shelf.map(
			({ id, title, state, problem }) =>
				`${title} (${id})${state === "ready" ? "" : state === "reading" ? ": still being read" : ": could not be read"}${
					problem === undefined ? "" : `. ${problem}`
				}`,
		),
	};
}

/** Title, source, date, chapters and how it was read, for the one story in scope; the list where there are several. */
export async function describeStory(stories: readonly SearchableStory[], shelf: readonly ShelfRow[]): Promise<Answer> {
	const [only, ...others] = stories;
	if (only === undefined || others.length > 0) return listStories(shelf);
	const { story, layers } = only;
	const people = layers.entities.filter(({ kind }) => kind === "person").length;
	return {
		kind: "info",
		headline: story.title,
		lines: [
			...facts(story).map(([name, value]) => `${name}: ${value}`),
			`Length: ${counted(story.paragraphs.length, "paragraph")} in ${counted(story.chapters.length, "chapter")}`,
			`Found in it: ${counted(people, "person", "people")}, ${counted(layers.dates.length, "date")}, ${counted(layers.quotations.length, "quotation")}`,
			...(isEnglish(story.language)
				? []
				: [
						"Names, dates and speakers are read by rules made for English; in this language only its words are searched.",
					]),
			...headings(story),
			...howRead(story),
		],
	};
}

function facts(story: Story): readonly (readonly [string, string])[] {
	const filed = [story.dateline?.place, story.dateline?.day && formatDay(story.dateline.day)]
		.filter(Boolean)
		.join(", ");
	const rows: readonly (readonly [string, string | undefined])[] = [
		["Id", story.id],
		["Author", story.author],
		["Source", story.source],
		["Published", story.published && formatValue(story.published)],
		["Dateline", filed || undefined],
		["Language", story.language],
		["Rights", story.rights],
	];
	return rows.filter((row): row is [string, string] => row[1] !== undefined);
}

/**
 * What was left out of a report, word for word. Of a longer story a reader may see a part, and what its opening was taken
 * for can hang on what follows, so there the way it was read is for whoever runs the bot.
 */
function howRead(story: Story): readonly string[] {
	return story.dateline === undefined
		? ["How it was read: npm run inspect shows it to whoever runs the bot."]
		: story.notes;
}

function headings(story: Story): readonly string[] {
	const titled = story.chapters.filter(({ title }) => title !== undefined);
	const lines = titled.slice(0, MOST_HEADINGS).map(({ number, title }) => `Chapter ${number}: ${title}`);
	return titled.length > MOST_HEADINGS ? [...lines, `… and ${titled.length - MOST_HEADINGS} more`] : lines;
}

function counted(count: number, singular: string, plural = `${singular}s`): string {
	return `${count} ${count === 1 ? singular : plural}`;
}
