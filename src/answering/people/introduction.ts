import type { Entity, Mention } from "../../annotation/layers.ts";
import { isEnglish } from "../../language/base-language.ts";
import { readIntroductions } from "../../reading/read-introductions.ts";
import type { ReaderNow } from "../../reading/reader.ts";
import type { SearchableStory } from "../../retrieval/index/searchable-story.ts";
import { indexAt, type Span } from "../../story/span.ts";
import { leastIntroduction } from "../confidence/introduction.generated.ts";
import { sayingOf } from "./hearsay.ts";

/** Words of the story that say who somebody is. */
export type Introduction = {
	readonly words: Span;
	/** The reader's, less for hearsay. */
	readonly logit: number;
	/** Whether the reader is as sure of them as an answer must be. */
	readonly isSure: boolean;
};

/** Paragraphs that are read for where somebody is introduced, beside those that describe them: the first that name them. */
const FIRST = 20;

/** The passage that tells best who somebody is, as the reader reads it; undefined without a reader, or where no passage has words. */
export async function introductionOf(
	searchable: SearchableStory,
	entity: Entity,
	mentions: readonly Mention[],
	reader: ReaderNow,
): Promise<Introduction | undefined> {
	if (reader === undefined || reader === "busy" || !isEnglish(searchable.story.language)) return undefined;
	const readings = await readIntroductions(
		reader,
		searchable,
		entity.name,
		paragraphsAbout(searchable, entity, mentions),
	);
	const places = placesNaming(searchable, mentions);
	let best: { readonly words: Span; readonly logit: number } | undefined;
	for (const { answer: words, logit: told } of readings) {
		if (words === undefined) continue;
		// What somebody says of somebody may be a jest, a lie or a guess; and a story introduces whom it tells of early.
		const before = places.findIndex((paragraph) => paragraph >= indexAt(searchable.story.paragraphs, words.start));
		const late = Math.log1p(before < 0 ? places.length : before);
		const logit = told - (sayingOf(searchable.layers, words) === undefined ? 0 : HEARSAY) - LATE * late;
		if (logit > (best?.logit ?? Number.NEGATIVE_INFINITY)) best = { words, logit };
	}
	return best && { ...best, isSure: best.logit >= leastIntroduction };
}

/**
 * How much surer the reader must be of what somebody says than of what the story tells itself, and of what stands late: by the
 * logarithm of the paragraphs with the name before. Set by hand on forty-five characters of ten novels.
 */
const HEARSAY = 1;
const LATE = 0.5;

/** Paragraphs with the name, in their order. */
function placesNaming({ story }: SearchableStory, mentions: readonly Mention[]): readonly number[] {
	const named = mentions.filter(({ form }) => form === "proper");
	return [...new Set(named.map(({ start }) => indexAt(story.paragraphs, start)))];
}

function paragraphsAbout(
	searchable: SearchableStory,
	{ descriptions }: Entity,
	mentions: readonly Mention[],
): readonly number[] {
	const described = descriptions.map(({ start }) => indexAt(searchable.story.paragraphs, start));
	const chosen = [...described, ...placesNaming(searchable, mentions).slice(0, FIRST)];
	return chosen.filter((paragraph) => paragraph >= 0);
}
