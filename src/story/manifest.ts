import { UserError } from "../errors.ts";
import { isDay } from "./day.ts";
import type { ValueProblem } from "./reading-warning.ts";
import type { AliasHint, Dateline, NameHints, Place, StoryId } from "./story.ts";

/** What a self-hoster says about a story in `<story>.json`. It overrides what is read from the file. */
export type Manifest = {
	readonly id?: StoryId | undefined;
	readonly title?: string | undefined;
	readonly author?: string | undefined;
	readonly published?: string | undefined;
	readonly dateline?: Dateline | undefined;
	readonly source?: string | undefined;
	readonly url?: string | undefined;
	readonly rights?: string | undefined;
	readonly publicDomain?: boolean | undefined;
	readonly language?: string | undefined;
	/** How the story is to be taken: one story, one report, or (a folder) an archive of reports that are stories of their own. */
	readonly kind?: "story" | "report" | "archive" | undefined;
	/** Beginnings of lines that open a chapter, `{number}` for any number; an empty list: the story has no chapters. */
	readonly chapters?: readonly string[] | undefined;
	readonly names?: NameHints | undefined;
};

/**
 * @param json The manifest as it stands in its file.
 * @param fileName Named in every message.
 * @throws UserError that lists every mistake at once.
 */
export function parseManifest(json: string, fileName: string): Manifest {
	let value: unknown;
	try {
		value = JSON.parse(json.replace(/^\uFEFF/u, ""));
	} catch (error) {
		throw new UserError(
			`${fileName} is no valid JSON: ${(error as Error).message}. corpus/README.md shows an example.`,
		);
	}
	return readManifest(value, fileName);
}

/**
 * @param value A manifest as a value: JSON that was parsed.
 * @throws UserError that lists every mistake at once.
 */
export function readManifest(value: unknown, fileName: string): Manifest {
	const mistakes: string[] = [];
	const manifest = isRecord(value) ? readKeys(value, mistakes) : {};
	if (!isRecord(value)) mistakes.push("it must be one object in braces");
	if (mistakes.length === 0) return manifest;
	throw new UserError(
		`${fileName}: ${mistakes.join("; ")}. The keys that can be used: ${[...KEYS.keys()].join(", ")} (see corpus/README.md).`,
	);
}

/** What it has to be, in English: whoever runs the bot writes manifests. A test holds that it says what `en/reading.ftl` says. */
const MUST_BE: Readonly<Record<ValueProblem, string>> = {
	id: "must be 1 to 32 small letters, digits and hyphens, with a letter among them",
	words: "must be words in quotation marks",
	day: 'must be a year or a day, such as "1815" or "2003-01-20"',
	dateline: 'must be an object such as {"place": "Seoul", "day": "2003-01-20"}',
	address: "must be an address that begins with http:// or https://",
	"true-or-false": "must be true or false",
	language: 'must be a language code such as "en"',
	kind: 'must be "story", "report" or "archive"',
	list: 'must be a list of words, such as ["Heaven"]',
	aliases:
		'must give each name its other names, such as {"Aragorn": ["Strider", {"name": "the stranger", "from": "1:10"}]}',
	pairs: 'must be a list of pairs, such as [["Mr. Darcy", "Mrs. Darcy"]]',
};

/** @param more What of the value is wrong, behind what it has to be. */
type Complain = (problem: ValueProblem, more?: string) => undefined;

const KEYS: ReadonlyMap<string, (value: unknown, complain: Complain) => unknown> = new Map(
	Object.entries({
		id: (value, complain) =>
			typeof value === "string" && /^(?=.*[a-z])[a-z0-9-]{1,32}$/u.test(value) ? value : complain("id"),
		title: readWords,
		author: readWords,
		published: (value, complain) => {
			const words = typeof value === "number" ? String(value) : value;
			return typeof words === "string" && /^-?\d{4}(?:-\d{2}){0,2}[~?%]?$/u.test(words) ? words : complain("day");
		},
		dateline: readDateline,
		source: readWords,
		url: (value, complain) =>
			typeof value === "string" && /^https?:\/\/[^\s<>"]+$/iu.test(value) ? value : complain("address"),
		rights: readWords,
		publicDomain: (value, complain) => (typeof value === "boolean" ? value : complain("true-or-false")),
		language: (value, complain) =>
			typeof value === "string" && /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/iu.test(value) ? value : complain("language"),
		kind: (value, complain) =>
			value === "story" || value === "report" || value === "archive" ? value : complain("kind"),
		chapters: readList,
		narrator: readWords,
		aliases: readAliases,
		distinct: (value, complain) =>
			Array.isArray(value) && value.every((pair) => isWordList(pair) && pair.length === 2) ? value : complain("pairs"),
		notNames: readList,
	}),
);

function readKeys(value: Record<string, unknown>, mistakes: string[]): Manifest {
	const read: Record<string, unknown> = {};
	for (const [key, given] of Object.entries(value)) {
		const reader = KEYS.get(key);
		if (reader === undefined) {
			mistakes.push(`unknown key "${key}"`);
			continue;
		}
		read[key] = reader(given, (problem, more = "") => {
			mistakes.push(`"${key}" ${MUST_BE[problem]}${more}`);
			return undefined;
		});
	}
	return withNames(read);
}

export function isManifestKey(name: string): boolean {
	return KEYS.has(name);
}

/** A property that is named as a key of ours, and why it cannot be one. */
export type IgnoredProperty = { readonly property: string; readonly problem: ValueProblem };

/**
 * What a note's properties say in a manifest's keys. Other keys are other programs'; what cannot be used is left out, since a note is
 * not written for Footnote alone.
 */
export function readProperties(value: Readonly<Record<string, unknown>>): {
	readonly manifest: Manifest;
	readonly ignored: readonly IgnoredProperty[];
} {
	const read: Record<string, unknown> = {};
	const ignored: IgnoredProperty[] = [];
	for (const [property, given] of Object.entries(value)) {
		const said = KEYS.get(property)?.(given, (problem) => void ignored.push({ property, problem }));
		if (said !== undefined) read[property] = said;
	}
	return { manifest: withNames(read), ignored };
}

function withNames(read: Readonly<Record<string, unknown>>): Manifest {
	const { narrator, aliases, distinct, notNames, ...rest } = read;
	if ([narrator, aliases, distinct, notNames].every((hint) => hint === undefined)) return rest as Manifest;
	const names = { narrator, aliases: aliases ?? [], distinct: distinct ?? [], notNames: notNames ?? [] };
	return { ...rest, names } as Manifest;
}

function readWords(value: unknown, complain: Complain): string | undefined {
	return typeof value === "string" && value.trim() !== "" ? value.trim() : complain("words");
}

function readList(value: unknown, complain: Complain): readonly string[] | undefined {
	return isWordList(value) ? value : complain("list");
}

function readDateline(value: unknown, complain: Complain): Dateline | undefined {
	if (!isRecord(value)) return complain("dateline");
	const { place, day, ...rest } = value;
	if (Object.keys(rest).length > 0) return complain("dateline", `, without "${Object.keys(rest).join('", "')}"`);
	if (place !== undefined && typeof place !== "string") return complain("dateline");
	if (day !== undefined && !(typeof day === "string" && isDay(day))) return complain("dateline", ': "day" is no day');
	return dropUndefined({ place, day });
}

function readAliases(value: unknown, complain: Complain): AliasHint[] | undefined {
	if (!isRecord(value)) return complain("aliases");
	const hints: AliasHint[] = [];
	for (const [name, given] of Object.entries(value)) {
		const { kind, names } = isRecord(given) ? given : { kind: undefined, names: given };
		const aliases = Array.isArray(names) ? names.map(readAlias) : [undefined];
		const known = kind === undefined || kind === "person" || kind === "place" || kind === "organization";
		if (!known || aliases.includes(undefined)) return complain("aliases", `; "${name}" does not`);
		hints.push({ name, kind: kind as AliasHint["kind"], aliases: aliases.filter((alias) => alias !== undefined) });
	}
	return hints;
}

function readAlias(value: unknown): { name: string; from?: Place } | undefined {
	if (typeof value === "string") return value.trim() === "" ? undefined : { name: value };
	if (!isRecord(value) || typeof value["name"] !== "string") return undefined;
	if (value["from"] === undefined) return { name: value["name"] };
	const place = /^(?:(\d+):)?(\d+)$/u.exec(String(value["from"]));
	if (place === null) return undefined;
	return { name: value["name"], from: { chapter: Number(place[1] ?? 1), paragraph: Number(place[2]) } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isWordList(value: unknown): value is string[] {
	return Array.isArray(value) && value.every((word) => typeof word === "string" && word.trim() !== "");
}

function dropUndefined<T extends object>(value: T): T {
	return Object.fromEntries(Object.entries(value).filter(([, given]) => given !== undefined)) as T;
}
