import { FluentResource } from "@fluent/bundle";
import { shippedTexts } from "../../shipped-files.ts";
import { LANGUAGE_TAGS, type LanguageTag } from "./languages.ts";

/** What one language calls a command, one of its options or a value of it, and what it says of it. */
export type CommandWords = { readonly name: string; readonly description?: string | undefined };

/** By `wordsId`. */
export type WordsById = ReadonlyMap<string, CommandWords>;

/** Languages but English, whose words are the commands' own. */
export const OTHER_LANGUAGES = LANGUAGE_TAGS.filter((tag) => tag !== "en");
type OtherLanguage = Exclude<LanguageTag, "en">;

const WORDS: Readonly<Record<string, WordsById>> = Object.fromEntries(OTHER_LANGUAGES.map((tag) => [tag, read(tag)]));

/** What a language calls the commands. */
export function commandWords(tag: OtherLanguage): WordsById {
	return WORDS[tag] as WordsById;
}

/**
 * The id under which words stand in a language's `commands.ftl`.
 *
 * @param path Names in English from the command down; of an option that all questions have, its own alone.
 */
export function wordsId(kind: "command" | "option" | "choice", path: readonly string[]): string {
	return [kind, ...path].join("-").toLowerCase().replaceAll(" ", "-");
}

function read(tag: string): WordsById {
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
