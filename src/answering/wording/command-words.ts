import { FluentResource } from "@fluent/bundle";
import { shippedTexts } from "../../shipped-files.ts";
import type { LanguageTag } from "./languages.ts";

/** What one language calls a command, one of its options or a value of it, and what it says of it. */
type CommandWords = { readonly name: string; readonly description?: string | undefined };

/** By `wordsId`. */
type WordsById = ReadonlyMap<string, CommandWords>;

/** Any but English, whose words are the commands' own. */
export type OtherLanguage = Exclude<LanguageTag, "en">;
export const OTHER_LANGUAGES = ["de", "fr", "es", "pt-BR"] as const satisfies readonly OtherLanguage[];

const WORDS: Readonly<Record<OtherLanguage, WordsById>> = {
	de: read("de"),
	fr: read("fr"),
	es: read("es"),
	"pt-BR": read("pt-BR"),
};

/** What a language calls the commands. */
export function commandWords(tag: OtherLanguage): WordsById {
	return WORDS[tag];
}

export type WordsKind = "command" | "option" | "choice";

/**
 * The id under which words stand in a language's `commands.ftl`.
 *
 * @param path Names in English from the command down; of an option that all questions have, its own alone.
 */
export function wordsId(kind: WordsKind, path: readonly string[]): string {
	return [kind, ...path].join("-").toLowerCase().replaceAll(" ", "-");
}

function read(tag: OtherLanguage): WordsById {
	const words = new Map<string, CommandWords>();
	for (const text of shippedTexts(`src/answering/wording/${tag}`, "commands.ftl")) {
		for (const { id, value, attributes } of new FluentResource(text).body) {
			const { description } = attributes;
			if (typeof value !== "string") continue;
			words.set(id, { name: value, ...(typeof description === "string" ? { description } : {}) });
		}
	}
	return words;
}
