import { type Entity, type Quotation, toldSpeaker } from "../../annotation/layers.ts";
import { findByName } from "../../annotation/names/find-entity.ts";
import { isKin } from "../../language/lists/kinship.ts";
import type { Relative } from "../../question/question.ts";
import type { SearchableStory } from "../../retrieval/index/searchable-story.ts";
import { textAt } from "../../story/span.ts";
import type { Answer, Found } from "../answer.ts";
import { evidenceAt, paragraphAt, sentenceAround } from "../evidence.ts";
import { foundIn } from "../found.ts";
import { PASSAGES } from "../rank-question.ts";
import { refuse } from "../refusal.ts";
import { type Asked, answerEntity } from "./entity-answer.ts";
import { mayTellOf, mentionsOf, type Owner, type RelativeMention } from "./relative-mentions.ts";

/**
 * Who somebody's relative is. The owner is never the answer.
 *
 * @returns Undefined where the words name nobody the stories know, or where what they say is better found by its words.
 */
export async function answerRelative(
	stories: readonly SearchableStory[],
	relative: Relative,
	asked: Asked = {},
): Promise<Answer | undefined> {
	const owners = ownersOf(stories, relative.owner);
	if (owners.length === 0) return undefined;
	const narrators = narratorsRelative(owners, relative.noun);
	if (narrators !== undefined) return answerEntity(narrators.searchable, narrators.person, asked);
	const mentions = owners.flatMap((owner) => mentionsOf(owner, relative.noun));
	const named =
		mentions.find(({ person, outright }) => person !== undefined && outright) ??
		mentions.find(({ person }) => person !== undefined);
	if (named?.person !== undefined) return namedRelative(named, named.person, asked);
	if (mentions.some((mention) => mention.outright)) return unnamedRelative(mentions);
	return isMissing(owners, mentions, relative) ? noSuchRelative(owners, relative) : undefined;
}

/** Whoever tells the story says "my mother", and may never name her. */
function narratorsRelative(
	owners: readonly Owner[],
	noun: string,
): { readonly searchable: SearchableStory; readonly person: Entity } | undefined {
	for (const { searchable, entity } of owners) {
		const { story, layers } = searchable;
		const person = layers.entities.find(({ name }) => name === `my ${noun}`);
		const tells = (said: Quotation) =>
			toldSpeaker(said) === entity.id && said.speakerWords !== undefined && textAt(story, said.speakerWords) === "I";
		if (person !== undefined && layers.quotations.some(tells)) return { searchable, person };
	}
	return undefined;
}

/** A refusal where a question speaks of kin that the story gives to nobody of that name; undefined otherwise. */
export async function refuseMissingRelative(
	stories: readonly SearchableStory[],
	relative: Relative | undefined,
): Promise<Answer | undefined> {
	if (relative === undefined) return undefined;
	const owners = ownersOf(stories, relative.owner);
	const mentions = owners.flatMap((owner) => mentionsOf(owner, relative.noun));
	return owners.length > 0 && isMissing(owners, mentions, relative) ? noSuchRelative(owners, relative) : undefined;
}

/** Nothing speaks of such a relative, and no sentence about the owner has a word that might. */
function isMissing(owners: readonly Owner[], mentions: readonly RelativeMention[], { noun }: Relative): boolean {
	return mentions.length === 0 && isKin(noun) && !owners.some((owner) => mayTellOf(owner, noun));
}

/** People of one name whose kin is looked for: no family of a novel has as many, and for each the whole story is read. */
const MOST_OWNERS = 50;

function ownersOf(stories: readonly SearchableStory[], name: string): readonly Owner[] {
	return stories.flatMap((searchable) => {
		const people = new Map(
			searchable.layers.entities.filter(({ kind }) => kind === "person").map((entity) => [entity.id, entity]),
		);
		return findByName(searchable.layers, name)
			.filter(({ how, entity }) => how !== "spelling" && entity.kind === "person")
			.slice(0, MOST_OWNERS)
			.map(({ entity }) => ({ searchable, entity, people }));
	});
}

async function namedRelative(
	{ searchable, words }: RelativeMention,
	person: Entity,
	{ isLate }: Asked,
): Promise<Found> {
	const answer = await answerEntity(searchable, person, { isLate });
	const first = evidenceAt(
		searchable,
		paragraphAt(searchable.story, words.start),
		[sentenceAround(searchable.story, words)],
		{
			focus: [words],
		},
	);
	const said = searchable.story.text.slice(words.start, words.end).replace(/\s+/g, " ");
	const others = answer?.evidence.filter(({ citation }) => citation !== first.citation) ?? [];
	return foundIn([first, ...others.slice(0, PASSAGES - 1)], {
		confidence: "high",
		headline: { say: "relative", name: person.name, words: said },
		details: answer?.details ?? [],
	});
}

/** The story speaks of them without a name: what it says is the closest there is. */
function unnamedRelative(mentions: readonly RelativeMention[]): Found | undefined {
	const [first] = mentions;
	if (first === undefined) return undefined;
	const byPlace = new Map(
		mentions.map((mention) => [
			`${mention.searchable.story.id} ${paragraphAt(mention.searchable.story, mention.words.start)}`,
			mention,
		]),
	);
	const evidence = [...byPlace.values()].slice(0, PASSAGES).map(({ searchable, words }) =>
		evidenceAt(searchable, paragraphAt(searchable.story, words.start), [sentenceAround(searchable.story, words)], {
			focus: [words],
		}),
	);
	const { story } = first.searchable;
	const sentence = textAt(story, sentenceAround(story, first.words)).replace(/\s+/g, " ");
	return foundIn(evidence, {
		confidence: "low",
		headline: { say: "words", words: sentence },
		details: [{ say: "unnamed-here" }],
	});
}

async function noSuchRelative([owner]: readonly Owner[], { role }: Relative): Promise<Answer | undefined> {
	if (owner === undefined) return undefined;
	const { searchable, entity } = owner;
	return refuse({
		reason: "not-what-was-asked",
		explanation: { say: "no-such-relative", name: entity.name, role, gender: entity.gender },
		searchedFor: [entity.name, role],
		nearest: (await answerEntity(searchable, entity))?.evidence ?? [],
	});
}
