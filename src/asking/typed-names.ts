import { commandWords, OTHER_LANGUAGES, type OtherLanguage, wordsId } from "../answering/wording/command-words.ts";

/** The languages that call a command so: a line is typed in English or in one of these. */
export function languagesCalling(path: readonly string[], word: string): readonly OtherLanguage[] {
	return OTHER_LANGUAGES.filter((language) => isCalled(path, word, [language]));
}

/** Whether one of the languages calls a command or a subcommand so. */
export function isCalled(path: readonly string[], word: string, languages: readonly OtherLanguage[]): boolean {
	return namesIn(languages, wordsId("command", path)).some((name) => foldWord(name) === foldWord(word));
}

/** What the languages call an option. */
export function optionNames(path: readonly string[], languages: readonly OtherLanguage[]): readonly string[] {
	return namesIn(languages, wordsId("option", path));
}

function namesIn(languages: readonly OtherLanguage[], id: string): readonly string[] {
	return languages.flatMap((language) => commandWords(language).get(id)?.name ?? []);
}

/** Lower case without accents, for comparing what people type. */
export function foldWord(text: string): string {
	return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’‘]/g, "'").toLowerCase().trim();
}
