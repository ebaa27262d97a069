import type { Gender } from "../../../language/gender.ts";
import type { EntityId } from "../../layers.ts";
import { SPEAKER_OWNERS } from "../phrase-words.ts";
import type { Cue } from "../quotation-cues.ts";
import type { Sighting, Turn } from "./turn.ts";

/** What may speak for or against a candidate: the name of a `SpeakerFeature` with its grades. The weight of each is learned: speaker-weights.generated.ts. */
export type Feature = string;

/** One question asked of a candidate for a turn. */
export type SpeakerFeature = {
	/** The first words of all it gives. */
	readonly name: string;
	/** What holds where it is given. */
	readonly says: string;
	/** Words behind the name, one of each list ("" for none); no list where it only holds or not. */
	readonly grades: readonly (readonly string[])[];
	/** The name with its grades; undefined where it does not hold. */
	readonly read: (look: Look) => Feature | undefined;
};

/** What is known of the people, apart from one turn. */
export type Cast = {
	readonly genderOf: (entity: EntityId) => Gender;
	/** mrs, miss or aunt, if a name of the person has it; empty otherwise. */
	readonly titleOf: (entity: EntityId) => string;
	/** Whether the story describes the person by a noun ("Mr. Bumble, the beadle"). */
	readonly isDescribedAs: (entity: EntityId, noun: string) => boolean;
	readonly countOf: (entity: EntityId) => number;
	/** Whether the person is known by a role alone ("the cook"), and whether that says more than "the man". */
	readonly roleOf: (entity: EntityId) => "none" | "vague" | "telling";
	/** Mentions from which on a person is a main character in this story. */
	readonly manyMentions: number;
	readonly narrator: EntityId | undefined;
};

/** A candidate as the speaker of a turn, with all that features read. */
export type Look = {
	readonly turns: readonly Turn[];
	readonly index: number;
	readonly turn: Turn;
	/** The turns before and after, unless too far away to tell anything. */
	readonly previous: Turn | undefined;
	readonly next: Turn | undefined;
	readonly candidate: EntityId;
	readonly cast: Cast;
	/** Whether the candidate tells the story. */
	readonly isNarrator: boolean;
	readonly cue: Cue | undefined;
	/** How the turn's cue names its speaker: "bare" without a cue, else its form and how ("verb pronoun"). */
	readonly kind: string;
	readonly naming: Naming;
	/** How many people whom the cue fits the narration named after the candidate; -1 if it is not among those named lately. */
	readonly rank: number;
	/** Where it was named last, if it is. */
	readonly sighting: Sighting | undefined;
};

/** How far a turn's cue names its speaker, in one word. */
export type Naming = "bare" | "named" | "pronoun" | "other";
export const NAMINGS: readonly Naming[] = ["bare", "named", "pronoun", "other"];

/** Paragraphs within which the turn before or after tells of this one's speaker. */
const NEAR_TURN = 3;

export function lookAt(turns: readonly Turn[], index: number, candidate: EntityId, cast: Cast): Look {
	const turn = turns[index] as Turn;
	const next = turns[index + 1];
	const kind = cueKind(turn);
	const fitting = fittingPeople(turn, cast);
	const rank = fitting.findIndex(({ entity }) => entity === candidate);
	return {
		turns,
		index,
		turn,
		previous: turn.gap <= NEAR_TURN ? turns[index - 1] : undefined,
		next: next !== undefined && next.gap <= NEAR_TURN ? next : undefined,
		candidate,
		cast,
		isNarrator: candidate === cast.narrator,
		cue: turn.utterance.cue,
		kind,
		naming: namingOf(kind),
		rank,
		sighting: fitting[rank],
	};
}

/** People named lately whose gender does not clash with the cue's, the latest first. */
function fittingPeople(turn: Turn, cast: Cast): readonly Sighting[] {
	const wanted = turn.utterance.cue?.phrase.gender ?? "unknown";
	if (wanted === "unknown") return turn.recent;
	return turn.recent.filter(({ entity }) => {
		const gender = cast.genderOf(entity);
		return gender === "unknown" || gender === wanted;
	});
}

/** Every kind of cue that names no entity and no "I". */
export const STRANGE_KINDS = ["verb", "beat"].flatMap((form) =>
	["they", "pronoun", "stranger", "kin", "the role", "a role"].map((how) => `${form} ${how}`),
);
export const KINDS = ["bare", "verb name", "beat name", "verb I", "beat I", ...STRANGE_KINDS];

/** Says how a turn's cue names its speaker, in one word of `KINDS`. */
export function cueKind(turn: Turn): string {
	const cue = turn.utterance.cue;
	return cue === undefined ? "bare" : `${cue.form} ${howNamed(cue.phrase)}`;
}

function howNamed(phrase: Cue["phrase"]): string {
	if (phrase.entity !== undefined) return "name";
	if (phrase.form === "pronoun") return phrase.person === 1 ? "I" : phrase.plural ? "they" : "pronoun";
	if (phrase.form === "name") return "stranger";
	if (SPEAKER_OWNERS.has(phrase.determiner)) return "kin";
	return phrase.determiner === "the" ? "the role" : "a role";
}

function namingOf(kind: string): Naming {
	if (kind === "bare") return "bare";
	if (kind.endsWith("name")) return "named";
	return kind.endsWith("pronoun") ? "pronoun" : "other";
}

/** How far a turn's cue settles who speaks. */
export type Settling = "bare" | "beat" | "named" | "pronoun" | "role";

export function settlingOf(turn: Turn): Settling {
	const cue = turn.utterance.cue;
	if (cue === undefined) return "bare";
	if (cue.form === "beat") return "beat";
	if (cue.phrase.entity !== undefined) return "named";
	return cue.phrase.form === "pronoun" ? "pronoun" : "role";
}
