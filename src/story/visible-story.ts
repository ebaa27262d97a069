import type { Place, Story } from "./story.ts";

declare const visible: unique symbol;

/**
 * A story cut at the asker's spoiler limit. Annotation for answering, indexing and answering accept nothing else, so
 * they cannot leak what lies beyond: later names, counts and statistics are not hidden but absent.
 */
export type VisibleStory = Story & { readonly [visible]: true };

/** The whole story, for an asker without a limit. */
export function showWhole(story: Story): VisibleStory {
	return story as VisibleStory;
}

/**
 * The story as it would be if it ended after the paragraph at `limit`.
 *
 * A place past the end shows the whole story; a chapter the limit lies in keeps its heading.
 */
export function cutAt(story: Story, limit: Place): VisibleStory {
	const kept = story.paragraphs.filter(
		({ chapter, number }) => chapter < limit.chapter || (chapter === limit.chapter && number <= limit.paragraph),
	);
	if (kept.length === story.paragraphs.length) return showWhole(story);
	const end = kept.at(-1)?.end ?? story.paragraphs[0]?.start ?? 0;
	const chapters = story.chapters
		.filter((chapter) => chapter.start < end)
		.map((chapter) => (chapter.end > end ? { ...chapter, end } : chapter));
	const cut: Story = {
		...story,
		leftOut: [],
		warnings: [],
		text: story.text.slice(0, end),
		chapters,
		paragraphs: kept,
		sentences: story.sentences.filter((sentence) => sentence.end <= end),
	};
	return showWhole(cut);
}
