import type { Page } from "../answer.ts";

/** One page of a list, and which it is; a page past the end is the last one. @param wanted From 1. */
export function pageOf<T>(all: readonly T[], wanted: number, size: number): { items: readonly T[]; page: Page } {
	const count = Math.max(1, Math.ceil(all.length / size));
	const number = Math.min(Math.max(1, wanted), count);
	return { items: all.slice((number - 1) * size, number * size), page: { number, count, total: all.length } };
}
