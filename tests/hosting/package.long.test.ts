import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { textOf } from "../discord/stand-in/messages.ts";
import { type StandIn, startStandIn, TOKEN } from "../discord/stand-in/stand-in.ts";
import { ROOT } from "../rooms.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";
import { runFootnote } from "./run-footnote.ts";

const SOON = { timeout: 240_000 };

/** An empty folder in which the package is installed: its own files, beside the packages of this checkout. */
function installed(): string {
	const folder = temporaryFolder();
	const modules = join(folder, "node_modules");
	mkdirSync(join(modules, "footnote"), { recursive: true });
	for (const name of readdirSync(join(ROOT, "node_modules"))) {
		if (!name.startsWith(".")) symlinkSync(join(ROOT, "node_modules", name), join(modules, name));
	}
	const packed = spawnSync("npm", ["pack", "--json", "--pack-destination", folder], { cwd: ROOT, encoding: "utf8" });
	const [{ filename }] = JSON.parse(packed.stdout) as [{ filename: string }];
	spawnSync("tar", ["-xzf", join(folder, filename), "-C", join(modules, "footnote"), "--strip-components=1"]);
	const { bin } = JSON.parse(readFileSync(join(modules, "footnote/package.json"), "utf8")) as {
		bin: { footnote: string };
	};
	mkdirSync(join(modules, ".bin"));
	symlinkSync(join("..", "footnote", bin.footnote), join(modules, ".bin/footnote"));
	return folder;
}

function startBot(cwd: string, env: Readonly<Record<string, string>>): { readonly child: ChildProcess; log(): string } {
	const child = spawn(process.execPath, [join(cwd, "node_modules/.bin/footnote"), "start"], {
		cwd,
		env: { PATH: process.env["PATH"] ?? "", ...env },
	});
	onTestFinished(() => void child.kill("SIGKILL"));
	let output = "";
	for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
	return { child, log: () => output };
}

async function answers(standIn: StandIn, text: string): Promise<void> {
	const { message } = await standIn.slash("who", { name: "Losyukov" });
	await expect.poll(() => textOf(standIn.messages.get(message?.id ?? "")), SOON).toContain(text);
}

test("installed from its package, it is set up, checked, started, saved while it runs, and put back", async () => {
	const standIn = await startStandIn();
	onTestFinished(() => standIn.close());
	const cwd = installed();
	const env = { DISCORD_API_URL: standIn.url };
	const program = [process.execPath, join(cwd, "node_modules/.bin/footnote")];
	const run = (words: readonly string[], input = "") => runFootnote(words, { cwd, env, input, program });

	expect(await run(["setup"], `${TOKEN}\n`)).toMatchObject({ code: 0, errors: "" });
	const asked = await run(["ask", "/who Losyukov"]);
	expect(asked).toMatchObject({ code: 0, errors: "", output: expect.stringContaining("Deputy Foreign Minister") });

	const bot = startBot(cwd, env);
	await expect.poll(() => standIn.commands.has("global"), SOON).toBe(true);
	await expect.poll(bot.log, SOON).toContain('"ready":1');
	await answers(standIn, "Russian Deputy Foreign Minister");
	const checked = await run(["doctor"]);
	expect(checked.output.split("\n").filter((line) => !/^ok|^$/.test(line))).toEqual([]);
	expect(checked.output).toContain("The small model is there and runs.");
	expect(checked.output).toContain(`It runs on this data folder (process ${bot.child.pid} on`);
	expect(checked.code).toBe(0);

	expect(await run(["backup", "b.tar.gz"])).toMatchObject({ code: 0, errors: "" });
	const refused = await run(["restore", "b.tar.gz", "--force"]);
	expect(refused).toMatchObject({ code: 1, errors: expect.stringContaining("in use by another Footnote") });
	bot.child.kill("SIGTERM");
	expect(await once(bot.child, "exit")).toEqual([0, null]);
	expect(await run(["restore", "b.tar.gz", "--force"])).toMatchObject({ code: 0, errors: "" });

	const again = startBot(cwd, env);
	await expect.poll(again.log, SOON).toContain('"ready":1');
	again.child.kill("SIGTERM");
	expect(await once(again.child, "exit")).toEqual([0, null]);
	expect(standIn.violations).toEqual([]);
	expect(bot.log() + again.log() + checked.output).not.toContain(TOKEN);
});

test.each(["missing", "there without what it needs"])(
	"where a package is %s, that is told with the way out",
	async (how) => {
		const cwd = installed();
		const libsql = join(cwd, "node_modules/libsql");
		rmSync(libsql);
		if (how !== "missing") {
			mkdirSync(libsql);
			writeFileSync(join(libsql, "package.json"), '{"name": "libsql", "main": "index.js"}');
			writeFileSync(join(libsql, "index.js"), 'module.exports = require("@libsql/none");');
		}
		const program = [process.execPath, join(cwd, "node_modules/.bin/footnote")];
		const { code, output, errors } = await runFootnote(["doctor"], { cwd, program });
		expect([code, output]).toEqual([1, ""]);
		expect(errors).toMatch(/^Cannot find (?:package 'libsql'|module '@libsql\/none').*without --omit=optional.*\n$/);
		expect(await runFootnote(["--help"], { cwd, program })).toMatchObject({ code: 0, errors: "" });
	},
);
