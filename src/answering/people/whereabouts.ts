import type { Mention } from "../../annotation/layers.ts";
import { findByName } from "../../annotation/names/find-entity.ts";
import { formsOf } from "../../language/inflect.ts";
import { FORMS_OF_BE } from "../../language/lists/function-words.ts";
import { DENYING } from "../../language/lists/negation.ts";
import { RELATIVE_PRONOUNS } from "../../language/lists/pronouns.ts";
import { DWELLING_VERBS, PLACING_VERBS } from "../../language/lists/verbs-of-place.ts";
import { anyOf } from "../../language/lists/word-set.ts";
import type { SearchableStory } from "../../retrieval/index/searchable-story.ts";
import { contains, type Span, startingWithin, textAt } from "../../story/span.ts";
import type { Story } from "../../story/story.ts";
import type { Found } from "../answer.ts";
import { evidenceAt, paragraphAt, sentenceAround } from "../evidence.ts";
import { foundIn } from "../found.ts";
import { PASSAGES } from "../rank-question.ts";

/**
 * Somebody's whereabouts: sentences that name them and put them in a named place. Undefined if the words are no name.
 *
 * @param said What the sentence must say between the two.
 */
export async function answerWhereabouts(
	stories: readonly SearchableStory[],
	name: string,
	said = ANYTHING,
): Promise<Found | undefined> {
	const people = stories.flatMap((searchable) =>
		findByName(searchable.layers, name)
			.filter(({ entity, how }) => how !== "spelling" && entity.kind === "person")
			.map(({ entity, how }) => ({ searchable, entity, how })),
	);
	const searchables = new Set(people.map(({ searchable }) => searchable));
	const named = new Map([...searchables].map((searchable) => [searchable, namedEntities(searchable)]));
	const found = people.flatMap((person) => {
		const entities = named.get(person.searchable) as NamedEntities;
		const own = entities.mentionsOf.get(person.entity.id) ?? [];
		return placedMentions(person.searchable, own, entities, said).map((one) => ({ ...person, ...one }));
	});
	const [first] = found;
	if (first === undefined) return undefined;
	const shown = new Map([...searchables].map((searchable) => [searchable, new Set<number>()]));
	const paragraphs = found.filter(({ searchable, paragraph }) => {
		const before = shown.get(searchable) as Set<number>;
		return before.has(paragraph) ? false : before.add(paragraph).has(paragraph);
	});
	const evidence = paragraphs
		.slice(0, PASSAGES)
		.map(({ searchable, paragraph, sentence, place }) =>
			evidenceAt(searchable, paragraph, [sentence], { focus: [place] }),
		);
	return foundIn(evidence, {
		// One of two who share a name may be meant, or the other.
		confidence: first.sure && (first.how !== "part" || people.length === 1) ? "high" : "low",
		headline: { say: "place", name: textAt(first.searchable.story, first.place) },
		details: [{ say: "whereabouts-of", name: first.entity.name }],
	});
}

/** The words just before a place that put somebody there. */
const THERE = /\b(?:in|at|to|from|near|inside|into|outside|visited|reached|left|entered)\s+(?:the\s+)?$/i;

export function isReached(story: Story, place: Span): boolean {
	return THERE.test(story.text.slice(Math.max(0, place.start - 24), place.start));
}

/** Characters between a person and the place they are put in; further apart they seldom belong together. */
const NEAR = 60;

/** Up to four words between a name and its verb. @param none What none of them may be. */
const fewWords = (none = "") => `(?:${none}\\w+(?:['’]+\\w+)*\\W+){0,4}?`;

/** What somebody does to be somewhere, soon after their name: " was born in", ", who then sailed to". */
const BEING_THERE = new RegExp(
	`^\\W*${fewWords()}${anyOf([...FORMS_OF_BE, ...formsOf([...PLACING_VERBS, ...DWELLING_VERBS], "verb"), "born", "back"])}\\b`,
	"iu",
);

const ANYTHING = /(?:)/u;

/** The same of living there, and by nobody else ("'s sister lived", "who met a man who lived"). */
export const LIVING_THERE = new RegExp(
	`^(?!['’]s?\\b)\\W*${fewWords(`(?!(?:${anyOf(RELATIVE_PRONOUNS)}|\\w*${DENYING})\\b)`)}${anyOf(formsOf(DWELLING_VERBS, "verb"))}\\b`,
	"iu",
);

type PlacedMention = {
	readonly sentence: Span;
	readonly place: Mention;
	readonly paragraph: number;
	readonly sure: boolean;
};

/** @param at Places in `layers.mentions` of the mentions of one person. */
function placedMentions(
	{ story, layers }: SearchableStory,
	at: readonly number[],
	{ people, places }: NamedEntities,
	said: RegExp,
): readonly PlacedMention[] {
	const placed: PlacedMention[] = [];
	for (const own of at) {
		const mention = layers.mentions[own] as Mention;
		let next = own + 1;
		while (next < layers.mentions.length && !people.has(layers.mentions[next]?.entity ?? "")) next++;
		const until = Math.min(mention.end + NEAR, layers.mentions[next]?.start ?? story.text.length);
		const sentence = sentenceAround(story, mention);
		const place = startingWithin(places, { start: mention.end + 1, end: until }).find(
			(one) => contains(sentence, one) && isReached(story, one),
		);
		const between = place && story.text.slice(mention.end, place.start);
		if (place === undefined || between === undefined || !said.test(between)) continue;
		const sure = BEING_THERE.test(between) || LIVING_THERE.test(between);
		placed.push({ sentence, place, paragraph: paragraphAt(story, mention.start), sure });
	}
	return placed.toSorted((a, b) => Number(b.sure) - Number(a.sure));
}

type NamedEntities = {
	readonly people: ReadonlySet<string>;
	/** Where places are named, sorted by start. */
	readonly places: readonly Mention[];
	/** Entity → places in `layers.mentions`. */
	readonly mentionsOf: ReadonlyMap<string, readonly number[]>;
};

function namedEntities({ layers }: SearchableStory): NamedEntities {
	const kinds = new Map(layers.entities.map(({ id, kind }) => [id, kind]));
	const mentionsOf = new Map<string, number[]>();
	for (const [at, { entity }] of layers.mentions.entries()) {
		const own = mentionsOf.get(entity);
		if (own === undefined) mentionsOf.set(entity, [at]);
		else own.push(at);
	}
	return {
		people: new Set(layers.entities.filter(({ kind }) => kind === "person").map(({ id }) => id)),
		places: layers.mentions.filter(({ entity, form }) => form === "proper" && kinds.get(entity) === "place"),
		mentionsOf,
	};
}
