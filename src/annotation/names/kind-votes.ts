import type { EntityKind } from "../layers.ts";
import type { Evidence } from "./evidence.ts";

/** What speaks for each kind; below zero, against it. */
export type Scores = Record<EntityKind, number>;

/** One reason for or against some kinds; undefined where it does not apply. */
export type KindRule<Name> = (name: Name) => Partial<Readonly<Scores>> | undefined;

/** Adds up what stands around a name and what each rule says of it, in the rules' order. */
export function vote<Name extends { readonly seen: Evidence }>(rules: readonly KindRule<Name>[], name: Name): Scores {
	const scores = contextScores(name.seen);
	for (const rule of rules) {
		const { person = 0, place = 0, organization = 0 } = rule(name) ?? {};
		scores.person += person;
		scores.place += place;
		scores.organization += organization;
	}
	return scores;
}

/** Grows with the number of observations, less than linearly in the name's frequency: many said-verbs of a rare name weigh as much as a fair share of a frequent one's. */
function weigh(observed: number, count: number): number {
	return Math.min(1, observed / (0.5 + Math.sqrt(count)));
}

/** What stands around a name speaks for: a verb of saying for a person, "in" for a place. */
export function contextScores(seen: Evidence): Scores {
	const w = (observed: number) => weigh(observed, seen.count);
	// A place is named with a preposition again and again; a person once in a while ("I believe in Emma").
	const often = (observed: number) => Math.min(w(observed), (4 * observed) / seen.count);
	return {
		person:
			6 * w(seen.titled) +
			5 * w(seen.saying) +
			3 * w(seen.verb) +
			0.8 * w(seen.weakVerb) +
			3 * w(seen.belonging) +
			(seen.middle > 0 ? 3 : 0) * w(seen.vocative) +
			5 * w(seen.label) +
			4 * w(seen.relative) +
			3 * w(seen.kin) +
			4 * w(seen.role) +
			3 * w(seen.adjective) -
			3 * w(seen.indefinite) -
			2 * w(seen.which) -
			4 * w(seen.thing),
		place:
			4 * often(seen.placePreposition) +
			2.8 * often(seen.weakPreposition) +
			1.5 * w(seen.which) +
			5 * w(seen.placeNoun) +
			0.2 * w(seen.afterComma) -
			4 * w(seen.thing) +
			0.5 * w(seen.official),
		organization: 2.5 * w(seen.official),
	};
}

/** Whether nothing shows the name's bearer as a person. */
export function isUnpeopled({ titled, saying, verb, vocative, belonging, kin, relative, role }: Evidence): boolean {
	return titled + saying + verb + vocative + belonging + kin + relative + role === 0;
}

/** Whether "the" stands before it more often than not. */
export function isMostlyWithArticle({ article, count }: Evidence): boolean {
	return article * 2 > count;
}
