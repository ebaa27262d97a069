import type { QuestionKind } from "./question-cues.ts";

/** Weights of signals by name: those for every question, and what is added to them for a kind of question. */
export type LinearModel<Name extends string> = {
	readonly every: Readonly<Record<Name, number>>;
	readonly byKind: Readonly<Partial<Record<QuestionKind, Readonly<Partial<Record<Name, number>>>>>>;
};

/** A model as numbers in the order of its names, ready to use for one kind of question. */
export type Scorer<Name extends string> = (signals: Readonly<Record<Name, number>>) => number;

export function scorerOf<Name extends string>(model: LinearModel<Name>, kind: QuestionKind): Scorer<Name> {
	const known = scorers.get(model) ?? new Map<QuestionKind, Scorer<string>>();
	const scorer = known.get(kind) ?? makeScorer(model, kind);
	scorers.set(model, known.set(kind, scorer));
	return scorer;
}

/** Every candidate asks for the same few. */
const scorers = new WeakMap<LinearModel<string>, Map<QuestionKind, Scorer<string>>>();

function makeScorer<Name extends string>(model: LinearModel<Name>, kind: QuestionKind): Scorer<Name> {
	const names = Object.keys(model.every) as Name[];
	const weights = names.map((name) => model.every[name] + (model.byKind[kind]?.[name] ?? 0));
	return (signals) => {
		let score = 0;
		for (let at = 0; at < names.length; at++) score += (weights[at] as number) * signals[names[at] as Name];
		return score;
	};
}
