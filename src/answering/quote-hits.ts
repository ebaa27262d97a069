import { type Quotation, toldSpeaker } from "../annotation/layers.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import { findNearPhrase, findPhrase, type PhraseDifference } from "../retrieval/search/phrase-search.ts";
import { type Span, textAt } from "../story/span.ts";
import type { Evidence } from "./answer.ts";
import { evidenceAt, paragraphAt } from "./evidence.ts";
import { quotationsAround } from "./quotations-around.ts";

/** A place with the words, and the quotation it is part of. */
export type QuoteHit = {
	readonly searchable: SearchableStory;
	readonly span: Span;
	readonly quotation?: Quotation | undefined;
	readonly similarity: number;
	readonly difference: readonly PhraseDifference[];
};

/** Places compared word by word when the words are not found as given. */
const MOST_NEAR = 10;

/** Every place with exactly the words; where there is none, the places that come nearest. Speech before narration. */
export function findWords(stories: readonly SearchableStory[], words: string): readonly QuoteHit[] {
	const exact = stories.flatMap((searchable) => {
		const spans = findPhrase(searchable, words);
		const quotations = quotationsAround(searchable.layers.quotations, spans);
		return spans.map(
			(span, at): QuoteHit => ({ searchable, span, quotation: quotations[at], similarity: 1, difference: [] }),
		);
	});
	if (exact.length > 0) return exact.toSorted((a, b) => speechRank(a) - speechRank(b));
	return findNearPhrase(stories, words, MOST_NEAR).map(({ story: searchable, span, similarity, difference }) => ({
		searchable,
		span,
		quotation: quotationsAround(searchable.layers.quotations, [span])[0],
		similarity,
		difference,
	}));
}

/** 0: said in quotation marks; 1: reported; 2: told. */
function speechRank({ quotation }: QuoteHit): number {
	return quotation === undefined ? 2 : quotation.kind === "direct" ? 0 : 1;
}

/** One or several places with the words in one paragraph, the best first. */
export type ParagraphHits = readonly [QuoteHit, ...QuoteHit[]];

/** The hits by paragraph, in their order; one paragraph comes twice only where several people say the very words in it. */
export function byParagraph(hits: readonly QuoteHit[]): readonly ParagraphHits[] {
	const groups = new Map<string, [QuoteHit, ...QuoteHit[]]>();
	const inParagraph = new Map<string, [QuoteHit, ...QuoteHit[]]>();
	for (const hit of hits) {
		const { story } = hit.searchable;
		const paragraph = `${story.id} ${paragraphAt(story, hit.span.start)}`;
		const isSaid = hit.quotation !== undefined && hit.similarity === 1;
		const key = isSaid ? `${paragraph} ${speakerKey(hit)}` : paragraph;
		const group = groups.get(key) ?? (isSaid ? undefined : inParagraph.get(paragraph));
		if (group === undefined) {
			const made: [QuoteHit] = [hit];
			groups.set(key, made);
			if (!inParagraph.has(paragraph)) inParagraph.set(paragraph, made);
		} else if (group[0].similarity === hit.similarity) group.push(hit);
	}
	return [...groups.values()];
}

function speakerKey({ searchable: { story }, quotation }: QuoteHit): string {
	return (
		(quotation && toldSpeaker(quotation)) ?? (quotation?.speakerWords && textAt(story, quotation.speakerWords)) ?? ""
	);
}

/** The paragraph with all places of the words marked, and the quotation that the best of them is part of. */
export function evidenceOfHits(hits: ParagraphHits): Evidence {
	const [{ searchable, span, quotation }] = hits;
	const marked = hits.map((hit) => hit.span);
	return evidenceAt(searchable, paragraphAt(searchable.story, span.start), marked, { quotation });
}
