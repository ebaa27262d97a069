import type { Description, Entity, Mention } from "../../annotation/layers.ts";
import type { ReaderNow } from "../../reading/reader.ts";
import type { SearchableStory } from "../../retrieval/index/searchable-story.ts";
import { placeOf } from "../../story/citation.ts";
import { contains, indexAt, overlaps, type Span, textAt } from "../../story/span.ts";
import type { Paragraph, Story } from "../../story/story.ts";
import type { Found } from "../answer.ts";
import { evidenceAt, placeSaying, sentenceAround } from "../evidence.ts";
import { foundIn } from "../found.ts";
import { type IsLate, lateNames, nothingIsLate } from "../late.ts";
import type { Described, Saying } from "../wording/saying.ts";
import { describedIn } from "./description.ts";
import { introductionOf } from "./introduction.ts";
import type { TellingSentence } from "./telling-sentences.ts";

/** Passages shown for one person. */
const MOST_PASSAGES = 5;
/** People named as appearing with somebody. */
const MOST_COMPANIONS = 5;

/** How somebody is asked for. */
export type Asked = { readonly reader?: ReaderNow; readonly isLate?: IsLate | undefined };

/**
 * What the story says of one person, place or organisation.
 *
 * @param role The words of a role that was asked for: their passage comes first.
 * @returns undefined if no paragraph names it.
 */
export async function answerEntity(
	searchable: SearchableStory,
	entity: Entity,
	{ role, reader, isLate = nothingIsLate }: Asked & { readonly role?: string | undefined } = {},
): Promise<Found | undefined> {
	const { story, layers } = searchable;
	const mentions = layers.mentions.filter((mention) => mention.entity === entity.id);
	const introduction =
		entity.kind === "person" ? await introductionOf(searchable, entity, mentions, reader) : undefined;
	const described = introduction && describedIn(searchable, entity, introduction);
	const telling = introduction?.telling;
	// A list of persons is no passage: then the one that the reader would show goes first.
	const isCited = described !== undefined && indexAt(story.paragraphs, described.span.start) >= 0;
	const leading = isCited ? described.span.start : telling?.mention.start;
	const passages = passagesAbout(story, entity, { mentions, role, leading });
	const evidence = passages.map(({ index, highlights }) =>
		evidenceAt(
			searchable,
			index,
			described && isWithin(story, index, described.span) ? together(described.span, highlights) : highlights,
		),
	);
	return foundIn(evidence, {
		confidence: described?.isSure ? "high" : "low",
		headline: headlineFor(searchable, entity, mentions, { as: described?.as, near: telling }),
		details: [
			mentionedLine(story, entity, mentions),
			...aliasLine(story, entity, { mentions, isLate }),
			...companionLine(searchable, entity, { mentions, isLate }),
		],
	});
}

/** Who somebody is, in the story's words; where it does not plainly say, the sentence that comes nearest, or that names them first. */
function headlineFor(
	{ story }: SearchableStory,
	{ name, kind }: Entity,
	[mention]: readonly Mention[],
	{ as, near }: { readonly as: Described | undefined; readonly near: TellingSentence | undefined },
): Saying {
	if (as !== undefined || mention === undefined) return { say: "described", name, as: as ?? { kind } };
	const words = textAt(story, near?.words ?? sentenceAround(story, mention)).replace(/\s+/gu, " ");
	const isFirst = near === undefined || near.mention.start === mention.start;
	return isFirst ? { say: "first-named", name, words } : { say: "words", words };
}

type PassageAbout = { readonly index: number; readonly highlights: readonly Span[] };

/**
 * The description's passage, the first mention, then those of the passages that name the entity most in the story's order:
 * a reader meets first what comes first. No passage twice.
 */
function passagesAbout(
	story: Story,
	entity: Entity,
	{
		mentions,
		role,
		leading,
	}: {
		readonly mentions: readonly Mention[];
		readonly role: string | undefined;
		/** Where the words are that say who it is. */
		readonly leading: number | undefined;
	},
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
	const first = [role === undefined ? leading : descriptions[0]?.start, mentions[0]?.start]
		.flatMap((start) => (start === undefined ? [] : [indexAt(story.paragraphs, start)]))
		.filter((index) => index >= 0);
	const byWeight = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([index]) => index);
	const others = byWeight.filter((index) => index >= 0 && !first.includes(index));
	const chosen = [...new Set(first), ...others.slice(0, MOST_PASSAGES - new Set(first).size).sort((a, b) => a - b)];
	return chosen.map((index) => ({
		index,
		highlights: highlightsIn(story.paragraphs[index] as Paragraph, descriptions, mentions),
	}));
}

/** The words that say who it is, and what else is marked, each once. */
function together(words: Span, highlights: readonly Span[]): readonly Span[] {
	return [words, ...highlights.filter((one) => !overlaps(one, words))].toSorted((a, b) => a.start - b.start);
}

function isWithin(story: Story, index: number, span: Span): boolean {
	const paragraph = story.paragraphs[index];
	return paragraph !== undefined && contains(paragraph, span);
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
	return { say: "mentioned", count, at: first && placeSaying(story, placeOf(first)) };
}

type Telling = { readonly mentions: readonly Mention[]; readonly isLate: IsLate };

/** What they come to be called late may be what the book is about. */
function aliasLine(story: Story, entity: Entity, { mentions, isLate }: Telling): readonly Saying[] {
	const late = new Set<string>();
	for (const mention of mentions.toReversed()) {
		// Whatever stands last in this order stands first in the story.
		if (isLate(story, mention.start)) late.add(textAt(story, mention));
		else late.delete(textAt(story, mention));
	}
	const others = entity.aliases.filter((alias) => alias !== entity.name && !late.has(alias)).slice(0, 8);
	return others.length === 0 ? [] : [{ say: "also-called", names: others }];
}

/** People named in the same paragraphs, most often first. */
function companionLine(
	{ story, layers }: SearchableStory,
	entity: Entity,
	{ mentions, isLate }: Telling,
): readonly Saying[] {
	const late = lateNames({ story, layers }, isLate);
	const own = new Set(mentions.map(({ start }) => indexAt(story.paragraphs, start)));
	const shared = new Map<string, Set<number>>();
	for (const mention of layers.mentions) {
		const index = indexAt(story.paragraphs, mention.start);
		if (mention.entity === entity.id || index < 0 || !own.has(index)) continue;
		shared.set(mention.entity, (shared.get(mention.entity) ?? new Set()).add(index));
	}
	const people = layers.entities
		.filter(({ id, kind }) => kind === "person" && shared.has(id) && !late.has(id))
		.sort((a, b) => (shared.get(b.id)?.size ?? 0) - (shared.get(a.id)?.size ?? 0))
		.slice(0, MOST_COMPANIONS);
	return people.length === 0 ? [] : [{ say: "appears-with", names: people.map(({ name }) => name) }];
}
