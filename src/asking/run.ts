import type { Answer } from "../answering/answer.ts";
import { lateFor, markLate } from "../answering/late.ts";
import { tellLimit } from "../answering/limit.ts";
import { peopleMeant } from "../answering/people/people-meant.ts";
import { refuse } from "../answering/refusal.ts";
import { mistake } from "../answering/wording/mistake.ts";
import type { Saying } from "../answering/wording/saying.ts";
import { readFollowUp } from "../question/follow-up.ts";
import { meantBy } from "../question/question.ts";
import { sentenceOf } from "../question/sentence.ts";
import type { Topic } from "../question/topic.ts";
import type { ReaderNow } from "../reading/reader.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import { labelAt } from "../story/citation.ts";
import type { Place, StoryId } from "../story/story.ts";
import type { Choice, Command, CommandCall, KnownCommand, SeenUpTo, StoryStatus } from "./command.ts";
import { isTopical } from "./follow-call.ts";
import { MOST_NAMED } from "./scope.ts";

type Searched = {
	/** All stories that were looked through, each with the last place that may be seen of it; without one, all of it. */
	readonly seenUpTo: SeenUpTo;
	/** Those of them to answer from, each cut at the asker's limit. */
	readonly stories: readonly SearchableStory[];
	readonly statuses: readonly StoryStatus[];
	readonly reader?: ReaderNow | undefined;
	/** The story that is meant where none is named. */
	readonly meant?: StoryId | undefined;
};

/**
 * Runs a call over the stories in scope.
 *
 * @throws UserError for an unknown command or a mistake in its options.
 */
export async function runCall(commands: readonly Command[], call: CommandCall, searched: Searched): Promise<Answer> {
	const answer = await answerCall(commands, call, searched);
	const reading = readingOf(call);
	// To what was not understood nothing goes back.
	const topic = reading?.say === "taken-by-itself" ? undefined : topicOf(call, answer, searched);
	return { ...answer, ...(reading === undefined ? {} : { reading }), ...(topic === undefined ? {} : { topic }) };
}

/** How a question was read that leans on the one before it. */
function readingOf({ readAs, question, followUp }: CommandCall): Saying | undefined {
	if (readAs !== undefined) return { say: "read-as-question", question: readAs };
	const sentence = question && sentenceOf(question);
	const leaning = followUp ?? (sentence === undefined ? undefined : readFollowUp(sentence));
	return leaning === undefined ? undefined : { say: "taken-by-itself" };
}

/** What a follow-up to this question is understood by. */
function topicOf(call: CommandCall, answer: Answer, { stories, seenUpTo }: Searched): Topic | undefined {
	const { question, options } = call;
	const meant = question && meantBy(question);
	if (meant === undefined || !isTopical(meant)) return undefined;
	const isOneOfMany = seenUpTo.size > 1 || options["story"] !== undefined;
	const told = answer.kind === "found" && seenUpTo.size > 1 ? answer.evidence[0].story : undefined;
	const [only, ...others] = seenUpTo.keys();
	const story = told ?? (isOneOfMany && others.length === 0 ? only : undefined);
	return { question: meant, people: peopleMeant(stories, meant, answer), story };
}

async function answerCall(
	commands: readonly Command[],
	call: CommandCall,
	{ stories, statuses, seenUpTo, meant, reader }: Searched,
): Promise<Answer> {
	const command = commandNamed(commands, call.command);
	const isOfText = command.looksAt === "text";
	if (stories.length === 0 && isOfText) return nothingToSearch(statuses);
	const { subcommand, options, question, examples } = call;
	const isLate = lateFor(seenUpTo);
	const request = { subcommand, options, question, examples, stories, statuses, seenUpTo, meant, reader, isLate };
	const answer = markLate(await command.answer(request), stories, isLate);
	if (!(command.tellsText?.(request) ?? isOfText)) return answer;
	// What was found is limited as the stories are that it was found in; what was not, as all that were looked through.
	const isFound = answer.kind === "found" && answer.page === undefined;
	const searched = [...seenUpTo].filter(([id]) => !isFound || stories.some(({ story }) => story.id === id));
	const titleOf = (id: StoryId) => statuses.find((status) => status.id === id)?.title ?? id;
	const labelOf = (id: StoryId, upTo: Place | undefined) => {
		const seen = upTo && stories.find(({ story }) => story.id === id)?.story;
		return seen && labelAt(seen, upTo);
	};
	const told = tellLimit(
		answer,
		searched.map(([story, upTo]) => ({ story, title: titleOf(story), upTo, label: labelOf(story, upTo) })),
	);
	return stories.some(({ story }) => story.publicDomain !== true) ? { ...told, owned: true } : told;
}

/** Choices for the option being typed; none for a command or option without them. */
export async function completeCall(
	commands: readonly Command[],
	call: CommandCall,
	{
		focused,
		typed,
		stories,
		statuses,
		seenUpTo,
	}: Omit<Searched, "reader"> & { readonly focused: string; readonly typed: string },
): Promise<readonly Choice[]> {
	const command = commands.find(({ data }) => data.name === call.command);
	const { subcommand, options } = call;
	const isLate = lateFor(seenUpTo);
	const request = { subcommand, options, stories, statuses, seenUpTo, isLate, focused, typed };
	return command?.complete?.(request) ?? [];
}

/** @throws UserError if there is no such command. */
export function commandNamed<Known extends KnownCommand>(commands: readonly Known[], name: string): Known {
	const command = commands.find(({ data }) => data.name === name);
	if (command === undefined) throw mistake({ say: "no-such-command", name });
	return command;
}

function nothingToSearch(statuses: readonly StoryStatus[]): Answer {
	const reading = statuses.filter(({ state }) => state === "reading");
	const titles = reading.map(({ title }) => title).slice(0, MOST_NAMED);
	return refuse({
		reason: "no-story",
		headline: { say: reading.length > 0 ? "still-reading" : "no-story-to-search" },
		explanation: reading.length > 0 ? { say: "being-read", titles, count: reading.length } : { say: "corpus-is-empty" },
	});
}
