import { mistake } from "../answering/wording/mistake.ts";
import { closest } from "../language/spelling.ts";
import { meantBy } from "../question/question.ts";
import type { StoryId } from "../story/story.ts";
import type { CommandCall, Scope, StoryStatus } from "./command.ts";

/** Stories named at once. */
export const MOST_NAMED = 5;

/**
 * Which story a call is about: the one it names (by id or title), else the scope's; undefined means all of them.
 *
 * @throws UserError if the call names a story that is not there.
 */
export function storyMeant(call: CommandCall, scope: Scope, statuses: readonly StoryStatus[]): StoryId | undefined {
	const named = call.options["story"] ?? (call.command === "story" ? call.options["title"] : undefined);
	if (named !== undefined && named.trim() !== "") return storyNamed(statuses, named);
	const cited = citationIn(call)?.trim().toLowerCase();
	const inCitation = cited && statuses.find(({ id }) => cited.startsWith(`${id} `) || cited === id);
	if (inCitation) return inCitation.id;
	return statuses.some(({ id }) => id === scope.story) ? scope.story : undefined;
}

/** A citation that was asked for, be it in the words of a free question. */
function citationIn({ question, options }: CommandCall): string | undefined {
	const meant = question && meantBy(question);
	return meant?.command === "passage" ? meant.citation : options["citation"];
}

/** The story whose id or title is typed, or the only one whose title holds or nearly spells it. */
export function storyNamed(statuses: readonly StoryStatus[], typed: string): StoryId {
	const wanted = typed.trim().toLowerCase();
	const exact = statuses.find(({ id, title }) => id === wanted || title.toLowerCase() === wanted);
	if (exact !== undefined) return exact.id;
	const fitting = statuses.filter(({ id, title }) => title.toLowerCase().includes(wanted) || id.includes(wanted));
	if (fitting.length === 1) return (fitting[0] as StoryStatus).id;
	if (fitting.length > 1) {
		throw mistake({
			say: "fits-stories",
			typed,
			count: fitting.length,
			stories: fitting.slice(0, MOST_NAMED).map(({ title, id }) => `${title} (${id})`),
		});
	}
	const near = closest(
		wanted,
		statuses.flatMap(({ id, title }) => [id, title.toLowerCase()]),
	);
	const meant = statuses.find(({ id, title }) => id === near || title.toLowerCase() === near);
	throw mistake({ say: "no-such-story", typed, near: meant && { title: meant.title, id: meant.id } });
}
