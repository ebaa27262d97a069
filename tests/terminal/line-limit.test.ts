import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tellLimit } from "../../src/answering/limit.ts";
import { readLineLimit, writeLineLimit } from "../../src/terminal/line-limit.ts";
import { said } from "../told.ts";

/** As an answer made under it tells it. */
function told(typed: string): string | undefined {
	const searched = [{ story: "tale", title: "A Tale", upTo: readLineLimit(typed) }];
	return writeLineLimit(tellLimit({ kind: "info", headline: said(""), lines: [] }, searched));
}

describe("the limit of a JSON line", () => {
	test("is a place as in a citation", () => {
		expect(readLineLimit("12")).toEqual({ chapter: 1, paragraph: 12 });
		expect(readLineLimit("3:12")).toEqual({ chapter: 3, paragraph: 12 });
	});

	test("reads back as the same limit, a whole chapter too", () => {
		expect(told("7:1000000")).toBe("7:1000000");
		const number = fc.integer({ min: 1, max: 9_999_999 }).map((paragraph) => `${paragraph}`);
		const place = fc.tuple(fc.integer({ min: 1, max: 999_999 }), number).map(([chapter, one]) => `${chapter}:${one}`);
		fc.assert(
			fc.property(fc.oneof(number, place), (typed) => {
				expect(readLineLimit(told(typed) ?? "")).toEqual(readLineLimit(typed));
			}),
		);
	});

	test.each(["0", "0:0", "0:3", "3:0"])("is not %s: chapters and paragraphs count from 1", (typed) => {
		expect(() => readLineLimit(typed)).toThrow(/count from 1/);
	});

	test("is for its story to tell where it is words", () => {
		for (const typed of ["soon", "CHAPTER VII", "Session 7", "chapter 7"]) expect(readLineLimit(typed)).toBeUndefined();
		expect(() => readLineLimit(":")).toThrow(/not a place such as "12" or "3:12"/);
	});
});
