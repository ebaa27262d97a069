import type { VisibleStory } from "../../../story/visible-story.ts";
import type { Entity, EntityId, Mention } from "../../layers.ts";
import type { Stretch } from "../quotation-marks.ts";
import type { Utterance } from "../utterances.ts";
import { isCalled } from "./speaker-calls.ts";

/** A first-person narrator whose name the story does not tell. */
export const UNNAMED_NARRATOR = "narrator";

/** Turns that "I" must have before a story counts as told by one of its people, in all and as a share. */
const LEAST_TURNS = 3;
const LEAST_SHARE = 0.03;
/** Neighbouring turns that must call "I" by one name. */
const LEAST_CALLS = 2;
/** Share of a narrator's mentions that others make in speech: the narration says "I". */
const LEAST_SPOKEN = 0.75;
/** Share of the story's turns between the first and the last such call: in a collection every tale has an "I" of its own. */
const LEAST_REACH = 0.3;

/**
 * The entity that says "I" in the narration: the one the manifest names, or the one whom others call by name next to
 * the turns of "I", while the narration itself hardly ever names it.
 *
 * @returns `UNNAMED_NARRATOR` if there is a narrator without a name, undefined if nobody says "I" outside speech.
 */
export function findNarrator(
	story: VisibleStory,
	utterances: readonly Utterance[],
	entities: readonly Entity[],
	mentions: readonly Mention[],
): EntityId | undefined {
	const given = story.names.narrator?.toLowerCase();
	if (given !== undefined) {
		return entities.find(({ name, aliases }) => [name, ...aliases].some((alias) => alias.toLowerCase() === given))?.id;
	}
	const own = utterances.filter(isOwn).length;
	if (own < LEAST_TURNS || own < utterances.length * LEAST_SHARE) return undefined;
	return mostCalled(story.text, utterances, entities, mentions) ?? UNNAMED_NARRATOR;
}

/** Whether "I" says it. */
export function isOwn({ cue }: Utterance): boolean {
	return cue?.form === "verb" && cue.phrase.person === 1 && !cue.phrase.plural;
}

function mostCalled(
	text: string,
	utterances: readonly Utterance[],
	entities: readonly Entity[],
	mentions: readonly Mention[],
): EntityId | undefined {
	const calls = new Map<EntityId, number[]>();
	const spoken = new Map<EntityId, number>();
	let at = 0;
	utterances.forEach((utterance, index) => {
		const { start } = utterance.stretches[0] as Stretch;
		const { end } = utterance.stretches.at(-1) as Stretch;
		while (at < mentions.length && (mentions[at] as Mention).start < start) at++;
		const beside = !isOwn(utterance) && (isBeside(utterances, index, -1) || isBeside(utterances, index, 1));
		for (let next = at; next < mentions.length && (mentions[next] as Mention).start < end; next++) {
			const mention = mentions[next] as Mention;
			spoken.set(mention.entity, (spoken.get(mention.entity) ?? 0) + 1);
			if (beside && isCalled(text, mention, utterance.stretches)) {
				const turns = calls.get(mention.entity);
				if (turns === undefined) calls.set(mention.entity, [index]);
				else turns.push(index);
			}
		}
	});
	const often = (id: EntityId): readonly number[] => calls.get(id) ?? [];
	const people = entities.filter(({ id, kind, count }) => {
		const turns = often(id);
		const reach = ((turns.at(-1) ?? 0) - (turns[0] ?? 0)) / utterances.length;
		const spokenOf = (spoken.get(id) ?? 0) >= count * LEAST_SPOKEN;
		return kind === "person" && turns.length >= LEAST_CALLS && reach >= LEAST_REACH && spokenOf;
	});
	return people.sort((a, b) => often(b.id).length - often(a.id).length)[0]?.id;
}

/** Whether the turn before (-1) or after (1) is one of "I", in the same conversation. */
function isBeside(utterances: readonly Utterance[], index: number, step: number): boolean {
	const here = utterances[index]?.stretches[0];
	const other = utterances[index + step];
	const there = other?.stretches[0];
	return (
		here !== undefined &&
		there !== undefined &&
		isOwn(other as Utterance) &&
		Math.abs(here.paragraph - there.paragraph) <= 2
	);
}
