import type { Entity } from "../../annotation/layers.ts";
import { findByName } from "../../annotation/names/find-entity.ts";
import { isBond } from "../../language/lists/kinship.ts";
import { isPersonNoun } from "../../language/lists/roles.ts";
import type { SearchableStory } from "../../retrieval/index/searchable-story.ts";
import type { Answer, Evidence } from "../answer.ts";
import { evidenceAt, paragraphAt, sentenceAround } from "../evidence.ts";
import { PASSAGES } from "../ranked-answer.ts";
import { quoteWords, refuse } from "../refusal.ts";
import { entityAnswer } from "./entity-answer.ts";
import { mayTellOf, mentionsOf, nounOf, type Owner, type RelativeMention, wordsForKin } from "./relative-mentions.ts";

/** Somebody named through somebody else: "Losyukov's wife", "the brother of Holmes". */
export type Relative = { readonly owner: string; readonly role: string };

/** Reads "X's Y" and "the Y of X", where Y is what somebody can be. */
export function readRelative(words: string): Relative | undefined {
	const plain = words.replace(/[’`]/gu, "'").trim();
	const possessive = /^(?:the\s+)?(?<owner>.+?(?:'s|s'))\s+(?<role>[\p{Ll} -]+)$/u.exec(plain)?.groups;
	const genitive = /^(?:the|an?)\s+(?<role>\p{Ll}+(?:\s\p{Ll}+)?)\s+of\s+(?<owner>.+)$/u.exec(plain)?.groups;
	const { owner, role } = possessive ?? genitive ?? {};
	if (owner === undefined || role === undefined || !isPersonNoun(nounOf(role))) return undefined;
	return { owner: owner.replace(/'s$|'$/u, ""), role };
}

/** Kin that a question speaks of ("what does Losyukov's wife do"). */
export function relativeIn(question: string): Relative | undefined {
	const found = /(?<owner>\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*)*)['’]s?\s+(?<role>\p{Ll}+)/u.exec(question)?.groups;
	const { owner, role } = found ?? {};
	return owner !== undefined && role !== undefined && isBond(role) ? { owner, role } : undefined;
}

/**
 * Who somebody's relative is. The owner is never the answer.
 *
 * @returns Undefined where the words name nobody the stories know, or where what they say is better found by its words.
 */
export function answerRelative(stories: readonly SearchableStory[], relative: Relative): Answer | undefined {
	const owners = ownersOf(stories, relative.owner);
	if (owners.length === 0) return undefined;
	const mentions = owners.flatMap((owner) => mentionsOf(owner, relative.role));
	const named =
		mentions.find(({ person, outright }) => person !== undefined && outright) ??
		mentions.find(({ person }) => person !== undefined);
	if (named?.person !== undefined) return namedRelative(named, named.person);
	const [outright] = mentions.filter((mention) => mention.outright);
	if (outright !== undefined) return unnamedRelative(mentions);
	return isMissing(owners, mentions, relative) ? noSuchRelative(owners, relative) : undefined;
}

/** A refusal where a question speaks of kin that the story gives to nobody of that name; undefined otherwise. */
export function refuseMissingRelative(stories: readonly SearchableStory[], question: string): Answer | undefined {
	const relative = relativeIn(question);
	if (relative === undefined) return undefined;
	const owners = ownersOf(stories, relative.owner);
	const mentions = owners.flatMap((owner) => mentionsOf(owner, relative.role));
	return owners.length > 0 && isMissing(owners, mentions, relative) ? noSuchRelative(owners, relative) : undefined;
}

/** Nothing speaks of such a relative, and no sentence about the owner has a word that might. */
function isMissing(owners: readonly Owner[], mentions: readonly RelativeMention[], { role }: Relative): boolean {
	const noun = nounOf(role);
	return mentions.length === 0 && wordsForKin(noun) !== undefined && !owners.some((owner) => mayTellOf(owner, noun));
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

function namedRelative({ searchable, words }: RelativeMention, person: Entity): Answer {
	const answer = entityAnswer(searchable, person);
	const first = evidenceAt(
		searchable,
		paragraphAt(searchable.story, words.start),
		[sentenceAround(searchable.story, words)],
		{
			focus: [words],
		},
	);
	const said = searchable.story.text.slice(words.start, words.end).replace(/\s+/g, " ");
	return {
		...answer,
		headline: `${person.name}: ${quoteWords([said])}.`,
		evidence: [first, ...answer.evidence.filter(({ citation }) => citation !== first.citation)].slice(0, PASSAGES) as [
			Evidence,
			...Evidence[],
		],
	};
}

/** The story speaks of them without a name: what it says is the closest there is. */
function unnamedRelative(mentions: readonly RelativeMention[]): Answer {
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
	const [{ searchable, words }] = mentions as [RelativeMention];
	const sentence = sentenceAround(searchable.story, words);
	return {
		kind: "found",
		confidence: "low",
		headline: searchable.story.text.slice(sentence.start, sentence.end).replace(/\s+/g, " "),
		evidence: evidence as [Evidence, ...Evidence[]],
		details: ["The story does not name them here."],
	};
}

const OWN = { female: "hers", male: "his", unknown: "theirs" } as const;

function noSuchRelative(owners: readonly Owner[], { role }: Relative): Answer {
	const [{ searchable, entity }] = owners as [Owner];
	return refuse({
		reason: "not-what-was-asked",
		explanation: `The story names ${entity.name}, but tells of no ${role} of ${OWN[entity.gender]}.`,
		searchedFor: [entity.name, role],
		nearest: entityAnswer(searchable, entity).evidence,
	});
}
