import type { AnnotationLayers, Entity, Mention } from "../../annotation/layers.ts";
import { isEnglish } from "../../language/base-language.ts";
import { readIntroductions } from "../../reading/read-introductions.ts";
import type { ReaderNow } from "../../reading/reader.ts";
import type { SearchableStory } from "../../retrieval/index/searchable-story.ts";
import { contains, indexAt, type Span } from "../../story/span.ts";
import { leastIntroduction } from "../confidence/introduction.generated.ts";

/** Words of the story that say who somebody is. */
export type Introduction = {
	readonly words: Span;
	/** The reader's, less for hearsay. */
	readonly logit: number;
	/** Whether the reader is as sure of them as an answer must be. */
	readonly isSure: boolean;
};

/** Paragraphs that are read for where somebody is introduced: the first that name them, and those that name them most. */
const FIRST = 10;
const FULLEST = 6;

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
	let best: { readonly words: Span; readonly logit: number } | undefined;
	for (const { answer: words, logit: told } of readings) {
		if (words === undefined) continue;
		// What somebody says of somebody may be a jest, a lie or a guess.
		const logit = told - (isSaid(searchable.layers, words) ? HEARSAY : 0);
		if (logit > (best?.logit ?? Number.NEGATIVE_INFINITY)) best = { words, logit };
	}
	return best && { ...best, isSure: best.logit >= leastIntroduction };
}

/** How much surer the reader must be of what somebody says than of what the story tells itself. */
const HEARSAY = 1;

function paragraphsAbout(
	{ story }: SearchableStory,
	{ descriptions }: Entity,
	mentions: readonly Mention[],
): readonly number[] {
	const paragraphOf = ({ start }: Span) => indexAt(story.paragraphs, start);
	const counts = new Map<number, number>();
	for (const paragraph of mentions.filter(({ form }) => form === "proper").map(paragraphOf))
		counts.set(paragraph, (counts.get(paragraph) ?? 0) + 1);
	const fullest = [...counts].sort(([a, often], [b, oftener]) => oftener - often || a - b);
	const chosen = [
		...descriptions.map(paragraphOf),
		...[...counts.keys()].slice(0, FIRST),
		...fullest.slice(0, FULLEST).map(([paragraph]) => paragraph),
	];
	return chosen.filter((paragraph) => paragraph >= 0);
}

/** Whether somebody in the story says the words, and not the story itself. */
function isSaid({ quotations }: Pick<AnnotationLayers, "quotations">, words: Span): boolean {
	return quotations.some((quotation) => quotation.kind === "direct" && contains(quotation, words));
}
