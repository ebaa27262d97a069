import { splitSentences } from "../src/story/sentences.ts";
import type { Chapter, Paragraph, Sentence, Story } from "../src/story/story.ts";
import { showWhole, type VisibleStory } from "../src/story/visible-story.ts";

/**
 * A story of one chapter from text in sight of the test: paragraphs end at blank lines, single line breaks become spaces.
 *
 * @param overrides Anything else a test wants to say about the story, such as its dateline or name hints.
 */
export function tinyStory(text: string, overrides: Partial<Story> = {}): VisibleStory {
	const joined = joinLines(text);
	const paragraphs: Paragraph[] = [];
	for (const match of joined.matchAll(/\S(?:(?!\n\s*\n)[\s\S])*/gu)) {
		const end = match.index + match[0].trimEnd().length;
		paragraphs.push({ start: match.index, end, chapter: 1, number: paragraphs.length + 1 });
	}
	const chapters: Chapter[] = [{ number: 1, start: 0, end: joined.length }];
	return showWhole({
		id: "tiny",
		title: "A Tiny Story",
		language: "en",
		notes: [],
		leftOut: [],
		warnings: [],
		names: { aliases: [], distinct: [], notNames: [] },
		text: joined,
		chapters,
		paragraphs,
		sentences: paragraphs.flatMap((paragraph, index) => sentencesOf(joined, paragraph, index)),
		...overrides,
	});
}

/** Line breaks within a paragraph become spaces one for one, as the readers do it, so that offsets do not move. */
function joinLines(text: string): string {
	return text.replace(/\r\n/gu, "\n").replace(/(?<!\n)\n(?![ \t]*\n|$)(?!\s*\n)/gu, " ");
}

function sentencesOf(text: string, paragraph: Paragraph, index: number): Sentence[] {
	return splitSentences(text, paragraph).map(({ start, end }) => ({ start, end, paragraph: index }));
}
