import type { Span } from "../../story/span.ts";
import type { EntityId } from "../layers.ts";
import { changeFeatures, featuresOf, LONGEST_PAUSE } from "./speaker-features.ts";
import type { Cast, Feature } from "./speaker-look.ts";
import { NOBODY, type Turn } from "./speaker-turns.ts";

export type Weights = Readonly<Record<Feature, number>>;

/**
 * The likeliest speaker of every turn, taken together (Viterbi over pairs of speakers, so that a speaker can be told to
 * come back after the other's turn).
 */
export function decodeSpeakers(turns: readonly Turn[], cast: Cast, weights: Weights): EntityId[] {
	return conversationsOf(turns).flatMap(({ start, end }) => decodeConversation(turns, start, end, cast, weights));
}

/** Runs of turns without much narration between them, as ranges of indices. */
export function conversationsOf(turns: readonly Turn[]): Span[] {
	const found: Span[] = [];
	for (let start = 0; start < turns.length; ) {
		let end = start + 1;
		while (end < turns.length && (turns[end] as Turn).gap <= LONGEST_PAUSE) end++;
		found.push({ start, end });
		start = end;
	}
	return found;
}

type Step = { readonly score: Float64Array; readonly from: Int16Array };

/** As `decodeSpeakers`, for the turns from `start` to before `end`. */
export function decodeConversation(
	turns: readonly Turn[],
	start: number,
	end: number,
	cast: Cast,
	weights: Weights,
): EntityId[] {
	const weigh = (feature: Feature | undefined): number => (feature === undefined ? 0 : (weights[feature] ?? 0));
	let before: readonly EntityId[] = [NOBODY];
	let score = new Float64Array(1);
	const steps: Step[] = [];
	for (let index = start; index < end; index++) {
		const current = (turns[index] as Turn).candidates;
		const previous = index === start ? [NOBODY] : (turns[index - 1] as Turn).candidates;
		const width = current.length;
		const next = new Float64Array(previous.length * width).fill(Number.NEGATIVE_INFINITY);
		const from = new Int16Array(previous.length * width);
		current.forEach((candidate, c) => {
			let own = 0;
			for (const feature of featuresOf(turns, index, candidate, cast)) own += weigh(feature);
			previous.forEach((last, p) => {
				const repeat = index === start ? 0 : weigh(changeFeatures(turns, index, "", last, candidate));
				const back = before.indexOf(candidate);
				const returning =
					index === start || back < 0 || candidate === last
						? repeat
						: weigh(changeFeatures(turns, index, candidate, last, candidate));
				before.forEach((_, b) => {
					const total = (score[b * previous.length + p] ?? 0) + own + (b === back ? returning : repeat);
					if (total > (next[p * width + c] as number)) {
						next[p * width + c] = total;
						from[p * width + c] = b;
					}
				});
			});
		});
		steps.push({ score: next, from });
		before = previous;
		score = next;
	}
	return traceBack(turns, start, end, steps);
}

function traceBack(turns: readonly Turn[], start: number, end: number, steps: readonly Step[]): EntityId[] {
	const last = steps.at(-1) as Step;
	const width = (turns[end - 1] as Turn).candidates.length;
	let best = 0;
	last.score.forEach((value, at) => {
		if (value > (last.score[best] as number)) best = at;
	});
	let current = best % width;
	let previous = Math.floor(best / width);
	const speakers: EntityId[] = [];
	for (let index = end - 1; index >= start; index--) {
		const { candidates } = turns[index] as Turn;
		speakers.push(candidates[current] as EntityId);
		const back = (steps[index - start] as Step).from[previous * candidates.length + current] ?? 0;
		current = previous;
		previous = back;
	}
	return speakers.reverse();
}
