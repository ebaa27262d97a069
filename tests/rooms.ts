import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";

/** A folder of code: what question it answers, what it may import, and the rooms within. */
export type Room = {
	/** From the repository's root. */
	readonly folder: string;
	/** The question it answers, for ARCHITECTURE.md. */
	readonly about: string;
	/** Other rooms whose code it may import. */
	readonly imports: readonly string[];
	/** Packages that it may import; of Node itself pure code may import nothing. */
	readonly packages?: readonly string[];
	/** Reads no clock, chance, environment, log or file: all it knows arrives as arguments. */
	readonly pure?: true;
	readonly within?: Readonly<Record<string, string>>;
};

/** Files of `src` that every room may import, and why. The others there are programs, which no room may import. */
export const SHARED_FILES: Readonly<Record<string, string>> = {
	"src/errors.ts": "A mistake that the asker can mend is told by whatever meets it.",
	"src/kept-for.ts": "What is promised to people and what is done have to be one number.",
	"src/shipped-files.ts": "What ships beside the code is found in one way, in the project, in `dist` and in a package.",
};

/** The one table of rooms, in the order of the data's way. The linter's rules and ARCHITECTURE.md are made from it by `npm run rooms`. */
export const ROOMS: readonly Room[] = [
	{
		folder: "src/language",
		about: "What is so in English at large? Words, stems, names, spelling; it knows no story.",
		imports: [],
		packages: ["stemmer", "@orama/stemmers"],
		pure: true,
		within: { lists: "Lists of words: first names, cities, titles, roles, common words." },
	},
	{
		folder: "src/story",
		about: "How does a file become text with addresses? Stories, chapters, paragraphs, sentences, citations.",
		imports: ["src/language"],
		packages: ["chardet", "fflate", "htmlparser2", "unpdf", "yaml"],
		pure: true,
		within: {
			text: "From bytes to even lines: encodings, ends of pages, spacing, hyphens.",
			formats: "From bytes to blocks: text, Markdown, pages saved as one file.",
			"formats/epub":
				"An e-book: which parts it has, where its chapters open, what of its pages is no text of the story.",
			"formats/word": "Word and OpenDocument: what styles say, what is text of a document.",
			"formats/pdf": "From the places of letters on pages to paragraphs: lines, columns, edges of pages.",
			"formats/html": "From a web page to its article: elements, boxes around it, lines, what it says of itself.",
			"structure/headings":
				"What a line says of itself: labels in every form and language, names of parts, titles apart.",
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
			"names/persons": "Which ways of naming are one person's, and which are two people's.",
			"names/kinds":
				"Person, place, organisation, or no name? Signals of a name over the whole story, and their weights.",
			dates: "From words for a time to values in EDTF.",
			scripts: "Is it a play, an interview or a chat? From labels to turns with speakers.",
			speech: "From quotation marks to quotations with speakers.",
			"speech/turns":
				"Whose turn it is: candidates, what speaks for each, the likeliest of all together, and how likely.",
			"speech/reported": "From verbs of reporting to what somebody is told to have said, without marks.",
		},
	},
	{
		folder: "src/retrieval",
		about: "Which passages come first? Index, candidates, order, highlights.",
		imports: ["src/language", "src/story", "src/question", "src/annotation"],
		packages: ["minisearch"],
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
		folder: "src/reading",
		about: "Does a passage answer? A small model reads question and passage, and writes no word.",
		imports: ["src/language", "src/story", "src/question", "src/retrieval"],
		packages: ["onnxruntime-node"],
	},
	{
		folder: "src/answering",
		about: "What is the answer? A verdict with evidence.",
		imports: ["src/language", "src/story", "src/question", "src/annotation", "src/retrieval", "src/reading"],
		packages: ["@fluent/bundle"],
		pure: true,
		within: {
			confidence: "How sure is it? The chance that the first passage answers, with a reader and without.",
			lists:
				"All that there is of something, a page at a time: people, dated events, passages with some words, stories.",
			people: "Who somebody is, where they are, and their relatives.",
			wording:
				"What is said, as data, and how a language words it; its sentences are Fluent files, in a folder for each.",
		},
	},
	{
		folder: "src/asking",
		about: "Who asks, what may they see, and which command answers? Types of commands, scope, limits, ports.",
		imports: [
			"src/language",
			"src/story",
			"src/question",
			"src/annotation",
			"src/retrieval",
			"src/reading",
			"src/answering",
		],
		pure: true,
		within: { keeping: "What is kept of readers and servers: commands about it, and what they change." },
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
		packages: ["libsql", "lru-cache", "pg"],
		within: {
			database: "Rows of readers, servers and their stories, in SQL for a file and for a server that processes share.",
		},
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
			"src/reading",
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
		packages: ["discord.js", "pino"],
		within: {
			gateway: "Connection, registration, servers that come and go.",
			reply: "From an interaction or a message to an answer that arrives.",
			render: "How an answer looks.",
		},
	},
	{
		folder: "src/hosting",
		about: "How is the bot set up, checked, saved and put back?",
		imports: ["src/language", "src/story", "src/reading", "src/asking", "src/storage"],
		packages: ["dotenv"],
	},
	{
		folder: "src/health",
		about: "Is it alive, and what does it do? Readiness and figures for operators.",
		imports: ["src/answering", "src/asking"],
		packages: ["prom-client"],
	},
	{
		folder: "src/terminal",
		about: "How do lines and JSON become calls, and answers lines?",
		imports: ["src/language", "src/story", "src/annotation", "src/answering", "src/asking"],
	},
];

export const ROOT = join(import.meta.dirname, "..");

export type SourceFile = { readonly path: string; readonly imports: readonly string[]; readonly lines: number };

/** All code in folders of the root: paths from there, with the paths or packages each file imports. */
export function sourceFiles(tops: readonly string[] = ["src", "commands"]): readonly SourceFile[] {
	return tops.flatMap((top) =>
		readdirSync(join(ROOT, top), { recursive: true, encoding: "utf8" })
			.filter((name) => name.endsWith(".ts"))
			.map((name) => {
				const path = `${top}/${name.replaceAll("\\", "/")}`;
				const text = readFileSync(join(ROOT, path), "utf8");
				return { path, imports: importsIn(path, text), lines: text.split("\n").length - 1 };
			}),
	);
}

/** `import { a } from "x"`, `export * from "x"`, `import "x"` where a line begins, and `import("x")` anywhere. */
const IMPORT = /^(?:import|export)\b(?:[\w\s{},*$]*\bfrom)?\s*["']([^"']+)["']|\bimport\s*\(\s*["'`]([^"'`]+)["'`]/gmu;

/** The paths from the root, or packages, that a file with this text imports. */
export function importsIn(path: string, text: string): readonly string[] {
	const named = [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? "");
	return named.map((name) => (name.startsWith(".") ? posix.join(posix.dirname(path), name) : name));
}

/** Whether code of a room may import what a path from the root, or a package, names. */
export function mayImport({ folder, imports, packages = [], pure }: Room, name: string): boolean {
	const other = roomOf(name);
	if (other !== undefined) return other.folder === folder || imports.includes(other.folder);
	return (
		name in SHARED_FILES ||
		packages.some((one) => name === one || name.startsWith(`${one}/`)) ||
		(name.startsWith("node:") && pure !== true)
	);
}

/** The room a path lies in; undefined for files that belong to none, such as `src/main.ts`. */
export function roomOf(path: string): Room | undefined {
	return ROOMS.find(({ folder }) => path.startsWith(`${folder}/`));
}
