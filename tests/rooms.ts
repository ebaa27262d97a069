import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

/** A folder of code: what question it answers, what it may import, and the rooms within. */
export type Room = {
	/** From the repository's root. */
	readonly folder: string;
	/** The question it answers, for ARCHITECTURE.md. */
	readonly about: string;
	/** Other rooms whose code it may import. */
	readonly imports: readonly string[];
	/** Reads no clock, environment, log or file: all it knows arrives as arguments. */
	readonly pure?: true;
	readonly within?: Readonly<Record<string, string>>;
};

/** Packages that one room alone may import. */
export const OWNED_PACKAGES: Readonly<Record<string, { readonly room: string; readonly why: string }>> = {
	"discord.js": { room: "src/discord", why: "Only src/discord talks to Discord." },
	minisearch: { room: "src/retrieval", why: "Only src/retrieval searches with MiniSearch." },
	libsql: { room: "src/storage", why: "Only src/storage keeps rows." },
};

/** What pure code may not import. */
export const OUTER_WORLD: Readonly<Record<string, string>> = {
	pino: "The core does not log.",
	"node:fs": "The core reads no files.",
	"node:fs/promises": "The core reads no files.",
};

/** The one table of rooms, in the order of the data's way. The linter's rules and ARCHITECTURE.md are made from it by `npm run rooms`. */
export const ROOMS: readonly Room[] = [
	{
		folder: "src/language",
		about: "What is so in English at large? Words, stems, names, spelling; it knows no story.",
		imports: [],
		pure: true,
		within: { lists: "Lists of words: first names, cities, titles, roles, common words." },
	},
	{
		folder: "src/story",
		about: "How does a file become text with addresses? Stories, chapters, paragraphs, sentences, citations.",
		imports: ["src/language"],
		pure: true,
		within: {
			formats: "From bytes to blocks: text, Markdown, HTML, EPUB, Word.",
			structure: "From blocks to chapters: headings, openings, front matter, page furniture.",
		},
	},
	{
		folder: "src/question",
		about: "What is asked? A question read once into a typed value.",
		imports: ["src/language", "src/story"],
		pure: true,
	},
	{
		folder: "src/annotation",
		about: "Who, when and who says what? Layers over the text.",
		imports: ["src/language", "src/story"],
		pure: true,
		within: {
			names: "From capital letters to entities with aliases, mentions and descriptions.",
			dates: "From words for a time to values in EDTF.",
			speech: "From quotation marks to quotations with speakers.",
		},
	},
	{
		folder: "src/retrieval",
		about: "Which passages come first? Index, candidates, order, highlights.",
		imports: ["src/language", "src/story", "src/question", "src/annotation"],
		pure: true,
		within: {
			index: "What is stored of a story to search it.",
			search: "Candidates: stories, passages, phrases, what words mean in this story.",
			matching: "A question beside a story and beside a passage: which of its words stand where.",
			signals: "The registry: what is seen of a candidate, what it says, what it weighs; signals of a word.",
			"signals/passage": "Signals of a passage and of its sentences, by themselves and beside the other candidates.",
			"signals/trust": "Signals of whether a passage answers, or only looks like it.",
		},
	},
	{
		folder: "src/answering",
		about: "What is the answer? A verdict with evidence.",
		imports: ["src/language", "src/story", "src/question", "src/annotation", "src/retrieval"],
		pure: true,
		within: {
			people: "Who somebody is, where they are, their relatives, and all who appear.",
			wording: "What is said, as data, and how a language words it.",
			"wording/en": "English: every sentence of an answer.",
		},
	},
	{
		folder: "src/asking",
		about: "Who asks, what may they see, and which command answers? Types of commands, scope, limits, ports.",
		imports: ["src/language", "src/story", "src/question", "src/annotation", "src/retrieval", "src/answering"],
		pure: true,
	},
	{
		folder: "commands",
		about: "What can be asked? One file a command.",
		imports: [
			"src/language",
			"src/story",
			"src/question",
			"src/annotation",
			"src/retrieval",
			"src/answering",
			"src/asking",
		],
		pure: true,
	},
	{
		folder: "src/storage",
		about: "What is kept? The corpus folder, snapshots, the settings database.",
		imports: ["src/language", "src/story", "src/annotation", "src/retrieval", "src/asking"],
	},
	{
		folder: "src/engine",
		about: "Which stories are there, and which thread answers? Loads, cuts and answers stories.",
		imports: [
			"src/language",
			"src/story",
			"src/question",
			"src/annotation",
			"src/retrieval",
			"src/answering",
			"src/asking",
			"commands",
			"src/storage",
		],
		within: { threads: "Worker threads: requests, limits on their work, practice." },
	},
	{
		folder: "src/discord",
		about: "How do Discord's events become calls, and answers messages?",
		imports: ["src/language", "src/story", "src/answering", "src/asking"],
		within: {
			gateway: "Connection, registration, servers that come and go.",
			reply: "From an interaction or a message to an answer that arrives.",
			render: "How an answer looks.",
		},
	},
	{
		folder: "src/terminal",
		about: "How do lines and JSON become calls, and answers lines?",
		imports: ["src/language", "src/story", "src/annotation", "src/answering", "src/asking"],
	},
];

export const ROOT = join(import.meta.dirname, "..");

export type SourceFile = { readonly path: string; readonly imports: readonly string[]; readonly lines: number };

/** All code outside the tests: paths from the root, with the paths or packages each file imports. */
export function sourceFiles(): readonly SourceFile[] {
	return ["src", "commands"].flatMap((top) =>
		readdirSync(join(ROOT, top), { recursive: true, encoding: "utf8" })
			.filter((name) => name.endsWith(".ts"))
			.map((name) => {
				const path = `${top}/${name.replaceAll("\\", "/")}`;
				const text = readFileSync(join(ROOT, path), "utf8");
				const named = [...text.matchAll(/(?:from|import)\s*\(?"([^"]+)"/gu)].map((match) => match[1] as string);
				const imports = named.map((name) => (name.startsWith(".") ? posix.join(posix.dirname(path), name) : name));
				return { path, imports, lines: text.split("\n").length - 1 };
			}),
	);
}

/** The room a path lies in; undefined for files that belong to none, such as `src/main.ts`. */
export function roomOf(path: string): Room | undefined {
	return ROOMS.find(({ folder }) => path.startsWith(`${folder}/`));
}

/** The part of ARCHITECTURE.md between its marks: every folder with its number of files, and what each room imports. */
export function treeText(): string {
	const files = sourceFiles();
	const count = (folder: string) => files.filter(({ path }) => dirname(path) === folder).length;
	const tree = ROOMS.flatMap(({ folder, about, within = {} }) => [
		`| \`${folder}\` | ${count(folder)} | ${about} |`,
		...Object.entries(within).map(
			([name, line]) => `| \`${folder}/${name}\` | ${count(`${folder}/${name}`)} | ${line} |`,
		),
	]);
	const imports = ROOMS.map(({ folder, imports }) => {
		const allowed = imports.map(shortName).join(", ");
		const packages = Object.entries(OWNED_PACKAGES).filter(([, { room }]) => room === folder);
		return `| ${shortName(folder)} | ${allowed || "–"} | ${packages.map(([name]) => name).join(", ")} |`;
	});
	return [
		"| Folder | Files | The question it answers |",
		"|---|---|---|",
		...tree,
		"",
		"| Room | may import | alone imports |",
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

function linterRule({ folder, imports, pure }: Room): Override {
	const paths = {
		...Object.fromEntries(
			Object.entries(OWNED_PACKAGES)
				.filter(([, { room }]) => room !== folder)
				.map(([name, { why }]) => [name, why]),
		),
		...(pure ? OUTER_WORLD : {}),
	};
	const closed = ROOMS.filter((room) => room.folder !== folder && !imports.includes(room.folder));
	const message = `${folder} may import ${imports.length === 0 ? "only itself" : imports.join(", ")}: see tests/rooms.ts.`;
	const patterns = [{ group: closed.map((room) => `**/${shortName(room.folder)}/**`), message }];
	return {
		includes: [`${folder}/**`],
		linter: {
			rules: {
				style: { noRestrictedImports: { level: "error", options: { paths, patterns } } },
				...(pure ? { suspicious: { noConsole: "error" } } : {}),
			},
		},
	};
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
