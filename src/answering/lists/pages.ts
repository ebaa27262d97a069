import type { ListPage } from "../answer.ts";
import type { Saying } from "../wording/saying.ts";

/** One page of a list, and which it is; a page past the end is the last one. @param wanted From 1. */
export function pageOf<T>(all: readonly T[], wanted: number, size: number): { items: readonly T[]; page: ListPage } {
	const count = Math.max(1, Math.ceil(all.length / size));
	const number = Math.min(Math.max(1, wanted), count);
	const items = all.slice((number - 1) * size, number * size);
	const from = (number - 1) * size + 1;
	return { items, page: { number, count, total: all.length, from, to: from - 1 + items.length } };
}

/** Lines on one page of a list: some ten fit a phone. */
export const LINES_ON_PAGE = 10;

/** What may be late, in a list. */
export type Listed<T> = { readonly item: T; readonly isLate: boolean };

/** A list in its order, but what is late after all that is early. */
export function earlyFirst<T>(items: readonly T[], isLate: (item: T) => boolean): readonly Listed<T>[] {
	const listed = items.map((item) => ({ item, isLate: isLate(item) }));
	return [...listed.filter((one) => !one.isLate), ...listed.filter((one) => one.isLate)];
}

/** The lines of a page; before those that are late it is said that they are, and told from which on. */
export function linesOf<T>(
	listed: readonly Listed<T>[],
	lineOf: (item: T) => Saying,
): { readonly lines: readonly Saying[]; readonly lateFrom?: number } {
	const early = listed.filter((one) => !one.isLate).map(({ item }) => lineOf(item));
	const late = listed.filter((one) => one.isLate).map(({ item }) => lineOf(item));
	if (late.length === 0) return { lines: early };
	return { lines: [...early, { say: "from-last-third" }, ...late], lateFrom: early.length };
}
