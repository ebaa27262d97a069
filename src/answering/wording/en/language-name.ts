/** "German" of "de". @param language BCP 47, as far as whoever wrote the file kept to it. */
export function languageName(language: string): string {
	try {
		return new Intl.DisplayNames(["en"], { type: "language" }).of(language.trim().replaceAll("_", "-")) ?? language;
	} catch {
		// A file may name a language that there is no name for.
		return language;
	}
}
