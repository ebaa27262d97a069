import { otherLanguageOf } from "../language/asked-language.ts";
import { baseLanguage, isEnglish } from "../language/base-language.ts";
import { isStopWord } from "../language/stop-words.ts";
import { splitWords } from "../language/words.ts";
import type { AskedText, QuestionWord } from "./question.ts";
import { namesIn } from "./question-words.ts";

/** Languages that write every noun with a capital letter. */
const CAPITAL_NOUNS: ReadonlySet<string> = new Set(["de", "lb"]);

/**
 * A question as it is asked of a story in another language than English: its words by that language's rules. It is read before the
 * story is known, and as English; of its form nothing is known then, so that words to look up are left.
 */
export function askedIn(question: AskedText, language: string): AskedText {
	if (isEnglish(language)) return question;
	const { text } = question;
	// People put English words around names of whatever language: "where is Hänsel".
	const isMixed = otherLanguageOf(text, [language]) === "en" || !isWrittenIn(text, language);
	const isSmall = (word: string) => isStopWord(word, language) || (isMixed && isStopWord(word, "en"));
	const words = splitWords(text, language).map((word, at): QuestionWord => {
		const content = !isSmall(word.text);
		return {
			start: word.start,
			end: word.end,
			typed: text.slice(word.start, word.end),
			text: word.text,
			content,
			frame: false,
			name: word.capital && content && at > 0 && !CAPITAL_NOUNS.has(baseLanguage(language)),
		};
	});
	const asked = words.some(({ content }) => content) ? words : words.map((word) => ({ ...word, content: true }));
	return { text, kind: "statement", expects: "any", words: asked, names: namesIn(text, asked), negated: false };
}

/** Whether some small word of a question is the language's. */
function isWrittenIn(text: string, language: string): boolean {
	return splitWords(text, language).some((word) => isStopWord(word.text, language) && !isStopWord(word.text, "en"));
}
