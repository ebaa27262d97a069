import type { LanguageTag } from "./languages.ts";

/** Each language's own name for itself: whoever chooses one need not know the one they are asked in. */
export const LANGUAGE_TITLES: Readonly<Record<LanguageTag, string>> = {
	en: "English",
	de: "Deutsch",
	fr: "Français",
	es: "Español",
	"pt-BR": "Português (Brasil)",
};

export function languageTitle(tag: string | undefined): string | undefined {
	return tag === undefined ? undefined : new Map(Object.entries(LANGUAGE_TITLES)).get(tag);
}
