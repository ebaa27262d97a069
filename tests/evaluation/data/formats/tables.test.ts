import { describe, expect, test } from "vitest";
import { readCsv } from "./csv.ts";
import { readPythonLiteral } from "./python-literal.ts";

describe("a table", () => {
	test.each([
		["plain fields", "a,b\n1,2\n", [{ a: "1", b: "2" }]],
		["an empty last field", "a,b\n1,\n", [{ a: "1", b: "" }]],
		["an empty last field at the end of the file", "a,b\n1,", [{ a: "1", b: "" }]],
		["marks and breaks within marks", 'a,b\r\n"x ""y""\nz",2\r\n', [{ a: 'x "y"\nz', b: "2" }]],
		["a mark of its encoding at the start", "\ufeffa\n1", [{ a: "1" }]],
	])("is read with %s", (_, text, rows) => {
		expect(readCsv(text)).toEqual(rows);
	});

	test("is refused where a row has too few fields", () => {
		expect(() => readCsv("a,b\n1,2\n3\n")).toThrow("Row 3 of a table has 1 fields, its headings are 2.");
	});

	test("is refused where a mark is never closed", () => {
		expect(() => readCsv('a\n"1\n')).toThrow('cannot be read near “"1');
	});
});

describe("a value of Python", () => {
	test.each([
		["[[1, 2], []]", [[1, 2], []]],
		["{'b', \"it's\"}", ["b", "it's"]],
		["set()", []],
		["['a\\n\\xe9\\u2014\\'', None]", ["a\né—'", null]],
		["[('x', -1.5)]", [["x", -1.5]]],
	])("%s is read", (text, value) => {
		expect(readPythonLiteral(text)).toEqual(value);
	});

	test.each(["[1, 2", "1]", "[foo]", "", "1 2"])("“%s” is refused", (text) => {
		expect(() => readPythonLiteral(text)).toThrow(/Python|bracket/u);
	});
});
