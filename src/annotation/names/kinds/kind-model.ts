import type { KindSignal, NameKind, NameLook } from "./kind-signal.ts";
import { KIND_WEIGHTS } from "./kind-weights.generated.ts";
import { LONGER_SIGNALS } from "./longer-signals.ts";
import { PLAIN_WORD_SIGNALS } from "./plain-word-signals.ts";
import { SINGLE_SIGNALS } from "./single-signals.ts";
import { SURROUNDING_SIGNALS } from "./surrounding-signals.ts";

/** In the order of a signal's weights. What speaks for a kind is measured against being no name, which always scores 0. */
export const WEIGHED_KINDS = ["person", "place", "organization"] as const;

/** Of each signal what it says for a person, a place and an organisation; a multinomial logistic regression. */
export type KindWeights = Readonly<Record<string, readonly number[]>>;

/** Signals of names of one word and of longer ones, which are weighed apart. */
export const KIND_SIGNALS: Readonly<Record<"single" | "longer", readonly KindSignal[]>> = {
	single: [...SURROUNDING_SIGNALS, ...SINGLE_SIGNALS],
	longer: [...SURROUNDING_SIGNALS, ...LONGER_SIGNALS, ...PLAIN_WORD_SIGNALS],
};

/** What speaks for a kind whatever the signals say. */
export const BIAS = "bias";

/** A place or an organisation that is as likely no name at all is better taken for what it may be. */
const LEAST = { person: 0, place: -0.4, organization: -0.4 } as const;

/** Most likely kind of the name. A signal without weights, being not yet trained, says nothing. */
export function likeliestKind(
	look: NameLook,
	weights: Readonly<Record<"single" | "longer", KindWeights>> = KIND_WEIGHTS,
): NameKind {
	const form = look.words.length === 1 ? "single" : "longer";
	const weighed = weights[form];
	const scores = [...(weighed[BIAS] ?? [0, 0, 0])];
	for (const { name, of } of KIND_SIGNALS[form]) {
		const weight = weighed[name];
		if (weight === undefined) continue;
		const value = Number(of(look));
		if (value === 0) continue;
		for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) + value * (weight[at] as number);
	}
	let best: NameKind = "none";
	let top = Number.NEGATIVE_INFINITY;
	for (const [at, kind] of WEIGHED_KINDS.entries()) {
		const score = scores[at] as number;
		if (score > top && score > LEAST[kind]) {
			best = kind;
			top = score;
		}
	}
	return best;
}
