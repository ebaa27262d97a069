import { readAskedText } from "../../../src/question/asked-text.ts";
import { findCandidates, scoreCandidates, traitsOf } from "../../../src/retrieval/gather.ts";
import type { SearchableStory } from "../../../src/retrieval/index/searchable-story.ts";
import { resolveQuestion } from "../../../src/retrieval/search/resolved-question.ts";
import { brevityOf } from "../../../src/retrieval/signals/brevity.ts";
import type { ScoringModels } from "../../../src/retrieval/signals/models.ts";
import type { ScoredPassage } from "../../../src/retrieval/signals/scored-passage.ts";
import { WORD_MATCHES } from "../../../src/retrieval/signals/word-matches.ts";
import { productValues } from "../../../src/retrieval/signals/word-products.ts";
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

/** The sentences of the right passages and their rivals, by `SIGNALS.sentence`; right is one that holds an answer word for word. */
export function sentenceChoice(example: Example): Choice | undefined {
	const { question } = example;
	const rows: number[] = [];
	const right: number[] = [];
	const answers = question.answers.map(plainAnswer);
	for (const [place, { passage, sentences }] of candidatesOf(example).entries()) {
		const relevant = question.relevant.has(passage.paragraph);
		if (!relevant && place >= RIVALS) continue;
		const { story, index } = passage.matcher.story;
		const first = index.firstSentences[passage.paragraph] as number;
		for (const [at, signals] of sentences.entries()) {
			const span = story.sentences[first + at];
			const text = span === undefined ? "" : story.text.slice(span.start, span.end).toLowerCase();
			rows.push(...signals);
			right.push(relevant && answers.some((answer) => text.includes(answer)) ? 1 : 0);
		}
	}
	return right.includes(1) ? choiceOf(rows, right, example.weight.sentences) : undefined;
}

/** The candidate passages by `SIGNALS.passage`, with sentences scored by a model already learned; undefined where there is none. */
export function passageChoice(example: Example, models: ScoringModels): Choice | undefined {
	const candidates = candidatesOf(example, models);
	if (candidates.length === 0) return undefined;
	return candidateRows(candidates, example.question.relevant, example.weight.passages);
}

/** Candidates by `SIGNALS.passage`, in their order. */
export function candidateRows(
	candidates: readonly ScoredPassage[],
	relevant: ReadonlySet<number>,
	weight: number,
): Choice {
	const traits = traitsOf(candidates.map(({ passage }) => passage));
	const rows: number[] = [];
	for (const { signals, words, passage } of candidates) {
		const brevity = brevityOf(passage.matcher.meanLength);
		rows.push(...signals, ...signals.map((signal) => brevity * signal));
		rows.push(...productValues(WORD_MATCHES.length, traits, words));
	}
	const right = candidates.map(({ passage }) => (relevant.has(passage.paragraph) ? 1 : 0));
	return choiceOf(rows, right, weight);
}
