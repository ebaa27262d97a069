import type { Answer } from "../answering/answer.ts";
import type { Saying } from "../answering/wording/saying.ts";
import type { Command, CommandCall, Scope, StoryStatus } from "./command.ts";
import { storyMeant } from "./scope.ts";

/** Asks back which of the stories is meant. Titles and ids are told to everybody who may know of a story. */
export function whichStory(
	statuses: readonly StoryStatus[],
	headline: Saying = { say: "which-story", count: statuses.length },
): Answer {
	return {
		kind: "ambiguous",
		headline,
		candidates: statuses.map(({ id, title }) => ({ name: title, detail: { say: "words", words: id }, story: id })),
	};
}

/** The question which story is meant, where a list of one story is asked for and several could be; before any is looked into. */
export function storyAskedFor(
	{ ofOneStory }: Pick<Command, "ofOneStory">,
	call: CommandCall,
	scope: Scope,
	statuses: readonly StoryStatus[],
): Answer | undefined {
	if (ofOneStory !== true || storyMeant(call, scope, statuses) !== undefined) return undefined;
	const ready = statuses.filter(({ state }) => state === "ready");
	return ready.length > 1 ? whichStory(ready) : undefined;
}
