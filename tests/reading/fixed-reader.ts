import type { PassageReading, PassageText, Reader } from "../../src/reading/reader.ts";

/** A reader for tests: what answers is the first of these words that a passage has; the earlier in the list, the surer. */
export function fixedReader(...answers: readonly string[]): Reader & { readonly asked: string[] } {
	const asked: string[] = [];
	return {
		asked,
		read: async (question, passages) => {
			asked.push(question);
			return passages.map((passage) => readingOf(passage, answers));
		},
		close: async () => {},
	};
}

/** As sure as the model is of what it was taught on. */
const SURE = 8;

function readingOf({ text }: PassageText, answers: readonly string[]): PassageReading {
	const place = answers.findIndex((words) => text.includes(words));
	const words = answers[place];
	if (words === undefined) return { logit: -SURE, answer: undefined, answerLogit: -SURE };
	const start = text.indexOf(words);
	return { logit: SURE - 4 * place, answer: { start, end: start + words.length }, answerLogit: -0.1 };
}
