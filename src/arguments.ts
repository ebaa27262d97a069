import { type ParseArgsConfig, parseArgs } from "node:util";
import { UserError } from "./errors.ts";

/** Wrong usage or a file that cannot be read; an answer of any kind, a refusal too, is 0. */
const EXIT_USAGE = 2;

/** Reads what a program was called with. @throws UserError with the usage for an option that it does not know. */
export function readArguments<Options extends NonNullable<ParseArgsConfig["options"]>>(
	args: readonly string[],
	options: Options,
	usage: string,
) {
	try {
		return parseArgs({ args: [...args], allowPositionals: true, options });
	} catch (error) {
		throw new UserError(`${(error as Error).message}\n${usage}`);
	}
}

/** Runs a program; a mistake of whoever called it is told in one message. */
export async function runProgram(main: (args: readonly string[]) => Promise<void>): Promise<void> {
	try {
		await main(process.argv.slice(2));
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		process.stderr.write(`${error.message}\n`);
		process.exitCode = EXIT_USAGE;
	}
}
