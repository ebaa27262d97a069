import type { AnsweringDesk } from "./answering-desk.ts";
import type { EngineLog } from "./engine-log.ts";

/** One line of the log: whether passages are read, or why not. @returns whether they are. */
export async function tellOfReader(desk: Pick<AnsweringDesk, "ask">, log: EngineLog): Promise<boolean> {
	try {
		const { without } = await desk.ask({ kind: "reader" }, "reader");
		if (without === undefined) log.info({}, "passages are read by the small model");
		else log.warn({ why: without }, "no reader: passages are found by their words alone");
		return without === undefined;
	} catch {
		// The thread ended: the log has that already.
		return false;
	}
}
