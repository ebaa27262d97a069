import type { DateExpression } from "../src/annotation/layers.ts";
import type { Answer } from "../src/answering/answer.ts";
import { dateRule } from "../src/answering/evidence.ts";
import type { Saying } from "../src/answering/wording/saying.ts";
import { detailsOf, explanationOf, headlineOf, wordsOf } from "../src/answering/wording/words.ts";

/** A saying of these very words, for answers made by a test. */
export function said(words: string): Extract<Saying, { say: "words" }> {
	return { say: "words", words };
}

/** How a date was found, in words. */
export function toldRule(date: DateExpression): string {
	return wordsOf(dateRule(date));
}

/** An answer with its sayings in words, as people read them. */
export function told(answer: Answer): Record<string, unknown> & { readonly headline: string } {
	const headline = headlineOf(answer);
	switch (answer.kind) {
		case "found":
			return { ...answer, headline, details: detailsOf(answer) };
		case "not-in-story":
			return { ...answer, headline, explanation: explanationOf(answer) };
		case "ambiguous":
			return {
				...answer,
				headline,
				candidates: answer.candidates.map(({ name, detail }) => ({ name, detail: detail && wordsOf(detail) })),
			};
		case "info":
			return { ...answer, headline, lines: answer.lines.map((line) => wordsOf(line)) };
	}
}
