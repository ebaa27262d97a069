import { areNamesakes } from "../../../language/lists/nicknames.ts";
import { listed, wordSet } from "../../../language/lists/word-set.ts";
import type { PersonForm } from "./forms.ts";
import { areCourtesies } from "./title-pairs.ts";

/** Times the narration must use a form before it counts as its own name for somebody. */
const LEAST_TOLD = 8;
/** The same for a first name that stands alone. */
const LEAST_FIRST = 5;
/** Of a man's mentions by first name or full name, so many must be met by "Mr." and surname. */
const SHARE = 0.4;

/**
 * Whether "Mr. Emerson" is another man than George Emerson.
 *
 * The narration keeps to one name for a man: if it calls one man "George" again and again, and "Mr. Emerson" about as often, they are
 * two. In speech everybody is called by both names, so speech tells nothing. A surname alone ("Sikes said") that is far more usual than
 * with "Mr." is the man's own. And whoever is called "Master Digby" is not yet "Mr. Heathcote".
 *
 * @param form "Mr." and the surname.
 * @param forms Forms of the man with that surname and a first name.
 * @param usage How the story uses single names.
 */
export function isHeadOfHouse(form: PersonForm, forms: readonly PersonForm[], usage: NameUsage): boolean {
	const [surname = ""] = form.words;
	if (form.title !== "mr" || form.told < LEAST_TOLD) return false;
	if (forms.some(({ title, words }) => title === "master" && words[0] !== surname)) return true;
	if (toldAlone(usage, surname) > 2 * form.told) return false;
	const full = forms.filter(({ words }) => words.length > 1 && words.at(-1) === surname);
	const first = toldByFirstName(usage, full);
	const all = first + sumTold(full);
	return first >= LEAST_FIRST && all >= LEAST_TOLD && form.told >= SHARE * all;
}

/**
 * Whether "Mrs. Newland Archer" is another woman than "Mrs. Archer": the wife of a man whom the story knows, named far more rarely.
 *
 * @param form "Mrs." and the surname.
 * @param full "Mrs.", a first name and the surname.
 * @param husbands First names of the men who bear the surname.
 */
export function isYoungerWife(form: PersonForm, full: PersonForm, husbands: ReadonlySet<string>): boolean {
	return husbands.has(full.words[0] as string) && form.count >= RARER * full.count;
}

/** So many times rarer. */
const RARER = 10;

/** How the story's narration uses single names. */
export type NameUsage = {
	/** Names that stand alone without a title, by their word. */
	readonly alone: ReadonlyMap<string, PersonForm>;
	/** Mentions by full name outside speech, by the first word. */
	readonly full: ReadonlyMap<string, number>;
	/** Mentions outside speech by a first name alone or with a title that goes with it ("Sir Thomas"), if that is how the narration does it. */
	readonly first: ReadonlyMap<string, number>;
};

export function usageOf(forms: readonly PersonForm[]): NameUsage {
	const alone = new Map<string, PersonForm>();
	const full = new Map<string, number>();
	const firsts = new Map<string, number>();
	for (const form of forms) {
		const [first = ""] = form.words;
		if (form.words.length > 1) full.set(first, (full.get(first) ?? 0) + form.told);
		else if (form.title === "") alone.set(first, form);
		// In speech people are called otherwise than they are told of.
		if (form.words.length === 1 && OF_FIRST_NAMES.has(form.title) && 2 * form.told >= form.count)
			firsts.set(first, (firsts.get(first) ?? 0) + form.told);
	}
	return { alone, full, first: firsts };
}

/** Titles that hardly go with a surname alone, and none. */
const OF_FIRST_NAMES: ReadonlySet<string> = new Set([
	"",
	...listed("sir dame lady lord master king queen prince princess aunt uncle"),
]);

/** Times that the narration calls somebody by this word alone. */
export function toldAlone({ alone }: NameUsage, word: string): number {
	return alone.get(word)?.told ?? 0;
}

/** Times that the narration calls the bearer of these full names by the first one alone, if it is hardly anybody else's. */
export function toldByFirstName(usage: NameUsage, full: readonly PersonForm[]): number {
	let sum = 0;
	for (const first of new Set(full.map(({ words }) => words[0] as string))) {
		const own = sumTold(full.filter(({ words }) => words[0] === first));
		if (own >= OWN_SHARE * (usage.full.get(first) ?? 0)) sum += toldAlone(usage, first);
	}
	return sum;
}

/** Whether the narration uses both names so often that they are two people's: it keeps to one name for each. @param told Mentions outside speech. */
export function areBothOwn(told: number, other: number): boolean {
	return Math.min(told, other) >= LEAST_TOLD && Math.min(told, other) * MOST_RARE >= Math.max(told, other);
}

/** Whether a first name and its short form are two people's: "Sir Thomas" and his son Tom. */
function areOwnNames({ first }: NameUsage, name: string, other: string): boolean {
	return name !== other && areBothOwn(first.get(name) ?? 0, first.get(other) ?? 0);
}

/** Of the full names with a first name, the share that must be one person's. */
const OWN_SHARE = 0.75;

/** Up to so many times rarer, a name is not a mere variant. */
const MOST_RARE = 8;

function sumTold(forms: readonly PersonForm[]): number {
	return forms.reduce((sum, { told }) => sum + told, 0);
}

/**
 * Tom is not Sir Thomas, and Captain Wilcox not Mr. Wilcox, if the narration uses both names again and again: it keeps to one
 * for each.
 */
export function isOtherByUsage(form: PersonForm, forms: readonly PersonForm[], usage: NameUsage): boolean {
	const [word = ""] = form.words;
	if (forms.some(({ words: [first = ""] }) => areNamesakes(word, first) && areOwnNames(usage, word, first)))
		return true;
	const bearing = forms.filter(({ words }) => words.includes(word));
	// King George is not George Merry.
	const isRoyal = (title: string) => ROYAL.has(title);
	if (isRoyal(form.title) && !forms.some(({ title }) => isRoyal(title)) && bearing.some(hasSurname)) return true;
	// A knight is no longer Mr.: "Mr. Bertram" is Sir Thomas Bertram's son.
	const knight = sumTold(forms.filter(({ title }) => title === "sir"));
	if (form.title === "mr" && form.words.length === 1 && areBothOwn(form.told, knight)) return true;
	if (form.words.length > 1 || form.title === "" || bearing.some(({ words }) => words.length > 1)) return false;
	return bearing.some(
		(other) =>
			other.title !== "" &&
			other.title !== form.title &&
			!areCourtesies(other.title, form.title) &&
			areBothOwn(form.told, other.told) &&
			!areInTurn(form, other),
	);
}

/** Whether one name comes up where the other ends: Captain Clive has become Colonel Clive. */
function areInTurn({ occurrences: a }: PersonForm, { occurrences: b }: PersonForm): boolean {
	const [earlier, later] = (a[0]?.start ?? 0) <= (b[0]?.start ?? 0) ? [a, b] : [b, a];
	const from = later[0]?.start ?? 0;
	return earlier.filter(({ start }) => start > from).length <= MOST_AFTER * earlier.length;
}

/** Share of the earlier name's mentions that may come after the later one is first told. */
const MOST_AFTER = 0.1;

/** Titles of those who have no surname. */
const ROYAL = wordSet("king queen emperor empress tsar czar pope");

function hasSurname({ words, key }: PersonForm): boolean {
	return words.length > 1 && !/ of |\b[ivx]+$/u.test(key);
}

/** "Mr. Gradgrind looked at Tom": one sentence hardly names one person in two ways. */
export function standsBeside(form: PersonForm, forms: readonly PersonForm[]): boolean {
	let together = 0;
	// A name may stand beside ten thousand others; one person has few.
	for (const other of forms) {
		const times = form.beside.get(other.id);
		if (times === undefined || other.words.some((word) => form.words.includes(word))) continue;
		together += times;
		if (together >= Math.max(2, LEAST_TOGETHER * Math.min(form.told, other.told))) return true;
	}
	return false;
}

/** Share of the rarer name's mentions. */
const LEAST_TOGETHER = 0.01;
