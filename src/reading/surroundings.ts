import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import { turnAt } from "../retrieval/script-turns.ts";
import { indexAt, type Span, textAt } from "../story/span.ts";
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
export function surroundingsOf({ story, layers, index }: SearchableStory, paragraph: number): Surroundings {
	const sizeOf = (at: number) => {
		const span = story.paragraphs[at];
		return span === undefined ? Number.POSITIVE_INFINITY : span.end - span.start;
	};
	let [first, last] = [paragraph, replyTo({ story, layers }, paragraph)];
	let size = 0;
	for (let at = first; at <= last; at++) size += sizeOf(at);
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

/** Characters of a question and its reply that are read together, where a label tells who speaks. */
const READ_WITH_REPLY = 600;

/** The paragraph with the reply to what is asked in one of a play, an interview or a chat; the paragraph itself where there is none. */
function replyTo(searchable: Pick<SearchableStory, "story" | "layers">, paragraph: number): number {
	const { story } = searchable;
	const span = story.paragraphs[paragraph];
	if (span === undefined) return paragraph;
	const question = textAt(story, span).lastIndexOf("?");
	if (question < 0) return paragraph;
	const end = span.start + question + 1;
	const next = turnAt(searchable, { start: end - 1, end })?.next;
	const reply = next === undefined ? paragraph : indexAt(story.paragraphs, next.start);
	const size = (story.paragraphs[reply]?.end ?? span.end) - span.start;
	return reply > paragraph && size <= READ_WITH_REPLY ? reply : paragraph;
}
