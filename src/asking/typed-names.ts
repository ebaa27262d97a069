import { commandWords, OTHER_LANGUAGES, type OtherLanguage, wordsId } from "../answering/wording/command-words.ts";
import { editDistance } from "../language/spelling.ts";

/** The languages that call a command so: a line is typed in English or in one of these. */
export function languagesCalling(path: readonly string[], word: string): readonly OtherLanguage[] {
	return OTHER_LANGUAGES.filter((language) => isCalled(path, word, [language]));
}

/** Whether one of the languages calls a command or a subcommand so. */
export function isCalled(path: readonly string[], word: string, languages: readonly OtherLanguage[]): boolean {
	return namesIn(languages, wordsId("command", path)).some((name) => foldWord(name) === foldWord(word));
}

/** Commands named at once that a word may mean. */
const MOST_NEAR = 3;

/**
 * Commands that a word which names none may mean: those that begin with it, else those nearest in spelling. Only where no
 * English name is near, those of the other languages.
 */
export function commandsNear(names: readonly string[], word: string): readonly string[] {
	const near = nearest(names, foldWord(word));
	if (near.length > 0) return near;
	return nearest(
		names.flatMap((name) => namesIn(OTHER_LANGUAGES, wordsId("command", [name]))),
		foldWord(word),
	);
}

/** Of so few names a slip may be forgiven even in the shortest: "hwo" is "who". */
function nearest(names: readonly string[], typed: string): readonly string[] {
	if (typed.length < 2) return [];
	const begun = names.filter((name) => foldWord(name).startsWith(typed));
	const allowed = typed.length < 3 ? 0 : typed.length < 5 ? 1 : 2;
	const distances = names.map((name) => editDistance(typed, foldWord(name), allowed));
	const least = Math.min(...distances, allowed);
	const found = begun.length > 0 ? begun : names.filter((_, at) => distances[at] === least);
	return [...new Set(found)].slice(0, MOST_NEAR);
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
