import type { RankedPassage } from "../../retrieval/rank.ts";
import { readerOf, type Signal, type SignalValues, valuesOf } from "../../retrieval/signals/signal.ts";
import { BIAS, PLAIN_TRUST_SIGNALS, TRUST_SIGNALS } from "../../retrieval/signals/trust/trust-signals.ts";

/** What confidence goes by. */
export type TrustedPassage = Pick<RankedPassage, "score" | "trust" | "trustSignals">;

/** The first passages of a question. */
type FirstPassages = {
	readonly first: Omit<TrustedPassage, "trust">;
	readonly second: Omit<TrustedPassage, "trust"> | undefined;
};

const MOST_LEAD = 2;

/** What tells whether the question is about the story at all: what the best passage has of it, and how it stands out. */
export const BELONGING_SIGNALS: readonly Signal<FirstPassages>[] = [
	...[BIAS, ...PLAIN_TRUST_SIGNALS].map(({ name, says }) => {
		const read = readerOf(TRUST_SIGNALS, name);
		return { name, says, of: ({ first }: FirstPassages) => read(first.trustSignals.alone) };
	}),
	{
		name: "lead",
		says: "the first passage stands out from the second",
		of: ({ first, second }) => (second === undefined ? MOST_LEAD : Math.min(MOST_LEAD, first.score - second.score)),
	},
];

/** @param others What is ranked behind the first passage. */
export function belongingSignals(
	first: FirstPassages["first"],
	[second]: readonly FirstPassages["first"][],
): SignalValues {
	return valuesOf(BELONGING_SIGNALS, { first, second });
}
