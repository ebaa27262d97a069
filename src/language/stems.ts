import { languageRules } from "./language.ts";

/**
 * The form under which a word is indexed: the same for "Pferd" and "Pferde". In a language that has no stemmer here the word
 * itself, because another's would cut it at random.
 *
 * @param word Normalized.
 */
export function stemOf(word: string, language: string): string {
	return languageRules(language).stem(word);
}
