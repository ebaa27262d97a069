import { isStopWord } from "../../language/stop-words.ts";
import { isUnspaced } from "../../language/words.ts";
import type { AskedText, QuestionWord } from "../../question/question.ts";
import type { PassageIndex } from "../index/passage-index.ts";
import { idOf } from "../index/word-list.ts";

/**
 * A question in a language without spaces, its words divided as the stories have them: where a word ends depends on what stands
 * around it, so that "偷了" (stole) is one word where it is asked and two where it is told. The longest word known goes first.
 */
export function divideWords(question: AskedText, indexes: readonly PassageIndex[], language: string): AskedText {
	if (!isUnspaced(language)) return question;
	const isKnown = (word: string) => indexes.some(({ words }) => idOf(words, word) >= 0);
	return { ...question, words: question.words.flatMap((word) => divide(word, isKnown, language)) };
}

/** Longer runs of signs are left as they are: each way to divide one is looked up. */
const LONGEST = 20;

function divide(word: QuestionWord, isKnown: (word: string) => boolean, language: string): readonly QuestionWord[] {
	const { text } = word;
	if (!word.content || text.length < 2 || text.length > LONGEST || text.length !== word.typed.length || isKnown(text))
		return [word];
	const parts: QuestionWord[] = [];
	let at = 0;
	while (at < text.length) {
		let length = text.length - at;
		while (length > 0 && !isKnown(text.slice(at, at + length))) length--;
		if (length === 0 && !isStopWord(text.charAt(at), language)) return [word];
		// A small word that no story has is left out.
		if (length === 0) {
			at++;
			continue;
		}
		const start = word.start + at;
		const [typed, part] = [word.typed, text].map((whole) => whole.slice(at, at + length)) as [string, string];
		parts.push({ ...word, start, end: start + length, typed, text: part, content: !isStopWord(part, language) });
		at += length;
	}
	return parts.length === 0 ? [word] : parts;
}
