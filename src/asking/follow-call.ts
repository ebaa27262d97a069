import { readFollowUp } from "../question/follow-up.ts";
import { readQuestion } from "../question/read-question.ts";
import { follow } from "../question/topic.ts";
import type { CommandCall } from "./command.ts";
import { callOf } from "./read-call.ts";
import type { LastQuestion } from "./topics.ts";

/** Commands whose answers a follow-up may go back to, or that change the subject. A passage turned and a list looked at do not. */
const TOPICAL: ReadonlySet<string> = new Set(["ask", "who", "when", "where", "quote", "find"]);

export function isTopical({ command }: Pick<CommandCall, "command">): boolean {
	return TOPICAL.has(command);
}

/** Whether plain words lean on a question before, so that they are one even where nobody called the bot. */
export function isFollowUp(typed: string): boolean {
	return readFollowUp(typed) !== undefined;
}

/**
 * A follow-up as the whole question it stands for, asked of the story that the last one was asked of.
 *
 * @returns the call as it is where it is none, where it may not follow, or where it is not sure what it stands for.
 */
export function followCall(call: CommandCall, last: LastQuestion | undefined): CommandCall {
	const { followUp, follows } = call;
	if (followUp === undefined || follows === undefined || last === undefined) return call;
	if (follows.answerTo !== undefined && !isSame(follows.answerTo, last.call)) return call;
	const sentence = follow(followUp, last.topic);
	if (sentence === undefined) return call;
	const { story } = last.topic;
	const whole = callOf(readQuestion(sentence));
	return { ...whole, options: story === undefined ? whole.options : { ...whole.options, story }, readAs: sentence };
}

/** Whether two calls ask the same: an answer shows the one, and the other was answered last. */
function isSame(a: LastQuestion["call"], b: LastQuestion["call"]): boolean {
	return lineOf(a) === lineOf(b);
}

function lineOf({ command, subcommand, options }: LastQuestion["call"]): string {
	const given = Object.entries(options).map(([name, value]) => [name, value.trim()] as const);
	return JSON.stringify([command, subcommand, given.filter(([, value]) => value !== "").sort()]);
}
