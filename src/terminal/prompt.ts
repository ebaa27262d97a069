import { createInterface, type Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { type CommandRunner, CommandType, type KnownCommand, type Scope } from "../asking/command.ts";
import { readCall, readTyped } from "../asking/read-call.ts";
import { UserError } from "../errors.ts";
import { renderAnswer, type TerminalLook } from "./render.ts";

type PromptStreams = {
	readonly input: Readable & { readonly isTTY?: boolean };
	readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number; hasColors?(): boolean };
};

/** For a single question without a reader: nothing is hidden, whoever runs the bot can read the file. */
const WHOLE: Scope = { limits: new Map() };

const NARROWEST = 40;
const WIDEST = 100;

/**
 * Answers lines from `input` until it ends or says `quit`. With a terminal on both sides it shows a prompt, completes
 * with Tab and remembers the session's lines; from a pipe it answers line by line and adds nothing.
 */
export async function runPrompt(
	commands: readonly KnownCommand[],
	runner: CommandRunner,
	scope: () => Promise<Scope>,
	{ input, output }: PromptStreams,
): Promise<void> {
	const interactive = input.isTTY === true && output.isTTY === true;
	const lines = createInterface({
		input,
		...(interactive ? { output, completer: completer(commands, runner, scope) } : {}),
		terminal: interactive,
		prompt: "footnote> ",
	});
	if (interactive) lines.prompt();
	for await (const line of lines) {
		const text = line.trim();
		if (/^\/?(?:quit|exit)$/i.test(text)) break;
		if (text !== "") {
			const answer = answerText(text, commands, runner, lookOf(output), await scope());
			output.write(`${await answer.catch(toldMistake)}\n\n`);
		}
		if (interactive) lines.prompt();
	}
	closeQuietly(lines);
}

/** One question, one answer, as text. @throws UserError for a mistake of the asker's. */
export async function answerText(
	text: string,
	commands: readonly KnownCommand[],
	runner: CommandRunner,
	look: TerminalLook,
	scope: Scope = WHOLE,
): Promise<string> {
	// The prompt is one place with one reader, so every question there may go back to the last.
	return renderAnswer(await runner.run({ ...readCall(commands, text), follows: {} }, scope), look);
}

/** At a prompt a mistake is told like an answer, and the next line is read. */
function toldMistake(error: unknown): string {
	if (error instanceof UserError) return error.message;
	throw error;
}

/** Colours only on a terminal, and only if it and `NO_COLOR` allow them. */
export function lookOf(output: PromptStreams["output"]): TerminalLook {
	const colours = output.isTTY === true && (output.hasColors?.() ?? false);
	return { colours, width: Math.min(Math.max(output.columns ?? WIDEST, NARROWEST), WIDEST) };
}

function closeQuietly(lines: Interface): void {
	lines.close();
}

type Completed = [string[], string];

/** Tab: commands after a slash, then names, citations and stories from the command's own completion. */
function completer(commands: readonly KnownCommand[], runner: CommandRunner, scope: () => Promise<Scope>) {
	return (line: string, done: (error: Error | null, result: Completed) => void): void => {
		scope()
			.then((seen) => completeLine(commands, runner, line, seen))
			.then(
				(result) => done(null, result),
				() => done(null, [[], line]),
			);
	};
}

export async function completeLine(
	commands: readonly KnownCommand[],
	runner: CommandRunner,
	line: string,
	scope: Scope,
): Promise<Completed> {
	const words = /^\/(\S*)$/.exec(line);
	if (words !== null) {
		const names = commands.filter(({ data }) => data.type !== CommandType.Message).map(({ data }) => `/${data.name}`);
		return [names.filter((name) => name.startsWith(line)).map((name) => `${name} `), line];
	}
	if (!line.startsWith("/")) return [[], line];
	const call = readTyped(commands, line);
	const [focused = "", typed = ""] = Object.entries(call.options).at(-1) ?? [];
	const choices = await runner.complete(call, focused, typed, scope);
	return [choices.map(({ value }) => value), typed];
}
