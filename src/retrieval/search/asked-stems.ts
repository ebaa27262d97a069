import { stemOf } from "../../language/stems.ts";
import type { AskedText } from "../../question/question.ts";
import type { Correction } from "./query-term.ts";

/** The question's words as stems, stop words included: pairs and runs of words are looked for by them. */
export type AskedStems = {
	/** The distinct stems in the order they are asked; a stem's place is its index here. */
	readonly stems: readonly string[];
	/** Place → whether the word says what is asked about. */
	readonly content: readonly boolean[];
	/** The place of each word of the question, in order. */
	readonly sequence: readonly number[];
};

/** Misspelt words stand for the words they were read as. */
export function stemQuestion(question: AskedText, corrections: readonly Correction[], language: string): AskedStems {
	const readings = new Map(corrections.map(({ typed, read }) => [typed, read]));
	const places = new Map<string, number>();
	const content: boolean[] = [];
	const sequence = question.words.map((word) => {
		const stem = stemOf(readings.get(word.typed) ?? word.text, language);
		let place = places.get(stem);
		if (place === undefined) {
			place = places.size;
			places.set(stem, place);
			content.push(word.content);
		}
		return place;
	});
	return { stems: [...places.keys()], content, sequence };
}
