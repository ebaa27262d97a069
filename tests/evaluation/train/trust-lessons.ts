import { DOUBT_MATCHES } from "../../../src/retrieval/signals/doubt-matches.ts";
import type { LogisticModel } from "../../../src/retrieval/signals/linear-model.ts";
import { signalsByName } from "../../../src/retrieval/signals/listed-signals.ts";
import type { TrustModel, TrustSignals } from "../../../src/retrieval/signals/trust-signals.ts";
import { WORD_TRAITS, type WordTraits } from "../../../src/retrieval/signals/word-traits.ts";
import type { Judged } from "../judged-questions.ts";
import { modelOf } from "./training-examples.ts";

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

/** Names of the weights of the products of a trait and a match. */
const PRODUCTS = WORD_TRAITS.map((trait) => DOUBT_MATCHES.map((match) => `words ${trait} ${match}`));

/** All that trust weighs, each under the name of its weight; products that are 0 left out. */
function namedSignals({ plain, doubts }: TrustSignals, traits: readonly WordTraits[]): Record<string, number> {
	const alone = Object.entries(signalsByName([...plain, ...doubts.sentence]));
	const signals = Object.fromEntries(alone.map(([name, value]) => [`alone ${name}`, value]));
	for (const [word, has] of traits.entries()) {
		for (const [row, trait] of WORD_TRAITS.entries()) {
			if (has[trait] === 0) continue;
			for (const [at, name] of (PRODUCTS[row] as string[]).entries()) {
				const product = has[trait] * (doubts.words[word * DOUBT_MATCHES.length + at] as number);
				if (product !== 0) signals[name] = (signals[name] ?? 0) + product;
			}
		}
	}
	return signals;
}

/** The trust model with these weights; products that have none count nothing. */
export function trustModelOf({ bias, weights }: LogisticModel): TrustModel {
	const none = Object.fromEntries(PRODUCTS.flat().map((name) => [name, 0]));
	const { alone, words } = modelOf({ ...none, ...weights });
	return { bias, alone, words } as TrustModel;
}
