import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const GUIDES = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "corpus/README.md"];
const documents = [
	...GUIDES,
	...readdirSync(join(ROOT, "docs"))
		.filter((name) => name.endsWith(".md"))
		.map((name) => `docs/${name}`),
];
/** All but what tells of the past, whose files may be gone, and of a reader's own corpus. */
const ofToday = documents.filter((path) => path !== "CHANGELOG.md" && path !== "corpus/README.md");

const scripts = Object.keys(
	(JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: Record<string, string> }).scripts,
);
const codeFiles = new Set(
	["src", "commands", "tests", ".ci"].flatMap((folder) =>
		readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((path) => basename(path)),
	),
);

describe("length", () => {
	test("README has at most 200 lines", () => {
		expect(linesOf("README.md").length).toBeLessThanOrEqual(200);
	});

	test("ARCHITECTURE has at most 150 lines of at most 160 characters", () => {
		const lines = linesOf("ARCHITECTURE.md");
		expect(lines.length).toBeLessThanOrEqual(150);
		expect(lines.filter((line) => line.length > 160)).toEqual([]);
	});
});

describe.each(ofToday)("%s names only what is there", (path) => {
	test("paths and files of code", () => {
		expect(pathsIn(textOf(path)).filter((named) => !isThere(named))).toEqual([]);
	});

	test("scripts of package.json", () => {
		const named = [...textOf(path).matchAll(/npm run (?:--silent )?([a-z][a-z:]*)/gu)].map(
			(match) => match[1] as string,
		);
		expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
	});
});

test("the code names only files that are there", () => {
	const named = /(?<![\w./-])(?:src|commands|tests|docs)\/(?:[\w.-]+\/)*[\w-]+(?:\.[\w-]+)*\.(?:ts|md|json)(?![\w/])/gu;
	const missing = ["src", "commands", "tests"].flatMap((folder) =>
		readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
			.filter((path) => path.endsWith(".ts") && !path.endsWith("documents.test.ts"))
			.flatMap((path) =>
				(textOf(join(folder, path)).match(named) ?? [])
					.filter((name) => !existsSync(join(ROOT, name)))
					.map((name) => `${folder}/${path}: ${name}`),
			),
	);
	expect(missing).toEqual([]);
});

test.each(documents)("every link of %s leads to a document, and to a heading of it", (path) => {
	const links = [...textOf(path).matchAll(/\]\((?!https?:)([^)\s]+)\)/gu)].map((match) => match[1] as string);
	expect(links.filter((link) => !leadsSomewhere(path, link))).toEqual([]);
});

function textOf(path: string): string {
	return readFileSync(join(ROOT, path), "utf8");
}

function linesOf(path: string): readonly string[] {
	return textOf(path).trimEnd().split("\n");
}

/** What stands in backticks and is a path from the root, or the name of a file of code. A `*` in a name stands for any letters. */
function pathsIn(text: string): readonly string[] {
	const spans = [...text.matchAll(/`([^`\n]+)`/gu)].map((match) => match[1] as string);
	return spans.filter(
		(span) => /^(?:src|commands|tests|docs|\.ci)\/[\w./*-]*$/u.test(span) || /^[\w*-]+(?:\.\w+)*\.ts$/u.test(span),
	);
}

function isThere(named: string): boolean {
	if (!named.includes("/")) return [...codeFiles].some((file) => file === named || matches(named, file));
	if (!named.includes("*")) return existsSync(join(ROOT, named));
	const folder = join(ROOT, dirname(named));
	return existsSync(folder) && readdirSync(folder).some((file) => matches(basename(named), file));
}

function matches(pattern: string, name: string): boolean {
	const [start = "", ...rest] = pattern.split("*");
	return rest.length > 0 && name.startsWith(start) && name.endsWith(rest.at(-1) ?? "");
}

function leadsSomewhere(from: string, link: string): boolean {
	const [file = "", anchor] = link.split("#");
	const target = file === "" ? from : join(dirname(from), file);
	if (!existsSync(join(ROOT, target))) return false;
	return anchor === undefined || headingsOf(target).includes(anchor);
}

/** As GitHub makes anchors of them: small letters, no marks, a hyphen for each blank. */
function headingsOf(path: string): readonly string[] {
	return linesOf(path)
		.filter((line) => /^#{1,6} /u.test(line))
		.map((line) =>
			line
				.replace(/^#+ /u, "")
				.toLowerCase()
				.replace(/[^\p{L}\p{N} _-]/gu, "")
				.replaceAll(" ", "-"),
		);
}
