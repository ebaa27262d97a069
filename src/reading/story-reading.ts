import type { Span } from "../story/span.ts";
import type { PassageReading } from "./reader.ts";
import type { Surroundings } from "./surroundings.ts";

/** What a reader says of a passage of a story. */
export type StoryReading = Omit<PassageReading, "answer"> & {
	/** The words that answer best, in `Story.text`; undefined where the passage has no words. */
	readonly answer: Span | undefined;
};

export function storyReading(reading: PassageReading, { start: from }: Pick<Surroundings, "start">): StoryReading {
	const { answer } = reading;
	return { ...reading, answer: answer && { start: answer.start + from, end: answer.end + from } };
}
