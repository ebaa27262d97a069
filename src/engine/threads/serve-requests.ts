import { parentPort, workerData } from "node:worker_threads";
import { UserError } from "../../errors.ts";
import { enterThread, noteBusy, RESTING, type WorkBoard } from "./work-board.ts";
import type { Envelope, ReplyEnvelope, ThreadData } from "./worker-link.ts";

/** The board of this worker. */
export function ownBoard(): WorkBoard {
	return (workerData as ThreadData).board;
}

/** What the link was given for this worker. */
export function ownData<T>(): T {
	return (workerData as ThreadData).own as T;
}

/** Answers what the main thread asks, one request after the other. Call it at the top of a worker's file. */
export function serveRequests<Request, Reply>(answer: (request: Request) => Reply): void {
	const board = ownBoard();
	enterThread(board);
	parentPort?.on("message", ({ number, body }: Envelope<Request>) => {
		noteBusy(board, number);
		parentPort?.postMessage(replyTo(number, () => answer(body)));
		noteBusy(board, RESTING);
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
