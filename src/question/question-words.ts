import { formsOf } from "../language/inflect.ts";
import { AUXILIARIES } from "../language/lists/function-words.ts";
import { wordSet } from "../language/lists/word-set.ts";
import { isStopWord } from "../language/stop-words.ts";
import { splitWords } from "../language/words.ts";
import type { QuestionWord } from "./question.ts";

/** Words that the command implies, before and after those typed. */
export type ImpliedWords = { readonly before: readonly string[]; readonly after: readonly string[] };

/** The words of a question with what each is for. */
export function questionWords(
	text: string,
	implied: ImpliedWords = { before: [], after: [] },
): readonly QuestionWord[] {
	const words = implied.before.map((word) => impliedWord(word, 0));
	for (const word of splitWords(text, languageOf(text))) {
		const typed = text.slice(word.start, word.end);
		// "US" is a name and "us" is not; the index keeps the dots of "U.S.".
		const normalized = typed === "US" ? "u.s." : word.text;
		const content = !isStopWord(normalized, "en");
		const opens = words.length === 0 || /[.!?:]["”’')\]]*\s*$/u.test(text.slice(0, word.start));
		const name = word.capital && content && (!opens || isFollowedByCapital(text, word.end));
		words.push({ start: word.start, end: word.end, typed, text: normalized, content, name, frame: false });
	}
	words.push(...implied.after.map((word) => impliedWord(word, text.length)));
	markFrame(words);
	// A shouted or all-capital question tells nothing about names.
	const typed = words.filter(({ start, end }) => end > start);
	if (typed.length > 2 && typed.every((word) => word.typed === word.typed.toUpperCase())) {
		return words.map((word) => ({ ...word, name: false }));
	}
	return words.some((word) => word.content) ? words : words.map((word) => ({ ...word, content: true }));
}

function impliedWord(word: string, at: number): QuestionWord {
	return { start: at, end: at, typed: word, text: word, content: !isStopWord(word, "en"), name: false, frame: false };
}

/** Scripts written without spaces between words; Chinese and Japanese are divided by one dictionary. */
const UNSPACED: readonly (readonly [RegExp, string])[] = [
	[/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, "ja"],
	[/\p{Script=Thai}/u, "th"],
	[/\p{Script=Lao}/u, "lo"],
	[/\p{Script=Khmer}/u, "km"],
	[/\p{Script=Myanmar}/u, "my"],
];

/** The language by whose rules words are told apart: a question is read before it is known which story it is asked of. */
export function languageOf(text: string): string {
	return UNSPACED.find(([script]) => script.test(text))?.[1] ?? "en";
}

/** Words that ask for a name, a kind or an example and seldom stand where it is given. */
const FRAME: ReadonlySet<string> = new Set([
	...formsOf("name kind type sort example term title", "noun"),
	...formsOf("describe happen mean", "verb"),
	...wordSet("called named known located considered according story passage text referred refer used"),
]);

const TAKING_PLACE: ReadonlySet<string> = new Set([...formsOf("take", "verb"), "place"]);

/** Whether a word that frames a question names no kind of thing: "happen", but not the "city" of "what city". */
export function isMereFrame(word: string): boolean {
	return FRAME.has(word) || TAKING_PLACE.has(word);
}

/** Marks "city" in "what city", "two countries" in "which two countries": the words from the question word to its verb. */
function markFrame(words: QuestionWord[]): void {
	for (const [at, word] of words.entries()) {
		const takesPlace = word.text === "place" && TAKING_PLACE.has(words[at - 1]?.text ?? "");
		if (takesPlace) words[at - 1] = { ...(words[at - 1] as QuestionWord), frame: true };
		if (takesPlace || (word.content && !word.name && FRAME.has(word.text))) words[at] = { ...word, frame: true };
		if (!/^(?:what|which)$/u.test(word.text)) continue;
		let end = at + 1;
		while (end < words.length && words[end]?.content === true) end++;
		// "What treaty ended the war": without an auxiliary the verb stands in the run, and only the noun is the frame.
		const last = end < words.length && AUXILIARIES.has(words[end]?.text ?? "") && end - at <= 3 ? end : at + 2;
		for (let place = at + 1; place < Math.min(last, end); place++) {
			const framed = words[place];
			if (framed !== undefined && !framed.name) words[place] = { ...framed, frame: true };
		}
	}
}

function isFollowedByCapital(text: string, end: number): boolean {
	return /^(?:['’]s)?[\s-]\p{Lu}/u.test(text.slice(end, end + 5));
}

/** Runs of words written like a name, as typed. */
export function namesIn(text: string, words: readonly QuestionWord[]): string[] {
	const names: string[] = [];
	let start = -1;
	let end = -1;
	for (const word of words) {
		const joins = start >= 0 && /^[\s.-]*$/u.test(text.slice(end, word.start));
		// "Kim Jong-il": a hyphen binds its lower-case half.
		if (start >= 0 && (word.name ? joins : text.slice(end, word.start) === "-")) {
			end = word.end;
			continue;
		}
		if (start >= 0) names.push(text.slice(start, end));
		start = word.name ? word.start : -1;
		end = word.end;
	}
	if (start >= 0) names.push(text.slice(start, end));
	return names.map((name) => name.replace(/['’]s$/u, ""));
}
