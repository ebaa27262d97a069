import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchWork } from "../../../src/engine/threads/watch-work.ts";
import { createBoard, noteBusy, RESTING, type WorkBoard } from "../../../src/engine/threads/work-board.ts";

const ALLOWED_MS = 1000;
let board: WorkBoard;
let expired: number[];
let end: () => void = () => {};

beforeEach(() => {
	vi.useFakeTimers();
	board = createBoard();
	expired = [];
});
afterEach(() => {
	end();
	vi.useRealTimers();
});

function watch(clock?: () => number | undefined): void {
	end = watchWork(board, { allowedMs: () => ALLOWED_MS, onExpired: (number) => expired.push(number), clock });
}

test("work beyond what is allowed is told once, with the number of what it was done for", () => {
	let workMs = 0;
	// Each look finds a third of what is allowed done since the last.
	watch(() => {
		workMs += ALLOWED_MS / 3;
		return workMs;
	});
	noteBusy(board, 4);
	vi.advanceTimersByTime(ALLOWED_MS * 5);
	expect(expired).toEqual([4]);
});

test("work is not counted from an earlier time that had the same number, with rest between", () => {
	let workMs = 0;
	watch(() => workMs);
	for (let time = 1; time <= 5; time++) {
		noteBusy(board, -1);
		vi.advanceTimersByTime(400);
		workMs += 900;
		noteBusy(board, RESTING);
		vi.advanceTimersByTime(400);
	}
	expect(expired).toEqual([]);
});

test("a thread whose processor time cannot be read for a while has not worked for that", () => {
	// A number that no thread has: as when this process can open no more files.
	board[2] = 2 ** 31 - 1;
	watch();
	noteBusy(board, 1);
	vi.advanceTimersByTime(ALLOWED_MS * 30);
	expect(expired).toEqual([]);
});

test("a thread that gets no processor time at all is given up in the end", () => {
	watch(() => 0);
	noteBusy(board, 2);
	vi.advanceTimersByTime(ALLOWED_MS * 30);
	expect(expired).toEqual([]);
	vi.advanceTimersByTime(ALLOWED_MS * 40);
	expect(expired).toEqual([2]);
});
