import type { CandidateSignals } from "../../src/retrieval/candidate-signals.ts";
import type { DensitySignals } from "../../src/retrieval/density-signals.ts";
import type { PassageSignals } from "../../src/retrieval/passage-signals.ts";
import { analyseQuestion } from "../../src/retrieval/question-cues.ts";
import {
	findCandidates,
	type PassageModel,
	type RankingModels,
	type ScoredPassage,
	type SentenceModel,
	scoreCandidates,
} from "../../src/retrieval/rank.ts";
import { resolveQuestion } from "../../src/retrieval/resolved-question.ts";
import type { SearchableStory } from "../../src/retrieval/searchable-story.ts";
import type { SentenceSignals } from "../../src/retrieval/sentence-signals.ts";
import { WORD_MATCHES, type WordMatch } from "../../src/retrieval/word-matches.ts";
import { WORD_TRAITS, type WordTrait, wordTraits } from "../../src/retrieval/word-traits.ts";
import type { Choice } from "./fit-linear-model.ts";
import type { GoldQuestion, QuestionSet } from "./question-sets.ts";

/** A judged question, and what it counts. What ranking sees of it is worked out anew each time: kept, it would fill gigabytes. */
export type Example = { readonly question: GoldQuestion; readonly story: SearchableStory; readonly weight: number };

/** Candidates learned from, beside the right ones: the best by MiniSearch. More teach nothing more. */
const COMPARED = 25;

export function examplesOf(set: QuestionSet, weight: number): Example[] {
	return set.questions
		.filter(({ answerable, relevant }) => answerable && relevant.size > 0)
		.flatMap((question) => {
			const story = set.stories.get(question.story);
			return story === undefined ? [] : [{ question, story, weight }];
		});
}

function candidatesOf({ question, story }: Example, models?: RankingModels): ScoredPassage[] {
	const resolved = resolveQuestion([story], analyseQuestion(question.text));
	return scoreCandidates(findCandidates([story], resolved), models).filter(
		({ passage }, rank) => rank < COMPARED || question.relevant.has(passage.paragraph),
	);
}

/** Passages that sentences are compared over beside the right one: the sentence model must not prefer a wrong passage. */
const RIVALS = 6;

/** The sentences of the right passages and their rivals; right is one that holds an answer word for word. */
export function sentenceChoice(example: Example, model: SentenceModel): Choice | undefined {
	if (!sentenceChoices.has(example)) sentenceChoices.set(example, makeSentenceChoice(example, model));
	return sentenceChoices.get(example);
}

/** They follow from no model, and every model is learned from them. */
const sentenceChoices = new WeakMap<Example, Choice | undefined>();

function makeSentenceChoice(example: Example, { alone, beside }: SentenceModel): Choice | undefined {
	const { question, weight } = example;
	const rows: number[] = [];
	const right: number[] = [];
	const answers = question.answers.map((answer) => answer.toLowerCase().replace(/[.\s]+$/u, ""));
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
	if (!right.includes(1)) return undefined;
	return { rows: Float32Array.from(rows), right: Uint8Array.from(right), weight };
}

/** A weight of the passage model, by the part that it belongs to. */
export type PassageWeight =
	| `alone ${keyof PassageSignals}`
	| `beside ${keyof CandidateSignals}`
	| `words ${WordTrait} ${WordMatch}`;

/** All weights of the passage model, in the order of the rows of `passageChoice`. */
export function passageWeights({ alone, beside }: PassageModel): readonly PassageWeight[] {
	return [
		...(Object.keys(alone) as (keyof PassageSignals)[]).map((name) => `alone ${name}` as const),
		...(Object.keys(beside) as (keyof CandidateSignals)[]).map((name) => `beside ${name}` as const),
		...WORD_TRAITS.flatMap((trait) => WORD_MATCHES.map((match) => `words ${trait} ${match}` as const)),
	];
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
	return {
		alone: partOf(weights, "alone "),
		beside: partOf(weights, "beside "),
		words: Object.fromEntries(WORD_TRAITS.map((trait) => [trait, partOf(weights, `words ${trait} `)])),
	} as PassageModel;
}

/** The candidate passages, with sentences scored by a model already learned; undefined where there is none. */
export function passageChoice(example: Example, models: RankingModels): Choice | undefined {
	const candidates = candidatesOf(example, models);
	const [first] = candidates;
	if (first === undefined) return undefined;
	const { alone, beside } = models.passage;
	const traits = wordTraits(first.passage.matcher.resolved);
	const rows: number[] = [];
	for (const candidate of candidates) {
		for (const name in alone) rows.push(candidate.signals[name as keyof PassageSignals]);
		for (const name in beside) rows.push(candidate.beside[name as keyof CandidateSignals]);
		for (const trait of WORD_TRAITS) {
			for (const match of WORD_MATCHES) {
				let sum = 0;
				for (const [term, matches] of candidate.words.entries()) sum += (traits[term]?.[trait] ?? 0) * matches[match];
				rows.push(sum);
			}
		}
	}
	const right = candidates.map(({ passage }) => (example.question.relevant.has(passage.paragraph) ? 1 : 0));
	return { rows: Float32Array.from(rows), right: Uint8Array.from(right), weight: example.weight };
}
