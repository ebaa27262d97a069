import { readAskedText } from "../../../src/question/asked-text.ts";
import type { SearchableStory } from "../../../src/retrieval/index/searchable-story.ts";
import {
	findCandidates,
	type PassageModel,
	type ScoringModels,
	type SentenceModel,
	scoreCandidates,
	traitsOf,
} from "../../../src/retrieval/rank.ts";
import { resolveQuestion } from "../../../src/retrieval/search/resolved-question.ts";
import { brevityOf } from "../../../src/retrieval/signals/brevity.ts";
import type { CandidateSignals } from "../../../src/retrieval/signals/candidate-signals.ts";
import type { DensitySignals } from "../../../src/retrieval/signals/density-signals.ts";
import type { PassageSignals } from "../../../src/retrieval/signals/passage-signals.ts";
import type { ScoredPassage } from "../../../src/retrieval/signals/scored-passage.ts";
import type { SentenceSignals } from "../../../src/retrieval/signals/sentence-signals.ts";
import { WORD_MATCHES, type WordMatch } from "../../../src/retrieval/signals/word-matches.ts";
import { WORD_TRAITS, type WordTrait, type WordTraits } from "../../../src/retrieval/signals/word-traits.ts";
import type { WordTable } from "../../../src/retrieval/signals/word-weights.ts";
import { type GoldQuestion, plainAnswer, type QuestionSet } from "../question-sets.ts";
import { type Choice, choiceOf } from "./fit-linear-model.ts";

/** A judged question, and what it counts. What ranking sees of it is worked out anew each time: kept, it would fill gigabytes. */
export type Example = {
	readonly question: GoldQuestion;
	readonly story: SearchableStory;
	readonly weight: ExampleWeight;
};

/** What a question counts for the ranking of passages, and for that of their sentences. */
export type ExampleWeight = { readonly passages: number; readonly sentences: number };

/** Candidates learned from, beside the right ones: the best by MiniSearch. More teach nothing more. */
const COMPARED = 25;

export function examplesOf(set: QuestionSet, weight: ExampleWeight): Example[] {
	return set.questions
		.filter(({ answerable, relevant }) => answerable && relevant.size > 0)
		.flatMap((question) => {
			const story = set.stories.get(question.story);
			return story === undefined ? [] : [{ question, story, weight }];
		});
}

function candidatesOf({ question, story }: Example, models?: ScoringModels): ScoredPassage[] {
	const resolved = resolveQuestion([story], readAskedText(question.text));
	return scoreCandidates(findCandidates([story], resolved), models).filter(
		({ passage }, rank) => rank < COMPARED || question.relevant.has(passage.paragraph),
	);
}

/** Passages that sentences are compared over beside the right one: the sentence model must not prefer a wrong passage. */
const RIVALS = 6;

/** The sentences of the right passages and their rivals; right is one that holds an answer word for word. */
export function sentenceChoice(example: Example, { alone, beside }: SentenceModel): Choice | undefined {
	const { question } = example;
	const rows: number[] = [];
	const right: number[] = [];
	const answers = question.answers.map(plainAnswer);
	for (const [place, { passage, sentences, densities }] of candidatesOf(example).entries()) {
		const relevant = question.relevant.has(passage.paragraph);
		if (!relevant && place >= RIVALS) continue;
		const { story, index } = passage.matcher.story;
		const first = index.firstSentences[passage.paragraph] as number;
		for (const [at, signals] of sentences.entries()) {
			const span = story.sentences[first + at];
			const text = span === undefined ? "" : story.text.slice(span.start, span.end).toLowerCase();
			for (const name in alone) rows.push(signals[name as keyof SentenceSignals]);
			for (const name in beside) rows.push((densities[at] as DensitySignals)[name as keyof DensitySignals]);
			right.push(relevant && answers.some((answer) => text.includes(answer)) ? 1 : 0);
		}
	}
	return right.includes(1) ? choiceOf(rows, right, example.weight.sentences) : undefined;
}

/** Adds every product of a trait and a match, summed over the words of the question, in the order of the weights. */
function pushProducts(rows: number[], width: number, traits: readonly WordTraits[], matches: WordTable): void {
	for (const trait of WORD_TRAITS) {
		for (let match = 0; match < width; match++) {
			let sum = 0;
			for (const [word, has] of traits.entries()) sum += has[trait] * (matches[word * width + match] as number);
			rows.push(sum);
		}
	}
}

type WholeWeight = `alone ${keyof PassageSignals}` | `beside ${keyof CandidateSignals}`;

/** A weight of the passage model, by the part that it belongs to. */
export type PassageWeight = WholeWeight | `brief ${WholeWeight}` | `words ${WordTrait} ${WordMatch}`;

/** All weights of the passage model, in the order of the rows of `passageChoice`. */
export function passageWeights({ alone, beside }: PassageModel): readonly PassageWeight[] {
	const whole = [
		...(Object.keys(alone) as (keyof PassageSignals)[]).map((name) => `alone ${name}` as const),
		...(Object.keys(beside) as (keyof CandidateSignals)[]).map((name) => `beside ${name}` as const),
	];
	return [...whole, ...whole.map((name) => `brief ${name}` as const), ...productNames(WORD_MATCHES)];
}

function productNames<Match extends string>(matches: readonly Match[]): `words ${WordTrait} ${Match}`[] {
	return WORD_TRAITS.flatMap((trait) => matches.map((match) => `words ${trait} ${match}` as const));
}

/** A weight of the sentence model, by the part that it belongs to. */
export type SentenceWeight = `alone ${keyof SentenceSignals}` | `beside ${keyof DensitySignals}`;

/** All weights of the sentence model, in the order of the rows of `sentenceChoice`. */
export function sentenceWeights({ alone, beside }: SentenceModel): readonly SentenceWeight[] {
	return [
		...(Object.keys(alone) as (keyof SentenceSignals)[]).map((name) => `alone ${name}` as const),
		...(Object.keys(beside) as (keyof DensitySignals)[]).map((name) => `beside ${name}` as const),
	];
}

/** The sentence model with these weights. */
export function sentenceModelOf(weights: Readonly<Record<SentenceWeight, number>>): SentenceModel {
	return { alone: partOf(weights, "alone "), beside: partOf(weights, "beside ") } as SentenceModel;
}

/** The weights whose names begin so, without that beginning. */
function partOf(weights: Readonly<Record<string, number>>, prefix: string): Record<string, number> {
	return Object.fromEntries(
		Object.entries(weights)
			.filter(([name]) => name.startsWith(prefix))
			.map(([name, weight]) => [name.slice(prefix.length), weight]),
	);
}

/** The passage model with these weights. */
export function passageModelOf(weights: Readonly<Record<PassageWeight, number>>): PassageModel {
	const brief = partOf(weights, "brief ");
	return {
		...modelOf(weights),
		brief: { alone: partOf(brief, "alone "), beside: partOf(brief, "beside ") },
	} as PassageModel;
}

/** Weights by the parts of a model that their names begin with. */
export function modelOf(weights: Readonly<Record<string, number>>) {
	const products = partOf(weights, "words ");
	const traits = [...new Set(Object.keys(products).map((name) => name.slice(0, name.indexOf(" "))))];
	return {
		alone: partOf(weights, "alone "),
		beside: partOf(weights, "beside "),
		words: Object.fromEntries(traits.map((trait) => [trait, partOf(products, `${trait} `)])),
	};
}

/** The candidate passages, with sentences scored by a model already learned; undefined where there is none. */
export function passageChoice(example: Example, models: ScoringModels): Choice | undefined {
	const candidates = candidatesOf(example, models);
	if (candidates.length === 0) return undefined;
	const { alone, beside } = models.passage;
	const traits = traitsOf(candidates.map(({ passage }) => passage));
	const rows: number[] = [];
	for (const candidate of candidates) {
		const whole: number[] = [];
		for (const name in alone) whole.push(candidate.signals[name as keyof PassageSignals]);
		for (const name in beside) whole.push(candidate.beside[name as keyof CandidateSignals]);
		const brevity = brevityOf(candidate.passage.matcher.meanLength);
		rows.push(...whole, ...whole.map((signal) => brevity * signal));
		pushProducts(rows, WORD_MATCHES.length, traits, candidate.words);
	}
	const right = candidates.map(({ passage }) => (example.question.relevant.has(passage.paragraph) ? 1 : 0));
	return choiceOf(rows, right, example.weight.passages);
}
