import type { Gender } from "../../language/gender.ts";
import type { EntityId } from "../layers.ts";
import type { SpeakerPhrase } from "./speaker-phrase.ts";
import { NOBODY, type Turn } from "./speaker-turns.ts";

/** What may speak for or against a candidate. The weight of each is learned: speaker-weights.generated.ts. */
export type Feature = string;

/** Paragraphs after which a conversation is over. */
export const LONGEST_PAUSE = 8;
/** Turns before and after in which a speaker by name is looked for. */
const NEIGHBOURS = 6;

/** What is known of the people, apart from one turn. */
export type Cast = {
	readonly genderOf: (entity: EntityId) => Gender;
	/** mrs, miss or aunt, if a name of the person has it; empty otherwise. */
	readonly titleOf: (entity: EntityId) => string;
	/** Whether the story describes the person by a noun ("Mr. Bumble, the beadle"). */
	readonly isDescribedAs: (entity: EntityId, noun: string) => boolean;
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
	neighbourFeatures(turns, index, candidate, features);
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
	const role = /^(?:his|her|my|their|our)$/u.test(phrase.determiner)
		? "kin"
		: phrase.determiner === "the"
			? "the role"
			: "a role";
	const how =
		phrase.entity !== undefined
			? "name"
			: phrase.form === "pronoun"
				? phrase.person === 1
					? "I"
					: phrase.plural
						? "they"
						: "pronoun"
				: phrase.form === "name"
					? "stranger"
					: role;
	return `${cue.form} ${how}`;
}

/** How far a turn's cue settles who speaks. */
function cueGroup(turn: Turn): "bare" | "beat" | "named" | "pronoun" | "role" {
	const cue = turn.utterance.cue;
	if (cue === undefined) return "bare";
	if (cue.form === "beat") return "beat";
	if (cue.phrase.entity !== undefined) return "named";
	return cue.phrase.form === "pronoun" ? "pronoun" : "role";
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
		features.push(
			`narrator ${phrase.person === 1 ? "I" : "other"} ${candidate === cast.narrator ? "self" : "not"} ${cue.form}`,
		);
		return features;
	}
	if (phrase.form === "nominal") {
		kinFeatures(phrase, candidate, cast, features);
		if (cast.isDescribedAs(candidate, phrase.noun)) features.push("described");
	}
	const gender = cast.genderOf(candidate);
	const fit =
		phrase.gender === "unknown" ? "any" : gender === "unknown" ? "open" : gender === phrase.gender ? "fits" : "clashes";
	features.push(`gender ${fit} ${kind} ${cue.side}`);
	return features;
}

const MARRIED_NOUNS = /^(?:mother|wife|lady|grandmother|widow|hostess|mamma|mama)$/u;
const UNMARRIED_NOUNS = /^(?:daughter|niece|girl|sister|maiden|child)$/u;

/** "her mother" is hardly a Miss, "his niece" hardly a Mrs. */
function kinFeatures(phrase: SpeakerPhrase, candidate: EntityId, cast: Cast, features: Feature[]): void {
	const title = cast.titleOf(candidate);
	if (title === "") return;
	if (MARRIED_NOUNS.test(phrase.noun)) features.push(`mother ${title}`);
	else if (UNMARRIED_NOUNS.test(phrase.noun)) features.push(`daughter ${title}`);
}

function recencyFeatures(turn: Turn, kind: string, candidate: EntityId, cast: Cast, features: Feature[]): void {
	const wanted = turn.utterance.cue?.phrase.gender ?? "unknown";
	const group =
		kind === "bare" ? "bare" : kind.endsWith("name") ? "named" : kind.endsWith("pronoun") ? "pronoun" : "other";
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
	const times = turn.lately.get(candidate) ?? 0;
	features.push(`lately ${group} ${times > 6 ? "often" : times > 2 ? "some" : times > 0 ? "once" : "never"}`);
	if (turn.reacts === candidate) features.push(`reacts ${group}`);
	if (turn.leads === candidate) features.push(`leads ${group}`);
	if (turn.beside.has(candidate)) features.push(`beside ${group}`);
	if (turn.recent.some(({ entity, start }) => entity === candidate && start >= turn.before.start))
		features.push(`ahead ${group}`);
}

/** How near a turn is, before or after, whose cue names the candidate. */
function neighbourFeatures(turns: readonly Turn[], index: number, candidate: EntityId, features: Feature[]): void {
	const group = cueGroup(turns[index] as Turn);
	if (group === "named") return;
	for (const step of [-1, 1]) {
		let distance = 1;
		for (; distance <= NEIGHBOURS; distance++) {
			const at = index + step * distance;
			const cue = turns[at]?.utterance.cue;
			const gap = turns[step < 0 ? at + 1 : at]?.gap ?? LONGEST_PAUSE;
			if (gap >= LONGEST_PAUSE) distance = NEIGHBOURS;
			else if (cue?.form === "verb" && cue.phrase.entity === candidate) break;
		}
		features.push(`speaks ${step < 0 ? "before" : "after"} ${group} ${distance > NEIGHBOURS ? "never" : distance}`);
	}
}

function speechFeatures(
	turns: readonly Turn[],
	index: number,
	candidate: EntityId,
	cast: Cast,
	features: Feature[],
): void {
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
export function changeFeatures(
	turns: readonly Turn[],
	index: number,
	back: EntityId,
	previous: EntityId,
	current: EntityId,
): Feature | undefined {
	const turn = turns[index] as Turn;
	if (turn.gap > LONGEST_PAUSE) return undefined;
	const before = turns[index - 1] as Turn;
	const cued = cueGroup(turn);
	const told = before.after.end - before.after.start > 80 || turn.before.end - turn.before.start > 80;
	const gap = turn.gap === 0 ? "same" : turn.gap === 1 ? (told ? "told" : "next") : turn.gap === 2 ? "near" : "far";
	const change = current === previous ? "repeat" : current === back ? "return" : "new";
	return `${gap} ${cued} ${change}${current === NOBODY ? " nobody" : ""}`;
}
