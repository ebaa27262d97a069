import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { LANGUAGE_TAGS } from "../src/answering/wording/languages.ts";
import { shippedFolder, shippedTexts } from "../src/shipped-files.ts";
import { ROOT } from "./rooms.ts";

const WORDING = "src/answering/wording";
const root = mkdtempSync(join(tmpdir(), "footnote-shipped-"));
afterAll(() => rmSync(root, { recursive: true }));

test("sentences are found beside the code", () => {
	expect(shippedFolder(`${WORDING}/en`)).toBe(join(ROOT, WORDING, "en"));
	expect(shippedFolder(`${WORDING}/tlh`)).toBeUndefined();
	expect(() => shippedTexts(`${WORDING}/tlh`, ".ftl")).toThrow("tlh is missing");
});

test("sentences are found from built code, whose folders have the same names and no sentences in them", async () => {
	mkdirSync(join(root, "dist", WORDING, "en"), { recursive: true });
	mkdirSync(join(root, WORDING, "en"), { recursive: true });
	writeFileSync(join(root, "package.json"), "{}");
	writeFileSync(join(root, WORDING, "en", "b.ftl"), "b = B");
	writeFileSync(join(root, WORDING, "en", "a.ftl"), "a = A");
	cpSync(join(ROOT, "src/shipped-files.ts"), join(root, "dist/src/shipped-files.ts"));
	const built: typeof import("../src/shipped-files.ts") = await import(
		pathToFileURL(join(root, "dist/src/shipped-files.ts")).href
	);
	expect(built.shippedFolder(`${WORDING}/en`)).toBe(join(root, WORDING, "en"));
	expect(built.shippedTexts(`${WORDING}/en`, ".ftl")).toEqual(["a = A", "b = B"]);
});

test("sentences ship in the package: nothing leaves them out", () => {
	// Without "files" npm packs what Git does not ignore.
	const { files } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
	expect(files).toBeUndefined();
	const ignored = readFileSync(join(ROOT, ".gitignore"), "utf8").split("\n").filter(Boolean);
	const folders = LANGUAGE_TAGS.map((tag) => `${WORDING}/${tag}/`);
	expect(
		ignored.filter((pattern) => pattern.endsWith(".ftl") || folders.some((one) => one.includes(`/${pattern}`))),
	).toEqual([]);
});
