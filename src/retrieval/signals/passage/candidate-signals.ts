import type { ComparedPassage } from "../../matching/compare-candidates.ts";
import type { UnitKind } from "../../matching/unit-counts.ts";
import type { Signal } from "../signal.ts";
import { DENSITIES } from "./density-signals.ts";

const UNITS: Readonly<Record<UnitKind, string>> = {
	everyStem: "words of the question",
	contentStems: "content words of the question",
	stopWords: "stop words of the question",
	pairs: "pairs of neighbouring words",
	loosePairs: "pairs of words with at most one between them",
	triples: "runs of three words",
	nearPairs: "neighbouring content words near each other, in either order",
	nearAny: "any two content words near each other",
	letters: "runs of four letters",
};

/** Of a neighbouring passage, under the name of its side. */
const NEIGHBOURS = [
	["EveryStem", "words of the question", ({ units }) => units.everyStem],
	["Pairs", "pairs of neighbouring words", ({ units }) => units.pairs],
	["NearAny", "any two content words near each other", ({ units }) => units.nearAny],
	["Density", "words of the question close together", ({ densities }) => densities.density15],
	["Letters", "runs of four letters", ({ units }) => units.letters],
] as const satisfies readonly (readonly [string, string, (seen: ComparedPassage["own"]) => number])[];

/** What speaks for a passage beside the other candidates; 0 for a neighbour that is no candidate. */
export const CANDIDATE_SIGNALS: readonly Signal<ComparedPassage>[] = [
	...(Object.keys(UNITS) as UnitKind[]).map((kind) => ({
		name: kind,
		says: `${UNITS[kind]}, by their rarity among the candidates`,
		of: ({ own }: ComparedPassage) => own.units[kind],
	})),
	...DENSITIES.map(({ name, says, of }) => ({
		name,
		says: `${says}, by their rarity among the candidates`,
		of: ({ own }: ComparedPassage) => of(own.densities),
	})),
	...(["before", "after"] as const).flatMap((side) =>
		NEIGHBOURS.map(([name, says, of]) => ({
			name: `${side}${name}`,
			says: `the passage ${side} is a candidate and has ${says}`,
			of: (seen: ComparedPassage) => {
				const neighbour = seen[side];
				return neighbour === undefined ? 0 : of(neighbour);
			},
		})),
	),
];
