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

	test("practises once all is quiet, and no more than is of use", () => {
		const practise = vi.fn(() => true);
		const onAnswered = createWarmUp(practise, QUIET_MS);
		onAnswered();
		vi.advanceTimersByTime(QUIET_MS - 1);
		expect(practise).not.toHaveBeenCalled();
		vi.runAllTimers();
		onAnswered();
		vi.runAllTimers();
		expect(practise.mock.calls).toEqual(Array.from({ length: PRACTICE_QUESTIONS }, (_, place) => [place]));
	});

	test("lets a request that comes meanwhile go first, and waits until all is quiet again", () => {
		const practise = vi.fn(() => true);
		const onAnswered = createWarmUp(practise, QUIET_MS);
		onAnswered();
		vi.advanceTimersToNextTimer();
		vi.advanceTimersToNextTimer();
		expect(practise).toHaveBeenCalledTimes(2);
		onAnswered();
		vi.advanceTimersByTime(QUIET_MS - 1);
		expect(practise).toHaveBeenCalledTimes(2);
		vi.runAllTimers();
		expect(practise).toHaveBeenCalledTimes(PRACTICE_QUESTIONS);
	});

	test("waits for a story", () => {
		const practise = vi.fn(() => false);
		const onAnswered = createWarmUp(practise, QUIET_MS);
		onAnswered();
		vi.runAllTimers();
		expect(practise).toHaveBeenCalledTimes(1);
		practise.mockReturnValue(true);
		onAnswered();
		vi.runAllTimers();
		expect(practise).toHaveBeenCalledTimes(1 + PRACTICE_QUESTIONS);
	});

	test("goes on after a question that fails", () => {
		const practise = vi.fn((place: number) => {
			if (place === 1) throw new Error("no");
			return true;
		});
		createWarmUp(practise, QUIET_MS)();
		vi.runAllTimers();
		expect(practise).toHaveBeenCalledTimes(PRACTICE_QUESTIONS);
	});
});

describe("practice questions", () => {
	const shelf = [{ id: "tale", title: "The Tale", state: "ready" }] as const;
	const asked = (answerer: Answerer) =>
		["Who lost the ring?", "When did Anna sing?", "Where is Brazil?"].map((question) =>
			answerer.answer({
				kind: "run",
				call: { command: "ask", options: { question } },
				scope: { limits: new Map() },
				shelf,
			}),
		);

	test("are of a story that is there, and change no answer", () => {
		const practised = createAnswerer();
		expect(practised.practise(0)).toBe(false);
		putTale(practised);
		for (let place = 0; place < PRACTICE_QUESTIONS; place++) expect(practised.practise(place)).toBe(true);
		const fresh = createAnswerer();
		putTale(fresh);
		expect(asked(practised)).toEqual(asked(fresh));
		practised.answer({ kind: "take", id: "tale" });
		expect(practised.practise(0)).toBe(false);
	});
});

function putTale(answerer: Answerer): void {
	const path = join(temporaryFolder(), "snapshot");
	const tale = tinyStory("Anna lost the ring in Leiden. She sang on Sunday.\n\nNobody heard her.", { id: "tale" });
	writeStorySnapshot(path, [prepareStory(tale)], []);
	answerer.answer({ kind: "put", mark: 1, practise: true, book: { id: "tale", snapshot: path, at: 0, twin: false } });
}
