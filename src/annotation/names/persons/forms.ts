import type { Gender, KnownGender } from "../../../language/gender.ts";
import { pronounsOf } from "../../../language/lists/pronouns.ts";
import { canonicalTitle, FEMALE_TITLES, MALE_TITLES } from "../../../language/lists/titles.ts";
import { anyOf } from "../../../language/lists/word-set.ts";
import { firstNameGender, isFirstName } from "../../../language/word-lists.ts";
import type { Span } from "../../../story/span.ts";
import type { VisibleStory } from "../../../story/visible-story.ts";
import { findStretches } from "../../speech/quotation-marks.ts";
import type { NameOccurrence } from "../names.ts";

/** One way of naming a person, with all its occurrences: "Mr. Darcy", "Darcy", "Fitzwilliam Darcy". */
export type PersonForm = {
	/** Title and name, lower case. */
	readonly id: string;
	/** Title of address in lower case, or "". */
	readonly title: string;
	/** The name's words without links, lower case. */
	readonly words: readonly string[];
	readonly key: string;
	gender: Gender;
	count: number;
	/** Occurrences outside speech: the story's own way of naming somebody hardly changes. */
	told: number;
	readonly occurrences: NameOccurrence[];
	/** How often the narration names both in one sentence, by the other form's id: hardly ever one person twice. */
	readonly beside: Map<string, number>;
};

/** Groups the occurrences of persons' names, sorted by start, by title and name. */
export function formsOf({ text, paragraphs }: VisibleStory, occurrences: readonly NameOccurrence[]): PersonForm[] {
	const forms = new Map<string, PersonForm>();
	const speech = findStretches(text, paragraphs);
	let at = 0;
	let last: { readonly form: PersonForm; readonly end: number } | undefined;
	for (const occurrence of occurrences) {
		const title = addressTitle(occurrence);
		const id = `${title}|${occurrence.key}`;
		let form = forms.get(id);
		if (form === undefined) {
			const words = joinSaint(withoutHyphens(occurrence.segment.words.map(({ lower }) => lower)));
			const gender = genderOf(title, words);
			form = { id, title, words, key: occurrence.key, gender, count: 0, told: 0, occurrences: [], beside: new Map() };
			forms.set(id, form);
		}
		form.count++;
		while (at < speech.length && (speech[at] as Span).end <= occurrence.start) at++;
		if (occurrence.start < (speech[at]?.start ?? text.length)) {
			form.told++;
			if (last !== undefined && isOneSentence(text, last.end, occurrence.start)) countBeside(form, last.form);
			last = { form, end: occurrence.end };
		}
		form.occurrences.push(occurrence);
	}
	const pronouns = countPronouns(text, occurrences);
	for (const form of forms.values()) {
		const told = genderToldBy(form, pronouns);
		if (told !== "unknown") form.gender = told;
	}
	return [...forms.values()];
}

/** Characters within which two names may stand in one sentence. */
const SENTENCE_REACH = 200;
/** An end of a sentence or paragraph, or speech. */
const BREAK = /[.!?;:"“”«»]|\n\s*\n/u;

function isOneSentence(text: string, from: number, to: number): boolean {
	return to - from <= SENTENCE_REACH && !BREAK.test(text.slice(from, to));
}

function countBeside(a: PersonForm, b: PersonForm): void {
	if (a === b) return;
	a.beside.set(b.id, (a.beside.get(b.id) ?? 0) + 1);
	b.beside.set(a.id, (b.beside.get(a.id) ?? 0) + 1);
}

/** Characters after a name in which the next "he" or "she" is likely to mean its bearer. */
const PRONOUN_REACH = 100;
const PRONOUN = new RegExp(`\\b(?:(${anyOf(pronounsOf("male"))})|${anyOf(pronounsOf("female"))})\\b`, "iu");

/** For each form's key, how often "he" and how often "she" comes next, with no other name between. */
function countPronouns(text: string, occurrences: readonly NameOccurrence[]): Map<NameOccurrence, KnownGender> {
	const next = new Map<NameOccurrence, KnownGender>();
	for (const [index, occurrence] of occurrences.entries()) {
		const limit = Math.min(occurrence.end + PRONOUN_REACH, occurrences[index + 1]?.start ?? text.length);
		const reach = text.slice(occurrence.end, limit);
		const stop = reach.search(/["“”\n]/u);
		const match = PRONOUN.exec(stop < 0 ? reach : reach.slice(0, stop));
		if (match !== null) next.set(occurrence, match[1] === undefined ? "female" : "male");
	}
	return next;
}

/** The gender by title, else by pronouns where they are many and agree, else by first name, else by fewer pronouns. */
function genderToldBy(form: PersonForm, pronouns: ReadonlyMap<NameOccurrence, KnownGender>): Gender {
	if (MALE_TITLES.has(form.title) || FEMALE_TITLES.has(form.title)) return form.gender;
	const count: Record<KnownGender, number> = { male: 0, female: 0 };
	for (const occurrence of form.occurrences) {
		const gender = pronouns.get(occurrence);
		if (gender !== undefined) count[gender]++;
	}
	const total = count.male + count.female;
	const enough = form.gender === "unknown" ? 2 : 8;
	if (total < enough) return form.gender;
	if (count.male >= 0.75 * total) return "male";
	return count.female >= 0.75 * total ? "female" : form.gender;
}

/** "Winnie-the-Pooh" is Pooh, too. */
function withoutHyphens(words: readonly string[]): string[] {
	return words.flatMap((word) => (/-(?:the|of|de|la)-/u.test(word) ? word.split(/-(?:the|of|de|la)-/u) : [word]));
}

/** "St. John" is one name. */
function joinSaint(words: readonly string[]): string[] {
	const [first = "", second, ...rest] = words;
	return second !== undefined && /^(?:st|saint)$/u.test(first) ? [`${first} ${second}`, ...rest] : [...words];
}

/** The title nearest the name that is within the mention; offices do not tell people apart. */
function addressTitle({ start, segment }: NameOccurrence): string {
	const titles = segment.titles.filter((title) => title.start >= start);
	const gendered = titles.find(({ lower }) => MALE_TITLES.has(lower) || FEMALE_TITLES.has(lower));
	const title = (gendered ?? titles.at(-1))?.lower ?? "";
	return canonicalTitle(title);
}

function genderOf(title: string, words: readonly string[]): Gender {
	if (MALE_TITLES.has(title)) return "male";
	if (FEMALE_TITLES.has(title)) return "female";
	const [first = ""] = words;
	return isFirstName(first) && (words.length > 1 || title === "") ? firstNameGender(first) : "unknown";
}
