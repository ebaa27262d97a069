import type { LinearModel } from "../../src/retrieval/linear-model.ts";
import { scorerOf } from "../../src/retrieval/linear-model.ts";
import { type PassageSignals, passageSignals } from "../../src/retrieval/passage-signals.ts";
import { analyseQuestion, type QuestionKind } from "../../src/retrieval/question-cues.ts";
import { findCandidates, type ScoredPassage, scorePassage } from "../../src/retrieval/rank.ts";
import { resolveQuestion } from "../../src/retrieval/resolved-question.ts";
import type { SentenceSignals } from "../../src/retrieval/sentence-signals.ts";
import type { Choice } from "./fit-linear-model.ts";
import type { GoldQuestion, QuestionSet } from "./question-sets.ts";

/** A judged question with all passages that ranking would compare. */
export type Example = {
	readonly question: GoldQuestion;
	readonly kind: QuestionKind;
	readonly candidates: readonly ScoredPassage[];
	readonly weight: number;
};

export function examplesOf(set: QuestionSet, weight: number, keep: (place: number) => boolean): Example[] {
	return set.questions
		.filter(({ answerable, relevant }) => answerable && relevant.size > 0)
		.filter((_, place) => keep(place))
		.flatMap((question) => {
			const story = set.stories.get(question.story);
			if (story === undefined) return [];
			const analysed = analyseQuestion(question.text);
			const candidates = findCandidates([story], resolveQuestion([story], analysed)).map((candidate) =>
				scorePassage(candidate),
			);
			return candidates.length === 0 ? [] : [{ question, kind: analysed.kind, candidates, weight }];
		});
}

/** Passages that sentences are compared over beside the right one: the sentence model must not prefer a wrong passage. */
const RIVALS = 6;

/** The sentences of the right passages and their rivals; right is one that holds an answer word for word. */
export function sentenceChoice(example: Example, names: readonly (keyof SentenceSignals)[]): Choice | undefined {
	const { question, candidates, kind, weight } = example;
	const rows: number[] = [];
	const right: number[] = [];
	const answers = question.answers.map((answer) => answer.toLowerCase().replace(/[.\s]+$/u, ""));
	for (const [place, { passage, sentences }] of candidates.entries()) {
		const relevant = question.relevant.has(passage.paragraph);
		if (!relevant && place >= RIVALS) continue;
		const { story, index } = passage.matcher.story;
		const first = index.firstSentences[passage.paragraph] as number;
		for (const [at, signals] of sentences.entries()) {
			const span = story.sentences[first + at];
			const text = span === undefined ? "" : story.text.slice(span.start, span.end).toLowerCase();
			for (const name of names) rows.push(signals[name]);
			right.push(relevant && answers.some((answer) => text.includes(answer)) ? 1 : 0);
		}
	}
	if (!right.includes(1)) return undefined;
	return { kind, rows: Float64Array.from(rows), right: Uint8Array.from(right), weight };
}

/** The candidate passages, with sentences scored by a model already learned. */
export function passageChoice(
	example: Example,
	names: readonly (keyof PassageSignals)[],
	sentenceModel: LinearModel<keyof SentenceSignals>,
): Choice {
	const score = scorerOf(sentenceModel, example.kind);
	const rows: number[] = [];
	for (const { passage, sentences } of example.candidates) {
		const signals = passageSignals(passage, sentences, sentences.map(score));
		for (const name of names) rows.push(signals[name]);
	}
	return {
		kind: example.kind,
		rows: Float64Array.from(rows),
		right: Uint8Array.from(example.candidates, ({ passage }) =>
			example.question.relevant.has(passage.paragraph) ? 1 : 0,
		),
		weight: example.weight,
	};
}
