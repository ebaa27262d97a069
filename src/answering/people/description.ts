import {
	type AnnotationLayers,
	type Description,
	type Entity,
	type Quotation,
	toldSpeaker,
} from "../../annotation/layers.ts";
import { POSSESSIVE_DETERMINERS } from "../../language/lists/pronouns.ts";
import { FEMALE_TITLES, isTitle, KIN_TITLES, MALE_TITLES } from "../../language/lists/titles.ts";
import { anyOf } from "../../language/lists/word-set.ts";
import type { SearchableStory } from "../../retrieval/index/searchable-story.ts";
import { indexAt, type Span, startingWithin, textAt } from "../../story/span.ts";
import type { Story } from "../../story/story.ts";
import { sentenceAround } from "../evidence.ts";
import type { Described, DescribedWords } from "../wording/saying.ts";
import { sayingOf } from "./hearsay.ts";
import type { Introduction } from "./introduction.ts";
import { isRowOfAdjectives, isThin } from "./thin-words.ts";

/** How somebody is described, and where. */
export type DescribedBy = { readonly as: Described; readonly span: Span; readonly isSure: boolean };

/**
 * The words that say who somebody is, where they can stand alone: those in which the reader is sure that the text introduces
 * them, or those beside the name in the sentence that tells most.
 */
export function describedIn(
	searchable: SearchableStory,
	entity: Entity,
	{ telling, read }: Introduction,
): DescribedBy | undefined {
	const { story, layers } = searchable;
	const listed = toldDescriptions(searchable, entity).find((one) => isListed(story, one));
	if (listed !== undefined) return { as: { words: cleanWords(story, listed) }, span: listed, isSure: true };
	if (read?.isSure && namesThem(searchable, entity, read.words) && !isOfNext(searchable, entity, read.words)) {
		const said = sayingOf(layers, read.words);
		const as = { words: textAt(story, read.words).replace(/\s+/gu, " "), ...hearsayOf(layers, said) };
		return { as, span: read.words, isSure: said === undefined };
	}
	const told = telling?.described;
	if (telling === undefined || told === undefined || !standsAlone(story, told)) return undefined;
	const words = cleanWords(story, told);
	if (telling.isSaid) {
		const said = sayingOf(layers, told);
		const as = { words, ...hearsayOf(layers, said) };
		return read === undefined && said !== undefined ? { as, span: told, isSure: false } : undefined;
	}
	if (told.form === "title" && !words.includes(" ")) return undefined;
	const isShared = !telling.isPersonal && (read === undefined || isNear(story, told, read.words));
	return { as: { words }, span: told, isSure: isShared && isPlain(told, words) };
}

const OWNED = new RegExp(`^${anyOf(POSSESSIVE_DETERMINERS)}\\s`, "iu");

/** Whether words say by themselves who somebody is; else their sentence says more: "his servant", "who lives in Leeds", "man of a kind | and gentle …". */
function standsAlone({ text }: Story, { form, start, end }: Description): boolean {
	const words = text.slice(start, end);
	const goesOn = /^\s+and\s|^,\s+\p{Ll}|^\.\s*\p{Lu}/u.test(text.slice(end, end + 8));
	return (
		form !== "relative" &&
		!isThin(words) &&
		!isRowOfAdjectives(words) &&
		!OWNED.test(words) &&
		!(form === "copula" && goesOn) &&
		!/\s\S$/u.test(words)
	);
}

/** "The king, Louis, had …" is about Louis, whoever else is asked for. */
function isOfNext({ story, layers }: SearchableStory, { id }: Entity, { start, end }: Span): boolean {
	const next = startingWithin(layers.mentions, { start, end: end + 3 });
	return next.some(
		({ entity, form, start: at }) =>
			form === "proper" && entity !== id && /,\s+$/u.test(story.text.slice(Math.max(start, at - 3), at)),
	);
}

/** Whether the sentence of some words has a name or a role of somebody. */
function namesThem({ story, layers }: SearchableStory, { id }: Entity, words: Span): boolean {
	const named = startingWithin(layers.mentions, sentenceAround(story, words));
	return named.some(({ entity }) => entity === id);
}

/** Whether words say for good who somebody is. A clause or "he was a …" may tell what they did or were for once, a bare title is the name's. */
function isPlain(told: Description | undefined, words: string): boolean {
	return told?.form === "apposition" || told?.form === "role" || (told?.form === "title" && words.includes(" "));
}

/** Whether a play's list of persons says it, which stands before its first paragraph. */
function isListed({ paragraphs }: Story, { form, start }: Description): boolean {
	return form === "role" && indexAt(paragraphs, start) < 0;
}

/** Whether two stretches stand in one paragraph. */
function isNear({ paragraphs }: Story, a: Span, b: Span): boolean {
	return indexAt(paragraphs, a.start) === indexAt(paragraphs, b.start);
}

function hearsayOf({ entities }: AnnotationLayers, said: Quotation | undefined): Pick<DescribedWords, "hearsay"> {
	if (said === undefined) return {};
	const speaker = toldSpeaker(said);
	return { hearsay: { of: entities.find(({ id }) => id === speaker)?.name } };
}

/** Descriptions that the story gives itself. What somebody says may be a jest, a lie or a guess. */
function toldDescriptions({ layers }: Describing, { descriptions }: Entity): readonly Description[] {
	return descriptions.filter((one) => sayingOf(layers, one) === undefined);
}

/** What is needed of a story to say who somebody is. */
export type Describing = { readonly story: Story; readonly layers: Pick<AnnotationLayers, "quotations"> };

/** The best describing words of the story ("Russian Deputy Foreign Minister"); where it has none, what kind of name it is. */
export function describeEntity(searchable: Describing, entity: Entity): Described {
	const words = describingWords(searchable, entity) ?? officeIn(entity);
	return words === undefined ? { kind: entity.kind } : { words };
}

/** Who it is, where the story itself says so. */
export function toldOf(searchable: Describing, entity: Entity): DescribedWords | undefined {
	const as = entity.descriptions.length > 0 ? describeEntity(searchable, entity) : undefined;
	return as !== undefined && "words" in as ? as : undefined;
}

function describingWords(searchable: Describing, entity: Entity): string | undefined {
	const { story } = searchable;
	const [first, ...others] = toldDescriptions(searchable, entity);
	if (first === undefined) return undefined;
	const words = cleanWords(story, first);
	if (first.form !== "title" || words.includes(" ")) return words;
	// A bare title ("Senator") says little; what the text adds of its own says more.
	const second = others.find(({ form }) => form !== "title") ?? others.find((other) => !isShort(story, other));
	return second === undefined ? words : `${words}, ${cleanWords(story, second)}`;
}

/** "Professor", where the name is without it and another form begins with it. */
function officeIn({ kind, name, aliases }: Entity): string | undefined {
	if (kind !== "person") return undefined;
	const offices = aliases.flatMap((alias) => /^(\p{Lu}\p{Ll}{3,})\s+\p{Lu}/u.exec(alias)?.[1] ?? []);
	return offices.find((word) => {
		const lower = word.toLowerCase();
		return (
			isTitle(lower) &&
			!KIN_TITLES.has(lower) &&
			!MALE_TITLES.has(lower) &&
			!FEMALE_TITLES.has(lower) &&
			!name.startsWith(word)
		);
	});
}

function isShort(story: Story, description: Description): boolean {
	return !cleanWords(story, description).includes(" ");
}

/** The words with the article they stand with, but for titles, which are names' own: "a retired jockey". */
function cleanWords(story: Story, description: Description): string {
	const article =
		description.form === "title"
			? undefined
			: /(?:^|\s)((?:the|an?)\s+)$/iu.exec(
					story.text.slice(Math.max(0, description.start - 8), description.start),
				)?.[1];
	return `${article?.toLowerCase() ?? ""}${textAt(story, description)}`.replace(/\s+/g, " ").replace(/[.,;:\s]+$/, "");
}
