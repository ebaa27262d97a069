import { isStopWord } from "../language/stop-words.ts";
import { splitWords } from "../language/words.ts";
import { meantBy, type Question } from "./question.ts";
import { languageOf } from "./question-words.ts";

/**
 * The words of a question that tell which stories it is about, normalized. A quotation of stop words alone ("who are you") has
 * none, nor has a list of all people.
 */
export function contentWordsOf(question: Question): readonly string[] {
	const meant = meantBy(question);
	switch (meant.command) {
		case "ask":
		case "who":
		case "when":
		case "where":
			// A question of stop words alone is asked by them; yet they tell no story from another.
			return meant.words.filter(({ text, content }) => content && !isStopWord(text)).map(({ text }) => text);
		case "quote":
			return [meant.words ?? "", meant.speaker?.name ?? ""].flatMap(contentIn);
		case "find":
			// What a passage must not hold says nothing of where it stands.
			return meant.query.all.flatMap(({ words }) => contentIn(words));
		case "Find in story":
			return contentIn(meant.words);
		case "passage":
		case "cast":
		case "timeline":
			return [];
	}
}

/** Words that are looked for as they stand: "US" as "us". */
function contentIn(text: string): readonly string[] {
	return splitWords(text, languageOf(text)).flatMap((word) => (isStopWord(word.text) ? [] : [word.text]));
}
