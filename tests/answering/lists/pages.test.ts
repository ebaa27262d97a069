import { describe, expect, test } from "vitest";
import { earlyFirst, linesOf, pageOf } from "../../../src/answering/lists/pages.ts";
import { said } from "../../told.ts";

const ITEMS = Array.from({ length: 23 }, (_, at) => at + 1);

describe("pageOf", () => {
	test.each([
		[1, { number: 1, count: 3, total: 23, from: 1, to: 10 }],
		[3, { number: 3, count: 3, total: 23, from: 21, to: 23 }],
		[9, { number: 3, count: 3, total: 23, from: 21, to: 23 }],
		[-1, { number: 1, count: 3, total: 23, from: 1, to: 10 }],
	])("page %s", (wanted, page) => {
		const shown = pageOf(ITEMS, wanted, 10);
		expect(shown.page).toEqual(page);
		expect(shown.items).toEqual(ITEMS.slice(page.from - 1, page.to));
	});

	test("an empty list has one empty page", () => {
		expect(pageOf([], 1, 10)).toEqual({ items: [], page: { number: 1, count: 1, total: 0, from: 1, to: 0 } });
	});
});

describe("what is late", () => {
	const listed = earlyFirst([3, 1, 4, 2], (item) => item > 2);

	test("comes after the rest, each in its order", () => {
		expect(listed.map(({ item }) => item)).toEqual([1, 2, 3, 4]);
	});

	test("stands below a line that says so", () => {
		const line = (item: number) => said(String(item));
		expect(linesOf(listed, line)).toEqual({
			lines: [line(1), line(2), { say: "from-last-third" }, line(3), line(4)],
			lateFrom: 2,
		});
		expect(linesOf(listed.slice(0, 2), line)).toEqual({ lines: [line(1), line(2)] });
		expect(linesOf(listed.slice(2), line)).toMatchObject({ lateFrom: 0 });
	});
});
