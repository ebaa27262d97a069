import { baseLanguage } from "./base-language.ts";
import { scriptLanguage } from "./detect-language.ts";
import { KNOWN_LANGUAGES, languageRules } from "./language.ts";
import { splitWords, type Word } from "./words.ts";

/** Small words more that another language must have of a question than the story's: many are in several. */
const LEAD = 2;
/** Share of its words that must be that language's: names and what is asked about tell nothing. */
const LEAST_SHARE = 1 / 3;

/**
 * The language that a question is written in, if its small words or its script tell that it is none of these.
 *
 * @returns undefined where it is one of them, or too little is there to tell: names, a few words.
 */
export function otherLanguageOf(question: string, languages: readonly string[]): string | undefined {
	const bases = languages.map(baseLanguage);
	const script = scriptLanguage(question);
	if (script !== undefined) return bases.some((base) => mayBe(script, base)) ? undefined : script;
	const split = splitWords(question, "en");
	const words = new Set(split.map(({ text }) => text));
	const count = (code: string) => [...words].filter(languageRules(code).isStopWord).length;
	if (!bases.includes("en") && bases.every((base) => count(base) === 0) && split.some(isPlainEnglish)) return "en";
	const [best, most] = KNOWN_LANGUAGES.map((code) => [code, count(code)] as const).reduce((first, next) =>
		next[1] > first[1] ? next : first,
	);
	if (bases.includes(best) || most < words.size * LEAST_SHARE) return undefined;
	return bases.every((base) => most - count(base) >= LEAD) ? best : undefined;
}

/** "the frog": the bot speaks English, and one word of it tells more than one of a language that is merely possible ("los Angeles"). */
function isPlainEnglish({ text, capital }: Word): boolean {
	return !capital && KNOWN_LANGUAGES.every((code) => languageRules(code).isStopWord(text) === (code === "en"));
}

/** Languages that a few signs may be in too, by the one that they are taken for; kana are Japanese alone. */
const MAY_BE: ReadonlyMap<string, readonly string[]> = new Map([
	["zh", ["ja", "yue"]],
	["ru", ["uk", "sr", "bg", "be", "mk"]],
	["uk", ["be"]],
	["ar", ["fa", "ur"]],
	["fa", ["ar", "ur"]],
	["hi", ["mr", "ne"]],
]);

function mayBe(script: string, language: string): boolean {
	return script === language || MAY_BE.get(script)?.includes(language) === true;
}
