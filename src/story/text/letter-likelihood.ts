import { type LettersOf, USUAL_LETTERS, USUAL_WORDS } from "./usual-letters.ts";

/** Logarithms of how likely a character is, whatever the language. */
const PLAIN = -3;
const USUAL_MARK = -3.5;
const RARE_MARK = -8;
const NO_CHARACTER = -15;
/** A letter that the language does not have. */
const FOREIGN = -9;

/** What makes a character less likely where it stands. */
const CAPITAL_IN_WORD = -5;
const TWO_SCRIPTS_IN_WORD = -6;
const MARK_IN_WORD = -5;
const CAPITAL_BY_DIGIT = -2;

/** What stands between words in good texts of many languages. */
const USUAL_MARKS = new Set("“”‘’„‚«»‹›–—…•·§° ¿¡、。「」『』！？，：；（）《》〈〉・〜～　－―″′№");
/** What may stand between two letters of a word. */
const MARKS_IN_WORDS = new Set("’‑–—·・…、。「」『』！？，：；（）《》　～―");

/** Scripts whose letters never stand in one word with another's; a character's is 0 where it is none of them. */
const SCRIPTS = [
	/\p{Script=Latin}/u,
	/\p{Script=Cyrillic}/u,
	/\p{Script=Greek}/u,
	/[\p{Script=Hebrew}\p{Script=Arabic}]/u,
];

/** What a text's characters are, without regard to a language: what all languages have in common is weighed but once. */
export type LetterCounts = {
	/** Logarithm of how likely all is that is no letter beyond ASCII, and that letters stand where they do. */
	readonly common: number;
	/** Letters beyond ASCII, as small ones. */
	readonly letters: ReadonlyMap<string, number>;
	/** Characters, and those that no text has. */
	readonly all: number;
	readonly bad: number;
	/** Short words in ASCII. */
	readonly words: readonly string[];
};

export function countLetters(text: string): LetterCounts {
	const letters = new Map<string, number>();
	let common = 0;
	let all = 0;
	let bad = 0;
	let twoBefore: Kind = SPACE;
	let before: Kind = SPACE;
	for (const character of text) {
		const kind = kindOf(character);
		common += kind.likelihood;
		all++;
		if (kind.likelihood === NO_CHARACTER) bad++;
		if (before.isLetter && kind.isLetter) {
			if (before.isSmall && kind.isCapital) common += CAPITAL_IN_WORD;
			if (before.script !== kind.script && before.script + kind.script > 0) common += TWO_SCRIPTS_IN_WORD;
		} else if (kind.isLetter && before.isMark && twoBefore.isLetter) common += MARK_IN_WORD;
		if (kind.isLetter && character > "\x7f") {
			const small = character.toLowerCase();
			letters.set(small, (letters.get(small) ?? 0) + 1);
		}
		if (before.isCapital && before.likelihood === 0 && character >= "0" && character <= "9") common += CAPITAL_BY_DIGIT;
		twoBefore = before;
		before = kind;
	}
	return { common, letters, all, bad, words: text.toLowerCase().match(/(?<!\p{L})[a-z]{1,5}(?!\p{L})/gu) ?? [] };
}

/** Logarithm of how likely the characters are in a language. */
export function likelihoodIn(language: LettersOf, { common, letters, words }: LetterCounts): number {
	const chances = chancesOf(language);
	let sum = common + wordsIn(language, words);
	for (const [letter, count] of letters) sum += (chances.get(letter) ?? FOREIGN) * count;
	return sum;
}

/** How much likelier a language is for each of its words, and the words that are enough: letters say more. */
const WORD = 0.8;
const MOST_WORDS = 6;

function wordsIn(language: LettersOf, words: readonly string[]): number {
	const usual = WORDS.get(language);
	return usual === undefined ? 0 : Math.min(words.filter((word) => usual.has(word)).length, MOST_WORDS) * WORD;
}

const WORDS = new Map(Object.entries(USUAL_WORDS).map(([language, words]) => [language, new Set(words.split(" "))]));

const CHANCES = new Map<LettersOf, ReadonlyMap<string, number>>();

/** By its rank: the second letter of a language is about half as frequent as the first. */
function chancesOf(language: LettersOf): ReadonlyMap<string, number> {
	const known = CHANCES.get(language);
	if (known !== undefined) return known;
	const letters = [...new Set(USUAL_LETTERS[language].replace(/\s/gu, ""))];
	const weights = letters.map((_, rank) => 1 / (rank + 2));
	const sum = weights.reduce((total, weight) => total + weight, 0);
	const chances = new Map(letters.map((letter, rank) => [letter, Math.log((weights[rank] as number) / sum)]));
	CHANCES.set(language, chances);
	return chances;
}

type Kind = {
	readonly likelihood: number;
	readonly isLetter: boolean;
	/** Whether it is a mark that no word has in it. */
	readonly isMark: boolean;
	readonly isSmall: boolean;
	readonly isCapital: boolean;
	readonly script: number;
};

const SPACE: Kind = { likelihood: PLAIN, isLetter: false, isMark: false, isSmall: false, isCapital: false, script: 0 };
const KINDS = new Map<string, Kind>();

/** Kinds are looked up once a character: a sample has a few hundred different ones. */
function kindOf(character: string): Kind {
	const known = KINDS.get(character);
	if (known !== undefined) return known;
	const kind = judge(character);
	if (KINDS.size < MOST_KINDS) KINDS.set(character, kind);
	return kind;
}

const MOST_KINDS = 20_000;

function judge(character: string): Kind {
	if (/[\p{L}\p{M}]/u.test(character)) {
		return {
			likelihood: character > "\x7f" ? 0 : PLAIN,
			isLetter: true,
			isMark: false,
			isSmall: /\p{Ll}/u.test(character),
			isCapital: /\p{Lu}/u.test(character),
			script: 1 + SCRIPTS.findIndex((script) => script.test(character)),
		};
	}
	if (/[\t\n\f\r -~]/u.test(character) || character === "\x1a") return SPACE;
	if (/[\p{C}\uFFFD]/u.test(character)) return { ...SPACE, likelihood: NO_CHARACTER };
	const likelihood = USUAL_MARKS.has(character) ? USUAL_MARK : RARE_MARK;
	return { ...SPACE, likelihood, isMark: !MARKS_IN_WORDS.has(character) };
}
