import { shippedTexts } from "../../shipped-files.ts";
import { readSentences, type Sentences } from "./fluent-language.ts";

/** Languages that the bot speaks, as their folders are called: BCP 47. */
export const LANGUAGE_TAGS = ["en", "de", "fr", "es", "pt-BR"] as const;
export type LanguageTag = (typeof LANGUAGE_TAGS)[number];

/** The sentences of a language, from its files. */
export function readLanguage(tag: LanguageTag): Sentences {
	return readSentences(tag, shippedTexts(`src/answering/wording/${tag}`, ".ftl"));
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
