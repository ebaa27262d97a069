import { findByName, findByRole } from "../annotation/names/find-entity.ts";
import type { AskQuestion, PersonAsked } from "../question/question.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import type { Answer } from "./answer.ts";
import { answerRelative, refuseMissingRelative } from "./people/relative.ts";
import { answerSeveral } from "./people/several-people.ts";
import { answerWho } from "./people/who.ts";
import { answerQuote } from "./quote.ts";
import { answerRanked } from "./ranked-answer.ts";
import { answerWhen } from "./when.ts";
import { answerWhere } from "./where.ts";

/** Any question: who, when, where and quote are answered as their commands do, all else by the best passages. */
export async function answerAsk(stories: readonly SearchableStory[], question: AskQuestion): Promise<Answer> {
	const missing =
		question.as?.command === "quote" ? undefined : await refuseMissingRelative(stories, question.relative);
	if (missing !== undefined) return missing;
	switch (question.as?.command) {
		case "who":
			return knows(stories, question.as.person)
				? answerWho(stories, question.as)
				: ((await answerOthers(stories, question.as.person)) ?? answerRanked(stories, question));
		case "when":
			return answerWhen(stories, question.as);
		case "where":
			return answerWhere(stories, question.as);
		case "quote":
			return answerQuote(stories, question.as);
		case undefined:
			return answerRanked(stories, question);
	}
}

/** Whether the words name somebody, or a role somebody has; a description that does neither is a question like any other. */
function knows(stories: readonly SearchableStory[], { name }: PersonAsked): boolean {
	return stories.some(
		({ layers, story }) => findByName(layers, name).length > 0 || findByRole(layers, story, name).length > 0,
	);
}

/** Somebody's relative, or several people at once. */
async function answerOthers(
	stories: readonly SearchableStory[],
	{ relative, several }: PersonAsked,
): Promise<Answer | undefined> {
	return (relative && (await answerRelative(stories, relative))) ?? (several && answerSeveral(stories, several));
}
