import { classOf, NUMBER } from "../language/word-classes.ts";
import { splitWords } from "../language/words.ts";
import { holdsWords } from "../question/holds-words.ts";
import type { AskedText } from "../question/question.ts";
import { type Span, startingWithin, textAt } from "../story/span.ts";
import { type MatchedPassage, sentenceSpan } from "./matching/matched-passage.ts";

/**
 * The sentence of a passage that answers, and within it the words that the kind of question asks for.
 *
 * @param best Index of the sentence in the passage.
 */
export function highlightOf(
	passage: MatchedPassage,
	best: number,
): { readonly highlight: readonly Span[]; readonly focus: readonly Span[] } {
	const sentence = sentenceSpan(passage, best) ?? passage.matcher.story.story.paragraphs[passage.paragraph];
	if (sentence === undefined) return { highlight: [], focus: [] };
	const told = { start: sentence.start, end: sentence.end };
	const focus = focusOf(passage, told);
	const next = focus.length > 0 ? undefined : sentenceSpan(passage, best + 1);
	if (next === undefined || !GOES_ON.test(textAt(passage.matcher.story.story, next)))
		return { highlight: [told], focus };
	const focusNext = focusOf(passage, next);
	return focusNext.length === 0 ? { highlight: [told], focus } : { highlight: [told, next], focus: focusNext };
}

/** A sentence that says more of what the one before it speaks of: "These were built in 1742." */
const GOES_ON = /^["“‘]?(?:this|these|that|those|its|it)\b/iu;

function focusOf({ matcher }: MatchedPassage, sentence: Span): Span[] {
	const { question } = matcher.resolved;
	const { layers, story } = matcher.story;
	switch (question.expects) {
		case "time":
			return apartWithin(layers.dates, sentence).map(({ start, end }) => ({ start, end }));
		case "person":
		case "place":
			return newNames(matcher.story, sentence, question);
		case "number":
			return splitWords(textAt(story, sentence), story.language)
				.filter(({ text }) => (classOf(text, story.language) & NUMBER) !== 0)
				.map(({ start, end }) => ({ start: sentence.start + start, end: sentence.start + end }));
		case "reason":
		case "feeling":
		case "speech":
		case "any":
			return [];
	}
}

/** Names of the kind asked for that the question does not hold itself. */
function newNames({ layers, story }: MatchedPassage["matcher"]["story"], sentence: Span, question: AskedText): Span[] {
	const kinds = new Map(layers.entities.map((entity) => [entity.id, entity.kind]));
	return apartWithin(layers.mentions, sentence)
		.filter(({ form, entity }) => form === "proper" && kinds.get(entity) === question.expects)
		.filter((mention) => !holdsWords(question, textAt(story, mention)))
		.map(({ start, end }) => ({ start, end }));
}

/** @param sorted Sorted by start; they may lie within each other. */
function apartWithin<T extends Span>(sorted: readonly T[], range: Span): T[] {
	const found: T[] = [];
	for (const span of startingWithin(sorted, range)) {
		if (span.end <= range.end && span.start >= (found.at(-1)?.end ?? 0)) found.push(span);
	}
	return found;
}
