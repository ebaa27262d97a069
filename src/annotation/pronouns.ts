import type { VisibleStory } from "../story/visible-story.ts";
import type { Entity, EntityId, Mention } from "./layers.ts";

const PRONOUN = /(?<![\p{L}’'-])(?:(he|him|himself)|(she|herself)|her(?=[\s,.;:!?]))(?![\p{L}’'])/giu;
const QUOTED = /["“][^"“”]*["”]?|‘[^’]*’/gu;

/**
 * "He" and "she" of the narration whose paragraph has named exactly one person before whom they can mean.
 *
 * Nothing is resolved across paragraphs or within quotation marks: a wrong "he" is worse than none.
 */
export function findPronouns(story: VisibleStory, entities: readonly Entity[], named: readonly Mention[]): Mention[] {
	const persons = new Map(entities.filter(({ kind }) => kind === "person").map((entity) => [entity.id, entity]));
	const pronouns: Mention[] = [];
	let at = 0;
	for (const { start, end } of story.paragraphs) {
		const own: Mention[] = [];
		for (; at < named.length && (named[at] as Mention).start < end; at++) {
			const mention = named[at] as Mention;
			if (persons.has(mention.entity)) own.push(mention);
		}
		const people = new Set(own.map(({ entity }) => entity));
		if (people.size === 0 || people.size > 3) continue;
		// Speech keeps its length but loses its words, so that offsets stay true.
		const narration = story.text.slice(start, end).replace(QUOTED, (speech) => " ".repeat(speech.length));
		for (const match of narration.matchAll(PRONOUN)) {
			const offset = start + match.index;
			const entity = onlyCandidate(own, persons, offset, match[1] !== undefined ? "male" : "female");
			if (entity !== undefined)
				pronouns.push({ start: offset, end: offset + match[0].length, entity, form: "pronoun" });
		}
	}
	return pronouns;
}

/** The one person of the paragraph whom the pronoun fits, if that one was named before it. */
function onlyCandidate(
	own: readonly Mention[],
	persons: ReadonlyMap<EntityId, Entity>,
	offset: number,
	gender: "male" | "female",
): EntityId | undefined {
	const fitting = new Set<EntityId>();
	for (const { entity } of own) {
		const other = persons.get(entity)?.gender;
		if (other === gender || other === "unknown") fitting.add(entity);
	}
	const [entity] = fitting;
	return fitting.size === 1 && own.some((mention) => mention.entity === entity && mention.end <= offset)
		? entity
		: undefined;
}
