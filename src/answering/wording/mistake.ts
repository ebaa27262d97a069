import { UserError } from "../../errors.ts";
import type { Language } from "./language.ts";
import { english } from "./languages.ts";
import type { Saying } from "./saying.ts";

/** A mistake of the asker's, told in the language of whoever is told. */
export function mistake(saying: Saying, options: ErrorOptions = {}): UserError {
	return new UserError(english.say(saying), { ...options, saying });
}

/** What a mistake says; one that was made where no sentences are known is told in English. */
export function mistakeWords({ message, saying }: UserError, language: Language = english): string {
	return saying === undefined ? message : language.say(saying as Saying);
}
