import { type Densities, WIDTHS } from "../../matching/densities.ts";
import type { Signal } from "../signal.ts";

/** How closely the question's words, stop words too, stand together, by their rarity among the texts compared. */
export const DENSITIES: readonly Signal<Densities>[] = [
	...WIDTHS.map(
		(width): Signal<Densities> => ({
			name: `density${width}`,
			says: `the question's words stand within ${width} words of each other`,
			of: (densities) => densities[`density${width}`],
		}),
	),
	...WIDTHS.map(
		(width): Signal<Densities> => ({
			name: `density${width}Share`,
			says: `share of the question's words that stand within ${width} words of each other`,
			of: (densities) => densities[`density${width}Share`],
		}),
	),
	{
		name: "inOrder",
		says: "the longest run of the question's words in one sentence, others between them or not",
		of: ({ inOrder }) => inOrder,
	},
	{ name: "inOrderShare", says: "the same as a share of the question", of: ({ inOrderShare }) => inOrderShare },
];
