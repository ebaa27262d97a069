import { stemOf } from "../../language/stems.ts";
import { isUnspaced, splitWords, type Word } from "../../language/words.ts";
import type { FindQuery, FindTerm } from "../../question/find-query.ts";
import { contains, type Span, spansWithin } from "../../story/span.ts";
import { wordsOfStem } from "../index/passage-index.ts";
import type { SearchableStory } from "../index/searchable-story.ts";
import { wordOf } from "../index/token.ts";
import { idOf } from "../index/word-list.ts";
import { findPhrase } from "./phrase-search.ts";

/** A passage that fits, with the words that make it fit. */
export type Hit = {
	readonly searchable: SearchableStory;
	/** Index into `Story.paragraphs`. */
	readonly paragraph: number;
	/** Sorted spans of `Story.text`. */
	readonly spans: readonly Span[];
};

/** Words that may stand between two that are asked to be near each other. */
const NEAR_WORDS = 10;

/** Every passage that fits, in the story's order. Words match in any inflection, phrases to the letter; both on the text itself. */
export function findPassages(searchable: SearchableStory, query: FindQuery): readonly Hit[] {
	if (query.all.length === 0) return [];
	const { story } = searchable;
	const phrases = new Map(
		[...query.all, ...query.none]
			.filter((term) => isPhrase(term, story.language))
			.map((term) => [term, findPhrase(searchable, term.words)]),
	);
	const hits: Hit[] = [];
	for (const paragraph of candidates(searchable, query)) {
		const range = story.paragraphs[paragraph] as Span;
		let words: readonly Word[] | undefined;
		const spansOf = (term: FindTerm): readonly Span[] => {
			const phrase = phrases.get(term);
			if (phrase !== undefined) return spansWithin(phrase, range).filter((span) => contains(range, span));
			words ??= splitWords(story.text.slice(range.start, range.end), story.language);
			return wordSpans(words, term, story.language, range.start);
		};
		const found = new Map(query.all.map((term) => [term, spansOf(term)]));
		const fits =
			[...found.values()].every((spans) => spans.length > 0) &&
			query.none.every((term) => spansOf(term).length === 0) &&
			query.near.every(([a, b]) => areNear(story.text, found.get(a) ?? [], found.get(b) ?? []));
		if (fits) hits.push({ searchable, paragraph, spans: [...found.values()].flat().sort((a, b) => a.start - b.start) });
	}
	return hits;
}

/** Paragraphs that hold every single word asked for, by the index; all of them where only phrases are asked for. */
function candidates({ story, index }: SearchableStory, query: FindQuery): Iterable<number> {
	const wanted = query.all
		.filter((term) => !isPhrase(term, story.language))
		.flatMap(({ words }) => stemsOf(words, story.language));
	const wordSets = wanted.map((stem) => new Set(wordsOfStem(index, idOf(index.stems, stem))));
	if (wordSets.some((ids) => ids.size === 0)) return [];
	return Array.from(story.paragraphs.keys()).filter((paragraph) => {
		const tokens = index.tokens.subarray(index.paragraphStarts[paragraph], index.paragraphStarts[paragraph + 1]);
		return wordSets.every((ids) => tokens.some((token) => ids.has(wordOf(token))));
	});
}

/** Whether a term is looked for as it stands: where words have no spaces between them, each is. */
function isPhrase({ form }: FindTerm, language: string): boolean {
	return form === "phrase" || isUnspaced(language);
}

function stemsOf(words: string, language: string): readonly string[] {
	return splitWords(words, language).map(({ text }) => stemOf(text, language));
}

/** Where the term's words stand one after another; a hyphenated term is several words. */
function wordSpans(words: readonly Word[], term: FindTerm, language: string, offset: number): readonly Span[] {
	const wanted = stemsOf(term.words, language);
	const spans: Span[] = [];
	for (let i = 0; i + wanted.length <= words.length; i++) {
		if (wanted.every((stem, j) => stemOf((words[i + j] as Word).text, language) === stem)) {
			spans.push({
				start: offset + (words[i] as Word).start,
				end: offset + (words[i + wanted.length - 1] as Word).end,
			});
		}
	}
	return spans;
}

/** In the order of the text only neighbours need be compared: between any other two there is more. */
function areNear(text: string, some: readonly Span[], others: readonly Span[]): boolean {
	const inOrder = [...some.map((span) => ({ span, own: true })), ...others.map((span) => ({ span, own: false }))];
	inOrder.sort((a, b) => a.span.start - b.span.start);
	return inOrder.some((second, at) => {
		const first = inOrder[at - 1];
		if (first === undefined || first.own === second.own) return false;
		const between = text.slice(first.span.end, Math.max(first.span.end, second.span.start));
		return (between.match(/\S+/g)?.length ?? 0) <= NEAR_WORDS;
	});
}
