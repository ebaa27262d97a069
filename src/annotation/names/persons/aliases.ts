import type { Gender } from "../../../language/gender.ts";
import { KIN_CALLS } from "../../../language/lists/kinship.ts";
import { areNamesakes } from "../../../language/lists/nicknames.ts";
import { listed, wordSet } from "../../../language/lists/word-set.ts";
import { firstNameGender, isFirstName } from "../../../language/word-lists.ts";
import { isInitial, keysOf, keysToShare } from "./alias-keys.ts";
import type { PersonForm } from "./forms.ts";
import { fullNamesAgree, surnameOf } from "./full-names.ts";
import { addTo, sortByFullness } from "./fullness.ts";
import { areWorldsApart, isMarried, titlesAgree, titlesClash } from "./title-pairs.ts";
import {
	areBothOwn,
	isHeadOfHouse,
	isOtherByUsage,
	isYoungerWife,
	type NameUsage,
	standsBeside,
	toldByFirstName,
	usageOf,
} from "./two-people.ts";

/** Forms that name one person. */
export type PersonCluster = { readonly forms: PersonForm[]; gender: Gender };

/**
 * Puts the forms of one person together where the story makes it safe: full names first, then title and name, then single
 * names. "Mrs" never joins "Mr" or "Miss"; a name that several people bear joins none of them, unless one is meant by custom.
 */
export function clusterForms(forms: readonly PersonForm[]): PersonCluster[] {
	const clusters: PersonCluster[] = [];
	// Only clusters that share such a key with a form can be its home; looking at all of them would take quadratic time.
	const byKey = new Map<string, Set<PersonCluster>>();
	const usage = usageOf(forms);
	for (const form of sortByFullness(forms)) {
		let home = findHome(form, clustersNear(form, byKey), usage);
		if (home === undefined) {
			home = { forms: [], gender: form.gender };
			clusters.push(home);
		}
		home.forms.push(form);
		if (home.gender === "unknown") home.gender = form.gender;
		for (const key of keysOf(form)) addTo(byKey, key, home);
	}
	return clusters;
}

/** People of one first and last name: among more of them a full name tells nobody, and each would be compared with all. */
const MOST_BEARERS = 200;

/** Those that share a key with a form. */
function clustersNear(
	form: PersonForm,
	byKey: ReadonlyMap<string, ReadonlySet<PersonCluster>>,
): readonly PersonCluster[] {
	const sharing = keysToShare(form).map((key) => byKey.get(key) ?? new Set<PersonCluster>());
	const telling = form.words.length < 2 ? sharing : sharing.filter(({ size }) => size <= MOST_BEARERS);
	return [...new Set(telling.flatMap((clusters) => [...clusters]))];
}

function findHome(form: PersonForm, clusters: readonly PersonCluster[], usage: NameUsage): PersonCluster | undefined {
	const fitting = clusters.filter(
		(cluster) =>
			fits(form, cluster) &&
			!isOtherByUsage(form, cluster.forms, usage) &&
			!(form.words.length === 1 && isHeadOfHouse(form, cluster.forms, usage)),
	);
	const possible = form.words.length === 1 ? preferOwnName(form, fitting) : fitting;
	const bySurname = possible.filter((cluster) => sharesSurname(form, cluster));
	const likely = form.words.length === 1 && form.title !== "" && bySurname.length > 0 ? bySurname : possible;
	if (isMarried(form.title) && form.words.length === 1) return homeOfWife(form, likely, clusters, usage);
	const sameTitle = possible.filter(
		({ forms }) => form.title !== "" && forms.some(({ title }) => title === form.title),
	);
	if (sameTitle.length === 1 && form.title !== "mr" && form.title !== "miss") return sameTitle[0];
	if (likely.length <= 1) return likely[0];
	if (form.words.length > 1) return dominant(likely, 2);
	if (form.title === "") return chooseForSingle(form, likely);
	return bySurname.length === 0 ? dominant(likely, 2) : chooseForTitled(form, likely);
}

/** "Josie" is Josie Pye, not Josephine Barry. */
function preferOwnName(
	{ words: [word = ""] }: PersonForm,
	clusters: readonly PersonCluster[],
): readonly PersonCluster[] {
	const bears = (least: number) =>
		clusters.filter(({ forms }) => forms.some(({ words }) => words.length >= least && words.includes(word)));
	return bears(2).length > 0 ? bears(1) : clusters;
}

/** "Mrs. Bennet" is whoever is called "Mrs. … Bennet" in full; a woman without that title only if nobody else has the surname. */
function homeOfWife(
	form: PersonForm,
	likely: readonly PersonCluster[],
	clusters: readonly PersonCluster[],
	usage: NameUsage,
): PersonCluster | undefined {
	const men = clusters.flatMap(({ forms, gender }) => (gender === "male" ? forms : []));
	const husbands = new Set(
		men.flatMap(({ words, title }) => (words.length > 1 && title !== form.title ? [words[0] as string] : [])),
	);
	const titled = likely.filter(({ forms }) =>
		forms.some((full) => full.title === form.title && !isYoungerWife(form, full, husbands)),
	);
	if (titled.length > 0) return titled.length === 1 ? titled[0] : dominant(titled, 2);
	if (form.title === "madame") return likely.length === 1 ? likely[0] : undefined;
	const bearers = clusters.filter((cluster) => sharesSurname(form, cluster));
	const [only] = likely;
	if (bearers.length !== 1 || likely.length !== 1 || only === undefined) return undefined;
	// A mother and her daughter: the narration has a name for each.
	return areBothOwn(form.told, toldByFirstName(usage, only.forms)) ? undefined : only;
}

/**
 * "Miss Bennet" is by custom the eldest, the one who is not called "Miss Elizabeth"; "Mr. Wilcox" the head of the house, not
 * he who is called "Mr. Charles Wilcox".
 */
function chooseForTitled(
	{ title, words: [word] }: PersonForm,
	likely: readonly PersonCluster[],
): PersonCluster | undefined {
	const plain = likely.filter(
		({ forms }) =>
			!forms.some((form) => form.title === title && form.words[0] !== word) &&
			forms.some(({ words, count }) => count > 1 || isFirstName(words[0] as string)),
	);
	if (plain.length === 1) return plain[0];
	if (plain.length > 1) return dominant(plain, 4);
	return dominant(likely, 2);
}

function sharesSurname({ words: [word] }: PersonForm, { forms }: PersonCluster): boolean {
	return forms.some(({ words }) => words.length > 1 && surnameOf(words) === word);
}

/** Ways of naming one person; nobody has as many, and each new one is compared with all. */
const MOST_FORMS = 200;

function fits(form: PersonForm, cluster: PersonCluster): boolean {
	if (form.gender !== "unknown" && cluster.gender !== "unknown" && form.gender !== cluster.gender) return false;
	if (cluster.forms.length >= MOST_FORMS) return false;
	if (cluster.forms.some((other) => titlesClash(form.title, other.title))) return false;
	if (form.words.length === 1 && cluster.forms.some((other) => isSurnameApart(form, other))) return false;
	if (standsBeside(form, cluster.forms)) return false;
	if (isNicknameOfNoble(form, cluster)) return false;
	const agreeing = cluster.forms.filter((other) => namesAgree(form, other));
	return agreeing.length > 0 && !agreesByInitialAlone(form, agreeing, cluster);
}

function isSurnameApart(form: PersonForm, other: PersonForm): boolean {
	return form.key === other.key && areWorldsApart(form.title, other.title);
}

/** Susan Cushing may be "S. Cushing", but not if that is Sarah Cushing. */
function agreesByInitialAlone(form: PersonForm, agreeing: readonly PersonForm[], { forms }: PersonCluster): boolean {
	const [first = ""] = form.words;
	if (form.words.length < 2 || isInitial(first) || !agreeing.every(({ words }) => isInitial(words[0] as string)))
		return false;
	return forms.some(
		({ words: [other = "", ...rest] }) => rest.length > 0 && !isInitial(other) && !areNamesakes(first, other),
	);
}

/** Lady Catherine is nobody's Kitty. */
function isNicknameOfNoble({ words: [word], title }: PersonForm, { forms }: PersonCluster): boolean {
	return (
		title === "" &&
		!forms.some(({ words }) => words.includes(word as string)) &&
		forms.some((form) => NO_SURNAME_TITLES.has(form.title))
	);
}

/** Titles that go with a first name: "Lady Catherine", "Sir William", "Aunt Juley". */
const FIRST_NAME_TITLES: ReadonlySet<string> = new Set([
	...KIN_CALLS.keys(),
	...listed(`
	cousin brother sister sir lady dame lord miss master mr king queen prince princess saint st don donna dom emperor empress tsar czar
	mademoiselle pope count signor signora`),
]);
/** Titles that hardly go with a surname alone: Lady Lucas is the wife of Sir William Lucas, not Charlotte Lucas. */
const NO_SURNAME_TITLES = wordSet("lady dame king queen prince princess aunt uncle cousin pope");

/** Whether two forms can name one person, by their words alone. */
function namesAgree(form: PersonForm, other: PersonForm): boolean {
	const [a, b] = [form.words, other.words];
	if (form.key === other.key) return titlesAgree(form.title, other.title);
	if (b.length < 2) return false;
	if (a.length >= 2) return fullNamesAgree(a, b) && !isWifeOf(form, other);
	const word = a[0] as string;
	const first = b[0] as string;
	if (word === surnameOf(b)) {
		if (isMarried(form.title)) return other.title === form.title || other.gender === "female";
		return form.title === other.title || (!NO_SURNAME_TITLES.has(form.title) && !isMarried(other.title));
	}
	if (form.title !== "" && !FIRST_NAME_TITLES.has(form.title)) return false;
	if (isMarried(other.title) && firstNameGender(first) !== "female") return false;
	if (form.title !== "" && form.title !== "miss") return word === first;
	return (
		word === first || (areNamesakes(word, first) && other.gender !== "unknown" && !NO_SURNAME_TITLES.has(other.title))
	);
}

/** "Mrs. Henry van der Luyden" is not Henry van der Luyden. */
function isWifeOf(a: PersonForm, b: PersonForm): boolean {
	return (
		isMarried(a.title) !== isMarried(b.title) &&
		firstNameGender((isMarried(a.title) ? a : b).words[0] as string) !== "female"
	);
}

/**
 * A bare surname that several bear is by custom the man's ("Darcy" is Mr. Darcy, not Georgiana Darcy); a bare first name is
 * its most frequent bearer's, if nobody else comes near.
 */
function chooseForSingle(form: PersonForm, possible: readonly PersonCluster[]): PersonCluster | undefined {
	const [word] = form.words;
	const men = possible.filter(({ gender }) => gender === "male");
	const heads = men.filter(({ forms }) =>
		forms.some(({ words, title }) => title !== "" && words.length === 1 && words[0] === word),
	);
	if (heads.length === 1) return heads[0];
	const titled = men.filter(({ forms }) => forms.some(({ words, title }) => title !== "" && surnameOf(words) === word));
	if (titled.length === 1) return titled[0];
	// "May" is above all the one May, though in the end there is a baby of that name, too.
	const full = possible.reduce((sum, cluster) => sum + size(cluster), 0);
	return dominant(possible, form.count > full ? 2 : 4);
}

/** The cluster with most mentions, if it has `factor` times as many as the next. */
function dominant(clusters: readonly PersonCluster[], factor: number): PersonCluster | undefined {
	const [first, second] = [...clusters].sort((a, b) => size(b) - size(a));
	return first !== undefined && second !== undefined && size(first) >= factor * size(second) ? first : undefined;
}

function size({ forms }: PersonCluster): number {
	return forms.reduce((sum, { count }) => sum + count, 0);
}
