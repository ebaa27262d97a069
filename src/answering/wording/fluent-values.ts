import { FluentNone, FluentNumber, FluentType, type Scope } from "@fluent/bundle";
import { WHOLE_CHAPTER } from "../../story/place.ts";
import type { ReadingWarning } from "../../story/reading-warning.ts";

/** The variables of a sentence. */
export type Values = Record<string, string | FluentType<unknown>>;

/** The words of a sentence, by its id and its fields. */
export type Phrase = (id: string, fields: object) => string;

/**
 * Stands before each piece of text that a language's file holds, so that it is seen whether a sentence begins with one. A
 * noncharacter, which Unicode keeps for such a use within a program.
 */
export const OURS = "\ufdd0";

/** Several words or sentences. */
export class FluentList extends FluentType<readonly string[]> {
	readonly #joined: string | undefined;

	/** @param joined How they stand in a sentence; "a, b, c" where it is not said. */
	constructor(value: readonly string[], joined?: string) {
		super(value);
		this.#joined = joined;
	}

	override toString(): string {
		return this.#joined ?? this.value.join(", ");
	}
}

/** A number of ours: a sentence that begins with it is ours too. */
class FluentCount extends FluentNumber {
	override toString(scope?: Scope): string {
		return `${OURS}${super.toString(scope)}`;
	}
}

/** Data without words of its own: its fields are variables. */
class FluentFacts extends FluentType<undefined> {
	override toString(): string {
		return "";
	}
}

/** Data within sayings that has sentences of its own: the field that names which, and what stands before that name in their ids. */
const NAMED_BY = { by: "reason", what: "left-out", warning: "warning", note: "note" } as const;

/** Data that is worded in one way wherever it stands in a field of this name: the sentence's id. */
const PHRASES: Readonly<Record<string, string>> = {
	as: "described-as",
	differences: "difference",
	limits: "limit-of-story",
	near: "near-each-other",
	warnings: "read-with-warnings-in-line",
};

/** Warnings that a line has room for. */
const MOST_IN_LINE = 2;

/** The fields of a saying as variables: those of a field `page` are `page-number`, `page-count` … */
export function valuesOf(fields: object, phrase: Phrase, before = ""): Values {
	const values: Values = {};
	for (const [name, value] of Object.entries(fields)) {
		const key = `${before}${name}`;
		values[key] = valueIn(name, value, phrase);
		if (isData(value)) Object.assign(values, valuesOf(factsOf(name, value), phrase, `${key}-`));
	}
	return values;
}

function valueIn(name: string, value: unknown, phrase: Phrase): Values[string] {
	if (value === undefined || value === null) return new FluentNone();
	if (value instanceof FluentType) return value;
	if (typeof value === "number") return new FluentCount(value, { useGrouping: false });
	if (typeof value === "boolean") return String(value);
	if (Array.isArray(value)) return new FluentList(value.map((one) => wordsOf(name, one, phrase) ?? ""));
	return wordsOf(name, value, phrase) ?? new FluentFacts(undefined);
}

/** Undefined for data without words of its own. */
function wordsOf(name: string, value: unknown, phrase: Phrase): string | undefined {
	if (typeof value !== "object" || value === null) return withoutMark(String(value));
	if ("say" in value && typeof value.say === "string") return phrase(value.say, value);
	for (const [by, before] of Object.entries(NAMED_BY)) {
		const kind = (value as Record<string, unknown>)[by];
		if (typeof kind !== "string") continue;
		const words = phrase(`${before}-${kind}`, factsOf(name, value));
		return before === "warning" ? withinFiles(words, value as ReadingWarning, phrase) : words;
	}
	const id = PHRASES[name];
	return id === undefined ? undefined : phrase(id, factsOf(name, value));
}

/** Data, and what its words depend on besides. */
function factsOf(name: string, value: object): object {
	if (Array.isArray(value)) return { first: value[0], second: value[1] };
	if (name === "place" && "paragraph" in value && "chapter" in value) return { ...value, at: atOf(value) };
	if ("what" in value && "count" in value && "words" in value) {
		return { ...value, isCut: Number(value.count) > (value.words as readonly string[]).length };
	}
	if (name === "warnings" && "first" in value) {
		const first = (value.first as readonly object[]).slice(0, MOST_IN_LINE);
		return { ...value, first, more: Number((value as { count?: unknown }).count) - first.length };
	}
	return value;
}

type PlaceAt = "start" | "beginning" | "end" | "paragraph";

function atOf({ chapter, paragraph }: { readonly chapter: unknown; readonly paragraph: unknown }): PlaceAt {
	if (paragraph === 0) return chapter === 1 ? "start" : "beginning";
	return typeof paragraph === "number" && paragraph < WHOLE_CHAPTER ? "paragraph" : "end";
}

function withinFiles(problem: string, { within }: ReadingWarning, phrase: Phrase): string {
	const { files, count } = within ?? { files: [], count: 0 };
	return files.length === 0 ? problem : phrase("warning-in-files", { files, more: count - files.length, problem });
}

/** Words that are not ours never pass for ours. */
function withoutMark(words: string): string {
	return words.includes(OURS) ? words.replaceAll(OURS, "\ufffd") : words;
}

function isData(value: unknown): value is object {
	if (typeof value !== "object" || value === null || value instanceof FluentType) return false;
	return !Array.isArray(value) && !("say" in value);
}
