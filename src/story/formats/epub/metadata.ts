import { isNobody, isTitleOfProgram } from "../program-names.ts";

/** What an e-book's package says about the book. */
export type BookMetadata = {
	readonly title?: string | undefined;
	readonly author?: string | undefined;
	readonly language?: string | undefined;
	readonly published?: string | undefined;
	readonly publisher?: string | undefined;
	readonly rights?: string | undefined;
};

/** An element of the package's metadata. */
export type MetadataEntry = {
	/** Without prefix; of `<meta property="…">` its property. */
	readonly name: string;
	readonly words: string;
	readonly id?: string | undefined;
	/** The entry that this one says something about. */
	readonly refines?: string | undefined;
	readonly role?: string | undefined;
	readonly event?: string | undefined;
};

export function describeBook(entries: readonly MetadataEntry[]): BookMetadata {
	const first = (name: string) => entries.find((entry) => entry.name === name && entry.refines === undefined)?.words;
	const refined = (entry: MetadataEntry, name: string) =>
		entry.id === undefined
			? undefined
			: entries.find((other) => other.refines === entry.id && other.name === name)?.words;
	const titles = entries.filter(({ name, words }) => name === "title" && !isTitleOfProgram(words));
	const main = titles.find((title) => refined(title, "title-type") === "main");
	const creators = entries.filter(({ name, words }) => name === "creator" && !isNobody(words));
	return {
		title: (main ?? titles[0])?.words,
		author: authorsOf(creators.map((entry) => ({ name: entry.words, role: entry.role ?? refined(entry, "role") }))),
		language: first("language"),
		published: dayOfWork(entries),
		publisher: first("publisher"),
		rights: first("rights"),
	};
}

/** Those who wrote it, not who drew, translated, edited or made the file; all of them where nobody has a role. */
function authorsOf(creators: readonly { name: string; role: string | undefined }[]): string | undefined {
	const authors = creators.filter(({ role }) => role === "aut");
	const unsaid = creators.filter(({ role }) => role === undefined || role === "");
	const chosen = authors.length > 0 ? authors : unsaid.length > 0 ? unsaid : [];
	const names = [...new Set(chosen.map(({ name }) => name))];
	return names.length === 0 ? undefined : names.slice(0, MOST_AUTHORS).join(", ");
}

const MOST_AUTHORS = 5;

/** The date of the work, which only some say; `dc:date` is the file's, and a modification is nothing of the story's. */
function dayOfWork(entries: readonly MetadataEntry[]): string | undefined {
	const original = entries.find(
		({ name, event }) => name === "date" && /^original-?publication$/iu.test(event ?? ""),
	)?.words;
	return /^\d{4}(?:-\d\d){0,2}(?!\d)/u.exec(original ?? "")?.[0];
}
