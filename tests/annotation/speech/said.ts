import { annotate } from "../../../src/annotation/annotate.ts";
import { textAt } from "../../../src/story/span.ts";
import { tinyStory } from "../../tiny-story.ts";

/** What is said in a story, with the words that name who speaks. */
export function said(text: string, day?: string): string[] {
	const story = tinyStory(text, day === undefined ? {} : { dateline: { day } });
	return annotate(story).quotations.map(({ parts, speakerWords }) => {
		const words = parts.map((part) => textAt(story, part)).join(" … ");
		return speakerWords === undefined ? words : `${textAt(story, speakerWords)}: ${words}`;
	});
}

/** What is said in a report, with the name of who says it. */
export function saidBy(text: string): string[] {
	const story = tinyStory(text, { dateline: { day: "2021-03-12" } });
	const { entities, quotations } = annotate(story);
	return quotations.map(({ parts, speaker }) => {
		const words = parts.map((part) => textAt(story, part)).join(" … ");
		return `${entities.find(({ id }) => id === speaker)?.name ?? "nobody"}: ${words}`;
	});
}
