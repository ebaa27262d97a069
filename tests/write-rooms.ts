import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { OUTER_WORLD } from "./outer-world.ts";
import { ROOMS, ROOT, type Room, SHARED_FILES, sourceFiles } from "./rooms.ts";

/** The part of ARCHITECTURE.md between its marks: every folder with its number of files, and what each room imports. */
export function treeText(): string {
	const files = sourceFiles();
	const count = (folder: string) => files.filter(({ path }) => dirname(path) === folder).length;
	const shared = Object.keys(SHARED_FILES).map((path) => `\`${shortName(path)}\``);
	const tree = ROOMS.flatMap(({ folder, about, within = {} }) => [
		`| \`${folder}\` | ${count(folder)} | ${about} |`,
		...Object.entries(within).map(
			([name, line]) => `| \`${folder}/${name}\` | ${count(`${folder}/${name}`)} | ${line} |`,
		),
	]);
	const imports = ROOMS.map(({ folder, imports, packages = [] }) => {
		const allowed = imports.map(shortName).join(", ");
		return `| ${shortName(folder)} | ${allowed || "–"} | ${packages.join(", ")} |`;
	});
	return [
		"| Folder | Files | The question it answers |",
		"|---|---|---|",
		`| \`src\` | ${count("src")} | The programs, which wire the rooms. All may import ${shared.join(" and ")}. |`,
		...tree,
		"",
		"| Room | may import | of packages |",
		"|---|---|---|",
		...imports,
	].join("\n");
}

function shortName(folder: string): string {
	return folder.replace(/^src\//u, "");
}

export const TREE_MARKS = ["<!-- rooms: written by `npm run rooms` -->", "<!-- /rooms -->"] as const;

/** The linter's settings with the rules that follow from the table. Rules by hand stand in the overrides that name no room. */
export function linterSettings(): string {
	const settings = JSON.parse(readFileSync(join(ROOT, "biome.json"), "utf8")) as { overrides: Override[] };
	const byHand = settings.overrides.filter(
		({ includes }) => !ROOMS.some(({ folder }) => includes[0] === `${folder}/**`),
	);
	return `${JSON.stringify({ ...settings, overrides: [...byHand, ...ROOMS.map(linterRule)] }, null, "\t")}\n`;
}

type Override = { readonly includes: readonly string[]; readonly linter: object };

function linterRule({ folder, imports, packages = [], pure }: Room): Override {
	const others = dependencies().filter((name) => !packages.includes(name));
	const allowed = packages.length === 0 ? "none" : packages.join(", ");
	const paths = Object.fromEntries(
		others.map((name) => [name, `Of packages ${folder} may import ${allowed}: see tests/rooms.ts.`]),
	);
	const closed = ROOMS.filter((room) => room.folder !== folder && !imports.includes(room.folder));
	const message = `${folder} may import ${imports.length === 0 ? "only itself" : imports.join(", ")}: see tests/rooms.ts.`;
	const patterns = [
		{ group: closed.map((room) => `**/${shortName(room.folder)}/**`), message },
		...(pure ? [{ group: ["node:*", "node:*/**"], message: "The core knows nothing of the machine." }] : []),
	];
	return {
		includes: [`${folder}/**`],
		linter: {
			rules: {
				style: {
					noRestrictedImports: { level: "error", options: { paths, patterns } },
					...(pure ? { noRestrictedGlobals: { level: "error", options: { deniedGlobals: OUTER_WORLD } } } : {}),
				},
				...(pure ? { suspicious: { noConsole: "error" } } : {}),
			},
		},
	};
}

function dependencies(): readonly string[] {
	const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { dependencies: object };
	return Object.keys(dependencies);
}

if (import.meta.filename === process.argv[1]) {
	writeFileSync(join(ROOT, "biome.json"), linterSettings());
	const path = join(ROOT, "ARCHITECTURE.md");
	const [start, end] = TREE_MARKS;
	const text = readFileSync(path, "utf8");
	const [before = "", rest = ""] = text.split(start);
	const [, after = ""] = rest.split(end);
	writeFileSync(path, `${before}${start}\n${treeText()}\n${end}${after}`);
}
