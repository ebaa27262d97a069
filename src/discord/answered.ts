import type { Asking } from "./asking.ts";
import type { Delivery } from "./reply/deliver.ts";

/** What became of an answer on Discord, for the log. Never the question. */
export type AnsweredNote = { readonly delivery: Delivery } & Readonly<Record<string, unknown>>;

/** Logs that something was answered, and counts it if Discord took it no more. @param started By `performance.now()`. */
export function noteAnswered({ log, tally }: Asking, note: AnsweredNote, started: number): void {
	if (note.delivery === "too-late") tally?.late();
	log.info({ ...note, ms: Math.round(performance.now() - started) }, "answered");
}
