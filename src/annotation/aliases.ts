import { areNamesakes } from "./lists/nicknames.ts";
import type { PersonForm } from "./person-forms.ts";
import type { NameGender } from "./word-lists.ts";

/** Forms that name one person. */
export type PersonCluster = { readonly forms: PersonForm[]; gender: NameGender };

/**
 * Puts the forms of one person together where the story makes it safe: full names first, then title and name, then single
 * names. "Mrs" never joins "Mr" or "Miss"; a name that several people bear joins none of them, unless one is meant by custom.
 */
export function clusterForms(forms: readonly PersonForm[]): PersonCluster[] {
	const clusters: PersonCluster[] = [];
	for (const form of sortByFullness(forms)) {
		const home = findHome(form, clusters);
		if (home === undefined) clusters.push({ forms: [form], gender: form.gender });
		else {
			home.forms.push(form);
			if (home.gender === "unknown") home.gender = form.gender;
		}
	}
	return clusters;
}

/** Full names first, then titled names, then single ones; the more frequent first. */
function sortByFullness(forms: readonly PersonForm[]): PersonForm[] {
	const rank = ({ words, title }: PersonForm) => (words.length > 1 ? 0 : title === "" ? 2 : 1);
	return [...forms].sort((a, b) => rank(a) - rank(b) || b.words.length - a.words.length || b.count - a.count);
}

function findHome(form: PersonForm, clusters: readonly PersonCluster[]): PersonCluster | undefined {
	const possible = clusters.filter((cluster) => fits(form, cluster));
	if (possible.length <= 1) return possible[0];
	if (form.words.length === 1 && form.title === "") return chooseForSingle(form, possible);
	const sameTitle = possible.filter((cluster) =>
		cluster.forms.some(({ title }) => title === form.title && title !== ""),
	);
	if (sameTitle.length === 1) return sameTitle[0];
	return form.words.length === 1 ? dominant(sameTitle.length > 1 ? sameTitle : possible, 2) : undefined;
}

function fits(form: PersonForm, cluster: PersonCluster): boolean {
	if (form.gender !== "unknown" && cluster.gender !== "unknown" && form.gender !== cluster.gender) return false;
	if (cluster.forms.some((other) => titlesClash(form.title, other.title))) return false;
	return cluster.forms.some((other) => namesAgree(form, other));
}

function titlesClash(a: string, b: string): boolean {
	if (a === b || a === "" || b === "") return false;
	const married = (title: string) => title === "mrs" || title === "madame" || title === "widow";
	const single = (title: string) => title === "miss" || title === "mademoiselle";
	return (married(a) && single(b)) || (single(a) && married(b));
}

/** Whether two forms can name one person, by their words alone. */
function namesAgree(form: PersonForm, other: PersonForm): boolean {
	const [a, b] = [form.words, other.words];
	if (form.key === other.key) return form.title === other.title || form.title === "" || other.title === "";
	if (b.length < 2) return false;
	const [first, last] = [b[0] as string, b.at(-1) as string];
	if (a.length >= 2) return fullNamesAgree(a, b);
	const word = a[0] as string;
	if (form.title === "mrs" || form.title === "madame")
		return word === last && (other.title === form.title || other.gender === "female");
	if (word === last) return true;
	return form.title === "" || form.title === "miss" ? areNamesakes(word, first) : word === first;
}

function fullNamesAgree(a: readonly string[], b: readonly string[]): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (short.at(-1) !== long.at(-1)) return short.every((word, index) => word === long[index]) && short.length > 1;
	const [first, other] = [short[0] as string, long[0] as string];
	if (areNamesakes(first, other)) return middlesAgree(short, long);
	const initial = (word: string) => /^\p{L}\.?$/u.test(word);
	return (initial(first) || initial(other)) && first[0] === other[0];
}

function middlesAgree(short: readonly string[], long: readonly string[]): boolean {
	if (short.length < long.length || short.length === 2) return true;
	return short.slice(1, -1).every((word, index) => word[0] === long[index + 1]?.[0]);
}

/**
 * A bare surname that several bear is by custom the man's ("Darcy" is Mr. Darcy, not Georgiana Darcy); a bare first name is
 * its most frequent bearer's, if nobody else comes near.
 */
function chooseForSingle(form: PersonForm, possible: readonly PersonCluster[]): PersonCluster | undefined {
	const [word] = form.words;
	const titled = possible.filter(
		({ forms, gender }) => gender === "male" && forms.some(({ words, title }) => title !== "" && words.at(-1) === word),
	);
	if (titled.length === 1) return titled[0];
	return dominant(possible, 4);
}

/** The cluster with most mentions, if it has `factor` times as many as the next. */
function dominant(clusters: readonly PersonCluster[], factor: number): PersonCluster | undefined {
	const [first, second] = [...clusters].sort((a, b) => size(b) - size(a));
	return first !== undefined && second !== undefined && size(first) >= factor * size(second) ? first : undefined;
}

function size({ forms }: PersonCluster): number {
	return forms.reduce((sum, { count }) => sum + count, 0);
}
