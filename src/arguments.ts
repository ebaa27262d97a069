import { createRequire } from "node:module";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { UserError } from "./errors.ts";

/** Wrong usage or a file that cannot be read; an answer of any kind, a refusal too, is 0. */
export const EXIT_USAGE = 2;

type Options = NonNullable<ParseArgsConfig["options"]>;
type Arguments<Known extends Options> = ReturnType<
	typeof parseArgs<{ options: Known & { help: { type: "boolean" } }; allowPositionals: true }>
>;

/** What is run with the words after its name, and sets the exit code. */
export type Program = (args: readonly string[]) => Promise<void>;

type Usage<Known extends Options> = {
	readonly usage: string;
	readonly options: Known;
	/** How many words it takes beside its options: at least and at most. Absent: any number. */
	readonly takes?: readonly [number, number];
	/** Exit code where what it was told to do cannot be done. */
	readonly exitOfMistake?: number;
};

/**
 * A program that reads what it is called with. `--help` shows the usage; an option that it does not know, and any other
 * mistake of whoever called it, is told in one message, and the exit code is 2.
 *
 * @param main Its exit code, where that is not 0.
 */
export function defineProgram<Known extends Options>(
	called: Usage<Known>,
	main: (called: Arguments<Known>) => Promise<number | undefined>,
): Program {
	const { usage, exitOfMistake = EXIT_USAGE } = called;
	return async (args) => {
		let exitCode = EXIT_USAGE;
		try {
			const read = readArguments(called, args);
			exitCode = exitOfMistake;
			// Every program has this option, which the type of a program's own ones cannot tell.
			if ((read.values as { readonly help?: boolean }).help) process.stdout.write(`${usage}\n`);
			else process.exitCode = (await main(read)) ?? 0;
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			process.stderr.write(`${error.message}\n`);
			process.exitCode = exitCode;
		}
	};
}

/** Runs what is a program of one file alone with the words that Node was started with. */
export async function runProgram<Known extends Options>(
	usage: string,
	options: Known,
	main: (called: Arguments<Known>) => Promise<number | undefined>,
): Promise<void> {
	await defineProgram({ usage, options }, main)(process.argv.slice(2));
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

/** As Node finds the file it is started with: behind links, and without its ending too. */
function whereItLeads(path: string, from: string): string | undefined {
	try {
		return createRequire(from).resolve(path);
	} catch {
		return undefined;
	}
}

function readArguments<Known extends Options>(
	{ usage, options, takes: [least, most] = [0, Number.POSITIVE_INFINITY] }: Usage<Known>,
	args: readonly string[],
): Arguments<Known> {
	const read = parse(usage, options, args);
	const given = read.positionals.length;
	const isHelp = (read.values as { readonly help?: boolean }).help === true;
	if (!isHelp && (given < least || given > most)) throw new UserError(usage);
	return read;
}

function parse<Known extends Options>(usage: string, options: Known, args: readonly string[]): Arguments<Known> {
	try {
		return parseArgs({ args: [...args], options: { ...options, help: { type: "boolean" } }, allowPositionals: true });
	} catch (error) {
		throw new UserError(`${(error as Error).message}\n${usage}`);
	}
}
