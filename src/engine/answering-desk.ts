import { rmSync } from "node:fs";
import { UserError } from "../errors.ts";
import type { AnsweringReply, AnsweringRequest, BookAddress } from "./answering-work.ts";
import type { Cutter } from "./cutter.ts";
import { linkWorker, type WorkerLink, WorkerStopped } from "./worker-link.ts";

/** The answering thread with the books it holds: after a crash it gets them again, and what was asked is asked again. */
export type AnsweringDesk = {
	put(book: BookAddress): void;
	take(book: BookAddress): void;
	/** @throws UserError for a mistake the asker can mend, or if too much is asked at once. */
	ask<K extends AnsweringReply["kind"]>(
		request: AnsweringRequest,
		kind: K,
	): Promise<Extract<AnsweringReply, { kind: K }>>;
	stop(): Promise<void>;
};

export type AnsweringDeskOptions = {
	readonly memoryMb: number;
	readonly cutter: Cutter;
	/** A snapshot of a whole story is damaged. */
	readonly onDamage: (snapshot: string) => void;
	readonly onCrash: (error: Error) => void;
	/** A book could not be given to the thread. */
	readonly onError: (error: unknown) => void;
};

/** Questions that may wait at once; at 10 ms each the last one waits two of the three seconds that Discord gives. */
const MOST_WAITING = 200;

/** The first, one after missing cuts were made, and one after a crash. */
const ATTEMPTS = 3;

export function createAnsweringDesk({
	memoryMb,
	cutter,
	onDamage,
	onCrash,
	onError,
}: AnsweringDeskOptions): AnsweringDesk {
	const books = new Map<string, BookAddress>();
	const link: WorkerLink<AnsweringRequest, AnsweringReply> = linkWorker("answering-worker", {
		memoryMb,
		workerData: undefined,
		onCrash: (error) => {
			onCrash(error);
			for (const book of books.values()) tellAlong({ kind: "put", book });
		},
	});
	/** @returns undefined if the thread ended meanwhile. */
	const tell = async (request: AnsweringRequest): Promise<AnsweringReply | undefined> => {
		try {
			const reply = await link.ask(request);
			if (reply.kind === "damaged") repair(reply.snapshot);
			return reply;
		} catch (error) {
			if (error instanceof WorkerStopped) return undefined;
			throw error;
		}
	};
	/** Nobody waits for the reply: what goes wrong is told, and the next question finds out for itself. */
	const tellAlong = (request: AnsweringRequest): void => {
		tell(request).catch(onError);
	};
	const repair = (snapshot: string): void => {
		// A cut is made again when it is asked for again.
		if (isCut(snapshot)) rmSync(snapshot, { force: true });
		else onDamage(snapshot);
	};
	return {
		put: (book) => {
			books.set(keyOf(book), book);
			tellAlong({ kind: "put", book });
		},
		take: (book) => {
			books.delete(keyOf(book));
			tellAlong({ kind: "take", id: book.id, guild: book.guild });
		},
		ask: async <K extends AnsweringReply["kind"]>(request: AnsweringRequest, kind: K) => {
			if (link.waiting() > MOST_WAITING) throw new UserError("Too many questions at once; ask again in a moment.");
			for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
				const reply = await tell(request);
				if (reply?.kind === "missing") await cutter.make(reply.cuts);
				if (reply?.kind === "damaged" && !isCut(reply.snapshot)) break;
				if (reply?.kind === kind) return reply as Extract<AnsweringReply, { kind: K }>;
			}
			throw new UserError("The story is just being read again; ask again in a moment.");
		},
		stop: () => link.stop(),
	};
}

function isCut(snapshot: string): boolean {
	return snapshot.endsWith(".cut");
}

function keyOf({ id, guild = "" }: BookAddress): string {
	return `${guild}/${id}`;
}
