import type { Answer } from "../../answering/answer.ts";
import type { Choice, CommandCall, Limit, Scope, StoryStatus } from "../../asking/command.ts";
import type { KeptPlace, Outline } from "../../asking/ports.ts";
import type { OpenedReader } from "../../reading/open-reader.ts";
import { SnapshotDamaged } from "../../storage/snapshot-file.ts";
import { openStorySnapshot, type StoredStory } from "../../storage/story-snapshot.ts";
import type { StoryId } from "../../story/story.ts";
import { answerCall, completeOption, type Outcome } from "../answer-call.ts";
import { createStoryPool, type FindCut, type LoadedStory, type StoryPool } from "../story-pool.ts";
import { cutPath, markUsed } from "./reading-work.ts";
import { type Practise, practiceQuestion } from "./warm-up.ts";

/** What the thread is given at its start. */
export type AnsweringThreadData = { readonly reader: "on" | "off"; readonly memoryMb: number };

/** A story for the answering thread: where its snapshot is. */
export type StoryAddress = Omit<LoadedStory, "stored"> & {
	readonly snapshot: string;
	/** Its place among the stories of the snapshot. */
	readonly at: number;
};

/** A story that has to be cut, as the reading thread is asked for it. */
export type CutAddress = Pick<StoryAddress, "snapshot" | "at"> & { readonly paragraphs: number };

export type AnsweringRequest =
	| {
			readonly kind: "put";
			readonly story: StoryAddress;
			/** By which the thread tells which story it looks into; from 1. */
			readonly mark: number;
			/** Whether to practise on it while nobody asks. */
			readonly practise: boolean;
	  }
	| { readonly kind: "take"; readonly id: StoryId; readonly guild?: string | undefined }
	| {
			readonly kind: "run";
			readonly call: CommandCall;
			readonly scope: Scope;
			readonly statuses: readonly StoryStatus[];
			/** So many wait that there is no time to read. */
			readonly isBusy?: boolean;
	  }
	/** Is there a reader? */
	| { readonly kind: "reader" }
	| {
			readonly kind: "complete";
			readonly call: CommandCall;
			readonly focused: string;
			readonly typed: string;
			readonly scope: Scope;
			readonly statuses: readonly StoryStatus[];
	  }
	/** Are all stories in scope there as far as its limits? */
	| { readonly kind: "prepare"; readonly scope: Scope; readonly statuses: readonly StoryStatus[] }
	| { readonly kind: "outline"; readonly id: StoryId; readonly guild?: string | undefined }
	| ({ readonly kind: "remember"; readonly place: Limit } & Named)
	| ({ readonly kind: "find"; readonly kept: KeptPlace } & Named);

type Named = { readonly id: StoryId; readonly guild?: string | undefined };

export type AnsweringReply =
	| { readonly kind: "answer"; readonly answer: Answer }
	| { readonly kind: "choices"; readonly choices: readonly Choice[] }
	| { readonly kind: "outline"; readonly outline: Outline | undefined }
	| { readonly kind: "place"; readonly place: KeptPlace | undefined }
	/** Why there is no reader; without a reason there is one. */
	| { readonly kind: "reader"; readonly without?: string | undefined }
	/** These have to be cut first; then ask again. */
	| { readonly kind: "missing"; readonly cuts: readonly CutAddress[] }
	/** A snapshot is not as it was written: the story has to be read again. */
	| { readonly kind: "damaged"; readonly snapshot: string }
	| { readonly kind: "done" };

type AddressedStory = LoadedStory & StoryAddress & { readonly mark: number };

type Pool = StoryPool<AddressedStory>;

export type Answerer = {
	answer(request: AnsweringRequest): Promise<AnsweringReply>;
	/** Answers a question about one of the stories for nobody, so that the next one is answered faster. */
	readonly practise: Practise;
};

/**
 * @param onStory Called with a story's mark whenever it is looked into.
 * @param opened Absent: words alone.
 * @param memoryMb As the pool's.
 */
export function createAnswerer(
	onStory: (mark: number) => void = () => {},
	opened: Promise<OpenedReader> = Promise.resolve({ without: "none was asked for" }),
	memoryMb?: number,
): Answerer {
	const findCut: FindCut<AddressedStory> = ({ snapshot, at, mark }, paragraphs) => {
		onStory(mark);
		return openStorySnapshot(cutPath(snapshot, at, paragraphs))?.stories[0];
	};
	const noteUsed = createUseNotes();
	const pool = createStoryPool(findCut, {
		memoryMb,
		onTouch: ({ mark }) => onStory(mark),
		onCut: ({ snapshot, at }, paragraphs) => noteUsed(cutPath(snapshot, at, paragraphs)),
	});
	let practised: StoryAddress | undefined;
	return {
		answer: async (request) => {
			if (request.kind === "put") {
				onStory(request.mark);
				if (request.practise) practised ??= request.story;
			}
			if (request.kind === "take" && request.id === practised?.id && request.guild === practised.guild)
				practised = undefined;
			try {
				return await reply(pool, request, await opened);
			} catch (error) {
				if (!(error instanceof SnapshotDamaged)) throw error;
				pool.forgetCuts();
				return { kind: "damaged", snapshot: error.path };
			}
		},
		practise: async (place) => practised !== undefined && practiseOn(pool, practised, place),
	};
}

/** A cut that many use need not be marked at every question: by the minute is fine enough to tell what was used long ago. */
const MARK_EVERY_MS = 60_000;

function createUseNotes(): (path: string) => void {
	const marked = new Map<string, number>();
	return (path) => {
		const now = performance.now();
		if (now - (marked.get(path) ?? Number.NEGATIVE_INFINITY) < MARK_EVERY_MS) return;
		for (const [old, at] of marked) if (now - at >= MARK_EVERY_MS) marked.delete(old);
		marked.set(path, now);
		markUsed(path);
	};
}

async function practiseOn(pool: Pool, { id, guild }: StoryAddress, place: number): Promise<boolean> {
	const scope: Scope = { story: id, guild, limits: new Map() };
	const statuses: readonly StoryStatus[] = [{ id, title: id, state: "ready" }];
	const selection = pool.select({ command: "ask", options: {} }, scope, statuses);
	const [story] = selection.kind === "stories" ? selection.stories : [];
	if (story === undefined) return false;
	await answerCall(pool, { command: "ask", options: { question: practiceQuestion(story, place) } }, scope, statuses);
	return true;
}

async function reply(
	pool: Pool,
	request: AnsweringRequest,
	{ reader, without }: OpenedReader,
): Promise<AnsweringReply> {
	switch (request.kind) {
		case "reader":
			return { kind: "reader", without };
		case "put":
			pool.put({ ...request.story, mark: request.mark, stored: openStored(request.story) });
			return { kind: "done" };
		case "take":
			pool.take(request.id, request.guild);
			return { kind: "done" };
		case "prepare": {
			const selection = pool.select({ command: "story", options: {} }, request.scope, request.statuses);
			return selection.kind === "missing" ? missing(selection) : { kind: "done" };
		}
		case "outline":
			return { kind: "outline", outline: pool.outline(request.id, request.guild) };
		case "remember":
			return { kind: "place", place: pool.rememberPlace(request.id, request.guild, request.place) };
		case "find":
			return { kind: "place", place: pool.findPlace(request.id, request.guild, request.kept) };
		case "run": {
			const { isBusy } = request;
			const outcome = await answerCall(
				pool,
				request.call,
				request.scope,
				request.statuses,
				isBusy && reader ? "busy" : reader,
			);
			return outcome.kind === "missing" ? missing(outcome) : { kind: "answer", answer: outcome.value };
		}
		case "complete": {
			const outcome = await completeOption(pool, request, request.scope, request.statuses);
			return outcome.kind === "missing" ? missing(outcome) : { kind: "choices", choices: outcome.value };
		}
	}
}

function openStored({ snapshot, at }: StoryAddress): StoredStory {
	const stored = openStorySnapshot(snapshot)?.stories[at];
	if (stored === undefined) throw new SnapshotDamaged(snapshot, "it is gone");
	return stored;
}

function missing({ cuts }: Extract<Outcome<unknown, AddressedStory>, { kind: "missing" }>): AnsweringReply {
	return {
		kind: "missing",
		cuts: cuts.map(({ story: { snapshot, at }, paragraphs }) => ({ snapshot, at, paragraphs })),
	};
}
