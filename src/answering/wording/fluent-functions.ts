import { type FluentFunction, FluentNone, FluentNumber, type FluentValue } from "@fluent/bundle";
import { dateWords } from "./date-words.ts";
import { FluentList, OURS, type Phrase } from "./fluent-values.ts";
import { languageName } from "./language-name.ts";

type Named = Record<string, FluentValue>;

/** What sentences in a language's files may call, beside Fluent's own; `docs/translating.md` tells of each. */
export function functionsOf(
	tag: string,
	phrase: Phrase,
	describe: (id: string) => string | undefined,
): Record<string, FluentFunction> {
	const join = joinerOf(tag);
	const quoted = (words: string) => phrase("in-quotes", { words: singleMarks(words, phrase) });
	const dates = dateWords(tag, phrase);
	return {
		HAS: ([value]) => (isNothing(value) ? "no" : "yes"),
		COUNT: ([value]) => new FluentNumber(value instanceof FluentList ? value.value.length : 0, { useGrouping: false }),
		LIST: (values, named) => join(values.flatMap(itemsOf), named),
		QUOTE: ([value], named) => {
			const items = itemsOf(value).map(quoted);
			return new FluentList(items, join(items, named));
		},
		NAME: ([value]) => nameAtBeginning(textOf(value)),
		DESCRIBED: ([id, own]) => describe(textOf(id)) ?? textOf(own),
		LOWER: ([value]) => lowerFirst(textOf(value)),
		DATE: ([value, words]) => dates.value(textOf(value), textOf(words)),
		DAY: ([value]) => dates.day(textOf(value)),
		WEEKDAY: ([value]) => dates.weekday(numberOf(value)),
		MONTH: ([value]) => dates.month(numberOf(value)),
		LANGUAGE: ([value]) => {
			const names = itemsOf(value).map((language) => languageName(language, tag));
			return new FluentList(names, join(names, {}));
		},
	};
}

/** Joins a list: "a, b and c", with `join: "or"` "a, b or c", with any other `join` by that; of more than `most` the first and "…". */
function joinerOf(tag: string): (items: readonly string[], named: Named) => string {
	// English lists of ours have no comma before the last "and", as in Britain.
	const locale = tag === "en" ? "en-GB" : tag;
	const and = new Intl.ListFormat(locale, { type: "conjunction" });
	const or = new Intl.ListFormat(locale, { type: "disjunction" });
	return (items, { join, most }) => {
		const limit = most instanceof FluentNumber ? most.value : items.length;
		const shown = items.length > limit ? [...items.slice(0, limit), "…"] : items;
		if (typeof join === "string" && join !== "and" && join !== "or") return shown.join(join);
		return (join === "or" ? or : and).format(shown);
	};
}

function isNothing(value: FluentValue | undefined): boolean {
	if (value instanceof FluentList) return value.value.length === 0;
	return value === undefined || value instanceof FluentNone || value === "";
}

function itemsOf(value: FluentValue | undefined): readonly string[] {
	return value instanceof FluentList ? value.value : isNothing(value) ? [] : [String(value)];
}

function textOf(value: FluentValue | undefined): string {
	return isNothing(value) ? "" : String(value);
}

function numberOf(value: FluentValue | undefined): number {
	return value instanceof FluentNumber ? value.value : Number.NaN;
}

/** Marks within quoted words become single ones, where they are like the marks around them: “‘Never,’ said Tom.” */
function singleMarks(words: string, phrase: Phrase): string {
	if (!/["“”„«»]/u.test(words)) return words;
	return phrase("in-quotes", { words: "" }).includes("«")
		? words.replaceAll("«", "‹").replaceAll("»", "›")
		: words.replaceAll("“", "‘").replaceAll("”", "’").replaceAll("„", "‚").replaceAll('"', "'");
}

/** "The cook" and "My mother" have a capital where a sentence begins, and behind a limit they have none. */
function nameAtBeginning(name: string): string {
	return /^(?:the|my)\s/u.test(name) ? `${OURS}${name.charAt(0).toUpperCase()}${name.slice(1)}` : name;
}

function lowerFirst(words: string): string {
	return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
