import { findByName, findByRole } from "../annotation/names/find-entity.ts";
import { UserError } from "../errors.ts";
import { readQuestion } from "../question/read-question.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import type { Answer } from "./answer.ts";
import { answerRelative, readRelative, refuseMissingRelative } from "./people/relative.ts";
import { answerSeveral } from "./people/several-people.ts";
import { answerWho } from "./people/who.ts";
import { answerQuote } from "./quote.ts";
import { answerRanked } from "./ranked-answer.ts";
import { answerWhen } from "./when.ts";
import { answerWhere } from "./where.ts";

/** Any question: who, when, where and quote are answered as their commands do, all else by the best passages. */
export function answerAsk(stories: readonly SearchableStory[], question: string): Answer {
	if (question.trim() === "") throw new UserError("Write a question after /ask.");
	const { command, options } = readQuestion(question);
	const missing = refuseMissingRelative(stories, question);
	if (missing !== undefined && command !== "quote") return missing;
	switch (command) {
		case "who":
			return knows(stories, options["name"] ?? "")
				? answerWho(stories, options["name"] ?? "")
				: (answerOthers(stories, options["name"] ?? "") ?? answerRanked(stories, question));
		case "when":
			return answerWhen(stories, options["event"] ?? "");
		case "where":
			return answerWhere(stories, options["thing"] ?? "");
		case "quote":
			return answerQuote(stories, { words: options["words"], speaker: options["speaker"], page: 1 });
		case "ask":
		case "find":
		case "passage":
		case "help":
			return answerRanked(stories, question);
	}
}

/** Whether the words name somebody, or a role somebody has; a description that does neither is a question like any other. */
function knows(stories: readonly SearchableStory[], name: string): boolean {
	return stories.some(
		({ layers, story }) => findByName(layers, name).length > 0 || findByRole(layers, story, name).length > 0,
	);
}

/** Somebody's relative, or several people at once. */
function answerOthers(stories: readonly SearchableStory[], name: string): Answer | undefined {
	const relative = readRelative(name);
	return (relative && answerRelative(stories, relative)) ?? answerSeveral(stories, name);
}
