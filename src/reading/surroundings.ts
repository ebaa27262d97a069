import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import { type Span, textAt } from "../story/span.ts";
import type { PassageText } from "./reader.ts";

/** A paragraph with what stands around it. */
export type Surroundings = PassageText & {
	/** Where its text begins in `Story.text`. */
	readonly start: number;
	readonly firstParagraph: number;
	readonly lastParagraph: number;
};

/**
 * Characters that are read together, half a window. A speech of a few words tells nothing without what it replies to, nor a
 * paragraph that says only "he"; with more around it the words that answer are marked in a neighbour too often.
 */
const READ_TOGETHER = 200;

/** A paragraph with as many whole paragraphs after and before it as are read together; a long one by itself. */
export function surroundingsOf({ story, index }: SearchableStory, paragraph: number): Surroundings {
	const sizeOf = (at: number) => {
		const span = story.paragraphs[at];
		return span === undefined ? Number.POSITIVE_INFINITY : span.end - span.start;
	};
	let [first, last] = [paragraph, paragraph];
	let size = sizeOf(paragraph);
	for (let grows = true; grows; ) {
		const [after, before] = [sizeOf(last + 1), sizeOf(first - 1)];
		const takesAfter = size + after <= READ_TOGETHER;
		if (takesAfter) [last, size] = [last + 1, size + after];
		const takesBefore = size + before <= READ_TOGETHER;
		if (takesBefore) [first, size] = [first - 1, size + before];
		grows = takesAfter || takesBefore;
	}
	const start = story.paragraphs[first]?.start ?? 0;
	const text = textAt(story, { start, end: story.paragraphs[last]?.end ?? start });
	const sentences = story.sentences
		.slice(index.firstSentences[first], index.firstSentences[last + 1])
		.map((span): Span => ({ start: span.start - start, end: span.end - start }));
	const whole = { start: 0, end: text.length };
	return {
		start,
		firstParagraph: first,
		lastParagraph: last,
		text,
		sentences: sentences.length > 0 ? sentences : [whole],
	};
}
