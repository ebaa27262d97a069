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
	const passages = new Map<string, Set<number>>();
	for (const { key, label, passage } of turns) {
		if (isOfSeveral(key) || isAskedOrAnswered(key)) continue;
		const known = labels.get(key);
		if (known === undefined) labels.set(key, [label]);
		else known.push(label);
		passages.set(key, (passages.get(key) ?? new Set()).add(passage));
	}
	const neighbours = neighboursOf(turns.map(({ key }) => key));
	const keys = [...labels.keys()].sort((a, b) => countOf(labels, b) - countOf(labels, a));
	const meet = (a: string, b: string) => [...(passages.get(a) ?? [])].some((passage) => passages.get(b)?.has(passage));
	const groups = groupByName(keys, (a, b) => meet(a, b) && !neighbours.has(`${a}|${b}`));
	const listed = new Map<string, ListedPerson>();
	const speaking = persons.map((): string[][] => []);
	for (const group of groups)
		for (const passage of new Set(group.flatMap((key) => [...(passages.get(key) ?? [])])))
			speaking[passage]?.push(group);
	for (const [passage, list] of persons.entries())
		for (const [group, person] of matchListed(speaking[passage] ?? [], list))
			if (!listed.has(group)) listed.set(group, person);
	return groups.map((group) => ({
		keys: group,
		labels: group.flatMap((key) => labels.get(key) ?? []).sort((a, b) => a.start - b.start),
		listed: listed.get(group[0] ?? ""),
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
function groupByName(keys: readonly string[], mayBeOne: (a: string, b: string) => boolean): string[][] {
	const groups: string[][] = [];
	for (const key of keys) {
		const homes = groups
			.slice(0, MOST_COMPARED)
			.filter(([first = ""]) => isShortOf(key, first) && mayBeOne(first, key));
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

/** For groups of labels, by their first one, who that is in a list: by the surest likeness first, nobody twice. */
function matchListed(
	groups: readonly (readonly string[])[],
	persons: readonly ListedPerson[],
): ReadonlyMap<string, ListedPerson> {
	const found = new Map<string, ListedPerson>();
	// A part of two names is told once one of them is somebody else's: hence twice.
	for (const fits of [isSame, isCutShort, isPart, isPart, isCut, isCut, isNamesake]) {
		const taken = new Set(found.values());
		const free = persons.filter((person) => !taken.has(person));
		const rivals = new Map<ListedPerson, number>();
		const chosen = groups.slice(0, MOST_COMPARED).flatMap((keys): [string, ListedPerson][] => {
			if (found.has(keys[0] ?? "")) return [];
			const fitting = free.filter(({ key }) => keys.some((one) => fits(one, key)));
			const [person] = fitting;
			if (person === undefined || fitting.length > 1) return [];
			rivals.set(person, (rivals.get(person) ?? 0) + 1);
			return [[keys[0] ?? "", person]];
		});
		for (const [group, person] of chosen) if (rivals.get(person) === 1) found.set(group, person);
	}
	return found;
}

function isSame(label: string, listed: string): boolean {
	return label === listed;
}

/** "brain" of "brainsick", and not of "mrs brainsick". */
function isCutShort(label: string, listed: string): boolean {
	const [words, names] = [label.split(" "), listed.split(" ")];
	return words.length === names.length && words.every((word, index) => names[index]?.startsWith(word));
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
