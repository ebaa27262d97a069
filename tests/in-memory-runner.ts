import { commands } from "../commands/index.ts";
import type { CommandRunner, StoryStatus } from "../src/asking/command.ts";
import { questionOf } from "../src/asking/question-command.ts";
import { commandNamed, completeCall, runCall } from "../src/asking/run.ts";
import { storyMeant } from "../src/asking/scope.ts";
import { storyAskedFor } from "../src/asking/which-story.ts";
import type { SearchableStory } from "../src/retrieval/index/searchable-story.ts";
import { cutAt } from "../src/story/visible-story.ts";
import { searchable } from "./bundled-story.ts";

/** Runs commands over stories in memory, each cut at the scope's limit. */
export function runnerOver(...stories: readonly SearchableStory[]): CommandRunner {
	const statuses: readonly StoryStatus[] = stories.map(({ story }) => ({
		id: story.id,
		title: story.title,
		state: "ready",
		chapters: story.chapters.length,
	}));
	const inScope: (...args: Parameters<CommandRunner["run"]>) => readonly SearchableStory[] = (call, scope) => {
		const meant = storyMeant(call, scope, statuses);
		return stories
			.filter(({ story }) => meant === undefined || story.id === meant)
			.map((one) => {
				const limit = scope.limits.get(one.story.id);
				return limit === undefined ? one : searchable(cutAt(one.story, limit));
			});
	};
	return {
		statuses: async () => statuses,
		run: async (asked, scope) => {
			const call = { ...asked, question: questionOf(commands, asked) };
			const askedBack = storyAskedFor(commandNamed(commands, call.command), call, scope, statuses);
			if (askedBack !== undefined) return askedBack;
			const chosen = inScope(call, scope);
			const seenUpTo = new Map(chosen.map(({ story: { id } }) => [id, scope.limits.get(id)]));
			return runCall(commands, call, { stories: chosen, statuses, seenUpTo });
		},
		complete: async (call, focused, typed, scope) =>
			completeCall(commands, call, {
				focused,
				typed,
				stories: inScope(call, scope),
				statuses,
				seenUpTo: scope.limits,
			}),
	};
}
