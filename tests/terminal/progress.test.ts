import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { languageTagged } from "../../src/answering/wording/languages.ts";
import type { StoryStatus } from "../../src/asking/command.ts";
import { barOf, showProgress, tellReading } from "../../src/terminal/progress.ts";

const look = { colours: false, width: 100 };

/** Stories of which so many are read as `ready` says, and the last when `settle` is called. */
function stories(total: number) {
	const titles = Array.from({ length: total }, (_, at) => `Tale ${at + 1}`);
	const listeners = new Set<(progress: { ready: number; failed: number; total: number }) => void>();
	let settle = (): void => {};
	const promise = new Promise<void>((resolve) => {
		settle = resolve;
	});
	let ready = 0;
	const progress = () => ({ ready, failed: 0, total });
	return {
		progress,
		statuses: async () =>
			titles.map((title, at): StoryStatus => ({ id: title, title, state: at < ready ? "ready" : "reading" })),
		onChange: (listener: (now: ReturnType<typeof progress>) => void) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		settled: () => promise,
		read: (count: number) => {
			ready = count;
			for (const listener of listeners) listener(progress());
		},
		settle: () => settle(),
	};
}

function screen(isTTY: boolean) {
	const written: string[] = [];
	return { isTTY, columns: 80, written, write: (text: string) => written.push(text) };
}

describe("the bar", () => {
	test("tells stories read, those that could not be, and the one that is read", () => {
		expect(barOf({ ready: 1, failed: 1, total: 4 }, look)).toBe(
			"[############------------] 1 of 4 stories read, 1 could not be read",
		);
		expect(barOf({ ready: 0, failed: 0, total: 1 }, look, { title: "The Mill", seconds: 7 })).toBe(
			"[------------------------] 0 of 1 story read · The Mill · 7 s",
		);
		expect(barOf({ ready: 0, failed: 0, total: 0 }, look)).toContain("[########################]");
	});

	test("stays on one line, and speaks the reader's language", () => {
		const bar = barOf({ ready: 1, failed: 0, total: 4 }, { ...look, width: 50 }, { title: "A long title ".repeat(9) });
		// A blank at the cut goes, too.
		expect([49, 50]).toContain(bar.length);
		expect(barOf({ ready: 1, failed: 0, total: 4 }, { ...look, language: languageTagged("de") })).toContain(
			"1 von 4 Geschichten gelesen",
		);
	});
});

describe("while stories are read", () => {
	beforeEach(() => vi.useFakeTimers());
	afterEach(() => vi.useRealTimers());

	test("a terminal shows a bar, which is gone when all are", async () => {
		const [tales, terminal] = [stories(2), screen(true)];
		const shown = showProgress(tales, terminal, look);
		await vi.advanceTimersByTimeAsync(2000);
		expect(terminal.written.at(-1)).toMatch(/\[-{24}\] 0 of 2 stories read · Tale 1 · 2 s$/u);
		tales.read(1);
		await vi.advanceTimersByTimeAsync(0);
		expect(terminal.written.at(-1)).toMatch(/\[#{12}-{12}\] 1 of 2 stories read · Tale 2/u);
		tales.settle();
		await shown;
		expect(terminal.written.at(-1)).toBe("\r\u001b[K");
		await vi.advanceTimersByTimeAsync(60_000);
		expect(terminal.written.at(-1)).toBe("\r\u001b[K");
	});

	test("the prompt opens after a while, if there is a story to ask", async () => {
		const [tales, terminal] = [stories(3), screen(true)];
		const shown = showProgress(tales, terminal, look);
		tales.read(1);
		await vi.advanceTimersByTimeAsync(3000);
		await shown;
		expect(terminal.written.at(-1)).toMatch(/1 of 3 stories read\nThe others follow; \/story list/u);
	});

	test("a pipe gets a line now and then, and none if it is quick", async () => {
		const [tales, pipe] = [stories(2), screen(false)];
		const shown = showProgress(tales, pipe, look);
		await vi.advanceTimersByTimeAsync(9000);
		expect(pipe.written).toEqual([]);
		await vi.advanceTimersByTimeAsync(1000);
		expect(pipe.written).toEqual(["[------------------------] 0 of 2 stories read · Tale 1 · 10 s\n"]);
		tales.settle();
		await shown;
		expect(pipe.written).toHaveLength(1);
	});
});

describe("before each story that one question needs", () => {
	const soFar = { ready: 1, failed: 0, total: 4 };

	test("a terminal shows the bar, and clears it once for what comes next", () => {
		const terminal = screen(true);
		const told = tellReading(terminal, look, () => 0);
		told.clear();
		told.reading(soFar, "The Mill");
		told.clear();
		told.clear();
		expect(terminal.written).toEqual([
			"\r\u001b[K[######------------------] 1 of 4 stories read · The Mill",
			"\r\u001b[K",
		]);
	});

	test("a pipe gets a line after ten seconds", () => {
		const pipe = screen(false);
		let now = 0;
		const told = tellReading(pipe, look, () => now);
		told.reading(soFar, "The Mill");
		now = 10_000;
		told.reading(soFar, "The Mill");
		now = 12_000;
		told.reading(soFar, "The Mill");
		told.clear();
		expect(pipe.written).toEqual(["[######------------------] 1 of 4 stories read · The Mill\n"]);
	});
});
