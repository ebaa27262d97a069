import type { Answer } from "../answering/answer.ts";
import { type IsLate, nothingIsLate } from "../answering/late.ts";
import type { Question } from "../question/question.ts";
import type { ReaderNow } from "../reading/reader.ts";
import type { SearchableStory } from "../retrieval/index/searchable-story.ts";
import type { Command, CommandCall, Options } from "./command.ts";

type QuestionOf<Name extends Question["command"]> = Extract<Question, { command: Name }>;

type QuestionCommand<Name extends Question["command"]> = Pick<Command, "complete" | "ofOneStory"> & {
	readonly data: Command["data"] & { readonly name: Name };
	/** @throws UserError for what cannot be asked. */
	readonly read: (options: Options) => QuestionOf<Name>;
	readonly answer: (
		stories: readonly SearchableStory[],
		question: QuestionOf<Name>,
		reader: ReaderNow,
		isLate: IsLate,
	) => Promise<Answer>;
};

/** A command that asks stories something: its options become a question, and the question gets an answer. */
export function questionCommand<Name extends Question["command"]>(command: QuestionCommand<Name>): Command {
	const { answer, ...rest } = command;
	return {
		...rest,
		looksAt: "text",
		answer: async ({ question, options, stories, reader, isLate = nothingIsLate }) =>
			answer(stories, isOf(command.data.name, question) ? question : command.read(options), reader, isLate),
	};
}

function isOf<Name extends Question["command"]>(
	command: Name,
	question: Question | undefined,
): question is QuestionOf<Name> {
	return question?.command === command;
}

/**
 * The question of a call: as it was read from plain words, else read from the options.
 *
 * @returns undefined for a call that asks stories nothing. @throws UserError for what cannot be asked.
 */
export function questionOf(commands: readonly Command[], call: CommandCall): Question | undefined {
	return call.question ?? commands.find(({ data }) => data.name === call.command)?.read?.(call.options);
}
