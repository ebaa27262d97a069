import type { Answer } from "../answering/answer.ts";
import { mistake } from "../answering/wording/mistake.ts";
import type { Saying } from "../answering/wording/saying.ts";
import { UserError } from "../errors.ts";
import {
	type Answered,
	type Asker,
	type CommandCall,
	type CommandRunner,
	commandLine,
	type MovedPlace,
	type Scope,
} from "./command.ts";
import type { ExcerptBudget } from "./excerpt-budget.ts";
import { followCall, isTopical } from "./follow-call.ts";
import type { KeepingCommand, KeepingRequest } from "./keeping/keeping-command.ts";
import { keyOf, type StoryKey } from "./keys.ts";
import type { Ports } from "./ports.ts";
import { MOST_NAMED, storyMeant } from "./scope.ts";
import type { LastQuestion, Topics } from "./topics.ts";
import { createTurns } from "./turns.ts";

/** A question under way. What is kept of a reader who was forgotten meanwhile must not come back with its answer. */
type ReaderQuestion = { readonly asker: Asker; isForgotten: boolean };

/**
 * One runner for all commands: those about readers and servers run here, beside the database; all others go on to `stories`.
 * It remembers which story a reader was answered from, so that the next question may leave it out, and what their last
 * question was about, so that the next may go back to it.
 */
export function createDesk(
	keeping: readonly KeepingCommand[],
	ports: Ports,
	stories: CommandRunner,
	{ budget, topics }: { readonly budget?: ExcerptBudget; readonly topics?: Topics } = {},
): CommandRunner {
	const inTurn = createTurns();
	const underWay = new Set<ReaderQuestion>();
	const forgetReader = (reader: string): Promise<number> => {
		for (const question of underWay) if (question.asker.reader === reader) question.isForgotten = true;
		return ports.forgetReader(reader);
	};
	const request = async (call: CommandCall, scope: Scope): Promise<KeepingRequest> => {
		if (scope.asker === undefined) throw nobodyKnown(call);
		return {
			subcommand: call.subcommand,
			options: call.options,
			asker: scope.asker,
			statuses: await stories.statuses(scope),
			story: scope.story,
			ports: { ...ports, forgetReader },
		};
	};
	/** Worked out before the story is asked: it may go away meanwhile, and the answer counts all the same. */
	const keyNamed = async (call: CommandCall, scope: Scope, asker: Asker): Promise<StoryKey | undefined> => {
		if (call.options["story"] === undefined) return undefined;
		const statuses = await stories.statuses(scope);
		const named = statuses.find(({ id }) => id === storyMeant(call, scope, statuses));
		return named && keyOf({ asker }, named);
	};
	/** Where it cannot be looked up, the answer counts all the same. */
	const lengthIn = async (guild: string | undefined): Promise<number | undefined> => {
		if (guild === undefined) return undefined;
		return (await ports.serverSettings(guild).catch(unlessBug))?.excerptLength;
	};
	const answerReader = async (sent: CommandCall, scope: Scope, question: ReaderQuestion): Promise<Answered> => {
		const { reader, guild } = question.asker;
		const last = sent.follows?.again ? await askAgain(sent, scope) : topics?.last(question.asker);
		const call = followCall(sent, last);
		const hasAsked = sent.follows?.again ?? topics?.hasAsked(question.asker) === true;
		const isUnsure = call === sent && sent.followUp !== undefined && hasAsked;
		const keep = isTopical(call) ? topics?.begin(question.asker) : undefined;
		// The story that a follow-up goes back to was not named by it.
		const key = await keyNamed(sent, scope, question.asker);
		const answer = await stories.run(call, scope);
		const excerptLength = await lengthIn(guild);
		await budget?.spend(reader, answer, { command: call.command, excerptLength });
		const told = await tellMoves(answer, scope, question);
		if (answer.kind === "found" && key !== undefined && !question.isForgotten) {
			// A convenience: where the disk is full the answer counts, and the storage has told the log.
			await ports.setLastStory(reader, key).catch(() => {});
		}
		const { topic } = answer;
		if (scope.mayBeFollowed === true && topic !== undefined) {
			const { command, subcommand, options } = call;
			keep?.({ call: { command, subcommand, options }, topic });
		}
		// It went back to something that was asked, so what it says by itself is not surely meant.
		if (isUnsure && told.kind === "found") return { ...told, confidence: "low" };
		return call === sent ? told : { ...told, call };
	};
	/** The question that a follow-up goes back to, with what it is about as far as this reader may see. Nothing of its answer is shown. */
	const askAgain = async ({ followUp, follows }: CommandCall, scope: Scope): Promise<LastQuestion | undefined> => {
		const before = follows?.answerTo;
		if (followUp === undefined || before === undefined || !isTopical(before)) return undefined;
		const answer = await stories.run(before, scope).catch(unlessBug);
		return answer?.topic && { call: before, topic: answer.topic };
	};
	/** The answer with what became of the asker's places in the stories it looked through: said once. */
	const tellMoves = async (answer: Answer, scope: Scope, { asker, isForgotten }: ReaderQuestion): Promise<Answer> => {
		const seen = answer.limit?.places ?? [];
		const moves = (scope.moved ?? []).filter(({ story }) => seen.some((place) => place.story === story));
		if (moves.length === 0 || isForgotten) return answer;
		const statuses = await stories.statuses(scope);
		const moved = moves.slice(0, MOST_NAMED).flatMap((move) => {
			const status = statuses.find(({ id }) => id === move.story);
			const label = seen.find(({ story, chapter }) => story === move.story && chapter === move.place.chapter)?.label;
			return status === undefined ? [] : [{ status, saying: movedSaying(move, status.title, label) }];
		});
		for (const { status } of moved) {
			// Where it cannot be kept the reader is told again.
			await ports.toldOfMove(asker.reader, keyOf({ asker }, status)).catch(() => {});
		}
		return { ...answer, moved: moved.map(({ saying }) => saying) };
	};
	return {
		statuses: (scope) => stories.statuses(scope),
		run: async (call, scope) => {
			const command = keepingFor(keeping, call);
			// What a reader says twice is kept as they said it last, whichever is looked up faster.
			if (command !== undefined) {
				// How far somebody may see, or what is kept of them, may just have changed: what was told before it does not count.
				if (scope.asker !== undefined) topics?.forgetReader(scope.asker.reader);
				return inTurn(scope.asker?.reader ?? "", async () => command.answer(await request(call, scope)));
			}
			if (scope.asker === undefined) return stories.run(call, scope);
			const question: ReaderQuestion = { asker: scope.asker, isForgotten: false };
			underWay.add(question);
			try {
				return await answerReader(call, scope, question);
			} finally {
				underWay.delete(question);
			}
		},
		complete: async (call, focused, typed, scope) => {
			const command = keepingFor(keeping, call);
			if (command?.complete === undefined) {
				const choices = await stories.complete(call, focused, typed, scope);
				return scope.asker === undefined
					? choices
					: ((await budget?.spendOnChoices(scope.asker.reader, choices)) ?? choices);
			}
			return command.complete({ ...(await request(call, scope)), focused, typed });
		},
	};
}

/** The same where nobody is known to ask, as for one question from a shell: what is about a reader or a server is refused. */
export function createDeskForNobody<Stories extends CommandRunner>(
	keeping: readonly KeepingCommand[],
	stories: Stories,
): Stories {
	return {
		...stories,
		run: async (call, scope) => {
			if (keepingFor(keeping, call) !== undefined) throw nobodyKnown(call);
			return stories.run(call, scope);
		},
	};
}

function keepingFor(
	keeping: readonly KeepingCommand[],
	{ command, subcommand = "", options }: CommandCall,
): KeepingCommand | undefined {
	return keeping.find(
		({ data, subcommands, onlyWith = {} }) =>
			data.name === command &&
			(subcommands?.includes(subcommand) ?? true) &&
			Object.entries(onlyWith).every(([name, value]) => options[name] === value),
	);
}

/** What is no longer to be asked is followed by nothing. */
function unlessBug(error: unknown): undefined {
	if (!(error instanceof UserError)) throw error;
}

function movedSaying({ place, how }: MovedPlace, title: string, label: string | undefined): Saying {
	return { say: "place-moved", title, how, place, ...(label === undefined ? {} : { label }) };
}

function nobodyKnown(call: CommandCall): Error {
	return mistake({ say: "has-to-know-who", line: commandLine(call) });
}
