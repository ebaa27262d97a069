import { Worker } from "node:worker_threads";
import { UserError } from "../../errors.ts";
import { type WorkClock, watchWork } from "./watch-work.ts";
import { busyWith, createBoard, lastStory, RESTING, type WorkBoard, whenOutOfNative } from "./work-board.ts";

/**
 * A worker thread that answers requests one by one. It starts at the first request, and again after it stopped. Where it
 * ends by itself, or takes too long over a request, only that request fails; what waited behind it is asked of the next one.
 */
export type WorkerLink<Request, Reply> = {
	/**
	 * @throws UserError as the worker threw it; WorkExpired if the work on it took longer than is allowed; WorkerStopped if
	 * the worker ended over it, or was stopped.
	 */
	ask(request: Request): Promise<Reply>;
	/** Ends the worker; what was asked of it is not answered. The next request starts another. */
	stop(): Promise<void>;
};

/** The worker ended in the middle of this work: out of memory, by an error of ours, or because it was stopped. */
export class WorkerStopped extends Error {
	override name = "WorkerStopped";
	/** The number of the story that was looked into last; 0: none. */
	readonly story: number;
	constructor(message: string, { story = 0, cause }: { readonly story?: number; readonly cause?: unknown } = {}) {
		super(message, { cause });
		this.story = story;
	}
}

/** The worker was told to stop, as at the end of the process. */
export class WorkEnded extends WorkerStopped {
	override name = "WorkEnded";
}

/** The worker ended before it took anything up: the next one may do so as well. */
export class WorkerUnable extends WorkerStopped {
	override name = "WorkerUnable";
}

/** The work on a request took longer than is allowed, so the worker was ended. */
export class WorkExpired extends WorkerStopped {
	override name = "WorkExpired";
}

export type WorkerOptions<Request> = {
	/** Limit of the worker's heap, in MB. A worker that needs more ends alone, and the others go on. */
	readonly memoryMb: number;
	readonly workerData: unknown;
	/** Work that a request may take, in milliseconds of processor time; its waiting does not count. Called once for each. */
	readonly allowedMs: (request: Request) => number;
	/** After so long without work the worker ends, and its memory is free; absent: never. */
	readonly idleMs?: number;
	/**
	 * Whether a request that waited behind a crash is asked of the next worker; absent: each is. One that is not fails with
	 * the error of the crash.
	 */
	readonly asksAgain?: (request: Request) => boolean;
	/** Called when the worker has ended without being stopped, before what waited behind is asked of the next one. */
	readonly onCrash?: (crash: Crash<Request>) => void;
	/** How work is measured; absent: by the thread's processor time. */
	readonly clock?: WorkClock | undefined;
};

/** How a worker ended. */
export type Crash<Request> = {
	readonly error: WorkerStopped;
	/** What it was busy with, which failed. */
	readonly request?: Request | undefined;
	/** It was practising. */
	readonly isPractice: boolean;
	/** It ended before it took up anything: the next one may do so as well. */
	readonly isAtStart: boolean;
};

/** What goes to a worker, and what comes back. */
export type Envelope<T> = { readonly number: number; readonly body: T };
export type ReplyEnvelope<T> =
	| { readonly number: number; readonly body: T }
	| {
			readonly number: number;
			readonly failure: string;
			readonly stack?: string | undefined;
			/** Of an error of the file system, such as ENOSPC. */
			readonly code?: string | undefined;
			/** Of a mistake of the asker's: what it says as data, if that is known. */
			readonly forAsker: Pick<UserError, "saying"> | undefined;
	  };

/** What a worker gets at its start. */
export type ThreadData = { readonly board: WorkBoard; readonly own: unknown };

type Asked<Request> = {
	readonly request: Request;
	readonly allowedMs: number;
	readonly resolve: (reply: never) => void;
	readonly reject: (error: Error) => void;
};

/** A thread with all that was asked of it and is not answered, in order. */
type Crew<Request> = {
	readonly worker: Worker;
	readonly board: WorkBoard;
	readonly asked: Map<number, Asked<Request>>;
	hasReplied: boolean;
	idleTimer?: NodeJS.Timeout | undefined;
	stopWatching: () => void;
};

/** @param file The worker's file in this folder, without its ending; or its whole address. */
export function linkWorker<Request, Reply>(
	file: string | URL,
	{ memoryMb, workerData, allowedMs, idleMs, asksAgain = () => true, onCrash, clock }: WorkerOptions<Request>,
): WorkerLink<Request, Reply> {
	let current: Crew<Request> | undefined;
	let lastNumber = 0;
	const leave = (crew: Crew<Request>): void => {
		if (current === crew) current = undefined;
		clearTimeout(crew.idleTimer);
		crew.stopWatching();
	};
	/** Takes a crew out of service, fails what it was busy with, and asks the rest of the next one. */
	const replace = (crew: Crew<Request>, busy: number, error: WorkerStopped): void => {
		leave(crew);
		const failed = crew.asked.get(busy);
		crew.asked.delete(busy);
		const isAtStart = error instanceof WorkerUnable;
		const waited = [...crew.asked.values()];
		// A reply that was under way is not waited for: it would be a second one.
		crew.asked.clear();
		const again = isAtStart ? [] : waited.filter(({ request }) => asksAgain(request));
		failed?.reject(error);
		for (const asked of waited) if (!again.includes(asked)) asked.reject(error);
		onCrash?.({ error, request: failed?.request, isPractice: busy < RESTING, isAtStart });
		for (const asked of again) post(asked);
	};
	const expire = (crew: Crew<Request>, number: number): void => {
		const error = new WorkExpired("the work took longer than is allowed", { story: lastStory(crew.board) });
		replace(crew, number, error);
		void endThread(crew);
	};
	const rest = (crew: Crew<Request>): void => {
		// A worker keeps the process alive only while something is asked of it.
		crew.worker.unref();
		if (idleMs !== undefined) crew.idleTimer = setTimeout(() => void end(crew), idleMs).unref();
	};
	const end = async (crew: Crew<Request>): Promise<void> => {
		leave(crew);
		await endThread(crew);
		for (const { reject } of crew.asked.values()) reject(new WorkEnded("the worker was stopped"));
		crew.asked.clear();
	};
	const start = (): Crew<Request> => {
		const board = createBoard();
		const worker = startThread(file, memoryMb, { board, own: workerData });
		const asked: Crew<Request>["asked"] = new Map();
		const stopWatching = watchWork(board, {
			allowedMs: (number) => asked.get(number)?.allowedMs,
			onExpired: (number) => expire(crew, number),
			clock,
		});
		const crew: Crew<Request> = { worker, board, asked, hasReplied: false, stopWatching };
		worker.unref();
		let cause: Error | undefined;
		worker.on("error", (error) => {
			cause = error;
		});
		worker.on("message", (message: ReplyEnvelope<Reply>) => {
			const answered = asked.get(message.number);
			asked.delete(message.number);
			crew.hasReplied = true;
			if (asked.size === 0 && current === crew) rest(crew);
			if ("failure" in message) answered?.reject(errorOf(message));
			else answered?.resolve(message.body as never);
		});
		worker.on("exit", (code) => {
			if (current !== crew) return;
			const busy = busyWith(board);
			const Ended = busy === RESTING && !crew.hasReplied ? WorkerUnable : WorkerStopped;
			const why = cause === undefined ? "" : `: ${cause.message}`;
			replace(crew, busy, new Ended(`the worker ended with ${code}${why}`, { story: lastStory(board), cause }));
		});
		return crew;
	};
	const post = (asked: Asked<Request>): void => {
		current ??= start();
		clearTimeout(current.idleTimer);
		lastNumber++;
		current.asked.set(lastNumber, asked);
		current.worker.ref();
		current.worker.postMessage({ number: lastNumber, body: asked.request } satisfies Envelope<Request>);
	};
	return {
		ask: (request) =>
			new Promise<Reply>((resolve, reject) => post({ request, allowedMs: allowedMs(request), resolve, reject })),
		stop: async () => {
			if (current !== undefined) await end(current);
		},
	};
}

async function endThread({ worker, board }: Pick<Crew<never>, "worker" | "board">): Promise<void> {
	await whenOutOfNative(board);
	await worker.terminate();
}

/** Run from source, the file is TypeScript, which a worker reads only after tsx was registered in it; from dist it is JavaScript. */
function startThread(file: string | URL, memoryMb: number, workerData: ThreadData): Worker {
	const options = { workerData, resourceLimits: { maxOldGenerationSizeMb: memoryMb } };
	const isSource = import.meta.url.endsWith(".ts");
	const address = file instanceof URL ? file : new URL(`./${file}.${isSource ? "ts" : "js"}`, import.meta.url);
	if (!isSource) return new Worker(address, options);
	const tsx = JSON.stringify(import.meta.resolve("tsx/esm/api"));
	const code = `import(${tsx}).then(({ register }) => { register(); return import(${JSON.stringify(address.href)}); })`;
	return new Worker(code, { ...options, eval: true, execArgv: [] });
}

function errorOf(message: Extract<ReplyEnvelope<unknown>, { failure: string }>): Error {
	if (message.forAsker !== undefined) return new UserError(message.failure, message.forAsker);
	const error: NodeJS.ErrnoException = new Error(message.failure);
	if (message.code !== undefined) error.code = message.code;
	if (message.stack !== undefined) error.stack = message.stack;
	return error;
}
