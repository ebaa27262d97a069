import { commands } from "../../commands/index.ts";
import type { Answer } from "../answering/answer.ts";
import { refuse } from "../answering/refusal.ts";
import type { Choice, CommandCall, Scope, StoryStatus } from "../asking/command.ts";
import { cannotLookUp } from "../asking/keeping/storage-mistakes.ts";
import { questionOf } from "../asking/question-command.ts";
import { isKnownTo } from "../asking/reading-limit.ts";
import { commandNamed, completeCall, runCall } from "../asking/run.ts";
import { MOST_NAMED, storyMeant } from "../asking/scope.ts";
import { storyAskedFor, whichStory } from "../asking/which-story.ts";
import type { Question } from "../question/question.ts";
import type { ReaderNow } from "../reading/reader.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import { WHOLE_CHAPTER } from "../story/place.ts";
import type { Place, StoryId } from "../story/story.ts";
import type { LoadedStory, MissingCut, StoryPool } from "./story-pool.ts";

/** What came of a call: what was asked for, or what has to be made before it can be. */
export type Outcome<T, Loaded = LoadedStory> =
	| { readonly kind: "done"; readonly value: T }
	| { readonly kind: "missing"; readonly cuts: readonly MissingCut<Loaded>[] };

/** @throws UserError for a mistake the asker can mend. */
export async function answerCall<Loaded extends LoadedStory>(
	pool: StoryPool<Loaded>,
	asked: CommandCall,
	scope: Scope,
	statuses: readonly StoryStatus[],
	reader?: ReaderNow,
): Promise<Outcome<Answer, Loaded>> {
	const call = { ...asked, question: questionOf(commands, asked) };
	const command = commandNamed(commands, call.command);
	const { looksAt } = command;
	if (looksAt === "nothing") {
		const searched = { stories: [], statuses, seenUpTo: new Map(), meant: scope.story };
		return { kind: "done", value: await runCall(commands, call, searched) };
	}
	const askedBack = storyAskedFor(command, call, scope, statuses);
	if (askedBack !== undefined) return { kind: "done", value: askedBack };
	const seen = looksAt === "stories" ? asFarAsChapterOne(scope) : scope;
	const selection = pool.select(call, seen, statuses);
	if (selection.kind === "missing") return selection;
	const { stories, seenUpTo } = selection;
	const meant = storyMeant(call, seen, statuses);
	const unread = statuses.filter(({ id }) => seen.unread?.includes(id) && (meant === undefined || id === meant));
	const isLeftOut = scope.limitsUnknown === true && statuses.some((one) => isUnknown(scope, one, meant));
	if (isLeftOut && stories.length === 0) throw cannotLookUp();
	if (stories.length === 0 && looksAt === "text" && unread.length > 0) return { kind: "done", value: askFirst(unread) };
	// What came after the call's limits were made is not answered from, so to the asker it is still being read.
	const known = statuses.map((one) =>
		one.state === "ready" && !isKnownTo(scope, one) && scope.limitsUnknown !== true
			? { ...one, state: "reading" as const, warnings: undefined }
			: // What is wrong with a file may be wrong with its end.
				{ ...one, warnings: seen.limits.has(one.id) || !isKnownTo(scope, one) ? undefined : one.warnings },
	);
	const answer = await runCall(commands, call, { stories, statuses: known, seenUpTo, reader });
	// What was left out is not absent.
	if (isLeftOut && answer.kind === "not-in-story") throw cannotLookUp();
	return { kind: "done", value: tellUnread(answer, unread) };
}

/** Whether a story that could be meant is left out because nobody's limits are known. */
function isUnknown({ known }: Scope, { id }: StoryStatus, meant: StoryId | undefined): boolean {
	return known?.has(id) !== true && (meant === undefined || id === meant);
}

/** How a story was read is told to somebody who has not said how far they are, as far as chapter 1. */
function asFarAsChapterOne({ unread = [], ...scope }: Scope): Scope {
	const chapterOne: Place = { chapter: 1, paragraph: WHOLE_CHAPTER };
	const firstChapters = unread.map((id) => [id, scope.limits.get(id) ?? chapterOne] as const);
	return { ...scope, limits: new Map([...scope.limits, ...firstChapters]) };
}

/** A question as it is read, and the stories that it is answered from. */
export type Sources = { readonly question: Question | undefined; readonly stories: readonly SearchableStory[] };

/** What a call is answered from, for an explanation of the answer. */
export function sourcesOf<Loaded extends LoadedStory>(
	pool: StoryPool<Loaded>,
	asked: CommandCall,
	scope: Scope,
	statuses: readonly StoryStatus[],
): Outcome<Sources, Loaded> {
	const question = questionOf(commands, asked);
	const selection = pool.select({ ...asked, question }, scope, statuses);
	if (selection.kind === "missing") return selection;
	return { kind: "done", value: { question, stories: selection.stories } };
}

/** What is offered while an option is being typed. */
export async function completeOption<Loaded extends LoadedStory>(
	pool: StoryPool<Loaded>,
	{ call, focused, typed }: { readonly call: CommandCall; readonly focused: string; readonly typed: string },
	scope: Scope,
	statuses: readonly StoryStatus[],
): Promise<Outcome<readonly Choice[], Loaded>> {
	const selection = pool.selectForCompletion(call, scope, statuses);
	if (selection.kind === "missing") return selection;
	const { stories, seenUpTo } = selection;
	return {
		kind: "done",
		value: await completeCall(commands, call, { focused, typed, stories, statuses, seenUpTo }),
	};
}

/**
 * Where the server wants to know first how far its readers have read, it is that which is missing, not a story; of several
 * first of which.
 */
function askFirst(unread: readonly StoryStatus[]): Answer {
	if (unread.length > 1) {
		const ownFirst = unread.toSorted((a, b) => Number(b.uploaded === true) - Number(a.uploaded === true));
		return whichStory(ownFirst, { say: "position-first-of" });
	}
	const refusal = refuse({
		reason: "position-needed",
		headline: { say: "position-first" },
		explanation: { say: "position-first-why" },
	});
	return tellUnread(refusal, unread);
}

/** What was left out is not absent: where nothing was found, it is named. */
function tellUnread(answer: Answer, unread: readonly StoryStatus[]): Answer {
	const [first] = unread;
	if (answer.kind !== "not-in-story" || first === undefined) return answer;
	const titles = unread.slice(0, MOST_NAMED).map(({ title }) => title);
	return { ...answer, notSearched: { titles, more: unread.length - titles.length, story: first.id } };
}
