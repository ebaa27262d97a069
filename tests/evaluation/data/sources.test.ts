import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DATA_DIR } from "../data-dir.ts";
import { checkFiles, filesOf, hasTextsOfPart } from "./check.ts";
import { checksumOf } from "./fetch.ts";
import { textsOf } from "./parts.ts";
import { DATA_SETS } from "./sources.ts";

const names = DATA_SETS.map(({ name }) => name);

describe("the table of sets", () => {
	test.each(names)("knows the checksums of %s", (name) => {
		expect(filesOf(name).length).toBeGreaterThan(0);
	});

	test("has every set that a measure or a step of training reads", () => {
		const code = ["../measure", "../train"].flatMap((folder) =>
			readdirSync(new URL(folder, import.meta.url))
				.filter((file) => file.endsWith(".ts") && !file.includes(".generated."))
				.map((file) => readFileSync(new URL(`${folder}/${file}`, import.meta.url), "utf8")),
		);
		const lists = code.flatMap((text) => [...text.matchAll(/\b(?:needs|reads): \[([^\]]*)\]|_FILE = ("[^"]*")/gu)]);
		const read = lists.flatMap(([, list, file]) =>
			[...(list ?? file ?? "").matchAll(/"([^"]+)"/gu)].map(([, name]) => name),
		);
		expect(read).toContain("squad2-a");
		expect(names).toEqual(expect.arrayContaining(read));
	});
});

describe("checking a folder", () => {
	test("names what is missing and what is other than measured on", () => {
		const folder = mkdtempSync(join(tmpdir(), "sets-"));
		writeFileSync(join(folder, "same"), "a");
		writeFileSync(join(folder, "other"), "b");
		const expected = { same: checksumOf("a"), other: checksumOf("c"), absent: checksumOf("d") };
		expect(checkFiles(folder, Object.keys(expected), expected)).toMatchObject({
			missing: ["absent"],
			different: ["other"],
		});
		rmSync(folder, { recursive: true });
	});

	test("tells a set with a changed comma from one of other texts", () => {
		const folder = mkdtempSync(join(tmpdir(), "sets-"));
		const write = (ids: readonly string[]) =>
			writeFileSync(
				join(folder, "pdnc-c.jsonl"),
				ids.map((id) => `${JSON.stringify({ id, text: "changed" })}\n`).join(""),
			);
		write(textsOf("pdnc-c"));
		expect(hasTextsOfPart(folder, "pdnc-c.jsonl")).toBe(true);
		write(textsOf("pdnc-c").slice(1));
		expect(hasTextsOfPart(folder, "pdnc-c.jsonl")).toBe(false);
		expect(hasTextsOfPart(folder, "novels")).toBeUndefined();
		rmSync(folder, { recursive: true });
	});
});

describe("parts", () => {
	test("have no text in common", () => {
		expect(textsOf("fairytaleqa-train").filter((id) => textsOf("fairytaleqa-val").includes(id))).toEqual([]);
		expect(textsOf("pdnc-a").filter((id) => textsOf("pdnc-c").includes(id))).toEqual([]);
	});

	const cut = names.filter((name) => existsSync(join(DATA_DIR, name)) && hasTextsOfPart(DATA_DIR, name) !== undefined);
	test.each(cut)("of %s are what lies in the evaluation data", (name) => {
		expect(hasTextsOfPart(DATA_DIR, name)).toBe(true);
	});
});
