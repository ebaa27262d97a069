import { DOUBT_MATCHES } from "../../../src/retrieval/signals/doubt-matches.ts";
import type { SignalValues } from "../../../src/retrieval/signals/signal.ts";
import {
	BIAS,
	TRUST_PRODUCTS,
	TRUST_SIGNALS,
	type TrustSignals,
} from "../../../src/retrieval/signals/trust/trust-signals.ts";
import { productValues } from "../../../src/retrieval/signals/word-products.ts";
import type { Judged } from "../judged-questions.ts";

/** A passage, or what it was judged by, as a case to learn from. */
export type Lesson = {
	readonly signals: Readonly<Record<string, number>>;
	readonly yes: 0 | 1;
	readonly fold: number;
	readonly weight: number;
};

/** What trust is learned from. */
export function trustLessons(judged: readonly Judged[]): Lesson[] {
	return judged.flatMap((one) => {
		const known = lessonsOfEach.get(one) ?? makeLessons(one);
		lessonsOfEach.set(one, known);
		return known;
	});
}

/** They follow from no model, and nine models are learned from them. */
const lessonsOfEach = new WeakMap<Judged, Lesson[]>();

/** Of a question with an answer the passages that hold it; of another one the first. */
function makeLessons({ passages, traits, yes, fold }: Judged): Lesson[] {
	const told = yes === 1 ? passages.filter(({ right }) => right) : passages.slice(0, 1);
	return told.map(({ trustSignals }) => ({ signals: namedSignals(trustSignals, traits), yes, fold, weight: 1 }));
}

/** All that trust weighs, each under its name, but for the bias, which every model has; products that are 0 left out. */
function namedSignals({ alone, words }: TrustSignals, traits: readonly SignalValues[]): Record<string, number> {
	const signals: Record<string, number> = {};
	for (const [at, { name }] of TRUST_SIGNALS.entries()) if (name !== BIAS.name) signals[name] = alone[at] as number;
	for (const [at, product] of productValues(DOUBT_MATCHES.length, traits, words).entries()) {
		if (product !== 0) signals[TRUST_PRODUCTS[at]?.name ?? ""] = product;
	}
	return signals;
}
