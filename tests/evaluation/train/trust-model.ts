import type { NamedWeights } from "../../../src/retrieval/signals/signal.ts";
import { BIAS } from "../../../src/retrieval/signals/trust/trust-signals.ts";
import type { Judged } from "../judged-questions.ts";
import { fitLogistic, type LogisticCase, type LogisticModel } from "./fit-logistic.ts";
import { FOLDS } from "./left-out.ts";
import { type Lesson, trustLessons } from "./trust-lessons.ts";

/** Hundreds of signals from few questions: each may say only a little. */
const TRUST_PENALTY = 3000;
/** Weight of the questions spoilt by chance, by that of those that people built. */
const SPOILT_ARTICLES = 0.5;
const SPOILT_TALES = 0.1;

/** Gives every part and outcome the same weight, and the whole so much for each of `size` cases. */
export function balance<T extends Pick<Lesson, "yes" | "fold">>(judged: readonly T[], size: number, parts = FOLDS) {
	const key = ({ fold, yes }: T) => `${parts === 1 ? "" : fold} ${yes}`;
	const counts = new Map<string, number>();
	for (const one of judged) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
	return judged.map((one) => ({ ...one, weight: size / (2 * parts) / (counts.get(key(one)) ?? 1) }));
}

/** Every signal that any case has, sorted. */
export function namesIn(lessons: readonly Lesson[]): string[] {
	const names = new Set<string>();
	for (const { signals } of lessons) for (const name in signals) names.add(name);
	return [...names].sort();
}

export function casesOf(names: readonly string[], lessons: readonly Lesson[], source = 0): LogisticCase[] {
	return lessons.map(({ signals, yes, weight }) => ({
		signals: Float64Array.from(names, (name) => signals[name] ?? 0),
		yes,
		weight,
		source,
	}));
}

/** What trust is learned from. */
export type TrustLessons = {
	/** People's questions, of articles; answerable ones of tales. */
	readonly articles: readonly Judged[];
	readonly tales: readonly Judged[];
	readonly spoiltArticles: readonly Judged[];
	readonly spoiltTales: readonly Judged[];
};

/** @param isWeighed Whether a signal of this name is learned; by default all are. */
export function learnTrust(
	{ articles, tales, spoiltArticles, spoiltTales }: TrustLessons,
	isWeighed: (name: string) => boolean = () => true,
): NamedWeights {
	const people = trustLessons(articles);
	const spoilt = trustLessons([...articles.filter(({ yes }) => yes === 1), ...spoiltArticles]);
	const told = trustLessons([...tales, ...spoiltTales]);
	const names = namesIn([...people, ...told]).filter(isWeighed);
	const size = articles.length;
	const cases = [
		...casesOf(names, balance(people, size)),
		...casesOf(names, balance(spoilt, size * SPOILT_ARTICLES, 1), 1),
		...casesOf(names, balance(told, size * SPOILT_TALES, 1), 2),
	];
	return withBias(round(fitLogistic(names, cases, TRUST_PENALTY)));
}

export function round({ bias, weights }: LogisticModel): LogisticModel {
	return {
		bias: shorten(bias),
		weights: Object.fromEntries(
			Object.entries(weights)
				.map(([name, weight]) => [name, shorten(weight)] as const)
				.filter(([, weight]) => weight !== 0),
		),
	};
}

/** The bias is a weight like any other, of a signal that is always 1. */
export function withBias({ bias, weights }: LogisticModel): NamedWeights {
	return { [BIAS.name]: bias, ...weights };
}

export function shorten(value: number): number {
	return Math.round(value * 10_000) / 10_000 + 0;
}
