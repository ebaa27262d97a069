import { isTitle } from "../language/lists/titles.ts";
import { stemOf } from "../language/stems.ts";
import { splitWords } from "../language/words.ts";
import { isOfAsking } from "../question/words-of-asking.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import type { RankedPassage, RankedQuestion } from "../retrieval/rank.ts";
import { type Span, textAt } from "../story/span.ts";

type Told = "sentence" | "passage" | "nothing" | "unheard-of";

/**
 * How much of what a question asks about somebody a passage tells, names apart: of "where was Rice born", a passage that
 * names Rice without a birth tells nothing.
 *
 * @returns "sentence" where the marked words tell some of it, "passage" where others do, "nothing", "unheard-of" where no
 * story has any of its words, or undefined for a question that asks by names alone.
 */
export function toldBy(passage: RankedPassage, ranked: RankedQuestion): Told | undefined {
	const { story } = passage;
	const names = wordsOfNames(story);
	const terms = ranked.resolved.terms.filter(
		({ word, certainty }) =>
			!word.name && !word.frame && !(certainty === 0 && isOfAsking(word)) && !names.has(word.text.replace(/'s?$/u, "")),
	);
	if (terms.length === 0) return undefined;
	if (terms.every(({ certainty }) => certainty === 0)) return "unheard-of";
	const asked = new Set(terms.map(({ stem }) => stem));
	const says = (span: Span) =>
		splitWords(story.story.text.slice(span.start, span.end), story.story.language).some(({ text }) =>
			asked.has(stemOf(text, story.story.language)),
		);
	if (passage.highlight.some(says)) return "sentence";
	const paragraph = story.story.paragraphs[passage.paragraph];
	return paragraph !== undefined && says(paragraph) ? "passage" : "nothing";
}

/** Whether the passage, or what is marked with it, has every name that is asked for, titles apart. */
export function namesAreTold({ story, paragraph, highlight }: RankedPassage, { resolved }: RankedQuestion): boolean {
	const { language, paragraphs } = story.story;
	const place = paragraphs[paragraph];
	const stems = new Set(
		[...highlight, ...(place === undefined ? [] : [place])].flatMap((span) =>
			splitWords(textAt(story.story, span), language).map((word) => stemOf(word.text, language)),
		),
	);
	return resolved.terms.every(({ word, stem }) => !word.name || isTitle(word.text) || stems.has(stem));
}

function wordsOfNames({ layers }: SearchableStory): ReadonlySet<string> {
	return new Set(
		layers.entities.flatMap(({ aliases }) => aliases.flatMap((alias) => alias.toLowerCase().split(/[\s.'’-]+/u))),
	);
}
