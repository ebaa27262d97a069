import { describe, expect, test } from "vitest";
import { readFolder } from "../../src/story/read-folder.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("a folder", () => {
	test("without files, or without text, is refused", () => {
		expect(() => readFolder({ path: "serial", files: [] })).toThrow(/folder without stories/u);
		expect(() => readFolder({ path: "serial", files: [{ path: "serial/1.txt", bytes: bytes("* * *") }] })).toThrow(
			/without text/u,
		);
	});
});
