import { type ParseArgsConfig, parseArgs } from "node:util";
import { UserError } from "./errors.ts";

/** Wrong usage or a file that cannot be read; an answer of any kind, a refusal too, is 0. */
const EXIT_USAGE = 2;

type Options = NonNullable<ParseArgsConfig["options"]>;
type Arguments<Known extends Options> = ReturnType<
	typeof parseArgs<{ options: Known & { help: { type: "boolean" } }; allowPositionals: true }>
>;

/**
 * Runs a program with what it was called with. `--help` shows the usage; an option that it does not know, and any other
 * mistake of whoever called it, is told in one message, and the exit code is 2.
 *
 * @param main Its exit code, where that is not 0.
 */
export async function runProgram<Known extends Options>(
	usage: string,
	options: Known,
	main: (called: Arguments<Known>) => Promise<number | undefined>,
): Promise<void> {
	try {
		const called = readArguments(usage, options);
		// Every program has this option, which the type of a program's own ones cannot tell.
		if ((called.values as { readonly help?: boolean }).help) process.stdout.write(`${usage}\n`);
		else process.exitCode = (await main(called)) ?? 0;
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		process.stderr.write(`${error.message}\n`);
		process.exitCode = EXIT_USAGE;
	}
}

function readArguments<Known extends Options>(usage: string, options: Known): Arguments<Known> {
	try {
		return parseArgs({ options: { ...options, help: { type: "boolean" } }, allowPositionals: true });
	} catch (error) {
		throw new UserError(`${(error as Error).message}\n${usage}`);
	}
}
