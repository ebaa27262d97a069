import { oppositePairs } from "./opposites.ts";
import { stemOf } from "./stems.ts";
import { antonyms, sharedSenses } from "./word-relations.generated.ts";

/** Stem → stems; made when first asked for, as only doubt needs them. */
type Relation = ReadonlyMap<string, ReadonlySet<string>>;

/** Stems of words that can mean the same as one of this stem, without itself. English only. */
export function synonymsOf(stem: string): ReadonlySet<string> {
	synonyms ??= relate(sharedSenses.split(";").map((group) => group.split(" ")));
	return synonyms.get(stem) ?? NONE;
}

/** Stems of words that exclude one of this stem: antonyms and what else cannot be both ("king", "queen"). English only. */
export function oppositeStemsOf(stem: string): ReadonlySet<string> {
	opposites ??= relate([
		...antonyms.split(";").map((pair) => pair.split(" ")),
		...oppositePairs.map((pair) => pair.map((word) => stemOf(word, "en"))),
	]);
	return opposites.get(stem) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();
let synonyms: Relation | undefined;
let opposites: Relation | undefined;

/** Relates every member of a group to the others. */
function relate(groups: readonly (readonly string[])[]): Relation {
	const related = new Map<string, Set<string>>();
	for (const group of groups) {
		for (const one of group) {
			const others = related.get(one) ?? new Set();
			related.set(one, others);
			for (const other of group) if (other !== one) others.add(other);
		}
	}
	return related;
}
