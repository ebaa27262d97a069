/** "German" of "de". @param language BCP 47, as far as whoever wrote the file kept to it. @param tag Of the language it is told in. */
export function languageName(language: string, tag: string): string {
	try {
		return new Intl.DisplayNames([tag], { type: "language" }).of(language.trim().replaceAll("_", "-")) ?? language;
	} catch {
		// A file may name a language that there is no name for.
		return language;
	}
}
