import { parentPort } from "node:worker_threads";
import { UserError } from "../errors.ts";
import type { Envelope, ReplyEnvelope } from "./worker-link.ts";

/** Answers what the main thread asks, one request after the other. Call it at the top of a worker's file. */
export function serveRequests<Request, Reply>(answer: (request: Request) => Reply): void {
	parentPort?.on("message", ({ number, body }: Envelope<Request>) => {
		parentPort?.postMessage(replyTo(number, () => answer(body)));
	});
}

function replyTo<Reply>(number: number, answer: () => Reply): ReplyEnvelope<Reply> {
	try {
		return { number, body: answer() };
	} catch (error) {
		const { message, stack, code }: NodeJS.ErrnoException = error instanceof Error ? error : new Error(String(error));
		return { number, failure: message, stack, code, forAsker: error instanceof UserError };
	}
}
