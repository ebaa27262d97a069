import { SPEAKER_CHANCE } from "./speaker-chance.generated.ts";
import { cueKind } from "./speaker-look.ts";
import type { Turn } from "./turn.ts";

/** From this chance on a speaker whom no name beside a verb tells is shown as worked out; by hand, so that 85 of 100 are right in novels that were not learned from. */
const LEAST_CHANCE = 0.87;

/** By what a speaker is worked out: each has a chance of its own. */
export const CHANCE_GROUPS = ["bare", "beat name", "beat", "pronoun", "role"] as const;
export type ChanceGroup = (typeof CHANCE_GROUPS)[number];

/** What is known of a turn's guess, in the order of its names: each group, and how far the guess is ahead within it. */
export const CHANCE_NAMES: readonly string[] = [...CHANCE_GROUPS, ...CHANCE_GROUPS.map((group) => `${group} lead`)];

export function chanceSignals(turn: Turn, lead: number): number[] {
	const group = groupOf(turn);
	const ahead = Math.log1p(lead);
	return [
		...CHANCE_GROUPS.map((one) => (one === group ? 1 : 0)),
		...CHANCE_GROUPS.map((one) => (one === group ? ahead : 0)),
	];
}

/** The chance, 0 to 1, that a turn's likeliest speaker is the one. @param lead How far it is ahead of the next. */
export function chanceOf(turn: Turn, lead: number): number {
	if (!Number.isFinite(lead)) return 1;
	const { bias, weights } = SPEAKER_CHANCE;
	const signals = chanceSignals(turn, lead);
	const sum = CHANCE_NAMES.reduce((total, name, at) => total + (weights[name] ?? 0) * (signals[at] as number), bias);
	return 1 / (1 + Math.exp(-sum));
}

export function isLikely(turn: Turn, lead: number): boolean {
	return chanceOf(turn, lead) >= LEAST_CHANCE;
}

function groupOf(turn: Turn): ChanceGroup {
	const kind = cueKind(turn);
	if (kind === "bare" || kind === "beat name") return kind;
	if (kind.startsWith("beat")) return "beat";
	return kind.endsWith("pronoun") || kind.endsWith(" I") ? "pronoun" : "role";
}
