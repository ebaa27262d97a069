import { FluentResource } from "@fluent/bundle";
import { shippedFolder, shippedTexts } from "../../shipped-files.ts";
import { readSentences, type Sentences } from "./fluent-language.ts";
import { type Language, languageFrom } from "./language.ts";

/** Languages that the bot speaks, as their folders are called: BCP 47. */
export const LANGUAGE_TAGS = ["en", "de", "fr", "es", "pt-BR"] as const;
export type LanguageTag = (typeof LANGUAGE_TAGS)[number];

const ENGLISH = readLanguage("en");

/** The language that all others fall back to: logs, JSON and errors for whoever runs the bot are in it. */
export const english: Language = languageFrom(ENGLISH);

/** Read when somebody first speaks them. */
const languages = new Map<LanguageTag, Language>([["en", english]]);

export function languageTagged(tag: LanguageTag): Language {
	const known = languages.get(tag) ?? languageFrom(readLanguage(tag, ENGLISH));
	languages.set(tag, known);
	return known;
}

/** The sentences of a language, from its files. */
export function readLanguage(tag: LanguageTag, fallback?: Sentences): Sentences {
	return readSentences(tag, filesOf(tag), fallback);
}

/** A language's files; one that nobody has begun has none. */
export function filesOf(tag: LanguageTag): readonly FluentResource[] {
	const path = `src/answering/wording/${tag}`;
	const texts = tag !== "en" && shippedFolder(path) === undefined ? [] : shippedTexts(path, ".ftl");
	return texts.map((text) => new FluentResource(text));
}

/**
 * The language that comes nearest to a locale: Discord's, or a terminal's ("de_AT.UTF-8").
 *
 * @returns English for a language that the bot does not speak.
 */
export function nearestLanguage(locale: string | undefined): LanguageTag {
	const [wanted = ""] = (locale ?? "").replaceAll("_", "-").toLowerCase().split(".");
	const [base] = wanted.split("-");
	const near = LANGUAGE_TAGS.find((tag) => tag.toLowerCase() === wanted);
	return near ?? LANGUAGE_TAGS.find((tag) => tag.toLowerCase().split("-")[0] === base) ?? "en";
}
