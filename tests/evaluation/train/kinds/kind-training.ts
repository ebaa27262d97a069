import { gatherEvidence } from "../../../../src/annotation/names/kinds/evidence.ts";
import {
	BIAS,
	KIND_SIGNALS,
	type KindWeights,
	likeliestKind,
	WEIGHED_KINDS,
} from "../../../../src/annotation/names/kinds/kind-model.ts";
import type { NameKind, NameLook } from "../../../../src/annotation/names/kinds/kind-signal.ts";
import { decideKinds } from "../../../../src/annotation/names/kinds/kinds.ts";
import { styleOf } from "../../../../src/annotation/names/kinds/style.ts";
import { findRuns } from "../../../../src/annotation/names/runs.ts";
import { findSegments, type NameSegment } from "../../../../src/annotation/names/segments.ts";
import type { VisibleStory } from "../../../../src/story/visible-story.ts";
import { type Evaluated, minimize } from "../minimize.ts";
import type { KindLesson } from "./kind-lessons.ts";

type Form = "single" | "longer";
export type KindModel = Readonly<Record<Form, KindWeights>>;

/** What a name of a story may be, by the gold standard, and how much that counts. */
type Judged = { readonly look: NameLook; readonly allowed: readonly NameKind[]; readonly weight: number };

const KINDS: readonly NameKind[] = [...WEIGHED_KINDS, "none"];
/** On the squared weight of a signal. */
const PENALTY = 3;

/** From where weights are held: what the lessons hardly show, and is sure all the same. Of all else 0. */
const SURROUNDINGS: KindWeights = {
	saying: [1, -1, 0],
	verb: [1, -1, 0],
	belonging: [1, 0, 0],
	adjective: [1, 0, 0],
	vocative: [1, 0, 0],
	kin: [2, 0, 0],
	role: [1, 0, 0],
	relative: [2, 0, 0],
	age: [2, 0, 0],
	label: [4, 0, 0],
	indefinite: [-2, -1, 0],
	thing: [-2, -2, 0],
	placePreposition: [-1, 3, 0],
	weakPreposition: [0, 2, 0],
	placeNoun: [0, 3, 0],
	officeOf: [-1, 2, 0],
	"placed unpeopled": [-1, 2, 0],
	placed: [-1, 1, 0],
	lifeless: [-1, 0, 0],
	beforeRegion: [0, 2, 0],
	official: [0, 0, 1],
};
const EXPECTED: Readonly<Record<Form, KindWeights>> = {
	single: {
		...SURROUNDINGS,
		"ever titled": [2, 0, 0],
		titled: [2, 0, 0],
		region: [0, 2, 0],
		city: [0, 1, 0],
		"place always titled": [2, -2, 0],
		"place in a person": [4, -3, 0],
		"part of a person": [1, 0, 0],
		"usual first name": [2, -1, 0],
		"unplaced first name": [0, -2, 0],
		"plain surname": [1, 0, 0],
		"strange with the": [-2, 0, 0],
		"ends as a place": [0, 1, 0],
		"listed organization": [0, 0, 2],
		"known organization": [0, 0, 1],
		abbreviation: [0, 0, 1],
	},
	longer: {
		...SURROUNDINGS,
		titled: [2, 0, 0],
		region: [0, 2, 0],
		city: [0, 1, 0],
		"known place": [0, 1, 0],
		"known organization": [0, 0, 1],
		"ends as a place": [0, 2, 0],
		"word of institutions": [0, 0, 1],
		"usual first name": [1, 0, 0],
		"frequent first name": [1, 0, 0],
		"first name": [1, 0, 0],
		"full name": [1, 0, 0],
		"last titled": [1, 0, 0],
		"ends in a first name": [2, -1, 0],
		"opens as a place": [0, 1, 0],
		"title of": [7, 0, 0],
		saint: [3, -1, 0],
		"institution of": [0, 0, 3],
		and: [-1, -2, 2],
		"short first name": [3, 0, 0],
		the: [-1, 0, 0],
	},
};

/** Learns longer names first: of what kind they are is a signal for the words in them. */
export function learnKinds(lessons: readonly KindLesson[]): KindModel {
	const longer = learnForm("longer", lessons, { single: {}, longer: {} });
	return { longer, single: learnForm("single", lessons, { single: {}, longer }) };
}

function learnForm(form: Form, lessons: readonly KindLesson[], known: KindModel): KindWeights {
	const signals = KIND_SIGNALS[form];
	const cases = lessons.flatMap((lesson) =>
		judgedNames(lesson, known)
			.filter(({ look }) => look.words.length > 1 === (form === "longer"))
			.map(({ look, allowed, weight }) => ({
				values: Float64Array.from([1, ...signals.map(({ of }) => Number(of(look)))]),
				allowed: KINDS.map((kind) => allowed.includes(kind)),
				weight: weight * lesson.weight,
			})),
	);
	const width = signals.length + 1;
	const names = [BIAS, ...signals.map(({ name }) => name)];
	const expected = Float64Array.from(
		WEIGHED_KINDS.flatMap((_, kind) => names.map((name) => EXPECTED[form][name]?.[kind] ?? 0)),
	);
	const moves = minimize(expected.length, (move) => evaluate(cases, move, expected, width));
	const learned = moves.map((move, at) => move + (expected[at] as number));
	return Object.fromEntries(
		names.map((name, at) => [
			name,
			WEIGHED_KINDS.map((_, kind) => Math.round(100 * (learned[kind * width + at] as number)) / 100),
		]),
	);
}

type Case = { readonly values: Float64Array; readonly allowed: readonly boolean[]; readonly weight: number };

/** −log of the share that the allowed kinds have, and what holds the weights where they are expected; the bias, at place 0, is free. */
function evaluate(cases: readonly Case[], move: Float64Array, expected: Float64Array, width: number): Evaluated {
	const point = move.map((value, at) => value + (expected[at] as number));
	const gradient = new Float64Array(point.length);
	let value = 0;
	for (let at = 0; at < point.length; at++) {
		if (at % width === 0) continue;
		const weight = move[at] as number;
		value += (PENALTY * weight * weight) / 2;
		gradient[at] = PENALTY * weight;
	}
	const shares = new Float64Array(KINDS.length);
	for (const { values, allowed, weight } of cases) {
		for (let kind = 0; kind < WEIGHED_KINDS.length; kind++) {
			let score = 0;
			for (let at = 0; at < width; at++) score += (values[at] as number) * (point[kind * width + at] as number);
			shares[kind] = score;
		}
		shares[WEIGHED_KINDS.length] = 0;
		const top = Math.max(...shares);
		let all = 0;
		let right = 0;
		for (const [kind, score] of shares.entries()) {
			const share = Math.exp(score - top);
			shares[kind] = share;
			all += share;
			if (allowed[kind]) right += share;
		}
		value += weight * (Math.log(all) - Math.log(right));
		for (let kind = 0; kind < WEIGHED_KINDS.length; kind++) {
			const share = shares[kind] as number;
			const pull = weight * (share / all - (allowed[kind] ? share / right : 0));
			for (let at = 0; at < width; at++) {
				gradient[kind * width + at] = (gradient[kind * width + at] as number) + pull * (values[at] as number);
			}
		}
	}
	return { value, gradient };
}

/** Names whose kind has to be decided, with what they are; a name that is several things counts for each by its share. */
export function judgedNames({ story, judge }: KindLesson, known: KindModel): Judged[] {
	const { looks, segments } = readNames(story, known);
	const judgements = new Map<string, Map<string, number>>();
	for (const segment of segments) {
		const allowed = looks.has(segment.key) ? judge(segment, looks.get(segment.key)?.seen.count ?? 0) : undefined;
		if (allowed === undefined) continue;
		const counts = judgements.get(segment.key) ?? new Map<string, number>();
		judgements.set(segment.key, counts);
		counts.set(allowed.join(" "), (counts.get(allowed.join(" ")) ?? 0) + 1);
	}
	return [...judgements].flatMap(([key, counts]) => {
		const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
		return [...counts].map(([allowed, count]) => ({
			look: looks.get(key) as NameLook,
			allowed: allowed.split(" ") as NameKind[],
			weight: count / Math.sqrt(total),
		}));
	});
}

function readNames(story: VisibleStory, known: KindModel) {
	const runs = findRuns(story);
	const segments = findSegments(runs);
	const looks = new Map<string, NameLook>();
	decideKinds(
		segments,
		gatherEvidence(segments),
		runs.counts,
		{ notNames: new Set(), report: styleOf(story, runs.counts).report },
		(look) => {
			looks.set(look.key, look);
			return likeliestKind(look, known);
		},
	);
	return { looks, segments: segments.filter((segment: NameSegment) => segment.words.length > 0) };
}
