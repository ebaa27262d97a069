import { createRequire } from "node:module";
import { type ParseArgsConfig, parseArgs } from "node:util";
import type { Language } from "./answering/wording/language.ts";
import { mistakeWords } from "./answering/wording/mistake.ts";
import { languageOf } from "./answering/wording/words.ts";
import { UserError } from "./errors.ts";
import { localeOf } from "./terminal/look.ts";

/** Wrong usage or a file that cannot be read; an answer of any kind, a refusal too, is 0. */
export const EXIT_USAGE = 2;

type Options = NonNullable<ParseArgsConfig["options"]>;
type Arguments<Known extends Options> = ReturnType<
	typeof parseArgs<{ options: Known & { help: { type: "boolean" } }; allowPositionals: true }>
>;

/** What is run with the words after its name, and sets the exit code. */
export type Program = (args: readonly string[]) => Promise<void>;

/** What is wrong with how a program was called, in a line; the usage follows. */
type WrongUsage = (what: string) => UserError;

type Terms = {
	/** How many words it takes beside its options: at least and at most. Absent: any number. */
	readonly takes?: readonly [least: number, most: number];
	/** Exit code where it was called rightly and cannot do what it is to do. */
	readonly exitOfMistake?: number;
};

/**
 * A program that reads what it is called with. `--help` shows the usage before anything else is done; an option that it does
 * not know is told in a line above the usage, any other mistake of whoever called it in a message, and the exit code is 2.
 *
 * @param main Its exit code, where that is not 0.
 */
export function defineProgram<Known extends Options>(
	usage: string,
	options: Known,
	main: (called: Arguments<Known>, wrong: WrongUsage) => Promise<number | undefined>,
	{ takes = [0, Number.POSITIVE_INFINITY], exitOfMistake = EXIT_USAGE }: Terms = {},
): Program {
	const wrong: WrongUsage = (what) => new UserError(`${what}\n\n${usage}`);
	return async (args) => {
		let isRead = false;
		try {
			const called = readArguments(options, args, wrong);
			// Every program has this option, which the type of a program's own ones cannot tell.
			const isHelp = (called.values as { readonly help?: boolean }).help;
			const given = called.positionals.length;
			if (!isHelp && (given < takes[0] || given > takes[1])) throw new UserError(usage);
			isRead = true;
			if (isHelp) process.stdout.write(`${usage}\n`);
			else process.exitCode = (await main(called, wrong)) ?? 0;
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			process.stderr.write(`${mistakeWords(error, languageHere())}\n`);
			process.exitCode = isRead ? exitOfMistake : EXIT_USAGE;
		}
	};
}

/** Runs a program that is a file of its own, with the words that Node was started with. */
export async function runProgram<Known extends Options>(
	usage: string,
	options: Known,
	main: (called: Arguments<Known>, wrong: WrongUsage) => Promise<number | undefined>,
): Promise<void> {
	await defineProgram(usage, options, main)(process.argv.slice(2));
}

/**
 * Runs a program if Node was started with its file, and not where another program imported it.
 *
 * @param file The program's own, where all links have been followed.
 */
export async function runIfStarted(file: string, program: Program): Promise<void> {
	const [, started, ...args] = process.argv;
	if (started !== undefined && whereItLeads(started, file) === file) await program(args);
}

/** Aborts where the program is to end: by Ctrl-C, or by whoever started it. */
export function signalOfEnd(): AbortSignal {
	const ended = new AbortController();
	for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => ended.abort());
	return ended.signal;
}

/** As Node finds the file it is started with: behind links, and without its ending too. */
function whereItLeads(path: string, from: string): string | undefined {
	try {
		return createRequire(from).resolve(path);
	} catch {
		return undefined;
	}
}

/** The language of the terminal that the program was called in. */
export function languageHere(): Language {
	return languageOf(localeOf(process.env, Intl.DateTimeFormat().resolvedOptions().locale));
}

function readArguments<Known extends Options>(
	options: Known,
	args: readonly string[],
	wrong: WrongUsage,
): Arguments<Known> {
	try {
		return parseArgs({
			args: [...args],
			options: { ...options, help: { type: "boolean", short: "h" } },
			allowPositionals: true,
		}) as Arguments<Known>;
	} catch (error) {
		throw wrong((error as Error).message);
	}
}
