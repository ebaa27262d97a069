import { AUXILIARIES } from "../language/lists/function-words.ts";
import { withoutEndMarks } from "./end-marks.ts";
import { meantBy, type Question } from "./question.ts";

/** The question as a sentence, as typed as far as it was, without the mark at its end; undefined for one that is no sentence: a search, a citation, a list. */
export function sentenceOf(question: Question): string | undefined {
	if (question.command === "ask" && question.as?.command !== "find" && question.as?.command !== "passage")
		return withoutEndMarks(question.text);
	const meant = meantBy(question);
	switch (meant.command) {
		case "who": {
			const { name, several } = meant.person;
			return /^who/iu.test(meant.text) ? withoutEndMarks(meant.text) : `who ${several ? "are" : "is"} ${name}`;
		}
		case "when":
			return `when ${withAuxiliary(meant.event, "was")}`;
		case "where":
			return `where ${withAuxiliary(meant.thing, "is")}`;
		case "quote":
			return meant.speaker === undefined || meant.words !== undefined
				? undefined
				: `what did ${meant.speaker.name} say`;
		case "ask":
		case "find":
		case "passage":
		case "Find in story":
		case "small talk":
		case "cast":
		case "timeline":
			return undefined;
	}
}

/** "did it rain", "was the storm": what is typed after `/when` may be either. */
function withAuxiliary(words: string, auxiliary: string): string {
	const [first = ""] = words.split(" ");
	return AUXILIARIES.has(first.toLowerCase()) ? words : `${auxiliary} ${words}`;
}
