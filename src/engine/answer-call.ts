import type { Choice, CommandCall, Scope, StoryStatus } from "../../commands/command.ts";
import { commands } from "../../commands/index.ts";
import { completeCall, runCall } from "../../commands/run.ts";
import type { Answer } from "../answering/answer.ts";
import { UserError } from "../errors.ts";
import { type Bookcase, limitsFor, type MissingCut } from "./bookcase.ts";

/** Commands that nobody's position keeps from being answered. */
const WITHOUT_POSITION = new Set(["help", "story"]);

/** What came of a call: what was asked for, or what has to be made before it can be. */
export type Outcome<T> =
	| { readonly kind: "done"; readonly value: T }
	| { readonly kind: "missing"; readonly cuts: readonly MissingCut[] };

/** @throws UserError for a mistake the asker can mend. */
export function answerCall(
	bookcase: Bookcase,
	call: CommandCall,
	scope: Scope,
	shelf: readonly StoryStatus[],
): Outcome<Answer> {
	const selection = bookcase.select(call, scope, shelf);
	if (selection.kind === "missing") return selection;
	if (selection.stories.length === 0 && !WITHOUT_POSITION.has(call.command)) checkNotUnread(scope, shelf);
	const limits = limitsFor(call, scope);
	return { kind: "done", value: runCall(commands, call, { stories: selection.stories, shelf, limits }) };
}

/** What is offered while an option is being typed. */
export function completeOption(
	bookcase: Bookcase,
	{ call, focused, typed }: { readonly call: CommandCall; readonly focused: string; readonly typed: string },
	scope: Scope,
	shelf: readonly StoryStatus[],
): Outcome<readonly Choice[]> {
	const selection = bookcase.selectForCompletion(call, scope, shelf);
	if (selection.kind === "missing") return selection;
	return { kind: "done", value: completeCall(commands, call, { focused, typed, stories: selection.stories, shelf }) };
}

/** Where the server wants to know first how far its readers have read, it is that which is missing, not a story. */
function checkNotUnread(scope: Scope, shelf: readonly StoryStatus[]): void {
	const unread = shelf.filter(({ id }) => scope.unread?.includes(id));
	const meant =
		unread.find(({ id }) => id === scope.story) ?? unread.find(({ uploaded }) => uploaded === true) ?? unread[0];
	if (meant === undefined) return;
	throw new UserError(
		`This server asks how far you have read before it answers. Say it of ${meant.title}, for example with\n/progress set place:1 story:${meant.id}\n(1 for the end of chapter 1, or a citation such as 1:12).`,
	);
}
