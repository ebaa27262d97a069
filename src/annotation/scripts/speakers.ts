import { areNamesakes } from "../../language/lists/nicknames.ts";
import { isTitle } from "../../language/lists/titles.ts";
import { isFirstName } from "../../language/word-lists.ts";
import type { Span } from "../../story/span.ts";
import { isAskedOrAnswered, isOfSeveral } from "./label-names.ts";
import type { ListedPerson } from "./persons.ts";
import type { Script } from "./script.ts";

/** One who speaks in a script, by all labels that are theirs. */
export type Speaker = {
	/** Their labels as they are compared, the most frequent first. */
	readonly keys: readonly string[];
	readonly labels: readonly Span[];
	/** Who they are in the list of persons. */
	readonly listed: ListedPerson | undefined;
};

/** Who speaks in a script. Labels of several and of nobody in particular are no speakers. */
export function speakersOf({ turns, persons }: Script): readonly Speaker[] {
	const labels = new Map<string, Span[]>();
	for (const { key, label } of turns) {
		if (isOfSeveral(key) || isAskedOrAnswered(key)) continue;
		const known = labels.get(key);
		if (known === undefined) labels.set(key, [label]);
		else known.push(label);
	}
	const neighbours = neighboursOf(turns.map(({ key }) => key));
	const keys = [...labels.keys()].sort((a, b) => countOf(labels, b) - countOf(labels, a));
	const groups = groupByName(keys, neighbours);
	const listed = matchListed(groups, persons.slice(0, MOST_COMPARED));
	return groups.map((group, index) => ({
		keys: group,
		labels: group.flatMap((key) => labels.get(key) ?? []).sort((a, b) => a.start - b.start),
		listed: listed[index],
	}));
}

function countOf(labels: ReadonlyMap<string, readonly Span[]>, key: string): number {
	return labels.get(key)?.length ?? 0;
}

/** Labels that follow each other: two who talk with each other are not one. */
export function neighboursOf(keys: readonly string[]): ReadonlySet<string> {
	return new Set(keys.flatMap((key, at) => (at === 0 ? [] : [`${keys[at - 1]}|${key}`, `${key}|${keys[at - 1]}`])));
}

/** Speakers that a label may be cut short from: the most frequent, or many would each be compared with all. */
const MOST_COMPARED = 200;

/** Labels with the ways in which they are cut short: "lady bracknell" with "lady b". */
function groupByName(keys: readonly string[], neighbours: ReadonlySet<string>): string[][] {
	const groups: string[][] = [];
	for (const key of keys) {
		const homes = groups
			.slice(0, MOST_COMPARED)
			.filter(([first = ""]) => !neighbours.has(`${first}|${key}`) && isShortOf(key, first));
		const [home] = homes;
		if (home !== undefined && homes.length === 1) home.push(key);
		else groups.push([key]);
	}
	return groups;
}

/** Whether one of two labels is the other cut short, word by word. First names are not: Jan is not Jane. */
function isShortOf(a: string, b: string): boolean {
	const [short, long] = a.length < b.length ? [a.split(" "), b.split(" ")] : [b.split(" "), a.split(" ")];
	if (short.length !== long.length) return false;
	return short.every((word, index) => word === long[index] || isCutFrom(word, long[index] ?? ""));
}

function isCutFrom(word: string, long: string): boolean {
	return long.startsWith(word) && !isFirstName(word) && /^\p{L}+$/u.test(word);
}

/** For each group of labels who that is in the list: by the surest likeness first, nobody twice. */
function matchListed(
	groups: readonly (readonly string[])[],
	persons: readonly ListedPerson[],
): readonly (ListedPerson | undefined)[] {
	const found: (ListedPerson | undefined)[] = groups.map(() => undefined);
	for (const fits of [isSame, isPart, isCut, isNamesake]) {
		const free = persons.filter((person) => !found.includes(person));
		const chosen = groups
			.slice(0, MOST_COMPARED)
			.map((keys, index) =>
				found[index] === undefined ? free.filter(({ key }) => keys.some((one) => fits(one, key))) : [],
			);
		for (const [index, fitting] of chosen.entries()) {
			const [person] = fitting;
			const rivals = chosen.filter((others) => person !== undefined && others.includes(person));
			if (fitting.length === 1 && rivals.length === 1) found[index] = person;
		}
	}
	return found;
}

function isSame(label: string, listed: string): boolean {
	return label === listed;
}

/** "chasuble" of "rev canon chasuble", "mrs drake" of "mrs jane drake". */
export function isPart(label: string, listed: string): boolean {
	const names = listed.split(" ");
	const words = label.split(" ").filter((word) => !isTitle(word));
	return words.length > 0 && words.every((word) => names.includes(word));
}

/** "wood" of "woodall", "mrs saint" of "mrs saintly". */
export function isCut(label: string, listed: string): boolean {
	const names = listed.split(" ");
	const words = label.split(" ");
	return words.every((word) => names.some((name) => name.startsWith(word)));
}

/** "jack" of "john worthing". */
function isNamesake(label: string, listed: string): boolean {
	return areNamesakes(label, listed.split(" ")[0] ?? "");
}
