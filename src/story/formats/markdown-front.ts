import { parse, YAMLError } from "yaml";
import { parseDay } from "../day.ts";
import { type LeftOut, tallyLeftOut } from "../left-out.ts";
import { isManifestKey, type Manifest, readProperties } from "../manifest.ts";
import type { ReadingWarning } from "../reading-warning.ts";
import { fileMistake } from "./file-mistake.ts";

export type Front = {
	/** What it says, in the keys of a manifest. */
	readonly front: Manifest;
	/** The text below it. */
	readonly body: string;
	/** Its place among its folder's notes, where a property says so. */
	readonly order?: number | undefined;
	readonly leftOut: readonly LeftOut[];
	readonly warnings: readonly ReadingWarning[];
};

/** As long as a person may write it, in characters: the parser's time grows with the square of the keys, and rules may stand between scenes. */
const YAML_FRONT = /^\n{0,5}---[ \t]*(?=\n)([\s\S]{0,50000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u;
const TOML_FRONT = /^\+\+\+[ \t]*\n([\s\S]{0,50000}?)\n\+\+\+[ \t]*(?:\n|$)/u;
const JSON_FRONT = /^(\{[ \t]*\n[\s\S]{0,50000}?\n\})[ \t]*(?:\n|$)/u;
/** Pandoc's: "% Title", "% Author", "% Date". */
const TITLE_BLOCK = /^%[ \t]+(.{1,500})\n(?:%[ \t]*(.{0,500})\n)?(?:%[ \t]*(.{0,500})(?:\n|$))?/u;

/**
 * What stands before a note's text: YAML between lines of three hyphens, TOML between plus signs, JSON in braces, or Pandoc's title.
 * Data, never code. Keys of other programs say nothing; a value of ours that cannot be used is ignored with a warning.
 *
 * @throws UserError for aliases within aliases, of which a few lines can stand for gigabytes.
 */
export function readFront(given: string, path: string): Front {
	const text = given.replace(/^\uFEFF/u, "");
	const yaml = YAML_FRONT.exec(text);
	if (yaml !== null) return frontOf(readYaml(yaml[1] as string, path), text, yaml[0].length);
	const toml = TOML_FRONT.exec(text);
	if (toml !== null) return frontOf({ value: readLines(toml[1] as string, "=") }, text, toml[0].length);
	const json = JSON_FRONT.exec(text);
	if (json !== null) return frontOf({ value: readJson(json[1] as string) }, text, json[0].length);
	const pandoc = TITLE_BLOCK.exec(text);
	if (pandoc === null) return none(text);
	const [all, title, author, date] = pandoc;
	return frontOf({ value: { title, author: author || undefined, date: date || undefined } }, text, all.length);
}

type Values = { readonly value: unknown; readonly problem?: string };

function none(body: string): Front {
	return { front: {}, body, leftOut: [], warnings: [] };
}

function frontOf({ value, problem }: Values, text: string, length: number): Front {
	if (!isFront(value, text)) return none(text);
	const known: Record<string, unknown> = {};
	const leftOut = tallyLeftOut();
	let order: number | undefined;
	for (const [key, said] of Object.entries(value ?? {})) {
		const name = FRONT_KEYS.get(key.toLowerCase()) ?? key;
		if (ORDER_KEYS.has(key.toLowerCase()) && order === undefined && isNumber(said)) order = Number(said);
		const read = isManifestKey(name) ? manifestValue(name, said) : undefined;
		if (read !== undefined) known[name] ??= read;
		else if (said !== null) leftOut.add("properties", `${key}: ${shortly(said)}`);
	}
	const { manifest, ignored } = readProperties(known);
	const warnings = [
		...(problem === undefined ? [] : [{ warning: "bad-properties", problem } as const]),
		...ignored.map((one) => ({ warning: "ignored-property", ...one }) as const),
	];
	return { front: manifest, body: text.slice(length), order, leftOut: leftOut.list(), warnings };
}

/** Prose between two rules is no front matter, be there a colon in it. */
function isFront(value: unknown, text: string): value is Record<string, unknown> | null {
	if (value === null) return true;
	if (typeof value !== "object" || Array.isArray(value)) return false;
	const keys = Object.keys(value);
	return !/^(?:\n|---[ \t]*\n[ \t]*\n)/u.test(text) || keys.some((key) => isManifestKey(FRONT_KEYS.get(key) ?? key));
}

function shortly(value: unknown): string {
	if (Array.isArray(value)) return value.slice(0, 10).map(String).join(", ");
	return typeof value === "object" ? JSON.stringify(value).slice(0, 200) : String(value).slice(0, 200);
}

const FRONT_KEYS: ReadonlyMap<string, string> = new Map(
	Object.entries({
		title: "title",
		author: "author",
		lang: "language",
		date: "published",
		authors: "author",
		creator: "author",
	}),
);

/** What Hugo, Jekyll's themes and people who keep a campaign's notes call the place of a note among the others. */
const ORDER_KEYS: ReadonlySet<string> = new Set(["weight", "order", "nav_order", "session", "chapter", "episode"]);

function isNumber(value: unknown): boolean {
	return typeof value === "number" || (typeof value === "string" && /^\d{1,6}$/u.test(value));
}

/** A property in a manifest's form; undefined if it is empty, or another program's by its form. */
function manifestValue(name: string, given: unknown): unknown {
	if (given === null || given === undefined || given === "") return undefined;
	switch (name) {
		case "published":
			// Site generators: whether it is shown at all.
			return typeof given === "boolean" ? undefined : (dayOf(given) ?? undefined);
		case "author":
			return authorOf(given) ?? given;
		case "title":
			return typeof given === "number" ? String(given) : given;
		case "aliases":
			// Obsidian's: other names of the note.
			return typeof given === "string" || Array.isArray(given) ? undefined : given;
		case "url":
			// Hugo's: a path in the site.
			return typeof given === "string" && given.startsWith("/") ? undefined : given;
		default:
			return given;
	}
}

/** "Jane Roe", a list of such, or a person with a name. */
function authorOf(given: unknown): string | undefined {
	const all = (Array.isArray(given) ? given : [given]).map((one: unknown) =>
		typeof one === "object" && one !== null && "name" in one ? (one as { readonly name: unknown }).name : one,
	);
	return all.length > 0 && all.every((one) => typeof one === "string") ? all.join(", ") : undefined;
}

function dayOf(value: unknown): string | undefined {
	const words = String(value);
	return parseDay(words.slice(0, 40)) ?? (/^\d{4}(?:-\d\d){0,2}/u.exec(words)?.[0] as string | undefined);
}

function readYaml(yaml: string, path: string): Values {
	try {
		// Few aliases: a handful of lines can stand for gigabytes otherwise. No tags: what is written is a day, never a moment in time.
		return { value: parse(yaml, { maxAliasCount: 20, schema: "core", resolveKnownTags: false, logLevel: "error" }) };
	} catch (error) {
		const [problem = ""] = (error as Error).message.split("\n");
		if (!(error instanceof YAMLError) && /excessive/iu.test(problem))
			throw fileMistake({ say: "front-matter", path, problem });
		// "title: Session 3: The Weir" is no YAML, but what is meant is plain.
		return looksLikeProperties(yaml) ? { value: readLines(yaml, ":"), problem } : { value: undefined };
	}
}

/** Whether most lines are properties: "key: value", an item of a list, or indented. */
function looksLikeProperties(yaml: string): boolean {
	const lines = yaml.split("\n").filter((line) => line.trim() !== "");
	const alike = lines.filter((line) => /^(?:[\p{L}_][\p{L}\d _-]{0,40}:(?:\s|$)|\s*-\s|\s+\S|#)/u.test(line));
	return alike.length * 3 >= lines.length * 2;
}

/** Properties that stand on a line of their own each; those of more lines are passed over. */
function readLines(text: string, mark: ":" | "="): Record<string, unknown> {
	const properties: Record<string, unknown> = {};
	for (const line of text.split("\n")) {
		// What follows the head of a table is the table's.
		if (mark === "=" && /^\s*\[/u.test(line)) break;
		const at = line.indexOf(mark);
		const key = line.slice(0, Math.max(0, at)).trim().replace(/^"|"$/gu, "");
		if (/^[\p{L}_][\p{L}\d_-]{0,40}$/u.test(key) && !/^\s/u.test(line))
			properties[key] ??= simpleValue(line.slice(at + 1));
	}
	return properties;
}

function simpleValue(given: string): unknown {
	const words = given.trim().slice(0, 1000);
	const quoted = /^(["'])(.*)\1(?:\s+#.*)?$/u.exec(words);
	if (quoted !== null) return quoted[2];
	if (words === "true" || words === "false") return words === "true";
	const list = /^\[(.*)\]$/u.exec(words);
	if (list === null) return words === "" ? undefined : words;
	return (list[1] as string)
		.split(",")
		.map((item) => item.trim().replace(/^(["'])(.*)\1$/u, "$2"))
		.filter((item) => item !== "");
}

function readJson(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}
