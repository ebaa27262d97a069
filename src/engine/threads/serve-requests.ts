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

/** Does work when all before it is done. @param number By which the board names it. */
export type InTurn = <T>(number: number, work: () => Promise<T>) => Promise<T>;

/**
 * Answers what the main thread asks, one request after the other. Call it at the top of a worker's file.
 *
 * @returns takes up other work in the same row.
 */
export function serveRequests<Request, Reply>(answer: (request: Request) => Promise<Reply> | Reply): InTurn {
	const board = ownBoard();
	enterThread(board);
	let last: Promise<unknown> = Promise.resolve();
	const inTurn: InTurn = (number, work) => {
		const done = last.then(async () => {
			noteBusy(board, number);
			try {
				return await work();
			} finally {
				noteBusy(board, RESTING);
			}
		});
		last = done.catch(() => {});
		return done;
	};
	parentPort?.on("message", ({ number, body }: Envelope<Request>) => {
		void inTurn(number, async () => parentPort?.postMessage(await replyTo(number, () => answer(body))));
	});
	return inTurn;
}

async function replyTo<Reply>(number: number, answer: () => Promise<Reply> | Reply): Promise<ReplyEnvelope<Reply>> {
	try {
		return { number, body: await answer() };
	} catch (error) {
		const { message, stack, code }: NodeJS.ErrnoException = error instanceof Error ? error : new Error(String(error));
		return {
			number,
			failure: message,
			stack,
			code,
			forAsker: error instanceof UserError ? { saying: error.saying } : undefined,
		};
	}
}
