import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import {
	linterSettings,
	OUTER_WORLD,
	OWNED_PACKAGES,
	ROOMS,
	ROOT,
	roomOf,
	sourceFiles,
	TREE_MARKS,
	treeText,
} from "./rooms.ts";

/** Files a room may hold before it has to be divided. */
const MOST_FILES = 25;
/** Lines a file may hold, generated ones excepted. */
const MOST_LINES = 250;

const files = sourceFiles();

describe("the table of rooms", () => {
	test.each(ROOMS.map(({ folder }) => folder))("%s imports only what it may", (folder) => {
		const room = ROOMS.find((one) => one.folder === folder);
		const own = files.filter(({ path }) => roomOf(path)?.folder === folder);
		const wrong = own.flatMap(({ path, imports }) =>
			imports.filter((name) => !mayImport(name)).map((name) => `${path} imports ${name}`),
		);
		expect(own.length).toBeGreaterThan(0);
		expect(wrong).toEqual([]);

		function mayImport(name: string): boolean {
			const other = roomOf(name)?.folder;
			if (other !== undefined) return other === folder || room?.imports.includes(other) === true;
			const owner = OWNED_PACKAGES[name]?.room;
			return (owner === undefined || owner === folder) && !(room?.pure === true && name in OUTER_WORLD);
		}
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

describe("a room one finds one's way in", () => {
	test(`holds at most ${MOST_FILES} files`, () => {
		const counts = new Map<string, number>();
		for (const { path } of files) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
		expect([...counts].filter(([, count]) => count > MOST_FILES).map(([folder]) => folder)).toEqual([]);
	});

	test(`has files of at most ${MOST_LINES} lines, but for generated ones`, () => {
		const long = files.filter(({ path, lines }) => lines > MOST_LINES && !path.includes(".generated."));
		expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
	});
});
