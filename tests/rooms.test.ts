import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { importsIn, mayImport, ROOMS, ROOT, type Room, roomOf, SHARED_FILES, sourceFiles } from "./rooms.ts";
import { temporaryFolder } from "./storage/temporary-folder.ts";
import { linterSettings, TREE_MARKS, treeText } from "./write-rooms.ts";

/** Files a room may hold before it has to be divided. */
const MOST_FILES = 25;
/** Lines a file may hold, generated ones excepted. */
const MOST_LINES = 250;

const files = sourceFiles();

describe("the table of rooms", () => {
	test.each(ROOMS)("$folder imports only what it may", (room) => {
		const own = files.filter(({ path }) => roomOf(path) === room);
		const wrong = own.flatMap(({ path, imports }) =>
			imports.filter((name) => !mayImport(room, name)).map((name) => `${path} imports ${name}`),
		);
		expect(own.length).toBeGreaterThan(0);
		expect(wrong).toEqual([]);
	});

	test("lets every room import files of src that import nothing of the project themselves", () => {
		const shared = files.filter(({ path }) => path in SHARED_FILES);
		const ownImports = (imports: readonly string[]) => imports.filter((name) => !name.startsWith("node:"));
		expect(shared.map(({ path, imports }) => [path, ...ownImports(imports)])).toEqual(
			Object.keys(SHARED_FILES).map((path) => [path]),
		);
	});

	test("says which rooms are pure, and no chance is in them", () => {
		const pure = files.filter(({ path }) => roomOf(path)?.pure === true);
		expect(pure.length).toBeGreaterThan(0);
		expect(pure.filter(({ path }) => drawsLots(readFileSync(join(ROOT, path), "utf8")))).toEqual([]);
		expect(drawsLots("const at = Math.random();")).toBe(true);
	});

	test("names every folder that holds code", () => {
		const named = ROOMS.flatMap(({ folder, within = {} }) => [
			folder,
			...Object.keys(within).map((name) => `${folder}/${name}`),
		]);
		expect([...new Set(files.map(({ path }) => dirname(path)))].sort()).toEqual([...named, "src"].sort());
	});

	test("imports run one way", () => {
		const places = new Map(ROOMS.map(({ folder }, at) => [folder, at]));
		for (const { folder, imports } of ROOMS) {
			for (const other of imports)
				expect(places.get(other), `${folder} imports ${other}`).toBeLessThan(places.get(folder) ?? -1);
		}
	});

	test("holds one command a file in commands", async () => {
		const own = files
			.map(({ path }) => path)
			.filter((path) => path.startsWith("commands/") && !path.endsWith("/index.ts"));
		const exported = await Promise.all(own.map(async (path) => Object.keys(await import(join(ROOT, path)))));
		expect(own.filter((_, at) => exported[at]?.length !== 1)).toEqual([]);
	});

	test("is what the linter enforces", () => {
		expect(JSON.parse(readFileSync(join(ROOT, "biome.json"), "utf8"))).toEqual(JSON.parse(linterSettings()));
	});

	test("is what ARCHITECTURE.md shows; `npm run rooms` writes it anew", () => {
		const [start, end] = TREE_MARKS;
		const text = readFileSync(join(ROOT, "ARCHITECTURE.md"), "utf8");
		expect(text.split(start)[1]?.split(end)[0]?.trim()).toBe(treeText());
	});
});

describe("a file that breaks the table", () => {
	test.each([
		["src/language", "../log.ts"],
		["src/language/lists", "../../config.ts"],
		["commands", "../src/main.ts"],
		["src/discord/reply", "../../log.ts"],
		["src/language", "../story/story.ts"],
		["src/retrieval/search", "../../answering/answer.ts"],
		["src/language", "pino"],
		["src/language", "node:net"],
		["src/asking", "fs"],
		["commands", "node:fs/promises"],
		["src/terminal", "discord.js"],
		["src/engine", "libsql"],
	])("in %s imports %s, and is found", (folder, name) => {
		for (const text of [`import { a } from "${name}";`, `import "${name}";`, `const a = await import("${name}");`]) {
			const imports = importsIn(`${folder}/planted.ts`, text);
			expect(imports).toHaveLength(1);
			expect(imports.filter((one) => mayImport(roomNamed(folder), one))).toEqual([]);
		}
	});

	test.each([
		["src/language/lists", "../../errors.ts"],
		["src/language", "./words.ts"],
		["src/language", "stemmer"],
		["src/language", "@orama/stemmers/german"],
		["src/story/formats", "../../language/words.ts"],
		["src/engine", "node:fs"],
		["src/discord/gateway", "discord.js"],
	])("is not one in %s that imports %s", (folder, name) => {
		const [one = ""] = importsIn(`${folder}/planted.ts`, `import type { A } from "${name}";`);
		expect(mayImport(roomNamed(folder), one)).toBe(true);
	});

	test("is refused by the linter in a pure room, for all that it knows of the machine", () => {
		const lines = [
			'import { pino } from "pino";',
			'import { connect } from "node:net";',
			'import { readFile } from "node:fs/promises";',
			'import { a } from "../story/story.ts";',
			'const { cpus } = await import("node:os");',
			"const now = Date;",
			"const today = new Date();",
			"const { now: elapsed } = performance;",
			'const home = process.env["HOME"];',
			"setTimeout(connect, 1);",
			"const id = crypto.randomUUID();",
			"console.log(pino);",
		];
		const allLines = lines.map((_, at) => at + 1);
		expect(linesRefused("src/language", lines.join("\n"))).toEqual(allLines);
		expect(linesRefused("commands/deeper", lines.join("\n"))).toEqual(allLines.filter((line) => line !== 4));
		// Of packages and rooms the engine has its own; the machine is its business.
		expect(linesRefused("src/engine", lines.join("\n"))).toEqual([1]);
		expect(
			linesRefused("src/language", 'import { stemmer } from "stemmer";\nconst at = (process: string) => process;'),
		).toEqual([]);
	});
});

describe("a room one finds one's way in", () => {
	const all = [...files, ...sourceFiles(["tests"])];

	test(`holds at most ${MOST_FILES} files`, () => {
		const counts = new Map<string, number>();
		for (const { path } of all) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
		expect([...counts].filter(([, count]) => count > MOST_FILES).map(([folder]) => folder)).toEqual([]);
	});

	test(`has files of at most ${MOST_LINES} lines, but for generated ones`, () => {
		const long = all.filter(({ path, lines }) => lines > MOST_LINES && !path.includes(".generated."));
		expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
	});
});

function roomNamed(folder: string): Room {
	const room = roomOf(`${folder}/planted.ts`);
	if (room === undefined) throw new Error(`${folder} is in no room`);
	return room;
}

/** `Math` itself the linter cannot take from pure code. */
function drawsLots(text: string): boolean {
	return /\bMath\s*\.\s*random\b/u.test(text);
}

/** The lines of a file planted into a folder which the linter refuses by the rules that are made from the table. */
function linesRefused(folder: string, text: string): readonly number[] {
	const copy = temporaryFolder();
	mkdirSync(join(copy, folder), { recursive: true });
	writeFileSync(join(copy, folder, "planted.ts"), text);
	writeFileSync(join(copy, "biome.json"), linterSettings());
	const biome = join(ROOT, "node_modules", "@biomejs", "biome", "bin", "biome");
	const options = ["lint", "--vcs-enabled=false", "--reporter=json", "--max-diagnostics=100", folder];
	const { stdout } = spawnSync(process.execPath, [biome, ...options], { cwd: copy, encoding: "utf8" });
	const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly Diagnostic[] };
	const byTable = diagnostics.filter(({ category }) => /noRestricted|noConsole/u.test(category));
	return [...new Set(byTable.map(({ location }) => location.start.line))].sort((a, b) => a - b);
}

type Diagnostic = { readonly category: string; readonly location: { readonly start: { readonly line: number } } };
