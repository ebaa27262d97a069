import { type Logger, pino } from "pino";
import type { Config } from "./config.ts";

/**
 * The log: JSON lines, object first. Questions are never logged at info level or above.
 *
 * @param write Where lines go; every line is scrubbed of the token first, whatever object or error carried it.
 */
export function createLog(
	config: Pick<Config, "logLevel" | "discordToken">,
	write: (line: string) => void = (line) => process.stdout.write(line),
): Logger {
	const token = config.discordToken;
	return pino(
		{ level: config.logLevel, base: null },
		{ write: (line: string) => write(token === undefined ? line : line.replaceAll(token, "[token]")) },
	);
}
