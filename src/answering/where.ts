import type { Mention } from "../annotation/layers.ts";
import { findByName } from "../annotation/names/find-entity.ts";
import type { WhereQuestion } from "../question/question.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import { type RankedPassage, type RankedQuestion, rankPassages } from "../retrieval/rank.ts";
import { contains, type Span, startingWithin, textAt } from "../story/span.ts";
import type { Story } from "../story/story.ts";
import type { Answer, Evidence, Found } from "./answer.ts";
import { judgeConfidence } from "./confidence.ts";
import { evidenceAt, paragraphAt, sentenceAround } from "./evidence.ts";
import { nearestFirst } from "./nearest-words.ts";
import { entityAnswer } from "./people/entity-answer.ts";
import { evidenceOf, headlineOf, PASSAGES, readAs, refuseRanked } from "./ranked-answer.ts";
import { namesAreTold, toldBy } from "./told.ts";

/** Passages in which a place is looked for when the best one names none. */
const LOOKED_THROUGH = 3;

/** A common noun can be a place too ("in the forest"): words that put something somewhere. */
const SOMEWHERE =
	/\b(?:in|at|on|under|inside|into|near|beside|behind|beneath|above|through|across|from|outside|within|by|to|towards?) (?:the|an?|his|her|their|its|my|our|your|this|that)\b/i;

/** Where did it happen, or where is somebody? */
export async function answerWhere(stories: readonly SearchableStory[], question: WhereQuestion): Promise<Answer> {
	const { name, dweller } = question;
	return (
		answerPlace(stories, name) ??
		(dweller === undefined ? answerWhereabouts(stories, name) : answerWhereabouts(stories, dweller, LIVING_THERE)) ??
		answerByPassages(stories, question)
	);
}

/** Where it is by the passages that rank best; where somebody lives, else by where they are seen. */
function answerByPassages(stories: readonly SearchableStory[], question: WhereQuestion): Answer {
	const { dweller } = question;
	const ranked = rankPassages(stories, question, { count: PASSAGES });
	const { outcome, reason } = judgeConfidence(ranked);
	const [best] = ranked.passages;
	const isTold =
		best !== undefined && namesAreTold(best, ranked) && (dweller === undefined || saysWhoLives(best, dweller));
	// Where somebody is once is not where they live, but the closest there is.
	const seen = dweller === undefined || isTold ? undefined : answerWhereabouts(stories, dweller);
	if (seen !== undefined) return { ...seen, confidence: "low" };
	if (best === undefined || outcome === "not-in-story") {
		return refuseRanked(stories, ranked, reason ?? "not-together", "a place");
	}
	const told = toldBy(best, ranked);
	// "Where was Rice born", and nobody is born in the story: wherever Rice is named, it is not told there.
	if (told === "unheard-of" && (outcome === "unsure" || ranked.question.names.length > 0))
		return refuseRanked(stories, ranked, "unknown-words");
	const placed = isTold ? findPlaced(ranked) : undefined;
	// A place that is merely named is no answer to a question of which a word is missing from the story.
	if (ranked.unknownWords.length > 0 && outcome === "unsure" && placed?.isReached !== true) {
		return refuseRanked(stories, ranked, "unknown-words");
	}
	const passage = placed?.passage ?? best;
	const sure = isTold && (placed !== undefined || SOMEWHERE.test(headlineOf(best)));
	return {
		kind: "found",
		confidence: outcome === "found" && sure && (told === undefined || told === "sentence") ? "high" : "low",
		headline: placed === undefined ? headlineOf(best) : `${textAt(passage.story.story, placed.place)}.`,
		evidence: [
			evidenceAt(passage.story, passage.paragraph, passage.highlight, {
				focus: placed ? [placed.place] : passage.focus,
			}),
			...ranked.passages.filter((other) => other !== passage).map(evidenceOf),
		],
		details: readAs(ranked),
	};
}

/** `isReached`: the words say that something is or comes there. */
type Placed = { readonly passage: RankedPassage; readonly place: Mention; readonly isReached: boolean };

/** A place named in the sentence that answers and not already in the question. */
function findPlaced(ranked: RankedQuestion): Placed | undefined {
	const question = ranked.question.text.toLowerCase();
	const isAsked = (place: string) => question.includes(place.toLowerCase());
	for (const passage of ranked.passages.slice(0, LOOKED_THROUGH)) {
		const { story } = passage.story;
		for (const sentence of ownHighlight(passage)) {
			const places = placesWithin(passage.story, sentence).filter((place) => !isAsked(textAt(story, place)));
			const reached = places.filter((place) => isReached(story, place));
			const [place] = nearestFirst(passage.story, sentence, reached.length > 0 ? reached : places, ranked);
			if (place !== undefined) return { passage, place, isReached: reached.length > 0 };
		}
		// Where the best passage puts it somewhere without a name ("in the forest"), that is the answer.
		if (SOMEWHERE.test(headlineOf(passage))) return undefined;
	}
	return undefined;
}

/** What is marked in the passage itself: the question in the story that it replies to may stand in another. */
function ownHighlight({ story, paragraph, highlight }: RankedPassage): readonly Span[] {
	const place = story.story.paragraphs[paragraph];
	return place === undefined ? [] : highlight.filter((span) => contains(place, span));
}

function placesWithin({ layers }: SearchableStory, span: Span): readonly Mention[] {
	const places = new Set(layers.entities.filter(({ kind }) => kind === "place").map(({ id }) => id));
	return layers.mentions.filter(
		(mention) => places.has(mention.entity) && mention.form === "proper" && contains(span, mention),
	);
}

/** Where a place is: what the story says of it. Undefined if the words name none. */
function answerPlace(stories: readonly SearchableStory[], name: string): Answer | undefined {
	for (const searchable of stories) {
		const found = findByName(searchable.layers, name).find(
			({ entity, how }) => entity.kind === "place" && (how === "exact" || how === "alias"),
		);
		if (found !== undefined) return entityAnswer(searchable, found.entity);
	}
	return undefined;
}

/**
 * Somebody's whereabouts: sentences that name them and put them in a named place. Undefined if the words are no name.
 *
 * @param said What the sentence must say between the two.
 */
function answerWhereabouts(stories: readonly SearchableStory[], name: string, said = ANYTHING): Found | undefined {
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
	return {
		kind: "found",
		// One of two who share a name may be meant, or the other.
		confidence: first.sure && (first.how !== "part" || people.length === 1) ? "high" : "low",
		headline: `${textAt(first.searchable.story, first.place)}.`,
		evidence: paragraphs
			.slice(0, PASSAGES)
			.map(({ searchable, paragraph, sentence, place }) =>
				evidenceAt(searchable, paragraph, [sentence], { focus: [place] }),
			) as unknown as [Evidence, ...Evidence[]],
		details: [`What the story says of where ${first.entity.name} is.`],
	};
}

/** The words just before a place that put somebody there. */
const THERE = /\b(?:in|at|to|from|near|inside|into|outside|visited|reached|left|entered)\s+(?:the\s+)?$/i;

function isReached(story: Story, place: Span): boolean {
	return THERE.test(story.text.slice(Math.max(0, place.start - 24), place.start));
}

/** Characters between a person and the place they are put in; further apart they seldom belong together. */
const NEAR = 60;

/** What somebody does to be somewhere, soon after their name. */
const BEING_THERE =
	/^\W*(?:\w+(?:['’]+\w+)*\W+){0,4}?(?:is|was|are|were|been|lives?|lived|living|stay(?:s|ed|ing)|goes|went|going|came|comes|arrived?|returned|reached|visited|visiting|moved|travell?ed|sailed|flew|rode|drove|walked|ran|met|stood|sat|remained|born|died|settled|back)\b/i;

const ANYTHING = /(?:)/u;

/** The same of living there. */
const LIVING_THERE =
	/^(?!['’]s?\b)\W*(?:(?!(?:who|whom|which|that|never|not|\w+n['’]t)\b)\w+(?:['’]+\w+)*\W+){0,4}?(?:live[sd]?|living|lodge[sd]?|lodging|dwells?|dwelt|reside[sd]?|stay(?:s|ed|ing)?|settled)\b/i;

/** Whether the marked words say of the one asked for, by the last word of the name, that they live. */
function saysWhoLives({ story, highlight }: RankedPassage, dweller: string): boolean {
	const name = dweller.split(/\s+/u).at(-1)?.toLowerCase() ?? "";
	return highlight.some((span) => {
		const words = textAt(story.story, span).split(/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])/u);
		return words.some((word, at) => {
			if (!word.toLowerCase().startsWith(name)) return false;
			const rest = words.slice(at).join("").slice(name.length);
			return !/^\p{L}/u.test(rest) && LIVING_THERE.test(rest);
		});
	});
}

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
