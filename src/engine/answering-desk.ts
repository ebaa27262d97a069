import { rmSync } from "node:fs";
import { mistake } from "../answering/wording/mistake.ts";
import type { Saying } from "../answering/wording/saying.ts";
import type { Cutter } from "./cutter.ts";
import { createStoryStrikes } from "./story-strikes.ts";
import type { AnsweringReply, AnsweringRequest, AnsweringThreadData, StoryAddress } from "./threads/answering-work.ts";
import {
	linkWorker,
	WorkEnded,
	WorkExpired,
	type WorkerLink,
	WorkerStopped,
	WorkerUnable,
} from "./threads/worker-link.ts";

/**
 * The answering thread with the stories it holds. After a crash the next thread gets them again, and what waited is answered
 * by it; only what the thread ended over fails. A story that ended it twice is set aside.
 */
export type AnsweringDesk = {
	/** Resolves when the thread has it, and answers from it rather than from an older version. */
	put(story: StoryAddress): Promise<void>;
	/** Resolves when the thread answers from it no more. */
	take(story: StoryAddress): Promise<void>;
	/** @throws UserError for a mistake the asker can mend, or if too much is asked at once. */
	ask<K extends AnsweringReply["kind"]>(
		request: AnsweringRequest,
		kind: K,
	): Promise<Extract<AnsweringReply, { kind: K }>>;
	stop(): Promise<void>;
};

export type AnsweringDeskOptions = {
	readonly memoryMb: number;
	/** Whether the thread reads passages; absent: it does not. */
	readonly reader?: "on" | "off" | undefined;
	/** The thread's file, as `linkWorker` takes it. */
	readonly worker?: string | URL | undefined;
	readonly cutter: Cutter;
	/** Processor time that one question may take. */
	readonly questionMs?: number | undefined;
	/** Processor time that taking up a story may take. */
	readonly putMs?: number | undefined;
	/** A snapshot of a whole story is damaged. */
	readonly onDamage: (snapshot: string) => void;
	/** The thread ended twice over this story: nobody is to ask it. */
	readonly onSetAside: (story: StoryAddress, reason: Saying) => void;
	readonly onCrash: (error: Error) => void;
	/** A story could not be given to the thread. */
	readonly onError: (error: unknown) => void;
};

/** Questions that may wait at once; at 10 ms each the last one waits two of the three seconds that Discord gives. */
const MOST_WAITING = 200;

/** From so many on that wait, passages are no longer read: with 150 ms each the last one waits half a second. */
const MOST_READ_FOR = 4;

/** The first, one after missing cuts were made, and one more where a position changed meanwhile. */
const ATTEMPTS = 3;

/** A question about 60 MB takes a hundredth of it. */
const QUESTION_MS = 5000;

/** To take up a story: half a second for one of 30 MB. */
const PUT_MS = 20_000;

export function createAnsweringDesk({
	memoryMb,
	reader = "off",
	worker = "answering-worker",
	cutter,
	questionMs = QUESTION_MS,
	putMs = PUT_MS,
	onDamage,
	onSetAside,
	onCrash,
	onError,
}: AnsweringDeskOptions): AnsweringDesk {
	const stories = new Map<string, StoryAddress>();
	const strikes = createStoryStrikes();
	/** Under way or waiting; stories that are taken up meanwhile do not count. */
	let questions = 0;
	let practise = true;
	/** No thread has the stories: the last one could not even start. */
	let isBare = false;
	const link: WorkerLink<AnsweringRequest, AnsweringReply> = linkWorker(worker, {
		memoryMb,
		workerData: { reader, memoryMb } satisfies AnsweringThreadData,
		allowedMs: ({ kind }) => (kind === "put" || kind === "take" ? putMs : questionMs),
		// The next thread is given every story there is; what it was about to be told of them is told by that.
		asksAgain: ({ kind }) => kind !== "put" && kind !== "take",
		onCrash: (crash) => {
			onCrash(crash.error);
			if (crash.isPractice) practise = false;
			const guilty = strikes.add(crash);
			if (guilty !== undefined) setAside(guilty, crash.error);
			isBare = crash.isAtStart;
			if (!isBare) for (const story of stories.values()) void put(story);
		},
	});
	const setAside = (story: StoryAddress, error: WorkerStopped): void => {
		const present = stories.get(keyOf(story));
		// A newer version may have taken its place meanwhile.
		if (present?.snapshot === story.snapshot && present.at === story.at) stories.delete(keyOf(story));
		onSetAside(story, asideReason(error, questionMs));
	};
	const tell = async (request: AnsweringRequest): Promise<AnsweringReply> => {
		const reply = await link.ask(request);
		if (reply.kind === "damaged") repair(reply.snapshot);
		return reply;
	};
	/** Nobody waits for the reply: what goes wrong is told, and the next question finds out for itself. */
	const tellAlong = async (request: AnsweringRequest): Promise<void> => {
		// A thread that ended was told of already.
		await tell(request).catch((error: unknown) => error instanceof WorkerStopped || onError(error));
	};
	const put = (story: StoryAddress): Promise<void> =>
		tellAlong({ kind: "put", story, mark: strikes.markOf(story), practise });
	const repair = (snapshot: string): void => {
		// A cut is made again when it is asked for again.
		if (isCut(snapshot)) rmSync(snapshot, { force: true });
		else onDamage(snapshot);
	};
	return {
		put: async (story) => {
			const before = stories.get(keyOf(story));
			if (before !== undefined) strikes.forget(before);
			stories.set(keyOf(story), story);
			if (!isBare) await put(story);
		},
		take: async (story) => {
			stories.delete(keyOf(story));
			strikes.forget(story);
			if (!isBare) await tellAlong({ kind: "take", id: story.id, guild: story.guild });
		},
		ask: async <K extends AnsweringReply["kind"]>(request: AnsweringRequest, kind: K) => {
			if (questions >= MOST_WAITING) throw mistake({ say: "too-many-questions" });
			if (isBare) {
				isBare = false;
				for (const story of stories.values()) void put(story);
			}
			const isBusy = questions >= MOST_READ_FOR;
			const asked = request.kind === "run" && isBusy ? { ...request, isBusy } : request;
			const made: (() => void)[] = [];
			questions++;
			try {
				for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
					const reply = await tell(asked).catch((error: unknown) => {
						throw error instanceof WorkerStopped ? mistake(failedSaying(error, questionMs), { cause: error }) : error;
					});
					if (reply.kind === "missing") made.push(await cutter.make(reply.cuts));
					if (reply.kind === "damaged" && !isCut(reply.snapshot)) break;
					if (reply.kind === kind) return reply as Extract<AnsweringReply, { kind: K }>;
				}
			} finally {
				questions--;
				for (const release of made) release();
			}
			throw mistake({ say: "just-read-again" });
		},
		stop: () => link.stop(),
	};
}

function failedSaying(error: WorkerStopped, questionMs: number): Saying {
	if (error instanceof WorkEnded) return { say: "answering-stopped" };
	if (error instanceof WorkerUnable) return { say: "answering-not-started" };
	if (error instanceof WorkExpired) return { say: "answering-too-long", seconds: questionMs / 1000 };
	return { say: "answering-ended" };
}

function asideReason(error: WorkerStopped, questionMs: number): Saying {
	return { say: "set-aside", seconds: error instanceof WorkExpired ? questionMs / 1000 : undefined };
}

function isCut(snapshot: string): boolean {
	return snapshot.endsWith(".cut");
}

function keyOf({ id, guild = "" }: StoryAddress): string {
	return `${guild}/${id}`;
}
