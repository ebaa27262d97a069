import type { EntityId } from "../../layers.ts";
import { isOwn } from "./narrator.ts";
import type { Cast } from "./speaker-look.ts";
import { NOBODY, type Turn } from "./turn.ts";

/** In a report nobody answers anybody: a turn is of whom its cue names, or goes on with the one before. */
export function candidatesInReport(turns: readonly Turn[], index: number): EntityId[] {
	const turn = turns[index] as Turn;
	const phrase = turn.utterance.cue?.phrase;
	if (phrase?.entity !== undefined) return [phrase.entity, NOBODY];
	if (phrase?.form === "pronoun" && !phrase.plural) return [...turn.recent.map(({ entity }) => entity), NOBODY];
	const before = turns[index - 1]?.utterance.cue?.phrase.entity;
	return phrase === undefined && before !== undefined && turn.gap <= 1 ? [before, NOBODY] : [NOBODY];
}

/** Whether the words that name the speaker name somebody else than the people of the story: "one official", "Mr. Nobody". */
function isStranger(turn: Turn): boolean {
	const { cue } = turn.utterance;
	if (cue?.form !== "verb" || cue.phrase.entity !== undefined || cue.phrase.form === "pronoun") return false;
	return (
		cue.phrase.form === "name" ||
		cue.phrase.plural ||
		/^(?:an?|one|another|some|several|many|both|all|two|three)$/u.test(cue.phrase.determiner)
	);
}

/** Whom a verb of saying names, or "I" is. */
function settledBy({ utterance: { cue } }: Turn, narrator: EntityId | undefined): EntityId | undefined {
	if (cue?.form !== "verb") return undefined;
	if (cue.phrase.entity !== undefined) return cue.phrase.entity;
	return cue.phrase.person === 1 && !cue.phrase.plural ? narrator : undefined;
}

/**
 * Leaves out whom a cue's role cannot mean: "said the cook" is the cook, or somebody whom the story calls a cook. "Said the old
 * man" may be anybody.
 */
export function heedRoles(turns: readonly Turn[], cast: Pick<Cast, "roleOf" | "isDescribedAs">): Turn[] {
	return turns.map((turn) => {
		const phrase = turn.utterance.cue?.phrase;
		const role = phrase?.role;
		if (phrase === undefined || role === undefined || cast.roleOf(role) !== "telling") return turn;
		const fits = (one: EntityId) => one === role || cast.isDescribedAs(one, phrase.noun);
		return { ...turn, candidates: turn.candidates.filter(fits) };
	});
}

/** Turns before and after in which "I" must speak or be spoken to. */
const NARRATOR_REACH = 4;

/** Whoever tells the story listens to others most of the time: "I" speaks beside this turn or is called by name, and no "she said" stands here. */
function mayBeNarrator(turns: readonly Turn[], index: number, narrator: EntityId): boolean {
	const turn = turns[index] as Turn;
	const cue = turn.utterance.cue;
	if (cue !== undefined) return cue.form === "beat" && cue.phrase.person === 1;
	for (let distance = -NARRATOR_REACH; distance <= NARRATOR_REACH; distance++) {
		const other = turns[index + distance];
		if (distance === 0 || other === undefined || Math.abs(other.first.paragraph - turn.first.paragraph) > 12) continue;
		if (isOwn(other.utterance) || other.called.has(narrator)) return true;
	}
	return false;
}

/** People who may speak a turn, `NOBODY` included. @param narrator Who is "I" in the narration. */
export function candidatesOf(turns: readonly Turn[], index: number, narrator: EntityId | undefined): EntityId[] {
	const turn = turns[index] as Turn;
	if (isStranger(turn)) return [NOBODY];
	const settled = settledBy(turn, narrator);
	if (settled !== undefined) return [settled];
	const found = new Set<EntityId>();
	const cue = turn.utterance.cue?.phrase.entity;
	if (cue !== undefined) found.add(cue);
	const role = turn.utterance.cue?.phrase.role;
	if (role !== undefined) found.add(role);
	for (const entity of turn.beside) found.add(entity);
	for (const { entity } of turn.recent) found.add(entity);
	for (const distance of [-1, 1, -2, 2, 3, 4]) {
		const other = turns[index + distance];
		if (other === undefined || Math.abs(other.first.paragraph - turn.first.paragraph) > 12) continue;
		const named = other.utterance.cue?.phrase.entity;
		if (named !== undefined) found.add(named);
		for (const entity of other.called) found.add(entity);
	}
	if (narrator !== undefined) {
		if (mayBeNarrator(turns, index, narrator)) found.add(narrator);
		else found.delete(narrator);
	}
	return [...found].slice(0, 14).concat(NOBODY);
}
