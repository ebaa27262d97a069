import { Worker } from "node:worker_threads";
import { UserError } from "../errors.ts";

/** A worker thread that answers requests one by one. It starts at the first request, and again after it stopped. */
export type WorkerLink<Request, Reply> = {
	/** @throws UserError as the worker threw it; WorkerStopped if the worker ended before it replied. */
	ask(request: Request): Promise<Reply>;
	/** Ends the worker; what was asked of it is not answered. The next request starts another. */
	stop(): Promise<void>;
	/** Requests that wait for a reply. */
	waiting(): number;
};

/** The worker ended in the middle of its work: out of memory, or by an error of ours. */
export class WorkerStopped extends Error {
	override name = "WorkerStopped";
}

export type WorkerOptions = {
	/** Limit of the worker's heap, in MB. A worker that needs more ends alone, and the others go on. */
	readonly memoryMb: number;
	readonly workerData: unknown;
	/** After so long without work the worker ends, and its memory is free; absent: never. */
	readonly idleMs?: number;
	/** Called when the worker has ended without being stopped. */
	readonly onCrash?: (error: Error) => void;
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
			readonly forAsker: boolean;
	  };

type Waiting = { readonly resolve: (reply: never) => void; readonly reject: (error: Error) => void };

/** @param name The worker's file in this folder, without its ending. */
export function linkWorker<Request, Reply>(
	name: string,
	{ memoryMb, workerData, idleMs, onCrash }: WorkerOptions,
): WorkerLink<Request, Reply> {
	let worker: Worker | undefined;
	let lastNumber = 0;
	let idleTimer: NodeJS.Timeout | undefined;
	const waiting = new Map<number, Waiting>();
	const rest = (resting: Worker): void => {
		// A worker keeps the process alive only while something is asked of it.
		resting.unref();
		if (idleMs !== undefined) idleTimer = setTimeout(stop, idleMs).unref();
	};
	const stop = async (): Promise<void> => {
		const stopped = worker;
		worker = undefined;
		await stopped?.terminate();
		endAll(new WorkerStopped(`${name} was stopped`));
	};
	const endAll = (error: Error): void => {
		const all = [...waiting.values()];
		waiting.clear();
		for (const { reject } of all) reject(error);
	};
	const start = (): Worker => {
		const started = startThread(name, memoryMb, workerData);
		started.unref();
		let cause: Error | undefined;
		started.on("error", (error) => {
			cause = error;
		});
		started.on("message", (message: ReplyEnvelope<Reply>) => {
			const waiter = waiting.get(message.number);
			waiting.delete(message.number);
			if (waiting.size === 0) rest(started);
			if ("failure" in message) waiter?.reject(errorOf(message));
			else waiter?.resolve(message.body as never);
		});
		started.on("exit", (code) => {
			if (worker !== started) return;
			worker = undefined;
			const error = new WorkerStopped(`${name} ended with ${code}${cause === undefined ? "" : `: ${cause.message}`}`, {
				cause,
			});
			endAll(error);
			onCrash?.(error);
		});
		return started;
	};
	return {
		waiting: () => waiting.size,
		ask: (request) => {
			clearTimeout(idleTimer);
			worker ??= start();
			lastNumber++;
			const envelope: Envelope<Request> = { number: lastNumber, body: request };
			worker.ref();
			worker.postMessage(envelope);
			return new Promise<Reply>((resolve, reject) => waiting.set(envelope.number, { resolve, reject }));
		},
		stop,
	};
}

/** Run from source, the file is TypeScript, which a worker reads only after tsx was registered in it; from dist it is JavaScript. */
function startThread(name: string, memoryMb: number, workerData: unknown): Worker {
	const options = { workerData, resourceLimits: { maxOldGenerationSizeMb: memoryMb } };
	if (!import.meta.url.endsWith(".ts")) return new Worker(new URL(`./${name}.js`, import.meta.url), options);
	const address = JSON.stringify(new URL(`./${name}.ts`, import.meta.url).href);
	const tsx = JSON.stringify(import.meta.resolve("tsx/esm/api"));
	const code = `import(${tsx}).then(({ register }) => { register(); return import(${address}); })`;
	return new Worker(code, { ...options, eval: true, execArgv: [] });
}

function errorOf(message: Extract<ReplyEnvelope<unknown>, { failure: string }>): Error {
	if (message.forAsker) return new UserError(message.failure);
	const error: NodeJS.ErrnoException = new Error(message.failure);
	if (message.code !== undefined) error.code = message.code;
	if (message.stack !== undefined) error.stack = message.stack;
	return error;
}
