import { execFile } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../storage/temporary-folder.ts";

const ROOT = join(import.meta.dirname, "../..");

type Ended = { readonly code: number; readonly output: string; readonly errors: string };

/** `npm run ask`, without npm. */
function ask(...line: readonly string[]): Promise<Ended> {
	return askIn({ LC_ALL: "C" }, ...line);
}

/** The same in a terminal with these variables. */
function askIn(variables: Readonly<Record<string, string>>, ...line: readonly string[]): Promise<Ended> {
	const env = { ...process.env, DATA_DIR: temporaryFolder(), DISCORD_TOKEN: "", ...variables };
	return new Promise((resolve) => {
		execFile(
			process.execPath,
			["--import", "tsx", join(ROOT, "src/ask.ts"), ...line],
			{ cwd: ROOT, env },
			(error, output, errors) => resolve({ code: typeof error?.code === "number" ? error.code : 0, output, errors }),
		);
	});
}

test.each([
	["/who Losyukov", /Deputy Foreign Minister/],
	["/who Colin Powell", /does not say/],
	["/privacy", /what is kept/i],
	["/help", /\/privacy/],
])("ask %j answers, and ends with 0", async (line, words) => {
	const { code, output, errors } = await ask(line);
	expect([code, errors]).toEqual([0, ""]);
	expect(output).toMatch(words);
});

test.each([
	["/who", /\/who needs “name”/],
	["/nope", /There is no command \/nope/],
	["/who Losyukov story:nope", /There is no story “nope”/],
	["/progress show", /\/progress show has to know who asks/],
	["/settings show", /\/settings show has to know who asks/],
	["/story remove russian-envoy", /\/story remove has to know who asks/],
	["/forget", /\/forget has to know who asks/],
])("ask %j is wrong usage: it is told on the error stream, and ends with 2", async (line, words) => {
	const { code, output, errors } = await ask(line);
	expect([code, output]).toEqual([2, ""]);
	expect(errors).toMatch(words);
});

test.each(["--help", "-h"])("ask %s tells how it is used, and ends with 0", async (line) => {
	const { code, output, errors } = await ask(line);
	expect([code, errors]).toEqual([0, ""]);
	expect(output).toMatch(/^Usage: [\s\S]*--story[\s\S]*--limit/u);
});

test.each([
	[[], "A question is missing."],
	[["--jsonl", "/who Losyukov"], "With --jsonl the questions come as lines, not as arguments."],
	[["--nope"], "Unknown option '--nope'"],
])("ask %j is wrong usage: a line, and the usage after it", async (line, words) => {
	const { code, output, errors } = await ask(...line);
	expect([code, output]).toEqual([2, ""]);
	expect(errors.startsWith(words)).toBe(true);
	expect(errors).toMatch(/^[^\n]+\n\nUsage: /u);
});

test("ask answers from one story, up to a place in it", async () => {
	const whole = await ask("/passage 5", "--story", "russian-envoy");
	expect([whole.code, whole.output.includes("russian-envoy 5")]).toEqual([0, true]);
	const limited = await ask("/passage 5", "--story", "russian-envoy", "--limit", "3");
	expect([limited.code, limited.output.includes("russian-envoy 5")]).toEqual([0, false]);
	expect((await ask("/who Losyukov", "--story", "nope")).code).toBe(2);
});

test("ask speaks the language of the terminal, of mistakes too", async () => {
	const { output } = await askIn({ LC_ALL: "de_DE.UTF-8" }, "/who Colin Powell");
	expect(output).toContain("Das sagt die Geschichte nicht.");
	const { errors } = await askIn({ LC_ALL: "de_DE.UTF-8" }, "/hwo");
	expect(errors).toContain("Meintest du /who?");
});
