import { stemmer as danish } from "@orama/stemmers/danish";
import { stemmer as dutch } from "@orama/stemmers/dutch";
import { stemmer as finnish } from "@orama/stemmers/finnish";
import { stemmer as french } from "@orama/stemmers/french";
import { stemmer as german } from "@orama/stemmers/german";
import { stemmer as italian } from "@orama/stemmers/italian";
import { stemmer as norwegian } from "@orama/stemmers/norwegian";
import { stemmer as portuguese } from "@orama/stemmers/portuguese";
import { stemmer as russian } from "@orama/stemmers/russian";
import { stemmer as spanish } from "@orama/stemmers/spanish";
import { stemmer as swedish } from "@orama/stemmers/swedish";
import { baseLanguage } from "./base-language.ts";
import { englishStem } from "./english-stem.ts";
import { ASKING_WORDS, SMALL_WORDS } from "./lists/small-words.ts";
import { normalizeWord } from "./normalize.ts";

/** What is so of the words of one language. All words are normalized. */
export type Language = {
	/** BCP 47, in its shortest form. */
	readonly code: string;
	/** The form under which a word is indexed: the same for "Pferd" and "Pferde". */
	readonly stem: (word: string) => string;
	/** Says nothing of what is asked, or only asks. */
	readonly isStopWord: (word: string) => boolean;
};

/** Snowball's, but for English, whose stems all that was learned rests on. */
const STEMMERS: Readonly<Record<string, (word: string) => string>> = {
	da: danish,
	de: german,
	en: englishStem,
	es: spanish,
	fi: finnish,
	fr: french,
	it: italian,
	no: norwegian,
	nl: dutch,
	pt: portuguese,
	ru: russian,
	sv: swedish,
};

/** Languages that are read by the rules of another. */
const SAME_RULES: ReadonlyMap<string, string> = new Map([
	["nb", "no"],
	["nn", "no"],
	["yue", "zh"],
]);

/**
 * Endings as the stemmer knows them, of words without their accents: what is searched must be found as it is typed, and few
 * type accents. German is also typed without its dots ("Waelder"), Snowball's own rule for it but for vowels that only meet ("Bauer").
 */
const ENDINGS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
	de: [
		[/ae/gu, "a"],
		[/oe/gu, "o"],
		[/(?<![aeq])ue/gu, "u"],
		[/innen$/u, "in"],
	],
	es: [
		[/ia(?=s?$|n$|mos$)/u, "ía"],
		[/cion$/u, "ción"],
	],
	fr: [
		[/ees?$/u, "e"],
		[/(?<=[^s])s$/u, ""],
		[/(?<=..[^aeiou])erent$/u, "er"],
	],
	nl: [
		[/zen$/u, "sen"],
		[/ven$/u, "fen"],
		[/([bfglmnprs])\1en$/u, "$1en"],
	],
	pt: [
		[/oes$/u, "ão"],
		[/ao$/u, "ão"],
	],
	ru: [[/(?<=[аеиоуыэюя])и$/u, "й"]],
};

/** What French and Italian write before a vowel, in one with the word: "l'eau", "qu'elle", "dell'anno". */
const ELIDED: Readonly<Record<string, RegExp>> = {
	fr: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=\p{L})/u,
	it: /^(?:[cdlmnstv]|un|gli|all|dall|dell|nell|sull|coll|quell|quest|bell|sant)'(?=\p{L})/u,
};

/** Codes of the languages whose small words are known. */
export const KNOWN_LANGUAGES: readonly string[] = Object.keys(SMALL_WORDS);

const RULES: ReadonlyMap<string, Language> = new Map(KNOWN_LANGUAGES.map((code) => [code, makeRules(code)]));
const ENGLISH = RULES.get("en") as Language;

/** The rules for the words of a language; of one that has none here every word stands for itself. */
export function languageRules(tag: string): Language {
	if (tag === "en") return ENGLISH;
	const base = baseLanguage(tag);
	const code = SAME_RULES.get(base) ?? base;
	return RULES.get(code) ?? { code, stem: (word) => word, isStopWord: () => false };
}

function makeRules(code: string): Language {
	const small = new Set(
		`${SMALL_WORDS[code] ?? ""} ${ASKING_WORDS[code] ?? ""}`.trim().split(/\s+/u).map(normalizeWord),
	);
	const stemmer = STEMMERS[code] ?? ((word: string) => word);
	if (code === "en") return { code, stem: stemmer, isStopWord: (word) => small.has(word) };
	const elided = ELIDED[code];
	const bare = (word: string) => (elided === undefined ? word : word.replace(elided, ""));
	return {
		code,
		stem: (word) => stemWith(stemmer, ENDINGS[code] ?? [], bare(word)),
		isStopWord: (word) => small.has(bare(word)),
	};
}

/** What is longer is no word, and a stemmer need not say how long it takes for it. */
const LONGEST_WORD = 60;

function stemWith(
	stemmer: (word: string) => string,
	endings: readonly (readonly [RegExp, string])[],
	word: string,
): string {
	if (word.length < 3 || word.length > LONGEST_WORD || /\p{N}/u.test(word)) return word;
	const known = endings.reduce((left, [ending, restored]) => left.replace(ending, restored), word);
	return normalizeWord(stemmer(known));
}
