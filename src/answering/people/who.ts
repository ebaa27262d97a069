import type { Entity } from "../../annotation/layers.ts";
import { findByName, findByRole } from "../../annotation/names/find-entity.ts";
import { PUBLIC_ROLES } from "../../language/lists/offices.ts";
import { isTitle } from "../../language/lists/titles.ts";
import type { WhoQuestion } from "../../question/question.ts";
import type { ReaderNow } from "../../reading/reader.ts";
import type { SearchableStory } from "../../retrieval/index/searchable-story.ts";
import { findPhrase } from "../../retrieval/search/phrase-search.ts";
import { type Span, textAt } from "../../story/span.ts";
import type { Answer, Evidence, Found } from "../answer.ts";
import { evidenceAt, paragraphAt, sentenceAround } from "../evidence.ts";
import { foundIn } from "../found.ts";
import { describedEarly, type IsLate, lateNames } from "../late.ts";
import { PASSAGES } from "../rank-question.ts";
import { answerRanked } from "../ranked-answer.ts";
import { refuse, searchedIn } from "../refusal.ts";
import { isUnread } from "../unread.ts";
import type { Saying } from "../wording/saying.ts";
import { describeEntity } from "./description.ts";
import { answerEntity } from "./entity-answer.ts";
import { answerNamed } from "./named-elsewhere.ts";
import { answerRelative, refuseMissingRelative } from "./relative.ts";
import { answerSeveral } from "./several-people.ts";
import { tellingSentences } from "./telling-sentences.ts";

type Match = {
	readonly searchable: SearchableStory;
	readonly entity: Entity;
	readonly how: "exact" | "alias" | "part" | "spelling" | "role";
};

/** Candidates shown when a name could be several people. */
const MOST_CANDIDATES = 10;

/** Who is this? By name, else by role ("second in command"), else by what the story says of them. */
export async function answerWho(
	stories: readonly SearchableStory[],
	question: WhoQuestion,
	reader: ReaderNow,
	isLate: IsLate,
): Promise<Answer> {
	const { name, relative, several } = question.person;
	const related = await (relative === undefined
		? refuseMissingRelative(stories, question.kin)
		: answerRelative(stories, relative, { reader, isLate }));
	if (related !== undefined) return related;
	const byName = stories.flatMap((searchable) =>
		findByName(searchable.layers, name).map(({ entity, how }): Match => ({ searchable, entity, how })),
	);
	const certain = byName.filter(({ how }) => how !== "spelling");
	const byRole = () =>
		stories.flatMap((searchable) =>
			findByRole(searchable.layers, searchable.story, name).map(
				(entity): Match => ({ searchable, entity, how: "role" }),
			),
		);
	const matches = certain.length > 0 ? best(certain) : firstNonEmpty(byRole(), byName);
	const [match, ...others] = matches;
	if (match === undefined)
		return (
			(several && (await answerSeveral(stories, several, { reader, isLate }))) ??
			answerDescribed(stories, question, reader)
		);
	if (match.how !== "role" && others.length > 0 && !isDominant(matches) && !isPromoted(matches))
		return ambiguous(name, matches, isLate);
	const answer = await answerEntity(match.searchable, match.entity, {
		role: match.how === "role" ? name : undefined,
		reader,
		isLate,
	});
	if (answer === undefined) return answerDescribed(stories, question, reader);
	if (match.how === "spelling")
		return { ...answer, details: [{ say: "read-as", typed: name, read: match.entity.name }, ...answer.details] };
	return { ...answer, details: [...answer.details, ...othersLine(others, isLate)] };
}

/** So many times more often named than the next bearer, somebody is meant by a name that others bear too. */
const DOMINANT = 8;

function isDominant([first, second]: readonly Match[]): boolean {
	return (
		first !== undefined &&
		second !== undefined &&
		first.searchable === second.searchable &&
		first.how === "part" &&
		first.entity.count >= DOMINANT * second.entity.count
	);
}

/** "Captain Eyre Coote" and "Major Eyre Coote": one full name in one story, but for the rank that somebody rises to. */
function isPromoted([first, ...others]: readonly Match[]): boolean {
	if (first === undefined || first.how !== "alias") return false;
	const bare = bareName(first.entity);
	return (
		bare.includes(" ") &&
		others.every(({ searchable, entity }) => searchable === first.searchable && bareName(entity) === bare)
	);
}

/** The name without the rank it begins with; the whole name where it begins with another title. */
function bareName({ name }: Entity): string {
	const [first = "", ...rest] = name.split(" ");
	return PUBLIC_ROLES.has(first.toLowerCase()) ? rest.join(" ") : name;
}

function othersLine(others: readonly Match[], isLate: IsLate): readonly Saying[] {
	const early = others.filter(({ searchable, entity }) => !lateNames(searchable, isLate).has(entity.id));
	const names = [...new Set(early.map(({ entity }) => entity.name))].slice(0, 4);
	return names.length === 0 ? [] : [{ say: "could-also-be", names }];
}

/** Better kinds of match hide lesser ones: a full name before a part of one. In several stories each may have its own. */
function best(matches: readonly Match[]): readonly Match[] {
	for (const how of ["exact", "alias", "part"] as const) {
		const found = matches.filter((match) => match.how === how);
		if (found.length > 0) return found;
	}
	return matches;
}

function firstNonEmpty<T>(first: readonly T[], second: readonly T[]): readonly T[] {
	return first.length > 0 ? first : second;
}

function ambiguous(name: string, matches: readonly Match[], isLate: IsLate): Answer {
	const inSeveral = new Set(matches.map(({ searchable }) => searchable.story.id)).size > 1;
	return {
		kind: "ambiguous",
		headline: { say: "which-one", name, count: matches.length, inSeveral },
		candidates: matches.slice(0, MOST_CANDIDATES).map(({ searchable, entity }) => ({
			name: entity.name,
			detail: {
				say: "candidate",
				as: describeEntity(searchable, describedEarly(searchable.story, entity, isLate)),
				title: inSeveral ? searchable.story.title : undefined,
			},
		})),
	};
}

/** No name and no role fits: the words may still describe somebody ("who warned the diplomat"). */
async function answerDescribed(
	stories: readonly SearchableStory[],
	question: WhoQuestion,
	reader: ReaderNow,
): Promise<Answer> {
	const { name, isName, relative } = question.person;
	const named = await answerNamed(stories, name, relative);
	if (named !== undefined) return named;
	if (!isName || stories.every(isUnread))
		return unsure(await answerRanked(stories, question, reader), relative !== undefined);
	const hits = stories.flatMap((searchable) => findPhrase(searchable, name).map((span) => ({ searchable, span })));
	const written = answerWritten(hits);
	if (written !== undefined) return written;
	return refuse({
		reason: "unknown-name",
		explanation: { say: "nobody-called", name, in: searchedIn(stories) },
		searchedFor: [name],
		nearest: nearestTo(stories, name),
	});
}

/** What is said of somebody's lawyer or trainer may be of somebody else's. */
function unsure(answer: Answer, doubtful: boolean): Answer {
	return doubtful && answer.kind === "found" ? { ...answer, confidence: "low" } : answer;
}

type Written = { readonly searchable: SearchableStory; readonly span: Span };

/** The name stands in the story, though it was not known for a person's: the passages that have it. */
function answerWritten(hits: readonly Written[]): Found | undefined {
	const best = mostTelling(hits);
	if (best === undefined) return undefined;
	const byPlace = new Map(
		[best, ...hits].map((hit) => [
			`${hit.searchable.story.id} ${paragraphAt(hit.searchable.story, hit.span.start)}`,
			hit,
		]),
	);
	const evidence = [...byPlace.values()].slice(0, PASSAGES).map(({ searchable, span }) =>
		evidenceAt(searchable, paragraphAt(searchable.story, span.start), [sentenceAround(searchable.story, span)], {
			focus: [span],
		}),
	);
	const { story } = best.searchable;
	const sentence = textAt(story, sentenceAround(story, best.span)).replace(/\s+/g, " ");
	return foundIn(evidence, { confidence: "low", headline: { say: "words", words: sentence }, details: [] });
}

/** Places that are looked at for where words tell most of whom they name. */
const MOST_WRITTEN = 60;

function mostTelling(hits: readonly Written[]): Written | undefined {
	const [first] = hits;
	const own = hits.filter(({ searchable }) => searchable === first?.searchable).slice(0, MOST_WRITTEN);
	if (first === undefined) return undefined;
	const mentions = own.map(({ span }) => ({ ...span, entity: "", form: "proper" as const }));
	const [told] = tellingSentences(first.searchable, { name: "", descriptions: [], gender: "unknown" }, mentions);
	return told === undefined ? first : { searchable: first.searchable, span: told.mention };
}

/** Passages with a word of the name; without any, where the story names most people. */
function nearestTo(stories: readonly SearchableStory[], name: string): readonly Evidence[] {
	const parts = name
		.split(" ")
		.filter((word) => /^\p{Lu}\p{L}{2,}/u.test(word) && !isTitle(word.toLowerCase().replace(/\.$/u, "")));
	const hits = parts.flatMap((part) =>
		stories.flatMap((searchable) =>
			findPhrase(searchable, part)
				.slice(0, 3)
				.map((span) => ({ searchable, span })),
		),
	);
	if (hits.length > 0)
		return hits.map(({ searchable, span }) =>
			evidenceAt(searchable, paragraphAt(searchable.story, span.start), [sentenceAround(searchable.story, span)]),
		);
	return stories.slice(0, 1).flatMap(mostPeopled);
}

function mostPeopled(searchable: SearchableStory): readonly Evidence[] {
	const { story, layers } = searchable;
	const people = new Set(layers.entities.filter(({ kind }) => kind === "person").map(({ id }) => id));
	const named = new Map<number, Set<string>>();
	for (const { entity, form, start } of layers.mentions) {
		const index = paragraphAt(story, start);
		if (form !== "proper" || !people.has(entity) || index < 0) continue;
		named.set(index, (named.get(index) ?? new Set()).add(entity));
	}
	const [most] = [...named].sort((a, b) => b[1].size - a[1].size || a[0] - b[0]);
	return most === undefined ? [] : [evidenceAt(searchable, most[0])];
}
