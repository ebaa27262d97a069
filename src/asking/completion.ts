import type { Entity, EntityId } from "../annotation/layers.ts";
import { findByName } from "../annotation/names/find-entity.ts";
import { type IsLate, lateNames } from "../answering/late.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import { citationOf, inBrackets, labelAt, parseCitation, placeOf, readLabelled } from "../story/citation.ts";
import { citedPlaces } from "../story/cited-places.ts";
import type { Choice, StoryStatus } from "./command.ts";
import { foldWord } from "./typed-names.ts";

// https://discord.com/developers/docs/interactions/application-commands#autocomplete: choices of an answer, and the length of a choice's name and value.
export const MOST_CHOICES = 25;
export const CHOICE_LENGTH = 100;

/** A name that fits what is typed. */
type Fitting = { readonly searchable: SearchableStory; readonly entity: Entity };

/**
 * Names that begin with or hold what is typed, those most spoken of first; near spellings where none does. Those that a book
 * names late are offered where no other fits.
 */
export function completeNames(stories: readonly SearchableStory[], typed: string, isLate: IsLate): readonly Choice[] {
	const wanted = foldWord(typed);
	const found = stories.flatMap((searchable) =>
		searchable.layers.entities.map((entity) => ({
			searchable,
			entity,
			weight: entity.count * (entity.kind === "person" ? 3 : 1),
			rank: nameRank([entity.name, ...entity.aliases].map(foldWord), wanted),
		})),
	);
	const matching = found.filter(({ rank }) => rank < NO_MATCH).sort((a, b) => a.rank - b.rank || b.weight - a.weight);
	const fitting =
		matching.length > 0
			? matching
			: stories.flatMap((searchable) =>
					findByName(searchable.layers, typed).map(({ entity }) => ({ searchable, entity })),
				);
	const early = earlyAmong(fitting, isLate);
	const names = (early.length > 0 ? early : fitting).map(({ entity }) => entity.name);
	return choices([...new Set(names)].map((name) => ({ name, value: name })));
}

/** As many as are offered: to know where names stand first, what is read of a story is more than its names. */
function earlyAmong(fitting: readonly Fitting[], isLate: IsLate): readonly Fitting[] {
	const late = new Map<SearchableStory, ReadonlySet<EntityId>>();
	const early: Fitting[] = [];
	for (const one of fitting) {
		if (early.length === MOST_CHOICES) break;
		const names = late.get(one.searchable) ?? lateNames(one.searchable, isLate);
		late.set(one.searchable, names);
		if (!names.has(one.entity.id)) early.push(one);
	}
	return early;
}

const NO_MATCH = 3;

/** 0: a name begins so; 1: a word in a name does; 2: a name holds it; `NO_MATCH` otherwise. */
function nameRank(names: readonly string[], wanted: string): number {
	if (names.some((name) => name.startsWith(wanted))) return 0;
	if (names.some((name) => name.includes(` ${wanted}`))) return 1;
	return names.some((name) => name.includes(wanted)) ? 2 : NO_MATCH;
}

/** Places of the story that begin as typed, or that the book calls so, with the paragraph's first words where these are not late. */
export function completeCitations(
	stories: readonly SearchableStory[],
	typed: string,
	isLate: IsLate,
): readonly Choice[] {
	const parsed = parseCitation(typed);
	const heading = readLabelled(typed);
	const found: Choice[] = [];
	for (const { story } of stories) {
		const named = heading === undefined ? [] : citedPlaces(story, { heading });
		for (const paragraph of story.paragraphs) {
			if (found.length === MOST_CHOICES) return found;
			const citation = citationOf(story, placeOf(paragraph));
			const fits =
				foldWord(citation).startsWith(foldWord(typed)) ||
				(parsed?.story === undefined &&
					parsed?.paragraph === paragraph.number &&
					(parsed.chapter ?? paragraph.chapter) === paragraph.chapter) ||
				named.some(({ chapter, paragraph: number }) => chapter === paragraph.chapter && number === paragraph.number);
			if (!fits) continue;
			const address = `${citation}${inBrackets(labelAt(story, placeOf(paragraph)))}`;
			if (isLate(story, paragraph.start)) {
				found.push({ name: shorten(address), value: citation });
				continue;
			}
			const words = story.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + CHOICE_LENGTH));
			const name = shorten(`${address}: ${words.replace(/\s+/g, " ")}`);
			const excerpt = name.length - address.length;
			found.push(story.publicDomain === true ? { name, value: citation } : { name, value: citation, excerpt });
		}
	}
	return found;
}

/** Stories whose title or id holds what is typed. */
export function completeStories(statuses: readonly StoryStatus[], typed: string): readonly Choice[] {
	const wanted = foldWord(typed);
	const ranked = statuses
		.map((story) => ({ story, rank: nameRank([foldWord(story.title), story.id], wanted) }))
		.filter(({ rank }) => rank < NO_MATCH)
		.sort((a, b) => a.rank - b.rank);
	return choices(ranked.map(({ story }) => ({ name: shorten(story.title), value: story.id })));
}

function choices(all: readonly Choice[]): readonly Choice[] {
	return all
		.filter(({ value }) => value.length > 0 && value.length <= CHOICE_LENGTH)
		.slice(0, MOST_CHOICES)
		.map(({ name, value }) => ({ name: shorten(name), value }));
}

/** The text as far as a choice may hold it. */
export function shorten(text: string): string {
	const characters = [...text];
	return text.length <= CHOICE_LENGTH
		? text
		: `${characters
				.slice(0, CHOICE_LENGTH / 2 + 40)
				.join("")
				.slice(0, CHOICE_LENGTH - 1)}…`;
}
