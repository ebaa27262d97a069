import type { AnswerType } from "../../question/question.ts";
import type { ReadPassage, ReadQuestion } from "../../reading/rank-read.ts";
import {
	type NamedWeights,
	readerOf,
	type Signal,
	type SignalValues,
	valuesOf,
	weigh,
	weightsOf,
} from "../../retrieval/signals/signal.ts";
import { TRUST_SIGNALS } from "../../retrieval/signals/trust/trust-signals.ts";
import { contains } from "../../story/span.ts";

/** A question whose first passage was read. */
export type Read = {
	readonly ranked: ReadQuestion;
	readonly first: ReadPassage;
	readonly others: readonly ReadPassage[];
};

/** What words tell beside the reader: it reads one window, and not what the question has that no passage says. */
const AGREEMENTS = ["lacking", "lackingNear", "namesLacking", "namesLackingHere", "numbersLacking", "opposite"];

const MOST_LEAD = 3;
const LEAST_ENDS = -8;

/** What tells how likely the first passage answers, once it was read. */
export const CHANCE_SIGNALS: readonly Signal<Read>[] = [
	{ name: "bias", says: "always 1", of: () => 1 },
	{ name: "answers", says: "the reader: the first passage answers", of: ({ first }) => logitOf(first) },
	{
		name: "othersAnswer",
		says: "the reader: another of the first few answers",
		of: ({ others }) => Math.max(LEAST_LOGIT, ...others.map(logitOf)),
	},
	{
		name: "lead",
		says: "the first passage stands out from the second, by likeness and reading together",
		of: ({ first, others: [second] }) => Math.min(MOST_LEAD, first.score - (second?.score ?? first.score - MOST_LEAD)),
	},
	{
		name: "ends",
		says: "the reader: it is plain where the answer begins and ends",
		of: ({ first }) => Math.max(LEAST_ENDS, first.reading?.answerLogit ?? LEAST_ENDS),
	},
	{
		name: "form",
		says: "the marked words are of the form that was asked for",
		of: ({ first, ranked }) => (hasForm(first, ranked) ? 1 : 0),
	},
	{
		name: "anyForm",
		says: "the question asks for no form of words",
		of: ({ ranked: { question } }) => (asksForWords(question.expects) ? 0 : 1),
	},
	{ name: "trust", says: "the words of the first passage are those of an answer", of: ({ first }) => first.trust },
	{ name: "unknownShare", says: "words of the question that no story has", of: ({ ranked }) => unknownShareOf(ranked) },
	{
		name: "unheardOf",
		says: "no story has a name or kind of thing that was asked for",
		of: ({ ranked: { unknownNames, resolved } }) => (unknownNames.length + resolved.unknownKinds.length > 0 ? 1 : 0),
	},
	...AGREEMENTS.map((agreement) => {
		const name = `agreement.${agreement}`;
		const read = readerOf(TRUST_SIGNALS, name);
		const says = TRUST_SIGNALS.find((signal) => signal.name === name)?.says ?? "";
		return { name, says, of: ({ first }: Read) => read(first.trustSignals.alone) };
	}),
];

const LEAST_LOGIT = -12;

function logitOf({ reading }: ReadPassage): number {
	return Math.max(LEAST_LOGIT, reading?.logit ?? LEAST_LOGIT);
}

/** Whether a question asks for words of one form: a name, a time, a place, a number. */
export function asksForWords(expects: AnswerType): boolean {
	return expects === "time" || expects === "person" || expects === "place" || expects === "number";
}

/** Whether the words that the reader marks hold words of the form that was asked for. */
function hasForm({ reading, focus }: ReadPassage, { question }: ReadQuestion): boolean {
	const answer = reading?.answer;
	if (answer === undefined || !asksForWords(question.expects)) return false;
	return focus.some((span) => contains(answer, span) || contains(span, answer));
}

function unknownShareOf({ unknownWords, resolved }: ReadQuestion): number {
	return unknownWords.length / Math.max(1, resolved.terms.length);
}

/** @returns undefined where the first passage was not read. */
export function chanceSignals(ranked: ReadQuestion): SignalValues | undefined {
	const [first, ...others] = ranked.passages;
	return first?.reading === undefined ? undefined : valuesOf(CHANCE_SIGNALS, { ranked, first, others });
}

export type ChanceModel = {
	/** Log-odds that the first passage answers. */
	readonly first: NamedWeights;
	/** Log-odds that the story answers at all. */
	readonly any: NamedWeights;
	/** From this chance of the first passage on it is an answer; below it is the closest passage. */
	readonly sure: number;
};

/** Chances, 0 to 1. */
export type ReadChances = { readonly first: number; readonly any: number };

export function chancesWhenRead(model: ChanceModel, values: SignalValues): ReadChances {
	const chance = (weights: NamedWeights) => 1 / (1 + Math.exp(-weigh(weightsOf(CHANCE_SIGNALS, weights), values)));
	return { first: chance(model.first), any: chance(model.any) };
}
