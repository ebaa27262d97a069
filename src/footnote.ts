#!/usr/bin/env node
import { defineProgram, EXIT_USAGE, type Program } from "./arguments.ts";
import { checkNode } from "./hosting/check-node.ts";
import { findingsText } from "./hosting/finding.ts";
import { closest } from "./language/spelling.ts";
import { packageVersion } from "./shipped-files.ts";

type Listed = {
	readonly name: string;
	/** What is written after its name. */
	readonly takes: string;
	readonly does: string;
	/** Loads its code: a program that is only listed costs nothing. */
	readonly load: () => Promise<Program>;
};

/** It cannot do what it was rightly told to do. */
const EXIT_FAILED = 1;

/** All that `footnote` can be told to do; what its options are, each says itself. */
const PROGRAMS: readonly Listed[] = [
	{
		name: "start",
		takes: "",
		does: "runs the bot; without a token a prompt in the terminal",
		load: async () => (await import("./main.ts")).start,
	},
	{
		name: "ask",
		takes: "QUESTION",
		does: "answers one question",
		load: async () => (await import("./ask.ts")).ask,
	},
	{
		name: "inspect",
		takes: "FILE …",
		does: "shows how stories are read",
		load: async () => (await import("./inspect.ts")).inspect,
	},
	{
		name: "setup",
		takes: "",
		does: "takes the bot's token, and shows how to add the bot",
		load: async () => (await import("./setup.ts")).setup,
	},
	{
		name: "doctor",
		takes: "",
		does: "looks for what is wrong, and says the way out",
		load: async () => (await import("./doctor.ts")).doctor,
	},
	{
		name: "backup",
		takes: "FILE",
		does: "saves settings and servers' stories, while the bot runs",
		load: async () => (await import("./backup.ts")).backup,
	},
	{
		name: "restore",
		takes: "FILE",
		does: "puts them back, into DATA_DIR or PostgreSQL",
		load: async () => (await import("./restore.ts")).restore,
	},
];

const USAGE = [
	"Usage: footnote PROGRAM …",
	"",
	...PROGRAMS.map(({ name, takes, does }) => `  footnote ${`${name} ${takes}`.padEnd(18)} ${does}`),
	"",
	"footnote PROGRAM --help says more of one. --version says which version this is.",
	"Settings are read from .env in this folder and from the environment.",
].join("\n");

const footnote = defineProgram(
	USAGE,
	{ version: { type: "boolean", default: false } },
	async ({ values }) => {
		process.stdout.write(`${values.version ? packageVersion() : USAGE}\n`);
		return 0;
	},
	{ takes: [0, 0] },
);

/** A name that no program has is told with the one that is meant, if any is near. */
function refuse(name: string): void {
	const meant = closest(
		name,
		PROGRAMS.map((one) => one.name),
	);
	const suggestion = meant === undefined ? "" : ` Did you mean “footnote ${meant}”?`;
	process.stderr.write(`There is no program “${name}”.${suggestion} “footnote --help” lists all.\n`);
	process.exitCode = EXIT_USAGE;
}

/** Where a package is missing it ends, and tells which: an installation that left packages out is no bug. */
async function loaded({ load }: Listed): Promise<Program> {
	try {
		return await load();
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		if (code !== "MODULE_NOT_FOUND" && code !== "ERR_MODULE_NOT_FOUND") throw error;
		process.stderr.write(
			`${message.split("\n")[0]}. A package that Footnote needs is not installed. Install all of them again, without --omit=optional (npm ci in a clone).\n`,
		);
		// At once: Node tells the error of such an import a second time, with its stack, as one that nobody caught.
		process.exit(EXIT_FAILED);
	}
}

process.setSourceMapsEnabled(true);
const [name = "", ...args] = process.argv.slice(2);
const node = checkNode(process.versions.node);
const listed = PROGRAMS.find((one) => one.name === name);
if (name === "" || name.startsWith("-")) await footnote(process.argv.slice(2));
else if (listed === undefined) refuse(name);
// What is loaded next an older Node.js cannot read, and would say so in words that help nobody.
else if (node.state === "wrong") {
	process.stderr.write(findingsText([node]));
	process.exitCode = EXIT_FAILED;
} else await (await loaded(listed))(args);
