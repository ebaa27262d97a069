import { type Certainty, type DateExpression, type Quotation, toldSpeaker } from "../annotation/layers.ts";
import { PRONOUNS } from "../language/lists/pronouns.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import { citationOf, labelAt, longCitation, placeOf } from "../story/citation.ts";
import { contains, indexAt, overlaps, type Span, textAt } from "../story/span.ts";
import type { Paragraph, Place, Story } from "../story/story.ts";
import type { Evidence, EvidenceDate, EvidenceQuotation } from "./answer.ts";
import type { Saying } from "./wording/saying.ts";
import type { PassagePlace } from "./wording/tap-saying.ts";

type EvidenceExtras = {
	/** Spans of `Story.text`: the very words asked for. */
	readonly focus?: readonly Span[] | undefined;
	readonly date?: DateExpression | undefined;
	readonly quotation?: Quotation | undefined;
};

/**
 * The paragraph at `index` as evidence.
 *
 * @param index Into `Story.paragraphs`.
 * @param highlights Spans of `Story.text`; what lies outside the paragraph is left out.
 */
export function evidenceAt(
	{ story, layers }: Pick<SearchableStory, "story" | "layers">,
	index: number,
	highlights: readonly Span[] = [],
	extras: EvidenceExtras = {},
): Evidence {
	const paragraph = story.paragraphs[index];
	if (paragraph === undefined) throw new RangeError(`Story ${story.id} has no paragraph with index ${index}.`);
	const place = placeOf(paragraph);
	return {
		story: story.id,
		storyTitle: story.title,
		...place,
		citation: citationOf(story, place),
		longCitation: longCitation(story, place),
		label: labelAt(story, place),
		text: textAt(story, paragraph),
		highlights: spansInParagraph(highlights, paragraph),
		focus: extras.focus && spansInParagraph(extras.focus, paragraph),
		date: extras.date && evidenceDate(extras.date),
		quotation: extras.quotation && evidenceQuotation(story, layers, extras.quotation, paragraph),
		url: sourceLink(story, place),
		publicDomain: story.publicDomain === true ? true : undefined,
	};
}

/** A place in a story as it stands in a sentence, without the story's title. */
export function placeSaying(story: Story, place: Place): PassagePlace {
	const { paragraph } = place;
	return story.chapters.length <= 1
		? { say: "passage-place", paragraph }
		: { say: "passage-place", place, label: labelAt(story, place), paragraph };
}

function evidenceDate(date: DateExpression): EvidenceDate {
	return { text: date.text, value: date.value, rule: dateRule(date) };
}

/** How a date was found: "'Sunday' → Sunday 19 January 2003, the latest Sunday on or before the dateline". */
export function dateRule({ text, value, why }: DateExpression): Saying {
	return { say: "date-rule", words: text.replace(/\s+/gu, " "), value, why };
}

/** Marked in one paragraph at most. One of 300 KB may name somebody forty thousand times, and an answer is sent and drawn. */
const MOST_SPANS = 1000;

/** Spans of the story as spans of one paragraph: clipped to it, sorted, merged where they touch. */
function spansInParagraph(spans: readonly Span[], paragraph: Span): readonly Span[] {
	const inside = spans
		.filter((span) => overlaps(span, paragraph))
		.map((span) => ({
			start: Math.max(span.start, paragraph.start) - paragraph.start,
			end: Math.min(span.end, paragraph.end) - paragraph.start,
		}))
		.sort((a, b) => a.start - b.start);
	const merged: { start: number; end: number }[] = [];
	for (const span of inside) {
		const last = merged.at(-1);
		if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
		else merged.push({ ...span });
	}
	return merged.slice(0, MOST_SPANS);
}

function evidenceQuotation(
	story: Story,
	layers: SearchableStory["layers"],
	quotation: Quotation,
	paragraph: Paragraph,
): EvidenceQuotation {
	return {
		text: quotation.parts.map((part) => textAt(story, part)).join(" … "),
		parts: spansInParagraph(quotation.parts, paragraph),
		...speakerTold(story, layers, quotation),
		kind: quotation.kind,
		cue: cueWords(story, quotation),
	};
}

/** The words of the story that tell who speaks, in one line; undefined where none do. */
export function cueWords(story: Story, { cue }: Quotation): string | undefined {
	return cue && textAt(story, cue).replace(/\s+/gu, " ");
}

/** Who says it, in words: the entity's name, else the story's own words for the speaker ("one official"); undefined where it does not tell. */
export function speakerTold(
	story: Story,
	layers: SearchableStory["layers"],
	quotation: Quotation,
): { readonly speaker: string | undefined; readonly certainty: Certainty } {
	const id = toldSpeaker(quotation);
	const entity = id === undefined ? undefined : layers.entities.find((one) => one.id === id);
	if (entity !== undefined) return { speaker: entity.name, certainty: quotation.certainty };
	const words = quotation.speakerWords && textAt(story, quotation.speakerWords);
	return words === undefined || PRONOUNS.has(words.toLowerCase())
		? { speaker: undefined, certainty: "unknown" }
		: { speaker: words, certainty: quotation.certainty === "named" ? "named" : "resolved" };
}

/** Index into `Story.paragraphs` of the paragraph that covers `offset`, or -1. */
export function paragraphAt(story: Story, offset: number): number {
	return indexAt(story.paragraphs, offset);
}

/** The sentence that covers the span's start, or the span itself where none does. */
export function sentenceAround(story: Story, span: Span): Span {
	const sentence = story.sentences[indexAt(story.sentences, span.start)];
	return sentence !== undefined && contains(sentence, span) ? sentence : span;
}

/** The place's address at the source, from the manifest's pattern; undefined without one or if it is no web address. */
function sourceLink(story: Story, place: Place): string | undefined {
	if (story.url === undefined) return undefined;
	const url = story.url
		.replaceAll("{chapter}", String(place.chapter))
		.replaceAll("{paragraph}", String(place.paragraph));
	return /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined;
}
