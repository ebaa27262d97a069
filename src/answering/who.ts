import { findByName, findByRole } from "../annotation/find-entity.ts";
import type { Entity } from "../annotation/layers.ts";
import type { SearchableStory } from "../retrieval/searchable-story.ts";
import type { Answer } from "./answer.ts";
import { describeEntity, entityAnswer } from "./entity-answer.ts";
import { evidenceAt } from "./evidence.ts";
import { answerRanked } from "./ranked-answer.ts";
import { quoteWords, refuse } from "./refusal.ts";

type Match = {
	readonly searchable: SearchableStory;
	readonly entity: Entity;
	readonly how: "exact" | "alias" | "part" | "spelling" | "role";
};

/** Candidates shown when a name could be several people. */
const MOST_CANDIDATES = 10;

/** Who is this? By name, else by role ("second in command"), else by what the story says of them. */
export function answerWho(stories: readonly SearchableStory[], typed: string): Answer {
	const name = bareName(typed);
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
	if (match === undefined) return answerDescribed(stories, name);
	if (match.how !== "role" && others.length > 0) return ambiguous(name, matches);
	const answer = entityAnswer(match.searchable, match.entity, match.how === "role" ? name : undefined);
	if (match.how !== "spelling") return answer;
	return { ...answer, details: [`Read “${name}” as “${match.entity.name}”.`, ...answer.details] };
}

/** The words that name somebody, out of "is the Russian envoy?" */
function bareName(typed: string): string {
	return typed
		.replace(/\s+/g, " ")
		.replace(/^\s*(?:who(?:['’]s| is| was| are| were)?\s+)?(?:(?:is|was|are|were)\s+)?/i, "")
		.replace(/[\s?!.]+$/, (end) => (end.startsWith(".") ? "." : ""))
		.trim();
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

function ambiguous(name: string, matches: readonly Match[]): Answer {
	const severalStories = new Set(matches.map(({ searchable }) => searchable.story.id)).size > 1;
	return {
		kind: "ambiguous",
		headline: `“${name}” could be ${matches.length} in ${severalStories ? "these stories" : "this story"}. Which one?`,
		candidates: matches.slice(0, MOST_CANDIDATES).map(({ searchable, entity }) => ({
			name: entity.name,
			detail: severalStories
				? `${describeEntity(searchable.story, entity)} (${searchable.story.title})`
				: describeEntity(searchable.story, entity),
		})),
	};
}

/** No name and no role fits: the words may still describe somebody ("who warned the diplomat"). */
function answerDescribed(stories: readonly SearchableStory[], name: string): Answer {
	const answer = answerRanked(stories, `who is ${name}?`);
	if (!looksLikeName(name)) return answer;
	return refuse({
		reason: "unknown-name",
		explanation: `Nobody called ${quoteWords([name])} is named in ${stories.length === 1 ? stories[0]?.story.title : `any of the ${stories.length} stories`}.`,
		searchedFor: [name],
		nearest: nearestTo(stories, answer),
	});
}

/** Capitalised throughout, but for particles: "Colin Powell", "Vincent van Gogh". */
function looksLikeName(words: string): boolean {
	return (
		/^\p{Lu}/u.test(words) &&
		words.split(" ").every((word) => /^\p{Lu}|^(?:of|the|de|von|van|der|la|le|da|al|bin|ibn|and)$/u.test(word))
	);
}

/** What the words alone come nearest to; without any word in common, where the story names most people. */
function nearestTo(stories: readonly SearchableStory[], answer: Answer) {
	if (answer.kind === "found") return answer.evidence;
	if (answer.kind === "not-in-story" && answer.nearest.length > 0) return answer.nearest;
	return stories.slice(0, 1).flatMap((searchable) => {
		const { story, layers } = searchable;
		const people = new Set(layers.entities.filter(({ kind }) => kind === "person").map(({ id }) => id));
		const namings = layers.mentions.filter(({ entity, form }) => form === "proper" && people.has(entity));
		const counts = story.paragraphs.map(
			({ start, end }) =>
				new Set(namings.filter((one) => one.start >= start && one.end <= end).map(({ entity }) => entity)).size,
		);
		const index = counts.indexOf(Math.max(...counts));
		return index < 0 || counts[index] === 0 ? [] : [evidenceAt(searchable, index)];
	});
}
