import type { AnnotationLayers, Entity, EntityId } from "../annotation/layers.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import type { Place, Story, StoryId } from "../story/story.ts";
import type { Answer, Evidence } from "./answer.ts";

/** Whether what stands at an offset of a story is from the end of a book whose asker has not said how far they have read. */
export type IsLate = (story: Story, offset: number) => boolean;

export const nothingIsLate: IsLate = () => false;

/** A book has several chapters, and takes more than half an hour to read: what is shorter is soon read to its end. */
const LEAST_CHAPTERS = 3;
const LEAST_LENGTH = 30_000;

/** The share of a book that is told to everybody. */
const EARLY = 2 / 3;

/**
 * Told from `seenUpTo`: who has a limit sees nothing beyond it, and what lies before it was read.
 *
 * @param seenUpTo The last place that may be seen of each story; without one, all of it.
 */
export function lateFor(seenUpTo: ReadonlyMap<StoryId, Place | undefined>): IsLate {
	return (story, offset) => {
		if (seenUpTo.get(story.id) !== undefined) return false;
		const from = lastThirdOf(story);
		return from !== undefined && offset >= from;
	};
}

/** Where the last third of a book begins; undefined for what is no book. Reports have no secret to keep. */
export function lastThirdOf({
	chapters,
	paragraphs,
	dateline,
}: Pick<Story, "chapters" | "paragraphs" | "dateline">): number | undefined {
	const [first, last] = [paragraphs[0], paragraphs.at(-1)];
	if (first === undefined || last === undefined || dateline !== undefined) return undefined;
	const length = last.end - first.start;
	if (chapters.length < LEAST_CHAPTERS || length < LEAST_LENGTH) return undefined;
	return first.start + length * EARLY;
}

/** Whom a story names late for the first time, whatever roles they had before. */
export function lateNames(
	{ story, layers }: { readonly story: Story; readonly layers: Pick<AnnotationLayers, "entities" | "mentions"> },
	isLate: IsLate,
): ReadonlySet<EntityId> {
	if (!isLate(story, Number.POSITIVE_INFINITY)) return new Set();
	const [named, mentioned] = [new Map<EntityId, number>(), new Map<EntityId, number>()];
	for (const { entity, form, start } of layers.mentions) {
		const first = form === "proper" ? named : mentioned;
		if (!first.has(entity)) first.set(entity, start);
	}
	const late = layers.entities.filter(({ id }) => isLate(story, named.get(id) ?? mentioned.get(id) ?? 0));
	return new Set(late.map(({ id }) => id));
}

/** Somebody as the story describes them before its end. */
export function describedEarly(story: Story, entity: Entity, isLate: IsLate): Entity {
	return { ...entity, descriptions: entity.descriptions.filter(({ start }) => !isLate(story, start)) };
}

/** The answer with its passages marked that are late. */
export function markLate(answer: Answer, stories: readonly SearchableStory[], isLate: IsLate): Answer {
	const mark = (evidence: Evidence): Evidence =>
		isFromEnd(evidence, stories, isLate) ? { ...evidence, late: true } : evidence;
	if (answer.kind === "not-in-story") return { ...answer, nearest: answer.nearest.map(mark) };
	if (answer.kind !== "found") return answer;
	const [first, ...others] = answer.evidence;
	return { ...answer, evidence: [mark(first), ...others.map(mark)] };
}

function isFromEnd(
	{ story: id, chapter, paragraph }: Evidence,
	stories: readonly SearchableStory[],
	isLate: IsLate,
): boolean {
	const story = stories.find((one) => one.story.id === id)?.story;
	const place = story?.paragraphs.find((one) => one.chapter === chapter && one.number === paragraph);
	return story !== undefined && place !== undefined && isLate(story, place.start);
}
