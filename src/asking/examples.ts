import type { Answer, Evidence } from "../answering/answer.ts";
import { isEarlier, WHOLE_CHAPTER } from "../story/place.ts";
import type { CommandCall, CommandRunner, Examples, Limit, Scope, StoryStatus } from "./command.ts";

/** Waits for work, but not for ever: undefined if it takes too long. */
export type InTime = <T>(work: Promise<T>) => Promise<T | undefined>;

/** Characters of a name, and of words that are quoted. */
const LONGEST_NAME = 50;
const LONGEST_WORDS = 50;
/** Words of a quotation: enough to find it by. */
const QUOTED_WORDS = 7;

/**
 * The same runner, whose help shows what can be asked of a story that the asker has: the one that is meant, else the first.
 * Nothing of it comes from beyond the first third, or from where the asker may not look.
 */
export function withExamples(runner: CommandRunner, inTime: InTime): CommandRunner {
	return {
		...runner,
		run: async (call, scope) => {
			if (call.command !== "help" || call.question !== undefined) return runner.run(call, scope);
			// Help without examples is better than none.
			const examples = await inTime(examplesFor(runner, scope)).catch(() => undefined);
			return runner.run(examples === undefined ? call : { ...call, examples }, scope);
		},
	};
}

async function examplesFor(runner: CommandRunner, scope: Scope): Promise<Examples | undefined> {
	const ready = (await runner.statuses(scope)).filter(({ state }) => state === "ready");
	const story = ready.find(({ id }) => id === scope.story) ?? ready[0];
	if (story === undefined) return undefined;
	const early = openingOf(story, scope);
	const [first] = await runner.complete(callOf("who", { story: story.id }), "name", "", early);
	const name = first !== undefined && first.value.length <= LONGEST_NAME ? first.value : undefined;
	const words =
		name === undefined ? undefined : await wordsOf(runner, callOf("quote", { speaker: name, story: story.id }), early);
	return { title: story.title, name, words };
}

function callOf(command: string, options: CommandCall["options"]): CommandCall {
	return { command, options };
}

/** What somebody says who is asked about nobody's behalf: it is nobody's question, so nothing goes back to it. */
async function wordsOf(runner: CommandRunner, call: CommandCall, scope: Scope): Promise<string | undefined> {
	// Where nothing is quoted there is no such example.
	const answer: Answer | undefined = await runner.run(call, scope).catch(() => undefined);
	if (answer?.kind !== "found") return undefined;
	const isWhole = ({ quotation }: Evidence): boolean => quotation?.kind === "direct" && quotation.parts.length === 1;
	const quoted = answer.evidence.find(isWhole)?.quotation?.text;
	const words = quoted?.trim().split(/\s+/u).slice(0, QUOTED_WORDS).join(" ");
	return words === undefined || words.length > LONGEST_WORDS ? undefined : words.replace(/[\p{P}\s]+$/u, "");
}

/** The story's beginning, as far as the asker may see it. */
function openingOf({ id, chapters = 1, reading }: StoryStatus, scope: Scope): Scope {
	const { asker: _, unread = [], ...rest } = scope;
	const third: Limit = { chapter: Math.ceil(chapters / 3), paragraph: WHOLE_CHAPTER, reading };
	const first: Limit = { chapter: 1, paragraph: WHOLE_CHAPTER, reading };
	const own = scope.limits.get(id);
	const most = unread.includes(id) ? first : third;
	// A story of one chapter has no end to be kept from anybody.
	const limit = own !== undefined && (chapters === 1 || isEarlier(own, most)) ? own : chapters === 1 ? undefined : most;
	const limits = new Map([...scope.limits].filter(([story]) => story !== id));
	if (limit !== undefined) limits.set(id, limit);
	return { ...rest, story: id, limits, unread: unread.filter((story) => story !== id) };
}
