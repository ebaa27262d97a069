import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Answerer, createAnswerer } from "../../../src/engine/threads/answering-work.ts";
import { createWarmUp, PRACTICE_QUESTIONS } from "../../../src/engine/threads/warm-up.ts";
import { prepareStory } from "../../../src/storage/read-source.ts";
import { writeStorySnapshot } from "../../../src/storage/story-snapshot.ts";
import { temporaryFolder } from "../../storage/temporary-folder.ts";
import { tinyStory } from "../../tiny-story.ts";

describe("createWarmUp", () => {
	beforeEach(() => {
		vi.useFakeTimers();
	});
	afterEach(() => {
		vi.useRealTimers();
	});

	const QUIET_MS = 100;

	test("practises once all is quiet, and no more than is of use", async () => {
		const practise = vi.fn(async () => true);
		const onAnswered = createWarmUp(practise, QUIET_MS);
		onAnswered();
		await vi.advanceTimersByTimeAsync(QUIET_MS - 1);
		expect(practise).not.toHaveBeenCalled();
		await vi.runAllTimersAsync();
		onAnswered();
		await vi.runAllTimersAsync();
		expect(practise.mock.calls).toEqual(Array.from({ length: PRACTICE_QUESTIONS }, (_, place) => [place]));
	});

	test("lets a request that comes meanwhile go first, and waits until all is quiet again", async () => {
		const practise = vi.fn(async () => true);
		const onAnswered = createWarmUp(practise, QUIET_MS);
		onAnswered();
		for (let question = 1; question <= 2; question++) {
			vi.advanceTimersToNextTimer();
			// The timers stand still meanwhile: only what waits for the answer goes on.
			for (let turn = 0; turn < 5; turn++) await Promise.resolve();
			expect(practise).toHaveBeenCalledTimes(question);
		}
		onAnswered();
		await vi.advanceTimersByTimeAsync(QUIET_MS - 1);
		expect(practise).toHaveBeenCalledTimes(2);
		await vi.runAllTimersAsync();
		expect(practise).toHaveBeenCalledTimes(PRACTICE_QUESTIONS);
	});

	test("waits for a story", async () => {
		const practise = vi.fn(async () => false);
		const onAnswered = createWarmUp(practise, QUIET_MS);
		onAnswered();
		await vi.runAllTimersAsync();
		expect(practise).toHaveBeenCalledTimes(1);
		practise.mockResolvedValue(true);
		onAnswered();
		await vi.runAllTimersAsync();
		expect(practise).toHaveBeenCalledTimes(1 + PRACTICE_QUESTIONS);
	});

	test("goes on after a question that fails", async () => {
		const practise = vi.fn(async (place: number) => {
			if (place === 1) throw new Error("no");
			return true;
		});
		createWarmUp(practise, QUIET_MS)();
		await vi.runAllTimersAsync();
		expect(practise).toHaveBeenCalledTimes(PRACTICE_QUESTIONS);
	});
});

describe("practice questions", () => {
	const statuses = [{ id: "tale", title: "The Tale", state: "ready" }] as const;
	const asked = (answerer: Answerer) =>
		Promise.all(
			["Who lost the ring?", "When did Anna sing?", "Where is Brazil?"].map((question) =>
				answerer.answer({
					kind: "run",
					call: { command: "ask", options: { question } },
					scope: { limits: new Map() },
					statuses,
				}),
			),
		);

	test("are of a story that is there, and change no answer", async () => {
		const practised = createAnswerer();
		expect(await practised.practise(0)).toBe(false);
		await putTale(practised);
		for (let place = 0; place < PRACTICE_QUESTIONS; place++) expect(await practised.practise(place)).toBe(true);
		const fresh = createAnswerer();
		await putTale(fresh);
		expect(await asked(practised)).toEqual(await asked(fresh));
		await practised.answer({ kind: "take", id: "tale" });
		expect(await practised.practise(0)).toBe(false);
	});
});

async function putTale(answerer: Answerer): Promise<void> {
	const path = join(temporaryFolder(), "snapshot");
	const tale = tinyStory("Anna lost the ring in Leiden. She sang on Sunday.\n\nNobody heard her.", { id: "tale" });
	writeStorySnapshot(path, [prepareStory(tale)], []);
	await answerer.answer({
		kind: "put",
		mark: 1,
		practise: true,
		story: { id: "tale", snapshot: path, at: 0, twin: false },
	});
}
