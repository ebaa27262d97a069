import {
	FluentBundle,
	type FluentFunction,
	FluentNone,
	FluentNumber,
	FluentResource,
	FluentType,
} from "@fluent/bundle";
import type { Saying } from "./saying.ts";

/** A language's sentences: each saying's stands under the saying's own name, its fields are the sentence's variables. */
export type Sentences = {
	/** @throws Error if there is no such sentence, or it asks for what is not there: a bug of the language's files. */
	sentenceOf(saying: Saying | ({ readonly say: string } & object)): Sentence;
	has(id: string): boolean;
};

/** `isOurs`: it begins with words of ours, not with a name, a title or the story's words, which never change. */
export type Sentence = { readonly words: string; readonly isOurs: boolean };

type Values = Record<string, string | FluentType<unknown>>;

/** Stands before each piece of text that a language's file holds, so that it is seen whether a sentence begins with one. */
const OURS = "\ue000";

/** Several words or sentences; by themselves they are joined as a list: "a, b and c". */
class FluentList extends FluentType<readonly string[]> {
	override toString(): string {
		return this.value.join(", ");
	}
}

/** What only a function of ours can word, such as a day. */
export class FluentFacts extends FluentType<object> {
	override toString(): string {
		return "";
	}
}

/**
 * Reads a language's files. In a sentence `$name` is a field of the saying; a field of a field is `$page-count`; a field that
 * is absent is none, so a selector takes its default for it. Functions: `HAS($a)` (yes or no), `COUNT($list)`, `LIST($list)`,
 * `QUOTE($words)`, both with `join: "or"`, `NAME($name)` ("the cook" with a capital where a sentence begins), `LOWER($words)`,
 * `DESCRIBED($id, $description)` (what a command or an option says of itself, of which the saying has the English).
 *
 * @param tag BCP 47.
 * @see https://projectfluent.org/fluent/guide
 */
export function readSentences(tag: string, texts: readonly string[]): Sentences {
	const describe = (id: string): string | undefined => {
		const description = bundle.getMessage(id)?.attributes["description"];
		return description === undefined ? undefined : bundle.formatPattern(description);
	};
	const bundle: FluentBundle = new FluentBundle(tag, {
		// Marks around each name for scripts of the other direction would be seen in a terminal, and counted by Discord.
		useIsolating: false,
		transform: (text) => OURS + text,
		functions: functionsOf(tag, (words) => format("quoted", { words }), describe),
	});
	for (const text of texts) {
		const [problem] = bundle.addResource(new FluentResource(text));
		if (problem !== undefined) throw problem;
	}
	const format = (id: string, values: Values): string => {
		const pattern = bundle.getMessage(id)?.value;
		if (pattern === undefined || pattern === null) throw new Error(`${tag}: no sentence for ${id}`);
		const errors: Error[] = [];
		const words = bundle.formatPattern(pattern, values, errors);
		const problem = errors.find((error) => !error.message.startsWith("Unknown variable"));
		if (problem !== undefined) throw problem;
		return words;
	};
	const sentences: Sentences = {
		sentenceOf: ({ say, ...fields }) => {
			const raw = format(
				say,
				valuesOf(fields, (saying) => sentences.sentenceOf(saying).words),
			);
			return { words: raw.replaceAll(OURS, ""), isOurs: raw.startsWith(OURS) };
		},
		has: (id) => bundle.hasMessage(id),
	};
	return sentences;
}

type SayWords = (saying: { readonly say: string }) => string;

function valuesOf(fields: object, say: SayWords, before = ""): Values {
	const values: Values = {};
	for (const [name, value] of Object.entries(fields)) {
		const key = `${before}${name}`;
		values[key] = valueIn(value, say);
		if (values[key] instanceof FluentFacts) Object.assign(values, valuesOf(value, say, `${key}-`));
	}
	return values;
}

function valueIn(value: unknown, say: SayWords): Values[string] {
	if (value === undefined || value === null) return new FluentNone();
	if (typeof value === "string") return value;
	if (typeof value === "number") return new FluentNumber(value, { useGrouping: false });
	if (typeof value === "boolean") return String(value);
	if (Array.isArray(value)) return new FluentList(value.map((one) => listed(one, say)));
	return isSaying(value) ? say(value) : new FluentFacts(value);
}

function listed(value: unknown, say: SayWords): string {
	return isSaying(value) ? say(value) : String(value);
}

function isSaying(value: unknown): value is { readonly say: string } {
	return typeof value === "object" && value !== null && "say" in value && typeof value.say === "string";
}

function functionsOf(
	tag: string,
	quote: (words: string) => string,
	describe: (id: string) => string | undefined,
): Record<string, FluentFunction> {
	const joined = {
		and: new Intl.ListFormat(tag, { type: "conjunction" }),
		or: new Intl.ListFormat(tag, { type: "disjunction" }),
	};
	const join = (words: readonly string[], { join: how }: Record<string, unknown>): string => {
		const list = joined[how === "or" ? "or" : "and"].formatToParts(words).map(({ value }) => value);
		// English lists of ours have no comma before the last "and".
		return tag === "en" ? list.join("").replace(/, (and|or) (?=[^,]*$)/u, " $1 ") : list.join("");
	};
	return {
		HAS: ([value]) => (value === undefined || value instanceof FluentNone || value === "" ? "no" : "yes"),
		COUNT: ([value]) => new FluentNumber(value instanceof FluentList ? value.value.length : 0, { useGrouping: false }),
		LIST: ([value], named) => join(wordsIn(value), named),
		QUOTE: ([value], named) => join(wordsIn(value).map(quote), named),
		NAME: ([value]) => nameAtBeginning(String(value ?? "")),
		DESCRIBED: ([id, english]) => describe(String(id ?? "")) ?? String(english ?? ""),
		LOWER: ([value]) => lowerFirst(String(value ?? "")),
	};
}

function wordsIn(value: unknown): readonly string[] {
	return value instanceof FluentList ? value.value : [String(value ?? "")];
}

/** "The cook" and "My mother" have a capital where a sentence begins, and behind a limit they have none. */
function nameAtBeginning(name: string): string {
	return /^(?:the|my)\s/u.test(name) ? `${OURS}${name.charAt(0).toUpperCase()}${name.slice(1)}` : name;
}

function lowerFirst(words: string): string {
	return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
