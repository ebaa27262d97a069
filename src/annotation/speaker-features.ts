import type { EntityId } from "./layers.ts";
import type { Gender } from "./speaker-phrase.ts";
import { NOBODY, type Turn } from "./speaker-turns.ts";

/** What may speak for or against a candidate. The weight of each is learned: speaker-weights.generated.ts. */
export type Feature = string;

/** Paragraphs after which a conversation is over. */
export const LONGEST_PAUSE = 8;

/** What is known of the people, apart from one turn. */
export type Cast = {
	readonly genderOf: (entity: EntityId) => Gender;
	readonly countOf: (entity: EntityId) => number;
	/** Mentions from which on a person is a main character in this story. */
	readonly manyMentions: number;
	readonly narrator: EntityId | undefined;
};

/** Everything that holds of a candidate as the speaker of a turn. */
export function featuresOf(turns: readonly Turn[], index: number, candidate: EntityId, cast: Cast): Feature[] {
	const turn = turns[index] as Turn;
	const kind = cueKind(turn);
	if (candidate === NOBODY) return [`nobody ${kind}`];
	const features = cueFeatures(turn, kind, candidate, cast);
	recencyFeatures(turn, kind, candidate, cast, features);
	speechFeatures(turns, index, candidate, cast, features);
	const count = cast.countOf(candidate);
	if (count >= cast.manyMentions) features.push("main");
	else if (count < 5) features.push("rare");
	return features;
}

/** Says how a turn's cue names its speaker, in one word. */
function cueKind(turn: Turn): string {
	const cue = turn.utterance.cue;
	if (cue === undefined) return "bare";
	const { phrase } = cue;
	const how = phrase.entity !== undefined ? "name" : phrase.form === "pronoun" ? (phrase.person === 1 ? "I" : phrase.plural ? "they" : "pronoun") : phrase.form === "name" ? "stranger" : "role";
	return `${cue.form} ${how}`;
}

function cueFeatures(turn: Turn, kind: string, candidate: EntityId, cast: Cast): Feature[] {
	const cue = turn.utterance.cue;
	const features: Feature[] = [];
	if (cue === undefined) {
		if (candidate === cast.narrator) features.push("narrator bare");
		return features;
	}
	const { phrase } = cue;
	if (phrase.entity !== undefined) {
		const place = `${cue.form} ${cue.side}${cue.inverted ? " inverted" : ""} ${phrase.form}`;
		features.push(phrase.entity === candidate ? `is ${place}` : `is not ${place}`);
		return features;
	}
	if (phrase.person === 1 || candidate === cast.narrator) {
		features.push(`narrator ${phrase.person === 1 ? "I" : "other"} ${candidate === cast.narrator ? "self" : "not"} ${cue.form}`);
		return features;
	}
	const gender = cast.genderOf(candidate);
	const fit = phrase.gender === "unknown" ? "any" : gender === "unknown" ? "open" : gender === phrase.gender ? "fits" : "clashes";
	features.push(`gender ${fit} ${kind} ${cue.side}`);
	return features;
}

function recencyFeatures(turn: Turn, kind: string, candidate: EntityId, cast: Cast, features: Feature[]): void {
	const wanted = turn.utterance.cue?.phrase.gender ?? "unknown";
	const group = kind === "bare" ? "bare" : kind.endsWith("name") ? "named" : kind.endsWith("pronoun") ? "pronoun" : "other";
	const fitting = turn.recent.filter(({ entity }) => {
		const gender = cast.genderOf(entity);
		return wanted === "unknown" || gender === "unknown" || gender === wanted;
	});
	const rank = fitting.findIndex(({ entity }) => entity === candidate);
	features.push(`recent ${group} ${rank < 0 ? "never" : rank > 4 ? "long" : rank}`);
	const sighting = fitting[rank];
	if (sighting !== undefined) {
		const distance = turn.first.start - sighting.start;
		features.push(`near ${group} ${distance < 120 ? 0 : distance < 400 ? 1 : distance < 1500 ? 2 : 3}`);
		if (sighting.subject && rank === 0) features.push(`subject ${group}`);
	}
	if (turn.beside.has(candidate)) features.push(`beside ${group}`);
	if (turn.recent.some(({ entity, start }) => entity === candidate && start >= turn.before.start)) features.push(`ahead ${group}`);
}

function speechFeatures(turns: readonly Turn[], index: number, candidate: EntityId, cast: Cast, features: Feature[]): void {
	const turn = turns[index] as Turn;
	const previous = turns[index - 1];
	const next = turns[index + 1];
	const cued = turn.utterance.cue?.form === "verb" ? "cued" : "bare";
	if (turn.called.has(candidate)) features.push("calls itself");
	if (turn.spokenOf.has(candidate)) features.push("speaks of itself");
	if (previous !== undefined && turn.gap <= 3) {
		if (previous.called.has(candidate)) features.push(`called before ${cued} ${turn.gap <= 1 ? 1 : 2}`);
		else if (previous.called.size > 0) features.push(`other called before ${cued}`);
		if (previous.spokenOf.has(candidate)) features.push("spoken of before");
		genderCalled(previous.calledGender, candidate, cast, "before", features);
	}
	if (next !== undefined && next.gap <= 3) {
		if (next.called.has(candidate)) features.push(`called after ${cued} ${next.gap <= 1 ? 1 : 2}`);
		else if (next.called.size > 0) features.push(`other called after ${cued}`);
		if (next.spokenOf.has(candidate)) features.push("spoken of after");
		genderCalled(next.calledGender, candidate, cast, "after", features);
	}
	genderCalled(turn.calledGender, candidate, cast, "own", features);
}

function genderCalled(called: Gender, candidate: EntityId, cast: Cast, where: string, features: Feature[]): void {
	const gender = cast.genderOf(candidate);
	if (called === "unknown" || gender === "unknown") return;
	features.push(`called ${gender === called ? "like" : "unlike"} ${where}`);
}

/** What holds of the change from one speaker to the next. @param back The speaker before the one before. */
export function changeFeatures(turns: readonly Turn[], index: number, back: EntityId, previous: EntityId, current: EntityId): Feature | undefined {
	const turn = turns[index] as Turn;
	if (turn.gap > LONGEST_PAUSE) return undefined;
	const before = turns[index - 1] as Turn;
	const cued = turn.utterance.cue === undefined ? "bare" : turn.utterance.cue.form;
	const told = before.after.end - before.after.start > 80 || turn.before.end - turn.before.start > 80;
	const gap = turn.gap === 0 ? "same" : turn.gap === 1 ? (told ? "told" : "next") : turn.gap === 2 ? "near" : "far";
	const change = current === previous ? "repeat" : current === back ? "return" : "new";
	return `${gap} ${cued} ${change}${current === NOBODY ? " nobody" : ""}`;
}
