import type { AskedText } from "./question.ts";
import { questionWords } from "./question-words.ts";

/** Whether a question has the words of a name one after another, be it as an owner: "Bath" is in "Bath's baths", not in "bathe". */
export function holdsWords({ words }: Pick<AskedText, "words">, name: string): boolean {
	const asked = withoutPossessive(words);
	const wanted = withoutPossessive(questionWords(name));
	return wanted.length > 0 && asked.some((_, at) => wanted.every((word, place) => asked[at + place] === word));
}

function withoutPossessive(words: AskedText["words"]): readonly string[] {
	return words.map(({ text }) => text.replace(/'s?$/u, ""));
}
