import type { PersonForm } from "./forms.ts";

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
 * @param alone Names that stand alone without a title, by their word.
 */
export function isHeadOfHouse(
	form: PersonForm,
	forms: readonly PersonForm[],
	alone: ReadonlyMap<string, PersonForm>,
): boolean {
	const [surname = ""] = form.words;
	if (form.title !== "mr" || form.told < LEAST_TOLD) return false;
	if (forms.some(({ title, words }) => title === "master" && words[0] !== surname)) return true;
	if ((alone.get(surname)?.told ?? 0) > 2 * form.told) return false;
	const full = forms.filter(({ words }) => words.length > 1 && words.at(-1) === surname);
	const firstNames = new Set(full.map(({ words }) => words[0] as string));
	const first = sumTold([...firstNames].flatMap((name) => alone.get(name) ?? []));
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

function sumTold(forms: readonly PersonForm[]): number {
	return forms.reduce((sum, { told }) => sum + told, 0);
}
