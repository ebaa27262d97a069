import { describe, expect, test } from "vitest";
import { UserError } from "../../src/errors.ts";
import { parseManifest } from "../../src/story/manifest.ts";

describe("a manifest", () => {
	test("reports every mistake at once, with its file's name", () => {
		const json = `{"titel": "x", "published": "yesterday", "dateline": {"day": "2003-02-30"}, "aliases": {"A": 1}, "url": "javascript:alert(1)", "kind": "book"}`;
		expect(() => parseManifest(json, "town.json")).toThrow(UserError);
		for (const word of ["town.json", "titel", "published", "dateline", "aliases", "url", "kind"]) {
			expect(() => parseManifest(json, "town.json")).toThrow(word);
		}
	});

	test.each(["", "{", "[]", "null", '"x"', "{'a': 1}"])("that is %s is refused", (json) => {
		expect(() => parseManifest(json, "town.json")).toThrow(/town\.json/u);
	});
});
