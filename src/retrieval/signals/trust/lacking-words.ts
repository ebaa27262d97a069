import type { QueryTerm } from "../../search/query-term.ts";

/** How far words are lacking, by how much they tell: their share, the most telling one, the second. */
export type Lack = { readonly share: number; readonly most: number; readonly second: number };

/** @param degree How far each term stands there, 0 to 1. */
export function lackOf(terms: readonly QueryTerm[], degree: Float64Array): Lack {
	let lack = 0;
	let total = 0;
	let most = 0;
	let second = 0;
	for (const [at, { telling, word }] of terms.entries()) {
		if (word.frame) continue;
		total += telling;
		const missing = telling * (1 - (degree[at] as number));
		lack += missing;
		if (missing > most) {
			second = most;
			most = missing;
		} else if (missing > second) second = missing;
	}
	return { share: total === 0 ? 0 : lack / total, most, second };
}

/** Share of the terms that count which are lacking. */
export function shareLacking(
	terms: readonly QueryTerm[],
	degree: Float64Array,
	counts: (term: QueryTerm) => boolean,
): number {
	let lacking = 0;
	let total = 0;
	for (const [at, term] of terms.entries()) {
		if (!counts(term)) continue;
		total++;
		lacking += 1 - (degree[at] as number);
	}
	return total === 0 ? 0 : lacking / total;
}
