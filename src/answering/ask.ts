import type { AskQuestion } from "../question/question.ts";
import type { ReaderNow } from "../reading/reader.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import type { Answer } from "./answer.ts";
import type { IsLate } from "./late.ts";
import { answerFind } from "./lists/find.ts";
import { answerPassage } from "./passage.ts";
import { refuseMissingRelative } from "./people/relative.ts";
import { answerWho } from "./people/who.ts";
import { answerQuote } from "./quote.ts";
import { answerRanked } from "./ranked-answer.ts";
import { answerWhen } from "./when.ts";
import { answerWhere } from "./where.ts";

/** Any question: one with another command's form is answered as that command does, all else by the best passages. */
export async function answerAsk(
	stories: readonly SearchableStory[],
	question: AskQuestion,
	reader: ReaderNow,
	isLate: IsLate,
): Promise<Answer> {
	switch (question.as?.command) {
		case "who":
			return answerWho(stories, question.as, reader, isLate);
		case "when":
			return answerWhen(stories, question.as, reader);
		case "where":
			return answerWhere(stories, question.as, reader);
		case "quote":
			return answerQuote(stories, question.as, reader);
		case "find":
			return answerFind(stories, question.as, isLate);
		case "passage":
			return answerPassage(stories, question.as);
		case undefined:
			return (await refuseMissingRelative(stories, question.kin)) ?? answerRanked(stories, question, reader);
	}
}
