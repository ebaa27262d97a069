import { FEMALE_TITLES, MALE_TITLES } from "./lists/titles.ts";
import type { NameOccurrence } from "./names.ts";
import { firstNameGender, isFirstName, type NameGender } from "./word-lists.ts";

/** One way of naming a person, with all its occurrences: "Mr. Darcy", "Darcy", "Fitzwilliam Darcy". */
export type PersonForm = {
	/** Title and name, lower case. */
	readonly id: string;
	/** Title of address in lower case, or "". */
	readonly title: string;
	/** The name's words without links, lower case. */
	readonly words: readonly string[];
	readonly key: string;
	readonly gender: NameGender;
	count: number;
	readonly occurrences: NameOccurrence[];
};

/** Groups the occurrences of persons' names by title and name. */
export function formsOf(occurrences: readonly NameOccurrence[]): PersonForm[] {
	const forms = new Map<string, PersonForm>();
	for (const occurrence of occurrences) {
		const title = addressTitle(occurrence);
		const id = `${title}|${occurrence.key}`;
		let form = forms.get(id);
		if (form === undefined) {
			const words = occurrence.segment.words.map(({ lower }) => lower);
			form = { id, title, words, key: occurrence.key, gender: genderOf(title, words), count: 0, occurrences: [] };
			forms.set(id, form);
		}
		form.count++;
		form.occurrences.push(occurrence);
	}
	return [...forms.values()];
}

/** The title nearest the name that is within the mention; offices do not tell people apart. */
function addressTitle({ start, segment }: NameOccurrence): string {
	const titles = segment.titles.filter((title) => title.start >= start);
	const gendered = titles.find(({ lower }) => MALE_TITLES.has(lower) || FEMALE_TITLES.has(lower));
	const title = (gendered ?? titles.at(-1))?.lower ?? "";
	return SAME_TITLE[title] ?? title;
}

const SAME_TITLE: Readonly<Record<string, string>> = {
	mister: "mr",
	missus: "mrs",
	ms: "miss",
	doctor: "dr",
	capt: "captain",
	col: "colonel",
	gen: "general",
	lt: "lieutenant",
	lieut: "lieutenant",
	sgt: "sergeant",
	prof: "professor",
	rev: "reverend",
	revd: "reverend",
	mme: "madame",
	mlle: "mademoiselle",
	m: "monsieur",
	auntie: "aunt",
	saint: "st",
};

function genderOf(title: string, words: readonly string[]): NameGender {
	if (MALE_TITLES.has(title)) return "male";
	if (FEMALE_TITLES.has(title)) return "female";
	const [first = ""] = words;
	return isFirstName(first) && (words.length > 1 || title === "") ? firstNameGender(first) : "unknown";
}
