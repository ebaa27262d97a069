import { languageRules } from "./language.ts";

/** Whether a word says nothing of what is asked, or only asks. @param word Normalized. */
export function isStopWord(word: string, language: string): boolean {
	return languageRules(language).isStopWord(word);
}
