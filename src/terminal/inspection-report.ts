import { annotate } from "../annotation/annotate.ts";
import type { Language } from "../answering/wording/language.ts";
import { english } from "../answering/wording/languages.ts";
import { wordsOf } from "../answering/wording/words.ts";
import { joinLeftOut } from "../story/left-out.ts";
import type { FolderReading } from "../story/read-folder.ts";
import { joinWarnings } from "../story/reading-warning.ts";
import type { Story } from "../story/story.ts";
import { showWhole } from "../story/visible-story.ts";
import { wrapToColumns } from "./fit-columns.ts";
import { inspectionJson, inspectionText, section, warningSection, warningsOf } from "./inspection.ts";

/** What was to be inspected: how it was read, or why it could not be. */
export type Inspected = {
	/** As it was named. */
	readonly name: string;
} & ({ readonly reading: FolderReading; readonly problem?: undefined } | { readonly problem: string });

/** Reports of an archive that are shown each; of more there is a list. */
const MOST_REPORTS = 5;

/** For people: a section for each, and at the end all warnings there are. */
export function reportText(inspected: readonly Inspected[], language: Language = english): string {
	const [only, ...others] = inspected;
	const story = only?.problem === undefined && others.length === 0 ? onlyStory(only?.reading) : undefined;
	if (story !== undefined) return textOf(story, language);
	const warnings = inspected.flatMap((one) =>
		one.problem === undefined
			? readingWarnings(one.reading, language).map((warning) => `${one.name}: ${warning}`)
			: [language.say({ say: "inspect-unreadable", name: one.name, problem: one.problem })],
	);
	return [...inspected.flatMap((one) => partsOf(one, language)), warningSection(warnings, language)].join("\n\n");
}

function textOf(story: Story, language: Language): string {
	return inspectionText(story, annotate(showWhole(story)), language);
}

function partsOf(one: Inspected, language: Language): readonly string[] {
	const title = `== ${one.name}`;
	if (one.problem !== undefined) {
		const words = language.say({ say: "inspect-unreadable", problem: one.problem });
		return [wrapToColumns(`${title}\n${words}`)];
	}
	const story = onlyStory(one.reading);
	if (story !== undefined) return [`${title}\n${textOf(story, language)}`];
	const { stories } = one.reading;
	const shown = stories.length <= MOST_REPORTS ? stories : [];
	return [`${title}\n${archiveText(one.reading, language)}`, ...shown.map((report) => textOf(report, language))];
}

function archiveText({ stories, leftOut }: FolderReading, language: Language): string {
	const { say } = language;
	const rows = stories.map(
		({ id, title, dateline, paragraphs }) =>
			`${id}  ${dateline?.day ?? say({ say: "inspect-no-day" })}  ${title} (${paragraphs.length} ¶)`,
	);
	const all = joinLeftOut([...stories.map((story) => story.leftOut), leftOut]);
	return [
		say({ say: "inspect-archive", count: stories.length }),
		...all.map((one) => wrapToColumns(say({ say: "left-out", leftOut: one }))),
		"",
		section("reports", rows, language),
	].join("\n");
}

/** A single story, or nothing: an archive of one report has something to tell besides. */
function onlyStory(reading: FolderReading | undefined): Story | undefined {
	const [story, ...others] = reading?.stories ?? [];
	return others.length === 0 && reading?.problems.length === 0 && story?.collection === undefined ? story : undefined;
}

/** All that is wrong with what was read: with an archive, with what is in its reports, and with what is missing of it. */
function readingWarnings({ stories, problems, warnings }: FolderReading, language: Language): readonly string[] {
	const [first, ...others] = stories;
	const inStories =
		others.length === 0
			? (first?.warnings ?? [])
			: joinWarnings(stories.map((story) => ({ name: story.id, warnings: story.warnings })));
	return [
		...problems.map((problem) => wordsOf(problem, language)),
		...warningsOf({ warnings: [...warnings, ...inStories] }, language),
	];
}

/** For programs: a line of JSON for each story, and one for each archive that its reports belong to. */
export function reportJson(inspected: readonly Inspected[]): string {
	return inspected
		.flatMap((one) => {
			if (one.problem !== undefined) return [];
			const { stories, problems, leftOut, warnings } = one.reading;
			const objects: object[] = stories.map((story) => inspectionJson(story, annotate(showWhole(story))));
			if (onlyStory(one.reading) !== undefined) return objects;
			const told = warnings.map((warning) => ({ ...warning, message: wordsOf({ say: "reading-warning", warning }) }));
			const missing = problems.map((problem) => wordsOf(problem));
			return [...objects, { archive: one.name, reports: stories.length, problems: missing, leftOut, warnings: told }];
		})
		.map((object) => JSON.stringify(object))
		.join("\n");
}
