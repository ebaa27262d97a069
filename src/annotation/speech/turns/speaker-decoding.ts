import type { Span } from "../../../story/span.ts";
import type { EntityId } from "../../layers.ts";
import { changeFeatures, featuresOf, LONGEST_PAUSE } from "./speaker-features.ts";
import type { Cast, Feature } from "./speaker-look.ts";
import { NOBODY, type Turn } from "./turn.ts";

export type Weights = Readonly<Record<Feature, number>>;

/**
 * The likeliest speaker of every turn, taken together (Viterbi over pairs of speakers, so that a speaker can be told to
 * come back after the other's turn).
 */
export function decodeSpeakers(turns: readonly Turn[], cast: Cast, weights: Weights): Decoded[] {
	return conversationsOf(turns).flatMap(({ start, end }) => decodeTurns(turns, start, end, cast, weights));
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

/** Who is likeliest to speak, and by how much the whole conversation is likelier so than with anybody else speaking here; never below 0. */
export type Decoded = { readonly speaker: EntityId; readonly lead: number };

/** As `decodeSpeakers`, for the turns from `start` to before `end`. */
export function decodeConversation(
	turns: readonly Turn[],
	start: number,
	end: number,
	cast: Cast,
	weights: Weights,
): EntityId[] {
	return decodeTurns(turns, start, end, cast, weights).map(({ speaker }) => speaker);
}

/** What the pairs of a turn and the one before it add up to: `score[p * width + c]` for its candidate `c` after candidate `p`. */
type Step = {
	readonly before: readonly EntityId[];
	readonly current: readonly EntityId[];
	/** Own features of each candidate. */
	readonly own: Float64Array;
	/** Best score of the turns up to here. */
	readonly score: Float64Array;
	readonly from: Int16Array;
};

/** As `decodeConversation`, with how sure each turn is. */
export function decodeTurns(
	turns: readonly Turn[],
	start: number,
	end: number,
	cast: Cast,
	weights: Weights,
): Decoded[] {
	const changes = changesOf(turns, start, end, weights);
	const steps: Step[] = [];
	for (let index = start; index < end; index++) {
		const { candidates } = turns[index] as Turn;
		const own = Float64Array.from(candidates, (candidate) => {
			let sum = 0;
			for (const feature of featuresOf(turns, index, candidate, cast)) sum += weights[feature] ?? 0;
			return sum;
		});
		steps.push(stepForward(steps.at(-1), candidates, own, changes[index - start] as Changes));
	}
	const speakers = traceBack(steps);
	const leads = leadsOf(steps, changes, speakers);
	return speakers.map((at, index) => ({
		speaker: (steps[index] as Step).current[at] as EntityId,
		lead: leads[index] as number,
	}));
}

/** Weight of a change of speaker at a turn: to the same, back to the one before, or to another; and the same for nobody. */
type Changes = (back: EntityId, last: EntityId, candidate: EntityId) => number;

function changesOf(turns: readonly Turn[], start: number, end: number, weights: Weights): Changes[] {
	return turns.slice(start, end).map((_, at) => {
		const index = start + at;
		const known = new Map<string, number>();
		return (back, last, candidate) => {
			if (at === 0) return 0;
			const change = candidate === last ? "repeat" : candidate === back ? "return" : "new";
			const key = candidate === NOBODY ? `${change} nobody` : change;
			let weight = known.get(key);
			if (weight === undefined) {
				const feature = changeFeatures(turns, index, back, last, candidate);
				weight = feature === undefined ? 0 : (weights[feature] ?? 0);
				known.set(key, weight);
			}
			return weight;
		};
	});
}

const NO_STEP: Pick<Step, "before" | "current" | "score"> = {
	before: [NOBODY],
	current: [NOBODY],
	score: new Float64Array(1),
};

function stepForward(last: Step | undefined, current: readonly EntityId[], own: Float64Array, change: Changes): Step {
	const { before: backs, current: before, score: reached } = last ?? NO_STEP;
	const width = current.length;
	const score = new Float64Array(before.length * width).fill(Number.NEGATIVE_INFINITY);
	const from = new Int16Array(before.length * width);
	current.forEach((candidate, c) => {
		before.forEach((previous, p) => {
			backs.forEach((back, b) => {
				const total = (reached[b * before.length + p] ?? 0) + (own[c] as number) + change(back, previous, candidate);
				if (total > (score[p * width + c] as number)) {
					score[p * width + c] = total;
					from[p * width + c] = b;
				}
			});
		});
	});
	return { before, current, own, score, from };
}

/** The best path, as an index into each turn's candidates. */
function traceBack(steps: readonly Step[]): number[] {
	const last = steps.at(-1) as Step;
	let best = 0;
	last.score.forEach((value, at) => {
		if (value > (last.score[best] as number)) best = at;
	});
	let current = best % last.current.length;
	let previous = Math.floor(best / last.current.length);
	const path: number[] = [];
	for (let index = steps.length - 1; index >= 0; index--) {
		const { from, current: candidates } = steps[index] as Step;
		path.push(current);
		const back = from[previous * candidates.length + current] ?? 0;
		current = previous;
		previous = back;
	}
	return path.reverse();
}

/** How far the best path with each turn's speaker is ahead of the best path with another speaker of that turn. */
function leadsOf(steps: readonly Step[], changes: readonly Changes[], path: readonly number[]): number[] {
	const leads: number[] = [];
	let beyond = new Float64Array((steps.at(-1) as Step).score.length);
	for (let index = steps.length - 1; index >= 0; index--) {
		const { current, score } = steps[index] as Step;
		const best = new Float64Array(current.length).fill(Number.NEGATIVE_INFINITY);
		score.forEach((value, at) => {
			const candidate = at % current.length;
			best[candidate] = Math.max(best[candidate] as number, value + (beyond[at] as number));
		});
		const chosen = path[index] as number;
		const others = best.filter((_, at) => at !== chosen);
		leads.push(
			others.length === 0 ? Number.POSITIVE_INFINITY : Math.max(0, (best[chosen] as number) - Math.max(...others)),
		);
		if (index > 0) beyond = stepBack(steps[index - 1] as Step, steps[index] as Step, changes[index] as Changes, beyond);
	}
	return leads.reverse();
}

/** The best that turns from `next` on can add, for each pair of the step before it. */
function stepBack(
	{ before: backs, current: before }: Step,
	{ current, own }: Step,
	change: Changes,
	beyond: Float64Array,
): Float64Array<ArrayBuffer> {
	const result = new Float64Array(backs.length * before.length).fill(Number.NEGATIVE_INFINITY);
	backs.forEach((back, b) => {
		before.forEach((previous, p) => {
			current.forEach((candidate, c) => {
				const total =
					(own[c] as number) + change(back, previous, candidate) + (beyond[p * current.length + c] as number);
				if (total > (result[b * before.length + p] as number)) result[b * before.length + p] = total;
			});
		});
	});
	return result;
}
