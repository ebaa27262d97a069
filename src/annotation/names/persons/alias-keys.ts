import { namesakesOf } from "../../../language/lists/nicknames.ts";
import type { PersonForm } from "./forms.ts";

/** Words of a full name that others may begin with: longer ones are no names. */
const MOST_WORDS = 8;

/** By what a form is found: each of its words, and by another full name how it begins and ends, and the first with the last. */
export function keysOf({ words }: PersonForm): readonly string[] {
	if (words.length < 2) return words;
	const [first = ""] = words;
	const last = words.at(-1) as string;
	const openings = words.slice(0, MOST_WORDS).map((_, at) => `${words.slice(0, at + 1).join(" ")} …`);
	const closings = words.length > 2 ? words.slice(1, -1).map((word) => `${word} … ${last}`) : [];
	return [
		...words,
		`${first} … ${last}`,
		`${isInitial(first) ? "." : "…"}${first[0]} ${last}`,
		...openings.slice(1),
		...closings.slice(0, MOST_WORDS),
	];
}

/**
 * The keys that clusters can share with a form. A name that stands alone may be any with that word, or its namesake; of a
 * full name the first word must fit as well (`fullNamesAgree`), or ten thousand Smiths would each be compared with all.
 */
export function keysToShare({ words }: PersonForm): readonly string[] {
	const [first = ""] = words;
	if (words.length < 2) return words.length === 0 ? [] : [first, ...namesakesOf(first)];
	const last = words.at(-1) as string;
	const named = [first, ...namesakesOf(first)].map((name) => `${name} … ${last}`);
	const initials = [`.${first[0]} ${last}`, ...(isInitial(first) ? [`…${first[0]} ${last}`] : [])];
	return [...named, ...initials, ...(words.length <= MOST_WORDS ? [`${words.join(" ")} …`] : [])];
}

export function isInitial(word: string): boolean {
	return /^\p{L}\.?$/u.test(word);
}
