import type { EntityId } from "../../../src/annotation/layers.ts";
import { findCharacters } from "../../../src/annotation/names/characters.ts";
import { nameLookup } from "../../../src/annotation/speech/name-lookup.ts";
import { findNarrator } from "../../../src/annotation/speech/turns/narrator.ts";
import { heedRoles } from "../../../src/annotation/speech/turns/speaker-candidates.ts";
import { CHANCE_NAMES, chanceSignals } from "../../../src/annotation/speech/turns/speaker-chance.ts";
import {
	conversationsOf,
	decodeConversation,
	decodeTurns,
	type Weights,
} from "../../../src/annotation/speech/turns/speaker-decoding.ts";
import { changeFeatures, featuresOf } from "../../../src/annotation/speech/turns/speaker-features.ts";
import type { Cast } from "../../../src/annotation/speech/turns/speaker-look.ts";
import { toTurns } from "../../../src/annotation/speech/turns/speaker-turns.ts";
import { castOf } from "../../../src/annotation/speech/turns/speakers.ts";
import { NOBODY, type Turn } from "../../../src/annotation/speech/turns/turn.ts";
import { findUtterances } from "../../../src/annotation/speech/utterances.ts";
import type { VisibleStory } from "../../../src/story/visible-story.ts";
import { charactersOf, type GoldNovel } from "../measure/novels/pdnc.ts";
import { fitLogistic, type LogisticCase, type LogisticModel } from "./fit-logistic.ts";

/** A novel's turns as annotation sees them, with the gold speaker of each. */
export type Lesson = {
	readonly turns: readonly Turn[];
	readonly cast: Cast;
	/** Which gold character each entity is. */
	readonly characters: ReadonlyMap<EntityId, number>;
	/** Gold character of each turn; "open" where the gold has no quotation, undefined where its speaker is nobody of the cast. */
	readonly gold: readonly (number | "open" | undefined)[];
};

/** Passes over the training novels; from 6 to 12 left-out novels gained half a point, more gained nothing. */
const PASSES = 12;
/** Orders of the novels' conversations: what is learned hangs on the order by half a point, their mean does not. */
const SEEDS = [12345, 23456, 34567, 45678, 56789];

export function toLesson(novel: GoldNovel, story: VisibleStory): Lesson {
	const { entities, mentions } = findCharacters(story);
	const utterances = findUtterances(story, nameLookup(entities, mentions));
	const narrator = findNarrator(story, utterances, entities, mentions);
	const cast = castOf(story.text, entities, narrator);
	const turns = heedRoles(toTurns(story, utterances, entities, mentions, narrator), cast);
	const gold = turns.map((): number | "open" | undefined => "open");
	const starts = new Map(
		turns.flatMap(({ utterance }, index) => utterance.stretches.map(({ start }) => [start, index])),
	);
	for (const { parts, speaker } of novel.quotations) {
		const index = parts.map(({ start }) => starts.get(start)).find((found) => found !== undefined);
		if (index !== undefined && gold[index] === "open") gold[index] = speaker;
	}
	return {
		turns,
		cast,
		characters: charactersOf(entities, novel.characters),
		gold,
	};
}

/**
 * Learns what each feature says for or against a speaker: an averaged structured perceptron over whole conversations
 * (Collins 2002, "Discriminative training methods for hidden Markov models"). The same lessons give the same weights.
 */
export function learnWeights(lessons: readonly Lesson[]): Weights {
	const mean: Record<string, number> = {};
	for (const seed of SEEDS) {
		for (const [feature, weight] of Object.entries(learnInOrder(lessons, seed)))
			mean[feature] = (mean[feature] ?? 0) + weight / SEEDS.length;
	}
	return mean;
}

function learnInOrder(lessons: readonly Lesson[], seed: number): Weights {
	const weights: Record<string, number> = {};
	const summed: Record<string, number> = {};
	const random = randomFrom(seed);
	const conversations = lessons.flatMap((lesson) =>
		conversationsOf(lesson.turns).map((range) => ({ lesson, ...range })),
	);
	let time = 1;
	for (let pass = 0; pass < PASSES; pass++) {
		shuffle(conversations, random);
		for (const { lesson, start, end } of conversations) {
			const found = decodeConversation(lesson.turns, start, end, lesson.cast, weights);
			const right = found.map((speaker, at) => rightSpeaker(lesson, start + at, speaker));
			if (found.some((speaker, at) => speaker !== right[at])) {
				for (const [path, sign] of [
					[right, 1],
					[found, -1],
				] as const) {
					for (const feature of pathFeatures(lesson, start, path)) {
						weights[feature] = (weights[feature] ?? 0) + sign;
						summed[feature] = (summed[feature] ?? 0) + sign * time;
					}
				}
			}
			time++;
		}
	}
	return Object.fromEntries(
		Object.entries(weights).map(([feature, weight]) => [feature, weight - (summed[feature] ?? 0) / time]),
	);
}

/** Parts the novels are put in, so that the chance is learned where the weights have not seen the novel. */
const FOLDS = 4;
const PENALTY = 1;

/** Learns how likely a guess is right, from guesses by weights that were learned without the novel. */
export function learnChance(lessons: readonly Lesson[]): LogisticModel {
	const cases: LogisticCase[] = [];
	for (let fold = 0; fold < FOLDS; fold++) {
		const weights = learnWeights(lessons.filter((_, index) => index % FOLDS !== fold));
		for (const lesson of lessons.filter((_, index) => index % FOLDS === fold))
			cases.push(...guessesOf(lesson, weights));
	}
	return fitLogistic(CHANCE_NAMES, cases, PENALTY);
}

function guessesOf({ turns, cast, characters, gold }: Lesson, weights: Weights): LogisticCase[] {
	return conversationsOf(turns).flatMap(({ start, end }) =>
		decodeTurns(turns, start, end, cast, weights).flatMap(({ speaker, lead }, at): LogisticCase[] => {
			const right = gold[start + at];
			if (right === "open" || speaker === NOBODY || !Number.isFinite(lead)) return [];
			const signals = chanceSignals(turns[start + at] as Turn, lead);
			return [{ signals, yes: characters.get(speaker) === right ? 1 : 0, weight: 1 }];
		}),
	);
}

/** The candidate that is the gold speaker; the one found if that is right or cannot be judged. */
function rightSpeaker({ turns, characters, gold }: Lesson, index: number, found: EntityId): EntityId {
	const speaker = gold[index];
	if (speaker === "open" || (speaker !== undefined && characters.get(found) === speaker)) return found;
	if (speaker === undefined) return NOBODY;
	return (turns[index] as Turn).candidates.find((candidate) => characters.get(candidate) === speaker) ?? NOBODY;
}

function pathFeatures({ turns, cast }: Lesson, start: number, path: readonly EntityId[]): string[] {
	return path.flatMap((speaker, at) => {
		const features = featuresOf(turns, start + at, speaker, cast);
		const change =
			at > 0 ? changeFeatures(turns, start + at, path[at - 2] ?? "", path[at - 1] as EntityId, speaker) : undefined;
		return change === undefined ? features : [...features, change];
	});
}

function shuffle<T>(items: T[], random: () => number): void {
	for (let at = items.length - 1; at > 0; at--) {
		const other = Math.floor(random() * (at + 1));
		[items[at], items[other]] = [items[other] as T, items[at] as T];
	}
}

/** Linear congruential generator with the constants of Numerical Recipes; numbers in [0, 1). */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}
