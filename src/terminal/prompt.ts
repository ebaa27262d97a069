import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Answer } from "../answering/answer.ts";
import { english } from "../answering/wording/languages.ts";
import { mistakeWords } from "../answering/wording/mistake.ts";
import type { Saying } from "../answering/wording/saying.ts";
import type { CommandCall, CommandRunner, KnownCommand, Scope } from "../asking/command.ts";
import { readCall, readTyped } from "../asking/read-call.ts";
import { UserError } from "../errors.ts";
import { completeLine } from "./complete-line.ts";
import { cutToColumns } from "./fit-columns.ts";
import { renderAnswer, renderWords, type TerminalLook } from "./render.ts";

type PromptStreams = {
	readonly input: Readable & { readonly isTTY?: boolean };
	readonly output: Writable & { readonly isTTY?: boolean };
	/** Asked again for every answer: a window may have another width by then. */
	readonly look: () => TerminalLook;
};

/** Who answers what is typed. */
type Prompted = {
	readonly commands: readonly KnownCommand[];
	readonly runner: CommandRunner;
	readonly scope: () => Promise<Scope>;
};

/** For a single question without a reader: nothing is hidden, whoever runs the bot can read the file. */
const WHOLE: Scope = { limits: new Map() };

/** Columns of a story's id before the cursor. */
const PROMPT_WIDTH = 24;

/** What help says besides where it is read at the prompt. */
const OF_PROMPT: readonly Saying[] = [
	{ say: "prompt-help-keys" },
	{ say: "prompt-help-story" },
	{ say: "prompt-help-pages" },
	{ say: "prompt-help-end" },
];

/** What is missing where a command stands alone. */
const NEEDS_WORDS: ReadonlySet<string> = new Set(["option-missing", "nothing-asked", "nothing-quoted"]);

/**
 * Answers lines from `input` until it ends or says `exit`. With a terminal on both sides it shows a prompt with the story
 * that is meant, completes with Tab and remembers the session's lines; from a pipe it answers line by line and adds nothing.
 */
export async function runPrompt(
	commands: readonly KnownCommand[],
	runner: CommandRunner,
	scope: () => Promise<Scope>,
	{ input, output, look }: PromptStreams,
): Promise<void> {
	const interactive = input.isTTY === true && output.isTTY === true;
	const prompted: Prompted = { commands, runner, scope };
	const prompt = interactive ? await promptOf(prompted, look()) : "";
	if (interactive) output.write(`${await openingOf(prompted, look())}\n\n`);
	const lines = createInterface({
		input,
		...(interactive ? { output, completer: completer(prompted, look) } : {}),
		terminal: interactive,
		prompt,
	});
	let isEnded = true;
	if (interactive) lines.prompt();
	for await (const line of lines) {
		const text = line.trim();
		isEnded = !/^\/?(?:quit|exit)$/i.test(text);
		if (!isEnded) break;
		if (text !== "") output.write(`${await replyTo(text, prompted, look())}\n\n`);
		if (!interactive) continue;
		lines.setPrompt(await promptOf(prompted, look()));
		lines.prompt();
	}
	// After Ctrl+D the cursor still stands behind the prompt.
	if (interactive && isEnded) output.write("\n");
	lines.close();
}

/** One question, one answer, as text. @throws UserError for a mistake of the asker's. */
export async function answerText(
	text: string,
	commands: readonly KnownCommand[],
	runner: CommandRunner,
	look: TerminalLook,
	scope: Scope = WHOLE,
): Promise<string> {
	return renderAnswer(await runner.run(readCall(commands, text), scope), look);
}

/** At a prompt a mistake is told like an answer, and the next line is read. */
async function replyTo(text: string, { commands, runner, scope }: Prompted, look: TerminalLook): Promise<string> {
	const seen = await scope();
	try {
		// The prompt is one place with one reader, so every question there may go back to the last.
		const call: CommandCall = { ...readCall(commands, text), follows: {} };
		const answer = await runner.run(call, seen);
		return renderAnswer(isHelp(call) ? withNotes(answer, OF_PROMPT) : answer, look);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		const told = renderWords(mistakeWords(error, look.language), look);
		const command = NEEDS_WORDS.has(error.saying?.say ?? "") ? readTyped(commands, text) : undefined;
		if (command === undefined || command.subcommand !== undefined) return told;
		const usage = await runner.run({ command: "help", options: { command: command.command } }, seen);
		return `${told}\n\n${renderAnswer(usage, look)}`;
	}
}

/** Help with all that can be asked, not with one command or a greeting. */
function isHelp({ command, options, question }: CommandCall): boolean {
	const isAsked = question === undefined || (question.command === "small talk" && question.says === "help");
	return command === "help" && isAsked && (options["command"] ?? "") === "";
}

function withNotes(answer: Answer, notes: readonly Saying[]): Answer {
	return { ...answer, notes: [...(answer.notes ?? []), ...notes] };
}

async function openingOf({ runner, scope }: Prompted, look: TerminalLook): Promise<string> {
	const { language = english } = look;
	const { one, count } = await storiesOf(runner, await scope());
	return renderWords(language.say({ say: "prompt-opened", count, title: one?.title }), look);
}

/** What stands before the cursor: the story that is meant, or how many are. */
export async function promptOf(
	{ runner, scope }: Pick<Prompted, "runner" | "scope">,
	{ language = english }: TerminalLook,
): Promise<string> {
	const { one, count } = await storiesOf(runner, await scope());
	if (one !== undefined) return `${cutToColumns(one.id, PROMPT_WIDTH)}> `;
	return count === 0 ? "footnote> " : `${language.say({ say: "prompt-of-stories", count })}> `;
}

async function storiesOf(runner: CommandRunner, scope: Scope) {
	const statuses = await runner.statuses(scope);
	const one = statuses.length === 1 ? statuses[0] : statuses.find(({ id }) => id === scope.story);
	return { one, count: statuses.length };
}

function completer({ commands, runner, scope }: Prompted, look: () => TerminalLook) {
	return (line: string, done: (error: Error | null, result: [string[], string]) => void): void => {
		scope()
			.then((seen) => completeLine(line, { commands, runner, scope: seen, language: look().language?.tag }))
			.then(
				(result) => done(null, result),
				() => done(null, [[], line]),
			);
	};
}
