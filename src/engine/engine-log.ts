import { wordsOf } from "../answering/wording/words.ts";
import type { SourceListener } from "./source-reader.ts";

/** What is used of pino's logger. */
export type EngineLog = Readonly<Record<"info" | "warn" | "error", (fields: object, event: string) => void>>;

/** Logs that a source was read, with what is wrong with it, or could not be. */
export function tellOfReading(log: EngineLog): SourceListener["onRead"] {
	return (source, { ms, error, warnings }) => {
		if (error !== undefined) log.warn({ source, err: error }, "not read");
		else if (warnings === undefined) log.info({ source, ms: Math.round(ms) }, "read");
		else log.warn({ source, ms: Math.round(ms) }, wordsOf({ say: "read-with-warnings", warnings }));
	};
}
