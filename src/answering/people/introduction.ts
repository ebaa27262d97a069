import type { Entity, Mention } from "../../annotation/layers.ts";
import { isEnglish } from "../../language/base-language.ts";
import { FORMS_OF_BE } from "../../language/lists/function-words.ts";
import { readIntroductions } from "../../reading/read-introductions.ts";
import type { ReaderNow } from "../../reading/reader.ts";
import type { SearchableStory } from "../../retrieval/index/searchable-story.ts";
import { indexAt, type Span } from "../../story/span.ts";
import { leastIntroduction } from "../confidence/introduction.generated.ts";
import { isBeforeStory } from "./before-story.ts";
import { sayingOf } from "./hearsay.ts";
import { BEFORE_STORY, HEARSAY, hasWords, LATE, type TellingSentence, tellingSentences } from "./telling-sentences.ts";

/** Where the story says who somebody is. */
export type Introduction = {
	/** The sentence that names them and tells most; undefined where none does. */
	readonly telling: TellingSentence | undefined;
	readonly read: Read | undefined;
};

/** Words in which the reader finds who somebody is. */
type Read = {
	readonly words: Span;
	/** The reader's, less for hearsay and what stands late. */
	readonly logit: number;
	/** Whether the reader is as sure of them as an answer must be. */
	readonly isSure: boolean;
};

/** Paragraphs that are read for where somebody is introduced, beside those that describe them: the first that name them. */
const FIRST = 20;
/** Of the sentences that tell most, so many are read wherever they stand. */
const READ_TELLING = 6;

/** What tells best who somebody is, by its words and, if there is a reader, by what it finds in them. */
export async function introductionOf(
	searchable: SearchableStory,
	entity: Entity,
	mentions: readonly Mention[],
	reader: ReaderNow,
): Promise<Introduction> {
	const telling = tellingSentences(searchable, entity, mentions);
	if (reader === undefined || reader === "busy" || !isEnglish(searchable.story.language))
		return { telling: telling[0], read: undefined };
	const paragraphs = [
		...paragraphsAbout(searchable, entity, mentions),
		...telling.slice(0, READ_TELLING).map(({ paragraph }) => paragraph),
	];
	const read = await readWords(searchable, entity, mentions, { reader, paragraphs });
	const scored = telling.map((one) => {
		const found = read
			.filter(({ words }) => hasWords(one, words) && !isOfAnother(searchable.story.text, one, words))
			.map(({ told }) => told);
		return { one, worth: one.worth + WEIGHT * Math.max(0, Math.min(5, Math.max(-9, ...found) + 2)) };
	});
	const best = scored.toSorted((a, b) => b.worth - a.worth)[0]?.one;
	const isOwn = ({ words }: ReadWords) => {
		const around = telling.filter((one) => hasWords(one, words));
		return around.length === 0 || around.some((one) => !isOfAnother(searchable.story.text, one, words));
	};
	const [first] = read.filter(isOwn).toSorted((a, b) => b.logit - a.logit);
	return {
		telling: best,
		read: first && { words: first.words, logit: first.logit, isSure: first.logit >= leastIntroduction },
	};
}

/** What the reader's belief counts against the words themselves. */
const WEIGHT = 0.7;

/**
 * Whether words that the reader marked in a sentence are hardly about whom it names: "Ann Gray found a good man" (whoever is
 * found is not who did it), "saw herself a bride, walking with Paul", or a mere name.
 */
function isOfAnother(text: string, { mention }: TellingSentence, { start, end }: Span): boolean {
	if (!/(?<![\p{L}’'])\p{Ll}{3,}/u.test(text.slice(start, end))) return true;
	if (end <= mention.start) {
		const between = text.slice(Math.max(end, mention.start - 60), mention.start);
		return between.length > 15 && /\b(?:with|to|from|by|for|at|upon)\s+$/u.test(between);
	}
	const verb = /^\s+(\p{Ll}+)\s+(?:an?|the)\s/u.exec(text.slice(mention.end, Math.min(mention.end + 60, start)))?.[1];
	return start > mention.end && verb !== undefined && !FORMS_OF_BE.has(verb) && verb !== "became" && verb !== "had";
}

type ReadWords = { readonly words: Span; readonly told: number; readonly logit: number };

async function readWords(
	searchable: SearchableStory,
	{ name }: Entity,
	mentions: readonly Mention[],
	{
		reader,
		paragraphs,
	}: { readonly reader: Exclude<ReaderNow, undefined | "busy">; readonly paragraphs: readonly number[] },
): Promise<readonly ReadWords[]> {
	const { story, layers } = searchable;
	const places = placesNaming(searchable, mentions);
	const readings = await readIntroductions(reader, searchable, name, paragraphs);
	return readings.flatMap(({ answer: words, logit: told }) => {
		if (words === undefined) return [];
		const paragraph = indexAt(story.paragraphs, words.start);
		// What somebody says of somebody may be a jest, a lie or a guess; and a story introduces whom it tells of early.
		const before = places.findIndex((place) => place >= paragraph);
		const late = Math.log1p(before < 0 ? places.length : before);
		const hearsay = sayingOf(layers, words) === undefined ? 0 : HEARSAY;
		const logit = told - hearsay - LATE * late - (isBeforeStory(story, paragraph) ? BEFORE_STORY : 0);
		return [{ words, told, logit }];
	});
}

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
