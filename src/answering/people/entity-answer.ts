import type { Description, Entity, Mention } from "../../annotation/layers.ts";
import { FEMALE_TITLES, isTitle, MALE_TITLES } from "../../language/lists/titles.ts";
import type { SearchableStory } from "../../retrieval/index/searchable-story.ts";
import { placeOf, placeText } from "../../story/citation.ts";
import { indexAt, type Span, textAt } from "../../story/span.ts";
import type { Paragraph, Story } from "../../story/story.ts";
import type { Found } from "../answer.ts";
import { evidenceAt } from "../evidence.ts";
import { foundIn } from "../found.ts";
import type { Described, Saying } from "../wording/saying.ts";

/** Passages shown for one person. */
const MOST_PASSAGES = 5;
/** People named as appearing with somebody. */
const MOST_COMPANIONS = 5;

/**
 * What the story says of one person, place or organisation.
 *
 * @param role The words of a role that was asked for: their passage comes first.
 * @returns undefined if no paragraph names it.
 */
export async function answerEntity(
	searchable: SearchableStory,
	entity: Entity,
	role?: string,
): Promise<Found | undefined> {
	const { story, layers } = searchable;
	const mentions = layers.mentions.filter((mention) => mention.entity === entity.id);
	const passages = passagesAbout(story, entity, mentions, role);
	const evidence = passages.map(({ index, highlights }) => evidenceAt(searchable, index, highlights));
	return foundIn(evidence, {
		confidence: "high",
		headline: { say: "described", name: entity.name, as: describeEntity(story, entity) },
		details: [
			mentionedLine(story, entity, mentions),
			...aliasLine(entity),
			...companionLine(searchable, entity, mentions),
		],
	});
}

/** The best describing words of the story ("Russian Deputy Foreign Minister"); where it has none, what kind of name it is. */
export function describeEntity(story: Story, entity: Entity): Described {
	const words = describingWords(story, entity) ?? officeIn(entity);
	return words === undefined ? { kind: entity.kind } : { words };
}

function describingWords(story: Story, entity: Entity): string | undefined {
	const [first, ...others] = entity.descriptions;
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
		return isTitle(lower) && !MALE_TITLES.has(lower) && !FEMALE_TITLES.has(lower) && !name.startsWith(word);
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

type PassageAbout = { readonly index: number; readonly highlights: readonly Span[] };

/** The description's passage, the first mention, then the passages that name the entity most; no passage twice. */
function passagesAbout(
	story: Story,
	entity: Entity,
	mentions: readonly Mention[],
	role: string | undefined,
): readonly PassageAbout[] {
	const descriptions = role === undefined ? entity.descriptions : roleFirst(story, entity.descriptions, role);
	const weights = new Map<number, number>();
	for (const mention of mentions) {
		const index = indexAt(story.paragraphs, mention.start);
		if (index >= 0) weights.set(index, (weights.get(index) ?? 0) + (mention.form === "pronoun" ? 0.5 : 1));
	}
	for (const description of descriptions) {
		const index = indexAt(story.paragraphs, description.start);
		if (index >= 0) weights.set(index, (weights.get(index) ?? 0) + 2);
	}
	const leading = [descriptions[0]?.start, mentions[0]?.start].flatMap((start) =>
		start === undefined ? [] : [indexAt(story.paragraphs, start)],
	);
	const byWeight = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([index]) => index);
	const chosen = [...new Set([...leading, ...byWeight])].filter((index) => index >= 0).slice(0, MOST_PASSAGES);
	return chosen.map((index) => ({
		index,
		highlights: highlightsIn(story.paragraphs[index] as Paragraph, descriptions, mentions),
	}));
}

function roleFirst(story: Story, descriptions: readonly Description[], role: string): readonly Description[] {
	const wanted = new Set(role.toLowerCase().match(/[\p{L}\p{N}]+/gu));
	const shared = (one: Description) =>
		textAt(story, one)
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu)
			?.filter((word) => wanted.has(word)).length ?? 0;
	return descriptions.toSorted((a, b) => shared(b) - shared(a));
}

/** The describing words where the passage has them, else the names. */
function highlightsIn(
	paragraph: Paragraph,
	descriptions: readonly Description[],
	mentions: readonly Mention[],
): readonly Span[] {
	const within = (span: Span) => span.start >= paragraph.start && span.end <= paragraph.end;
	const described = descriptions.filter(within);
	const named = mentions.filter((mention) => mention.form !== "pronoun" && within(mention));
	return described.length > 0 ? [...described, ...named.slice(0, 1)] : named;
}

function mentionedLine(story: Story, { count }: Entity, [mention]: readonly Mention[]): Saying {
	const first = mention && story.paragraphs[indexAt(story.paragraphs, mention.start)];
	return { say: "mentioned", count, first: first && placeText(story, placeOf(first)) };
}

function aliasLine(entity: Entity): readonly Saying[] {
	const others = entity.aliases.filter((alias) => alias !== entity.name).slice(0, 8);
	return others.length === 0 ? [] : [{ say: "also-called", names: others }];
}

/** People named in the same paragraphs, most often first. */
function companionLine(
	{ story, layers }: SearchableStory,
	entity: Entity,
	mentions: readonly Mention[],
): readonly Saying[] {
	const own = new Set(mentions.map(({ start }) => indexAt(story.paragraphs, start)));
	const shared = new Map<string, Set<number>>();
	for (const mention of layers.mentions) {
		const index = indexAt(story.paragraphs, mention.start);
		if (mention.entity === entity.id || index < 0 || !own.has(index)) continue;
		shared.set(mention.entity, (shared.get(mention.entity) ?? new Set()).add(index));
	}
	const people = layers.entities
		.filter(({ id, kind }) => kind === "person" && shared.has(id))
		.sort((a, b) => (shared.get(b.id)?.size ?? 0) - (shared.get(a.id)?.size ?? 0))
		.slice(0, MOST_COMPANIONS);
	return people.length === 0 ? [] : [{ say: "appears-with", names: people.map(({ name }) => name) }];
}
