import type { EntityId } from "../../layers.ts";
import { CUE_FEATURES } from "./cue-features.ts";
import {
	type Cast,
	cueKind,
	type Feature,
	KINDS,
	type Look,
	lookAt,
	NAMINGS,
	type SpeakerFeature,
	settlingOf,
} from "./speaker-look.ts";
import { NOBODY, type Turn } from "./turn.ts";

/** Paragraphs after which a conversation is over. */
export const LONGEST_PAUSE = 8;
/** Turns before and after in which a speaker by name is looked for. */
const NEIGHBOURS = 6;
/** Mentions below which a person is rare. */
const FEW_MENTIONS = 5;

/** What the narration tells of a candidate. */
const NARRATION_FEATURES: readonly SpeakerFeature[] = [
	{
		name: "recent",
		says: "How many people whom the cue fits were named after the candidate.",
		grades: [NAMINGS, ["0", "1", "2", "3", "4", "long", "never"]],
		read: ({ naming, rank }) => `recent ${naming} ${rank < 0 ? "never" : rank > 4 ? "long" : rank}`,
	},
	{
		name: "near",
		says: "How far before the speech the candidate was named: within 120, 400 or 1,500 characters, or farther.",
		grades: [NAMINGS, ["0", "1", "2", "3"]],
		read: ({ naming, sighting, turn }) => {
			if (sighting === undefined) return undefined;
			const distance = turn.first.start - sighting.start;
			return `near ${naming} ${distance < 120 ? 0 : distance < 400 ? 1 : distance < 1500 ? 2 : 3}`;
		},
	},
	{
		name: "subject",
		says: "The candidate was named last, and its sentence began with it.",
		grades: [NAMINGS],
		read: ({ naming, rank, sighting }) => (sighting?.subject && rank === 0 ? `subject ${naming}` : undefined),
	},
	{
		name: "lately",
		says: "How often the narration named the candidate of late: 1 or 2 times, up to 6, or more.",
		grades: [NAMINGS, ["never", "once", "some", "often"]],
		read: ({ naming, turn, candidate }) => {
			const times = turn.lately.get(candidate) ?? 0;
			return `lately ${naming} ${times > 6 ? "often" : times > 2 ? "some" : times > 0 ? "once" : "never"}`;
		},
	},
	{
		name: "reacts",
		says: "The paragraph after the speech begins with the candidate, who answers by a deed.",
		grades: [NAMINGS],
		read: ({ naming, turn, candidate }) => (turn.reacts === candidate ? `reacts ${naming}` : undefined),
	},
	{
		name: "leads",
		says: "The last sentence before the speech that begins with a person begins with the candidate.",
		grades: [NAMINGS],
		read: ({ naming, turn, candidate }) => (turn.leads === candidate ? `leads ${naming}` : undefined),
	},
	{
		name: "beside",
		says: "The narration of the speech's own paragraphs names the candidate.",
		grades: [NAMINGS],
		read: ({ naming, turn, candidate }) => (turn.beside.has(candidate) ? `beside ${naming}` : undefined),
	},
	{
		name: "ahead",
		says: "The narration of the speech's own paragraph names the candidate before it.",
		grades: [NAMINGS],
		read: ({ naming, turn, candidate }) => {
			const isAhead = turn.recent.some(({ entity, start }) => entity === candidate && start >= turn.before.start);
			return isAhead ? `ahead ${naming}` : undefined;
		},
	},
	{
		name: "main",
		says: "The story names the candidate as often as a main character.",
		grades: [],
		read: ({ cast, candidate }) => (cast.countOf(candidate) >= cast.manyMentions ? "main" : undefined),
	},
	{
		name: "rare",
		says: "The story names the candidate fewer than five times.",
		grades: [],
		read: ({ cast, candidate }) => (cast.countOf(candidate) < FEW_MENTIONS ? "rare" : undefined),
	},
];

const UNNAMED = ["bare", "beat", "pronoun", "role"];
const DISTANCES = [...Array.from({ length: NEIGHBOURS }, (_, index) => String(index + 1)), "never"];
const CUED = ["cued", "bare"];

/** What the turns before and after tell of a candidate, and whom the speech names. */
const TURN_FEATURES: readonly SpeakerFeature[] = [
	{
		name: "calls itself",
		says: "The speech calls the candidate by name: one does not call oneself.",
		grades: [],
		read: ({ turn, candidate }) => (turn.called.has(candidate) ? "calls itself" : undefined),
	},
	{
		name: "speaks of itself",
		says: "The speech speaks of the candidate by name.",
		grades: [],
		read: ({ turn, candidate }) => (turn.spokenOf.has(candidate) ? "speaks of itself" : undefined),
	},
	genderCalled("own", "The speech", ({ turn }) => turn),
	...besides("before", ({ previous }) => previous),
	...besides("after", ({ next }) => next),
];

function besides(side: "before" | "after", turnOf: (look: Look) => Turn | undefined): readonly SpeakerFeature[] {
	const step = side === "before" ? -1 : 1;
	return [
		{
			name: `speaks ${side}`,
			says: `How many turns ${side} this one a cue names the candidate.`,
			grades: [UNNAMED, DISTANCES],
			read: (look) => speaksBeside(look, step, `speaks ${side}`),
		},
		{
			name: `called ${side}`,
			says: `The turn ${side} calls the candidate by name: 1 in the next paragraph, 2 farther off.`,
			grades: [CUED, ["1", "2"]],
			read: (look) => {
				if (turnOf(look)?.called.has(look.candidate) !== true) return undefined;
				const { gap } = step < 0 ? look.turn : (turnOf(look) as Turn);
				return `called ${side} ${cued(look)} ${gap <= 1 ? 1 : 2}`;
			},
		},
		{
			name: `other called ${side}`,
			says: `The turn ${side} calls others by name and not the candidate.`,
			grades: [CUED],
			read: (look) => {
				const called = turnOf(look)?.called;
				return called === undefined || called.size === 0 || called.has(look.candidate)
					? undefined
					: `other called ${side} ${cued(look)}`;
			},
		},
		{
			name: `spoken of ${side}`,
			says: `The turn ${side} speaks of the candidate by name.`,
			grades: [],
			read: (look) => (turnOf(look)?.spokenOf.has(look.candidate) ? `spoken of ${side}` : undefined),
		},
		genderCalled(side, `The turn ${side}`, turnOf),
	];
}

function cued({ cue }: Look): string {
	return cue?.form === "verb" ? "cued" : "bare";
}

/** "called like before": the turn before says "sir", and the candidate is a man. */
function genderCalled(where: string, whose: string, turnOf: (look: Look) => Turn | undefined): SpeakerFeature {
	return {
		name: "called",
		says: `${whose} says sir, madam, papa …: whether the candidate is of that gender.`,
		grades: [["like", "unlike"], [where]],
		read: (look) => {
			const called = turnOf(look)?.calledGender ?? "unknown";
			const gender = look.cast.genderOf(look.candidate);
			if (called === "unknown" || gender === "unknown") return undefined;
			return `called ${gender === called ? "like" : "unlike"} ${where}`;
		},
	};
}

/** How near a turn is, before (-1) or after (1), whose cue names the candidate. */
function speaksBeside({ turns, index, turn, candidate }: Look, step: 1 | -1, name: string): Feature | undefined {
	const settling = settlingOf(turn);
	if (settling === "named") return undefined;
	for (let distance = 1; distance <= NEIGHBOURS; distance++) {
		const at = index + step * distance;
		const gap = turns[step < 0 ? at + 1 : at]?.gap ?? LONGEST_PAUSE;
		if (gap >= LONGEST_PAUSE) break;
		const cue = turns[at]?.utterance.cue;
		if (cue?.form === "verb" && cue.phrase.entity === candidate) return `${name} ${settling} ${distance}`;
	}
	return `${name} ${settling} never`;
}

const FOR_SOMEBODY = [...CUE_FEATURES, ...NARRATION_FEATURES, ...TURN_FEATURES];

/** Everything that holds of a candidate as the speaker of a turn. */
export function featuresOf(turns: readonly Turn[], index: number, candidate: EntityId, cast: Cast): Feature[] {
	if (candidate === NOBODY) return [`nobody ${cueKind(turns[index] as Turn)}`];
	const look = lookAt(turns, index, candidate, cast);
	const features: Feature[] = [];
	for (const { read } of FOR_SOMEBODY) {
		const feature = read(look);
		if (feature !== undefined) features.push(feature);
	}
	return features;
}

const CHANGES: Omit<SpeakerFeature, "read"> = {
	name: "",
	says: "How the speaker changes from turn to turn, by the narration between and what the cue settles.",
	grades: [
		["same", "told", "next", "near", "far"],
		["bare", "beat", "named", "pronoun", "role"],
		["repeat", "return", "new"],
		["", "nobody"],
	],
};

/** The one registry of what speakers are found by. */
export const SPEAKER_FEATURES: readonly Omit<SpeakerFeature, "read">[] = [
	{ name: "nobody", says: "The candidate is nobody of the story.", grades: [KINDS] },
	...FOR_SOMEBODY,
	CHANGES,
];

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
	const told = before.after.end - before.after.start > 80 || turn.before.end - turn.before.start > 80;
	const gap = turn.gap === 0 ? "same" : turn.gap === 1 ? (told ? "told" : "next") : turn.gap === 2 ? "near" : "far";
	const change = current === previous ? "repeat" : current === back ? "return" : "new";
	return `${gap} ${settlingOf(turn)} ${change}${current === NOBODY ? " nobody" : ""}`;
}
