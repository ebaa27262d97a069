import { UserError } from "../errors.ts";
import { closest } from "../language/spelling.ts";
import type { StoryId } from "../story/story.ts";
import type { CommandCall, Scope, StoryStatus } from "./command.ts";

/**
 * Which story a call is about: the one it names (by id or title), else the scope's; undefined means all of them.
 *
 * @throws UserError if the call names a story that is not on the shelf.
 */
export function storyMeant(call: CommandCall, scope: Scope, shelf: readonly StoryStatus[]): StoryId | undefined {
	const named = call.options["story"] ?? (call.command === "story" ? call.options["title"] : undefined);
	if (named !== undefined && named.trim() !== "") return storyNamed(shelf, named);
	const cited = call.options["citation"]?.trim().toLowerCase();
	const inCitation = cited && shelf.find(({ id }) => cited.startsWith(`${id} `) || cited === id);
	if (inCitation) return inCitation.id;
	return shelf.some(({ id }) => id === scope.story) ? scope.story : undefined;
}

/** The story whose id or title is typed, or the only one whose title holds or nearly spells it. */
export function storyNamed(shelf: readonly StoryStatus[], typed: string): StoryId {
	const wanted = typed.trim().toLowerCase();
	const exact = shelf.find(({ id, title }) => id === wanted || title.toLowerCase() === wanted);
	if (exact !== undefined) return exact.id;
	const holding = shelf.filter(({ id, title }) => title.toLowerCase().includes(wanted) || id.includes(wanted));
	if (holding.length === 1) return (holding[0] as StoryStatus).id;
	if (holding.length > 1) {
		throw new UserError(
			`“${typed}” fits ${holding.length} stories: ${holding
				.slice(0, 5)
				.map(({ title, id }) => `${title} (${id})`)
				.join(", ")}. Name one by its id.`,
		);
	}
	const near = closest(
		wanted,
		shelf.flatMap(({ id, title }) => [id, title.toLowerCase()]),
	);
	const meant = shelf.find(({ id, title }) => id === near || title.toLowerCase() === near);
	throw new UserError(
		`There is no story “${typed}”.${meant === undefined ? "" : ` Did you mean ${meant.title} (${meant.id})?`} /story list shows them all.`,
	);
}
