import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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

test("the package holds the program, the sentences of every language, the reader and a story", () => {
	const packed = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
		cwd: ROOT,
		encoding: "utf8",
		shell: process.platform === "win32",
	});
	const [{ files }] = JSON.parse(packed.stdout) as [{ files: readonly { path: string }[] }];
	const paths = new Set(files.map(({ path }) => path));
	const wanted = [
		...LANGUAGE_TAGS.flatMap((tag) => readdirSync(join(ROOT, WORDING, tag)).map((name) => `${WORDING}/${tag}/${name}`)),
		...["model/reader.onnx", "model/vocab.txt"].map((name) => `src/reading/${name}`),
		...["corpus/README.md", "corpus/russian-envoy.txt", ".env.example", "README.md", "LICENSE", "package.json"],
	];
	expect(wanted.length).toBeGreaterThan(40);
	expect(wanted.filter((path) => !paths.has(path))).toEqual([]);
	expect([...paths].filter((path) => /\.ts$|^tests\/|^data\/|^\.env$/u.test(path))).toEqual([]);
	const { bin } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { bin: { footnote: string } };
	const source = bin.footnote.replace(/^dist\//u, "").replace(/js$/u, "ts");
	expect(readFileSync(join(ROOT, source), "utf8").split("\n")[0]).toBe("#!/usr/bin/env node");
});
