import { otherLanguageOf } from "../language/asked-language.ts";
import { isStopWord } from "../language/stop-words.ts";
import { splitWords } from "../language/words.ts";
import { meantBy, type Question } from "./question.ts";
import { languageOf } from "./question-words.ts";

/**
 * The words of a question that tell which stories it is about, normalized.
 *
 * @returns undefined where it may be any story: for a list of all people, and for a quotation of stop words alone ("who are you").
 */
export function contentWordsOf(question: Question): readonly string[] | undefined {
	const meant = meantBy(question);
	switch (meant.command) {
		case "ask":
		case "who":
		case "when":
		case "where":
			if (otherLanguageOf(meant.text, ["en"]) !== undefined) return contentIn(meant.text) ?? [];
			// A question of stop words alone is asked by them; yet no passage is found by one.
			return meant.words.filter(({ text, content }) => content && !isStopWord(text, "en")).map(({ text }) => text);
		case "quote":
			return contentIn(meant.words ?? "", meant.speaker?.name ?? "");
		case "find":
			// What a passage must not hold says nothing of where it stands.
			return contentIn(...meant.query.all.map(({ words }) => words));
		case "Find in story":
			return contentIn(meant.words);
		case "passage":
		case "cast":
		case "timeline":
		case "small talk":
			return undefined;
	}
}

/** Words that are looked for as they stand: "US" as "us". */
function contentIn(...texts: readonly string[]): readonly string[] | undefined {
	const language = otherLanguageOf(texts.join(" "), ["en"]) ?? "en";
	const words = texts.flatMap((text) => splitWords(text, languageOf(text))).map(({ text }) => text);
	const content = words.filter((word) => !isStopWord(word, language));
	return content.length === 0 ? undefined : content;
}
